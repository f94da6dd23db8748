/**
 * Indicators with two values, what was reached before and what is aimed at: 「三级指标 2024 年完成值 2025 年目标值」, 「开放天数 310 天
 * ≥320 天」. Spaces stand between cells and inside them, so the two values are told apart by their like form.
 */
import { takeLevels } from './indicator-levels.ts';
import type { IndicatorRows } from './indicator-rows.ts';
import { looksLikeTarget } from './indicator-target.ts';
import { joinWrapped, squeeze, type Line } from './lines.ts';

export interface TwoValues { priorYear: number | null; priorFirst: boolean }
interface TwoValued { name: string; target: string; prior: string }

const HEADER = /一级指标.*二级指标/;
const NAME_COLUMN = /(?:三级指标|指标名称|指标内容)\s+/;
const TARGET = /(?:目标|指标|计划)值$/;
const PRIOR = /^(?:(20\d{2})年度?|上年度?|去年)?(?:预计|实际|全年)?(?:完成|实现|现状|历史|基期|基准|执行)?(?:值|情况|水平)$/;
const SIGN = /^[≥≤＞＜><＝=]/;
const NO_DIGIT = /^(?:[\u4e00-\u9fff“”（）、]{2,}|[—–\-/]+)$/;
const SHORTEST = 3;

/** The two columns of values, where the header has just those behind the indicator's name. */
export function valueColumns(header: string): TwoValues | null {
  const cells = (header.split(NAME_COLUMN)[1] ?? '').replace(/(20\d{2})\s*年\s*/g, '$1年').split(/\s+/).map(squeeze);
  const [first = '', second = ''] = cells;
  if (cells.length !== 2) return null;
  const priorFirst = TARGET.test(second);
  const [prior, target] = priorFirst ? [first, second] : [second, first];
  const match = PRIOR.exec(prior);
  if (!match || !TARGET.test(target) || /^(?:值|情况|水平)$/.test(prior)) return null;
  return { priorYear: match[1] === undefined ? null : Number(match[1]), priorFirst };
}

/** The lines below the header; it may stand again where a page begins. */
export function readTwoValued(lines: readonly Line[], values: TwoValues, project: string): IndicatorRows {
  const result: IndicatorRows = { indicators: [], projects: [], columns: [], unread: [] };
  const path: [string, string] = ['', ''];
  let open: { line: Line; text: string }[] = [];
  const close = (): void => {
    if (open.length > 0) result.unread.push(open.map(({ line }) => line));
    open = [];
  };
  for (const line of lines) {
    if (HEADER.test(line.text)) {
      line.role = 'header';
      continue;
    }
    line.role = 'fact';
    const text = open.length > 0 ? line.text : takeLevels(line.text, path, close);
    if (text === '') continue;
    open.push({ line, text });
    const split = splitTwoValues(open.map((one) => one.text), values);
    if (!split) continue;
    result.indicators.push({ project, levels: [...path], name: split.name, target: split.target, reached: { text: split.prior, year: values.priorYear }, lines: open.map((one) => one.line) });
    open = [];
  }
  close();
  return result;
}

/** `pieces`: the lines of an indicator so far; null while its values are not all there. */
export function splitTwoValues(pieces: readonly string[], { priorFirst }: TwoValues): TwoValued | null {
  const before = joinWrapped(pieces.slice(0, -1));
  const tokens = (pieces.at(-1) ?? '').split(/\s+/);
  const size = alike(tokens, before !== '') ?? unlike(tokens, before !== '');
  if (size === null) return null;
  const at = tokens.length - size.first - size.second;
  const name = joinWrapped([before, tokens.slice(0, at).join(' ')]);
  const values = [tokens.slice(at, at + size.first).join(' '), tokens.slice(at + size.first).join(' ')] as const;
  const [prior, target] = priorFirst ? values : [values[1], values[0]];
  return { name, prior, target };
}

interface Size { first: number; second: number }

/** 「11 月 20 日前 10 月 31 日前」: the longest two ends of one form; the name before them is no number. */
function alike(tokens: readonly string[], named: boolean): Size | null {
  for (let second = Math.floor(tokens.length / 2); second >= 1; second -= 1) {
    for (const first of [second, second - 1, second + 1]) {
      const at = tokens.length - first - second;
      if (first < 1 || !endsName(tokens, at, named)) continue;
      const form = formOf(tokens.slice(at, at + first));
      if (/9/.test(form) && form === formOf(tokens.slice(at + first))) return { first, second };
    }
  }
  return null;
}

/** 「逐步形成 持续巩固」, 「不适用 ≥12%」: words, or a value beside them, each one cell. */
function unlike(tokens: readonly string[], named: boolean): Size | null {
  const at = tokens.length - 2;
  if ((!named && tokens.length < SHORTEST) || !endsName(tokens, at, named)) return null;
  const [first = '', second = ''] = tokens.slice(at);
  return [first, second].every((cell) => NO_DIGIT.test(cell) || looksLikeTarget(cell)) ? { first: 1, second: 1 } : null;
}

function endsName(tokens: readonly string[], at: number, named: boolean): boolean {
  return at === 0 ? named : at > 0 && /[\u4e00-\u9fff）)a-zA-Z”"]$/.test(tokens[at - 1] ?? '') && tokens.slice(0, at).some((token) => /[\u4e00-\u9fff]/.test(token));
}

function formOf(tokens: readonly string[]): string {
  return tokens.join('').replace(SIGN, '').replace(/\d[\d,，]*(?:\.\d+)?/g, '9');
}
