/** 「哪个部门管垃圾分类」, 「职责里有没有招商引资」: whether the printed duties name something, and in which words. */
import type { Answer, Claim } from './answer.ts';
import { claims, notFound, type Context } from './context.ts';
import { quotedSentence } from './sentence.ts';

const OFFICE = '(?:我们|你们|咱们|他们)?(?:街道办事处|街道办|街道|办事处|单位|部门|局)?';
const UNIT = '(?:部门|科室|办公室|办|单位|处室|科)';
const END = '(?:工作|的事|这块|这一块|事务)?(?:的|呢|啊|吗|么|嘛)?[?？。]*$';
/** Which of the offices has it: the duties name no office for their parts. */
const WHOSE: readonly RegExp[] = [
  new RegExp(`^(?:请问|那)?(?:哪个|哪一个|哪些|什么)${UNIT}(?:来|是|在|主要)?(?:负责管理|负责|管理|主管|分管|管)的?(.{2,10}?)${END}`),
  new RegExp(`^(.{2,10}?)(?:工作|的事|这块)?(?:是|归|由|属于)(?:哪个|哪一个|什么)${UNIT}(?:来)?(?:负责|管理|主管|分管|管)?(?:的|呢)?[?？。]*$`),
];
const WHETHER: readonly RegExp[] = [
  new RegExp(`职[责能](?:范围)?(?:里面?|中|之?内|当中)?(?:有没有|有无|是否有|是否包括|是否包含|包不包括|包不包含|含不含|包括|包含|有)(.{2,10}?)(?:这一?项|这条)?${END}`),
  new RegExp(`^(?:请问|那)?(.{2,10}?)(?:工作)?(?:是不是|属不属于|是否属于|算不算|属于|算|是|在)${OFFICE}的?职[责能](?:范围)?(?:里面?|之?内|中)?(?:吗|么|嘛|吧)?[?？。]*$`),
];
/** Before a word that is whole in its sentence: a mark, a verb, 和. */
const WHOLE = /(?:^|[、，,。；;：:和及与等区]|负责|做好|开展|组织|协助|加强|推进|承担|管理)$/;
const NO_NAME = /哪|什么|多少|几|谁/;

export function dutyClaimAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (query.language !== 'zh' || query.claimed.length > 0) return null;
  const text = query.spoken.replace(/[\s“”"]/g, '');
  const [whose, asked] = [namedBy(WHOSE, text), namedBy(WHETHER, text)];
  const thing = whose ?? asked;
  if (thing === null || NO_NAME.test(thing)) return null;
  const duties = world.book.passages.filter(({ kind }) => kind === 'duty');
  if (duties.length === 0) return null;
  for (const passage of duties) {
    const sentence = passage.text.split(/(?<=[。；;])/).find((part) => named(part, thing));
    if (sentence === undefined) continue;
    const quote: Claim = { kind: 'quote', what: 'duty', name: world.nameOf(passage.subject.replace(/\s/g, '')), text: sentence.trim(), places: [passage.place] };
    return claims(context, 'whether the duties name it', whose === null ? [{ kind: 'verdict', right: true, about: 'member' }, quote] : [quote]);
  }
  // Only its whole absence says no: 教育 stands in 国防教育.
  const held = duties.some(({ text: words }) => words.replace(/\s/g, '').includes(thing));
  return whose === null && !held ? quotedSentence(context, [], 'duty') ?? quotedSentence(context, []) ?? notFound(context, 'no duty has the words', 'notInDocument', [{ zh: thing, en: thing }]) : null;
}

function named(sentence: string, thing: string): boolean {
  const bare = sentence.replace(/\s/g, '');
  const at = bare.indexOf(thing);
  return at >= 0 && WHOLE.test(bare.slice(0, at));
}

function namedBy(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
