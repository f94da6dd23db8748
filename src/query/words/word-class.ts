/**
 * What kind of word an unknown one is. A question is full of words that no budget and no lexicon has; of those only
 * nouns can name something that is not in the document, all others are how people talk.
 */
import { pattern } from '../../budget/pattern.ts';
import { createRequire } from 'node:module';
import { recent } from '../../budget/recent.ts';
import { mostlyEnglish } from '../frames/clean.ts';
import { withoutEnglishTalk } from './english-talk.ts';
import type { Segment } from '../segments.ts';

const require = createRequire(import.meta.url);

/** Both dictionaries are large: they are loaded with the first word that nothing knows. */
let tagger: ((text: string) => { word: string; tag: string }[]) | null = null;
let reader: ((text: string) => { docs: readonly (readonly Term[])[] }) | null = null;

/** jieba's classes of words that name things: nouns, names, abbreviations, idioms, words in other scripts; x is a word it does not know. */
const CHINESE_NOUN = pattern(/^(?:n|nr|nrt|ns|nt|nz|nrfg|ng|vn|an|j|l|i|b|eng)$/);

/** jieba takes a measure word and its thing for one number: 辆车. */
const COUNTED = pattern(/^[辆个台张把所座条间支艘架盏面][\u3400-\u9fff]$/);

/** `thing`: the dictionary knows it as a noun. */
interface Word { from: number; to: number; noun: boolean; thing: boolean }

/** Unknown segments that name nothing become fillers; a noun stays, whole. */
export function withoutTalk(all: readonly Segment[], text: string): Segment[] {
  const segments = mostlyEnglish(text) ? withoutEnglishTalk(all, text) : all;
  const unknown = segments.filter((segment, at) => segment.kind === 'unknown' || isLoneLetter(segments, at));
  if (unknown.length === 0) return [...segments];
  const chinese = unknown.some(({ text: own }) => /[\u3400-\u9fff]/.test(own)) ? chineseWords(text) : [];
  // A Latin word in a Chinese question is a name: OA, KPI, int.
  const mixed = /[\u3400-\u9fff]{2}/.test(text) && !mostlyEnglish(text);
  const english = !mixed && unknown.some(({ text: own }) => /[a-z]/.test(own)) ? englishWordsOf(text) : [];
  return wholeNouns(segments, unknown, chinese, text).map((segment): Segment => {
    if (!unknown.includes(segment)) return segment;
    const ofChinese = /[\u3400-\u9fff]/.test(segment.text);
    if (!ofChinese && mixed) return segment;
    const words = ofChinese ? chinese : english;
    return namesSomething(segment, words) || attributes(segment, segments[segments.indexOf(segment) + 1], text) ? segment : { ...segment, kind: 'lexical', tags: ['talk'], pieces: [] };
  });
}

/** 「车一年花多少」: for how long stands between a thing and how much. */
const YEARLY = pattern(/^(?:一年|全年|每年|整年|一年到头|一年下来|一个月|每个?月|平均|大概|大约|到底|究竟|要|得|花|用)+$/);

/** One Chinese character that some name has (挂, 编, 起), with no name beside it. */
function isLoneLetter(segments: readonly Segment[], at: number): boolean {
  const segment = segments[at];
  if (segment?.kind !== 'name' || !/^[\u3400-\u9fff]$/.test(segment.text)) return false;
  // 几台车, 多少车: what is counted is a thing.
  const before = segments[at - 1];
  if (before?.to === segment.from && (before.tags.includes('howMany') || (before.tags.includes('amount') && segment.pieces.some(({ concepts }) => concepts.length > 0)))) return false;
  // 「说说车」, 「车呢」: nothing else is said.
  if (segment.pieces.some(({ concepts }) => concepts.some(({ head }) => !head)) && segments.every((other) => other === segment || (other.kind === 'lexical' && other.tags.every((tag) => tag === 'filler' || tag === 'of' || tag === 'money')))) return false;
  // 「车一共几辆」, 「车总共多少」, 「车为什么涨」: it stands where the question's thing stands.
  // 「食堂和车各多少」
  if (before?.to === segment.from && before.tags.includes('and') && segments[at - 2]?.kind === 'name' && segment.pieces.some(({ concepts }) => concepts.some(({ head }) => !head))) return false;
  let next = at + 1;
  while (at === 0 && YEARLY.test(segments[next]?.text ?? '') && segments[next]?.from === segments[next - 1]?.to) next += 1;
  const after = segments[next];
  if (after !== undefined && after.from === segments[next - 1]?.to && (['sum', 'howMany', 'amount', 'share', ...(at === 0 ? ['why', 'rise', 'fall', 'change', 'current', 'prior', 'of', 'and'] as const : [])] as const).some((tag) => after.tags.includes(tag)) && segment.pieces.some(({ concepts }) => concepts.length > 0)) return false;
  return ![segments[at - 1], segments[at + 1]].some((other) => other?.kind === 'name' && (other.to === segment.from || other.from === segment.to));
}

/** 「大队」, 「老区」: a letter that nothing knows is a noun with the one beside it, which by itself would be talk or another name. */
function wholeNouns(segments: readonly Segment[], unknown: readonly Segment[], words: readonly Word[], text: string): Segment[] {
  return segments.reduce<Segment[]>((all, segment) => {
    const before = all.at(-1);
    const pair = [before, segment].filter((one): one is Segment => one !== undefined && /^[\u3400-\u9fff]$/.test(one.text));
    const lost = pair.some((one) => one.kind === 'unknown' && unknown.includes(one)) && pair.every((one) => one.kind !== 'lexical' || one.tags.every((tag) => tag === 'filler'));
    const [first] = pair;
    if (!first || pair.length < 2 || !lost || /^[多几辆架台个张把座所条间支艘盏面]/.test(first.text) || first.to !== segment.from || !words.some(({ thing, from, to }) => thing && from === first.from && to === segment.to)) return [...all, segment];
    const whole = text.slice(first.from, segment.to);
    return [...all.slice(0, -1), { ...segment, kind: 'unknown', tags: [], value: null, unit: null, from: first.from, text: whole, pieces: [{ text: whole, from: 0, to: whole.length, concepts: [] }] }];
  }, []);
}

/** A noun that the segment is or is part of: 局 of 教育局 makes another thing of 教育. */
function namesSomething({ from, to, text }: Segment, words: readonly Word[]): boolean {
  // 「食堂开着」: a verb that goes on, whatever the dictionary takes it for.
  return !/^[\u3400-\u9fff]着$/.test(text) && words.some((word) => word.noun && word.from < to && word.to > from);
}

/** "Swimming pool budget": what ends like a verb and touches a noun says which one, unless it is what the asker does. */
function attributes(segment: Segment, next: Segment | undefined, text: string): boolean {
  return /^[a-z]{3,}ing$/.test(segment.text) && !ASKER_DOES.test(segment.text) && next !== undefined && (next.kind === 'name' || next.kind === 'unknown') && text.slice(segment.to, next.from) === ' ' && /(?:^|[,.;:?!])\s*$/.test(text.slice(0, segment.from));
}

const ASKER_DOES = pattern(/^(?:ignor|remov|subtract|deduct|skip|strip|dropp|leav|ask|bother|brows|chas|check|compil|confirm|cop|copy|do|draft|enter|finalis|finaliz|find|finish|follow|fill|gather|get|go|hav|hop|includ|exclud|look|mak|need|pull|prepar|query|read|reconfirm|referr|regard|request|review|seek|see|skimm|scann|start|summaris|summariz|tak|talk|think|touch|try|updat|us|want|wonder|writ|concern|consider|assum|suppos|compar|add|subtract|divid|multiply|count|rank|sort|list|sum)ing$/);

/** jieba's words of the last texts: several rules ask for those of one. */
const tagged = recent((text: string) => (tagger ??= (require('jieba-wasm') as { tag: NonNullable<typeof tagger> }).tag)(text));

const chineseWords = recent((text: string): Word[] => {
  let at = 0;
  return tagged(text).map(({ word, tag: kind }) => {
    const from = text.indexOf(word, at);
    at = from + word.length;
    return { from, to: at, thing: /^n(?!r)/.test(kind), noun: CHINESE_NOUN.test(kind) || COUNTED.test(word) || (kind === 'x' && /[\u3400-\u9fff]/.test(word)) };
  });
});

/** What kind of word ends at a place of a Chinese text, in jieba's letters. */
export function kindOfWordBefore(text: string, at: number): string | null {
  let to = 0;
  for (const { word, tag } of tagged(text)) {
    to = text.indexOf(word, to) + word.length;
    if (to >= at) return to === at ? tag : null;
  }
  return null;
}

/** Whether a stretch of a Chinese text is taken for one word that is in no dictionary. */
export function isNoWord(text: string, from: number, to: number): boolean {
  let end = 0;
  return tagged(text).some(({ word, tag }) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return start === from && end === to && tag === 'x';
  });
}

interface Term { text: string; tags: ReadonlySet<string> }

const englishTerms = recent((text: string): readonly Term[] => (reader ??= require('compromise/two') as NonNullable<typeof reader>)(text).docs.flat());

const englishWordsOf = recent((text: string): Word[] => {
  let at = 0;
  return englishTerms(text).map(({ text: word, tags }) => {
    const from = Math.max(at, text.indexOf(word, at));
    at = from + word.length;
    return { from, to: at, thing: tags.has('Noun'), noun: tags.has('Noun') && !tags.has('Pronoun') };
  });
});

/** English without a verb that says something: a participle before its noun, or behind a preposition, says nothing. */
export const isVerbless = recent((text: string): boolean => {
  const terms = englishTerms(text);
  return !terms.some(({ tags }, at) => tags.has('Copula') || tags.has('Auxiliary') || tags.has('Modal') || tags.has('Infinitive') || (tags.has('PastTense') && at === 0) || ((tags.has('PastTense') || tags.has('PresentTense')) && !tags.has('Gerund') && terms[at - 1]?.tags.has('Noun') === true));
});
