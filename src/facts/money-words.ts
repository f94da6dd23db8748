/** What the words around a figure of money say of it: a rate for each of something, the fund of its section. */
import { BEARS_FUND, fundCalled } from '../budget/funds.ts';
import type { Fund, Row } from '../budget/fact.ts';
import { squeeze } from '../document/lines.ts';
import type { Paragraph } from '../document/narrative.ts';
import { MONEY } from './naming.ts';

const RATE = /^(.{0,12}标准)?(?:为|是|按)?(每[^，。；：每]{1,4}(?:每[^，。；：每]{1,3})?)$/;
/** 「户均补助 1 万元」 */
const MEAN = /^([户人亩]均)(补助|补贴|标准|资助)?(?:标准)?(?:约|为|不超过)?$/;

/** 「补助标准为每座每年」 is 每座每年补助标准; null for what is no rate. */
export function rateIn(name: string): string | null {
  const mean = MEAN.exec(name);
  if (mean) return `${mean[1] ?? ''}${mean[2] ?? '补助'}标准`;
  const match = RATE.exec(name);
  return match ? `${match[2] ?? ''}${match[1] ?? '标准'}` : null;
}

/** A heading of appropriations names the general budget beside the others. */
const OF_HEADINGS = ['fund', 'capital', 'general'] as const;

/** The fund that a section's heading names. */
export function fundOf({ headings }: Paragraph): Fund {
  return OF_HEADINGS.find((fund) => headings.some((heading) => BEARS_FUND[fund].test(heading))) ?? 'all';
}

/** What a fund gives to such money is not all that the fund has. */
const OF_SOME_MONEY = /^(?!.*(?:收入|总)).*项目(?:资金|支出)$/;
const KIND_OF_SPENDING = /^(?:基本|项目)支出$/;

/** 「项目资金 9 万元，其中一般公共预算 5 万元」 is 项目资金（一般公共预算）; null for what is no fund’s part of such money. */
export function givenByFund(called: string, whole: string): string | null {
  return fundCalled(squeeze(called)) !== null && OF_SOME_MONEY.test(whole) ? `${whole}（${called}）` : null;
}

/** 「（一）一般公共预算。… 2.项目支出 9 万元」: the fund that the section is of alone. */
export function sectionOfFund(called: string, { headings }: Paragraph): string | null {
  const heading = squeeze(headings.at(-1) ?? '');
  return KIND_OF_SPENDING.test(called) && fundCalled(heading) !== null ? heading : null;
}

export function isMoneyRow({ facts }: Row): boolean {
  return facts.some(({ measure, unit }) => measure === 'amount' && MONEY.test(unit ?? ''));
}
