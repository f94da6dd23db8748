/** A question → a Query. Slots are read by code; what is left are names. */
import { pattern } from '../budget/pattern.ts';
import { asksWhatIsSet, limitOfRule } from './slots/printed-rule.ts';
import { recent } from '../budget/recent.ts';
import { fold } from '../budget/text.ts';
import { ADDS_UP, actOf, isQuestionOfTruth, type Shape } from './act.ts';
import { OF_PERCENT, claimsIn, thresholdsIn, withLimits } from './slots/amounts.ts';
import { partLimit } from './slots/fractions.ts';
import { columnsAsked } from './slots/asked-columns.ts';
import { inBothScripts, withoutRestated } from './frames/both-scripts.ts';
import { clean, mostlyEnglish } from './frames/clean.ts';
import { procuredNames } from './frames/procured-names.ts';
import { inFull } from './frames/shortened.ts';
import { countsInDigits } from './frames/counts-in-words.ts';
import { withoutApposed } from './slots/apposed-amounts.ts';
import { convertIn } from './slots/convert.ts';
import { isDealtOut, isSpreadOver } from './slots/dealt-out.ts';
import { crossingIn, spelledOut } from './slots/cuts.ts';
import type { Tag } from './words/lexicon.ts';
import { mentionsIn } from './mentions.ts';
import { causeIn, causeOf, within, withoutReason } from './slots/cause.ts';
import { turnsRound } from './slots/negated.ts';
import { withZero } from './frames/nothing.ts';
import { quantified } from './slots/quantified.ts';
import { countsFromEnd, TOPS, isBeaten, isPlaced, nthIn, placesTo, topIn } from './slots/ranks.ts';
import { isExcept } from './slots/others.ts';
import { isTypedInPinyin, repair } from './frames/repair.ts';
import type { Query, Whole } from './query.ts';
import { mayCrossComma, segment, type Segment } from './segments.ts';
import { namesApart } from './frames/run-together.ts';
import { inPlainChinese } from './frames/spoken-frames.ts';
import { englishWording, frameOf } from './frames/wording-en.ts';
import { withHead } from './frames/headed-list.ts';
import { mendHomophones } from './frames/homophones.ts';
import { withoutTalk } from './words/word-class.ts';
import { withoutSetting } from './frames/setting.ts';
import type { Vocabulary } from './words/vocabulary.ts';
import { isForPeople, withoutAsides } from './frames/asides.ts';
import { ordersFigure } from './slots/orders.ts';
import { wantedIn, referenceIn } from './slots/wanted.ts';

/** Longer questions are cut: nobody asks one budget question in more words than this. */
const LONGEST_QUESTION = 400;
export const LONGEST_READ = 2000;

/** The same message gives the same query, and is asked for several times while its clauses are tried. */
export const parseQuestion = recent(parse);

function parse(question: string, vocabulary: Vocabulary): Query {
  // Cut before it is cleaned too: every pattern of that looks at all of it.
  const whole = countsInDigits(withoutRestated(clean(inFull(question.slice(0, LONGEST_READ), vocabulary))).slice(0, LONGEST_QUESTION));
  const cleaned = withoutSetting(withHead(commaless(procuredNames(whole, vocabulary), vocabulary), vocabulary), vocabulary);
  const repaired = repair(cleaned, vocabulary);
  const language = isTypedInPinyin(cleaned, repaired) ? 'zh' : /[\u3400-\u9fff]/.test(cleaned) && !mostlyEnglish(cleaned) && !/^\s*(?:and|what|how|why|which|is|are|does|do|the|in|as|so|same|of|for|put|give|show|convert|express)\b/i.test(cleaned) ? 'zh' : /[a-z]/i.test(cleaned) ? 'en' : 'zh';
  // Places count in the folded text, which has no two spaces in a row.
  const written = inBothScripts(withZero(spelledOut(namesApart(inPlainChinese(repaired), vocabulary))), vocabulary).replace(/[^\S\n]{2,}/g, ' ').trimStart();
  const read = segment(written, vocabulary);
  const mended = mendHomophones(fold(written), read, vocabulary);
  const text = mended === fold(written) ? written : mended;
  const segments = withoutTalk(text === written ? read : segment(text, vocabulary), fold(text));
  const tags = new Set(segments.flatMap((one) => one.tags));
  if (ADDS_UP.test(text)) tags.add('sum');
  // 「折合百分之几」 asks for a rate, no unit.
  if (/折合?(?:成|为)?(?:是)?百分/.test(text)) tags.delete('convert');
  if ((tags.has('which') || WHAT_COMES.test(text)) && (tags.has('item') || tags.has('project')) && isPlaced(text)) tags.add('rank');
  if (isBeaten(text)) {
    for (const tag of ['it', 'compare', 'parent', 'over'] as const) tags.delete(tag);
    tags.add('most').add('rank').add(tags.has('item') ? 'item' : 'project');
  }
  // "How many toilets do we look after": a number of things, no duty.
  if (tags.has('howMany') && !/dut(?:y|ies)|responsibilit|functions|职/i.test(text)) tags.delete('duty');
  // "How many square metres does it cover": a number, no parts.
  if (tags.has('howMany') && COVERS_MANY.test(text)) tags.delete('breakdown');
  // "Any plan to add vehicles": more of them, no sum.
  if (ADDS_MORE.test(text)) tags.delete('sum');
  // "Our 30 vehicles share the money": a verb.
  if (THEY_SHARE.test(text)) tags.delete('share');
  // "What satisfaction is expected from …" asks for a value, not what something is for.
  if (/satisf/i.test(text)) tags.delete('purpose');
  // "The mean budget" is an average; what something means is asked with other words.
  if (MEAN.test(text)) {
    tags.delete('define');
    tags.add('average');
  }
  // "How many 万元" asks for an amount: units of money are no things.
  if (UNITS_COUNTED.test(text) && !/\bhow many\b.*\bhow many\b/i.test(text)) {
    tags.delete('howMany');
    tags.add('amount').add('money');
  }
  // "top 5 million" is a limit, "which … max" a superlative.
  if (TOPS.test(text)) for (const tag of ['top', 'most'] as const) tags.delete(tag);
  if (tags.has('which') && /\bmax(?:imum)?\b/i.test(text)) tags.add('most');
  if (tags.has('which') && /\bmin(?:imum)?\b/i.test(text)) tags.add('least');
  if (countsFromEnd(text)) tags.add('bottom');
  // "What minimum number is targeted": how the value is bounded, nothing is ranked.
  if (BOUNDED.test(text)) for (const tag of ['top', 'bottom', 'most', 'least'] as const) tags.delete(tag);
  // 「少了几成」 is how far it fell, no part of a whole.
  // 「增了多少，比例呢」 is by how much of itself it moved.
  if (MOVED_BY_TENTHS.test(text) || (tags.has('share') && (tags.has('rise') || tags.has('fall')) && MOVED_AND_RATIO.test(text) && !/占|比重|份额/.test(text))) {
    tags.delete('share');
    tags.add('percent');
  }
  // 「按比例，甲比乙减得少」: how far each moved of itself.
  if (tags.has('rise') !== tags.has('fall') && (tags.has('versus') || tags.has('compare')) && BY_RATIO.test(text)) {
    tags.delete('share');
    tags.add('percent');
  }
  // "Cut by more than a third": a limit, no third place.
  const part = tags.has('rise') !== tags.has('fall') && !isQuestionOfTruth(text, tags) && !tags.has('share') && !/占/.test(text) ? partLimit(text) : null;
  const placed = nthIn(part ? text.slice(0, part.from) + text.slice(part.to) : text);
  // 「最大的是哪个，第二大的呢」 asks for the first two.
  const series = placesTo(text);
  const both = series !== null || (placed !== null && placed > 1 && /最\S{1,3}的.*第|(?:largest|biggest|highest|most)\b.*second/i.test(text));
  const nth = both ? null : placed;
  const n = both ? series ?? placed : nth === null ? topIn(text) : null;
  // "2.5 higher than 2022" is how far it moved, no limit.
  const against = AGAINST_YEAR.exec(text)?.groups;
  if (against) {
    tags.delete(against.up ? 'over' : 'under');
    tags.add(against.up ? 'rise' : 'fall');
  }
  const thresholds = part ? [part.limit] : against || isSpreadOver(text) ? [] : thresholdsIn(segments, !isQuestionOfTruth(text, tags) && (OF_PERCENT.test(text) || tags.has('rise') || tags.has('fall')), fold(text));
  const stretch = causeIn(fold(text));
  const named = withoutReason(stretch, mentionsIn(segments, text, (name) => vocabulary.isName(name), language === 'en' && !/[\u3400-\u9fff]/.test(cleaned.replace(/[(（][^()（）]*[)）]/g, ''))).filter(({ text: name, unknown }) => !NO_NAME.test(name) && !(unknown.length > 0 && /^[a-z]+ly$/.test(name))));
  const mentions = withoutAsides(named, vocabulary);
  if (mentions.length < named.filter((mention) => mentions.some(({ from }) => from === mention.from) || !isForPeople(mention)).length) tags.add('purpose');
  // 「一共花多少：甲、乙」 adds up what is named.
  const added = segments.filter(({ text: own }) => SPENT_TOGETHER.test(own));
  if (added.length > 0 && mentions.length > 1) {
    tags.add('sum');
    if (segments.every((one) => added.includes(one) || !one.tags.includes('total'))) tags.delete('total');
  }
  const wholeSegments = segments.filter((one) => (mentions.length < 2 || !added.includes(one)) && (stretch === null || !within(stretch, one.from)));
  // 「都是因为甲吗」 tells a cause, no share.
  const share = isQuestionOfTruth(text, tags) && stretch === null ? quantified(fold(text), language, (words) => vocabulary.lexis.englishPhrase(words).length > 0 || vocabulary.englishName(words, false).length > 0) : null;
  const stated = share ? parseQuestion(share.question, vocabulary) : null;
  if (share && stated && (stated.mentions.length + stated.wholes.length > 1 || stated.crossing !== null || stated.columns !== null || stated.act === 'rank' || stated.act === 'filter')) return { ...stated, quantity: share.quantity, original: fold(text) };
  if (tags.has('rise') !== tags.has('fall') && turnsRound(text) && !isQuestionOfTruth(text, tags) && tags.has('which')) {
    const [moved, other] = tags.has('rise') ? (['rise', 'fall'] as const) : (['fall', 'rise'] as const);
    tags.delete(moved);
    tags.add(other);
  }
  const has = (...wanted: Tag[]): boolean => wanted.some((tag) => tags.has(tag));
  // "How did the total change", 「总额涨了多少」: a total of nothing that is named moved, nothing is added up.
  if (mentions.length === 0 && has('change', 'rise', 'fall', 'why') && THE_TOTAL.test(text) && !has('item', 'project', 'subItem', 'which', 'these', 'it', 'most', 'least')) {
    tags.delete('sum');
    tags.add('total');
  }
  const numbers = segments.filter(({ kind }) => kind === 'number');
  const convertTo = convertIn(text, tags, segments);
  // 「折成百万元」 names the unit, and states no amount.
  const claimed = withoutApposed(withLimits(claimsIn(numbers.filter(({ text: own }) => convertTo === null || isQuestionOfTruth(text, tags) || !BARE_UNIT.test(own)).filter(({ from }) => stretch === null || !within(stretch, from)), thresholds, n, nth, fold(text), isQuestionOfTruth(text, tags)), segments, fold(text)), mentions, fold(text), isQuestionOfTruth(text, tags) || !has('versus', 'share', 'ratio', 'difference'));
  const cause = causeOf(stretch, isQuestionOfTruth(text, tags), segments, fold(text));
  // What the cause is said to have done is not what its effect did.
  const moves: ReadonlySet<Tag> = cause && stretch ? new Set(segments.filter(({ from }) => !within(stretch, from)).flatMap((one) => one.tags)) : tags;
  const year = segments.findLast(({ kind }) => kind === 'year');
  const shape: Shape = { text, tags, mentions, thresholds, claimed, n, nth, numbers: numbers.length, convertTo };
  const shaped = language === 'en' ? englishWording(frameOf(text, mentions), { tags, mentions, limits: thresholds.length, claims: claimed.length, truth: isQuestionOfTruth(text, tags), dealt: isDealtOut(text), convertTo: shape.convertTo, n: n ?? nth }) : null;
  for (const tag of shaped?.tags ?? []) tags.add(tag);
  // "The grand total of A and B" is theirs, not the budget's.
  if (shaped?.act === 'sum') tags.delete('total');
  for (const tag of language === 'en' && (mentions.length === 0 || HOW_MUCH_MORE.test(text)) ? withoutName(text, tags) : []) tags.add(tag);
  const act = shaped?.act ?? actOf(shape);
  return {
    language, text: cleaned, spoken: fold(text), act, mentions, wanted: wantedIn(tags, text, act),
    direction: moves.has('fall') === moves.has('rise') ? null : moves.has('fall') ? 'fall' : 'rise', cause,
    percent: has('percent'), year: year ? Number(year.value) : null,
    relativeYear: has('prior') ? 'prior' : has('current') ? 'current' : null,
    table: slot(segments, 'table'), part: slot(segments, 'part'), columns: columnsAsked(fold(spelledOut(inPlainChinese(repair(whole, vocabulary)))), fold(text), slot(segments, 'table'), vocabulary), crossing: crossingIn(fold(text), vocabulary),
    order: /从[小低少]到[大高多]/.test(text) ? 'least' : /从大到小|从高到低|从多到少|(?:biggest|largest|highest|most)\b.*\bto (?:the )?(?:smallest|lowest|least)/i.test(text) ? 'most' : has('least', 'bottom') ? 'least' : has('most', 'top') || n !== null ? 'most' : null,
    n, nth, thresholds, claimed, wholes: act === 'sum' && language === 'en' && mentions.length > 1 ? [] : wholeSegments.flatMap(({ tags: own, from, to }): Whole[] => (own.includes('total') ? [{ side: 'expenditure', from, to }] : own.includes('revenueTotal') ? [{ side: 'revenue', from, to }] : [])), reference: referenceIn(tags, text, mentions), convertTo: shape.convertTo,
    outside: (has('order') && !UNIT_ASKED.test(text) && !/\b(?:do|does|did) [^,.;:]{1,40}? print\b/i.test(text)) || ordersFigure(text, claimed.length) ? 'order' : has('actual') && limitOfRule(text) === null && !/\bactual (?:yuan|rmb|money|staff|headcount|head count|people|vehicles|number)\b|\b(?:authori[sz]ed|approved|established|quota|posts|establishment)\b.{0,24}\bactual\b/i.test(text) && !IN_POST.test(text) ? 'actual' : (has('person') || /\bearns?\b|谁.{0,4}(?:工资|收入|奖金)|拿的?最多的人/i.test(text)) && /名字|姓名|叫什么|叫啥|姓什么|工资|薪|几多人工|多少人工|收入|奖金|待遇|补贴|电话|谁|挣|到手|拿(?:到)?(?:多少|几)|赚|salar|\bpay(?:check|cheque)?\b|\bpaid\b|earn|wage|bonus|who\b|phone/i.test(text) ? 'person' : has('opinion') && cause === null && !asksWhatIsSet(text) && !((claimed.length > 0 || has('amount', 'howMany')) && /\bi think\b|靠谱/i.test(text)) && !isHearsay(text, tags) && !(/会不会/.test(text) && /去年|上年|前一年|[买购添增换].{0,4}车/.test(text)) && !WILL_DO.test(text) && !(/分.{1,8}怎么看/.test(text)) ? 'opinion' : /美元|美金|港币|港元|欧元|日元|\busd\b|dollars?\b|\beuros?\b|\bhkd\b|pounds sterling|\bgbp\b/i.test(text) ? 'currency' : null,
    tags, talk: segments.filter(({ tags: own }) => own.includes('talk')).map(({ text: own }) => own), counter: /(?:多少|几多?)\s*(?:个(?=人))?([个人名位辆台家次场份宗户盏处项面座间块条批头只棵株])(?!百分|亿|点)/.exec(text)?.[1] ?? null, monthly: has('monthly'), except: isExcept(text), quantity: null, polite: has('greet') ? 'greet' : has('thanks') ? 'thanks' : null,
  };
}

/** 「今年应该比去年少了，是这样吗」, 「这话靠谱吗」: said to have moved, which is checked; nothing is judged. */
function isHearsay(text: string, tags: ReadonlySet<Tag>): boolean {
  if (/够不够|够吗/.test(text) && /\d|[百千万]/.test(text)) return true;
  return /应该|靠谱/.test(text) && (tags.has('rise') || tags.has('fall')) && (tags.has('prior') || tags.has('change') || /20\d\d/.test(text)) && isQuestionOfTruth(text, tags);
}

/** "How many items get less than in 2022", "the 2022 total": what English says of the whole budget without a name. */
function withoutName(text: string, tags: ReadonlySet<Tag>): Tag[] {
  if (TOTAL_OF_YEAR.test(text)) return ['total'];
  if (tags.has('howMany') && !(tags.has('item') || tags.has('project'))) return [];
  return [...(MORE_THAN_BEFORE.test(text) ? (['rise'] as const) : []), ...(LESS_THAN_BEFORE.test(text) ? (['fall'] as const) : [])];
}

const THE_TOTAL = pattern(/\b(?:the|our|overall|grand) total\b(?! of\b)|^\W*total\b(?! of\b)|总(?:数|额|量|盘)/i);

/** "What comes second among the items": what is asked for has a place. */
const WHAT_COMES = pattern(/\bwhat (?:comes|is placed|is ranked|ranks)\b/i);

const COVERS_MANY = pattern(/\bhow many (?:[a-z]+ ){1,3}(?:do|does|will|must|should) [^?,;]{3,40}? covers?\b(?! (?:in|of)\b)/i);
const ADDS_MORE = pattern(/\b(?:plans?|planning|planned|intends?|going|wants?|aims?)\b[^?]{0,20}\bto add\b(?! up)|\badd(?:ing|ed)? (?:any|more|new)\b|\bto be added\b(?! (?:up|together))/i);
const THEY_SHARE = pattern(/\b(?:\d{1,3} \w+|vehicles|cars|people|staff|projects|members|they|we|communities) (?:will |would |have to |must )?share (?:the|it|this|that|these|an?)\b/i);

/** "The mean size", "projects, mean budget" */
const MEAN = pattern(/(?:^\W*(?:please |give me |what is |what was )*|\b(?:the|a|its|their|our|in) |[,:;–—-] ?)mean (?!(?:by|to|that|when|is|exactly|here|trick|thing)\b)\S/i);

/** "How many 万元", "how many tens of thousands". */
const UNITS_COUNTED = pattern(/\bhow many (?:of )?(?:\d+ ?)?(?:(?:ten|tens|hundred|hundreds)[ -](?:of )?)?(?:thousands?|millions?|billions?|wan|yuan|rmb|cny|renminbi|kuai|yi\b|[万亿千百]*元|万|亿)(?!s? (?:of )?(?:people|persons|households|famil|homes|residents|visits|times|square|trees|cases|pieces))/i);

/** 「单位改为百万元」 orders no other figure. */
const UNIT_ASKED = pattern(/(?:单位|[用以按换])\S{0,3}[改换]?(?:成|为|用|作)?\s*(?:百万|十万|千|亿|万)?(?:元|million|yuan)|\b(?:unit|units) (?:to|of|in)\b/i);
const AGAINST_YEAR = pattern(/\d[^,;?]{0,14}\b(?:(?<up>higher|above|more|greater|larger|bigger|over)|(?<down>lower|below|less|smaller|under|fewer))\b (?:than )?(?:it was |they were )?(?:in |for )?(?:the |its |that of )*(?:20\d\d|last year|(?:previous|prior) year|year before)/i);

/** Money units that begin with a numeral. */
const BARE_UNIT = pattern(/^(?:百万|千万|十万|千|百)元?$/);

/** What stands for a figure of any name, or says that another thing is asked. */
const NO_NAME = pattern(/^(?:[a-z]|tables?|rates?|amounts?|figures?|numbers?|sums|数|底数|基数|原数|原值|数字|数额|额|值|改|改问)$/);

const TOTAL_OF_YEAR = pattern(/\b20\d\d totals?\b(?! \w+ (?:of|for))/i);
const BEFORE = String.raw`\b[^,;?]{0,30}\bthan (?:(?:they|it) (?:did|had|got|have) )?(?:in )?(?:20\d\d|last year|the (?:year before|previous year)|before)\b`;
const MORE_THAN_BEFORE = pattern(new RegExp(String.raw`\b(?:more|higher|bigger|larger)${BEFORE}`, 'i'));
/** "Training: how much more than in 2022?" asks how far it moved. */
const HOW_MUCH_MORE = pattern(/\b(?:how (?:much|many)|by how (?:much|many)) (?:more|higher|bigger|larger|less|fewer|lower|smaller)\b/i);
const LESS_THAN_BEFORE = pattern(new RegExp(String.raw`\b(?:less|fewer|lower|smaller)${BEFORE}`, 'i'));

/** A comma inside a printed English name ends no clause. */
function commaless(text: string, vocabulary: Vocabulary): string {
  if (!/[a-z],/i.test(text) || !mayCrossComma(text, vocabulary)) return text;
  return segment(text, vocabulary).filter(({ kind, text: name }) => kind === 'name' && name.includes(',')).reduce((rest, { text: name }) => rest.replace(new RegExp(name.replace(/[^a-z, ]/g, '.'), 'i'), (own) => own.replace(/,/g, '')), text);
}

/** 「会不会买新设备」: what is planned, no forecast. */
const WILL_DO = pattern(/会不会(?:再|还|又|另外?|继续|要|新|去|安排|计划)*(?:买|购|添|采购|置|换|配|新增|增加?(?:新|设备|车)|[建盖修](?!议)|开工|立项|上新|上马|设立)/);
/** People and posts that are there, nothing that was spent. */
const IN_POST = pattern(/^(?!.*(?:spen[dt]|paid|outturn|executed|cost|决算)).*\bactual(?:ly)?\b.*\b(?:in post|head ?count|staff(?:ed|ing)?|employees|people|personnel (?:numbers?|count)|filled|occupied|vehicles|serving|numbers? in)\b/i);

const BOUNDED = pattern(/\b(?:minimum|maximum|min|max|lowest|highest|least|smallest)(?: acceptable| allowed| permitted| required)? (?:number|count|rate|share|percentage|level|quantity|value|figure|proportion|target)\b[^;?]{0,40}\b(?:targeted|required|aimed for|must|need(?:s|ed)?|expected|allowed|permitted|acceptable|supposed|have to|has to|should|targets?)\b/i);

const SPENT_TOGETHER = pattern(/^[一总]共花$/);

/** Moves set against each other by what they are of themselves. */
const BY_RATIO = pattern(/按(?:比例|百分比|百分率|幅度|比率)|[降减增涨升]的?(?:比例|百分比)|(?:比例|百分比)[上来](?:看|说|讲)?|\b(?:in (?:percentage|percent|relative|proportional) terms|proportionally|proportionately|relatively|percentage-?wise|by (?:percentage|percent))\b/i);

/** How far, and in what proportion. */
const MOVED_AND_RATIO = pattern(/按(?:比例|百分比)[算说看讲来]?.{0,4}[增涨升降减少跌]|[增涨多升降减少跌](?:加|长|幅)?了?(?:多少|几).*(?:比例|百分比|百分之)|(?:增长|增加|下降|减少|涨|降)的?比例/);

/** 「涨了几成」, 「比去年少几成」 */
const MOVED_BY_TENTHS = pattern(/(?<!占.{0,12})[多少涨降增减跌升砍缩加](?:加|少|长|降|涨|减|掉|水)?了?(?:有|到底)?几成/);

function slot(segments: readonly Segment[], kind: 'table' | 'part'): number | null {
  const found = segments.find((one) => one.kind === kind);
  return found?.value ? Number(found.value) : null;
}
