/** What an act does with its names where more than one way of answering fits. */
import { pattern } from '../budget/pattern.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, ListItem } from './answer.ts';
import { changeAnswer, priorAnswer, whyAnswer } from './measures/change.ts';
import { claims, type Context } from './context.ts';
import { breakdownAnswer, projectsAsked, remainderAnswer } from './parts.ts';
import { departmentsAnswer } from './offices/offices.ts';
import { purposeAnswer } from './texts/purpose.ts';
import { printedFigure } from './figures.ts';
import { lookupEntry } from './lookup-entry.ts';
import { defineAnswer, definitionOf, purposeOf } from './texts/meaning.ts';
import { chineseInteger, englishInteger } from '../query/slots/numerals.ts';
import { tableParts } from './cells/inner-parts.ts';
import { headFigure, totalEntry } from './world.ts';

/** What a name consists of may be told by its definition only: 「…包括办公及印刷费、邮电费…」. */
export function orDefinition(context: Context, answer: Answer): Answer {
  const [topic] = context.topics;
  if (answer.outcome !== 'not_found' || context.topics.length !== 1 || topic?.certainty !== 'sure' || !topic.entry) return answer;
  const defined = defineAnswer(context, topic.entry);
  return defined.outcome === 'answered' && defined.claims.some((claim) => claim.kind === 'quote' && claim.what === 'definition') ? { ...defined, claims: [...defined.claims, ...answer.claims.filter(({ kind }) => kind === 'where')] } : answer;
}

/** 「污染减少的目标」, "what % should know about it": an indicator that names a change, or is a percent, is asked for its target. */
export function orTarget(act: (context: Context, entry: Entry) => Answer): (context: Context, entry: Entry) => Answer {
  return (context, entry) => {
    const { query } = context;
    const target = query.tags.has('target') || (query.percent && query.direction === null && query.relativeYear === null && query.year === null && !query.tags.has('change'));
    return target && entry.kinds.has('target') && entry.kinds.size === 1 ? lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, entry) : act(context, entry);
  };
}

/** "What was it last year, and by what percent …": the earlier figure is asked for too. */
export const BEFORE = pattern(/20\d\d\s*年(?:那会儿?|那时候?|的时候|当时|那年|那一年)(?:的)?(?:预算)?(?:到底)?(?:是|有)?多少|(?:今年|本年|去年|上年|20\d\d\s*年?)(?:和|与|跟|及|、|对比)(?:今年|本年|去年|上年|20\d\d\s*年?)的?(?:预算|数|金额|经费)?(?:分别|各|都)|\b(?:20\d\d|last year|this year)(?:'s| of)?(?: (?:budget|figure|amount|number|one|money))?\s*(?:,|and|vs\.?|versus|&|\/|against)\s*(?:and )?(?:20\d\d|last year|this year)\b|(?:去年|上年|上一年|前一年)的?(?:到底|究竟|大[概约]|原来|本来)?(?:是|有|预算)?(?:多少|几)|(?:去年|上年|上一年|20\d\d年?|(?<!\d)\d\d年)的?(?:数|金额|预算数?|底数|基数|数额|数字)[^，,]*[，,、和与及+].{0,8}(?:增|减|涨|降|幅)|\b20\d\d totals?\b.*\b20\d\d totals?\b|what (?:was|were|did) .*(?:last year|previous year|year before|20\d\d)/i);

/** "Last year's figure and the percent" */
export const BOTH_ASKED = pattern(/[，,、+]|[和与及]|还有|另外|\band\b|\bplus\b/i);

export function beforeAndChange(context: Context, entry: Entry): Answer {
  const [before, change] = [priorAnswer(context, entry), changeAnswer(context, entry)];
  return before.outcome === 'answered' && change.outcome === 'answered' ? claims(context, 'the earlier figure and the change', [...before.claims, ...change.claims], [entry], [...before.listed, ...change.listed]) : change;
}

/** 「12,345 怎么构成」 and "how is the 12,345 split": a figure can stand for its name. */
export function brokenDown(context: Context, needsOne: ((act: (context: Context, entry: Entry) => Answer) => Answer) | null): Answer {
  const { query, world } = context;
  const claimed = query.claimed.find(({ value, unit }) => unit !== null || value.gte(100));
  const valued = claimed ? world.index.entries.find((entry) => entryHasRows(entry) && entry.rows.some(({ place, children }) => place.table === null && children.length > 0) && entry.facts.some(({ value, measure }) => measure === 'amount' && value?.eq(claimed.value) === true)) : null;
  const sure = context.topics.length === 1 && context.topics[0]?.certainty === 'sure';
  if (valued && !sure) return breakdownAnswer(context, valued);
  if (needsOne) return samePartsAnswer(context) ?? needsOne(breakdownAnswer);
  if (query.tags.has('department')) return departmentsAnswer(context);
  const ofTable = query.table !== null && !query.tags.has('project') ? tableParts(context, query.table) : null;
  if (ofTable) return ofTable;
  const total = query.tags.has('total') ? totalEntry(world, 'expenditure') : null;
  return total ? breakdownAnswer(context, total) : projectsAsked(context);
}

/** 「基本支出分哪两块」: where the tables have another number of parts, the term's own words say which are meant. 「甲怎么来的」: the printed reason says it too. */
export function withWordsBeside(context: Context, answer: Answer): Answer {
  const [topic, another] = context.topics;
  const entry = topic?.certainty === 'sure' ? topic.entry : null;
  if (answer.outcome !== 'answered' || !entry || another) return answer;
  const said = PARTS_SAID.exec(context.query.text)?.slice(1).find(Boolean);
  const parts = answer.claims.flatMap((claim) => (claim.kind === 'list' && claim.what === 'parts' ? [claim.items.length] : []));
  const defined = COVERS.test(context.query.spoken) ? definitionOf(context, entry) : said === undefined || parts.includes(said === '两' ? 2 : chineseInteger(said) ?? englishInteger(said) ?? 0) ? null : definitionOf(context, entry);
  const why = HOW_CAME.test(context.query.spoken) ? whyAnswer(context, entry) : null;
  const told = defined ? [defined.claim] : why?.outcome === 'answered' ? why.claims : [];
  return { ...answer, claims: [...told, ...answer.claims] };
}
/** "What does it cover", 「涵盖什么」: what the term takes in, which its own words say before any figures do. */
const COVERS = pattern(/\bcovers?\b|\b(?:expenses?|costs?|spending|items|things|money|expenditures?) (?:counts?|falls?|comes?|goes|go|belongs?|qualif\w+|(?:is|are) (?:covered|included|counted|meant)) (?:as|under|in|by|within|towards|to|among)\b|涵盖|囊括|(?:包括|包含)(?:的是|了)?(?:哪些|什么|啥)内容/i);
const PARTS_SAID = pattern(/(?:哪|分(?:成|为)?|由)(?:哪)?([两二三四五])(?:大)?(?:块|部分|类|项|样)|\b(?:what|which) (two|three|four|five) (?:parts|pieces|components|halves|blocks|elements)\b/i);
const HOW_CAME = pattern(/(?:怎么|咋|如何|打哪儿?|从哪儿?|哪里?)来的|\bwhere (?:does|did|do) [^?]{3,60} come from\b|\bhow did [^?]{3,60} come about\b/i);

/** Of several names whose parts are the same money nothing need be asked back: 政府性基金预算 as revenue and as expenditure. */
function samePartsAnswer(context: Context): Answer | null {
  const [topic, another] = context.topics;
  if (!topic || another || topic.certainty !== 'several') return null;
  const told = topic.choices.map((entry) => breakdownAnswer(context, entry)).filter(({ outcome, listed }) => outcome === 'answered' && listed.length > 1);
  const amounts = told.map(({ listed }) => listed.map(({ value }) => value).sort().join(' '));
  return told[0] && told.length === topic.choices.length && new Set(amounts).size === 1 ? told[0] : null;
}

/** 「残疾人相关的有哪些」, "which projects are about …": every name that has the words. */
export function relatedAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const [topic] = topics;
  if (topics.length !== 1 || !topic || !/相关|有关|涉及|关于.*(?:哪些|多少)|\babout\b|related to|to do with|involving/i.test(query.text) || /(?:what|how) about|about how/i.test(query.text) || query.act === 'define') return null;
  // "How many households are told about sorting": things are counted, no lines.
  const wanted = query.wanted === 'target' || (query.wanted === 'count' && !query.tags.has('item') && !query.tags.has('project')) ? 'target' : 'money';
  const entries = topic.hits.filter(({ entry, precision }) => precision >= 0.78 && entry.kinds.has(wanted)).map(({ entry }) => entry).slice(0, 12);
  if (entries.length < 2) return null;
  const figures = entries.flatMap((entry) => (wanted === 'target' ? entry.facts.filter(({ measure }) => measure === 'target').map((fact) => printedFigure(world.nameOf(entry.label), fact)) : headFigure(world, entry) ?? []));
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return claims(context, 'every name that has the words', [{ kind: 'list', of: null, what: 'items', items, count: null, total: null, remainder: null, scope: null, rest: 0 }], entries, figures);
}

/** "What kind of officials is the training project to foster": the one name with a printed purpose is asked, whatever else the words resemble. */
export function purposeOfOne(context: Context): Answer | null {
  const aimed = context.topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry && purposeOf(context, entry) ? [entry] : []));
  const [only] = aimed;
  return context.topics.length > 1 && aimed.length === 1 && only ? purposeAnswer(context, only) : null;
}

/** 「接待费没列预算，是因为什么」: what has no parts lists none of them; why it is nothing, or how much it is, was asked. */
export function notListed(context: Context, entry: Entry): Answer {
  const { tags } = context.query;
  if (entryHasRows(entry) || !NOTHING_LISTED.test(context.query.spoken)) return remainderAnswer(context, entry);
  return tags.has('why') ? whyAnswer(context, entry) : lookupEntry(context, entry);
}
const NOTHING_LISTED = pattern(/(?:没有?|未|不|一分没)列(?:预算|钱|支|入|出来)?/);

/** 「我看到两个数，分别是多少」: the readings of the name, not its parts. */
export const TWO_FIGURES = pattern(/[两三几]个(?:数字?|金额|口径|数额)|\b(?:two|both|different) (?:figures|numbers|amounts)\b/i);

/** Parts of a list, asked for one by one: each is told, none is broken down. */
export function isLeaf(entry: Entry | null): boolean {
  return entry !== null && !entryHasRows(entry) && entry.rows.some(({ basis, parent }) => basis === 'project' && parent !== null);
}

export function entryHasRows(entry: Entry | null): boolean {
  return entry !== null && entry.rows.some(({ children }) => children.length > 0);
}

export function joined(context: Context, answers: readonly Answer[], subjects: readonly Entry[]): Answer {
  const answered = answers.filter(({ outcome }) => outcome === 'answered');
  const [first] = answers;
  if (answered.length === 0 && first) return { ...first, claims: answers.flatMap((answer) => answer.claims) };
  return claims(context, 'several names', answers.flatMap((answer) => answer.claims), subjects, answered.flatMap(({ listed }) => listed));
}
