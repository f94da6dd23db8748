/** A follow-up that names nothing but a kind of indicator, 「满意度呢」: the one that shares its subject with the last name, or a choice. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Query, Threshold } from '../../query/query.ts';
import type { Answer, Claim, Figure, ListWhat, Name } from '../answer.ts';
import type { Decimal } from '../../budget/amount.ts';
import type { Fact } from '../../budget/fact.ts';
import { claims, clarify, notFound, type Context } from '../context.ts';
import type { World } from '../world.ts';
import { printedFigure, valueOf } from '../figures.ts';
import { countOf, entriesOf, passes, sortFigures } from '../sets/rank-figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { relation } from '../names/relation.ts';
import { answerQuery } from '../answer-query.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

const KINDS: readonly { asked: RegExp; printed: RegExp; name: Name }[] = [
  { asked: /合格|\bpass\b|\bqualif\w+|\bqualification\b/i, printed: /合格/, name: { zh: '合格率', en: 'pass rates' } },
  { asked: /达标|\bcompliance\b/i, printed: /达标/, name: { zh: '达标率', en: 'compliance rates' } },
  { asked: /满意|\bsatisf\w+/i, printed: /满意/, name: { zh: '满意度', en: 'satisfaction' } },
  { asked: /覆盖|\bcoverage\b/i, printed: /覆盖/, name: { zh: '覆盖率', en: 'coverage' } },
  { asked: /知晓|\bawareness\b/i, printed: /知晓/, name: { zh: '知晓率', en: 'awareness' } },
  { asked: /准确|\baccuracy\b/i, printed: /准确/, name: { zh: '准确率', en: 'accuracy' } },
];
/** What is left of a word for a kind when the kind is taken out. */
const REST = /[率度的]|目标值?|指标|绩效|要求|多少|\b(?:the|rates?|levels?|targets?|goals?|degree|figure|indicators?)\b|\s/gi;
/** A set of them is asked for, not the one. */
const OF_A_SET = pattern(/哪|有没有|最|比|低于|高于|都|所有|全部|\b(?:any|all|which|every|than|lower|higher|above|below|other|most|least|each)\b/i);
const SHORT = { zh: 14, en: 8 } as const;
const MOST_OFFERED = 6;

export const INDICATOR: Rule = {
  name: 'a kind of indicator of the last name',
  answer: ({ world, query, last, subject }) => {
    const kind = bareKind(query);
    if (!kind || !subject || last.outcome !== 'answered' || last.subjects.length !== 1) return null;
    const likes = world.index.entries.filter(({ key, facts }) => kind.printed.test(key) && facts.some(({ measure }) => measure === 'target'));
    const rated = likes.filter((entry) => entry !== subject).map((entry) => ({ entry, shared: relation(subject, entry) })).filter(({ shared }) => shared > 0).sort((left, right) => right.shared - left.shared);
    const [best, next] = rated;
    if (best && best.shared > (next?.shared ?? 0)) return answerQuery(world, { ...query, act: 'lookup', wanted: 'target', reference: null, mentions: [exactMention(best.entry)] }, [], last);
    // Another name's indicator is no answer.
    const offered = (rated.length > 0 ? rated.map(({ entry }) => entry) : likes).slice(0, MOST_OFFERED);
    const words = query.mentions.slice(0, 1).map(({ text }) => ({ zh: text, en: text }));
    return likes.includes(subject) || offered.length === 0 ? null : clarify(contextOf(world, query, [], last), 'no indicator of that kind is of the last name', offered.length > 1 ? 'ambiguous' : 'resembles', words, offered);
  },
};

/** 「有没有低于 85% 的」 after one satisfaction, or after none was printed: all targets of that kind are looked through. */
export const BEYOND_LIMIT: Rule = {
  name: 'whether any of that kind is beyond a limit',
  answer: ({ world, query, last, thread, subject }) => {
    const kind = KINDS.find(({ printed, asked }) => (last.outcome === 'answered' && subject && subject.facts.every(({ measure }) => measure === 'target') ? printed.test(subject.key) : last.outcome !== 'answered' && asked.test(thread.query.spoken)));
    const picked = pickSaid(query);
    const limit = picked === null ? limitSaid(query, last) : null;
    if (kind && picked !== null && query.table === null && query.mentions.every((mention) => isFrame(mention) || kind.asked.test(mention.text) || OF_SET.test(mention.text))) return pickedAlike(contextOf(world, query, [], last), kind, picked);
    if (!kind || !limit || !(query.mentions.every((mention) => isFrame(mention) || kind.asked.test(mention.text))) || !ANY_OTHER.test(query.spoken) || query.table !== null) return null;
    const all = targetsOf(world, kind).map(({ name, fact }) => printedFigure(name, fact));
    const sorted = sortFigures(all, limit.side === 'under' ? 'up' : 'down');
    const found = sorted.filter((figure) => passes(figure, limit));
    const [first] = sorted;
    if (!first || all.length < 2) return null;
    const context = contextOf(world, query, [], last);
    const list = (what: ListWhat, figures: readonly Figure[]): Claim => ({ kind: 'list', of: null, what, items: figures.map((figure) => ({ figure, rank: null, extra: null })), count: what === limit.side ? countOf(context, figures) : null, total: null, remainder: null, scope: kind.name, rest: 0 });
    if (found.length === 0) return { ...notFound(context, 'none of that kind is beyond it', 'noneMatch', [], [], [list(limit.side === 'under' ? 'least' : 'most', [first])]), pool: sorted };
    return { ...claims(context, 'those of that kind beyond a limit', [list(limit.side, found)], entriesOf(context, found.map((figure) => ({ figure, rank: null, extra: null }))), found), pool: sorted };
  },
};
/** The lowest, the highest, or those at a value that is said: of all of that kind. */
type Pick = 'least' | 'most' | Decimal;
const LOWEST = pattern(/最[低少小松]|\b(?:lowest|smallest|least|loosest)\b/i);
const HIGHEST = pattern(/最[高多大严]|\b(?:highest|largest|biggest|strictest|toughest)\b/i);
const OF_SET = pattern(/^(?:the )?(?:bars?|blocks?|groups?|sets?|lot|kinds?|sections?|targets?|ones?|levels?|full|这类|这组|这块|指标|几?项|目标)$/i);

/** 「这三个里最低的」 is one of those that were told. */
const OF_TOLD = pattern(/[这那上][几些两二三四五六]|刚才|上面|其中|\b(?:of|among|between) (?:the|these|those|them)\b|\b(?:these|those|the) (?:two|three|four|five)\b/i);
/** A project is no indicator. */
const OF_MONEY = pattern(/项目|钱|经费|预算|支出|\b(?:projects?|money|budgets?|spending|cost\w*|expens\w+)\b/i);

function pickSaid({ claimed, thresholds, spoken, direction, reference }: Query): Pick | null {
  const [value, another] = claimed;
  if (thresholds.length > 0 || another || direction !== null || reference?.kind === 'these' || OF_TOLD.test(spoken) || OF_MONEY.test(spoken)) return null;
  if (!value) return LOWEST.test(spoken) ? 'least' : HIGHEST.test(spoken) ? 'most' : null;
  return value.limit === undefined && (value.unit === '%' || value.unit === null) && ANY_OTHER.test(spoken) && !LOWER.test(spoken) && !HIGHER.test(spoken) ? value.value : null;
}

function pickedAlike(context: Context, kind: typeof KINDS[number], pick: Pick): Answer | null {
  const { world } = context;
  const all = targetsOf(world, kind);
  const values = all.flatMap(({ fact }) => fact.value ?? []).sort((left, right) => left.cmp(right));
  const value = pick === 'least' ? values[0] : pick === 'most' ? values.at(-1) : pick;
  const found = all.filter(({ fact }) => value !== undefined && fact.value?.eq(value) === true);
  if (all.length < 2) return null;
  if (found.length === 0) return notFound(context, 'none of that kind is beyond it', 'noneMatch');
  const told = found.map(({ name, fact }): Extract<Claim, { kind: 'target' }> => ({ kind: 'target', name, text: fact.text ?? fact.printed ?? '', figure: printedFigure(name, fact) }));
  const figures = told.map(({ figure }) => figure);
  return claims(context, 'those of that kind at a value', told, entriesOf(context, figures.map((figure) => ({ figure, rank: null, extra: null }))), figures);
}

function targetsOf(world: World, kind: typeof KINDS[number]): { name: Name; fact: Fact }[] {
  return world.book.rows.filter(({ role, label, context }) => role === 'indicator' && (kind.printed.test(label) || kind.printed.test(context ?? '')))
    .flatMap(({ label, facts }) => facts.filter(({ measure, unit, value }) => measure === 'target' && unit === '%' && value !== null).map((fact) => ({ name: world.nameOf(label), fact })));
}

const ANY_OTHER = pattern(/有没有|有无|还有|有.*[吗么没]|哪|几[个项]|\b(?:any|one|ones|which|others?|all|how many)\b/i);

/** The percent of the question, or 「更低」 than the one just told. */
function limitSaid({ claimed, thresholds, spoken }: Query, last: Answer): Threshold | null {
  const [threshold, another] = [...thresholds, ...claimed.flatMap(({ limit, ...one }) => (limit ? [{ ...limit, value: one.value, unit: one.unit, of: 'level' as const }] : []))];
  if (threshold && !another) return threshold.unit === '%' ? { ...threshold, of: 'level' } : null;
  const told = last.claims.find((claim) => claim.kind === 'target');
  const side = LOWER.test(spoken) ? 'under' : HIGHER.test(spoken) ? 'over' : null;
  return told?.kind === 'target' && told.figure.unit === '%' && side && claimed.length === 0 ? { side, value: valueOf(told.figure), unit: '%', inclusive: false, of: 'level' } : null;
}
const LOWER = pattern(/[更还再][要低小少]|比(?:它|这个?|那个?)(?:还|更)?[低小少]|\b(?:lower|smaller|less)\b/i);
const HIGHER = pattern(/更[高大多]|比(?:它|这个?|那个?)(?:还|更)?[高大多]|\b(?:higher|more|greater)\b/i);

/** What a number of things tells nothing of: what it costs, when, how big, who. */
const COSTS = pattern(/钱|(?:多少|几)万(?:块|元)?(?=[呢啊?？。]*$)|花|经费|预算|费用|成本|\bcosts?\b|\bmoney\b|\bbudget\b|\bhow much\b|\bwhat do(?:es)? (?:it|they|that|those|these) get\b/i);
/** 「合多少亩」 asks for no number of them. */
const IN_AREA = pattern(/(?:多少|几)个?(?:亩|公顷|平方|平米|㎡)|\bhow many (?:mu|hectares|square met\w+)\b/i);

const OTHER_VALUE: readonly { asked: RegExp; printed: RegExp }[] = [
  { asked: /几号|几月|哪天|什么时候|啥时候|何时|多久|\bwhen\b|\bhow (?:soon|fast|quickly|long|often)\b/i, printed: /\d\s*[年月日天]|每[年月季周日天]|分钟|小时/ },
  { asked: /多[大高亮宽重长厚远](?!的?数)|\bhow (?:big|bright|tall|large|heavy|wide|long)\b/i, printed: /㎡|米|平方|公里|吨/ },
  { asked: IN_AREA, printed: /㎡|米|平方|亩|公顷/ },
  { asked: /^(?:那|又|是|由)*谁|谁(?:来|去|负责|管|做|干|挂|修)|\bwho\b(?! (?:is|are) it for)/i, printed: /^$/ },
];

/** 「几号挂」, "what do they cost" after how many: the number once more would be an answer to another question. */
export const OTHER_THAN_TOLD: Rule = {
  name: 'another thing of what was counted',
  answer: ({ world, query, last, subject }) => {
    const [target, another] = last.claims;
    if (!subject || last.subjects.length !== 1 || another || target?.kind !== 'target' || query.mentions.length > 0 || !(query.act === 'lookup' || query.act === 'unknown' || query.act === 'convert') || (query.tags.has('howMany') && !IN_AREA.test(query.spoken)) || query.claimed.length > 0 || subject.kinds.has('money')) return null;
    const context = contextOf(world, { ...query, wanted: 'money' }, [subject], last);
    if (COSTS.test(query.spoken)) return /元|万/.test(target.figure.unit) ? null : lookupEntry(context, subject);
    const other = OTHER_VALUE.find(({ asked }) => asked.test(query.spoken));
    return other && !other.printed.test(target.text) ? notFound(context, 'another value than the one printed', 'notInDocument', [{ zh: query.spoken.replace(/[?？]/g, '').trim(), en: query.spoken.replace(/[?？]/g, '').trim() }]) : null;
  },
};

/** Whether a follow-up names nothing but a kind of indicator. */
export function asksForKind(query: Query): boolean {
  return bareKind(query) !== null;
}

function bareKind(query: Query): typeof KINDS[number] | null {
  const { mentions, spoken, language } = query;
  const length = language === 'en' ? spoken.trim().split(/\s+/).length : spoken.length;
  // "What coverage %" tells how the figure is written; nothing moved.
  const inPercent = query.act === 'change' && query.percent && query.direction === null && !query.tags.has('change') && query.relativeYear === null;
  if (mentions.length === 0 || length > SHORT[language] || OF_A_SET.test(spoken) || query.tags.has('howMany') || query.claimed.length > 0 || query.thresholds.length > 0 || (query.act !== 'lookup' && query.act !== 'unknown' && !inPercent)) return null;
  return KINDS.find(({ asked }) => mentions.every(({ text }) => asked.test(text) && text.replace(asked, '').replace(REST, '') === '')) ?? null;
}
