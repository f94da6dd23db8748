/** What Slack would refuse in blocks and views: checked by the generated schema, the limits, and the rules between blocks. */
import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { BLOCKS_IN_A_MESSAGE, BYTES_OF_A_VIEW, LIMITS, TABLES_IN_A_MESSAGE, TEXT_OF_A_TABLE, MARKDOWN_OF_A_MESSAGE, type Limit } from './limits.ts';

export type Surface = 'message' | 'modal' | 'home';
type Fields = Record<string, unknown>;
interface Found { value: unknown; pointer: string }

interface Schema { definitions: Record<string, { anyOf?: { $ref: string }[]; properties?: { type?: { const?: string } } }> }
const SCHEMA = JSON.parse(readFileSync(new URL('block-kit.schema.json', import.meta.url), 'utf8')) as Schema;
const ajv = new Ajv({ allErrors: true, strict: false }).addSchema(SCHEMA, 'block-kit');

/** By the page of each block on docs.slack.dev; what is not here belongs into messages only. `alert` is for modals. */
const ANYWHERE = ['actions', 'context', 'divider', 'header', 'image', 'input', 'rich_text', 'section', 'video'];

const BLOCK_CHECKS: ReadonlyMap<string, ValidateFunction> = new Map((SCHEMA.definitions.KnownBlock?.anyOf ?? []).flatMap(({ $ref }) => {
  const name = $ref.replace('#/definitions/', '');
  const type = SCHEMA.definitions[name]?.properties?.type?.const;
  const check = ajv.getSchema(`block-kit#/definitions/${name}`);
  return type !== undefined && check ? [[type, check] as const] : [];
}));

/** @returns what is wrong, in Slack's words with JSON pointers; empty when the blocks may stand in a message. */
export function problemsOfBlocks(blocks: unknown, surface: Surface = 'message', at = '/blocks'): string[] {
  if (!Array.isArray(blocks)) return [`must be an array [json-pointer:${at}]`];
  const most = surface === 'message' ? BLOCKS_IN_A_MESSAGE : Infinity;
  return [
    ...(blocks.length > most ? [`no more than ${most} items allowed [json-pointer:${at}]`] : []),
    ...blocks.flatMap((block, index) => problemsOfBlock(block, surface, `${at}/${index}`)),
    ...repeated(blocks.map((block, index) => ({ value: (block as Fields | null)?.block_id, pointer: `${at}/${index}/block_id` })), 'block_id'),
    ...(surface === 'message' ? problemsTogether(blocks, at) : []),
  ];
}

/** The same for a whole view. */
export function problemsOfView(view: unknown, surface: 'modal' | 'home'): string[] {
  if (!isFields(view) || view.type !== surface) return [`must be a ${surface} view [json-pointer:/view/type]`];
  const check = ajv.getSchema(`block-kit#/definitions/${surface === 'modal' ? 'ModalView' : 'HomeView'}`);
  const blocks = Array.isArray(view.blocks) ? view.blocks as unknown[] : [];
  const needsSubmit = surface === 'modal' && !view.submit && blocks.some((block) => isFields(block) && block.type === 'input');
  return [
    ...failures(check, { ...view, blocks: [] }, '/view'),
    ...limitsOf(view, '/view', false),
    ...problemsOfBlocks(view.blocks, surface, '/view/blocks'),
    ...(needsSubmit ? ['`submit` is required when an input block is within the `blocks` array [json-pointer:/view]'] : []),
  ];
}

export function isTooLarge(view: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(view)) > BYTES_OF_A_VIEW;
}

/** Characters of everything in the blocks that a person reads. */
export function textLength(blocks: unknown): number {
  if (Array.isArray(blocks)) return blocks.reduce<number>((sum, item) => sum + textLength(item), 0);
  if (!isFields(blocks)) return 0;
  return Object.entries(blocks).reduce((sum, [key, value]) => sum + (key === 'text' && typeof value === 'string' ? value.length : textLength(value)), 0);
}

function problemsOfBlock(block: unknown, surface: Surface, pointer: string): string[] {
  const type = isFields(block) && typeof block.type === 'string' ? block.type : '';
  const check = BLOCK_CHECKS.get(type);
  if (!isFields(block) || !check) return [`unsupported type: ${type || 'none'} [json-pointer:${pointer}/type]`];
  const elsewhere = surface === 'message' ? type === 'alert' : !ANYWHERE.includes(type) && !(surface === 'modal' && type === 'alert');
  return [
    ...(elsewhere ? [`unsupported type: ${type} in a ${surface} [json-pointer:${pointer}/type]`] : []),
    ...failures(check, block, pointer),
    ...limitsOf(block, pointer, true),
    ...(type === 'section' && !block.text && !block.fields ? [`missing required field: text or fields [json-pointer:${pointer}]`] : []),
    // Documented since September 2026, refused in June (slack-go/slack#1560).
    ...(type === 'table' ? find(block, 'rows.*.*', pointer).filter(({ value }) => isFields(value) && value.type === 'raw_number').map((cell) => `unsupported type: raw_number [json-pointer:${cell.pointer}/type]`) : []),
    ...repeated(objectsIn(block, pointer).map(({ value, pointer: at }) => ({ value: value.action_id, pointer: `${at}/action_id` })), 'action_id'),
  ];
}

function problemsTogether(blocks: readonly unknown[], at: string): string[] {
  const ofType = (type: string): Fields[] => blocks.filter((block): block is Fields => isFields(block) && block.type === type);
  const tables = ofType('table');
  return [
    ...(tables.length > TABLES_IN_A_MESSAGE ? [`only one table allowed [json-pointer:${at}]`] : []),
    ...tables.filter((table) => textLength(table) > TEXT_OF_A_TABLE).map(() => `tables must be less than ${TEXT_OF_A_TABLE + 1} characters [json-pointer:${at}]`),
    ...(textLength(ofType('markdown')) > MARKDOWN_OF_A_MESSAGE ? [`markdown must be less than ${MARKDOWN_OF_A_MESSAGE + 1} characters [json-pointer:${at}]`] : []),
  ];
}

/** The deepest complaint of the schema says most: a union complains about every member that it was not. */
function failures(check: ValidateFunction | undefined, value: unknown, pointer: string): string[] {
  if (!check || check(value) === true) return [];
  const errors: ErrorObject[] = check.errors ?? [];
  const deepest = Math.max(...errors.map(({ instancePath }) => instancePath.split('/').length));
  const telling = errors.filter(({ instancePath }) => instancePath.split('/').length === deepest);
  return [...new Set(telling.map(({ instancePath, message, params }) =>
    `${message ?? 'is not allowed'}${'additionalProperty' in params ? `: ${String(params.additionalProperty)}` : ''} [json-pointer:${pointer}${instancePath}]`))];
}

function limitsOf(root: Fields, pointer: string, deep: boolean): string[] {
  const objects = deep ? objectsIn(root, pointer) : [{ value: root, pointer }];
  return objects.flatMap(({ value, pointer: at }) => LIMITS.filter(({ of }) => of === '*' || of === value.type).flatMap((limit) => find(value, limit.at, at).flatMap((found) => beyond(limit, found))));
}

function beyond({ min = 0, max = Infinity }: Limit, { value, pointer }: Found): string[] {
  const what = typeof value === 'string' ? 'characters' : 'items';
  const size = typeof value === 'string' || Array.isArray(value) ? value.length : null;
  if (size === null || (size >= min && size <= max)) return [];
  if (what === 'items') return [size > max ? `no more than ${max} items allowed [json-pointer:${pointer}]` : `no less than ${min} items required [json-pointer:${pointer}]`];
  return [size > max ? `must be less than ${max + 1} characters [json-pointer:${pointer}]` : `must be more than ${min - 1} characters [json-pointer:${pointer}]`];
}

function find(root: unknown, path: string, pointer: string): Found[] {
  return path.split('.').reduce<Found[]>((found, step) => found.flatMap(({ value, pointer: at }) => {
    if (step === '*') return Array.isArray(value) ? value.map((item: unknown, index) => ({ value: item, pointer: `${at}/${index}` })) : [];
    return isFields(value) && value[step] !== undefined ? [{ value: value[step], pointer: `${at}/${step}` }] : [];
  }), [{ value: root, pointer }]);
}

/** Every object with its pointer, the root first. */
function objectsIn(value: unknown, pointer: string): { value: Fields; pointer: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, `${pointer}/${index}`));
  if (!isFields(value)) return [];
  return [{ value, pointer }, ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, `${pointer}/${key}`))];
}

function repeated(found: readonly Found[], name: string): string[] {
  const seen = new Set<unknown>();
  return found.filter(({ value }) => value !== undefined && (seen.has(value) || !seen.add(value))).map(({ pointer }) => `duplicate ${name} [json-pointer:${pointer}]`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
