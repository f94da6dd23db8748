/** What the words around a figure of money say of it: a rate for each of something, the fund of its section. */
import { BEARS_FUND } from '../budget/funds.ts';
import type { Fund, Row } from '../budget/fact.ts';
import type { Paragraph } from '../document/narrative.ts';
import { MONEY } from './naming.ts';

const RATE = /^(.{0,12}标准)?(?:为|是|按)?(每[^，。；：每]{1,4}(?:每[^，。；：每]{1,3})?)$/;

/** 「补助标准为每座每年」 is 每座每年补助标准; null for what is no rate. */
export function rateIn(name: string): string | null {
  const match = RATE.exec(name);
  return match ? `${match[2] ?? ''}${match[1] ?? '标准'}` : null;
}

/** A heading of appropriations names the general budget beside the others. */
const OF_HEADINGS = ['fund', 'capital', 'general'] as const;

/** The fund that a section's heading names. */
export function fundOf({ headings }: Paragraph): Fund {
  return OF_HEADINGS.find((fund) => headings.some((heading) => BEARS_FUND[fund].test(heading))) ?? 'all';
}

export function isMoneyRow({ facts }: Row): boolean {
  return facts.some(({ measure, unit }) => measure === 'amount' && MONEY.test(unit ?? ''));
}
