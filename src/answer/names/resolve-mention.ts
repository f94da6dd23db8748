/**
 * Mentions → entries, in three bands. Sure: one name explains the mention's words, or fits far better than the next.
 * Several: more than one name explains them as well. Unsure: something only resembles them. The raw lunr score
 * decides nothing.
 */
import { pattern } from '../../budget/pattern.ts';
import type { DocumentIndex, EntryHit } from '../../search/document-index.ts';
import type { Entry } from '../../search/entries.ts';
import type { Act, Mention, Wanted } from '../../query/query.ts';
import { isOfAnotherPlace } from './another-place.ts';
import { namedAtEnd } from './name-at-end.ts';
import { HEAD_ENDING, abbreviated, closestSpelling } from './spelling.ts';
import { hasLetterOver, onlyPartTogether, projectBoughtFor, wholeOf, sameFigure, isItem, placeAndKind } from './only-part.ts';

/** Above it a name that is alone is taken. Lower answers more and asks less; 0.63 gave 99 % precision in trials. */
const SURE = 0.5;
/** Below it nothing is even offered. */
const RESEMBLES = 0.2;
/** A name that explains less than this of the words is near, but nobody means it. */
const HALF = 0.4;
/** Names this close to the best one compete with it. */
export const MARGIN = 0.1;
/** Items of projects compete from farther away: 残疾人事务 and 残疾人保障 are both 残疾人's money, and nothing but the asker tells which. */
const MARGIN_OF_ITEMS = 0.21;
/** A name that is far ahead of all others may leave this little unexplained: 路灯电费 is not 电费. */
const MOSTLY = 0.64;
/** The least that a name explains which is alone with its words, and how far the next one must then be behind. */
const OWN = 0.6;
const FAR = 0.35;
/** The share of the mention's words (by weight) that a sure name explains. */
export const EXPLAINED = 0.78;

export type Certainty = 'sure' | 'several' | 'unsure' | 'none';
export interface Topic { mention: Mention; certainty: Certainty; entry: Entry | null; choices: readonly Entry[]; hits: readonly EntryHit[] }

export function resolveMention(mention: Mention, index: DocumentIndex, wanted: Wanted, act: Act = 'lookup', counter: string | null = null): Topic {
  if (mention.code !== null) return resolveCode(mention, index);
  const all = index.findEntries({ text: mention.text, pieces: mention.pieces });
  const typed = closestSpelling(mention, all);
  if (typed) return { mention, hits: all, certainty: 'sure', entry: typed, choices: [typed] };
  // A term that is explained under the very word is what is to be explained, whatever projects have it in their names.
  const term = act === 'define' && all[0] && all[0].score >= 0.999 && all[0].entry.kinds.has('definition') ? all[0].entry : null;
  if (term) return { mention, hits: all, certainty: 'sure', entry: term, choices: [term] };
  const fitting = ofTheFund(mention, spentOn(mention, wanted, all.filter(({ entry }) => isWanted(entry, wanted))));
  // A name that fits whole, though it has no figure of the wanted kind, beats one that only shares a word.
  // So does a unit whose people alone are counted, whatever else bears most of its name.
  const bare = all[0]?.entry.rows.every(({ role }) => role === 'unit') === true && (fitting[0]?.score ?? 0) < all[0].score;
  const missing = (all[0]?.precision ?? 0) >= EXPLAINED && (bare || (fitting[0]?.precision ?? 0) < EXPLAINED) && !(wanted === 'money' && isMoneyWord(mention, all[0]?.entry));
  const chosen = prefer(fitting.length > 0 && !missing && (fitting[0]?.score ?? 0) >= RESEMBLES ? fitting : all, wanted, act);
  const hits = counted(chosen, counter, wanted, act !== 'rank' && /[a-z]/i.test(mention.text));
  const decided = decide(mention, hits, act, (piece) => isSaidElsewhere(index, piece, hits[0]));
  const elsewhere = isBorrowed(mention, hits[0]) || isPlaceAlone(mention, hits[0]) || (decided.entry && isOfAnotherPlace(mention.text, decided.entry));
  const certain = decided.certainty === 'sure' && elsewhere ? { ...decided, certainty: 'unsure' as const, entry: null } : decided;
  const only = certain.certainty === 'unsure' ? onlyWithAll(mention, hits) ?? placeAndKind(mention, hits) ?? abbreviated(mention, hits, index) ?? namedAtEnd(mention, index) : null;
  const own = certain.entry ? projectWithWord(mention, certain.entry, index, wanted) : null;
  const meant = own ?? only ?? (certain.entry ? projectBoughtFor(mention, certain.entry, hits) : null);
  return { mention, hits, ...(meant ? { certainty: 'sure', entry: meant, choices: [meant] } : certain) };
}

/** 「双拥」 is an everyday name of a subject of the classification; where one project prints the very word, that project is meant. */
function projectWithWord({ text }: Mention, { names, rows }: Entry, { entries }: DocumentIndex, wanted: Wanted): Entry | null {
  const word = text.replace(/\s/g, '').replace(HEAD_ENDING, '');
  if ((wanted !== 'money' && wanted !== 'any') || !/^[\u4e00-\u9fff]{2,}$/.test(word) || names.some((name) => name.includes(word)) || !rows.every(({ basis }) => basis === 'function')) return null;
  const having = entries.filter((other) => other.kinds.has('money') && other.rows.some(({ basis, role }) => basis === 'project' && role === 'item') && other.names.some((name) => name.includes(word)));
  return having.length === 1 ? having[0] ?? null : wholeOf(having);
}

/** 「首套印章刻制花多少」: of names that have all the words one with money is meant, and no limit that is set for the price of one. */
function spentOn({ text }: Mention, wanted: Wanted, hits: readonly EntryHit[]): readonly EntryHit[] {
  const paid = hits.filter(({ entry, precision }) => entry.kinds.has('money') && precision >= EXPLAINED);
  return wanted === 'money' && hits[0]?.entry.kinds.has('money') === false && (hits[0].score < 0.999 || hits[0].recall < 1) && paid.length > 0 && !/成本|单价|标准|价|每|率|\b(?:price|rate|cost|unit|per)\b/i.test(text) ? paid : hits;
}

/** "Government fund" is the fund, though government funding is all that the treasury gives. */
function ofTheFund({ text }: Mention, hits: readonly EntryHit[]): readonly EntryHit[] {
  const own = /^(?:the )?government(?:al)?[- ]funds?$/i.test(text) ? hits.filter(({ entry }) => entry.key.includes('政府性基金')) : [];
  return own.length > 0 ? own : hits;
}

/** 「人员经费」 where only new people are counted: their number is no such money, however it fits the words. */
function isMoneyWord({ text }: Mention, best: Entry | undefined): boolean {
  return /[\u4e00-\u9fff](?:经费|支出|开支)$/.test(text) && best?.facts.every(({ measure }) => measure === 'count') === true && !best.names.some((name) => text.includes(name));
}

const NUMBER_OF = pattern(/(?:个数|数量)$/);

/** 多少个 asks for what is counted in 个: of names that fit alike those with that unit are meant. */
function counted(hits: readonly EntryHit[], counter: string | null, wanted: Wanted, english: boolean): readonly EntryHit[] {
  if ((hits[0]?.score ?? 1) >= 0.999) return hits;
  // A rate is no number of things.
  const rate = (entry: Entry): boolean => entry.facts.every(({ unit, measure }) => measure !== 'target' || unit === '%');
  const numbers = english && counter === null && wanted === 'count' && (hits[0]?.precision ?? 0) >= EXPLAINED ? hits.filter(({ entry, precision }) => precision >= EXPLAINED && NUMBER_OF.test(entry.key)) : [];
  // "Small works: how many", which has no measure word: of names that fit alike the one that is a number of them.
  if (numbers.length === 1 && numbers[0]) return [numbers[0], ...hits.filter(({ precision }) => precision < EXPLAINED)];
  if (counter === null) return wanted === 'count' && hits[0] && rate(hits[0].entry) && hits.some((hit) => hit.precision >= EXPLAINED && !rate(hit.entry)) ? hits.filter(({ entry }) => !rate(entry)) : hits;
  const same = hits.filter(({ entry, precision }) => precision >= EXPLAINED && entry.facts.some(({ unit }) => unit?.startsWith(counter) === true));
  return same.length > 0 ? same : hits;
}

/** Acts that only a name with a printed change can answer. */
const CHANGE_ACTS: ReadonlySet<Act> = new Set(['change', 'why', 'prior']);
/** Among names that fit alike, the kind that the question can use goes first; the others lose this much. */
const WRONG_KIND = 0.85;
/** A name that fits as well as this may be another word for the one that fits whole. */
const OWN_NAME = 0.8;

/** A change is printed, or what it follows from: amounts of two years, what an indicator reached before its target. */
function canHaveMoved(facts: EntryHit['entry']['facts']): boolean {
  return facts.some(({ measure }) => measure === 'change' || measure === 'reached') || new Set(facts.flatMap(({ measure, year }) => (measure === 'amount' && year !== null ? [year] : []))).size > 1;
}

/** One sum of money under two names, of which the longer says more. */
function isSameMoney({ entry: { facts, key } }: EntryHit, other: EntryHit | undefined): boolean {
  return other !== undefined && other.entry.key.startsWith(key) && facts.some(({ measure, value }) => measure === 'amount' && value !== null && value.gt(0) && other.entry.facts.some((fact) => fact.measure === 'amount' && fact.value?.eq(value) === true));
}

function prefer(hits: readonly EntryHit[], wanted: Wanted, act: Act): EntryHit[] {
  // A name of which only a change is printed has not the amount that another name for the same words has.
  const moved = ({ entry: { facts } }: EntryHit): boolean => facts.every(({ measure }) => measure === 'change' || measure === 'percent');
  if (!CHANGE_ACTS.has(act) && hits[0] && moved(hits[0]) && hits.some(({ entry, precision, recall }) => precision >= EXPLAINED && recall >= OWN_NAME && entry.facts.some(({ measure }) => measure === 'amount'))) return hits.filter((hit) => !moved(hit));
  const useful = ({ entry }: EntryHit): boolean => (CHANGE_ACTS.has(act)
    ? canHaveMoved(entry.facts)
    : wanted === 'when' ? /时间|期限|时限|日期|时效/.test(entry.key) || entry.facts.some(({ text, value }) => text !== null && value === null) : wanted === 'any' ? entry.kinds.has('money') || entry.kinds.has('count') : wanted === 'count' ? entry.kinds.has('count') || entry.kinds.has('target') : true);
  if (CHANGE_ACTS.has(act) || wanted === 'when') {
    const changed = hits.filter(useful);
    // A name in full is meant, though nothing says how it moved: what shares some of its words and did move is another one.
    const [own] = hits;
    if (own !== undefined && own.score >= 0.999 && !isSameMoney(own, changed[0]) && !(changed[0] && changed[0].precision >= EXPLAINED && moved(changed[0])) && ((changed[0]?.score ?? 0) < OWN_NAME || changed[0]?.entry.key === `其他${own.entry.key}`)) return [...hits];
    return (changed[0]?.precision ?? 0) >= EXPLAINED ? changed : act === 'prior' ? prefer(hits, wanted, 'lookup') : [...hits];
  }
  if (wanted === 'any' && (hits[0]?.score ?? 0) < 0.999) {
    // Nobody says 目标 when they mean money: of names that fit alike the one with money is meant.
    const money = hits.filter((hit) => hit.precision >= EXPLAINED && hit.entry.kinds.has('money'));
    if ((money[0]?.score ?? 0) >= (hits[0]?.score ?? 0) - 0.25) return money;
  }
  return hits.map((hit) => (useful(hit) || hit.score >= 0.999 ? hit : { ...hit, score: hit.score * WRONG_KIND }))
    .sort((left, right) => right.score - left.score);
}

/** 「退休人数」 is a number whatever else is asked. */
export const HEAD_COUNT = pattern(/^number of\b|(?:人数|人员数|职工数|干部数|人头数?|台数|辆数|户数|名额)$/);

function resolveCode(mention: Mention, index: DocumentIndex): Topic {
  const entry = index.entries.find(({ rows }) => rows.some(({ code }) => code === mention.code)) ?? null;
  return { mention, hits: [], certainty: entry ? 'sure' : 'none', entry, choices: entry ? [entry] : [] };
}

function isWanted(entry: Entry, wanted: Wanted): boolean {
  if (wanted === 'money') return entry.kinds.has('money') || entry.facts.some(({ unit }) => unit?.startsWith('元') === true);
  if (wanted === 'when') return entry.kinds.has('target');
  if (wanted === 'count') return entry.kinds.has('count') || entry.kinds.has('target');
  if (wanted === 'target') return entry.kinds.has('target');
  return entry.kinds.has('money') || entry.kinds.has('count') || entry.kinds.has('target') || entry.kinds.has('definition');
}

/** Every word stands in one name and in no other: "the slope in …" is meant, though the name says more. */
function onlyWithAll({ pieces, unknown }: Mention, hits: readonly EntryHit[]): Entry | null {
  const words = pieces.filter(({ concepts }) => concepts.some(({ head }) => !head));
  if (unknown.length > 0 || words.length === 0 || pieces.some(({ concepts, text }) => concepts.length === 0 && !/^[\u3400-\u9fff]{2,}$/.test(text))) return null;
  const has = ({ key }: Entry): boolean => pieces.every(({ text, concepts }) => key.includes(text) || concepts.some(({ zh, head }) => head || (zh.length > 1 && key.includes(zh))));
  const [only, another] = hits.filter(({ entry, score }) => score >= RESEMBLES && has(entry));
  return only && !another && hits[0] === only ? only.entry : null;
}

/** The Chinese of one English word inside a longer name is a coincidence: "public" is not 群众团体事务. */
function isBorrowed({ text, pieces }: Mention, best: EntryHit | undefined): boolean {
  return best !== undefined && best.letters && pieces.length === 1 && /^[a-z]/.test(text) && best.recall < 0.4;
}

/** "The Northbay fireworks show", with a park at Northbay only: the place of a thing is not the thing. */
function isPlaceAlone({ text, pieces }: Mention, best: EntryHit | undefined): boolean {
  const things = pieces.filter((piece) => /^[a-z]/i.test(piece.text) && piece.concepts.some(({ head }) => !head));
  return best !== undefined && things.length > 0 && /^[\u4e00-\u9fff]{2,}[a-z]/i.test(text) && things.every(({ concepts }) => concepts.every(({ zh }) => !best.entry.names.some((name) => name.includes(zh.slice(0, 2)))));
}

function decide(mention: Mention, hits: readonly EntryHit[], act: Act, isElsewhere: (piece: Mention['pieces'][number]) => boolean): Pick<Topic, 'certainty' | 'entry' | 'choices'> {
  const [best] = hits;
  // 数, 地方, services: a bare head names nothing for sure.
  // 「皮卡」 begins the only name that has its letters.
  const begins = best !== undefined && mention.text.length === 2 && best.precision >= 0.999 && best.entry.names.some((name) => name.startsWith(mention.text) && name.length === 3) && (hits[1]?.score ?? 0) <= best.score * FAR;
  const bareHead = isTrifle(mention) && mention.text.length <= 2 && (best?.score ?? 0) < 0.999 && !begins;
  if (bareHead) return { certainty: 'unsure', entry: null, choices: hits.slice(0, 3).map(({ entry }) => entry) };
  if (!best || best.score < RESEMBLES) return { certainty: 'none', entry: null, choices: [] };
  // A word that covers little of the best name covers as much of others: they compete too.
  const vague = best.recall < 0.85;
  const close = hits.filter((hit) => hit.precision >= best.precision - 0.05 && (hit.score >= best.score - (isItem(best.entry) && isItem(hit.entry) ? MARGIN_OF_ITEMS : MARGIN) || (vague && hit.recall >= best.recall * 0.6)));
  const choices = (close.length > 1 ? close : hits.slice(0, 5)).slice(0, 8).map(({ entry }) => entry);
  if (best.score >= 0.999) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  const explained = best.precision >= EXPLAINED;
  const stranger = mention.unknown.join('').length >= 2 || isUnknown(mention) || hasLetterOver(mention, best);
  // A known name beside a word that nothing knows asks for something that is not printed.
  if (stranger) return { certainty: 'none', entry: null, choices: hits.filter((hit) => hit.score >= RESEMBLES).slice(0, 3).map(({ entry }) => entry) };
  // 「城市管家」: one word of a long name, beside another that it has nothing of.
  if (explained && best.precision < 0.95 && best.recall < 0.4 && best.matched.length === 1 && mention.to - mention.from === mention.text.length && mention.pieces.some(({ text }) => /^[\u3400-\u9fff]$/.test(text) && !best.matched.includes(text))) return { certainty: 'unsure', entry: null, choices };
  if (explained && close.length === 1) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  // Nothing else comes near, and several of the words are its own.
  if (best.score >= SURE && best.precision >= 0.5 && best.matched.length >= 3 && !best.letters && (hits[1]?.score ?? 0) <= best.score / 2) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  // Two items of projects may both be meant, however little the name of one adds: 残疾人事务, 残疾人保障.
  const rivals = isItem(best.entry) && close.some(({ entry, precision }) => entry !== best.entry && isItem(entry) && precision >= 0.999);
  if (explained && !rivals && best.score >= 0.9 && (hits[1]?.score ?? 0) < best.score - 0.04) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  const full = close.filter(({ recall }) => recall >= 0.95);
  if (explained && full.length === 1 && full[0] === best && close.every(({ recall }) => recall >= 0.95 || recall <= best.recall - 0.08)) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  const whole = explained && !(CHANGE_ACTS.has(act) && close.some(({ entry }) => entry.facts.some(({ measure }) => measure === 'change'))) ? wholeOf(close.map(({ entry }) => entry)) : null;
  if (whole) return { certainty: 'sure', entry: whole, choices: [whole] };
  if (explained && close.length > 1 && sameFigure(close.map(({ entry }) => entry))) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  if (explained) return { certainty: 'several', entry: null, choices };
  const spelled = best.letters && mention.pieces.every(({ concepts }) => concepts.length > 0);
  // 「社区服务站」 is no 某某服务站: half a name is offered, where the other half is spoken of elsewhere.
  if (best.score >= SURE && best.precision >= MOSTLY && close.length === 1 && !spelled && !mention.pieces.some(isElsewhere)) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  // Most of the words are its own and nothing else has any of them.
  if (best.score >= SURE && best.precision >= OWN && !mention.pieces.some(isElsewhere) && (mention.pieces.length > 1 || mention.text.length >= 4) && ONE_NAME_ACTS.has(act) && (hits[1]?.score ?? 0) <= best.score * FAR) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  const joined = onlyPartTogether(mention, hits);
  if (joined) return { certainty: 'sure', entry: joined, choices: [joined] };
  const near = hits.filter((hit) => hit.score >= RESEMBLES).slice(0, 5).map(({ entry }) => entry);
  return { certainty: best.precision < HALF ? 'none' : 'unsure', entry: null, choices: near };
}

/** 「退役军人优待」: what the best name has nothing of, and the document speaks of in other words, is not that name's. */
function isSaidElsewhere({ book }: DocumentIndex, { text, concepts }: Mention['pieces'][number], best: EntryHit | undefined): boolean {
  if (best === undefined || !/^[\u3400-\u9fff]{2,}$/.test(text) || !concepts.some(({ head }) => !head) || [...text].some((letter) => best.entry.key.includes(letter))) return false;
  return book.passages.some((passage) => passage.text.replace(/\s/g, '').includes(text));
}

export function isTrifle({ text, pieces, code }: Mention): boolean {
  return code === null && ((text.length <= 1 && pieces.every(({ concepts }) => concepts.every(({ head }) => head))) || pieces.every(({ concepts, text: own }) => (concepts.length > 0 ? concepts.every(({ head }) => head) : own.length <= 1 && /[\u3400-\u9fff]/.test(own))));
}

export function isUnknown({ unknown, text }: Mention): boolean {
  return unknown.length > 0 && unknown.join('').length >= text.replace(/\s/g, '').length;
}

/** Acts that are asked of one name. */
export const ONE_NAME_ACTS: ReadonlySet<Act> = new Set(['lookup', 'change', 'why', 'prior', 'define', 'purpose', 'where', 'convert', 'parent', 'wholeRow', 'breakdown', 'remainder', 'check', 'count']);
