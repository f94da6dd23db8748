/** 「征兵呢」, 「出租屋管理这种事也算？」, "and conscription?" after whether something is a duty: whether the other thing is. */
import { pattern } from '../../budget/pattern.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import { asksForMoney, valueKinds } from '../../query/slots/value-kind.ts';
import { DUTIES_NAME, madeBy } from '../marks.ts';
import { resolveMentions } from '../names/resolve.ts';
import { NOT_AMONG_DUTIES, NO_DUTY, dutyWith } from '../texts/duty-claim.ts';
import { contextOf, type Rule } from './turn.ts';

/** What only goes on with the question before. */
const GOES_ON = /^\W*(?:(?:and|what about|how about|then|also|the|for)\s+)+|^(?:那么?|还有|和|，)+|(?:呢|呀|啊|也是)*[?？。\s]*$/gi;
/** The thing, and that it may be one too. */
const TOO_ZH = pattern(/^(?:那么?|还有|和|像|比如|再比如|，)*(.{2,8}?)(?:这种|这类|这样|那种|这块|这些|方面)?的?(?:事儿?|活儿?|工作|事务)?(?:是不是|是否)?(?:也|都|又|还)?(?:归不归|算不算|管不管|归|算|管|属于|在内|包括在内|算在内|要管|得管|负责)(?:我们|咱们|街道办?|办事处|单位|你们|职责)?(?:管|负责|的事|里面?)?(?:的|在内)?(?:吗|么|嘛|吧|不|呢|没有?)?[?？。]*$/);
const TOO_EN = pattern(/^\W*(?:(?:and|so|but|then|ok) )*(?:is|are|does (?:it|that|this)(?: also)? (?:include|cover|extend to)|do (?:they|those|we)(?: also)? (?:include|cover|handle)) (.{3,40}?)(?: (?:too|as well|also|included|among them|one of them|part of it|part of that|in there|there))*\W*$|^\W*(?:(?:and|so|but|what about|how about) )*(?!(?:is|are|does|do|how|what|which|who|when|why)\b)(.{3,40}?) (?:too|as well|also)\W*$/i);
const LONGEST_THING = { zh: 8, en: 40 } as const;
/** A question with words of its own. */
const OTHERWISE = pattern(/[吗么你我的]|有没有/);

export const OTHER_DUTY: Rule = {
  name: 'whether the duties name another thing',
  answer: ({ world, query, last }) => {
    if (!madeBy(last, DUTIES_NAME, NO_DUTY, NOT_AMONG_DUTIES) || query.claimed.length > 0 || query.mentions.length === 0 || asksForMoney(query.spoken) || valueKinds(query.spoken).length > 0) return null;
    const said = (query.language === 'zh' ? TOO_ZH.exec(query.spoken.replace(/\s/g, '')) : TOO_EN.exec(query.spoken.trim()))?.slice(1).find(Boolean);
    const thing = said ?? (isEllipsis(query) ? query.spoken.replace(GOES_ON, '') : '');
    if (thing.length < 2 || thing.length > LONGEST_THING[query.language] || OTHERWISE.test(thing)) return null;
    return dutyWith({ ...contextOf(world, { ...query, act: 'lookup' }, [], last), topics: resolveMentions(query, world.index) }, thing, false);
  },
};
