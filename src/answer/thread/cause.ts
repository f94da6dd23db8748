/** 「是不是因为甲」, 「挪到哪去了」 after a change: the cause that is stated, or what the reason says was moved, by the printed reason of the last name. */
import { isItemWord } from '../../query/slots/others.ts';
import { answerQuery } from '../answer-query.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';
import { changeOf } from '../measures/change.ts';

export const CAUSE: Rule = {
  name: 'the cause that is stated of the last change',
  answer: ({ world, query, last, subject }) => {
    if (query.cause === null || !subject || last.subjects.length !== 1 || query.mentions.length > 0 || query.claimed.length > 0) return null;
    const moved = changeOf(contextOf(world, query, [subject], last), subject) !== null;
    return moved ? answerQuery(world, { ...query, act: 'why', reference: null, direction: null, mentions: [exactMention(subject)] }, [], last) : null;
  },
};

/** What is asked of things that went elsewhere. */
const WENT = /(?:哪|什么|啥|谁).{0,6}(?:挪|转|并|划|归|移|搬|纳入|拿)(?:走|出|进|入|到|过|掉)?|(?:挪|转|并|划|归|移|搬|纳入|去)(?:到|进|入|给)?(?:了)?(?:哪|什么)|\b(?:what|which|where)\b.{0,20}\b(?:moved|transferred|merged|folded|shifted|absorbed|taken over|went|go|gone)\b|^\W*(?:and )?(?:moved |shifted )?where to\W*$/i;
const PRINTED = /纳入|转入|转至|转到|并入|划入|划转|移交|调整至|列入|列支/;

export const WENT_WHERE: Rule = {
  name: 'what the printed reason says was moved',
  answer: ({ world, query, last, subject }) => {
    const reason = last.claims.find((claim) => claim.kind === 'reason');
    if (reason?.kind !== 'reason' || !subject || last.subjects.length !== 1 || !PRINTED.test(reason.text) || !WENT.test(query.spoken) || query.mentions.some(({ text, unknown }) => unknown.length === 0 && !isItemWord(text))) return null;
    return answerQuery(world, { ...query, act: 'why', reference: null, direction: null, mentions: [exactMention(subject)] }, [], last);
  },
};
