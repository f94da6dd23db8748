/** Words for a way of cutting the whole budget (a fund, basic or project expenditure), and what they are crossed with. */
import { pattern, patterns } from '../../budget/pattern.ts';
import { recent } from '../../budget/recent.ts';
import { Rewriting } from '../frames/rewriting.ts';
import { FUND_EN, FUND_ZH } from '../../budget/funds.ts';
import type { OneFund } from '../../budget/fact.ts';
import { mentionsIn } from '../mentions.ts';
import type { Mention } from '../query.ts';
import { segment } from '../segments.ts';
import type { Span } from '../frames/signs.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { withoutTalk } from '../words/word-class.ts';

export type PartCut = 'basic' | 'project';
export interface Cut extends Span { kind: OneFund | PartCut }

/** One cut of the budget within another, or within a name: 「一般公共预算中的项目支出」, 「办公费里基本支出占多少」. */
export interface Crossing {
  fund: OneFund | null;
  /** Basic and project expenditure; both where both are asked for. */
  parts: readonly PartCut[];
  name: Mention | null;
  /** What the other is a part of; null where the wording does not say. */
  whole: 'fund' | 'part' | 'name' | null;
  /** The wording says that one is inside the other; a bare 的 does not. */
  inside: boolean;
}

const CUTS: readonly (readonly [Cut['kind'], RegExp])[] = [
  ['general', new RegExp(String.raw`${FUND_ZH.general}(?:财政)?(?:拨款|支出|收入|资金|的钱)?(?![“"']*三公|表|收支|总)|\bgeneral public budget(?: appropriations?| expenditure| spending| money| funds?)?\b`, 'g')],
  ['fund', new RegExp(String.raw`${FUND_ZH.fund}(?:拨款|支出|收入|的钱)?(?!表|收支|总)|\b(?:the )?${FUND_EN.fund}(?: appropriations?| expenditure| spending| money)?\b|\bfunds? budget\b`, 'g')],
  ['capital', new RegExp(String.raw`${FUND_ZH.capital}(?:拨款|支出|收入)?(?!表|收支|总)|\b${FUND_EN.capital}(?: appropriations?| expenditure| spending)?\b`, 'g')],
  ['basic', /基本(?:支出|开支)(?:拨款)?(?!表|总)|基本(?=[和与、及]项目)|\bbasic(?: (?:expenditure|spending|expenses?|budget))?\b(?! (?:salar|wage|pay|pension|living|medical|old))/g],
  ['project', /(?<!投资|资金|采购|专项|[个类家些项])项目(?:支出|开支)(?!表|总|绩)|(?<=基本(?:支出)?[和与、及])项目(?![一-鿿])|\bprojects? (?:expenditure|spending|expenses?)\b|(?<=\b(?:goes|going|go|went) (?:to|on|into) )projects\b/g],
];

/** What may stand between a whole and its part. */
const WITHIN_ZH = pattern(/^[的里面头中之当内下有多少来自属于由是用安排按功能经济分类科目出从合计总额其,，:：占了部分钱资金万元在\s;]*$/);
const WITHIN_EN = pattern(/^(?:[\s,;?]|\b(?:the|of|in|within|inside|from|under|is|are|was|goes|comes|go|come|to|into|on|for|how|much|share|part|portion|percent|percentage|proportion|as|a|an|what|does|do|that|account|accounts|make|makes|up|spent|money|spending|expenditure|budget|total|by|paid|funded|financed|through|out)\b)*$/);
/** Words that put the two side by side. */
const BESIDE = pattern(/[和与跟及加减比差、]|\b(?:and|plus|minus|than|versus|vs|or)\b/);
const INSIDE = pattern(/[里中内]|当中|其中|来自|\b(?:of|in|within|inside|from|under|goes|comes|go|is|are|as|by|accounts?)\b/);
const PART_FIRST_ZH = pattern(/占|在/);
const PART_FIRST_EN = pattern(/\b(?:share|part|portion|percent|percentage|proportion) of|accounts? for|makes? up|^\s*(?:of|in|within|inside|from|under|to)\b/);

const CUT_BY = patterns(CUTS);

function cutsIn(text: string): Cut[] {
  const found: Cut[] = [];
  for (const [kind, pattern] of CUT_BY) {
    for (const { 0: words, index: from } of text.matchAll(pattern)) {
      const to = from + words.length;
      if (!found.some((other) => other.from < to && from < other.to)) found.push({ kind, from, to });
    }
  }
  return found.sort((left, right) => left.from - right.from);
}

/** 2023 < 2022 */
const TWO_YEARS = pattern(/(20\d\d)\s*年?\s*([<>＜＞])\s*(20\d\d)\s*年?/);

/** The later year against the earlier one, in words. */
function yearsCompared(left: string, sign: string, right: string): string {
  const [later, earlier] = left > right ? [left, right] : [right, left];
  return ` ${later}年比${earlier}年${(left > right) === /[<＜]/.test(sign) ? '少' : '多'}了`;
}

/** 「人员、公用、补助、项目各多少」: in a list of kinds of expenditure the bare 项目 is one of them. */
export const spelledOut = recent((text: string): string => Rewriting.of(text)
    // 「甲的基金部分」
    .replace(/(?<=[\u4e00-\u9fff](?:的|里|中)?)(?<![性项票投险会产险积化助会])基金(?:预算)?(?=的?(?:那|这)?一?(?:部分|块)(?:[是有呢多占，,?？]|$))/, '政府性基金')
    // 「除了甲，其他支出多少」: what is left of all of it, not the item of that name.
    .replace(/(?:除了?|除开|除去|扣除)([^,，、。?？]{2,14}?)(?:之外|以外|外)?[，,]?\s*其[他余](?:的)?(?:支出|开支|费用|经费|钱)(?=(?:还|一共|合计|总共)?(?:有|是|剩)?(?:多少|几))/, '部门预算支出除去$1还剩')
    // "Made up of what, at the top level": no ranking.
    .replace(/,?\s*\b(?:just |only )?(?:at|on) (?:the )?(?:top|first|highest) level(?: only)?\b/gi, '')
    // 100-500万
    .replace(/(?<![\d.])(\d{1,6}(?:\.\d+)?)\s*[-–—~～至]\s*(\d{1,6}(?:\.\d+)?)\s*([万亿]元?)/g, '$1$3到$2$3之间')
    .replace(TWO_YEARS, (words: string, ...[left = '', sign = '', right = '']: string[]) => (/[\u4e00-\u9fff]/.test(text) ? yearsCompared(left, sign, right) : words))
    // 「甲 - 乙」 and nothing else.
    .replace(/^(\s*[\u4e00-\u9fff()“”]{2,24})\s*[-–—−]\s*(?=[\u4e00-\u9fff()“”]{2,24}\s*[=＝?？]*\s*$)/, '$1 减去 ')
    .replace(/((?:人员|公用|补助)(?:支出|经费|费用?)?[、，,和与及\s]\s*)项目(?=\s*(?:各|分别|哪[个边]|谁|比|差|[三四两]|占|是|有?多少|[?？、，,和与及]|$))/g, '$1项目支出')
    .replace(/(^|[^\u4e00-\u9fff])项目(?=[、，,和与及]\s*(?:人员|公用|补助))/g, '$1项目支出')
    // "Of the A, what falls under project expenditure", "the project spending part of A": how much of A it is.
    .replace(OF_WHICH_CUT, 'how much of $1 is $2')
    .replace(CUT_OF, (words, cut: string, whole: string) => (PERCENT_ASKED.test(text) ? words : `how much of ${whole} is ${cut}`))
    .replace(/\bbasic (and|vs\.?|versus|or) projects?\b(?! (?:expenditure|spending))/gi, 'basic expenditure $1 project expenditure')
    .replace(/\bbasic(,? (?:and|or) (?:how much|what)(?: of (?:it|that))?(?: is| goes to| for)?) projects?\b(?! (?:expenditure|spending|money))/gi, 'basic expenditure$1 project expenditure')
    // "The basic budget" is basic expenditure.
    .replace(/\bbasic (?:budget|money|funding|funds|costs?)(?=\W*$| (?:is|was|total|of the|in|for|this|last|how|what)\b)/gi, 'basic expenditure')
    .replace(KIND_PROCURED, (_, kind: string) => `how much is procurement of ${/^(?:goods|supplies)$/i.test(kind) ? 'goods' : /^service/i.test(kind) ? 'services' : 'works'}`)
    // "As part of all procurement": what share of it.
    .replace(/\b(as) (?:an? )?(?:part|portion|slice|component|chunk|piece) (of)\b/gi, '$1 a share $2')
    // "Projects as a share of the total": set against the whole, the bare word is their expenditure.
    .replace(OF_THE_WHOLE, (words) => (PART_OF.test(text) && WHOLE.test(text) && !RANKED.test(text) ? 'project expenditure' : words))
    .replace(PROJECTS_LISTED, (words) => (COUNTED.test(text) ? words : 'project expenditure'))
    .replace(PROJECTS_FIRST, (words) => (COUNTED.test(text) ? words : 'project expenditure'))
    .text);

/** "Staff, running costs, families and projects": in a list of kinds of expenditure the bare word is one of them. */
const KIND = '\\b(?:personnel|staff|staffing|operating|running|overheads?|subsid(?:y|ies)|individuals|families|households|salar(?:y|ies)|wages|payroll)\\b';
const PROJECTS_LISTED = pattern(new RegExp(`(?<=${KIND}[^.?;:]{0,60}(?:, ?(?:and |& )?|(?<!,) and | & | ?/ ?)(?:the )?)\\bprojects?\\b(?=\\s*(?:[?.,/&]|$|each|account|as\\b|make|and\\b|please|pls|separately|together|added|combined))`, 'gi'));
const PROJECTS_FIRST = pattern(new RegExp(`(?<=^|[:,] ?|\\b(?:into|by|are|is|for|on|of|between) )projects?(?=(?:,|,? and| &| ?/) ?(?:the |our )?(?:${KIND}))`, 'gi'));
const COUNTED = pattern(/\b(?:how many|number of|count|which|largest|biggest|smallest|most|least)\b/i);

/** "How much construction is being procured": a kind of procurement. */
const KIND_PROCURED = pattern(/\bhow (?:much|many) (?:money (?:is|goes) (?:on|for|to) )?(construction|works?|building works?|engineering|goods|supplies|services?)(?: works?)? (?:is|are|was|were|will be|gets?|do we|does the office)?(?: being| to be| going to be)? ?(?:procured?|purchased?|bought|buy)(?: through (?:government )?procurement)?\b/gi);
const OF_WHICH_CUT = pattern(/^\W*(?:and |so )?(?:out )?of (?:the |our )?([^,;?]{3,50}?),? (?:how much|what(?: amount| sum| part)?) (?:falls|comes|sits|goes|is|counts|lies|belongs) (?:(?:under|into|to|in|as|within) )?(?:the )?((?:project|basic) (?:expenditure|spending|expenses))/i);
const CUT_OF = pattern(/\b(?:the )?((?:project|basic) (?:expenditure|spending|expenses)) (?:part|portion|component|side|slice) of (?:the )?([^,;?]{2,40}?)(?=\s*(?:$|[?,.;]|\b(?:as|in|is|from|under)\b))/i);
const PERCENT_ASKED = pattern(/%|\bper ?cent|\b(?:share|proportion|fraction)\b|\bhow (?:big|large)\b/i);
const OF_THE_WHOLE = pattern(/(?<!\b(?:which|what|all|these|those|each|every|both|other|named|several|\d{1,2}|(?:two|three|four|five|six|seven|eight|nine|ten)|investment|procurement|construction|fund|special|listed) )(?<![\u4e00-\u9fff] ?)\bprojects?\b(?: (?:money|funding|funds|spending|costs|budgets?))?(?=\s*(?:$|[?.,;!]|\b(?:in|is|are|as|take|takes|make|makes|up|get|gets|account|accounts|have|has|of (?:the )?(?:total|whole|overall|entire|budget|all)|out of|eat|cost|come|comes|form|represent|roughly|about|really|worth|please|against|vs)\b))/gi);
const PART_OF = pattern(/%|\bper ?cent(?:age)?s?\b|\b(?:shares?|portion|proportion|fraction|slice|(?:what|which|how (?:big|large|great)(?: an?)?) part|how much of|weighs?|account for|accounts for|of every (?:100|hundred))\b/i);
const WHOLE = pattern(/\b(?:total|whole|overall|entire|all|full|budget|spending|expenditure|every (?:100|hundred))\b/i);
const RANKED = pattern(/\b(?:which|largest|biggest|highest|smallest|lowest|most|least|top|each|how many (?!percent|per cent|%))/i);

interface Term extends Span { is: 'fund' | 'part' | 'name' }

/** Null when no cut is named, or when what is named stands side by side. */
export function crossingIn(text: string, vocabulary: Vocabulary): Crossing | null {
  const cuts = cutsIn(text);
  if (cuts.length === 0) return null;
  const rest = cuts.reduce((left, { from, to }) => left.slice(0, from) + ';'.repeat(to - from) + left.slice(to), text).replace(/按(?:功能|经济)(?:分类)?|其中|部分/g, (words) => ';'.repeat(words.length));
  const named = mentionsIn(withoutTalk(segment(rest, vocabulary), rest), rest, (name) => vocabulary.isName(name)).filter(({ text: name }) => !/^[a-z]+ly$|^[a-z]$|^[数额费率]$/.test(name));
  // 「999 某某支出」: a code and the name that it stands for.
  const names = named.length === 2 && named[0]?.code != null ? named.slice(1) : named;
  const funds = cuts.filter((cut) => isFund(cut.kind));
  const parts = cuts.filter((cut) => !isFund(cut.kind));
  if (funds.length > 1 || parts.length > 2 || names.length > 1 || names.length + funds.length + Math.min(parts.length, 1) < 2) return null;
  const [first, second] = parts;
  if (second && (first?.kind === second.kind || !/^(?:[和与、及]|(?:各?多少)?[,，]|,? and(?: the)? )\s*$/.test(text.slice(first?.to, second.from)))) return null;
  const terms: Term[] = [
    ...funds.map(({ from, to }): Term => ({ is: 'fund', from, to })), ...names.map(({ from, to }): Term => ({ is: 'name', from, to })),
    ...(first ? [{ is: 'part' as const, from: first.from, to: (second ?? first).to }] : []),
  ].sort((left, right) => left.from - right.from);
  const gaps = terms.slice(1).map(({ from }, at) => text.slice(terms[at]?.to, from));
  const english = !/[\u3400-\u9fff]/.test(text);
  if (gaps.some((gap) => BESIDE.test(gap) || !(english ? WITHIN_EN : WITHIN_ZH).test(gap))) return null;
  return {
    fund: funds.map(({ kind }) => kind).find(isFund) ?? null, parts: parts.map(({ kind }) => kind).filter((kind) => !isFund(kind)), name: names[0] ?? null,
    whole: wholeOf(terms, gaps, text.slice(0, terms[0]?.from), english), inside: gaps.some((gap) => INSIDE.test(gap)),
  };
}

function isFund(kind: Cut['kind']): kind is OneFund {
  return kind === 'general' || kind === 'fund' || kind === 'capital';
}

/** Of two terms the one that the other is a part of. */
function wholeOf(terms: readonly Term[], gaps: readonly string[], before: string, english: boolean): Crossing['whole'] {
  const [left, right] = terms;
  const [gap] = gaps;
  if (!left || !right || terms.length > 2 || gap === undefined) return null;
  if (!english) return PART_FIRST_ZH.test(gap) ? right.is : left.is;
  if (/\b(?:of|in|within|out of)\s+(?:the |our |all )?$/.test(before) && /\b(?:is|are|goes|comes|do|does|go|was)\b/.test(gap)) return left.is;
  return PART_FIRST_EN.test(gap) ? right.is : /\b(?:is|are|goes|comes)\b/.test(gap) ? right.is : null;
}
