/** 「合计跟前面那个 250 对得上吗」, 「这些钱加起来对得上总数吗」, "the total of the listed ones": what was told, added up, and set against a number or its whole. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { chineseInteger } from '../../query/slots/numerals.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import { wholesOf } from '../world.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { isInside } from '../measures/inside.ts';
import { tailOf } from '../verdicts/rounding.ts';
import { addedUp } from '../verdicts/agreement.ts';
import { agreement } from '../verdicts/claim-agreement.ts';
import { differenceClaim } from '../measures/compare.ts';
import { claims } from '../context.ts';
import { sumOf, valueOf } from '../figures.ts';
import { names } from '../measures/operand.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { entryOf, exactMention, summed } from './names.ts';
import { GONE_THROUGH } from './gone-through.ts';
import { MONEY_BEFORE, SUM_BEFORE } from './money-before.ts';
import { OTHERS_TOGETHER } from './others-together.ts';
import { countNamed } from './parts-said.ts';
import { SHARE_OF_TOLD_TOTAL } from './share-of-told-total.ts';
import { STATED_MULTIPLE } from './stated-of-told.ts';
import { SUM_AGAINST } from './sum-against.ts';
import { SUM_APART } from './sum-apart.ts';
import { TOP_AGAINST } from './top-against.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { WITHOUT_NAMED } from './without-named.ts';

/** "Together that's 30, right?": what they come to is stated. */
const STATED = pattern(/加起来|加在?一[起块]|合计|合起来|相加|[两俩三四](?:个|项|笔|样)?(?:一共|总共)|\b(?:together|altogether|combined|in total|in all|all told|add(?:s|ed)? up|sum)\b/i);
const ADDED = pattern(/合计|加起来|加在?一[起块]|相加|总和|之和|\b(?:together|sum|total|add(?:s|ed)? up|combined)\b/i);
const AGREES = pattern(/对得上|对得拢|对不对|对不上|吻合|一致|等于|够不够|是不是|一样|差|\b(?:match|agree|equal|same|add up|tally|fit|come to|correspond)\w*\b/i);
const WHOLE = pattern(/总数|总额|总的|整个|那个数|项目(?:的)?(?:总额|金额|数)|\b(?:total|whole|project|category|heading|amount|figure)\b/i);
const LISTED_ONES = pattern(/(?:列出|列明|所列|上面列|刚列|列)(?:的|出来的)(?:这|那)?(?:些|几[个项笔])?|\b(?:listed|named|printed|itemi[sz]ed) (?:ones|items|lines|parts|pieces)\b|\bones (?:listed|named|printed)\b/i);
const SAID = pattern(/([两二三四五六七八九十]+)\s*(?:个|项|笔|块|类)(?![月季])/);
/** 「差1」, "off by 1": a gap, not what they come to. */
const GAP_SAID = pattern(/(?:差|[多少]出?)(?:了|着|个|那)*\s*[\d一二两]\s*(?:万元?)?(?!\s*[\d个项亿])|对不(?:上|拢)|不(?:等于|一样|一致)|凑不[上齐够]|\b(?:off|out|short) by\b|\b(?:don['’]?t|doesn['’]?t|do not|does not|didn['’]?t) (?:add up|match|tally|agree|come to)\b|\b(?:1|one|2|two) (?:more|less|short|over|off|too (?:many|few)) ?(?:than)?\b/i);
const EQUALS = 'the parts added up equal the total';

export const TOLD_SUM: readonly Rule[] = [
  ...GONE_THROUGH,
  ...SUM_AGAINST,
  STATED_MULTIPLE,
  SHARE_OF_TOLD_TOTAL,
  OTHERS_TOGETHER,
  SUM_BEFORE,
  MONEY_BEFORE,
  WITHOUT_NAMED,
  TOP_AGAINST,
  SUM_APART,
  { name: 'the whole of the part just told, doubted', answer: wholeDoubted },
  { name: 'what is printed for the sum just told', answer: printedWhole },
  { name: 'the parts just told, a little off their whole', answer: offTheirWhole },
  { name: 'what was told, added up, against a number', answer: againstNumber },
  { name: 'what was listed, added up, against its whole', answer: againstWhole },
  { name: 'what was listed, added up', answer: sumOfListed },
  { name: 'those of the counts just told that are named, added up', answer: sumOfCounts },
];

const TOTAL_SAID = pattern(/总|一共|共(?:是|有)|全部|合计|\b(?:in total|altogether|all told|in all|overall|total|all together)\b/i);

/** 「其中消防车几辆」 → 「不对吧，我记得总数是 30 辆」: the total is doubted, not the part that was told of it. */
function wholeDoubted({ world, query, last, thread, subject }: Turn): Answer | null {
  const [claim, another] = query.claimed;
  const [part, more] = last.listed;
  if (!claim || another || !part || more || !subject || last.subjects.length > 2 || !TOTAL_SAID.test(query.spoken) || countNamed(query.spoken) !== null || query.percent || claim.unit === '%' || query.direction !== null || query.mentions.some((mention) => !isFrame(mention)) || part.value === '' || !DOUBTING.has(query.act)) return null;
  const counted = part.facts[0]?.measure === 'count';
  const fits = (figure: Figure): boolean => figure.unit === part.unit && figure.value !== '' && valueOf(figure).gt(valueOf(part)) && (figure.facts[0]?.measure === 'count') === counted;
  const context = contextOf(world, query, [], last);
  const before = [...thread.shown].reverse().find((figure) => { const entry = fits(figure) ? entryOf(world, figure) : undefined; return entry !== undefined && entry !== subject && (counted || isInside(context, subject, entry)); });
  const entry = before ? entryOf(world, before) : undefined;
  // The unit that is said must be the whole's.
  return entry && (claim.unit === null || part.unit.includes(claim.unit) || (!counted && /[万亿元]/.test(claim.unit))) ? answerQuery(world, { ...query, act: 'check', tags: new Set([...query.tags].filter((tag) => tag !== 'sum' && tag !== 'total').concat('check')), reference: null, wholes: [], mentions: [exactMention(entry)] }, [], null) : null;
}
const DOUBTING: ReadonlySet<Query['act']> = new Set(['check', 'sum', 'lookup', 'unknown', 'reconcile']);

/** The figures of the last answer that stand for a sum: its addends, or what it told one by one. */
function figuresTold({ world, last }: Turn): { items: readonly Figure[]; entries: Entry[] } {
  const sum = last.claims.find((claim): claim is Extract<Claim, { kind: 'sum' }> => claim.kind === 'sum');
  const items = sum ? sum.items : last.listed.filter(({ unit, value }) => unit.includes('元') && value !== '');
  // A whole beside its parts is no addend.
  const parts = items.filter((figure) => !items.some((other) => other.facts[0]?.row.parent != null && other.facts[0].row.parent === figure.facts[0]?.row));
  return { items: parts, entries: [...new Set(parts.flatMap((figure) => entryOf(world, figure) ?? []))] };
}

/** The figures of the names that the thread told one after the other. */
function toldBefore({ world, query, thread }: Turn): { items: readonly Figure[]; entries: Entry[] } {
  const entries = summed(world, { ...query, n: null, mentions: [] }, thread);
  const items = entries.flatMap((entry) => thread.shown.find((figure) => figure.unit.includes('元') && figure.value !== '' && entryOf(world, figure) === entry) ?? []);
  return { items, entries: [...entries] };
}

/** 「印的是多少」, "what's the printed total?" after a sum of all the parts of one name: that name, as it is printed. */
function printedWhole({ world, query, last }: Turn): Answer | null {
  const [sum, another] = last.claims.flatMap((claim) => (claim.kind === 'sum' ? [claim] : []));
  if (!sum || another || sum.items.length < 2 || !(query.tags.has('printed') || PRINTED.test(query.spoken)) || !(query.act === 'lookup' || query.act === 'sum' || query.act === 'unknown') || query.claimed.length > 0 || query.relativeYear !== null) return null;
  const parents = sum.items.map((figure) => (entryOf(world, figure)?.rows ?? []).flatMap(({ parent }) => (parent?.role === 'item' ? [parent] : [])));
  const parent = parents[0]?.find((row) => parents.every((own) => own.includes(row)) && row.children.filter(({ role }) => role === 'item').length === sum.items.length);
  const whole = parent ? world.index.ofRow(parent) : undefined;
  const isMeant = ({ text, pieces }: Query['mentions'][number]): boolean => whole !== undefined && world.index.findEntries({ text, pieces }).some(({ entry, precision }) => precision > 0 && (entry === whole || wholesOf(world, whole).includes(entry)));
  return whole && query.mentions.every((mention) => isFrame(mention) || isMeant(mention)) ? answerQuery(world, { ...query, act: 'lookup', wanted: 'money', tags: new Set(['amount'] as const), reference: null, mentions: [exactMention(whole)] }, [], last) : null;
}
const PRINTED = pattern(/[印写列]的?(?:合计|总数|总额|数)?(?:是|有)?(?:多少|几)|\bprinted\b/);

/** 「两个加起来怎么跟总数差 1」 after two parts and their whole, in any order: the sum that rounding puts off. */
/** 「我自己加是 90，怎么差 1 万」 */
const OWN_SUM = pattern(/我(?:们)?(?:自己|自个儿?|手工)?(?:一)?[加算](?!上)|\b(?:i|we) (?:get|got|make|made|count(?:ed)?|add(?:ed)?)\b/i);

function offTheirWhole(turn: Turn): Answer | null {
  const { world, query, last, thread } = turn;
  if (!GAP_SAID.test(query.spoken) || !(ADDED.test(query.spoken) || OWN_SUM.test(query.spoken) || query.reference?.kind === 'these' || (query.act === 'why' && query.direction === null)) || query.mentions.some((mention) => !isFrame(mention) && !thread.subjects.some(({ names: own }) => own.includes(mention.text))) || query.percent || query.direction !== null && query.relativeYear !== null) return null;
  const context = contextOf(world, query, [], last);
  const told = [...new Set(thread.subjects)];
  const whole = [...told].reverse().find((entry) => told.filter((other) => other !== entry && isInside(context, other, entry)).length > 1);
  const parts = whole ? told.filter((other) => other !== whole && isInside(context, other, whole)) : [];
  return whole ? tailOf(context, [...parts, whole]) : null;
}

function againstNumber(turn: Turn): Answer | null {
  const { world, query, last, thread } = turn;
  const [claim, another] = query.claimed;
  const stated = STATED.test(query.spoken) && isQuestionOfTruth(query.spoken, query.tags) && query.direction === null && query.thresholds.length === 0;
  if (!claim || another || !(stated || (ADDED.test(query.spoken) && AGREES.test(query.spoken))) || query.percent || (claim.unit !== null && !/[万亿元]|yuan|rmb|cny|million|billion/.test(claim.unit))) return null;
  const { items, entries } = figuresTold(turn).items.length > 1 ? figuresTold(turn) : toldBefore(turn);
  if (items.length < 2 || entries.length !== items.length || new Set(items.map(({ unit }) => unit)).size > 1) return null;
  // 「四个项目加起来」 after two of them is of all four.
  const [, said] = SAID.exec(query.spoken) ?? [];
  if (said !== undefined && chineseInteger(said) !== items.length) return null;
  // 「前面那个」 is read as one of them.
  if (query.mentions.some((mention) => !isFrame(mention) && !(mention.to <= claim.from && claim.from - mention.to < 3) && !entries.some((entry) => entry.names.includes(mention.text)))) return null;
  const total = sumOf(names(items), items, items[0]?.year ?? world.book.year);
  const told = thread.shown.find((figure) => figure.unit === total.unit && figure.value !== '' && valueOf(figure).eq(claim.value) && !items.includes(figure));
  const found = agreement(claim, [total], false);
  if (found === 'apart') return null;
  const right = found === 'right' || found === 'rounded';
  return claims(contextOf(world, query, entries, last), 'a sum against a number', [{ kind: 'verdict', right, about: found === 'rounded' || found === 'unit' ? found : 'figure' }, { kind: 'sum', items, total, left: [] }, ...(told ? [{ kind: 'where', name: told.name, figure: told } as const, ...(right ? [] : [differenceClaim(total, told)])] : [])], entries, [total]);
}

/** The parts of one whole that were told or listed, and that whole. */
function partsTold(turn: Turn): { parts: Entry[]; whole: Entry } | null {
  const { world, last, thread } = turn;
  const figures = last.claims.some(({ kind }) => kind === 'sum') ? figuresTold(turn).items : last.pool.length > 1 ? last.pool : thread.offered;
  const parts = [...new Set(figures.flatMap((figure) => entryOf(world, figure) ?? []))];
  const parent = parts[0]?.rows.flatMap(({ parent: above }) => above ?? []).find((row) => row.role === 'item' && parts.every(({ rows }) => rows.some((own) => own.parent === row)));
  const whole = parent ? world.index.ofRow(parent) : undefined;
  return whole && parts.length > 1 && parts.length === figures.length ? { parts, whole } : null;
}

function againstWhole(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const sum = last.claims.some(({ kind }) => kind === 'sum');
  if (query.claimed.length > 0 || query.mentions.some((mention) => !isFrame(mention)) || !(ADDED.test(query.spoken) || sum) || !AGREES.test(query.spoken) || !WHOLE.test(query.spoken) || !(isQuestionOfTruth(query.spoken, query.tags) || query.act === 'reconcile')) return null;
  const told = partsTold(turn);
  return told && addedUp({ ...contextOf(world, { ...query, act: 'sum', mentions: [], text: EQUALS, tags: new Set([...query.tags].filter((tag) => tag !== 'total' && tag !== 'share')) }, [], last), topics: [...told.parts, told.whole].map((entry) => ({ mention: exactMention(entry), certainty: 'sure' as const, entry, choices: [entry], hits: [] })) });
}

function sumOfListed(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  if (!LISTED_ONES.test(query.spoken) || !ADDED.test(query.spoken) || query.claimed.length > 0 || query.direction !== null || query.percent) return null;
  const list = last.claims.find((claim): claim is Extract<Claim, { kind: 'list' }> => claim.kind === 'list' && claim.items.length > 1);
  const figures = list?.items.map(({ figure }) => figure).filter(({ unit, value }) => unit.includes('元') && value !== '') ?? [];
  const entries = [...new Set(figures.flatMap((figure) => entryOf(world, figure) ?? []))];
  return figures.length > 1 && figures.length === list?.items.length ? sumOfFigures(contextOf(world, query, [], last), figures, entries) : null;
}

/** "Employees and workers in total" after the head counts: each word is one of the counts that were told. */
function sumOfCounts({ world, query, last }: Turn): Answer | null {
  const counts = last.claims.flatMap((claim) => (claim.kind === 'count' ? [claim.figure] : claim.kind === 'sum' ? claim.items : []));
  if (query.act !== 'sum' || query.mentions.length < 2 || counts.length < 3 || counts.length < last.claims.length || counts.some(({ facts }) => facts[0]?.measure !== 'count') || query.direction !== null) return null;
  const named = query.mentions.map(({ text }) => {
    const said = text.toLowerCase();
    const exact = counts.filter(({ name: { zh } }) => zh === said);
    const [only, another] = exact.length > 0 ? exact : counts.filter(({ name: { en } }) => new RegExp(String.raw`\b${said.replace(/[^a-z ]/g, '') || '$^'}$`).test(en?.toLowerCase() ?? ''));
    return only && !another ? only : null;
  });
  const figures = [...new Set(named.flatMap((figure) => figure ?? []))];
  const [first] = figures;
  return first && figures.length === query.mentions.length && figures.every(({ unit }) => unit === first.unit) ? sumOfFigures(contextOf(world, query, [], last), figures, figures.flatMap((figure) => entryOf(world, figure) ?? [])) : null;
}
