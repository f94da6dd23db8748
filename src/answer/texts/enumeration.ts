/** 「七种能力分别是什么」, 「“一生一档”指什么」: what the document counts or puts into quotation marks, told by the sentence that says it. */
import { pattern } from '../../budget/pattern.ts';
import { chineseInteger } from '../../query/slots/numerals.ts';
import { asksForMoney } from '../../query/slots/value-kind.ts';
import { sentencesOf, type Sentence } from '../../search/sentences.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';

const ASKS_WHAT = pattern(/什么|啥|咩|哪|[是都]指|指的?是|分别|含义|意思|怎么(?:说|理解|讲)|包括/);
/** Words in quotation marks; longer ones are sentences. */
const QUOTED = /[“"「『]([^“”"「」『』]{2,24})[”"」』]/g;
/** 四大元素, 七种能力, 五个建设. */
const COUNTED = /([二两三四五六七八九十]|\d)(大|种|个|项|类|方面)([\u4e00-\u9fff]{2,6})/g;
/** Fewer things of one name may stand in any sentence. */
const FEWEST_OF_A_NAME = 3;
/** A shorter phrase may be part of a name. */
const OWN_PHRASE = 4;

export function enumeratedSentence(context: Context, answer: Answer): Answer | null {
  const { query, world, topics } = context;
  if (query.language !== 'zh' || !ASKS_WHAT.test(query.text) || asksForMoney(query.text) || query.outside !== null) return null;
  const text = squeeze(query.text);
  const sentences = sentencesOf(world.book.passages);
  const slogan = longest(sentences.flatMap((sentence) => [...sentence.text.matchAll(QUOTED)].flatMap(([, words = '']) => (text.includes(squeeze(words)) ? [{ sentence, phrase: squeeze(words) }] : []))));
  const told = answer.outcome === 'answered' && answer.claims.some(({ kind }) => kind !== 'quote');
  const printed = topics.some(({ certainty, entry, hits }) => certainty === 'sure' && entry !== null && (hits[0]?.score ?? 1) >= 0.999);
  if (slogan && !printed && (!told || slogan.phrase.length >= OWN_PHRASE) && !(slogan.phrase.length < OWN_PHRASE && world.index.entries.some(({ key }) => squeeze(key).includes(slogan.phrase)) && told)) return quoted(context, slogan.sentence);
  if (told || answer.claims.some(({ kind }) => kind === 'quote')) return null;
  const counted = [...text.matchAll(COUNTED)].flatMap(([, number = '', measure = '', noun = '']) => {
    const verbatim = longest(prefixes(noun).flatMap((own) => sentences.filter((sentence) => squeeze(sentence.text).includes(number + measure + own)).map((sentence) => ({ sentence, phrase: own }))));
    return verbatim?.sentence ?? listing(sentences, chineseInteger(number) ?? Number(number), noun.slice(0, 2)) ?? [];
  })[0];
  return counted ? quoted(context, counted) : null;
}

/** The shortest sentence that lists so many things with one name: 政治建设、思想建设、组织建设. */
function listing(sentences: readonly Sentence[], number: number, name: string): Sentence | null {
  if (number < FEWEST_OF_A_NAME) return null;
  const fitting = sentences.filter(({ text }) => squeeze(text).split(/[、，。；：]/).filter((one) => one.includes(name)).length >= number && text.includes('、'));
  return fitting.sort((left, right) => left.text.length - right.text.length)[0] ?? null;
}

function quoted(context: Context, { passage, text, place }: Sentence): Answer {
  const what = passage.kind === 'duty' || passage.kind === 'goal' || passage.kind === 'purpose' ? passage.kind : 'prose';
  return claims(context, 'a sentence that counts or quotes it', [{ kind: 'quote', what, name: context.world.nameOf(squeeze(passage.subject)), text, places: [place] }]);
}

function longest<T extends { phrase: string }>(found: readonly T[]): T | null {
  return found.reduce<T | null>((best, one) => (best === null || one.phrase.length > best.phrase.length ? one : best), null);
}

function prefixes(noun: string): string[] {
  return Array.from({ length: Math.max(0, noun.length - 1) }, (_, at) => noun.slice(0, at + 2));
}

function squeeze(text: string): string {
  return text.replace(/[\s“”"「」『』]/g, '');
}
