/**
 * What of one name is said to stand in a column: only it, none of it, some of it, most of it. 「甲只有基本支出」, "§ has no
 * project expenditure", 「甲没有用政府性基金」, "all the money in § comes from the general public budget". The name stands as
 * ◇ in the text, a column as K. Read word by word: with a word left over it is no such claim.
 */
import { FUND_EN, FUND_ZH, ONE_FUNDS } from '../../budget/funds.ts';

export type HeldColumn = 'basic' | 'project' | 'procurement' | (typeof ONE_FUNDS)[number];
export type Held = 'all' | 'notAll' | 'none' | 'some' | 'both' | 'most';

const COLUMNS: readonly (readonly [HeldColumn, RegExp])[] = [
  ['basic', /基本(?:支出|开支)(?:拨款)?|\bbasic (?:expenditure|spending|expenses)\b/g],
  ['project', /(?<!属于?)项目(?:支出|开支)|\bproject (?:expenditure|spending|expenses|money)\b/g],
  ['procurement', /政府采购(?:项目|预算)?|\b(?:government |public )procurement\b/g],
  ...ONE_FUNDS.map((fund): readonly [HeldColumn, RegExp] => [fund, new RegExp(`${FUND_ZH[fund]}(?:财政)?(?:拨款|的?(?:钱|资金))?(?!支出|收入)|\\b${FUND_EN[fund]}(?: (?:money|appropriations?|funding))?\\b`, 'g')]),
];

/** The text with K for each column, and which they are. */
export function columnsMarked(text: string): { text: string; kinds: readonly HeldColumn[] } {
  const found = COLUMNS.flatMap(([kind, words]) => [...text.matchAll(words)].map((match) => ({ kind, from: match.index, to: match.index + match[0].length }))).sort((left, right) => left.from - right.from);
  const marked = [...found].reverse().reduce((rest, { from, to }) => `${rest.slice(0, from)}K${rest.slice(to)}`, text);
  return { text: marked, kinds: found.map(({ kind }) => kind) };
}

const MONEY_ZH = '(?:的?(?:钱|资金|预算|支出))?(?:里面?|中)?';
const BY_ZH = '(?:是|由|属于|来自于?|来源于|出自|靠|在|走|用|从|花的是)?';
const OUT_ZH = '(?:里|中|上)?(?:出|支出|支付|承担|负担|列支|安排|保障|来)?(?:的)?';
const ALL_ZH = '(?:全部|全都|全|都|完全|统统|清一色)';
const FORMS_ZH: readonly (readonly [RegExp, Held])[] = [
  [new RegExp(`^◇${MONEY_ZH}(?:并)?(?:不全|没有?全|不都|并非${ALL_ZH}|不是${ALL_ZH})${BY_ZH}K${OUT_ZH}$`), 'notAll'],
  [new RegExp(`^◇${MONEY_ZH}(?:只|仅仅?|光|就)(?:有|是|用|靠)K$`), 'all'],
  [new RegExp(`^◇${MONEY_ZH}${ALL_ZH}${BY_ZH}K${OUT_ZH}$`), 'all'],
  [new RegExp(`^◇${MONEY_ZH}(?:主要|大部分|大多|多数|多半|基本上)${BY_ZH}K${OUT_ZH}$`), 'most'],
  [new RegExp(`^◇${MONEY_ZH}(?:并)?(?:没有?|未|不|无)(?:有|用到?|动用|使用|安排|包含|包括|含|任何|列|列支|一分钱是|一分钱的?)*K(?:的?(?:钱|资金))?$`), 'none'],
  [new RegExp(`^◇(?:的|里)?K(?:是|为)?(?:零|0)(?:万?元)?$`), 'none'],
  [new RegExp(`^◇${MONEY_ZH}(?:既|又)?(?:有|含)K(?:[,、和又也]|还)*(?:有)?K$`), 'both'],
  [new RegExp(`^◇${MONEY_ZH}(?:也|还)?(?:有|用了?|动用了?|含有?|包含|安排了?|使用了?)K$`), 'some'],
];
const PAID_EN = '(?:(?:funded|financed|paid(?: for)?|covered|met|drawn) (?:by|from|out of|with|through) |from |under )?(?:the )?';
const ALL_EN = '(?:only|exclusively|just|solely|entirely|wholly|all|fully|completely)';
const FORMS_EN: readonly (readonly [RegExp, Held])[] = [
  [new RegExp(`^◇ (?:is|are) not (?:all|entirely|only|wholly) ${PAID_EN}K$`), 'notAll'],
  [new RegExp(`^◇ (?:has|have|is|are|gets|uses|comes|consists of) ${ALL_EN} ${PAID_EN}K$`), 'all'],
  [new RegExp(`^◇ (?:is|are) (?:funded|financed|paid for|paid|covered) ${ALL_EN} (?:by|from|out of|with) (?:the )?K$`), 'all'],
  [new RegExp(`^(?:all|the whole)(?: of)?(?: the)?(?: money (?:in|for|of))?(?: the)? ?◇ (?:is|are|comes?|goes|belongs to) ${PAID_EN}K$`), 'all'],
  [new RegExp(`^(?:none|nothing)(?: of)?(?: the)?(?: money (?:in|for|of))?(?: the)? ?◇ (?:is|are|comes?) ${PAID_EN}K$`), 'none'],
  [new RegExp(`^(?:most|the majority|the bulk)(?: of)?(?: the)?(?: money (?:in|for|of))?(?: the)? ?◇ (?:is|are|comes?) ${PAID_EN}K$`), 'most'],
  [new RegExp(`^◇ (?:is|are|comes|has) (?:mostly|mainly|largely|chiefly|primarily) ${PAID_EN}K$`), 'most'],
  [/^◇ (?:has|have|gets?|uses?|receives?|contains?|includes?) no (?:money from (?:the )?)?K$|^◇ (?:does|do) not (?:have|use|get|receive|contain|include)(?: any)?(?: money from)?(?: the)? K$/, 'none'],
  [/^there is no K (?:in|for|under) (?:the )?◇$|^(?:the )?K (?:of|in|for|under) (?:the )?◇ is (?:zero|nil|0|nothing)$|^(?:the )?◇(?: of)? K is (?:zero|nil|0)$/, 'none'],
  [/^◇ (?:has|contains|includes) both K and K$/, 'both'],
  [/^◇ (?:also )?(?:has|have|gets?|uses?|receives?|contains?|includes?)(?: some| also| any)?(?: money from)?(?: the)? K$|^there is(?: some)? K (?:in|for|under) (?:the )?◇$|^(?:some|part) of (?:the )?◇ (?:is|comes) (?:from )?(?:the )?K$/, 'some'],
];

export function heldStated(text: string, language: 'zh' | 'en'): Held | null {
  const plain = language === 'zh' ? text.replace(/\s|今年|本年度?|一分钱(?=都?没)/g, '') : text.replace(/^the (?=◇)/, '').replace(/ this year/g, '').replace(/\s+/g, ' ').trim();
  return (language === 'zh' ? FORMS_ZH : FORMS_EN).find(([form]) => form.test(plain))?.[1] ?? null;
}
