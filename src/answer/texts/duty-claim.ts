/** 「哪个部门管垃圾分类」, 「职责里有没有招商引资」: whether the printed duties name something, and in which words. */
import { pattern } from '../../budget/pattern.ts';
import { DUTIES_NAME } from '../marks.ts';
import { bareName } from '../../budget/text.ts';
import type { Mention } from '../../query/query.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { isFor, membersOf } from '../offices/office-exists.ts';
import { departmentsAnswer } from '../offices/offices.ts';
import { quotedSentence } from './sentence.ts';

type Piece = Mention['pieces'][number];

export const NO_DUTY = 'no duty has the words';
export const NOT_AMONG_DUTIES = 'the duties do not name it';

const OFFICE = '(?:我们|你们|咱们|他们|咱|我|你|本|这个|该)?(?:街道办事处|街道办|街道|街办|办事处|单位|部门|局)?';
/** The office must be named where its verb is an everyday one. */
const THE_OFFICE = `(?:${OFFICE.replace(/\?$/, '')}|我们|你们|咱们)`;
const UNIT = '(?:部门|科室|办公室|办|单位|处室|科)';
const END = '(?:工作|的事|这块|这一块|事务)?(?:的|呢|啊|吗|么|嘛)?[?？。]*$';
/** Which of the offices has it: the duties name no office for their parts. */
const WHOSE: readonly RegExp[] = [
  new RegExp(`^(?:请问|那)?(?:是|由)?谁(?:来|在)?(?:负责管理|负责|主管|分管|管)的?(.{2,10}?)${END}`),
  new RegExp(`^(?:请问|那)?(?:负责|主管|分管|管)(.{2,10}?)的(?:那个|部门)?(?:是|叫)(?:哪个|哪一个|什么|啥)(?:${UNIT})?(?:名字|来着|呢|啊)?[?？。]*$`),
  new RegExp(`^(?:请问|那)?(?:哪个|哪一个|哪些|什么)${UNIT}(?:来|是|在|主要)?(?:负责管理|负责|管理|主管|分管|管)的?(.{2,10}?)${END}`),
  new RegExp(`^(.{2,10}?)(?:是|算|属于)(?:谁|哪个${UNIT})的?(?:职[责能]|工作|事)[?？。]*$`),
  new RegExp(`^(.{2,10}?)(?:工作|的事|这块)?(?:是|归|由|属于)(?:我们|咱们?|[局街镇乡院委办]里|单位里?|街道)?的?(?:哪个|哪一个|什么)${UNIT}(?:来|在)?(?:负责|管理|主管|分管|管)?(?:的|呢)?[?？。]*$`),
].map((one) => pattern(one));
const WHETHER: readonly RegExp[] = [
  new RegExp(`职[责能](?:范围)?(?:里面?|中|之?内|当中)?(?:有没有|有无|是否有|是否包括|是否包含|包不包括|包不包含|含不含|包括|包含|有)(.{2,10}?)(?:这一?项|这条)?${END}`),
  new RegExp(`^(?:请问|那)?(.{2,10}?)(?:工作|这事|这块)?(?:真的?)?(?:也)?(?:是不是|算不算|属于|算|是)${THE_OFFICE}(?:该干|要干|分内)?的(?:活儿?|分内事|事儿?|差事|任务)(?:吗|么|嘛|吧|不|没)?[?？。]*$`),
  new RegExp(`^(?:请问|那)?(.{2,10}?)(?:工作)?(?:是不是|属不属于|是否属于|算不算|在不在|属于|算|是|在)${OFFICE}的?职[责能](?:范围)?(?:里面?|之?内|中)?(?:吗|么|嘛|吧|不|没)?[?？。]*$`),
].map((one) => pattern(one));
/** What is only put as a statement where the wording asks for its truth. */
const WHETHER_IT_DOES: readonly RegExp[] = [
  new RegExp(`^(?:请问|那)?${THE_OFFICE}(?:到底|也)?(?:管不管|负责不负责|负不负责|是不是(?:也)?(?:管|负责)|是否(?:管|负责)|要不要管)(.{2,10}?)${END}`),
  new RegExp(`^(?:请问|那)?${THE_OFFICE}(?:到底|也)?(?:负责管理|负责|管理|管)(.{2,10}?)(?:工作|的事|这块)?(?:吗|么|吧|[,，]?(?:对吗|对吧|对不对|是吗|是吧))[?？。]*$`),
  new RegExp(`^(?:请问|那)?(.{2,10}?)(?:工作|的事|这块|这事|这类事)?(?:归不归|是不是归|是否归|是不是由|归|由|是不是|是)${THE_OFFICE}(?:来|在)?(?:管理?|负责|主管)?(?:的)?(?:吗|么|吧|呢|啊|不|[,，]?(?:对吗|对吧|是吗))?[?？。]*$`),
  new RegExp(`^(?:请问|那)?(.{2,10}?)(?:工作|的事|这块|这事|这类事)?[,，]?${OFFICE}(?:到底|究竟)?(?:管不管|归不归(?:${OFFICE}管|管)|要不要管|负不负责|负责不负责|管得着|管不管得着)(?:的|啊|呢|吗|么)?[?？。]*$`),
].map((one) => pattern(one));
const OFFICE_EN = String.raw`(?:the |our |this |your )?(?:sub-?district office|street office|sub-?district|office|bureau|department|agency|we|you|they|it)`;
const DUTIES_EN = String.raw`(?:duties|duty|responsibilit(?:y|ies)|remit|mandate|jobs?|tasks?|functions?|business)`;
const TOO = String.raw`(?:,? (?:too|as well|also|or not|then|here))?`;
const WHETHER_EN: readonly RegExp[] = [
  new RegExp(String.raw`^(?:so )?(?:is|are) ${OFFICE_EN} (?:also )?(?:in charge of|responsible for|tasked with|charged with) (.{3,40}?)${TOO}\W*$`, 'i'),
  new RegExp(String.raw`^(?:so )?(?:does|do) ${OFFICE_EN} (?:also )?(?:handle|manage|look after|take care of|deal with|oversee|supervise|run|do|carry out) (?!it\b|that\b|this\b|more\b|anything\b|any\b|many\b|enough\b)(.{3,40}?)${TOO}\W*$`, 'i'),
  new RegExp(String.raw`^(?:so )?(?:is|are) (.{3,40}?) (?:(?:really|actually|also|even|indeed) )?(?:one of|among|part of|within|included in|under|in)? ?(?:the |our |its |your |their |this )?(?:(?:sub-?district|street|town|office|bureau|department)(?: office)?(?:['’]s|s| of)? )?${DUTIES_EN}(?: (?:of|for) ${OFFICE_EN})?${TOO}\W*$`, 'i'),
  new RegExp(String.raw`^(?:so )?(?:is|are) (.{3,40}?) (?:(?:really|actually|also|even|indeed) )?(?:an?|one|part) (?:of )?(?:the )?${DUTIES_EN} (?:of|for) ${OFFICE_EN}${TOO}\W*$`, 'i'),
  new RegExp(String.raw`^(?:so )?(?:is|are) (.{3,40}?) (?:(?:really|actually|also|even|indeed) )?(?:(?:part|one|some) of |among |something |a thing |in )?(?:(?:what|that|which|the (?:things|work|jobs?)(?: that| which)?) )?${OFFICE_EN} (?:really |actually )?(?:does|do|handles?|deals? with|looks? after|takes? care of|covers?|runs?|(?:has|have) to do|(?:is|are) (?:there|responsible|in charge) (?:for|of))${TOO}\W*$`, 'i'),
  new RegExp(String.raw`^(?:so )?do(?:es)? (?:the |our |its |your |their )?(?:office['’]?s? )?${DUTIES_EN} (?:also )?(?:include|cover|mention|extend to) (.{3,40}?)${TOO}\W*$`, 'i'),
].map((one) => pattern(one));
/** Before a word that is whole in its sentence: a mark, a verb, 和. */
const WHOLE = pattern(/(?:^|[、，,。；;：:和及与等区]|负责|做好|开展|组织|协助|加强|推进|承担|管理)$/);
const NO_NAME = pattern(/哪|什么|多少|几|谁/);

export function dutyClaimAnswer(context: Context): Answer | null {
  const { query } = context;
  if (query.claimed.length > 0) return null;
  const text = query.language === 'zh' ? query.spoken.replace(/[\s“”"]/g, '') : query.spoken.trim();
  const whose = query.language === 'zh' ? namedBy(WHOSE, text) : null;
  const thing = whose ?? namedBy(query.language === 'zh' ? [...WHETHER, ...WHETHER_IT_DOES] : WHETHER_EN, text);
  return thing === null || NO_NAME.test(thing) ? null : dutyWith(context, thing, whose !== null);
}

/** The duty that has the words; whether it has them is said too, unless only whose it is was asked. */
export function dutyWith(context: Context, thing: string, whose: boolean): Answer | null {
  const { world } = context;
  const duties = world.book.passages.filter(({ kind }) => kind === 'duty');
  if (duties.length === 0) return null;
  const words = wordsOf(context, thing);
  for (const passage of duties) {
    const sentence = sentencesOf([passage]).find(({ text: part }) => named(part, thing) || (!bareName(part).includes(thing) && words.length > 0 && words.every((word) => saidWhole(context, part, word, words))));
    if (sentence === undefined) continue;
    const quote: Claim = { kind: 'quote', what: 'duty', name: world.nameOf(passage.subject.replace(/\s/g, '')), text: sentence.text, places: [sentence.place] };
    // The office that is called so is told before the duty in its field.
    const [office, another] = whose ? membersOf(context).filter((row) => isFor(context, row, thing)) : [];
    const listed = office && !another ? departmentsAnswer(context).claims.find((claim) => claim.kind === 'names') : undefined;
    const called: Claim[] = office && listed ? [{ ...listed, items: [world.nameOf(office.label)], count: null, places: [office.place] }] : [];
    return claims(context, DUTIES_NAME, whose ? [...called, quote] : [{ kind: 'verdict', right: true, about: 'duty' }, quote]);
  }
  return whose ? null : notSaid(context, thing);
}

/** 教育 is not said by 国防教育: where the letters of a meaning stand, they stand whole. */
function saidWhole({ world }: Context, sentence: string, word: Piece, all: readonly Piece[]): boolean {
  const said = ({ concepts }: Piece): string[] => concepts.map(({ zh }) => zh).filter((zh) => bareName(sentence).includes(zh));
  const literal = said(word);
  // 民兵训练: the meaning of one word asked for begins that of the next.
  const behind = all.filter((other) => other !== word).flatMap(said);
  return literal.length > 0 ? literal.some((zh) => named(sentence, zh) || behind.some((first) => bareName(sentence).includes(`${first}${zh}`))) : world.index.says(sentence, word) === 1;
}

/** What comes near: 教育 stands in 国防教育, and is money. */
function notSaid(context: Context, thing: string): Answer {
  const near = quotedSentence(context, [], 'duty') ?? quotedSentence(context, []);
  const [topic] = context.topics;
  const money = context.topics.length === 1 && topic?.certainty === 'sure' && topic.entry ? lookupEntry(context, topic.entry) : null;
  const told = [...(near?.claims ?? []), ...(money?.outcome === 'answered' ? money.claims : [])];
  return told.length === 0 ? notFound(context, NO_DUTY, 'notInDocument', [{ zh: thing, en: thing }]) : claims(context, NOT_AMONG_DUTIES, [{ kind: 'verdict', right: false, about: 'duty' }, ...told], money?.subjects ?? []);
}

/** The words of what is asked about; none where one of them is not known, for then the letters must be there. */
function wordsOf({ query }: Context, thing: string): Piece[] {
  const own = query.mentions.filter(({ typed, text }) => thing.includes(typed) || thing.includes(text));
  return own.some(({ unknown }) => unknown.length > 0) ? [] : own.flatMap(({ pieces }) => pieces.filter(({ concepts }) => concepts.some(({ head }) => !head)));
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
