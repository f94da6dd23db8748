/** Statements put to the test: figures, directions and comparisons that the asker states. */
import { pattern } from '../../budget/pattern.ts';
import { asMadeBy, SEVERAL_NAMES, STAYED } from '../marks.ts';
import { chineseInteger, inYuan } from '../../query/slots/numerals.ts';
import type { Entry } from '../../search/entries.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { agreement } from './claim-agreement.ts';
import { toldBeside } from './named-by-figure.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { changeAnswer, changeOf, priorAnswer, whyAnswer } from '../measures/change.ts';
import { differenceAnswer, ratioAnswer } from '../measures/compare.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { unsureAnswer } from '../lookup.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { isAnswer, sureEntries } from '../measures/operand.ts';
import { ageAnswer, saysAge } from '../texts/age-said.ts';
import { directionSaid, moveSaid } from './sides.ts';
import { statementsOf, type Statement } from './statements.ts';
import { shareAnswer } from '../measures/share.ts';
import { OF_ALL, withComparisonVerdict, withLimitVerdict, withShareVerdict } from './verdicts.ts';
import { withMultipleVerdict } from './multiple-verdict.ts';
import { headFigure, totalEntry } from '../world.ts';
import { find, type Finding } from './findings.ts';
import { withApartLimit } from './apart-limit.ts';
import { addedThings, countedThings } from './counted-claim.ts';

/** The right figure comes back whether the asker was right or not; a wrong number is never repeated as fact. */
export function checkAnswer(context: Context): Answer {
  return withReason(context, checked(context));
}

/** 「怎么冒出来 32 万，去年不是没有吗」: what is stated is checked, and why it is so is told too; so is why there is none where some was claimed. */
function withReason(context: Context, answer: Answer): Answer {
  const [entry, another] = answer.subjects;
  const none = answer.claims.some((claim) => claim.kind === 'verdict' && !claim.right) && answer.listed.length === 1 && answer.listed[0]?.value !== '' && answer.listed.every((figure) => valueOf(figure).eq(0));
  const asked = WHY.test(context.query.spoken);
  if (!entry || another || answer.outcome !== 'answered' || (!asked && !none) || answer.claims.some(({ kind }) => kind === 'reason' || kind === 'noReason')) return answer;
  const why = whyAnswer({ ...context, query: { ...context.query, direction: null } }, entry);
  return { ...answer, claims: [...answer.claims, ...why.claims.filter(({ kind }) => kind === 'reason' || (asked && kind === 'noReason'))] };
}
const WHY = pattern(/怎么(?![样说看算办做写])|为什么|为何|为啥|咋(?![样说看算办])|干嘛|凭什么|\bwhy\b|\bhow come\b/i);

function checked(context: Context): Answer {
  const { query } = context;
  const counted = countedThings(context) ?? addedThings(context) ?? printedPercent(context);
  if (counted) return counted;
  // "Is it for people over 60": the sentence that says from what age.
  const aged = saysAge(query.spoken) ? ageAnswer(context) : null;
  if (aged) return aged;
  const statements = statementsOf(context);
  if (statements.length === 0) return unnumbered(context);
  const [first] = statements;
  // 「一辆只花 1.25 万」 of what is only counted: no number of things is money.
  const [thing, more] = context.topics;
  if (first && statements.length === 1 && thing?.certainty === 'sure' && thing.entry && !more && SPENDS.test(query.spoken) && inYuan(first.claim.value, first.claim.unit ?? '') !== null && thing.entry.facts.every(({ measure }) => measure === 'count')) return notFound(context, 'no number of things is money', 'noMoney', [entryName(context, thing.entry)], [thing.entry]);
  if (statements.length === 1 && first) {
    const sure = sureEntries(context);
    const compared = !isAnswer(sure) && new Set(sure).size === 2 && first.measure !== 'share' && (query.tags.has('versus') || query.tags.has('difference') || query.tags.has('compare') || (first.measure === 'change' && (query.tags.has('over') || query.tags.has('under')))) ? comparedBy(context, first) : null;
    if (compared) return compared;
    if (first.claim.unit === '倍' && !isAnswer(sure) && new Set(sure).size === 2) return withMultipleVerdict(context, ratioAnswer(context));
  }
  const [unclear] = context.topics.filter(({ certainty }) => certainty !== 'sure');
  // Nothing is printed beside so many names that it is no sign of which one is meant.
  if (unclear && statements.length === 1 && first?.claim.value.eq(0) === true && unclear.choices.some((entry) => isSome(headFigure(context.world, entry)))) return unsureAnswer(context, unclear);
  const findings = statements.map((statement) => find(context, statement));
  // One name, and that open: it is asked back as elsewhere.
  if (unclear && statements.length === 1 && findings.every(({ agreement: found }) => found === null)) return unsureAnswer(context, unclear);
  return foundAnswer(context, findings);
}
const SPENDS = pattern(/[花费钱元]|\b(?:cost|costs|spen[dt]|yuan|money)\b/i);
function isSome(figure: Figure | null): boolean {
  return figure !== null && !valueOf(figure).eq(0);
}


/** Each statement is told; only when all of them hold is the whole confirmed. */
export function foundAnswer(context: Context, findings: readonly Finding[]): Answer {
  if (findings.every((one) => one.claims.length === 0)) return notFound(context, 'nothing to check', 'noCheck');
  const [only] = findings;
  const subjects = [...new Set(findings.flatMap(({ subject }) => subject ?? []))];
  const listed = findings.flatMap(({ figures }) => figures);
  if (only && findings.length === 1) {
    if (only.claims[0]?.kind === 'notice' && only.agreement === null) return { ...notFound(context, 'nothing to set it against', 'noCheck'), claims: only.claims, subjects };
    return claims(context, 'a statement checked', [...(OF_ALL.test(context.query.spoken) ? [] : verdictOf(only)), ...only.claims, ...(only.agreement === 'wrong' && only.subject && context.query.claimed.length === 1 ? context.query.claimed.flatMap((claim) => (only.subject ? toldBeside(context, only.subject, claim) : [])) : [])], subjects, listed);
  }
  const turned = turnedAround(context, findings);
  if (turned) return turned;
  const known = findings.filter(({ agreement: found }) => found !== null);
  const wrong = known.filter((one) => !holds(one));
  const verdict: Claim[] = wrong.length > 0 ? [{ kind: 'verdict', right: false, about: wrong.length === findings.length ? 'figure' : 'several' }] : known.length === findings.length ? [{ kind: 'verdict', right: true, about: CONFLICT.test(context.query.spoken) ? 'both' : 'several' }] : [];
  const told = findings.flatMap((one): Claim[] => {
    const [head, ...more] = one.claims;
    return head ? [{ kind: 'statement', found: one.agreement === null || one.agreement === 'apart' ? null : one.direction ? one.agreement : 'wrong', what: head }, ...more.filter(({ kind }) => kind !== 'reason')] : [];
  });
  return claims(context, 'statements, each checked', [...verdict, ...told], subjects, listed, known.length === 0 && findings.every((one) => one.claims.every(({ kind }) => kind === 'notice')) ? 'not_found' : 'answered');
}

const CONFLICT = pattern(/矛盾|冲突|打架|说得通|说不通|contradict|inconsisten|conflict|make sense/i);

/** 「从今年的数降到去年的数」: both numbers are the document's, the other way round. */
function turnedAround(context: Context, findings: readonly Finding[]): Answer | null {
  const [before, after, more] = findings;
  const entry = before?.subject;
  if (!before || !after || more || !entry || after.subject !== entry || findings.some((one) => one.agreement !== 'wrong')) return null;
  const change = changeOf(context, entry);
  const [first, second] = context.query.claimed;
  if (!change?.current || !change.prior || !first || !second || agreement(first, [change.current], false) !== 'right' || agreement(second, [change.prior], false) !== 'right') return null;
  const told = changeAnswer({ ...context, query: { ...context.query, direction: null } }, entry);
  return { ...told, claims: [{ kind: 'verdict', right: false, about: 'direction' }, ...told.claims, ...priorAnswer(context, entry).claims.filter(({ kind }) => kind === 'prior')] };
}

function holds({ agreement: found, direction }: Finding): boolean {
  return direction && (found === 'right' || found === 'rounded');
}

function verdictOf({ agreement: found, direction }: Finding): Claim[] {
  if (found === null) return [];
  if (!direction) return [{ kind: 'verdict', right: false, about: 'direction' }];
  return [{ kind: 'verdict', right: found === 'right' || found === 'rounded', about: found === 'rounded' || found === 'unit' ? found : 'figure' }];
}

/** A direction or a comparison without a number. */
function unnumbered(context: Context): Answer {
  const { query, world } = context;
  const entries = sureEntries(context);
  if (isAnswer(entries)) return entries;
  const total = query.tags.has('total') ? totalEntry(world, 'expenditure') : null;
  const entry = entries[0] ?? total ?? context.carried[0] ?? null;
  if (!entry) return notFound(context, 'nothing to check', 'noCheck');
  // "More than twice": a multiple, which being more alone does not make it.
  if (entries.length === 2 && query.direction === null && MULTIPLE.test(query.spoken)) return withMultipleVerdict(context, ratioAnswer(context));
  if (entries.length > 1 && (query.tags.has('versus') || query.tags.has('compare') || query.tags.has('over') || query.tags.has('under'))) {
    const apart = differenceAnswer(context);
    return withApartLimit(context, apart) ?? withComparisonVerdict(context, apart);
  }
  const moved = query.direction !== null || query.tags.has('change') || query.tags.has('rise') || query.tags.has('fall') || query.relativeYear === 'prior';
  const side = moveSaid(query, world.book.year);
  if (side !== null && (!moved || side !== query.direction)) return directionAnswer({ ...context, query: { ...query, direction: side } }, entry);
  if (moved) return (query.direction !== null && EACH.test(query.spoken) ? eachMoved(context, entries) : null) ?? directionAnswer(context, entry);
  const share = entries.length === 1 && /一半|半数|[二三四五]分之|\bhalf\b|\bthirds?\b|\bquarters?\b/i.test(query.spoken) ? shareAnswer(context) : null;
  if (share) return withShareVerdict(context, share);
  if (entries.length <= 1) return withLimitVerdict(context, lookupEntry(context, entry));
  const answers = entries.map((one) => lookupEntry(context, one));
  return claims(context, SEVERAL_NAMES, answers.flatMap((answer) => answer.claims), entries, answers.flatMap(({ listed }) => listed));
}

const MULTIPLE = pattern(/[两二三四五六七八九十]倍|\b(?:twice|double|triple)\b/i);

/** Nothing that is named may be missing from the verdict. */
const EACH = pattern(/都|均|全(?:部)?(?:是|在)?[增减涨降升]|\b(?:both|all|each|every)\b/i);

/** 「两个都减了吗」: right when every one of them moved so; nothing is judged when one has no printed change. */
function eachMoved(context: Context, entries: readonly Entry[]): Answer | null {
  if (entries.length < 2) return null;
  const { direction } = context.query;
  const answers = entries.map((entry) => changeAnswer(context, entry));
  const changes = entries.map((entry) => changeOf(context, entry));
  const against = changes.some((change) => change !== null && (valueOf(change.change).eq(0) || (direction === 'rise') !== valueOf(change.change).gt(0)));
  const verdict: Claim[] = against || changes.every((change) => change !== null) ? [{ kind: 'verdict', right: !against, about: 'direction' }] : [];
  return claims(context, 'each name, its direction checked', [...verdict, ...answers.flatMap((answer) => answer.claims)], entries, answers.flatMap(({ listed }) => listed));
}

function directionAnswer(context: Context, entry: Entry): Answer {
  const { query } = context;
  const answer = changeAnswer(context, entry);
  const change = changeOf(context, entry);
  // "Did it change", "did it go up or down" state nothing that could be right or wrong.
  if (!change || query.direction === null) return answer;
  const wrong = valueOf(change.change).eq(0) || (query.direction === 'rise') !== valueOf(change.change).gt(0);
  // 「减少了四成」, which 40.1 % is.
  const tenths = chineseInteger(/([一二三四五六七八九])成/.exec(query.text)?.[1] ?? '');
  const short = tenths !== null && change.percent !== null && !valueOf(change.percent).abs().div(10).round(0).eq(tenths) && !valueOf(change.percent).abs().div(10).round(0, 0).eq(tenths);
  return { ...answer, claims: [{ kind: 'verdict', right: !wrong && !short, about: wrong ? 'direction' : short ? 'figure' : tenths !== null && change.percent !== null && !valueOf(change.percent).abs().eq(tenths * 10) ? 'rounded' : 'direction' }, ...answer.claims] };
}

const UNMOVED = pattern(/没有?(?:什么)?(?:变|增减|动)(?!多|少)|不变|未变|持平|一样(?!多|大)|一致|相同|原地|\bunchanged\b|\bflat\b|\bthe same\b|\bno change\b|\bstay(?:ed)?\b|\b(?:not|n't) change/i);
const EARLIER = pattern(/去年|上年|上一年|前一年|20\d\d|变|持平|\blast year\b|\b(?:previous|prior) year\b|\bunchanged\b|\bflat\b|\bchange/i);

/** A bare sentence with a question mark. */
const UNCHANGED = pattern(/\b(?:is|are|stays|stayed|remains|remained) (?:unchanged|the same)\b.*[?]\W*$/i);

/** 「和去年持平吗」: that nothing moved is a statement too. */
export function stayedAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (query.claimed.length > 0 || query.tags.has('why') || !UNMOVED.test(query.spoken) || !EARLIER.test(query.spoken) || !(isQuestionOfTruth(query.spoken, query.tags) || UNCHANGED.test(query.spoken)) || /表|哪|什么|多少|\btables?\b|\bwh(?:at|ich)\b/i.test(query.spoken)) return null;
  const sure = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])))];
  const total = sure.length === 0 && query.wholes.length > 0 ? totalEntry(world, query.wholes[0]?.side ?? 'expenditure') : null;
  const [entry] = sure.length === 1 ? sure : total ? [total] : [];
  const change = entry ? changeOf(context, entry) : null;
  if (!entry) return null;
  const answer = changeAnswer({ ...context, query: { ...query, direction: null } }, entry);
  if (!change) return entry.kinds.has('money') ? answer : null;
  return asMadeBy({ ...answer, claims: [{ kind: 'verdict', right: valueOf(change.change).eq(0), about: 'direction' }, ...answer.claims] }, STAYED);
}

/** A percent without a name: the name that prints it. */
function printedPercent(context: Context): Answer | null {
  const { query, topics, world } = context;
  const percent = query.claimed.find(({ unit }) => unit === '%');
  if (!percent || query.claimed.length > 1 || query.wholes.length > 0 || topics.some(({ certainty }) => certainty === 'sure')) return null;
  const entry = world.index.entries.find(({ facts }) => facts.some(({ measure, value }) => measure === 'percent' && value?.abs().eq(percent.value) === true));
  const change = entry ? changeOf(context, entry) : null;
  if (!entry || !change) return null;
  const answer = changeAnswer(context, entry);
  const wrong = query.direction !== null && (query.direction === 'rise') !== valueOf(change.change).gt(0);
  return { ...answer, claims: [{ kind: 'verdict', right: !wrong, about: wrong ? 'direction' : 'figure' }, ...answer.claims] };
}

/** 「甲比乙多 40 万，对吗」: the number is how far they are apart. */
function comparedBy(context: Context, { claim, about, direction }: Statement): Answer | null {
  const answer = differenceAnswer(context);
  const apart = answer.claims.find(({ kind }) => kind === 'difference');
  if (answer.outcome !== 'answered' || apart?.kind !== 'difference') return null;
  const found = agreement(claim, claim.unit === '%' ? [apart.percent].filter((figure) => figure !== null) : [apart.difference], about);
  if (found === 'apart') return answer;
  const side = directionSaid(context.query.spoken) ?? direction;
  const wrong = side !== null && (side === 'fall') !== apart.less;
  return { ...answer, claims: [{ kind: 'verdict', right: !wrong && (found === 'right' || found === 'rounded'), about: wrong ? 'comparison' : found === 'rounded' || found === 'unit' ? found : 'figure' }, ...answer.claims] };
}
