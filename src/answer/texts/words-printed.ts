/** 「单位范围有哪些」, 「民主法治示范社区是省级的还是市级的」: a run of the question's words that stands in a sentence as it was typed, and in no name. */
import type { Passage } from '../../budget/fact.ts';
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import { asksForMoney } from '../../query/slots/value-kind.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer, Notice } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { NO_NAME_FITS, madeBy } from '../marks.ts';
import { WORDS_PRINTED, sentenceWith } from './sentence-with.ts';

const SHORTEST = 4;
const OPEN: ReadonlySet<Notice> = new Set(['notInDocument', 'resembles', 'ambiguous', 'unintelligible', 'noParts']);
const ACTS: ReadonlySet<string> = new Set(['lookup', 'breakdown', 'define', 'purpose', 'parent', 'unknown', 'where', 'duties', 'compare']);
const COUNTS = pattern(/多少|几/);
const ASKS = pattern(/哪|什么|啥|谁|吗|没有|怎么|如何|还是|是不是|何时/);

/** Null where the names already answer, or another kind of question is asked. */
export function wordsPrinted(context: Context, answer: Answer): Answer | null {
  const { query, world } = context;
  if (query.language === 'en') return conceptPrinted(context, answer);
  const word = wordOfText(context, answer);
  if (word) return word;
  // 「零基预算是什么」: a word of money within the name asks for none.
  const unnamed = query.mentions.reduce((rest, { typed }) => rest.replace(typed, ' '), query.text);
  if (!ACTS.has(query.act) || query.claimed.length > 0 || query.outside !== null || (asksForMoney(unnamed) && query.act !== 'compare') || !ASKS.test(query.spoken) || COUNTS.test(query.spoken)) return null;
  if (query.relativeYear === 'prior' || query.direction !== null || query.order !== null || query.thresholds.length > 0) return null;
  const far = answer.outcome === 'answered' ? answer.claims.length === 1 && answer.claims[0]?.kind === 'target' : answer.claims.some((claim) => claim.kind === 'notice' && OPEN.has(claim.notice));
  if (!far) return null;
  const text = bareName(query.spoken);
  // What is asked about is named first: a run beside it is chance.
  const first = bareName(query.mentions.find(({ typed }) => typed.length > 1)?.typed ?? '');
  if (first === '') return null;
  const names = world.index.entries.flatMap((entry) => entry.names);
  const found = sentencesOf(world.book.passages).map((sentence) => ({ sentence, run: longestRun(text, bareName(sentence.text)) }))
    .filter(({ run }) => run.length >= SHORTEST && run.includes(first) && !/^(?:主要|开展|有关|相关)/.test(run) && !names.some((name) => name.includes(run)));
  const [best] = found.sort((left, right) => right.run.length - left.run.length);
  if (!best) return null;
  const { passage, text: said, place } = best.sentence;
  const what = passage.kind === 'purpose' || passage.kind === 'goal' || passage.kind === 'duty' || passage.kind === 'definition' ? passage.kind : 'prose';
  return claims(context, WORDS_PRINTED, [{ kind: 'quote', what, name: world.nameOf(bareName(passage.subject)), text: said, places: [place] }]);
}

/** 「啥时候封顶」: what no name has, and a sentence does; what is asked for by its amount or its number stays missing. */
function wordOfText(context: Context, answer: Answer): Answer | null {
  const { query, topics, world } = context;
  const missing = topics.filter(({ certainty }) => certainty === 'none').map(({ mention }) => mention.typed);
  if (!madeBy(answer, NO_NAME_FITS) || query.act !== 'lookup' || query.claimed.length > 0 || query.outside !== null || asksForMoney(query.text) || query.tags.has('amount') || !ASKS.test(query.spoken) || COUNTS.test(query.spoken) || missing.length === 0) return null;
  return sentenceWith(context, missing.filter((word) => /^[\u4e00-\u9fff]{2,8}$/.test(word) && !world.index.entries.some(({ names }) => names.some((name) => name.includes(word)))), TEXTS);
}
const TEXTS: ReadonlySet<Passage['kind']> = new Set(['prose', 'goal', 'duty', 'purpose', 'organisation', 'note']);

/** "What is zero-based budgeting": a term that no name has, and a sentence does. */
function conceptPrinted(context: Context, answer: Answer): Answer | null {
  const { query, world } = context;
  const [mention, another] = query.mentions;
  const [piece, more] = mention?.pieces ?? [];
  if (!mention || another || !piece || more || query.claimed.length > 0 || query.outside !== null || query.direction !== null || !TERM_EN.test(query.spoken.trim()) || !answer.claims.some((claim) => claim.kind === 'notice' && OPEN.has(claim.notice))) return null;
  const names = world.index.entries.flatMap((entry) => entry.names);
  const words = piece.concepts.flatMap(({ zh, head }) => (!head && zh.length >= SHORTEST && !names.some((name) => name.includes(zh)) ? [zh] : []));
  return sentenceWith(context, words, new Set(['prose', 'goal', 'duty', 'purpose', 'organisation', 'note', 'definition']));
}
const TERM_EN = pattern(/^\W*(?:so |and )?(?:what (?:is|are|does|do|about)|what['’]s|where (?:is|are|does)|why|how (?:is|are|does|do)|explain|tell me about|is there|are there|does (?:it|the \w+) (?:say|mention))\b/i);

/** The longest stretch of Chinese characters that both have. */
function longestRun(question: string, sentence: string): string {
  let best = '';
  for (let from = 0; from < question.length; from += 1) {
    for (let to = from + Math.max(SHORTEST, best.length + 1); to <= question.length; to += 1) {
      const run = question.slice(from, to);
      if (!/^[\u4e00-\u9fff]+$/.test(run) || !sentence.includes(run)) break;
      best = run;
    }
  }
  return best;
}
