/** The daily spine: question → query → names → answer → reply. */
import { pattern } from './budget/pattern.ts';
import { takenBy } from './answer/marks.ts';
import { answerQuery } from './answer/answer-query.ts';
import type { Answer } from './answer/answer.ts';
import { POSTS } from './answer/offices/establishment.ts';
import { isNameWithoutQuestion, isOneQuestion, isQuestionWithoutName, mayBeOneQuestion } from './answer/one-question.ts';
import { hypothesisAnswer } from './answer/measures/hypothesis.ts';
import { withRounding } from './answer/measures/rounded.ts';
import { asksInAll } from './query/slots/in-all.ts';
import { areaUnitIn } from './query/slots/area-unit.ts';
import { supposes } from './query/slots/hypothesis.ts';
import { roundingIn } from './query/slots/rounding.ts';
import { answerInThread, type Thread } from './answer/thread/thread.ts';
import { ellipticClaim } from './answer/thread/elliptic-claim.ts';
import { numberOfPlace } from './answer/thread/number-of-place.ts';
import { putBack } from './answer/thread/put-back.ts';
import { isMoneyAlone, withWordsBefore } from './answer/thread/words-before.ts';
import { withNumbersSaid } from './answer/thread/number.ts';
import { withThanSaid } from './answer/thread/than-that.ts';
import { withNamesSaid } from './answer/thread/said.ts';
import { textsQuoted } from './answer/thread/texts.ts';
import { inAreaUnit } from './answer/measures/area.ts';
import { inOwnWords } from './answer/texts/own-words.ts';
import { twoSteps } from './answer/two-steps.ts';
import { withinFund } from './answer/cells/within-fund.ts';
import { withAmountsNamed } from './answer/names/named-by-amount.ts';
import { withUnitNames } from './answer/names/unit-names.ts';
import { setSumClaim } from './answer/verdicts/set-sum-claim.ts';
import { verdictOfStatement } from './answer/verdicts/relation-claim.ts';
import { bareName } from './budget/text.ts';
import { bareOffice, chooseWorld, type Library } from './library.ts';
import { withoutGloss } from './ask/glossed.ts';
import { withLiteralReading } from './ask/literal-reading.ts';
import { withNothingLeft } from './ask/nothing-left.ts';
import { totalOfCounted, totalOfHalf } from './ask/total-of-half.ts';
import { acrossSentences } from './query/frames/auditors-english.ts';
import { inMandarin } from './query/frames/cantonese.ts';
import { withoutCitingWish } from './query/frames/citing.ts';
import { eachAsPart } from './query/frames/part-of-listed.ts';
import { withoutPutAside } from './query/frames/put-aside.ts';
import { withoutRemarks } from './query/frames/remarks.ts';
import { asksBodyAbove } from './query/slots/bodies-above.ts';
import { OF_A_PERSON } from './query/slots/kinds-of-people.ts';
import { withoutOwnOffice } from './query/slots/offices.ts';
import { opened } from './query/frames/opening.ts';
import { tableTitled } from './query/words/table-names.ts';
import { languageAsked } from './query/slots/retold.ts';
import { LONGEST_READ, parseQuestion } from './query/parse.ts';
import type { Query } from './query/query.ts';
import { ASKS, asksWhetherSo, questionsIn } from './query/questions.ts';
import { buildReply, type Reply } from './reply/reply.ts';
import { inItsTerms } from './answer/names/said-of-document.ts';
import { isTargetBeside, isThingBeside, toldOnce, offeredOnce } from './answer/told-beside.ts';

export type { Thread };
export interface Asked { reply: Reply; thread: Thread; answer: Answer }

/** Each has words that no budget and no lexicon has, so that every way of looking is tried. */
const STRANGE = ['领导让我查一下辖区烟花爆竹的事', 'how satisfied should people be with zebra crossings'];

/** Word dictionaries and the indexes of indicators and sentences are made when first needed: here, before a person waits for them. */
export function warmUp(library: Library): void {
  for (const question of STRANGE) ask(library, question, null);
}

export function ask(library: Library, message: string, thread: Thread | null): Asked {
  const said = message.slice(0, LONGEST_READ);
  const asked = withoutGloss(library, said, thread, askMessage(library, said, thread), askMessage);
  return withNothingLeft(library, said, thread, withLiteralReading(library, said, thread, asked, askMessage), { askOne, joinAsked });
}

/** The number of one of two names that were told, asked by its place: as if only that name had been told. */
function askOfPlace(library: Library, message: string, thread: Thread): Asked | null {
  const world = library.worlds.find(({ book }) => book.document === thread.document);
  const placed = world ? numberOfPlace(world, message, thread) : null;
  if (!placed) return null;
  const alone = askOne(library, placed.name, { ...thread, offered: [], shown: [], subjects: [], told: [] });
  const asked = askOne(library, placed.rest, alone.thread);
  const told = asked.answer.outcome === 'answered' && !asked.answer.claims.every(({ kind }) => kind === 'target' || kind === 'count');
  return told ? null : { ...asked, thread: { ...asked.thread, shown: [...thread.shown, ...asked.thread.shown] } };
}

/** One question; where it asks in all of what was counted last, it is asked of that by its name. */
function askInAll(library: Library, question: string, thread: Thread | null): Asked {
  const alone = askOne(library, question, thread);
  const world = thread && asksInAll(question) ? library.worlds.find(({ book }) => book.document === thread.document) : undefined;
  const half = world && thread ? totalOfCounted(world, question, { query: parseQuestion(question, library.vocabulary), answer: alone.answer }, thread) : null;
  return half === null ? alone : askOne(library, half, thread);
}

function askMessage(library: Library, message: string, thread: Thread | null): Asked {
  const ofPlace = thread && askOfPlace(library, message, thread);
  if (ofPlace) return ofPlace;
  const question = withoutRemarks(withoutPutAside(withoutCitingWish(inMandarin(acrossSentences(eachAsPart(message.slice(0, LONGEST_READ)))))), library.vocabulary);
  const parts = questionsIn(question);
  const asked = parts.length > 1 ? parts.map((part) => ({ part, query: parseQuestion(part, library.vocabulary) })).filter(({ part, query }) => !SMALL_TALK.has(query.act) || asksWhetherSo(part)) : [];
  // An order to break the rules taints the whole message, wherever it stands in it.
  if (asked.length < 2 || supposes(question) || asked.some(({ query }) => query.outside === 'order') || OF_A_PERSON.test(question)) return askInAll(library, question, thread);
  // 「多少亿？我说甲」: what is asked and what it is asked of stand apart.
  const [one, other] = asked;
  if (asked.length === 2 && one && other && isQuestionWithoutName(one) && isNameWithoutQuestion(other)) return askOne(library, `${other.part}，${one.part}`, thread);
  // Clauses that each ask for a column of one row, or for a side of one pair, are one question.
  const read = readOne(library, question, thread);
  const whole = thread !== null || mayBeOneQuestion(read.world, read.query, read.asked) ? answerOne(library, read, thread) : null;
  // One side of the posts is no answer to two clauses.
  if (whole && ((read.put !== null && !/[?？]\s*\S/.test(question)) || isOneQuestion(whole.answer)) && !(takenBy(whole.answer, POSTS) && whole.answer.claims.filter(({ kind }) => kind === 'count' || kind === 'difference').length < asked.filter(({ part }) => ASKS.test(part)).length)) {
    const besides = asked.map((one) => ({ ...askOne(library, one.part, thread), query: one.query })).filter(({ answer, query }) => isTargetBeside(answer, whole.answer) || isThingBeside(answer, query, whole.answer));
    return besides.length === 0 ? whole : joinAsked([whole, ...besides], parseQuestion(question, library.vocabulary).language);
  }
  const answers: Asked[] = [];
  let current = thread;
  for (const { part, query } of asked) {
    const alone = askOne(library, part, moneyBefore(query, answers) ?? current);
    const half = totalOfHalf(read.world, part, { query, answer: alone.answer }, answers.flatMap(({ answer }, before) => asked[before] ? [{ query: asked[before].query, answer }] : []));
    const one = half === null ? alone : askOne(library, half, current);
    answers.push(one);
    current = one.thread;
  }
  return joinAsked(answers.map((one, at) => (at > 0 && OTHER_VALUE.test(asked[at]?.part ?? '') && toldAlready(one, answers.slice(0, at)) ? unanswered(one, asked[at]?.part ?? '') : one)), parseQuestion(question, library.vocabulary).language);
}

/** 「几辆车，什么时候买」: a part that asks for another kind of value, and got what the part before told, is said to be missing. */
const OTHER_VALUE = pattern(/\bhow (?!much\b|many\b|far\b|big\b|large\b|good\b|well\b|high\b|clean\b|accurate\b|satisfied\b|happy\b|pleased\b)[a-z]+\b|(?<!许|很|太)多[亮宽重厚快](?!少)|什么时候|几号|谁来|\bwhen\b/i);

function toldAlready({ answer }: Asked, before: readonly Asked[]): boolean {
  const said = (one: Answer): string[] => one.claims.map(({ kind }) => `${kind} ${one.listed.map(({ name, value }) => `${name.zh} ${value}`).join()}`);
  return answer.outcome === 'answered' && answer.claims.every(({ kind }) => kind === 'amount' || kind === 'target' || kind === 'count') && before.some((earlier) => said(answer).every((one) => said(earlier.answer).includes(one)));
}

function unanswered(one: Asked, part: string): Asked {
  const words = part.replace(/[?？。.]+$/, '').trim();
  return { ...one, answer: { ...one.answer, outcome: 'not_found', claims: [{ kind: 'notice', notice: 'notInDocument', names: [{ zh: words, en: words }], year: null }], listed: [] } };
}

/** Acts that speak of money moving, or of its part in a whole. */
const MOVES: ReadonlySet<Query['act']> = new Set(['change', 'prior', 'why', 'share']);

/** 「多少钱？要查几个站？比去年增了多少？」: what no target could have done is asked of the money of the same message. */
function moneyBefore({ act, mentions, reference }: Query, answers: readonly Asked[]): Thread | null {
  if (!MOVES.has(act) || mentions.length > 0 || reference?.kind === 'ordinal' || reference?.kind === 'these') return null;
  const ofMoney = ({ answer }: Asked): boolean => answer.outcome === 'answered' && answer.listed.some(({ unit }) => unit.includes('元'));
  const last = answers.at(-1);
  return last === undefined || ofMoney(last) || !last.answer.claims.some(({ kind }) => kind === 'target' || kind === 'count') ? null : answers.findLast(ofMoney)?.thread ?? null;
}

const SMALL_TALK: ReadonlySet<string> = new Set(['greet', 'thanks', 'help', 'unknown']);

function joinAsked(answers: readonly Asked[], language: Query['language']): Asked {
  const last = answers.at(-1);
  if (!last) throw new RangeError('nothing was asked');
  const answered = answers.filter(({ answer }) => answer.outcome === 'answered');
  const shown = answered.length > 0 ? answers : answers.slice(0, 1);
  const answer: Answer = {
    // What the first clause ranked is still open when the next one only asks more of it.
    ...last.answer, pool: last.thread.answer.pool, outcome: answered.length > 0 ? 'answered' : shown[0]?.answer.outcome ?? 'not_found',
    claims: toldOnce(shown.flatMap((one) => one.answer.claims)),
    // What is asked twice is offered once.
    candidates: offeredOnce(shown.filter(({ answer: { outcome } }) => answered.length === 0 || outcome === 'clarify').flatMap((one) => one.answer.candidates)),
    subjects: [...new Set(shown.flatMap((one) => one.answer.subjects))], listed: [...new Map(shown.flatMap((one) => one.answer.listed).map((figure) => [`${figure.name.zh}|${figure.value}|${figure.unit}`, figure])).values()],
  };
  return { answer, reply: buildReply(answer, language), thread: { ...last.thread, answer } };
}

function askOne(library: Library, typed: string, thread: Thread | null): Asked {
  return answerOne(library, readOne(library, typed, thread), thread);
}

/** What one question says, and which document it is asked of. */
function readOne(library: Library, asIs: string, thread: Thread | null) {
  const typed = thread ? ellipticClaim(asIs, thread) ?? asIs : asIs;
  const ofThread = library.worlds.find(({ book }) => book.document === thread?.document);
  const put = thread && ofThread ? putBack(ofThread, typed, thread, (question) => parseQuestion(question, library.vocabulary)) : null;
  const said = typeof put === 'string' ? put : typed;
  const { text: measured, unit: areaUnit } = areaUnitIn(said);
  // 「换算成公顷呢」 alone: what was just told, in that unit.
  const onlyArea = areaUnit !== null && /^[\s\p{P}]*(?:那|那么|呢|吧|and)?[\s\p{P}]*$/u.test(measured);
  const asked = onlyArea ? said : measured;
  const { text: unrounded, decimals } = roundingIn(asked);
  const { rest, opening, nth } = thread ? opened(unrounded) : { rest: unrounded, opening: null, nth: null };
  const question = byTableNumber(library, thread && ofThread ? withNumbersSaid(ofThread, withThanSaid(ofThread, withNamesSaid(ofThread, rest, thread), thread, (question) => parseQuestion(question, library.vocabulary)), thread) : rest, thread);
  const read = parseQuestion(question, library.vocabulary);
  // A code or a number alone is of no language: the thread goes on in its own.
  const parsed: Query = thread && !/[a-z\u3400-\u9fff]/i.test(question) ? { ...read, language: thread.query.language } : read;
  const { world, foreign, named } = chooseWorld(library, asked, parsed, thread);
  // 「那另一个街道呢」: the last question, asked of another document.
  const moved = thread !== null && named && thread.document !== world.book.document && bareOffice(library, world, asked);
  const elsewhere = foreign || asksBodyAbove(asked, world.book.department, thread === null);
  const query: Query = elsewhere ? { ...parsed, outside: 'department' } : moved ? { ...thread.query, language: parsed.language, year: null } : parsed;
  return { put, typed, asked, rest, question, decimals, opening, nth, areaUnit, onlyArea, world, query, named, moved, elsewhere };
}

function answerOne(library: Library, { put, typed, asked, rest, question, decimals, opening, nth, areaUnit, onlyArea, world, query, named, moved, elsewhere }: ReturnType<typeof readOne>, thread: Thread | null): Asked {
  const same = thread?.document === world.book.document ? thread : null;
  const read = (typeof put === 'string' ? null : put) ?? (elsewhere || moved ? null : setSumClaim(world, asked, (question) => parseQuestion(question, library.vocabulary)) ?? hypothesisAnswer(world, asked, query, (question) => parseQuestion(question, library.vocabulary), same?.answer ?? null) ?? withinFund(world, asked, query, (rest) => parseQuestion(rest, library.vocabulary), same)) ?? twoSteps(world, query, same?.answer ?? null) ?? (same ? answerInThread(world, nth === null ? query : { ...query, nth }, same, opening) : answerQuery(world, query, [], null));
  const settled = verdictOfStatement(world, query, same && !elsewhere && !moved && (read.outcome !== 'answered' || same.answer.outcome === 'clarify' || isMoneyAlone(read, rest)) ? withWordsBefore(world, rest, query, same, (question) => parseQuestion(question, library.vocabulary)) ?? read : read, same);
  // 「保留一位小数」 alone: what was just told, rounded.
  const rounded = withRounding(same && decimals !== null && /^[\s\p{P}]*(?:呢|吧)?[\s\p{P}]*$/u.test(rest) ? { ...same.answer, claims: same.answer.claims.filter(({ kind }) => kind !== 'rounded') } : settled, decimals);
  const worded = elsewhere || moved ? rounded : inOwnWords(world, typed === question ? query : parseQuestion(typed, library.vocabulary), same, rounded);
  const found = (same && onlyArea ? inAreaUnit(same.answer, areaUnit) : null) ?? inAreaUnit(worded, areaUnit) ?? worded;
  const unsaid = library.worlds.length > 1 && !named && query.year === null && same === null && found.outcome === 'answered';
  const answer: Answer = unsaid ? { ...found, claims: [...found.claims, { kind: 'notice', notice: 'newestDocument', names: [{ zh: world.book.title, en: null }], year: null }] } : found;
  // "The first one?" is English, though the name that stands for it is printed in Chinese.
  const reply = buildReply(answer, (same ? languageAsked(rest) : null) ?? (question !== rest ? parseQuestion(rest, library.vocabulary).language : query.language));
  const subjects = [...(same?.subjects ?? []).filter((entry) => !answer.subjects.includes(entry)), ...answer.subjects].slice(-12);
  if (same && SMALL_TALK.has(query.act) && answer.outcome === 'clarify') return { reply, answer, thread: same };
  const spoke = answer.subjects.length > 0 || answer.candidates.length > 0 || answer.listed.length > 0 || !same;
  const kept = answer.pool.length > 1 || !same || !answer.subjects.every((entry) => same.answer.pool.some((figure) => figure.facts.some((fact) => entry.rows.includes(fact.row)))) ? answer.pool : same.answer.pool;
  const remembered = spoke ? { ...answer, pool: kept } : { ...answer, subjects: same.answer.subjects, listed: same.answer.listed };
  // Of what a name consists of, the name's own figure speaks for the answer.
  const whole = answer.claims.find((claim) => claim.kind === 'list' && claim.what === 'parts' && claim.total !== null);
  // So does what was added up.
  const [sum] = answer.claims;
  const head = whole?.kind === 'list' && whole.total !== null ? [{ ...whole.total, name: whole.of ?? whole.total.name }] : sum?.kind === 'sum' && answer.listed.length > 1 ? [sum.total] : answer.listed.slice(0, 1);
  const shown = [...(same?.shown ?? []), ...(answer.outcome === 'answered' ? head : [])].slice(-8);
  const offered = answer.candidates.length > 1 ? answer.candidates.map(({ figure }) => figure) : answer.listed.length > 1 && answer.trace.query.act !== 'purpose' ? answer.listed : same?.offered ?? [];
  return { reply, answer, thread: { query: answer.trace.query, answer: remembered, document: world.book.document, table: answer.trace.query.table ?? same?.table ?? null, said: query.mentions.map(({ text }) => text).join(query.language === 'zh' ? '' : ' ') || (same?.said ?? ''), texts: textsQuoted(answer) ?? same?.texts ?? null, subjects, shown, offered, told: [...(same?.told.slice(0, opening === 'correction' ? -1 : undefined) ?? []), ...(answer.outcome === 'answered' ? [answer] : [])].slice(-6) } };
}

/** 「支出总表里」 → 表 3: a table can be named by its printed title; the loaded office's own name says nothing more. */
function byTableNumber(library: Library, asked: string, thread: Thread | null): string {
  const world = library.worlds.find(({ book }) => book.document === thread?.document) ?? library.worlds[0];
  const question = world ? inItsTerms(world, withAmountsNamed(world, withUnitNames(world, withoutOwnOffice(asked, library.officeNames(world))))) : asked;
  const table = world ? tableTitled(question, world.book.tables) : null;
  const numbered = table ? question.replace(table.said, ` 表${table.number} `) : question;
  const offices = world ? [...library.officeNames(world)].filter((name) => name.length >= 4 || !world.book.budgetUnits.some((unit) => unit.includes(name))).sort((left, right) => right.length - left.length) : [];
  const tight = numbered.replace(/\s/g, '');
  const office = offices.find((name) => tight.includes(name) && numbered.includes(name));
  if (!office || numbered.length <= office.length + 3) return numbered;
  // A printed name may begin with the office's own: then it is part of that name.
  const squeezed = bareName(numbered);
  const inName = world?.index.entries.some(({ names }) => names.some((name) => name.includes(office) && squeezed.includes(name))) === true;
  return inName ? numbered : numbered.replace(new RegExp(`${office}(?:办事处|办)?(?:（本级）|\\(本级\\))?`), ' ');
}
