/** "So how much is left unexplained", 「占它几成」, "smallest of those named" after what the parts of a name come to: of that list, and of no wider one. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isItemWord } from '../../query/slots/others.ts';
import { UNLISTED } from '../../query/words/act-words.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, entryName, notFound } from '../context.ts';
import { balanceOf, shareOf, sumOf, valueOf } from '../figures.ts';
import { differenceClaim } from '../measures/compare.ts';
import { remainderAnswer } from '../parts.ts';
import { childrenOf, metricOf, parentRow } from '../sets/collections.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { rowFigure } from '../world.ts';

/** A name whose parts were told: what it has itself, its parts, and what was computed of them last. */
interface Told { entry: Entry; whole: Figure; parts: readonly Figure[]; result: Figure | null; open: boolean }

export const NAMED_PARTS: readonly Rule[] = [
  { name: 'what the list just told leaves unlisted', answer: leftUnlisted },
  { name: 'what was computed of the list just told, as a share of its whole', answer: shareOfWhole },
  { name: 'the largest or smallest of the list just added up', answer: topOfNamed },
  { name: 'what the unlisted part is for', answer: unlistedFor },
];

const LEFT = pattern(/(?:还有|还剩|还差|还缺|剩下?|余下?|差|缺)(?:了|着|出)?(?:多少|几)|(?:剩下|剩余|余下|多出来?|缺|差)(?:来)?的(?:那)?(?:部分|块|些|钱)?(?!占)|差[额距]|缺口|尾巴|\b(?:left|remainder|rest|remaining|missing|gap|short(?:fall)?|difference|balance|off|apart)\b|\bun\w+(?:ed|ained)\b|\bnot (?:\w+ )?(?:listed|named|accounted|explained|itemi[sz]ed|covered|mentioned|specified|spelled)\b|\bunaccounted\b|\bwhat(?:['’]s| is) the other\b/i);
/** What is left unlisted, in words for nothing else. */
const UNNAMED = pattern(/\bun(?:listed|named|itemi[sz]ed|explained|accounted|specified|mentioned|broken)\b|\bnot (?:\w+ )?(?:listed|named|accounted|explained|itemi[sz]ed|mentioned|specified|spelled)\b/i);
const OF_THEM = pattern(/里面?|其中|当中|之中|哪|[点列写][名明出]|\b(?:of|among|within|the|which|named?|listed)\b/i);
const SHARE = pattern(/百分|几成|比例|占|比重|\b(?:percent(?:age)?|per cent|share|proportion|%)(?!\w)|%/i);
/** All of the budget, or another name, is a wider whole. */
const WIDER = pattern(/总(?:支出|预算|盘)|部门|全街|项目支出|\b(?:budget|overall|all (?:our|the)|department|spending)\b/i);
const MADE_HERE = 'a share of the listed parts';

function told({ world, query, last }: Turn): Told | null {
  const [entry, another] = last.subjects;
  const row = entry && !another && last.outcome === 'answered' ? parentRow(entry) : null;
  const whole = row ? rowFigure(world, row) : null;
  if (!entry || !row || !whole || query.direction !== null || query.relativeYear !== null || query.thresholds.length > 0) return null;
  const parts = childrenOf(entry).flatMap((child) => metricOf(world, child, 'amount') ?? []);
  const own = (figure: Figure): boolean => figure.facts[0] !== undefined && row.children.includes(figure.facts[0].row);
  const state = last.claims.flatMap((claim) => stateOf(claim, own, last));
  const [first] = state;
  return first === undefined || parts.length === 0 || parts.some(({ unit }) => unit !== whole.unit) ? null : { entry, whole, parts, result: state.findLast((figure) => figure !== null) ?? null, open: row.open };
}

/** What a claim says of the parts: null where it only lists them; nothing where it is of something else. */
function stateOf(claim: Claim, own: (figure: Figure) => boolean, last: Answer): (Figure | null)[] {
  if (claim.kind === 'sum') return claim.items.length > 0 && claim.items.every(own) ? [claim.total] : [];
  if (claim.kind === 'share') return last.trace.marks.includes(MADE_HERE) ? [claim.part] : [];
  if (claim.kind === 'list' && claim.items.length > 0 && claim.items.every(({ figure }) => own(figure))) return [claim.remainder !== null && last.listed.length === 1 && last.listed[0] === claim.remainder ? claim.remainder : null];
  return [];
}

/** Nothing else is named than the whole, by its name or its figure. */
function namesNothingElse({ query, world }: Turn, { entry, whole }: Told): boolean {
  const isWhole = (mention: Query['mentions'][number]): boolean => world.index.findEntries({ text: mention.text, pieces: mention.pieces }).some((hit) => hit.entry === entry && hit.precision > SURE);
  return query.claimed.every(({ value, unit }) => unit !== '%' && value.eq(valueOf(whole))) && query.mentions.every((mention) => isFrame(mention) || isItemWord(mention.text) || OWN_WORDS.test(mention.text) || isWhole(mention)) && query.columns === null && query.table === null && !WIDER.test(query.spoken);
}
const SURE = 0.9;
const OWN_WORDS = pattern(/^(?:names?|named|点|点到|printed|line|foot|unnamed|mentioned|listed)$/i);

function leftUnlisted(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const state = told(turn);
  const asked = UNLISTED.test(query.spoken) || query.act === 'remainder' || LEFT.test(query.spoken);
  if (!state || !asked || query.order !== null || !LEFT_ACTS.has(query.act) || !namesNothingElse(turn, state)) return null;
  // After a bare list "the gap" is between two of its lines.
  if (state.result === null && !(state.open && (UNLISTED.test(query.spoken) || UNNAMED.test(query.spoken) || query.act === 'remainder'))) return null;
  const context = contextOf(world, query, [state.entry], last);
  const answer = state.open ? remainderAnswer({ ...context, query: { ...query, reference: null } }, state.entry) : closed(turn, state);
  const [rest] = answer.listed;
  return rest && state.open && SHARE.test(query.spoken) && !valueOf(state.whole).eq(0) ? { ...answer, claims: [...answer.claims, shareClaim(rest, state)], trace: { ...answer.trace, marks: [...answer.trace.marks, MADE_HERE] } } : answer;
}
const LEFT_ACTS: ReadonlySet<Query['act']> = new Set(['remainder', 'difference', 'compare', 'lookup', 'unknown', 'sum', 'share', 'check', 'breakdown', 'reconcile']);

/** A list that names all of it: how far its sum is from the whole, as rounding may put it. */
function closed({ world, query, last }: Turn, { entry, whole, parts }: Told): Answer {
  const total = sumOf({ zh: '所列各项合计', en: 'the listed items' }, parts, whole.year);
  const result = balanceOf(whole.name, [whole], parts, whole.year);
  const claim: Claim = valueOf(result).eq(0) ? { kind: 'balance', plus: [whole], minus: parts, result, left: [] } : differenceClaim(total, { ...whole, name: entryName(contextOf(world, query, [entry], last), entry) });
  return claims(contextOf(world, query, [entry], last), 'the listed parts against their whole', [{ kind: 'sum', items: parts, total, left: [] }, claim], [entry], [total]);
}

function shareOfWhole(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const state = told(turn);
  if (!state?.result || state.result.unit !== state.whole.unit || valueOf(state.whole).eq(0) || !(query.act === 'share' || SHARE.test(query.spoken)) || query.order !== null || query.wholes.length > 0 || !namesNothingElse(turn, state)) return null;
  const answer = claims(contextOf(world, query, [state.entry], last), MADE_HERE, [shareClaim(state.result, state)], [state.entry], [state.result]);
  return { ...answer, pool: state.parts };
}

function shareClaim(part: Figure, { whole }: Told): Claim {
  return { kind: 'share', part, whole, percent: shareOf(part.name, part, whole) };
}

function topOfNamed(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const state = told(turn);
  if (!state?.result || query.order === null || query.act !== 'rank' || query.tags.has('project') || !OF_THEM.test(query.spoken) || !namesNothingElse(turn, state)) return null;
  return answerQuery(world, { ...query, reference: null, mentions: [exactMention(state.entry)] }, [], last);
}

/** 「这部分具体花在什么上面」 after what is left unlisted: nothing says it. */
function unlistedFor(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const state = told(turn);
  const isRest = state?.result !== null && state?.result?.derivation?.includes(' - ') === true;
  if (!state?.result || !isRest || !FOR.has(query.act) || query.mentions.some((mention) => !isFrame(mention)) || !POINTS.test(query.spoken)) return null;
  return notFound(contextOf(world, query, [state.entry], last), 'what is left unlisted is not itemised', 'noParts', [state.result.name], []);
}
const FOR: ReadonlySet<Query['act']> = new Set(['breakdown', 'purpose', 'lookup', 'unknown', 'where', 'define']);
const POINTS = pattern(/[这那][一]?(?:部分|块|些|笔)?.{0,8}(?:花|用|干|做|包|是什么|是啥|有什么|有哪)|\b(?:that|this|it|those)\b.*\b(?:spent|for|on|go|goes|cover)\b|\bwhat(?:['’]s| is) (?:that|it|this)\b|^\W*(?:(?:and|so) )?(?:what|where)(?: does| is|['’]s) (?:that|it|this)\b/i);
