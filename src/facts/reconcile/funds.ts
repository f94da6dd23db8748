/** The sources of money that budget documents name, wherever they name them: column, row or sentence. */
import { FUND_ZH, ONE_FUNDS } from '../../budget/funds.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { squeeze } from '../../document/lines.ts';
import type { Table } from '../../document/table.ts';

/** `appropriation` is general + fund + capital, `appropriation and carried` with what it carried over; `general and carried` likewise; `own` and its kinds, `special` and `carried` come on top, and `other` is what a table calls the rest beside the appropriations, whichever of these it is. */
export type Scope = string;

const FUNDS: readonly (readonly [RegExp, Scope])[] = [
  ...ONE_FUNDS.map((fund): readonly [RegExp, Scope] => [new RegExp(`^${FUND_ZH[fund]}(?:财政)?(?:拨款)?(?:收入|支出|资金)?(?:预算)?$`), fund]),
  [/^(?:政府预算|财政)拨款(?:收入|支出)?$/, 'appropriation'],
  [/^财政专户(?:管理资金|拨款)(?:收入|支出)?$/, 'special'],
  [/^单位(?:自有)?资金(?:收入|支出)?$/, 'own'],
  [/^其他资金(?:收入|支出)?$/, 'other'],
  [/^(?:事业收入|事业单位经营收入|上级补助收入|附属单位上缴收入|其他收入)$/, 'own:'],
  [/^上年(?:结余、结转|结转|结转结余|结转和结余|结余)(?:支出|资金|收入)?$/, 'carried'],
  [/^(?:结转下年|年终结转和结余|年末结转和结余)$/, 'carried on'],
];

export function scopeNamed(name: string): Scope | null {
  const plainName = squeeze(name).replace(/^[一二三四五六七八九十]+、|^\d+[.．、]/, '');
  const scope = FUNDS.find(([pattern]) => pattern.test(plainName))?.[1] ?? null;
  return scope === 'own:' ? `own:${plainName}` : scope;
}

/** Money that is no government appropriation. One stray figure is no source: a real one is printed twice or more. */
export function hasOtherMoney(facts: readonly Fact[]): boolean {
  const other = facts.filter((fact) => {
    if (fact.place.table === null || fact.measure !== 'amount' || fact.value === null || fact.value.eq(0)) return false;
    const scope = fact.column.map(scopeNamed).findLast((found) => found !== null) ?? (fact.row.side === 'revenue' ? scopeNamed(fact.row.label) : null);
    return scope !== null && /^(?:own|special|other$|carried$)/.test(scope);
  });
  return other.length > 1;
}

/** What is carried over stays appropriation where a table of appropriations counts it as revenue. */
export function tablesWithCarried(tables: ReadonlyMap<number, Table>, rows: readonly Row[]): ReadonlySet<number> {
  return new Set(rows.flatMap(({ place: { table }, side, label, facts }) => (table !== null && side === 'revenue' && scopeNamed(label) === 'carried'
    && isOfAppropriations(tables.get(table)?.title ?? '') && facts.some(({ value }) => value?.eq(0) === false) ? [table] : [])));
}

/** Its note says that money carried over is in it, or a column beside this year's does. */
export function holdsCarried({ notes, columns }: Table): boolean {
  return notes.some(({ text }) => /(?<!不)含[^。]{0,16}(?:结转|结余)/.test(text))
    || (columns.some(({ path }) => CARRIED_COLUMN.test(path[0] ?? '')) && columns.some(({ path }) => OF_THE_YEAR.test(squeeze(path[0] ?? ''))));
}

/** 当年财政拨款安排: what the year itself gives. */
export const OF_THE_YEAR = /^(?:当年|本年)(?:财政|一般公共预算)?拨款(?:安排)?$|^一般公共预算当年(?:财政)?拨款$/;
const CARRIED_COLUMN = /^上年(?:结转|结余)(?:安排)?$/;

export function isOfAppropriations(title: string): boolean {
  return /财政拨款|政府预算拨款/.test(title);
}
