/**
 * Mentions → entries, in three bands. Sure: one name explains the mention's words, or fits far better than the next.
 * Several: more than one name explains them as well. Unsure: something only resembles them. The raw lunr score
 * decides nothing.
 */
import type { DocumentIndex, EntryHit } from '../search/document-index.ts';
import type { Entry } from '../search/entries.ts';
import { withinFamily } from './family.ts';
import { mergeMentions } from '../query/mentions.ts';
import type { Act, Mention, Query, Wanted } from '../query/query.ts';
import { inContext, opensList } from './list-context.ts';

/** Above it a name that is alone is taken. Lower answers more and asks less; 0.63 gave 99 % precision in trials. */
const SURE = 0.5;
/** Below it nothing is even offered. */
const RESEMBLES = 0.2;
/** A name that explains less than this of the words is near, but nobody means it. */
const HALF = 0.4;
/** Names this close to the best one compete with it. */
const MARGIN = 0.1;
/** Items of projects compete from farther away: 残疾人事务 and 残疾人保障 are both 残疾人's money, and nothing but the asker tells which. */
const MARGIN_OF_ITEMS = 0.21;
/** A name that is far ahead of all others may leave this little unexplained: 路灯电费 is not 电费. */
const MOSTLY = 0.64;
/** The least that a name explains which is alone with its words, and how far the next one must then be behind. */
const OWN = 0.6;
const FAR = 0.35;
/** The share of the mention's words (by weight) that a sure name explains. */
const EXPLAINED = 0.78;

export type Certainty = 'sure' | 'several' | 'unsure' | 'none';
export interface Topic { mention: Mention; certainty: Certainty; entry: Entry | null; choices: readonly Entry[]; hits: readonly EntryHit[] }

export function resolveMention(mention: Mention, index: DocumentIndex, wanted: Wanted, act: Act = 'lookup', counter: string | null = null): Topic {
  if (mention.code !== null) return resolveCode(mention, index);
  const all = index.findEntries({ text: mention.text, pieces: mention.pieces });
  const typed = closestSpelling(mention, all);
  if (typed) return { mention, hits: all, certainty: 'sure', entry: typed, choices: [typed] };
  const fitting = all.filter(({ entry }) => isWanted(entry, wanted));
  // A name that fits whole, though it has no figure of the wanted kind, beats one that only shares a word.
  const missing = (all[0]?.precision ?? 0) >= EXPLAINED && (fitting[0]?.precision ?? 0) < EXPLAINED;
  const chosen = prefer(fitting.length > 0 && !missing && (fitting[0]?.score ?? 0) >= RESEMBLES ? fitting : all, wanted, act);
  const hits = counted(chosen, counter, wanted);
  const decided = decide(mention, hits, act);
  return { mention, hits, ...(decided.certainty === 'sure' && isBorrowed(mention, hits[0]) ? { ...decided, certainty: 'unsure', entry: null } : decided) };
}

/** 多少个 asks for what is counted in 个: of names that fit alike those with that unit are meant. */
function counted(hits: readonly EntryHit[], counter: string | null, wanted: Wanted): readonly EntryHit[] {
  if ((hits[0]?.score ?? 1) >= 0.999) return hits;
  // A rate is no number of things.
  const rate = (entry: Entry): boolean => entry.facts.every(({ unit, measure }) => measure !== 'target' || unit === '%');
  if (counter === null) return wanted === 'count' && hits[0] && rate(hits[0].entry) && hits.some((hit) => hit.precision >= EXPLAINED && !rate(hit.entry)) ? hits.filter(({ entry }) => !rate(entry)) : hits;
  const same = hits.filter(({ entry, precision }) => precision >= EXPLAINED && entry.facts.some(({ unit }) => unit?.startsWith(counter) === true));
  return same.length > 0 ? same : hits;
}

/** Acts that only a name with a printed change can answer. */
const CHANGE_ACTS: ReadonlySet<Act> = new Set(['change', 'why', 'prior']);
/** Among names that fit alike, the kind that the question can use goes first; the others lose this much. */
const WRONG_KIND = 0.85;

function prefer(hits: readonly EntryHit[], wanted: Wanted, act: Act): EntryHit[] {
  const useful = ({ entry }: EntryHit): boolean => (CHANGE_ACTS.has(act)
    ? entry.facts.some(({ measure }) => measure === 'change')
    : wanted === 'when' ? /时间|期限|时限|日期|时效/.test(entry.key) || entry.facts.some(({ text, value }) => text !== null && value === null) : wanted === 'any' ? entry.kinds.has('money') || entry.kinds.has('count') : wanted === 'count' ? entry.kinds.has('count') || entry.kinds.has('target') : true);
  if (CHANGE_ACTS.has(act) || wanted === 'when') {
    const changed = hits.filter(useful);
    return (changed[0]?.precision ?? 0) >= EXPLAINED ? changed : [...hits];
  }
  if (wanted === 'any' && (hits[0]?.score ?? 0) < 0.999) {
    // Nobody says 目标 when they mean money: of names that fit alike the one with money is meant.
    const money = hits.filter((hit) => hit.precision >= EXPLAINED && hit.entry.kinds.has('money'));
    if ((money[0]?.score ?? 0) >= (hits[0]?.score ?? 0) - 0.25) return money;
  }
  return hits.map((hit) => (useful(hit) || hit.score >= 0.999 ? hit : { ...hit, score: hit.score * WRONG_KIND }))
    .sort((left, right) => right.score - left.score || left.entry.id - right.entry.id);
}

/** What people add to a name: 法律顾问费. */
const HEAD_ENDING = /(?:经费|费用|费|预算|支出|的钱)$/;

/** One wrong, missing, extra or swapped character in a name long enough to tell; only when one name is that close. */
function closestSpelling(mention: Mention, hits: readonly EntryHit[]): Entry | null {
  const text = mention.typed.replace(/\s/g, '');
  if (text.length < 4 || !/[\u3400-\u9fff]/.test(text)) return null;
  if (hits.some(({ score }) => score >= 0.999)) return null;
  const known = mention.unknown.length === 0 && mention.typed === mention.text;
  const close = hits.filter(({ entry }) => entry.names.some((name) => (known ? [...text].sort().join('') === [...name].sort().join('') : true) && (oneEditApart(text, name) || oneEditApart(text.replace(HEAD_ENDING, ''), name))));
  const [only] = close;
  return close.length === 1 && only ? only.entry : null;
}

function oneEditApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const [a, b] = [left.slice(at), right.slice(at)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}

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

/** The Chinese of one English word inside a longer name is a coincidence: "public" is not 群众团体事务. */
function isBorrowed({ text, pieces }: Mention, best: EntryHit | undefined): boolean {
  return best !== undefined && best.letters && pieces.length === 1 && /^[a-z]/.test(text) && best.recall < 0.4;
}

function decide(mention: Mention, hits: readonly EntryHit[], act: Act): Pick<Topic, 'certainty' | 'entry' | 'choices'> {
  const [best] = hits;
  // 数, 地方, services: a bare head names nothing for sure.
  const bareHead = isTrifle(mention) && mention.text.length <= 2 && (best?.score ?? 0) < 0.999;
  if (bareHead) return { certainty: 'unsure', entry: null, choices: hits.slice(0, 3).map(({ entry }) => entry) };
  if (!best || best.score < RESEMBLES) return { certainty: 'none', entry: null, choices: [] };
  // A word that covers little of the best name covers as much of others: they compete too.
  const vague = best.recall < 0.85;
  const close = hits.filter((hit) => hit.precision >= best.precision - 0.05 && (hit.score >= best.score - (isItem(best.entry) && isItem(hit.entry) ? MARGIN_OF_ITEMS : MARGIN) || (vague && hit.recall >= best.recall * 0.6)));
  const choices = (close.length > 1 ? close : hits.slice(0, 5)).slice(0, 8).map(({ entry }) => entry);
  if (best.score >= 0.999) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  const explained = best.precision >= EXPLAINED;
  const stranger = mention.unknown.join('').length >= 2 || isUnknown(mention);
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
  if (best.score >= SURE && best.precision >= MOSTLY && close.length === 1 && !spelled) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  // Most of the words are its own and nothing else has any of them.
  if (best.score >= SURE && best.precision >= OWN && (mention.pieces.length > 1 || mention.text.length >= 4) && ONE_NAME_ACTS.has(act) && (hits[1]?.score ?? 0) <= best.score * FAR) return { certainty: 'sure', entry: best.entry, choices: [best.entry] };
  const joined = onlyPartTogether(mention, hits);
  if (joined) return { certainty: 'sure', entry: joined, choices: [joined] };
  const near = hits.filter((hit) => hit.score >= RESEMBLES).slice(0, 5).map(({ entry }) => entry);
  return { certainty: best.precision < HALF ? 'none' : 'unsure', entry: null, choices: near };
}

/** 「燃气监管」: half of the words are the whole's, half its only part's, which is the same money: the whole is meant. */
function onlyPartTogether({ text }: Mention, [best, next]: readonly EntryHit[]): Entry | null {
  if (!best || !next || text.length < 4 || !/^[\u3400-\u9fff]+$/.test(text)) return null;
  const whole = [best, next].find(({ entry }) => entry.rows.some(({ children }) => children.length === 1 && [best, next].some((other) => other.entry !== entry && other.entry.rows.some((row) => row === children[0]))));
  const words = [...best.matched, ...next.matched];
  return whole && sameFigure([best.entry, next.entry]) && [...text].every((letter) => words.some((word) => word.includes(letter))) ? whole.entry : null;
}

/** What the narrative lists under a project. */
function isItem({ rows }: Entry): boolean {
  return rows.some(({ basis, parent, place }) => basis === 'project' && place.table === null && parent?.basis === 'project' && parent.parent !== null);
}

/** A general word fits a whole and its parts alike: the whole is meant. */
function wholeOf(entries: readonly Entry[]): Entry | null {
  return entries.find((entry) => entries.every((other) => other === entry || other.rows.some(({ parent }) => parent !== null && entry.rows.includes(parent)))) ?? null;
}

/** Names that print one and the same figure under several wordings are one answer. */
function sameFigure(entries: readonly Entry[]): boolean {
  const values = entries.map(({ facts }) => [...new Set(facts.filter(({ measure }) => measure === 'amount' || measure === 'count').map(({ value, unit }) => `${value?.toFixed() ?? ''}${unit ?? ''}`))].slice(0, 1).join());
  return values.every((value) => value !== '' && value === values[0]);
}

/**
 * Mentions joined by 的, "of" or nothing can be one name or a name and where it stands; joined by 和, one name or two.
 * One name is taken when it explains all of them.
 */
export function resolveMentions(asked: Query, index: DocumentIndex): Topic[] {
  // A statement about a change is checked against names that have one.
  const query: Query = asked.act === 'check' && (asked.direction !== null || asked.percent || asked.tags.has('change')) ? { ...asked, act: 'change' } : asked;
  // In a list each name has its own question word: "the procurement total and the number of vehicles".
  const counts = query.wanted === 'count' && query.mentions.length > 1 && query.mentions.some(({ gap }) => gap.includes('howMany'));
  const wantedOf = ({ gap, text }: Mention): Wanted => (text.startsWith('number of') ? 'count' : counts && !gap.includes('howMany') ? 'any' : query.wanted);
  const leadingShare = query.act === 'share' && query.language === 'en' && query.mentions[0]?.gap.includes('share') === true && query.mentions.length > 1;
  const topics: Topic[] = [];
  const rest = withoutLeftOut(query, index).filter((mention, _, all) => !isElsewhere(mention, all));
  while (rest.length > 0) {
    let taken = 1;
    let topic = resolveMention(rest[0] as Mention, index, wantedOf(rest[0] as Mention), query.act, query.counter);
    const [, second] = rest;
    if (second?.gap.includes('alias')) {
      topics.push(oneOfTwo(topic, resolveMention(second, index, wantedOf(second), query.act, query.counter)));
      rest.splice(0, 2);
      continue;
    }
    for (let count = Math.min(rest.length, 4); count > 1; count -= 1) {
      const group = rest.slice(0, count);
      // "What fraction of support to families goes on pensions": only what a preposition joins is one name.
      if (leadingShare && !group.slice(1).every(({ between }) => /^\s*(?:to|for|and|of|&)?(?: the)?\s*$/.test(between))) continue;
      if (group.some(({ code }) => code !== null) || partedByAmount(query, group) || !group.slice(1).every(({ gap }) => gap.every((tag) => JOINING.has(tag)))) continue;
      if (opensList(rest, count)) continue;
      const listed = group.slice(1).some(({ gap }) => gap.includes('and') || gap.includes('versus'));
      // What is set against each other is two: 水费和电费哪个贵. So is what a comma parts in a list to be added.
      if (listed && (PAIR_ACTS.has(query.act) || (query.act === 'sum' && group.slice(1).some(({ between }) => /[,，、;；]/.test(between))))) continue;
      const merged = resolveMention(mergeMentions(group), index, query.wanted, query.act, query.counter);
      const best = merged.hits[0];
      if (merged.certainty === 'none' || !best) continue;
      const apart = group.map((mention) => resolveMention(mention, index, wantedOf(mention), query.act, query.counter));
      const allApart = apart.every(({ certainty }) => certainty === 'sure');
      if (listed && apart.every(({ certainty, hits }) => certainty === 'sure' && (hits[0]?.score ?? 1) >= 0.999)) continue;
      // In a list that has begun what an "and" joins is the next two of it, unless it is one whole name.
      if (listed && topics.length > 0 && group[0]?.gap.includes('and') === true && best.score < 0.95) continue;
      if (topic.certainty === 'sure' && (topic.hits[0]?.score ?? 1) >= 0.999 && best.score < 0.95 && best.entry !== topic.entry) continue;
      if (best.precision >= (listed ? 0.97 : allApart ? 0.85 : 0.7) && (!allApart || best.score >= (listed ? 0.95 : 0.8))) {
        [topic, taken] = [merged, count];
        break;
      }
    }
    topics.push(siblingOf(topics.at(-1), topic));
    rest.splice(0, taken);
  }
  const leant = inContext(topics);
  const joint = oneNameOf(query, leant, index);
  if (joint) return [joint];
  return withoutTrifles(query, absorbed(query, withoutHeading(withinFamily(leant))));
}

/** 「残疾人的钱有两处，残疾人保障和残疾人事务」: a word for several names that are then all named says nothing more. */
function withoutHeading(topics: readonly Topic[]): Topic[] {
  const named = new Set(topics.filter(({ certainty }) => certainty === 'sure').map(({ entry }) => entry));
  return topics.filter(({ certainty, choices }) => certainty !== 'several' || !choices.every((entry) => named.has(entry)));
}

/** "the slope treatment near … in … community": a vague word that is part of the sure name beside it describes that name. */
function absorbed(query: Query, topics: readonly Topic[]): Topic[] {
  const sure = topics.filter(({ certainty, mention, hits }) => certainty === 'sure' && mention.code === null && hits.length > 0);
  const [name] = sure;
  if (!ONE_NAME_ACTS.has(query.act) || sure.length !== 1 || !name?.entry) return [...topics];
  return topics.filter((one) => one === name || one.certainty === 'sure' || one.mention.gap.includes('and') || !one.hits.some(({ entry, precision, letters }) => entry === name.entry && precision >= EXPLAINED && !letters));
}

/** What names nothing beside a name that does: settings, verbs, bare heads. */
function withoutTrifles(query: Query, topics: readonly Topic[]): Topic[] {
  // A lone 数 or 费 beside a sure name is grammar, not a second name.
  const sure = topics.filter(({ certainty }) => certainty === 'sure');
  const spoken = sure.length === 0 ? topics : topics.filter((one, at) => !isSetting(one, topics[at + 1], topics.indexOf(sure[0] as Topic) > at) && (one.certainty === 'sure' || one.certainty === 'several' || !((inOwnClause(one, sure) && !isListed(query.act, one, topics[at + 1]) && !hasAmount(query, one)) || isVerb(one.mention))));
  const settled = spoken.map((one) => (one.certainty === 'sure' ? one : childOfAnother(one, sure))).filter((one) => one.certainty === 'sure' || sure.length === 0 || !isLetter(one.mention));
  // Beside a printed name in full, words that budgets know but that fit nothing describe it: 预留的部门机动经费.
  if (sure.some(isPrinted) && !COMPUTED_ACTS.has(query.act)) {
    const first = settled.findIndex(isPrinted);
    return settled.filter((one, at) => at >= first || one.certainty === 'sure' || one.certainty === 'several' || one.mention.unknown.length > 0 || hasAmount(query, one) || isLinked(one, settled[at + 1]));
  }
  return sure.length === 0 || COMPUTED_ACTS.has(query.act) ? settled : settled.filter((one, at) => one.certainty === 'sure' || !isTrifle(one.mention) || hasAmount(query, one) || isLinked(one, settled[at + 1]));
}

/** 「甲以外的乙」 where 甲乙 is an item of its own: 乙 alone is the other item. A part left out of its whole is arithmetic. */
function withoutLeftOut({ mentions, wanted, act, counter }: Query, index: DocumentIndex): Mention[] {
  return mentions.filter((mention, at) => {
    const next = mentions[at + 1];
    if (!next || !isLeftOut(mention, next) || !(ONE_NAME_ACTS.has(act) || act === 'difference')) return true;
    const { entry: own } = resolveMention(next, index, wanted, act, counter);
    const { entry: other } = resolveMention(mergeMentions([mention, next]), index, wanted, act, counter);
    return !own || !other || own === other || other.rows.some(({ parent }) => parent !== null && own.rows.includes(parent));
  });
}

function isLeftOut({ gap }: Mention, { between }: Mention): boolean {
  return /^\s*(?:以外|之外|除外)的?\s*$/.test(between) || (gap.includes('difference') && /^\s*的\s*$/.test(between));
}

/** Acts that are asked of one name. */
const ONE_NAME_ACTS: ReadonlySet<Act> = new Set(['lookup', 'change', 'why', 'prior', 'define', 'purpose', 'where', 'convert', 'parent', 'wholeRow', 'breakdown', 'remainder', 'check', 'count']);
/** The share of a long name, and of the question, that scattered words must cover to mean it. */
const JOINT_RECALL = 0.6;
const JOINT_PRECISION = 0.55;

/** A long name told in pieces: "the slope treatment near … road in … community". None of its words is enough, all are. */
function oneNameOf(query: Query, topics: readonly Topic[], index: DocumentIndex): Topic | null {
  if (!ONE_NAME_ACTS.has(query.act) || topics.length < 2 || topics.some(({ certainty, mention }) => certainty === 'sure' || mention.code !== null)) return null;
  const mentions = query.mentions.filter((mention) => !isElsewhere(mention, query.mentions));
  if (mentions.slice(1).some(({ gap }) => gap.includes('versus')) || mentions.some(({ unknown }) => unknown.join('').length > 2)) return null;
  const topic = resolveMention(mergeMentions(mentions), index, query.wanted, query.act, query.counter);
  const [best, next] = topic.hits;
  if (topic.certainty === 'sure') return topic;
  if (!best || !(best.recall >= JOINT_RECALL && best.precision >= JOINT_PRECISION || best.recall >= JOINT_RECALL / 2 && best.precision >= 0.85) || (next?.score ?? 0) > best.score - MARGIN) return null;
  return { ...topic, certainty: 'sure', entry: best.entry, choices: [best.entry] };
}

/** A printed name typed in full, long enough to be no everyday word. */
function isPrinted({ mention, hits, certainty }: Topic): boolean {
  return certainty === 'sure' && mention.text.length >= 4 && /[\u3400-\u9fff]/.test(mention.text) && (hits[0]?.score ?? 0) >= 0.999;
}

/** One unknown English word by itself that reads as a verb or an adverb names nothing. */
function isVerb({ text, unknown }: Mention): boolean {
  return unknown.length === 1 && text === unknown[0] && /^[a-z]+$/.test(text) && (text.length <= 3 || /(?:ing|ed|ly)$/.test(text));
}

/** "My dad is hard-up: how many …": a clause that has only unknown words, beside one that names something. */
function isElsewhere(mention: Mention, all: readonly Mention[]): boolean {
  if (!isUnknown(mention) || mention.gap.includes('and')) return false;
  const beside = all.filter((other) => other.clause === mention.clause && !isUnknown(other));
  return beside.length === 0 && all.some((other) => other.clause > mention.clause && !isUnknown(other));
}

function isUnknown({ unknown, text }: Mention): boolean {
  return unknown.length > 0 && unknown.join('').length >= text.replace(/\s/g, '').length;
}

/** 「正文里讲…」, "a source claims …": a noun before the name, not joined to anything, is where the question comes from. */
function isSetting({ certainty, mention }: Topic, next: Topic | undefined, before: boolean): boolean {
  return before && certainty === 'none' && isUnknown(mention) && !mention.joined && next?.mention.joined !== true;
}

/** 「秘书催我：…」: words of a clause that names nothing, beside a clause that does, are the setting of the question. */
function inOwnClause({ mention }: Topic, sure: readonly Topic[]): boolean {
  return !sure.some((other) => other.mention.clause === mention.clause);
}

/** A member of a list: what is asked of the others is asked of it, and nothing of a list is dropped unsaid. */
function isLinked({ mention }: Topic, next: Topic | undefined): boolean {
  return [mention, next?.mention].some((one) => one !== undefined && one.joined && one.gap.includes('and') && /^\s*[、,，和与及]/.test(one.between));
}

/** 「和平 300 万，边坡 40 万，对吗」: what an amount stands right behind is what the amount is said of. */
function hasAmount({ act, claimed, spoken }: Query, { mention }: Topic): boolean {
  return act === 'check' && mention.unknown.length === 0 && claimed.some(({ from }) => from >= mention.to && /^\s*(?:的?(?:是|为|有)|is|at)?\s*$/.test(spoken.slice(mention.to, from)));
}

/** 「甲 900 万，其中乙 600 万」: what amounts stand between is not one name. */
function partedByAmount({ act, claimed }: Query, group: readonly Mention[]): boolean {
  return act === 'check' && claimed.some(({ from, to }) => group.slice(1).some((mention, at) => from >= (group[at]?.to ?? 0) && to <= mention.from));
}

/** A name in a list that is looked up, of words that budgets know: it is asked for like the others. */
function isListed(act: Act, { mention, certainty }: Topic, next: Topic | undefined): boolean {
  const linked = (one: Mention | undefined): boolean => one !== undefined && one.joined && one.gap.includes('and');
  return act === 'lookup' && (linked(mention) || linked(next?.mention)) && certainty === 'unsure' && mention.unknown.length === 0;
}

const PAIR_ACTS: ReadonlySet<Act> = new Set(['difference', 'compare', 'ratio']);
const COMPUTED_ACTS: ReadonlySet<Act> = new Set(['share', 'ratio', 'difference', 'compare', 'sum']);

/** "What share of procurement is services": a vague word beside a sure name means one of its parts. */
function childOfAnother(topic: Topic, sure: readonly Topic[]): Topic {
  if (topic.certainty === 'none') return topic;
  for (const { entry: whole } of sure) {
    const parts = topic.hits.filter(({ entry, precision }) => precision >= 0.6 && entry.rows.some(({ parent }) => parent !== null && whole?.rows.includes(parent) === true));
    const [best, next] = parts;
    if (best && best.score > (next?.score ?? 0) + 0.03) return { ...topic, certainty: 'sure', entry: best.entry, choices: [best.entry] };
  }
  return topic;
}

/** One Chinese character: beside a sure name it is part of how people talk. */
function isLetter({ text }: Mention): boolean {
  return /^[\u3400-\u9fff]$/.test(text);
}

function isTrifle({ text, pieces, code }: Mention): boolean {
  return code === null && ((text.length <= 1 && pieces.every(({ concepts }) => concepts.every(({ head }) => head))) || pieces.every(({ concepts, text: own }) => (concepts.length > 0 ? concepts.every(({ head }) => head) : own.length <= 1 && /[\u3400-\u9fff]/.test(own))));
}

/** 「社区工作站设施维护费、治安经费」: after a full name, a short one in the list is its sibling. */
function siblingOf(before: Topic | undefined, topic: Topic): Topic {
  const text = topic.mention.text.replace(/\s/g, '');
  if (!before?.entry || !topic.mention.gap.includes('and') || text.length < 2) return topic;
  const start = before.entry.names[0]?.slice(0, 3) ?? '';
  const siblings = [...new Set([...before.hits, ...topic.hits].map(({ entry }) => entry))].filter((entry) => entry !== before.entry
    && entry.names.some((name) => name.startsWith(start) && name !== text && (name.endsWith(text) || name.replace(HEAD_ENDING, '').endsWith(text)))
    && entry.rows.some(({ parent }) => parent !== null && before.entry?.rows.some((row) => row.parent === parent)));
  const [only] = siblings;
  return siblings.length === 1 && only ? { ...topic, certainty: 'sure', entry: only, choices: [only] } : topic;
}

/** One thing named twice, in two languages or in brackets: the surer naming counts, the printed one before the other. */
function oneOfTwo(left: Topic, right: Topic): Topic {
  const rank = ({ certainty }: Topic): number => ['sure', 'several', 'unsure', 'none'].indexOf(certainty);
  const chinese = (topic: Topic): number => (/[\u3400-\u9fff]/.test(topic.mention.text) ? 0 : 1);
  const [best, other] = [left, right].sort((a, b) => rank(a) - rank(b) || chinese(a) - chinese(b));
  if (!best || !other) return left;
  // A vague word in brackets picks among what the other one offers.
  const shared = other.choices.filter((entry) => best.choices.includes(entry));
  const [only] = shared;
  if (best.certainty !== 'sure' && shared.length === 1 && only) return { ...best, certainty: 'sure', entry: only, mention: { ...best.mention, gap: left.mention.gap } };
  return { ...best, mention: { ...best.mention, gap: left.mention.gap } };
}

const JOINING: ReadonlySet<string> = new Set(['talk', 'it', 'these', 'of', 'filler', 'and', 'money', 'countUnit', 'item', 'howMany', 'target', 'project', 'purpose', 'parent', 'breakdown', 'between', 'when', 'department']);
