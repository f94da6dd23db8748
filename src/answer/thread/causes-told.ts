/** "Union money was the main reason, wasn't it", 「四块加总多少」, 「跟增加额差多少」 after a change whose printed reason gives figures: of those causes, whatever of them was spoken of since. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Mention, Query } from '../../query/query.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import { isItemWord } from '../../query/slots/others.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { madeBy } from '../marks.ts';
import { claims, type Context } from '../context.ts';
import { sumOf, tailOf, valueOf } from '../figures.ts';
import { changeAnswer, changeOf } from '../measures/change.ts';
import { differenceClaim } from '../measures/compare.ts';
import { reasonClaims } from '../measures/reasons.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { sortFigures } from '../sets/rank-figures.ts';
import { causesClaim } from '../texts/causes.ts';
import { agreement } from '../verdicts/claim-agreement.ts';
import { roundingNote } from '../verdicts/identities.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

type Causes = Extract<Claim, { kind: 'list' }>;
/** A name that moved, by how much, and the causes with figures that its reason gives. */
interface Told { entry: Entry; change: Figure; list: Causes; items: readonly Figure[] }

export const CAUSES_TOLD: readonly Rule[] = [
  { name: 'one of the causes just told', answer: oneCause },
  { name: 'how far the causes just told are from the change', answer: gapToChange },
  { name: 'the causes just told, added up', answer: causesAdded },
];

const MAIN = pattern(/主要|大头|最大|关键|(?:的)?原因|\b(?:main(?:ly)?|reason|cause|driver|biggest|largest|chief(?:ly)?|mostly|primar(?:y|ily)|top|key)\b/i);
const ASKS_TRUTH = pattern(/^\W*(?:(?:or|and|so|but)\W+)?(?:is|was|were|are)\b/i);
const ADDED = pattern(/加起来|加在?一[起块遍下]|相加|加总|合计|合[起在][来一]|总共|一共|总和|之和|凑|\badd(?:s|ed|ing)?\b|\bsum\b|\btotal\b|\btogether\b|\bcomes? to\b/i);
const THEM = pattern(/[几各\d两二三四五六七八九十]+\s*[项个块条笔样]|原因|因素|都|全部|它们|这些|\b(?:reasons?|causes?|factors?|drivers?|contributors?|all|them|those|these|two|three|four|five|six)\b/i);
const N_OF_THEM = pattern(/([两二三四五六七八九十]|\d{1,2})\s*[项个条块笔样]|\b(two|three|four|five|six|seven|eight)\b/i);
/** Words for the causes and their sum, which name nothing. */
const WORDS = pattern(/^(?:reasons?|causes?|factors?|drivers?|contributors?|increases?|rises?|land|printed|add|sum|four|main reason|原因|因素|增加额|减少额|贡献|影响|[\d.,]+)$/i);
const GAP = pattern(/差(?:了)?(?:多少|几|距|额)|相差|出入|\b(?:gap|difference|differ|off|apart|how far (?:from|short))\b/i);
const FITTING = pattern(/对[得不]上|等于|等不等于|一致|吻合|是不是|\b(?:land|match|equal|agree|tally|same|do i get|make)\b/i);

/** The last name with such causes; nothing else than its causes was spoken of since. */
function told({ world, query, last, thread }: Turn): Told | null {
  const context = contextOf(world, { ...query, act: 'why' }, [], last);
  const since: Entry[] = [];
  for (const entry of [...new Set([...thread.subjects, ...last.subjects])].reverse()) {
    const change = entry.kinds.has('money') ? changeOf(context, entry)?.change ?? null : null;
    const list = change && causesClaim(context, entry, change);
    const items = list?.items.map(({ figure }) => figure) ?? [];
    if (change && list && items.length > 1 && items.every(({ unit }) => unit === change.unit)) return since.every((other) => items.some((figure) => isCause(other, figure))) && toldOfChange(thread.told, entry, items) ? { entry, change, list, items } : null;
    since.push(entry);
  }
  return null;
}

function isCause(entry: Entry, { facts, name }: Figure): boolean {
  return facts.some(({ row }) => entry.rows.includes(row)) || entry.names.includes(name.zh);
}

/** Its move was told, not only what it has. */
function toldOfChange(answers: readonly Answer[], entry: Entry, items: readonly Figure[]): boolean {
  const own = (figure: Figure): boolean => items.some(({ facts }) => facts[0] === figure.facts[0]);
  return answers.slice(-RECENT).some(({ claims: list, subjects }) => subjects.includes(entry) && list.some((claim) => claim.kind === 'change' || claim.kind === 'reason' || (claim.kind === 'list' && claim.items.some(({ figure }) => own(figure))) || (claim.kind === 'sum' && claim.items.every(own))));
}
const RECENT = 4;

function plain({ query }: Turn): boolean {
  return query.table === null && query.columns === null && query.relativeYear === null && query.year === null && query.thresholds.length === 0 && query.wholes.length === 0;
}

/** 「主要是工会的钱吧」, "other transport?": what of the change is from it, and whether it is the largest. */
function oneCause(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const said = query.mentions.filter((mention) => !isFrame(mention) && !WORDS.test(mention.text));
  const [named, another] = said;
  const main = MAIN.test(query.spoken) && (ASKS_TRUTH.test(query.spoken) || isQuestionOfTruth(query.spoken, query.tags));
  const elliptic = isEllipsis(query) && (last.trace.query.act === 'why' || madeBy(last, ONE_CAUSE, CAUSES_SUM));
  if (!named || another || !plain(turn) || query.claimed.length > 0 || !(main || elliptic) || ADDED.test(query.spoken)) return null;
  const state = told(turn);
  const figure = state && causeNamed(turn, state, named);
  const [top] = state ? largestFirst(state) : [];
  if (!state || !figure || !top) return null;
  const context = contextOf(world, query, [state.entry], last);
  const verdict: Claim[] = main ? [{ kind: 'verdict', right: figure === top, about: figure === top ? 'cause' : 'causePart' }] : [];
  const items = main && figure !== top ? [top, figure] : [figure];
  const list: Claim[] = items.map((item) => ({ ...state.list, what: item === top ? 'most' : 'items', of: null, items: [{ figure: item, rank: null, extra: null }], total: null, scope: item === top ? state.list.of : null }));
  return claims(context, ONE_CAUSE, [...verdict, ...list, ...reasonClaims(context, state.entry).filter(({ kind }) => kind === 'reason')], [state.entry], [figure]);
}
const ONE_CAUSE = 'a printed cause of a change';
const CAUSES_SUM = 'the printed causes of a change, added up';

function largestFirst({ items, change }: Told): Figure[] {
  const down = valueOf(change).lt(0);
  return sortFigures(items.filter((figure) => valueOf(figure).lt(0) === down), 'size');
}

/** The one cause that has the words, or that they name. */
function causeNamed({ world }: Turn, { items }: Told, mention: Mention): Figure | null {
  const { entry } = resolveMention(mention, world.index, 'money');
  const exact = entry ? items.filter((figure) => isCause(entry, figure)) : [];
  const having = exact.length > 0 ? exact : items.filter(({ name: { zh } }) => zh.includes(mention.text) || mention.pieces.some(({ concepts }) => concepts.some(({ zh: word, head }) => !head && word.length > 1 && zh.includes(word))));
  const fitting = having.length > 0 ? having : items.filter((figure) => world.index.findEntries({ text: mention.text, pieces: mention.pieces }).some((hit) => hit.precision >= FITS && isCause(hit.entry, figure)));
  const [only, another] = fitting;
  return only && !another ? only : null;
}

const FITS = 0.6;

/** 「跟文里写的增加额差多少」, "how far off are they" after their sum. */
function gapToChange(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  if (!madeBy(last, CAUSES_SUM) && !last.claims.some((claim) => claim.kind === 'sum' && claim.items.every(({ facts }) => facts[0]?.row.context != null))) return null;
  if (!GAP.test(query.spoken) || !plain(turn) || !namesNothing(query)) return null;
  const state = told(turn);
  if (!state || !query.claimed.every(({ value, unit }) => unit !== '%' && value.abs().eq(valueOf(state.change).abs()))) return null;
  const context = contextOf(world, query, [state.entry], last);
  const total = totalOf(state);
  const tail = isTail(state, total);
  return claims(context, CAUSES_SUM, [differenceClaim(total, state.change), ...(tail ? roundingNote(context) : [])], [state.entry], [total]);
}

/** 「四块加总多少」, "if I add all four reasons do I land on the 54?" */
function causesAdded(turn: Turn): Answer | null {
  const { world, query, last, thread } = turn;
  const [, chinese, english] = N_OF_THEM.exec(query.spoken) ?? [];
  const n = chinese ? chineseInteger(chinese) ?? Number(chinese) : english ? englishInteger(english.toLowerCase()) : null;
  const again = madeBy(last, CAUSES_SUM) && FITTING.test(query.spoken);
  if (!(again || (ADDED.test(query.spoken) && (THEM.test(query.spoken) || FITTING.test(query.spoken)))) || !plain(turn) || query.percent || !namesNothing(query)) return null;
  const state = told(turn);
  // Without their number other names of the thread may be meant.
  if (!state || (n !== null ? n !== state.items.length : !again && !REASONS.test(query.spoken) && thread.subjects.some((entry) => entry !== state.entry))) return null;
  const context = contextOf(world, query, [state.entry], last);
  const total = totalOf(state);
  const judged = isQuestionOfTruth(query.spoken, query.tags) || FITTING.test(query.spoken) || query.claimed.length > 0;
  const [claim] = query.claimed;
  const right = claim ? agreement(claim, [total], false) === 'right' : valueOf(total).eq(valueOf(state.change));
  const tail = isTail(state, total) && (!claim || agreement(claim, [state.change], false) === 'right');
  const verdict: Claim[] = judged ? [{ kind: 'verdict', right, about: right ? 'arithmetic' : tail ? 'tail' : 'figure' }] : [];
  return claims(context, CAUSES_SUM, [...verdict, { kind: 'sum', items: state.items, total, left: [] }, ...ownChange(context, state, total), ...(tail && !right ? roundingNote(context) : [])], [state.entry], [total]);
}
const REASONS = pattern(/原因|因素|\b(?:reasons?|causes?|factors?|drivers?|contributors?)\b/i);

function ownChange(context: Context, { entry, change }: Told, total: Figure): Claim[] {
  return valueOf(change).eq(valueOf(total)) ? [] : changeAnswer({ ...context, query: { ...context.query, direction: null, claimed: [] } }, entry).claims.filter(({ kind }) => kind === 'change');
}

function totalOf({ items, change }: Told): Figure {
  return sumOf({ zh: '所列原因合计', en: 'the listed causes' }, items, change.year);
}

function isTail({ items, change }: Told, total: Figure): boolean {
  const off = valueOf(change).minus(valueOf(total)).abs();
  return off.gt(0) && off.lte(tailOf([...items, change]));
}

function namesNothing({ mentions }: Query): boolean {
  return mentions.every((mention) => isFrame(mention) || isItemWord(mention.text) || WORDS.test(mention.text));
}

