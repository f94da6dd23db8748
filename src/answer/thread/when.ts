/** 「审计呢」 after a date: the name that is named now is asked for its date too. */
import { isEllipsis } from '../../query/follow-up.ts';
import { asksForMoney, valueKinds } from '../../query/slots/value-kind.ts';
import { answerQuery } from '../answer-query.ts';
import type { Rule } from './turn.ts';

/** A question for a date, for what is only named. */
const ASKED = { zh: '什么时候完成', en: 'when is' } as const;

export const WHEN: Rule = {
  name: 'the date of the name that is named now',
  answer: ({ world, query, thread, last }) => {
    const dated = thread.query.wanted === 'when' && last.claims.some(({ kind }) => kind === 'target');
    if (!dated || !isEllipsis(query) || query.mentions.length === 0 || query.tags.has('howMany') || asksForMoney(query.spoken) || valueKinds(query.spoken).length > 0) return null;
    const names = query.mentions.map(({ text }) => text).join(query.language === 'zh' ? '' : ' ');
    const text = query.language === 'zh' ? `${names}${ASKED.zh}` : `${ASKED.en} ${names}`;
    const answer = answerQuery(world, { ...query, text, wanted: 'when', tags: new Set([...query.tags, 'when']) }, [], last);
    return answer.outcome === 'answered' && answer.claims.every(({ kind }) => kind === 'target' || kind === 'quote') ? answer : null;
  },
};
