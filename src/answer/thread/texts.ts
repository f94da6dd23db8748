/** Rules for a follow-up about words that were quoted: another one of the numbered goals, duties or terms, and where they stand; and about the pieces of a change that was told. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer } from '../answer.ts';
import { nthOfText } from '../../query/slots/nth-text.ts';
import { goalsCounted } from '../texts/goal-subject.ts';
import { causesClaim } from '../texts/causes.ts';
import { changeOf } from '../measures/change.ts';
import { clarify, notFound } from '../context.ts';
import { passagesAnswer } from '../describe.ts';
import { valueOf } from '../figures.ts';
import { resolveMentions } from '../names/resolve.ts';
import { exactMention } from './names.ts';
import { OTHER_DUTY } from './other-duty.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

type Text = 'duty' | 'goal' | 'definition';
/** 「这个项目」, "that money", of what was quoted. */
const THAT_MONEY = pattern(/[这那该](?:个|一|笔|项|块)*(?:项目|钱|经费|资金|支出)|\b(?:that|this|the) (?:project|money|line|item|spending|budget)\b/i);
const ORDINAL_ACTS: ReadonlySet<Query['act']> = new Set(['lookup', 'unknown', 'goals', 'duties', 'define', 'rank', 'purpose']);
/** A piece of a text, no yuan. */
const PIECE = pattern(/^(?:那|那么|再说|说说)?第\S块(?:呢|是什么|讲什么|说什么)?[?？。]*$/);
const PIECE_ACTS: ReadonlySet<Query['act']> = new Set(['breakdown', 'rank']);

/** 「一共几条」, "how many are they": of what was quoted. */
const HOW_MANY = pattern(/^(?:那么?|这|一共|总共|共|都|有|是|合计|,|，)*(?:几|多少)(?:条|个|项|点|大?块)(?:目标)?[呢啊]?[?？。]*$|^\W*(?:and |so )?how many(?: goals?| of them| of those)?(?: (?:are (?:there|they|those|these)|is that|in all|in total|altogether))*\W*$/i);

/** 「这些目标各配了多少人」: heads or money of what was quoted. */
const HEADS_OF_EACH = pattern(/(?:各|每|分别|都)[^,，]{0,8}(?:多少|几)(?:个|名|位)?(?:人手?|人员|钱|经费|预算|资金)|(?:人手|人员|经费|资金|钱)[^,，]{0,6}(?:各|分别|怎么)(?:配|分|安排)?[^,，]{0,3}(?:多少|几|的)|\b(?:how many (?:people|staff)|how much (?:money|budget|funding))\b[^?]*\b(?:each|every|per)\b/i);

export const TEXTS: readonly Rule[] = [
  OTHER_DUTY,
  {
    name: 'no heads and no money are printed for what was quoted',
    answer: ({ world, query, last }) => {
      const kind = quotedKind(last);
      const asked = (kind === 'goal' || kind === 'duty') && HEADS_OF_EACH.test(query.spoken) && resolveMentions(query, world.index).every(({ certainty }) => certainty !== 'sure');
      return asked ? notFound(contextOf(world, query, [], last), 'no heads and no money of a text', 'notInDocument', [{ zh: `各项${kind === 'goal' ? '目标' : '职责'}的人员和经费`, en: `people or money for each of the ${kind === 'goal' ? 'goals' : 'duties'}` }]) : null;
    },
  },
  {
    name: 'another of the texts just quoted',
    answer: (turn) => {
      const { world, query, last } = turn;
      const worded = nthOfText(query.spoken);
      const nth = worded ?? (query.reference?.kind === 'ordinal' ? query.reference.n : query.nth);
      const kind = quotedKind(last) ?? (nth === null ? null : quotedBefore(turn, nth));
      const asked = worded !== null || ((ORDINAL_ACTS.has(query.act) || PIECE.test(query.spoken.trim())) && query.mentions.every(isFrame));
      return kind && nth !== null && asked && !query.tags.has('amount') ? passagesAnswer(contextOf(world, { ...query, nth }, [], last), kind) : null;
    },
  },
  {
    name: 'how many of the texts just quoted',
    answer: ({ world, query, last }) => (quotedKind(last) === 'goal' && query.mentions.every(isFrame) && HOW_MANY.test(query.spoken.trim()) ? goalsCounted(contextOf(world, query, [], last)) : null),
  },
  {
    name: 'the money of the duty just quoted',
    answer: (turn) => {
      const { world, query, last, thread } = turn;
      if (quotedKind({ ...last, claims: last.claims.filter(({ kind }) => kind !== 'verdict') }) !== 'duty' || !THAT_MONEY.test(query.spoken) || query.mentions.some((mention) => !isFrame(mention))) return null;
      const [topic, another] = resolveMentions({ ...thread.query, act: 'lookup', wanted: 'money' }, world.index);
      const context = contextOf(world, query, [], last);
      // An older name of the thread is not what a duty is about.
      if (!topic?.entry || another || topic.certainty !== 'sure' || !topic.entry.kinds.has('money')) return clarify(context, 'no money is called as the duty is', 'noFollowUp', [], []);
      return answerQuery(world, { ...query, reference: null, mentions: [exactMention(topic.entry)] }, [], last);
    },
  },
  {
    name: 'where the words just quoted stand',
    answer: ({ query, last }) => (query.tags.has('where') && quotedKind(last) !== null && query.mentions.every(isFrame) && (query.table === null || query.tags.has('negation')) ? { ...last, trace: { ...last.trace, query: { ...last.trace.query, language: query.language } } } : null),
  },
  {
    name: 'the pieces of the change just told',
    answer: (turn) => {
      const { world, query, last } = turn;
      const moved = PIECE_ACTS.has(query.act) && query.mentions.length === 0 && query.direction === null && !['project', 'total', 'target', 'department'].some((tag) => query.tags.has(tag as 'total')) && last.pool.length < 2 ? movedInPieces(turn) : null;
      return moved && answerQuery(world, { ...query, direction: moved.direction, reference: null, mentions: [exactMention(moved.entry)] }, [], null);
    },
  },
];

/** What the last answer quoted, where it quoted several of them. */
export function textsQuoted(answer: Answer): Text | null {
  return answer.claims.length > 1 || answer.claims.some((claim) => claim.kind === 'quote' && SEVERAL.test(claim.text)) ? quotedKind(answer) : null;
}
const SEVERAL = pattern(/2\s*[.．、]/);

/** 「第三块呢」 some turns after the goals: nothing that was told since has so many, or the texts are named. */
function quotedBefore({ query, thread, last }: Turn, nth: number): Text | null {
  const listed = last.candidates.length > 1 || last.listed.length > 1 || last.pool.length > 1;
  if (thread.texts === null || listed || query.mentions.length > 0) return null;
  return NAMED[thread.texts].test(query.spoken) || (nth > 2 && new Set(thread.shown.map(({ name }) => name.zh)).size < nth) ? thread.texts : null;
}
const NAMED: Readonly<Record<Text, RegExp>> = { goal: /目标|任务|块|方面|\b(?:goals?|objectives?|priorit(?:y|ies)|aims?)\b/i, duty: /职责|职能|\bdut(?:y|ies)\b/i, definition: /名词|术语|\bterms?\b/i };

/** What the last answer quoted, when it quoted nothing else. */
function quotedKind({ claims, outcome }: Answer): Text | null {
  // How many they are may stand before them.
  const kinds = new Set((claims[0]?.kind === 'count' ? claims.slice(1) : claims).map((claim) => (claim.kind === 'quote' ? claim.what : null)));
  const [kind, another] = kinds;
  return outcome === 'answered' && another === undefined && (kind === 'duty' || kind === 'goal' || kind === 'definition') ? kind : null;
}

/** The one name whose change was told, with the way it went, where the document prints the pieces of it. */
function movedInPieces({ world, query, last }: Turn): { entry: Entry; direction: 'rise' | 'fall' } | null {
  const [entry, another] = last.subjects;
  if (!entry || another || !last.claims.some(({ kind }) => kind === 'change')) return null;
  const context = contextOf(world, query, [entry], last);
  const change = changeOf(context, entry)?.change;
  return change && causesClaim(context, entry, change) ? { entry, direction: valueOf(change).lt(0) ? 'fall' : 'rise' } : null;
}
