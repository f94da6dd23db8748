/** The parts that a sentence lists of a whole: 「机关服务 196 万元，用于后勤 55 万元、食堂（含设备 20 万元）76 万元」. */
import { decimal, parseDecimal, type Decimal } from '../budget/amount.ts';
import type { Row } from '../budget/fact.ts';
import type { Quantity } from './clauses.ts';
import { MONEY } from './naming.ts';
import { release } from './rows.ts';
import { causeIn, comparisonIn, DIRECTION, earlierYearIn } from './wording.ts';

const ANYWHERE = /(?:主要用于|主要包括|具体包括|包括|其中|包含)/;
const AT_START = /(?:^|[，,：:；。（(])\s*(?:其中[，：:]?)?(?:(?:拟|全部|专项|具体|主要|安排)*用于|含(?![)）])|分别[为是]|主要[是为有]|由)/;
const OF_ANOTHER = /；\s*(?!其中|另|还|主要|具体)[\u4e00-\u9fff]{2,8}?包括/;
/** 「（以上 2 项由甲资金安排）」: which money pays, and no list. */
const PAID = /^\s*由[^，。；、\d]{2,20}(?:安排|承担|保障|列支|支付|解决|负担)(?=[)），。；])/;
const IN_BRACKET = /[（(]\s*(?:其中|含(?![)）])|包括|包含)/;

/** `inner`: the parts of a part, after which the list that it stands in goes on. */
interface List { whole: Row; bracketed: boolean; single: boolean; inner?: boolean }

export class Parts {
  private readonly lists: List[];

  constructor(whole: Row | null) {
    this.lists = whole ? [{ whole, bracketed: false, single: true }] : [];
  }

  /** The whole whose list is open here. */
  get whole(): Row | null {
    return this.lists.at(-1)?.whole ?? null;
  }

  /** The whole whose list goes on after what was said: a part that has all its own parts is done. */
  get ongoing(): Row | null {
    while (this.lists.at(-1)?.inner === true && isFull(this.lists.at(-1)?.whole as Row)) this.lists.pop();
    return this.whole;
  }

  /** 「三公 90 万元，其中：车 60 万元，比上年减少 3 万元，其中：购车 20 万元，运行 40 万元；接待 30 万元」: what follows makes up a part. */
  openInner(said: string, last: Row | null, rest: readonly Quantity[]): void {
    const open = this.ongoing;
    if (open !== null && last !== null && last.parent === open && last.children.length === 0 && !isFull(open) && /其中/.test(said) && !IN_BRACKET.test(said) && listsAllOf(last, rest)) this.lists.push({ whole: last, bracketed: false, single: true, inner: true });
  }

  /** True where one part with its own change is usual: after 其中, not after 用于. */
  get single(): boolean {
    return this.lists.at(-1)?.single ?? false;
  }

  /** `said`: the words from the figure before, which is `last`'s, to this one. `told`: 主要是 now says why. */
  follow(said: string, clause: string, last: Row | null, told: boolean): void {
    const between = said.replace(PAID, '');
    const closed = /[)）]/.test(between) && this.lists.at(-1)?.bracketed === true ? this.lists.pop() : null;
    // 「甲 100 万元（含乙 3 万元），主要用于…」: what follows the bracket is of what it is of.
    const whole = closed?.whole ?? last;
    const bracketed = IN_BRACKET.test(between);
    if (!whole || new RegExp(DIRECTION).test(clause)) return;
    // 「其中定编 15 辆、非定编 4 辆；含消防车 3 辆」: the whole is told already, this cuts it in another way.
    const cut = this.lists.at(-1);
    if (!bracketed && /；\s*(?:其中|另?含|包括)/.test(between) && cut && isFull(cut.whole)) {
      this.lists.length = 0;
      return;
    }
    // 「收入包括：甲 1 万元、乙 2 万元；支出包括：…」: another whole's parts, not those of 乙.
    if (OF_ANOTHER.test(between)) {
      this.lists.length = 0;
      return;
    }
    if (!bracketed && !ANYWHERE.test(between) && (told || !AT_START.test(between))) return;
    const open = this.lists.at(-1);
    if (!open || bracketed || isFull(open.whole)) this.lists.push({ whole, bracketed, single: /其中/.test(between) });
  }

  /** 「甲 100 人（乙 60 人、丙 40 人）」: what a bracket after a figure adds up to it. */
  openBracket(whole: Row, rest: readonly Quantity[]): void {
    const amount = amountOf(whole);
    const unit = whole.facts[0]?.unit ?? '';
    const same = rest.filter((quantity) => quantity.unit === unit && quantity.before !== '');
    if (amount?.gt(0) === true && same.length === rest.length && same.length > 1 && sum(same.map(({ printed }) => parseDecimal(printed))).eq(amount)) this.lists.push({ whole, bracketed: true, single: false });
  }

  open(whole: Row): void {
    this.lists.push({ whole, bracketed: false, single: false });
  }
}

/** Nothing is left of a whole whose parts already add up to it. */
export function isFull(whole: Row): boolean {
  const [amount, parts] = [amountOf(whole), whole.children.map(amountOf)];
  return amount !== null && parts.length > 0 && sum(parts).eq(amount) && amount.gt(0);
}

/** 「甲 100 万元（含乙 3 万元），用于丙 60 万元、丁 40 万元」: where the others are all of it, the first cuts it in another way. */
export function releaseCut(whole: Row): void {
  const [first, ...others] = whole.children;
  const [amount, cut] = [amountOf(whole), first ? amountOf(first) : null];
  if (first && others.length > 1 && amount && cut?.gt(0) === true && sum(others.map(amountOf)).eq(amount)) release(first);
}

/** A list that no word introduces is known by its sum. */
export function listsAllOf(whole: Row, rest: readonly Quantity[]): boolean {
  const named = rest.filter(({ unit, before }) => MONEY.test(unit) && before !== '' && !comparisonIn(before) && !causeIn(before) && !earlierYearIn(before));
  const amount = amountOf(whole);
  return amount !== null && named.length > 1 && amount.gt(0) && sum(named.map(({ printed }) => parseDecimal(printed))).eq(amount);
}

export function amountOf(row: Row): Decimal | null {
  return row.facts.find(({ measure }) => measure === 'amount' || measure === 'count')?.value ?? null;
}

function sum(values: readonly (Decimal | null)[]): Decimal {
  return values.reduce<Decimal>((total, value) => (value ? total.plus(value) : total), decimal(0));
}
