/**
 * The header of a narrative's table of units whose cells wrap: 「序号 单位名称 单位性质 编制数 / 在职 / 人数 / 退休 / 人数」. Each piece
 * opens a cell or goes on with one that is open; all of them must be whole names, as many as the rows have numbers.
 */
import { squeeze, type Line } from './lines.ts';

/** Beside the name: what kind of unit it is, in words. */
const IN_WORDS = /^(?:单位|机构|经费)?(?:性质|类型|类别|级别|规格|形式|来源)$/;
const PEOPLE = /^(?:行政|事业|工勤|编外|上年|年末)?(?:人员)?(?:编制|核定编制|实有|在编|在职|在岗|现有|离退休|退休|离休|聘用|雇员|编外|临聘)(?:在编|在职|在岗|聘用)?(?:人员)?(?:总?[人编]?数|人员)?$/;
const NUMBERS = /^[^，。；：]*?[\u4e00-\u9fff）)]((?:\s+\d[\d,]*)+)$/;
const SERIAL_COLUMN = /^序号\s+/;
const NAME = /^(?:预算|所属)?(?:单位|机构|部门)(?:名称)?$/;
const MOST_LINES = 12;
const MOST_PIECES = 24;

/** `words`: how many cells of words stand between a unit's name and its numbers; `length`: the lines of the header. */
export interface CountHeader { names: string[]; words: number; length: number }

export function wrappedCountHeader(lines: readonly Line[], from: number): CountHeader | null {
  const [name = '', ...cells] = (lines[from]?.text ?? '').replace(SERIAL_COLUMN, '').split(/\s+/).map(squeeze);
  if (!NAME.test(name)) return null;
  const next = lines.slice(from + 1, from + 1 + MOST_LINES).findIndex(({ text }) => /\d/.test(text));
  const width = NUMBERS.exec(lines[from + 1 + next]?.text ?? '')?.[1]?.trim().split(/\s+/).length ?? 0;
  const below = lines.slice(from + 1, from + 1 + next).flatMap(({ text }) => text.split(/\s+/)).map(squeeze);
  const pieces = [...cells, ...below];
  if (next < 0 || width < 1 || pieces.length > MOST_PIECES) return null;
  const found = new Map(weavings(pieces).filter((names) => names.filter((one) => PEOPLE.test(one)).length === width).map((names) => [names.join('|'), names]));
  const [names] = found.size === 1 ? found.values() : [];
  return names ? { names: names.filter((one) => PEOPLE.test(one)), words: names.filter((one) => IN_WORDS.test(one)).length, length: next + 1 } : null;
}

/** The ways to put the pieces together to whole names. */
function weavings(pieces: readonly string[]): string[][] {
  return pieces.reduce<string[][]>((ways, piece) => ways.flatMap((cells) => [
    ...cells.flatMap((cell, at) => (mayBecome(`${cell}${piece}`) ? [cells.map((one, index) => (index === at ? `${cell}${piece}` : one))] : [])),
    ...(mayBecome(piece) ? [[...cells, piece]] : []),
  ]).slice(0, MOST_WAYS), [[]]).filter((cells) => cells.every((cell) => PEOPLE.test(cell) || IN_WORDS.test(cell)));
}
const MOST_WAYS = 200;

/** Whole, or what such a name begins with: a person's column may lack nothing but its last words. */
function mayBecome(cell: string): boolean {
  return [cell, ...ENDS.map((end) => `${cell}${end}`)].some((one) => PEOPLE.test(one) || IN_WORDS.test(one));
}
const ENDS = ['编制', '编制数', '人数', '人员', '数', '制', '制数', '性质', '质', '类型', '型', '休', '休人数', '休人员', '职', '职人数', '职人员', '编'];
