/** A follow-up to an indicator's target: what was reached the year before, and how far the target goes beyond that. */
import { pattern } from '../../budget/pattern.ts';
import { hasReached, reachedAnswer } from '../targets/reached.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { contextOf, type Rule } from './turn.ts';

const UP_FROM = pattern(/\b(?:up|down) from (?:what|which|where)\b|\bwhat was it (?:before|then)\b|原来(?:是)?多少|之前(?:是)?多少|此前(?:是)?多少/i);
const FURTHER = pattern(/(?:多|少|快|慢|提高|提升|增加|降低|减少|缩短|加快)(?:[\u4e00-\u9fff]{0,4})(?:多少|几[个天分小成]?)|\bhow (?:many|much) (?:more|fewer|less|higher|lower|faster|shorter|further)\b|\bhow far (?:up|above|below)\b/i);
/** 「这两个目标差多少」 sets them apart, not two years. */
const OF_SEVERAL = pattern(/这两|那两|两[个者项]|\b(?:two|both|those|these)\b/i);

export const REACHED: Rule = {
  name: 'what the indicator just told reached before',
  answer: ({ world, query, last, subject }) => {
    if (!subject || last.subjects.length !== 1 || !hasReached(subject) || !last.claims.every(({ kind }) => kind === 'target' || kind === 'difference') || query.claimed.length > 0 || OF_SEVERAL.test(query.spoken)) return null;
    const further = FURTHER.test(query.spoken);
    const prior = query.relativeYear === 'prior' || query.year === world.book.year - 1 || query.outside === 'actual' || UP_FROM.test(query.spoken);
    if (!further && !prior) return null;
    // A name of its own is another question.
    if (query.mentions.some((mention) => { const found = resolveMention(mention, world.index, query.wanted, query.act, query.counter); return found.certainty === 'sure' && found.entry !== subject && !subject.names.some((name) => name.includes(mention.text)) && mention.text.length > SHORT_WORD; })) return null;
    return reachedAnswer(contextOf(world, { ...query, act: further ? 'difference' : 'prior', mentions: [] }, [subject], last), subject);
  },
};

/** 完成, 签约: a verb of two letters is what was done. */
const SHORT_WORD = 2;
