/** "Who signs off on such trips", 「这个谁批」 after a name was told: what the document says of who decides on it, or that it does not say so. */
import { notFound } from '../context.ts';
import { asksWhoDecides, saidOfAnswer } from '../texts/said-of.ts';
import { contextOf, type Rule } from './turn.ts';

export const DECIDES_IT: Rule = {
  name: 'who decides on what was just told',
  answer: ({ world, query, last }) => {
    const [subject] = last.subjects;
    if (!subject || last.outcome !== 'answered' || query.claimed.length > 0 || !asksWhoDecides(query.spoken)) return null;
    const context = contextOf(world, { ...query, mentions: [] }, [subject], last);
    const said = last.subjects.map((entry) => saidOfAnswer({ ...context, carried: [entry] })).find((answer) => answer !== null);
    return said ?? notFound(context, 'nobody is said to decide it', 'notInDocument', [{ zh: '由谁审定', en: 'who decides on it' }], [subject]);
  },
};
