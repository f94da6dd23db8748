/** 「在应急管理方面的职责」, "whose remit are fire checks": the duties of the office, or the one that has the words. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import { isNamed, type Context } from '../context.ts';
import { quotedSentence } from '../texts/sentence.ts';
import { dutiesAnswer } from './office-duty.ts';

/** A duty is asked for, not what is called so and costs money. */
const OF_DUTY = pattern(/^(?!.*(?:履职|多少钱|经费|预算|金额|拨款|万元)).*(?:职责|职能)|\b(?:duty|duties|responsibilit(?:y|ies)|remit|mandate)\b(?!.*\b(?:cost|budget|money|funding)\b)/i);

export function dutyOfAnswer(context: Context): Answer | null {
  const { query } = context;
  if (!query.tags.has('duty')) return null;
  if (!isNamed(context)) return dutiesAnswer(context);
  // 「在应急管理方面的职责」: the duty that has the words, whatever money is called so.
  if (!OF_DUTY.test(query.spoken)) return null;
  const field = withoutOffice(context);
  // "The main responsibilities of the street office": nothing says in what field, so all of them are meant.
  return query.language === 'en' && field.query.mentions.length === 0 ? dutiesAnswer(context) : quotedSentence(field, [], 'duty');
}

/** 街道办事处, 方面, 工作: in a question for a duty they say whose it is and no more. */
function withoutOffice(context: Context): Context {
  const mentions = context.query.mentions.map((mention) => ({ ...mention, pieces: mention.pieces.filter(({ text }) => !/^(?:街道)?办事处?$|^街道(?:办事处|办)?$|^方面$|^工作$|^(?:sub-?district|street|office|area)s?$|^(?:main|key|chief|primary|principal|core)$/.test(text)) }));
  return { ...context, query: { ...context.query, text: context.query.text.replace(/街道(?:办事处|办)?|办事处|方面|工作|\b(?:street|sub-?district) office\b/gi, ' '), mentions: mentions.filter(({ pieces }) => pieces.length > 0) } };
}
