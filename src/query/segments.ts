/**
 * A question → segments: names (words of the documents or of the glossary), question words, numbers, unknown words.
 * One dynamic programme finds the cheapest cut; longer pieces win because they are fewer.
 */
import { pattern } from '../budget/pattern.ts';
import { recent } from '../budget/recent.ts';
import { englishWords, fold, stem } from '../budget/text.ts';
import type { Vocabulary } from './words/vocabulary.ts';
import type { Tag } from './words/lexicon.ts';
import type { Piece } from '../glossary/lexis.ts';
import { COMMON_ENGLISH } from './words/common-english.ts';
import { englishInteger } from './slots/numerals.ts';
import { COST, unknown, type Candidate } from './candidate.ts';
import { SLOT_OPENS, slots } from './slot-candidates.ts';
import { superlativeOf } from './words/superlative.ts';
import { mergeUnknown } from './merge-unknown.ts';

export interface Segment {
  kind: 'name' | 'lexical' | 'number' | 'year' | 'code' | 'table' | 'part' | 'unknown';
  text: string;
  from: number;
  to: number;
  tags: readonly Tag[];
  pieces: readonly Piece[];
  /** The number, year, code, table or part; for a number its unit follows. */
  value: string | null;
  unit: string | null;
}

const WHOLE_NAME = 0.25;
/** Less than a printed name. */
const CALLED_SO = 0.12;
/** What stands before the end of a name: 「培训支出预算」 is 培训支出, though 支出预算 is a name by itself. */
const GOES_ON = pattern(/[\u4e00-\u9fff](?<![的和与及跟同加减比占在把是年])/);
/** Words for the whole budget cost more than a name and a word behind it: 「项目支出总额」, "basic expenditure total" are of the name. */
const TOTAL = 0.1;
const ENDS_IN_TOTAL = pattern(/^(?:budget|expenditure|spending|income|revenue) total$/);
/** A limit, though some name has it within: 单价100万元以上专用设备. */
const LIMIT = /^\d[\d,.]*\s*[万亿]?元?(?:以上|以下)?$/;
/** "More than 2000", 「超过 2000 的」: an amount that looks like a year. */
const BEHIND_LIMIT = /(?:超过|[高低大小多少]于|不[到足止]|突破|距离?|离|凑[够到足]|达到)\s*$|\b(?:short of|shy of|reach(?:es|ed)?|than|over|above|below|under|exceeds?|exceeding|at (?:least|most))\s*$/i;

/** A word that names a thing and asks nothing. */
function tagsOfNothing(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.tags(word).length === 0 && vocabulary.lexis.englishPhrase([word]).some(({ head }) => !head);
}

export const segment = recent(cut);

function cut(question: string, vocabulary: Vocabulary): readonly Segment[] {
  const text = fold(question);
  const words = latinWords(text);
  const best: { cost: number; from: number; segment: Candidate | null }[] = [{ cost: 0, from: -1, segment: null }];
  for (let at = 0; at < text.length; at += 1) {
    const here = best[at];
    if (!here) continue;
    for (const candidate of candidatesAt(text, at, words, vocabulary)) {
      const to = at + candidate.length;
      const cost = here.cost + candidate.cost;
      const known = best[to];
      if (!known || cost < known.cost) best[to] = { cost, from: at, segment: candidate };
    }
  }
  const segments: Segment[] = [];
  for (let to = text.length; to > 0;) {
    const step = best[to];
    if (!step?.segment) break;
    if (step.segment.text.trim() !== '') segments.unshift({ ...step.segment, from: step.from, to });
    to = step.from;
  }
  return mergeUnknown(segments, text);
}

/** The English words of a text and where each begins, and which of them begins at a place. */
interface Words { texts: readonly string[]; starts: readonly number[]; at: ReadonlyMap<number, number> }

function latinWords(text: string): Words {
  const found = [...text.matchAll(/[a-z]+/g)];
  const starts = found.map(({ index }) => index);
  return { texts: found.map(([word]) => word), starts, at: new Map(starts.map((start, order) => [start, order])) };
}

/** What opens no English word. */
const NOT_ENGLISH = pattern(/[^a-z\s\p{P}\p{S}]|[%&]/u);

/** False where no name that the text could be cut into has a comma in it: this is seen without cutting it. */
export function mayCrossComma(question: string, vocabulary: Vocabulary): boolean {
  const text = fold(question);
  if (NOT_ENGLISH.test(text)) return true;
  const { texts, starts } = latinWords(text);
  return starts.some((start, first) => text.slice(start, starts[first + vocabulary.reachOfEnglish(texts, first) - 1]).includes(','));
}

function* candidatesAt(text: string, at: number, words: Words, vocabulary: Vocabulary): Generator<Candidate> {
  const rest = text.slice(at);
  const first = rest[0] ?? '';
  const kind = kindOf(first);
  if (kind === 'mark') {
    const tags = vocabulary.tags(first);
    yield { kind: 'lexical', text: tags.length > 0 ? first : '', tags, pieces: [], value: null, unit: null, length: 1, cost: 0.1 };
    if (first !== '-' || !/^-?\d/.test(rest)) return;
  }
  if (SLOT_OPENS.test(rest)) yield* slots(rest, !inNumber(text, at) && !/[a-z]/.test(text[at - 1] ?? ''), (digits) => vocabulary.isCode(digits) || /(?:科目|编码|代码|编号|code)(?:是|为|叫|:|：|=)?\s*$/.test(text.slice(0, at)), () => BEHIND_LIMIT.test(text.slice(Math.max(0, at - 16), at)));
  if (kind === 'letter') {
    const word = words.at.get(at);
    if (word !== undefined) yield* latin(text, words, word, vocabulary, () => TWO_MEANT.test(text.slice(Math.max(0, at - 20), at)) || ADDED_UP.test(rest));
    return;
  }
  if (kind === 'digit' && inNumber(text, at)) {
    yield { ...unknown(first), kind: 'number', cost: 0.5 };
    return;
  }
  for (let length = vocabulary.reachOf(rest); length > 0; length -= 1) {
    const piece = rest.slice(0, length);
    // 「项目的」 holds no 目的, 「一般公共预算里」 no 预算里, 「预算在第几页」 no 算在.
    const tags = (piece.startsWith('目的') && text[at - 1] === '项') || (text[at + length] === '政' && /[那这]行$/.test(piece)) || (piece.startsWith('算') && /[预决概核]/.test(text[at - 1] ?? '')) || (piece === '预算里' && /(?:公共|基金|经营)$/.test(text.slice(Math.max(0, at - 2), at))) ? [] : vocabulary.tags(piece);
    if (tags.length > 0) {
      const filler = tags.every((tag) => tag === 'filler');
      const cost = filler ? (length === 1 ? COST.letter : COST.filler) : COST.lexical + (length === 1 ? 0.2 : 0) + (tags.includes('total') || tags.includes('revenueTotal') ? TOTAL : 0);
      yield { kind: 'lexical', text: piece, tags, pieces: [], value: null, unit: null, length, cost };
    }
    if (piece.startsWith(' ') || piece.endsWith(' ')) continue;
    // A name in full is not cut: 政府投资项目的 … holds no 目的.
    // 「甲增加 30 万」: a name and how it moved, though a reason prints them together.
    const moved = length > 3 && (piece.endsWith('增加') || piece.endsWith('减少')) && /[\u4e00-\u9fff]{2}..$/.test(piece) && vocabulary.lexis.chinesePhrase(piece.slice(0, -2)).length > 0;
    const concepts = moved ? [] : vocabulary.lexis.chinesePhrase(piece.replaceAll(' ', ''));
    const grammar = tags.length > 0 && (length === 1 || concepts.every(({ head }) => head) || !tags.includes('filler'));
    const whole = length < 4 || (/^(?:支出|收入)/.test(piece) && GOES_ON.test(text[at - 1] ?? '')) ? 0 : vocabulary.isName(piece) ? WHOLE_NAME : concepts.some(({ zh, head }) => !head && vocabulary.isName(zh)) ? CALLED_SO : 0;
    if (concepts.length > 0 && !grammar) {
      const pieces = [{ text: piece, from: at, to: at + length, concepts }];
      yield { kind: 'name', text: piece, tags: [], pieces, value: null, unit: null, length, cost: COST.concept + (concepts.every(({ head }) => head) ? 0.02 : 0) + (length === 1 ? 0.5 : 0) - whole };
    }
    if (length >= 2 && !moved && vocabulary.isLabelText(piece) && tags.length === 0 && !LIMIT.test(piece) && (!/^[和与及的、]/.test(piece) || vocabulary.opensName(piece)) && !/[和与及的、]$/.test(piece)) {
      const pieces = vocabulary.lexis.segment(piece, false);
      yield { kind: 'name', text: piece, tags: [], pieces, value: null, unit: null, length, cost: COST.label - whole };
    }
  }
  yield unknown(first);
}

/** What a candidate can be by its first character. */
type Kind = 'mark' | 'letter' | 'digit' | 'other';
const kinds = new Map<string, Kind>();

function kindOf(character: string): Kind {
  let kind = kinds.get(character);
  if (kind === undefined) kinds.set(character, kind = /[a-z]/.test(character) ? 'letter' : /\d/.test(character) ? 'digit' : /[\s\p{P}\p{S}]/u.test(character) && !/[%&']/.test(character) ? 'mark' : 'other');
  return kind;
}

/** Whether the digits at a place go on a number: 「表3,2010101」 has a comma between two of them. */
function inNumber(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  if (!((before >= '0' && before <= '9') || before === '.' || before === ',')) return false;
  return /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at)) && !(text[at - 1] === ',' && (!/^\d{3}(?!\d)/.test(text.slice(at)) || /(?:表|tables?)\s*\d{1,2},$/.test(text.slice(0, at))));
}

/** "The gap between water and electricity", "add up A and B": two names, though one is printed for both. */
const TWO_MEANT = /\b(?:between|add(?:ing)?(?: up)?|sum(?:ming)?(?: up| of)?|total of|combin(?:e|ed|ing)|both) (?:the )?$/;

/** "Do water and electricity add up to …" */
const ADDED_UP = /^[a-z]+ and [a-z]+(?: costs?| money| charges?| bills?)?,? (?:by economic classification\b|add(?:ed)? up\b|(?:taken )?together (?:come|cost|make|total|exceed|amount|add|more|over)\b)/;

function isPair(words: readonly string[], vocabulary: Vocabulary): boolean {
  const at = words.indexOf('and');
  return at > 0 && [words.slice(0, at), words.slice(at + 1)].every((side) => vocabulary.lexis.englishPhrase(side).some(({ head }) => !head));
}

/** What stands between the words of one name; in a long one a slash stands for "and", and so does a comma where the name is itself a list: "flood, drought and typhoon work", but not "party building, work safety". */
const JOINT = pattern(/^[\s&-]+$/);
const JOINT_OF_THREE = pattern(/^(?:[\s&-]+|\s?\/\s?)$/);
const JOINT_OF_LIST = pattern(/^(?:[\s&-]+|\s?\/\s?|, ?)$/);
const LIST = pattern(/,.*(?:,|\band\b|&)/);

function* latin(text: string, { texts, starts }: Words, first: number, vocabulary: Vocabulary, two: () => boolean): Generator<Candidate> {
  const at = starts[first] ?? 0;
  const endOf = (word: number): number => (starts[word] ?? 0) + (texts[word] ?? '').length;
  for (let count = Math.min(vocabulary.longestEnglish, vocabulary.reachOfEnglish(texts, first)); count > 0; count -= 1) {
    const piece = text.slice(at, endOf(first + count - 1));
    const length = piece.length;
    const parts = texts.slice(first, first + count);
    if (isPair(parts, vocabulary) && two() && !/^(?:[^,;?.]*|,\s*(?!and\b)[^;?.]*) and\b/.test(text.slice(at + length))) continue;
    const printed = count > 1 && !/[.;:?!]/.test(piece) ? vocabulary.englishName(englishWords(piece), piece.includes(',')) : [];
    if (printed.length > 0) yield { kind: 'name', text: piece, tags: [], pieces: printed, value: null, unit: null, length, cost: COST.label };
    const joint = count > 3 && piece.includes(',') && LIST.test(piece) ? JOINT_OF_LIST : count > 2 ? JOINT_OF_THREE : JOINT;
    const between = parts.every((_, index) => index === 0 || joint.test(text.slice(endOf(first + index - 1), starts[first + index])));
    if (!between) continue;
    const own = vocabulary.tags(parts.join(' '));
    // The glossary's "how many people" is a question word before it is a head.
    const tags = own.length === 0 && parts.slice(0, 2).join(' ') === 'how many' && vocabulary.lexis.englishPhrase(parts).every(({ head }) => head) && vocabulary.lexis.englishPhrase(parts).length > 0 ? (['howMany'] as const) : own;
    // "The office expenses" is the article and a name, not the office and its expenses.
    const next = texts[first + count];
    const opensName = count > 1 && parts[0] === 'the' && next !== undefined && tags.every((tag) => tag === 'filler') && vocabulary.lexis.englishPhrase([...parts.slice(1), next]).some(({ head }) => !head);
    // "Change in general budget revenue" says "general budget revenue" and nothing in general.
    const inName = piece === 'in general' && [1, 2].some((more) => vocabulary.lexis.englishPhrase(texts.slice(first + 1, first + count + more)).some(({ head }) => !head));
    if (tags.length > 0 && !opensName && !inName) {
      const filler = tags.every((tag) => tag === 'filler');
      yield { kind: 'lexical', text: piece, tags, pieces: [], value: null, unit: null, length, cost: filler ? COST.filler : COST.lexical + (ENDS_IN_TOTAL.test(piece) ? TOTAL : 0) };
    }
    // "last" and "higher" are no forms of the glossary's "lasting" and "high".
    const common = count === 1 && COMMON_ENGLISH.has(piece) && !vocabulary.lexis.spells(piece);
    // "The old drainage pipes": no old people, where a thing follows that is old.
    const adjective = count === 2 && parts[0] === 'the' && /^(?:old|new|poor|young|sick)$/.test(parts[1] ?? '') && next !== undefined && tagsOfNothing(next, vocabulary);
    const concepts = common || adjective ? [] : vocabulary.lexis.englishPhrase(parts.filter((part) => part !== 's'));
    const grammar = tags.length > 0 && (count === 1 || concepts.every(({ head }) => head));
    // "number of vehicles" counts what "vehicles" names.
    const counts = count > 2 && parts[0] === 'number' && concepts.every(({ head }) => head) && vocabulary.lexis.englishPhrase(parts.slice(2)).some(({ head }) => !head);
    if (concepts.length > 0 && !grammar && !counts) {
      yield { kind: 'name', text: piece, tags: [], pieces: [{ text: parts.map(stem).join(' '), from: 0, to: length, concepts }], value: null, unit: null, length, cost: COST.concept + (concepts.every(({ head }) => head) ? 0.02 : 0) };
    }
    const number = count === 1 ? englishInteger(piece) : null;
    if (number !== null && tags.length === 0) yield { kind: 'number', text: piece, tags: [], pieces: [], value: String(number), unit: null, length, cost: COST.number };
    if (count === 1) {
      const superlative = tags.length === 0 && concepts.length === 0 && !COMMON_ENGLISH.has(piece) ? superlativeOf(piece) : null;
      if (superlative) yield { kind: 'lexical', text: piece, tags: [superlative], pieces: [], value: null, unit: null, length, cost: COST.lexical };
      yield tags.length === 0 && concepts.length === 0 && COMMON_ENGLISH.has(piece) ? { kind: 'lexical', text: piece, tags: ['filler'], pieces: [], value: null, unit: null, length, cost: COST.filler } : { ...unknown(piece), length };
    }
  }
}
