/** What people call a fund of the budget, and basic and project expenditure, in a follow-up that says nothing else. */
import { pattern } from '../../budget/pattern.ts';
import { FUND_EN, ONE_FUNDS } from '../../budget/funds.ts';
import type { OneFund } from '../../budget/fact.ts';
import type { PartCut } from '../slots/cuts.ts';

const SHORT_ZH: Readonly<Record<string, OneFund | PartCut>> = {
  一般公共: 'general', 一般: 'general', 公共: 'general', 政府性基金: 'fund', 政府基金: 'fund', 基金: 'fund', 国有资本经营: 'capital', 国有资本: 'capital', 国资: 'capital', 基本: 'basic', 项目: 'project',
};
const FULL_EN: readonly (readonly [OneFund | PartCut, RegExp])[] = [
  ...ONE_FUNDS.map((fund) => [fund, new RegExp(`^(?:${FUND_EN[fund]}${fund === 'fund' ? '|funds?(?: budget)?' : ''})$`)] as const),
  ['basic', /^basic$/], ['project', /^projects?$/],
];
const TALK_ZH = pattern(/那么|那|其中|它|这里面|里面|里头|里边|里|中|当中|之中|以内|内|下面|下|部分|[这那]?一?块|口径|的话|的钱|的|如果|要是|只|单独?|光|仅|就|看|算|说|按|论|列|放|在|是|有|用|花|靠|走|从|由|出|拿|掏|来自|属于?|归|了|又|多少|几|万元|元|钱|支出|开支|拨款|资金|预算|呢|啊|吧/g);
const TALK_EN = pattern(/\b(?:and|what|about|how|much|of|which|it|that|this|so|then|the|is|are|was|comes?|goes|from|in|within|under|inside|out|to|for|by|paid|funded|financed|spent|on|only|just|alone|part|portion|share|side|slice|one|its|money|expenditure|spending|expenses?|appropriations?)\b/g);
/** The follow-up says that the fund or the kind is a part of what was told. */
const PART_ZH = pattern(/其中|里|[中内](?!小)|当中|部分|块|口径|用|花|靠|走|出|来自|属|归|它|的(?:呢|是|有)/);
const PART_EN = pattern(/\b(?:of (?:which|it|that|this)|in|within|from|under|part|portion|paid|funded|financed|side|slice)\b/);

export interface CutAlone { cut: OneFund | PartCut; /** Whether the wording says that it is a part of what was told. */ inside: boolean }

/** 「其中基金的呢」, "of which basic": one fund or one kind of expenditure and nothing else. */
export function cutAlone(spoken: string): CutAlone | null {
  if (spoken.length > 60) return null;
  const bare = spoken.toLowerCase().replace(/[？?。，,！!“”"'’:：-]/g, ' ').trim();
  if (/[\u3400-\u9fff]/.test(bare)) {
    const cut = SHORT_ZH[bare.replace(/\s/g, '').replace(TALK_ZH, '')];
    return cut ? { cut, inside: PART_ZH.test(bare) } : null;
  }
  const rest = bare.replace(TALK_EN, ' ').replace(/\s+/g, ' ').trim();
  const found = FULL_EN.find(([, pattern]) => pattern.test(rest));
  return found ? { cut: found[0], inside: PART_EN.test(bare) } : null;
}
