import { describe, expect, it } from 'vitest';
import { problemsOfBlocks, problemsOfView } from './block-kit.ts';
import { generateSchema } from './generate-schema.ts';
import { LIMITS } from './limits.ts';

const text = (length: number): { type: string; text: string } => ({ type: 'plain_text', text: 'x'.repeat(length) });
const section = (more: object = {}): object => ({ type: 'section', text: { type: 'mrkdwn', text: 'a' }, ...more });
const button = (more: object = {}): object => ({ type: 'button', action_id: 'press', text: text(4), ...more });
const cells = (...row: string[]): object[] => row.map((cell) => ({ type: 'raw_text', text: cell }));
const pointers = (problems: readonly string[]): string[] => problems.map((problem) => /json-pointer:([^\]]*)/.exec(problem)?.[1] ?? problem);

it('the schema is the one of the installed @slack/types', async () => {
  await expect(generateSchema()).toMatchFileSnapshot('block-kit.schema.json');
});

describe('blocks that a bot sends', () => {
  it.each<[string, object]>([
    ['a section with fields and a button', section({ fields: [{ type: 'mrkdwn', text: 'b' }], accessory: button() })],
    ['a header', { type: 'header', text: text(150) }],
    ['a context', { type: 'context', elements: [{ type: 'mrkdwn', text: 'source' }] }],
    ['buttons', { type: 'actions', elements: [button(), button({ action_id: 'other', style: 'primary' })] }],
    ['feedback', { type: 'context_actions', elements: [{ type: 'feedback_buttons', action_id: 'f', positive_button: { text: text(1), value: 'up' }, negative_button: { text: text(1), value: 'down' } }] }],
    ['a table', { type: 'table', column_settings: [{ align: 'right' }], rows: [cells('a', 'b'), cells('c', 'd')] }],
    ['markdown', { type: 'markdown', text: '**bold**' }],
    ['rich text', { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a', style: { bold: true } }] }] }],
    ['a divider', { type: 'divider' }],
    ['a menu', { type: 'actions', elements: [{ type: 'static_select', action_id: 'm', options: [{ text: text(3), value: '1' }] }] }],
  ])('accepts %s', (_name, block) => {
    expect(problemsOfBlocks([block])).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['3,001 characters in a section', { type: 'section', text: text(3001) }, '/blocks/0/text/text'],
    ['151 characters in a header', { type: 'header', text: text(151) }, '/blocks/0/text/text'],
    ['a mrkdwn header', { type: 'header', text: { type: 'mrkdwn', text: 'a' } }, '/blocks/0/text/type'],
    ['an empty text', { type: 'section', text: text(0) }, '/blocks/0/text/text'],
    ['a section of nothing', { type: 'section' }, '/blocks/0'],
    ['an unknown property', section({ colour: 'red' }), '/blocks/0'],
    ['an unknown block', { type: 'chart' }, '/blocks/0/type'],
    ['76 characters on a button', section({ accessory: button({ text: text(76) }) }), '/blocks/0/accessory/text/text'],
    ['2,001 characters in the value of a button', { type: 'actions', elements: [button({ value: 'x'.repeat(2001) })] }, '/blocks/0/elements/0/value'],
    ['26 buttons', { type: 'actions', elements: Array.from({ length: 26 }, (_, index) => button({ action_id: `b${index}` })) }, '/blocks/0/elements'],
    ['the same action twice in a block', { type: 'actions', elements: [button(), button()] }, '/blocks/0/elements/1/action_id'],
    ['11 elements in a context', { type: 'context', elements: Array.from({ length: 11 }, () => text(1)) }, '/blocks/0/elements'],
    ['an empty cell', { type: 'table', rows: [cells('a', '')] }, '/blocks/0/rows/0/1/text'],
    ['a number in a table', { type: 'table', rows: [[{ type: 'raw_number', value: 1, text: '1' }]] }, '/blocks/0/rows/0/0/type'],
    ['101 rows', { type: 'table', rows: Array.from({ length: 101 }, () => cells('a')) }, '/blocks/0/rows'],
    ['21 columns', { type: 'table', rows: [Array.from({ length: 21 }, () => cells('a')).flat()] }, '/blocks/0/rows/0'],
    ['12,001 characters of markdown', { type: 'markdown', text: 'x'.repeat(12_001) }, '/blocks/0/text'],
  ])('refuses %s and says where', (_name, block, pointer) => {
    expect(pointers(problemsOfBlocks([block]))).toContain(pointer);
  });

  it('refuses 51 blocks, two tables, a table of 10,001 characters and a block_id used twice', () => {
    expect(problemsOfBlocks(Array.from({ length: 51 }, () => section()))).toEqual(['no more than 50 items allowed [json-pointer:/blocks]']);
    expect(problemsOfBlocks([{ type: 'table', rows: [cells('a')] }, { type: 'table', rows: [cells('a')] }])).toEqual(['only one table allowed [json-pointer:/blocks]']);
    expect(problemsOfBlocks([{ type: 'table', rows: [cells('x'.repeat(10_001))] }])).toHaveLength(1);
    expect(pointers(problemsOfBlocks([section({ block_id: 'a' }), section({ block_id: 'a' })]))).toEqual(['/blocks/1/block_id']);
  });
});

describe('views', () => {
  const modal = (more: object = {}): object => ({ type: 'modal', title: text(24), blocks: [section()], ...more });
  const input = { type: 'input', label: text(3), element: { type: 'plain_text_input', action_id: 'comment', multiline: true } };

  it('accepts a modal with a form, and a home', () => {
    expect(problemsOfView(modal({ blocks: [input], submit: text(4), close: text(5), private_metadata: '{}' }), 'modal')).toEqual([]);
    expect(problemsOfView({ type: 'home', blocks: [section(), { type: 'actions', elements: [button()] }] }, 'home')).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a title of 25 characters', { title: text(25) }, '/view/title/text'],
    ['a form that nobody can send', { blocks: [input] }, '/view'],
    ['a table', { blocks: [{ type: 'table', rows: [cells('a')] }] }, '/view/blocks/0/type'],
    ['markdown', { blocks: [{ type: 'markdown', text: 'a' }] }, '/view/blocks/0/type'],
    ['101 blocks', { blocks: Array.from({ length: 101 }, () => section()) }, '/view/blocks'],
    ['3,001 characters of metadata', { private_metadata: 'x'.repeat(3001) }, '/view/private_metadata'],
    ['an unknown property', { colour: 'red' }, '/view'],
  ])('refuses a modal with %s', (_name, more, pointer) => {
    expect(pointers(problemsOfView(modal(more), 'modal'))).toContain(pointer);
  });

  it('refuses a modal as a home', () => {
    expect(problemsOfView(modal(), 'home')).not.toEqual([]);
  });
});

it('names no limit twice and none that could not be passed', () => {
  expect(new Set(LIMITS.map(({ of, at }) => `${of} ${at}`)).size).toBe(LIMITS.length);
  for (const { min = 0, max = Infinity } of LIMITS) expect(min).toBeLessThanOrEqual(max);
});
