/** What a right answer to a filled template must hold, computed from the facts by arithmetic of its own. */
import Big from 'big.js';
import type { Row } from '../../../src/budget/fact.ts';
import { amountOf, changeOf, itemsOf, nameOf, percentOf, type Ledger } from './ledger.ts';

export interface Template { act: string; lang: 'zh' | 'en'; template: string; follow: boolean; n?: number; limit?: number; by?: 'amount' | 'percent'; wants?: 'amount' | 'percent' | 'both' | 'direction' }
export type Expected = readonly [value: string, unit: string];
/** All of `figures`, one of `either` when there are any, and the words. */
export interface Right { figures: readonly Expected[]; either: readonly Expected[]; words: readonly string[] }

const MONEY = '万元';

/** Null where the document does not print what the template asks of these names. */
export function rightAnswer({ act, n = 3, limit = 1000, by, wants }: Template, [x, y, z]: readonly Row[], ledger: Ledger): Right | null {
  const { world } = ledger;
  const money = (row: Row | undefined): Big => (row ? amountOf(world, row) : null) ?? new Big(0);
  const figures = (...list: readonly Expected[]): Right => ({ figures: list, either: [], words: [] });
  const amounts = (rows: readonly (Row | undefined)[]): Right => figures(...rows.map((row): Expected => [money(row).toFixed(), MONEY]));
  const share = (part: Big, whole: Big): Right => figures([quotient(part.times(100), whole), '%']);
  const sorted = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => money(b).cmp(money(a)));
  if (!x) return null;
  const parts = itemsOf(world, x);
  const projects = sorted(ledger.projects);
  switch (act) {
    case 'lookup': case 'where': case 'check_true': case 'all_columns': return amounts([x]);
    case 'next_name': return amounts([y]);
    case 'two': case 'which_more': return amounts([x, y]);
    case 'change': return changeRight(x, wants);
    case 'check_rose': case 'check_fell': return changeRight(x, 'amount');
    case 'why': return x.reason ? { figures: [], either: [], words: [x.reason.text.slice(0, 6)] } : null;
    case 'prior': return figures([money(x).minus(changeOf(x) ?? 0).toFixed(), MONEY]);
    case 'share_of': return share(money(x), money(y));
    case 'share_total': return share(money(x), ledger.total);
    case 'ratio': return figures([quotient(money(x), money(y)), '倍']);
    case 'diff': return figures([money(x).minus(money(y)).abs().toFixed(), MONEY]);
    case 'sum2': return figures([money(x).plus(money(y)).toFixed(), MONEY]);
    case 'sum3': return figures([money(x).plus(money(y)).plus(money(z)).toFixed(), MONEY]);
    case 'minus': return figures([money(x).minus(money(y)).toFixed(), MONEY]);
    case 'month': return figures([quotient(money(x), new Big(12)), MONEY]);
    case 'convert_yuan': return figures([money(x).times(10000).toFixed(), '元']);
    case 'convert_yi': return { figures: [], either: [[money(x).div(10000).toFixed(), '亿元'], [money(x).div(100).toFixed(), 'million']], words: [] };
    case 'breakdown': return amounts(parts);
    case 'biggest_in': return amounts(sorted(parts).slice(0, 1));
    case 'smallest_in': return amounts(sorted(parts).slice(-1));
    case 'topn_in': return amounts(sorted(parts).slice(0, n));
    case 'biggest_projects': return amounts(projects.slice(0, n));
    case 'smallest_projects': return amounts(projects.reverse().slice(0, n));
    case 'risers': case 'fallers': return moved(ledger, act === 'risers' ? 1 : -1, by === 'percent', n);
    case 'over': return amounts(ledger.projects.filter((row) => money(row).gt(limit)));
    case 'under': return amounts(ledger.projects.filter((row) => money(row).lt(limit)));
    case 'count_over': { const count = String(ledger.projects.filter((row) => money(row).gt(limit)).length); return { figures: [], either: [[count, '个'], [count, '项']], words: [] }; }
    case 'parent': return x.parent ? { figures: [], either: [], words: [nameOf(x.parent)] } : null;
    case 'rest': return figures([parts.reduce((left, row) => left.minus(money(row)), money(x)).toFixed(), MONEY]);
    case 'define': return { figures: [], either: [], words: x.facts.flatMap(({ measure, text }) => (measure === 'definition' && text !== null ? [text.replace(/\s/g, '').slice(0, 8)] : [])) };
    case 'purpose': return purpose(ledger, x);
    default: throw new Error(`no rule for the act ${act}`);
  }
}

function quotient(part: Big, whole: Big): string {
  return new Big(part).div(whole).round(2, Big.roundHalfUp).toFixed();
}

function changeRight(row: Row, wants: Template['wants']): Right | null {
  const [change, percent] = [changeOf(row), percentOf(row)];
  if (!change || (wants === 'percent' && !percent)) return null;
  const [amount, rate]: [Expected, Expected | null] = [[change.toFixed(), MONEY], percent ? [percent.toFixed(), '%'] : null];
  return { figures: wants === 'percent' && rate ? [rate] : wants === 'both' && rate ? [amount, rate] : [amount], either: [], words: [] };
}

function moved({ projects }: Ledger, sign: 1 | -1, percent: boolean, n: number): Right {
  const by = percent ? percentOf : changeOf;
  const size = (row: Row): Big => (by(row) ?? new Big(0)).times(sign);
  const rows = projects.filter((row) => size(row).gt(0)).sort((a, b) => size(b).cmp(size(a))).slice(0, n);
  return { figures: rows.map((row): Expected => [(by(row) ?? new Big(0)).toFixed(), percent ? '%' : MONEY]), either: [], words: [] };
}

function purpose({ world }: Ledger, row: Row): Right | null {
  const passage = world.book.passages.find(({ kind, subject }) => kind === 'purpose' && subject.replace(/\s/g, '').includes(nameOf(row)));
  return passage ? { figures: [], either: [], words: [passage.text.slice(0, 6)] } : null;
}
