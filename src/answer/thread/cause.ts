/** 「是不是因为甲」, 「挪到哪去了」 after a change: the cause that is stated, or what the reason says was moved, by the printed reason of the last name. */
import { pattern } from '../../budget/pattern.ts';
import { isItemWord } from '../../query/slots/others.ts';
import { answerQuery } from '../answer-query.ts';
import { claims } from '../context.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';
import { changeOf } from '../measures/change.ts';

const CAUSE: Rule = {
  name: 'the cause that is stated of the last change',
  answer: ({ world, query, last, subject }) => {
    if (query.cause === null || !subject || last.subjects.length !== 1 || query.mentions.length > 0 || query.claimed.length > 0) return null;
    const moved = changeOf(contextOf(world, query, [subject], last), subject) !== null;
    return moved ? answerQuery(world, { ...query, act: 'why', reference: null, direction: null, mentions: [exactMention(subject)] }, [], last) : null;
  },
};

/** What is asked of things that went elsewhere. */
const WENT = pattern(/(?:哪|什么|啥|谁).{0,6}(?:挪|转|并|划|归|移|搬|纳入|拿)(?:走|出|进|入|到|过|掉)?|(?:挪|转|并|划|归|移|搬|纳入|去)(?:到|进|入|给)?(?:了)?(?:哪|什么)|\b(?:what|which|where)\b.{0,20}\b(?:moved|transferred|merged|folded|shifted|absorbed|taken over|went|go|gone)\b|^\W*(?:and )?(?:moved |shifted )?where to\W*$/i);
const PRINTED = pattern(/纳入|转入|转至|转到|并入|划入|划转|移交|调整至|列入|列支/);

const WENT_WHERE: Rule = {
  name: 'what the printed reason says was moved',
  answer: ({ world, query, last, subject }) => {
    const reason = last.claims.find((claim) => claim.kind === 'reason');
    if (reason?.kind !== 'reason' || !subject || last.subjects.length !== 1 || !PRINTED.test(reason.text) || !WENT.test(query.spoken) || query.mentions.some(({ text, unknown }) => unknown.length === 0 && !isItemWord(text))) return null;
    return answerQuery(world, { ...query, act: 'why', reference: null, direction: null, mentions: [exactMention(subject)] }, [], last);
  },
};

/** Where to that is asked of several that fell; a place of the budget alone is no such question. */
const MOVED_TO = pattern(/(?:挪|转|并|划|归|移|搬|跑|去|调)(?:到|进|入|给|去)?了?(?:哪|什么|啥)(?:一?个|些|儿|里|几个)?(?:项目|科目|地方|盘子)?(?:里|里面|头|上)?(?:去)?了[呢啊]?[?？。]*$|\bwhere (?:did|has|have) (?:it|they|that|the money|those) (?:all )?(?:go|gone|move|moved)\b/i);

const WENT_FROM_SEVERAL: Rule = {
  name: 'where what fell went, by the printed reasons of each',
  answer: ({ world, query, last }) => {
    const entries = [...new Set(last.subjects)];
    const moves = last.claims.flatMap((claim) => (claim.kind === 'change' ? [claim.change] : claim.kind === 'sum' ? claim.items : []));
    const fell = moves.length > 0 && moves.every(({ value, facts }) => value.startsWith('-') && facts.some(({ measure }) => measure === 'change'));
    if (last.outcome !== 'answered' || !fell || entries.length === 0 || !MOVED_TO.test(query.spoken.replace(/\s(?=[\u4e00-\u9fff])/g, '')) || query.mentions.some(({ text, unknown }) => unknown.length === 0 && !isItemWord(text))) return null;
    const each = entries.map((entry) => answerQuery(world, { ...query, act: 'why', reference: null, direction: null, table: null, mentions: [exactMention(entry)] }, [], null));
    return each.every(({ outcome }) => outcome === 'answered') ? claims(contextOf(world, query, [], last), 'the reasons of each', each.flatMap((one) => one.claims), entries, each.flatMap(({ listed }) => listed)) : null;
  },
};

/** 「是哪个办公室多培训了」 after a change: who did more of it is told by the reason, if at all. */
const WHO_MOVED = pattern(/^(?:那|那么|所以|到底)?(?:是|由)?(?:谁|(?:哪一?个|什么|哪些)(?:科室?|部门|办公室|办|处室|单位|社区|中心))(?:多|少|新|又|加|增加?|减少?)(?!.{0,3}(?:少|几))[^,，。?？]{0,8}(?:了|的)[呢啊]?[?？。]*$/);

const WHO_MOVED_IT: Rule = {
  name: 'who moved it, by the printed reason',
  answer: ({ world, query, last, subject }) => {
    const moved = last.claims.some(({ kind }) => kind === 'change' || kind === 'reason');
    if (!moved || !subject || last.subjects.length !== 1 || !WHO_MOVED.test(query.spoken.replace(/\s/g, '')) || !query.mentions.every(({ text }) => subject.names.some((name) => name.includes(text)))) return null;
    return answerQuery(world, { ...query, act: 'why', reference: null, direction: null, order: null, mentions: [exactMention(subject)] }, [], last);
  },
};

export const CAUSES: readonly Rule[] = [CAUSE, WENT_WHERE, WENT_FROM_SEVERAL, WHO_MOVED_IT];
