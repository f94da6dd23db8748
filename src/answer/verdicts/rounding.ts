/** 「怎么差 1 万，抄错了吗」: a printed sum that its parts miss by rounding (尾差), and what the document itself says of that. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { changeAnswer, changeOf, recompute } from '../measures/change.ts';
import { claims, type Context } from '../context.ts';
import { checkFigures, roundingNote } from './identities.ts';

const OFF = pattern(/差(?:了|着|个|出)?\s*(?:[一1]\s*万|一点)|[抄算印打写弄搞]错|哪[里儿]错|出错|有错|对不上|不等于|凑不[上齐]|尾差|四舍五入|\brounding\b|\b(?:off|out|short) by\b|\bone (?:short|too many)\b|\b(?:typo|mistake|error|misprint)\b|\b(?:does|do)(?:n['’]?t| not) (?:add|match|tally|agree)|\b(?:one|1) (?:more|less|too many|too few) than\b|\b(?:the|that) (?:odd|extra|missing|other) (?:one|1)\b|where (?:does|did|is|do) (?:the |that )?(?:extra |missing |odd )?(?:one|1) (?:come|go|gone|from)|多出?(?:了)?(?:一|1)(?:万|块)|少了?(?:一|1)万|比[^，,。比]{2,16}[多少]出?了?\s*[1一](?:万元?)?[?？。]*$/i);
/** 「差几万」 of what was told, or of what is added up; of one name it is how far it moved. */
const GAP = pattern(/差(?:了|着|个|出)?\s*几万/);
/** 「是增是减，差几万」: which way it moved. */
const WHICH_WAY = pattern(/[多少增减涨跌升降高低]了?(?:还)?是[多少增减涨跌升降高低]|(?:去|上)年|20\d\d/);
/** 「为什么是 11，两项加起来却是 12」: a sum and what it should be. */
const ADDS_TO = pattern(/[+＋]|加|合|\b(?:plus|gives?|add|adds|adding|added|sum|sums|total|come|comes|make|makes)\b/i);

const WHICH = pattern(/哪(?:一)?(?:个|项|边|头|样|块)|谁|\b(?:which|who)\b/i);

/** A rate is worked out once more: 「印的减幅 6.25%，我自己算总差一点，你复核下」. */
const AGAIN = pattern(/复[核算]|重新?算|验算|再算|核(?:一?下|实|对)|自己算|算了?一遍|\b(?:recompute|recalculate|re-?check|double-? ?check|work(?:ed)? (?:it )?out)\b/i);

const OF_A_MOVE: ReadonlySet<string> = new Set(['change', 'check', 'lookup', 'why', 'prior']);

function rateAgain(context: Context, entries: readonly Entry[]): Answer | null {
  const { query } = context;
  const [entry, other] = entries;
  if (!entry || other || !OF_A_MOVE.has(query.act) || query.table !== null || !(query.percent || query.claimed.some(({ unit }) => unit === '%')) || !(AGAIN.test(query.text) || OFF.test(query.text))) return null;
  const change = changeOf(context, entry);
  if (!change?.percent || !change.prior) return null;
  const told = changeAnswer({ ...context, query: { ...query, direction: null } }, entry);
  const computed = change.recomputed ?? recompute(change.change.name, change.change, change.prior);
  const list = told.claims.filter(({ kind }) => kind !== 'reason' && kind !== 'noReason').map((claim) => (claim.kind === 'change' ? { ...claim, recomputed: computed } : claim));
  return claims(context, 'a rate worked out once more', [...list, { kind: 'prior', name: change.change.name, figure: change.prior, change: change.change }], [entry], computed ? [computed] : told.listed);
}

/** Whether the question wonders about a difference. */
export function wondersAtTail(query: Query): boolean {
  const gap = GAP.test(query.text) && !WHICH_WAY.test(query.spoken) && (query.mentions.length === 0 || ADDS_TO.test(query.text));
  return query.act !== 'reconcile' && (OFF.test(query.text) || gap || isOffByOne(query));
}

/** Null unless the question wonders about a difference and its names stand in a sum that is off by rounding; whether places agree is for `reconcile`. */
export function roundingAnswer(context: Context): Answer | null {
  const { query, topics, carried } = context;
  const note = noteAnswer(context);
  if (note) return note;
  if (query.act === 'reconcile') return null;
  const rate = rateAgain(context, topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])));
  if (rate) return rate;
  // Two that are set against each other are no sum.
  if (!wondersAtTail(query) || ((query.act === 'difference' || query.act === 'compare') && topics.length > 1 && WHICH.test(query.spoken))) return null;
  // Columns of a table that is named are added up by themselves.
  if (query.table !== null && (query.columns?.kinds.filter((kind) => kind !== 'total').length ?? 0) > 1) return null;
  const stated = tailStated(context);
  if (stated) return stated;
  const named = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  const entries = named.length > 0 ? named : [...carried];
  return tailOf(context, entries);
}

const NOTE_WORD = String.raw`(?:foot)?notes?|remarks?|comments?|caveats?|disclaimers?|explanations?|explain(?:s|ed|ing)?|says?|mentions?|mentioned|warns?|warning|anything|something|words?`;
const TAIL_WORD = String.raw`rounding|rounded|rounds|(?:such|these|those|that|the|little|small|tiny)(?: (?:little|small|tiny|odd))* (?:gaps?|differences?|discrepanc(?:y|ies)|mismatch(?:es)?|deviations?)|(?:differ|off|out) by (?:one|1|a (?:little|bit))|(?:not|n['’]?t) (?:quite )?add(?:ing)? up`;
/** "Is there a note explaining such gaps?", 「有没有关于尾数的说明」: what the document says of rounding at large. */
const NOTE_ASKED = pattern(new RegExp(String.raw`\b(?:${NOTE_WORD})\b[^?;!]*\b(?:${TAIL_WORD})\b|\b(?:rounding|rounded)\b[^?;!]*\b(?:${NOTE_WORD})\b`, 'i'));
const NOTE_ASKED_ZH = pattern(/(?:说明|备注|附注|脚注|注释|注明|提示|提到|提过|解释|交代|写明|写着|说法)[^?？]*(?:尾数|尾差|四舍五入|进位|零头)|(?:尾数|尾差|四舍五入|进位|零头)[^?？]*(?:说明|备注|附注|脚注|注释|注明|提示|提到|提过|解释|交代|写明|写着|说法)/);

/** Of names that are said it would be another difference, unless rounding is. */
function noteAnswer(context: Context): Answer | null {
  const { query: { spoken, act }, topics } = context;
  const named = topics.filter(({ certainty, entry }) => certainty === 'sure' && entry !== null);
  const rounding = NOTE_ASKED_ZH.test(spoken) || /\bround(?:ing|ed|s)\b/i.test(spoken);
  if (!(NOTE_ASKED_ZH.test(spoken) || NOTE_ASKED.test(spoken)) || act === 'compare' || act === 'change' && !rounding || (named.length > 0 && !rounding)) return null;
  const note = roundingNote(context);
  if (note.length === 0) return null;
  return tailOf(context, named.length > 0 ? named.flatMap(({ entry }) => entry ?? []) : [...context.carried]) ?? claims(context, OFF_BY_ROUNDING, note);
}

/** "310 and 420 make 730 but it says 729": the sum is known by its parts and by what is printed, whatever it was called. */
function tailStated(context: Context): Answer | null {
  const stated = context.query.claimed.filter(({ unit }) => unit !== '%').map(({ value }) => value);
  if (stated.length < 3) return null;
  const [check] = context.world.checks.filter(({ verdict, facts }) => {
    const unsaid = stated.filter((value) => !facts.some((fact) => fact.value?.eq(value) === true));
    // What the parts come to is worked out, and printed nowhere.
    return verdict === 'tail_error' && facts.length > 2 && facts.length <= stated.length && unsaid.length < 2 && facts.every(({ value }) => value !== null && stated.some((own) => own.eq(value)));
  });
  return check ? claims(context, OFF_BY_ROUNDING, [{ kind: 'identity', check, figures: checkFigures(context, check) }, ...roundingNote(context)]) : null;
}

/** One answer to the whole message: what it comes to, and what is printed. */
export const OFF_BY_ROUNDING = 'a sum that is off by rounding';

/** The printed sum that all of the names stand in and that rounding puts off, with what the document says of it; `own`: one across the columns of their rows. */
export function tailOf(context: Context, entries: readonly Entry[], own = false): Answer | null {
  const held = (entry: Entry, facts: readonly { row: unknown }[]): boolean => facts.some(({ row }) => entry.rows.some((own) => own === row));
  const most = (facts: readonly { row: unknown }[]): number => entries.filter((entry) => held(entry, facts)).length;
  const [check] = context.world.checks.filter(({ verdict, facts }) => verdict === 'tail_error' && entries.length > 0 && (!own || facts.every((fact) => entries.some((entry) => held(entry, [fact])))) && (most(facts) === entries.length || (entries.length > 2 && most(facts) === entries.length - 1)))
    .sort((left, right) => left.facts.length - right.facts.length);
  if (!check) return null;
  return claims(context, OFF_BY_ROUNDING, [{ kind: 'identity', check, figures: checkFigures(context, check) }, ...roundingNote(context)], entries);
}

/** Two numbers that are hardly apart, with a word for adding. */
function isOffByOne({ claimed, text }: Context['query']): boolean {
  // The parts may be stated before what they come to and what is printed.
  return (claimed.length === 2 || claimed.length > 3) && hardlyApart(claimed) && ADDS_TO.test(text);
}

export function hardlyApart(claimed: Context['query']['claimed']): boolean {
  return claimed.some((one, at) => claimed.slice(at + 1).some((other) => !one.value.eq(other.value) && one.value.minus(other.value).abs().lte(2) && one.value.gt(20)));
}
