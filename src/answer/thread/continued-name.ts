/** 「食堂管多少人吃饭？运行经费多少？」: words that with the name before them are a printed one, and are none by themselves. */
import type { Query } from '../../query/query.ts';
import { answerQuery } from '../answer-query.ts';
import { exactMention } from './names.ts';
import type { Rule } from './turn.ts';

const ACTS: ReadonlySet<Query['act']> = new Set(['lookup', 'change', 'why', 'prior', 'where', 'define', 'purpose', 'parent']);

export const CONTINUED_NAME: Rule = {
  name: 'a name that the one before it is the beginning of',
  answer: ({ world, query, last, named }) => {
    // Of several that were told, one is a member; what is computed with it is another rule's.
    if (!named || last.subjects.length > 1 || !ACTS.has(query.act) || query.except || query.tags.has('sum') || !/^[\u3400-\u9fff]{2,}$/.test(named.text) || world.index.entries.some(({ names }) => names.includes(named.text))) return null;
    const before = last.trace.query.mentions.map(({ text }) => text);
    // Said once, its end will do.
    const told = last.subjects.filter(({ names }) => names.some((name) => name.length > named.text.length && name.endsWith(named.text)));
    const entry = before.flatMap((text) => world.index.entries.filter(({ names }) => names.includes(text + named.text)))[0] ?? (told.length === 1 ? told[0] : undefined);
    return entry ? answerQuery(world, { ...query, mentions: [{ ...exactMention(entry), from: named.from, to: named.to }] }, [], last) : null;
  },
};
