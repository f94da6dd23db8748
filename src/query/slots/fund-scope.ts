/** 「一般公共预算里的城乡社区支出」, 「只看一般公共预算」, "within the general public budget": the fund that a question is asked within. */

import { pattern } from '../../budget/pattern.ts';
import type { OneFund } from '../../budget/fact.ts';
import { FUND_EN, FUND_ZH, ONE_FUNDS } from '../../budget/funds.ts';

export interface FundScope { fund: OneFund; /** The question without it; empty where it says nothing else. */ rest: string }

const MONEY_ZH = '(?:财政)?(?:拨款|支出|资金|收支|口径|范围)?';
const WITHIN_ZH = '(?:这(?:一)?(?:块|部分|本账|张表|本))?(?:里面|里头|里边|里|中|当中|之中|以?内|项下|下面?|口径下?|范围内?)的?';
const ONLY_ZH = '(?:只|仅|单独?|光|就)(?:看|算|论|说|按|限|管|取|计|要)?(?:在)?';
const TRAILING_ZH = '(?:的)?(?:支出)?(?:的)?(?:那|这)?(?:一)?(?:部分|块)?(?:的话)?';

function patterns(): readonly { fund: OneFund; pattern: RegExp }[] {
  const zh = ONE_FUNDS.flatMap((fund) => [
    // 「甲在乙里占多少（一般公共预算）」
    { fund, pattern: new RegExp(`[（(](?:只|仅|按|限|看|算)*${FUND_ZH[fund]}${MONEY_ZH}[）)]`) },
    { fund, pattern: new RegExp(`${ONLY_ZH}${FUND_ZH[fund]}${MONEY_ZH}(?:${WITHIN_ZH}|${TRAILING_ZH})[，,：:]?`) },
    { fund, pattern: new RegExp(`(?:在|从|按)?${FUND_ZH[fund]}${MONEY_ZH}(?:${WITHIN_ZH}(?![占，,]?占)|(?=按(?:功能|经济)))[，,：:]?|^${FUND_ZH[fund]}${MONEY_ZH}[：:，,](?=[^占]+$)`) },
  ]);
  const en = ONE_FUNDS.flatMap((fund) => {
    const own = `(?:the )?(?:(?<!of )our )?${FUND_EN[fund]}(?: (?:expenditure|spending|money|appropriations?))?`;
    return [
      { fund, pattern: new RegExp(`,? ?\\b(?:just|only|solely) (?:in|within|under|from|of|for)? ?${own}|,? ?\\b(?:(?:in|within|inside|under|from|of|for) )?${own}(?: (?:alone|only)| on its own)\\b,?`, 'i') },
      { fund, pattern: new RegExp(`,? ?\\b(?:in|within|inside|under) ${own}(?! (?:appropriations?|revenue|table|column))\\b,?|^${own}(?: by (?:economic|function\\w*)[^:,]*)?(?::| [-–—]) `, 'i') },
      // "Subsidies, the whole general budget"
      { fund, pattern: new RegExp(`(?:,|\\s[-–—]) ?(?:the |our )?(?:whole|entire|full|all of the) ${FUND_EN[fund]}(?=\\W*$)`, 'i') },
      // "Rent and repairs together, general public budget"
      { fund, pattern: new RegExp(`(?=,)(?<=^[^,]*\\b(?:together|altogether|in total|in all|combined|how much|what|sum of|add|total)\\b[^,]*), ?${own}(?: only)?(?=\\W*$)`, 'i') },
    ];
  });
  return [...zh, ...en];
}
const PATTERNS = patterns();

/** Most questions name no fund: then no pattern need look. */
const ANY_FUND = new RegExp(ONE_FUNDS.flatMap((fund) => [FUND_ZH[fund], FUND_EN[fund]]).join('|'), 'i');

/** Null where no fund is named so, or where several are. */
export function fundScopeIn(text: string): FundScope | null {
  if (!ANY_FUND.test(text)) return null;
  const found = PATTERNS.flatMap(({ fund, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ fund, at: match.index, to: match.index + match[0].length }] : [];
  });
  const [first] = found;
  if (!first || found.some(({ fund }) => fund !== first.fund) || namesOther(text, first.fund)) return null;
  const rest = `${text.slice(0, first.at)} ${text.slice(first.to)}`.replace(/\s+/g, ' ').trim();
  return { fund: first.fund, rest: SAYS_NOTHING.test(rest) ? '' : rest };
}

/** What stands around a fund that is all a follow-up says. */
const SAYS_NOTHING = pattern(/^(?:那么?|如果|要是|换成|按|and|what|about|how|just|only|then|if|so|now|counting|looking|at|taking|呢|的|话|是|多少|又|[\s,，.。?？!！])*$/i);

const NAMED: readonly (readonly [OneFund, RegExp])[] = ONE_FUNDS.map((fund) => [fund, new RegExp(`${FUND_ZH[fund]}|\\b${FUND_EN[fund]}\\b`, 'i')]);

function namesOther(text: string, own: OneFund): boolean {
  return NAMED.some(([fund, pattern]) => fund !== own && pattern.test(text));
}
