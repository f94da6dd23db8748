/** 「垃圾督导去哪个项目了」, 「哪些项目的减少跟物业化改革有关」, "which cuts are due to the reform": the changes whose printed reasons name it. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { changeOf, whyAnswer } from '../measures/change.ts';
import { claims, type Context } from '../context.ts';
import { valueOf } from '../figures.ts';

const WHEN = '(?:请问|那么?|今年|本年度?|2\\d{3}年?度?|,|，){0,3}';
const WHICH = '(?:哪|什么)(?:一?[个些几]|几个)?(?:项目|科目|事项|项|支出|经费|地方)?';
const MOVED = '(?:增加|增长|减少|下降|变动|变化|调整|增减|压减|多|少|涨|降|加|减)(?:了|的)?';
const THING = '(?<thing>[\\u4e00-\\u9fff]{2,14}?)';
const ENDS = '(?:的|了|呢|啊){0,3}[?？。]*$';
const ASKED_ZH: readonly RegExp[] = [
  new RegExp(`^${WHEN}(?:有)?${WHICH}(?:的)?(?:预算|钱|支出|经费)?(?:的)?(?:${MOVED})?(?:是)?(?:跟|和|与|同|因为|由于|受|因|为了?)${THING}(?:的)?(?:有关系?|相关|挂钩|导致|引起|造成|影响|原因)?(?:而|才|就)?(?:${MOVED})?${ENDS}`),
  new RegExp(`^${WHEN}${WHICH}(?:的)?(?:原因|理由|说明|增减原因|变化原因)?(?:里面?|中)?(?:提到|提及|提了|说到|写到|涉及|讲到)(?:了|过)?${THING}${ENDS}`),
  new RegExp(`^${WHEN}${THING}(?:影响|导致|引起|造成)了?${WHICH}(?:的)?(?:${MOVED})?${ENDS}`),
  new RegExp(`^${WHEN}${THING}(?:跟|和|与|同)${WHICH}(?:有关系?|相关|挂钩)${ENDS}`),
  new RegExp(`^${WHEN}${THING}(?:的)?(?:钱|经费|费用|服务|项目|工作)?(?:现在|今年|后来|都)?(?:是|在|属于|放在|列在|放到|列到|归到|算在|算到|进了?|去了?|并入|并到|纳入|转到)哪(?:一?个|些)?(?:项目|科目)(?:里面?|中|下面?|了)?(?:${MOVED})?(?:的)?(?:原因|钱|经费)?${ENDS}`),
  new RegExp(`^${WHEN}${THING}(?:今年|本年|2\\d{3}年)?(?:增加|新增|多|添|加|减少|少)(?:了)?(?:些|的)?(?:什么|哪些|啥|哪[个项块笔样])(?:经费|支出|钱|费用|项目)?${ENDS}`),
].map((one) => pattern(one));
const ASKED_EN = pattern(/^(?:so )?(?:which|what) (?:projects?|items?|lines?|cuts?|increases?|decreases?|rises?|falls?|changes?|spending)(?: \w+){0,3}? (?:because of|due to|thanks to|owing to|as a result of|(?:is|are|was|were) (?:linked|tied|related|connected) to|caused by|explained by|driven by) (?:the |our )?(?<thing>[a-z][a-z -]{2,60}?)\W*$/i);
/** Words for the question, not for a thing. */
const NO_THING = pattern(/[哪谁]|[有里]$|什么|多少|去年|上年|今年|20\d\d|项目支出|^(?:分别|各自?|都|它们?|这|那|其他|这个|那个|总|原因|整体|部门|预算|街道|单位|办事处|我们|项目|最?主要|主因|大头|关键)+$/);
/** Endings that a reason may leave out. */
const ENDING = pattern(/(?:项目|服务|工作|经费|费用|的钱|人员|改革)$/);

export const REASON_SAYS = 'the changes whose reason says it';

export function reasonSaysAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (query.claimed.length > 0 || query.thresholds.length > 0 || query.order !== null || query.tags.has('department')) return null;
  const spoken = query.language === 'zh' ? query.spoken.replace(/[\s“”"「」]/g, '') : query.spoken.trim().toLowerCase();
  const thing = (query.language === 'zh' ? ASKED_ZH : [ASKED_EN]).map((pattern) => pattern.exec(spoken)?.groups?.thing).find((found) => found !== undefined && !NO_THING.test(found)) ?? unknownCause(context);
  if (thing === undefined) return null;
  // Money that is named by itself stands where the tables have it.
  if (topics.some(({ certainty, entry, mention }) => certainty === 'sure' && entry?.kinds.has('money') === true && mention.text.includes(bareName(thing)))) return null;
  const found = explainedBy(context, thing).filter((entry) => goesAsAsked(context, entry));
  if (found.length === 0) return null;
  const each = found.map((entry) => whyAnswer({ ...context, query: { ...query, act: 'why', direction: null, percent: false } }, entry)).filter(({ outcome }) => outcome === 'answered');
  return each.length === 0 ? null : claims(context, REASON_SAYS, each.flatMap((one) => one.claims), found, each.flatMap(({ listed }) => listed));
}

/** 「垃圾督导为什么砍了」: no line is called so, but a reason may say where it went. */
function unknownCause({ query, topics }: Context): string | undefined {
  const [topic, another] = topics;
  return query.language === 'zh' && (query.act === 'why' || query.cause !== null) && topic && !another && topic.certainty === 'none' && topic.mention.text.length > 2 && !NO_THING.test(topic.mention.text) ? topic.mention.text : undefined;
}

/** How a reason begins, which every reason does. */
const OPENING = pattern(/^.{0,12}?主要(?:原因)?(?:是|为|：|:)?/);

/** By the letters as typed, by the letters without an ending, then by what the words mean. */
function explainedBy({ query, world }: Context, thing: string): Entry[] {
  const reasons = world.index.entries.flatMap((entry) => entry.rows.flatMap(({ reason }) => (reason ? [{ entry, text: bareName(reason.text).replace(OPENING, '') }] : [])));
  const bare = bareName(thing);
  for (const word of new Set([bare, bare.replace(ENDING, ''), bare.replace(/^城市|^社区|^街道/, '').replace(ENDING, '')])) {
    const literal = word.length < 2 ? [] : reasons.filter(({ text }) => text.includes(word));
    if (literal.length > 0) return unique(literal);
  }
  const pieces = query.mentions.filter(({ typed, text }) => thing.includes(typed.toLowerCase()) || thing.includes(text) || text.includes(bare)).flatMap((mention) => mention.pieces).filter(({ concepts, text }) => concepts.length === 0 ? query.language === 'zh' && text.length > 1 : !concepts.every(({ head }) => head));
  return pieces.length === 0 ? [] : unique(reasons.filter(({ text }) => pieces.every((piece) => world.index.says(text, piece) === 1)));
}

function unique(found: readonly { entry: Entry }[]): Entry[] {
  return [...new Set(found.map(({ entry }) => entry))];
}

function goesAsAsked(context: Context, entry: Entry): boolean {
  const { direction } = context.query;
  const change = direction === null ? null : changeOf(context, entry);
  return !change || (valueOf(change.change).lt(0) === (direction === 'fall'));
}
