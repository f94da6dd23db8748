/** One question in many everyday wordings, of every printed name: each must tell the figure that the plainest one tells, or what follows from it. */
import { ask, type Asked } from '../../src/ask.ts';
import { headFigure, totalEntry, type World } from '../../src/answer/world.ts';
import { decimal, percentOf, type Decimal } from '../../src/budget/amount.ts';
import type { Library } from '../../src/library.ts';
import { libraryOf } from '../libraries.ts';

type Language = 'zh' | 'en';
interface Named { label: string; name: string; amount: Decimal; unit: string }
export interface WordingReport { asked: number; deviating: string[] }

/** N is the name, O another one; the first asks for the amount in the plainest way. */
const AMOUNT: Readonly<Record<Language, readonly string[]>> = {
  en: ['how much is N', 'N', 'N?', 'N total', 'N budget', 'N amount', 'N – how much', 'how much for N', 'N pls', 'amt for N', 'need N number', 'what do we spend on N', 'tell me N', 'N this year', 'is N more than 100?', 'overall N'],
  zh: ['N多少', 'N', 'N？', 'N总共多少', 'N那块多少', 'N总额', 'N预算', 'N金额', '查一下N', '今年N多少', 'N合计', 'N超过100万元吗', 'N共计'],
};
const BOTH: Readonly<Record<Language, readonly string[]>> = { en: ['N and O', 'how much are N and O'], zh: ['N和O', 'N、O各多少'] };
const SUM: Readonly<Record<Language, readonly string[]>> = { en: ['N plus O', 'N + O', 'how much are N and O together', 'N and O combined'], zh: ['N加O', 'N和O一共多少', 'N跟O加起来', 'N和O合计'] };
const APART: Readonly<Record<Language, readonly string[]>> = { en: ['gap between N and O', 'N vs O', 'N compared with O', 'which is bigger, N or O'], zh: ['N比O多多少', 'N跟O差多少', 'N和O哪个多'] };
const SHARE: Readonly<Record<Language, readonly string[]>> = { en: ['how much of the total is N', 'N as % of the whole budget', 'what share of total expenditure is N'], zh: ['N占总支出的比例', 'N占总预算多少', 'N占总支出几成'] };
/** The last turn's figure: of O, of both together, of both apart. */
const THREADS: Readonly<Record<Language, readonly [other: string, sum: string, apart: string]>> = { en: ['and O?', 'the two together', 'by how much more?'], zh: ['那O呢', '两个一共', '差多少'] };

/** Asks of every `every`-th printed name, from the `from`-th on. */
export function askInAllWords(folder: string, { every, from }: { every: number; from: number }): WordingReport {
  const library = libraryOf(folder);
  const [world] = library.worlds;
  if (!world) throw new Error(`no document in ${folder}`);
  const report: WordingReport = { asked: 0, deviating: [] };
  const check = (turns: readonly string[], ...wanted: readonly (readonly string[])[]): void => {
    const told = figuresOf(asked(library, turns));
    report.asked += 1;
    // A whole and a part of it are told, and not added up.
    if (!wanted.some((figures) => figures.every((figure) => told.has(figure)))) report.deviating.push(`${turns.join(' / ')}: wants ${wanted[0]?.join(', ') ?? ''}, tells ${[...told].join(', ')}`);
  };
  const total = headOf(world);
  for (const language of ['zh', 'en'] as const) {
    const names = namesOf(library, world, language, (at) => at % every === from % every);
    for (const [at, { name, amount, unit }] of names.entries()) {
      const say = (words: string, other = ''): string => words.replace(/\bN\b|N(?=[^a-z]|$)/g, () => name).replace(/\bO\b|O(?=[^a-z]|$)/g, () => other);
      const figure = (value: Decimal): string => `${value.toFixed()}${unit}`;
      for (const words of AMOUNT[language]) check([say(words)], [figure(amount)]);
      if (total && !amount.eq(total) && !amount.eq(0)) for (const words of SHARE[language]) check([say(words)], [`${decimal(percentOf(amount, total).toFixed(2)).toFixed()}%`]);
      const other = names[(at + 1) % names.length];
      if (!other || other.unit !== unit || other.amount.eq(amount) || other.name.includes(name) || name.includes(other.name)) continue;
      const two = [figure(amount), figure(other.amount)];
      const [sum, apart] = [figure(amount.plus(other.amount)), figure(amount.minus(other.amount).abs())];
      for (const words of BOTH[language]) check([say(words, other.name)], two);
      for (const words of SUM[language]) check([say(words, other.name)], [sum], two);
      for (const words of APART[language]) check([say(words, other.name)], [apart]);
      // After a row they are its columns.
      if (/^(?:基本|项目)支出/.test(other.label)) continue;
      const start = [say(AMOUNT[language][0] ?? ''), say(THREADS[language][0], other.name)];
      check(start, [figure(other.amount)]);
      check([...start, THREADS[language][1]], [sum], two);
      check([...start, THREADS[language][2]], [apart]);
    }
  }
  return report;
}

/** Names of money in that language, of which the plainest question tells one amount. */
function namesOf(library: Library, world: World, language: Language, isAsked: (at: number) => boolean): Named[] {
  return world.index.entries.filter(({ facts, label, rows }) => facts.some(({ measure }) => measure === 'amount') && !BARE.test(label) && !rows.some(({ role }) => role === 'unit')).filter((_, at) => isAsked(at)).flatMap(({ label }): Named[] => {
    const name = language === 'zh' ? label : world.nameOf(label).en;
    if (name === null) return [];
    const { reply } = asked(library, [(AMOUNT[language][0] ?? '').replace('N', name)]);
    const [told, another] = reply.figures.filter(({ unit }) => unit.endsWith('元'));
    return reply.outcome === 'answered' && told && !another && told.derivation === null && told.label === label && told.year === world.book.year ? [{ label, name, amount: decimal(told.value), unit: told.unit }] : [];
  });
}
/** Words for a total, which names of their own they are not; the whole budget is no part of itself. */
const BARE = /[合总小]计|^(?:部门|单位)?(?:预算)?(?:收入|支出)|^其他(?:支出)?$|收支|预算$/;

function headOf(world: World): Decimal | null {
  const entry = totalEntry(world, 'expenditure');
  const figure = entry ? headFigure(world, entry) : null;
  return figure ? decimal(figure.value) : null;
}

function asked(library: Library, turns: readonly string[]): Asked {
  const [first = '', ...others] = turns;
  return others.reduce((before: Asked, turn) => ask(library, turn, before.thread), ask(library, first, null));
}

/** All that a reply tells, and what it was computed from. */
function figuresOf({ reply }: Asked): Set<string> {
  const plain = ({ value, unit }: { value: string; unit: string }): string => (/^-?[\d.]+$/.test(value) ? `${decimal(value).abs().toFixed()}${unit}` : value);
  return new Set(reply.figures.flatMap((figure) => [plain(figure), ...figure.inputs.map(plain)]));
}
