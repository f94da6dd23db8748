import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', 'coverage/', '.state/'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js'] }, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // A template may print numbers: page and line numbers stand in most messages.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      // Figures stay decimals: big.js takes these operators without a word and gives floating point or NaN.
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: false, allowAny: false, allowBoolean: false, allowNullish: false, allowRegExp: false }],
      // Control characters are what PDF text brings along; the reader names them on purpose.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'A name says what it is at every import: export by name.' }],
      'no-restricted-properties': ['error',
        { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' },
        { property: 'parseFloat', object: 'Number', message: 'Figures are decimals: budget/amount.ts reads them.' }],
      'no-restricted-globals': ['error', { name: 'parseFloat', message: 'Figures are decimals: budget/amount.ts reads them.' }],
    },
  },
  { files: ['*.config.js', '*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Programs that print to a person.
  { files: ['tests/bench/**', 'tests/prove/**', 'tests/questions/**'], rules: { 'no-console': 'off' } },
);
