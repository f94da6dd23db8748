/**
 * A claim about names in a measure of their own: last year's level (「去年超过 1900 万」), this year's as a part of it
 * (「降到去年的一半以下」), the amount by the month or the head ("more than 20万 a month"), two names at once ("both
 * fell by more than a third", "neither A nor B rose"), and several names, each with its own limit (「甲超过 300 万，乙不到 500 万」). Each clause is judged; what cannot be is told, and nothing is said of the whole.
 */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { isNegated } from '../../query/slots/negated.ts';
import { numbersSaid, type NumberSaid } from '../../query/slots/numbers-said.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { LEVEL_CLAIM } from '../marks.ts';
import { averageAnswer } from '../measures/average.ts';
import { changeAnswer, changeOf, priorAnswer } from '../measures/change.ts';
import { agreement, keepsTo } from './claim-agreement.ts';
import { wayMoved } from './sides.ts';

const CLAUSES = pattern(/[，;；。]|,(?!\d{3})|\b(?:and|but) (?=(?:is |are |now |this year|last year|in 20\d\d))/i);
const MONTH_OR_HEAD = pattern(/每一?个?(?:月|天|日|季度|人|位|名|辆|户|台)|[月日人户车]均|\b(?:per|each|every|a) (?:month|day|quarter|person|head|capita|employee|vehicle|car|household|retiree|resident|diner|worker|member|officer)\b|\b(?:monthly|daily|quarterly)\b/i);
const OPEN = pattern(/多少|哪|什么|几(?!乎)|还是|谁|为什么|怎么|\b(?:what(?! it was\b)|how|which|who|why)\b/i);
const BOTH = pattern(/都|均|两[个项者]|\bboth\b/i);
const NEITHER = pattern(/(?:都|均)(?:没|未|不)|\bneither\b/i);
/** What is said of the whole level of the year before, not of a comparison with it. */
const FIRST_OF_TWO = pattern(/(?:比|较|与|和|跟|同)\s*$/);

/** `right` null: one of its amounts says so and another does not. */
interface Judged { right: boolean | null; rounded: boolean; told: readonly Claim[]; figures: readonly Figure[] }

export function levelClaimAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (!isQuestionOfTruth(query.spoken, query.tags) || OPEN.test(query.spoken) || query.tags.has('why') || query.cause !== null || query.quantity !== null || query.table !== null) return null;
  const spoken = topics.flatMap(({ certainty, entry, mention }) => (certainty === 'sure' && entry && mention.to > mention.from ? [{ entry, from: mention.from, to: mention.to }] : []));
  // In a thread what was just told is spoken of without its name.
  const named = spoken.length === 0 && topics.length === 1 && topics[0]?.certainty === 'sure' && topics[0].entry ? [{ entry: topics[0].entry, from: 0, to: 0 }] : spoken;
  if (named.length === 0 || topics.some(({ certainty, mention }) => certainty !== 'sure' && mention.to > mention.from)) return null;
  const text = named.reduce((rest, { from, to }) => rest.slice(0, from) + '◇'.repeat(to - from) + rest.slice(to), query.spoken);
  if (/只有|只剩下?[^\d]|唯一|所有|全部|\bonly\b|\ball\b|\bevery\b|占|比例|最[大小多少高低]|第[一二三四五]|更|\b(?:faster|slower|steeper|share|most|largest|biggest|second|third of)\b/i.test(text)) return null;
  const entries = [...new Set(named.map(({ entry }) => entry))];
  if (entries.length === 2 && (BOTH.test(text) || NEITHER.test(text))) return ofTwo(context, entries, text);
  return entries.length === 1 && entries[0] ? ofOne(context, entries[0], text) : ofEach(context, named, text);
}

const NAME_EACH = pattern(/[,，;；。]|,(?!\d{3})|\b(?:and|but|while|whereas)\b|[而但](?=◇)/i);

/** Each clause has its own name and its own number, one of them a limit. */
function ofEach(context: Context, named: readonly { entry: Entry; from: number; to: number }[], text: string): Answer | null {
  const clauses = cut(text, NAME_EACH).filter(({ said }) => /◇|\d/.test(said));
  const judged = clauses.map(({ said, from }) => {
    const own = named.filter((one) => one.from >= from && one.to <= from + said.length);
    const [number, another] = numbersSaid(said);
    const [name, other] = own;
    return name && !other && number && !another ? { entry: name.entry, limit: number.limit !== null || number.about, found: moved(context, name.entry, said, number) ?? judge(context, name.entry, said, number) } : null;
  });
  const known = judged.flatMap((one) => (one?.found ? [{ ...one, found: one.found }] : []));
  if (judged.length < 2 || known.length < judged.length || known.length !== named.length || !known.some(({ limit }) => limit)) return null;
  return answerOf(context, known.map(({ found }) => found), known.map(({ entry }) => entry));
}

/** 「甲涨了超过 50 万」: how far the name of the clause moved, and which way. */
function moved(context: Context, entry: Entry, said: string, number: NumberSaid): (Judged & { own: boolean }) | null {
  const direction = wayMoved(said);
  const change = direction === null ? null : changeOf(context, entry);
  const measured = change && (number.unit === '%' ? change.percent ?? change.recomputed : change.change);
  if (!measured || number.unit === null) return null;
  const told = changeAnswer({ ...context, query: { ...context.query, direction: null } }, entry);
  const far = against(number, [{ ...measured, value: measured.value.replace(/^-/, '') }], '');
  return { ...far, right: far.right && valueOf(measured).cmp(0) === (direction === 'rise' ? 1 : -1), told: told.claims, figures: told.listed, own: true };
}

/** Clauses of one name: each has its year and its number. */
function ofOne(context: Context, entry: Entry, text: string): Answer | null {
  const clauses = cut(text);
  const stated = clauses.flatMap(({ said, from }) => numbersSaid(said).map((number) => ({ number, said, before: text.slice(Math.max(0, from - 12), from) })));
  // One plain number of this year is what other rules judge, as is how far it moved.
  if (stated.length === 0 || stated.length > 3 || stated.length !== numbersSaid(text).length) return null;
  const judged = stated.map(({ number, said }) => judge(context, entry, said, number));
  const known = judged.filter((one) => one !== null);
  // Two years in one claim, one of them with a limit, is judged here too.
  const limited = known.length > 1 && stated.some(({ number }) => number.limit !== null || number.about) && known.some(({ told }) => told[0]?.kind === 'prior');
  if (known.length < judged.length || !(limited || known.some(({ own }) => own))) return null;
  return answerOf(context, known, [entry]);
}

function cut(text: string, at: RegExp = CLAUSES): { said: string; from: number }[] {
  let from = 0;
  return text.split(at).map((said) => {
    const begin = text.indexOf(said, from);
    from = begin + said.length;
    return { said, from: begin };
  });
}

/** `own`: a measure that no other rule judges. */
function judge(context: Context, entry: Entry, said: string, number: NumberSaid): (Judged & { own: boolean }) | null {
  const year = context.world.book.year;
  const before = new RegExp(`去年|上年|上一年|前一年|${year - 1}\\s*年?|\\blast year(?:'s)?|\\bthe (?:year before|previous year)|what it was`, 'i').exec(said);
  const change = changeOf(context, entry);
  if (MONTH_OR_HEAD.test(said)) return before || number.unit === '%' ? null : averaged(context, number);
  if (number.fraction && before) {
    if (MOVED_BY.test(said.slice(0, number.from)) && !/到/.test(said)) return null;
    return change?.prior && change.current && !valueOf(change.prior).eq(0) ? { ...partOf(change.current, change.prior, number, said), own: true } : null;
  }
  if (number.unit === '%' || (number.unit === null && !(before && NOTHING_COUNTED.test(said.slice(number.to))))) return null;
  const compared = before !== null && (FIRST_OF_TWO.test(said.slice(0, before.index)) || /\b(?:than|from|over|against)(?: in)?\s*$/i.test(said.slice(0, before.index)));
  if (before && !compared) {
    const told = priorAnswer(context, entry);
    return told.outcome === 'answered' ? { ...against(number, told.listed, said), told: told.claims, figures: told.listed, own: number.limit !== null || number.about } : null;
  }
  if (before || MOVED_BY.test(said)) return null;
  const told = lookupEntry({ ...context, query: { ...context.query, wanted: 'money' } }, entry);
  if (told.outcome !== 'answered' || told.listed.length === 0) return null;
  // Of two amounts of one name each must say the same.
  const each = told.listed.map((figure) => against(number, [figure], said));
  const [first] = each;
  return first ? { ...first, right: each.every(({ right }) => right === first.right) ? first.right : null, told: told.claims, figures: told.listed, own: false } : null;
}

/** No thing behind the number that it could be a number of: money in the document's unit. */
const NOTHING_COUNTED = pattern(/^\s*(?:(?:in|for)? ?(?:last year|20\d\d|the (?:year before|previous year))|以[上下内])?(?:\s*(?:吗|吧|对吗|对吧|right|correct))?[\s,，.?？]*$/i);

/** How far something moved, which is no level. */
const MOVED_BY = pattern(/(?:增[加长]?|减少?|涨|降低?|下降|上升|[多少]了|砍)了?(?:近|约|超过|不到|不止|[多少]过)?\s*(?=\d|$|[一二三四五六七八九])|\b(?:by|rose|fell|cut|up|down|increase[sd]?|decrease[sd]?|grew|dropp?(?:ed)?)\b/i);

function against(number: NumberSaid, figures: readonly Figure[], said: string): { right: boolean; rounded: boolean } {
  const { limit, about, value, unit } = number;
  const negated = isNegated(said, /[\u3400-\u9fff]/.test(said) ? 'zh' : 'en') && limit === null;
  const near = agreement({ value, unit, text: '', from: 0, to: 0 }, figures, about || limit !== null);
  // 「100 万多一点」 is above it, and not far.
  if (limit && about) return { right: figures.some((figure) => keepsTo(figure, { ...limit, value, unit }) && valueOf(figure).gt(0)) && (near === 'rounded' || figures.some((figure) => isWithinTenth(figure, number))), rounded: true };
  if (limit) return { right: figures.some((figure) => keepsTo(figure, { ...limit, value, unit })), rounded: false };
  return { right: (near === 'right' || near === 'rounded') !== negated, rounded: near === 'rounded' };
}

function isWithinTenth(figure: Figure, { value, unit }: NumberSaid): boolean {
  return keepsTo(figure, { side: 'under', inclusive: true, value: value.times('1.1'), unit }) && keepsTo(figure, { side: 'over', inclusive: true, value: value.times('0.9'), unit });
}

/** This year's amount as a part of last year's. */
function partOf(current: Figure, prior: Figure, { value, limit, about, fraction }: NumberSaid, said: string): Judged {
  const percent = shareOf(current.name, current, prior);
  const told: Claim[] = [{ kind: 'share', part: current, whole: { ...prior, name: { zh: `${String(prior.year ?? '')} 年${prior.name.zh}`, en: `${prior.name.en ?? prior.name.zh} in ${String(prior.year ?? '')}` } }, percent }];
  const own = valueOf(percent);
  const side = limit ?? (/连[^,，]*都?不到|都不到|不到|不足|\bless than\b|\bunder\b|\bbelow\b/i.test(said) ? { side: 'under' as const, inclusive: false } : /以下/.test(said) ? { side: 'under' as const, inclusive: true } : /以上|超过?|多于|高于|\b(?:more than|over|above|exceeds?)\b/i.test(said) ? { side: 'over' as const, inclusive: false } : null);
  const right = side ? (side.inclusive && own.eq(value)) || (side.side === 'over' ? own.gt(value) : own.lt(value)) : own.minus(value).abs().lte(about || fraction ? '2.5' : '0.5');
  return { right, rounded: !side && !own.eq(value), told, figures: [current, prior] };
}

/** By the month, or by a count that is printed. */
function averaged(context: Context, number: NumberSaid): (Judged & { own: boolean }) | null {
  const told = averageAnswer({ ...context, query: { ...context.query, act: 'average', claimed: [], thresholds: [] } });
  const [average, another] = told.claims.filter(({ kind }) => kind === 'average');
  if (told.outcome !== 'answered' || average?.kind !== 'average' || another) return null;
  return { ...against(number, [average.average], context.query.spoken), told: told.claims, figures: told.listed, own: true };
}

/** "Both fell by more than a third", "neither rose": each of the two, in the same measure. */
function ofTwo(context: Context, entries: readonly Entry[], text: string): Answer | null {
  const { query } = context;
  const [number, another] = numbersSaid(text.replace(/两[个项者]/g, ''));
  if (another || query.direction === null && !number || cut(text).filter(({ said }) => numbersSaid(said).length > 0).length > 1) return null;
  const judged = entries.map((entry): Judged | null => {
    if (query.direction === null) {
      const told = lookupEntry({ ...context, query: { ...query, wanted: 'any' } }, entry);
      return number && told.outcome === 'answered' ? { ...against(number.limit ? number : { ...number, limit: sideSaid(text) }, told.listed, ''), told: told.claims, figures: told.listed } : null;
    }
    const change = changeOf(context, entry);
    if (!change) return null;
    const moved = valueOf(change.change).cmp(0) === (query.direction === 'rise' ? 1 : -1);
    const measured = number === undefined ? null : number.unit === '%' ? change.percent ?? change.recomputed : change.change;
    if (number && !measured) return null;
    const far = !number || !measured || against(number, [{ ...measured, value: measured.value.replace(/^-/, '') }], '').right;
    const told = changeAnswer({ ...context, query: { ...query, direction: null } }, entry);
    return { right: moved && far, rounded: false, told: told.claims, figures: told.listed };
  });
  if (judged.some((one) => one === null)) return null;
  const known = judged.filter((one) => one !== null);
  // 「都不到」, 「都没超过」 deny in the limit itself.
  const none = NEITHER.test(text) && !(number?.limit && /都|均/.test(text));
  const right = none ? known.every((one) => !one.right) : known.every((one) => one.right);
  return claims(context, LEVEL_CLAIM, [{ kind: 'verdict', right, about: query.direction !== null && number === undefined ? 'direction' : 'figure' }, ...known.flatMap(({ told }) => told)], entries, known.flatMap(({ figures }) => figures));
}

/** "Neither is above zero" */
function sideSaid(text: string): NumberSaid['limit'] {
  return /超|高于|大于|多于|\b(?:above|over|more than|exceeds?)\b/i.test(text) ? { side: 'over', inclusive: false } : /低于|少于|不到|\b(?:below|under|less than)\b/i.test(text) ? { side: 'under', inclusive: false } : null;
}

function answerOf(context: Context, judged: readonly Judged[], entries: readonly Entry[]): Answer {
  const wrong = judged.some((one) => one.right === false);
  const right = !wrong && judged.every((one) => one.right === true);
  const [only, another] = judged;
  const listed = judged.flatMap(({ figures }) => figures);
  if (only && !another) return claims(context, LEVEL_CLAIM, only.right === null ? only.told : [{ kind: 'verdict', right, about: right && only.rounded ? 'rounded' : 'figure' }, ...only.told], entries, listed);
  const told = judged.flatMap((one): Claim[] => one.told.slice(0, 1).map((what) => ({ kind: 'statement', found: one.right === null ? null : one.right ? (one.rounded ? 'rounded' : 'right') : 'wrong', what })));
  return claims(context, LEVEL_CLAIM, [...(right || wrong ? [{ kind: 'verdict' as const, right, about: judged.every((one) => one.right === false) ? 'figure' as const : 'several' as const }] : []), ...told], entries, listed);
}
