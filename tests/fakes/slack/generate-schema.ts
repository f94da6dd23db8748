/** Block Kit as JSON Schema, generated from the declarations of @slack/types. */
import { createGenerator } from 'ts-json-schema-generator';

/** @returns the schema that `block-kit.schema.json` holds; `npx vitest run -u tests/fakes/slack/block-kit.test.ts` writes it anew. */
export function generateSchema(): string {
  const schema = createGenerator({
    path: new URL('accepted-types.ts', import.meta.url).pathname,
    tsconfig: 'tsconfig.json',
    type: 'BlockKit',
    additionalProperties: false,
    jsDoc: 'none',
    skipTypeCheck: true,
  }).createSchema('BlockKit');
  return `${JSON.stringify(schema, null, 1)}\n`;
}
