/** 「维修费比这个多吧」, "services are more, right?": what the name now is set against is the one told last, and it is said which of them is said to be more. */
import { pattern } from '../../budget/pattern.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { resolveMentions } from '../names/resolve.ts';
import type { World } from '../world.ts';
import type { Thread } from './turn.ts';

const MORE = '(?:more|less|bigger|larger|higher|greater|lower|smaller|fewer|cheaper|dearer|costlier)(?: expensive| costly)?';
const THAN_THAT = pattern(new RegExp(`\\b${MORE} than (?:that|it|this|those)(?: (?:one|amount|figure|line|item|number|sum))?(?=\\s*(?:[,.?!;]|$|by\\b|(?:right|no|yes|correct|though|too)\\b))`, 'i'));
/** Nothing stands behind the comparative but an appeal to agree. */
const MORE_ALONE = pattern(new RegExp(`\\b(?:is|are|was|were|costs?|gets?(?! (?:(?:more|less) (?:expensive|costly)|cheaper|dearer|costlier))|has|have)(?: (?:a bit|even|far|much|still|slightly|actually))? ${MORE}(?=\\s*,?\\s*(?:right|no|yes|correct|true|huh|or (?:not|what|am i wrong)|(?:is|are)n't (?:it|they))?\\s*[?.!]*(?:$|\\s+(?:and )?by how much\\b))`, 'i'));
const THAN_ZH = pattern(/(?<=[比没](?:有)?)(?:它|[这那](?:个|笔|项|块|一项|一笔)?|(?:前面|刚才|上面|上)(?:那|这)?(?:一)?[个项笔])(?=(?:要|还|更|都|的|也|得|花)*[多少高低大小贵])/);
const TIMES_THAT = pattern(/\b(?:times|twice|double|triple|half)(?: (?:as (?:much|big|large|high) as|the size of|of))? (?:that|it|this)(?: one)?(?=\s*(?:[,.?!;]|$|(?:right|no|yes|correct)\b))/i);
const TIMES_ZH = pattern(/(?<=(?:是|有|达到?|超过?了?|不到|不止|相当于|等于|占))(?:它|[这那](?:个|笔|项|块|一项|一笔)?|(?:前面|刚才|上面|上)(?:那|这)?(?:一)?[个项笔])(?=的?(?:\d|[一二两三四五六七八九十半]).{0,3}(?:倍|半|成|分之))/);
const MORE_ZH = pattern(/更[多少高低大小贵](?=(?:一些|一点|点|些)?(?:了|吧|吗|的|对|是|不|没|，|,|？|\?|$))/);

/** @returns the question with the last name said where it is only pointed at; as it is where more than one name was told, or several are named now. */
export function withThanSaid(world: World, question: string, { answer }: Thread, parse: (question: string) => Query): string {
  const [subject, another] = answer.subjects;
  if (!subject || another || !subject.kinds.has('money') || answer.outcome === 'clarify' || answer.claims.some(({ kind }) => kind === 'sum' || kind === 'list' || kind === 'share' || kind === 'ratio' || kind === 'average' || kind === 'cell')) return question;
  const said = [[THAN_ZH, placed], [TIMES_ZH, placed], [THAN_THAT, behind], [TIMES_THAT, behind], [MORE_ALONE, than], [MORE_ZH, before]] as const;
  for (const [pattern, put] of said) {
    const found = pattern.exec(question);
    if (found && isOfAName(world, question.slice(0, found.index), parse)) return put(question, found, nameOf(subject));
  }
  return question;
}

/** What is said to be more is a name, and no "it". */
function isOfAName({ index }: World, before: string, parse: (question: string) => Query): boolean {
  const query = parse(before.replace(/(?:[比没]有?|是|有|达到?|超过?了?|不到|不止|相当于|等于|占)$/, ''));
  const [topic, another] = query.wholes.length === 0 && query.reference === null ? resolveMentions({ ...query, act: 'lookup' }, index) : [];
  return topic?.certainty === 'sure' && another === undefined;
}

function placed(question: string, { index, 0: said }: RegExpExecArray, name: string): string {
  return question.slice(0, index) + name + question.slice(index + said.length);
}

function behind(question: string, { index, 0: said }: RegExpExecArray, name: string): string {
  return `${question.slice(0, index)}${said.replace(/ (?:that|it|this|those)(?: \w+)?$/i, '')} ${name}${question.slice(index + said.length)}`;
}

function than(question: string, { index, 0: said }: RegExpExecArray, name: string): string {
  return `${question.slice(0, index + said.length)} than ${name}${question.slice(index + said.length)}`;
}

function before(question: string, { index }: RegExpExecArray, name: string): string {
  return `${question.slice(0, index)}比${name}${question.slice(index)}`;
}

function nameOf({ names, label }: Entry): string {
  return names[0] ?? label;
}
