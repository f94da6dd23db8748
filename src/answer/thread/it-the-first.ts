/** 「是这几项里最大的吗」, "is it the largest of the four there?": the name told last, among the list it was told of, those told with it, or the parts of its whole. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { headFigure, type World } from '../world.ts';
import { listTold } from './list-told.ts';
import { entryOf, toldBeside } from './names.ts';
import { allParts, countNamed } from './parts-said.ts';
import { placeInList } from './place-in-list.ts';
import type { Thread, Turn } from './turn.ts';

export const IT_THE_FIRST = 'whether the name told last is the first of those it was told with';

const OF_THOSE = pattern(/[这那]\s*(?:几|[两俩二三四五六七八九十\d]|些)(?:[个项笔样块者]|$|里|当|之|中)?|里面|里头|其中|当中|它们|\b(?:of|among|amongst|out of) (?:these|those|them|all of them|(?:the|all) (?:\w+ )?(?:two|three|four|five|six|seven|eight|items|lines|ones|parts|names))\b|\b(?:lines|items|ones|parts) (?:there|listed|shown|told)\b/i);
const SIZE = pattern(/[大多高贵](?:的|吗|吧|么|对|$)|\b(?:largest|biggest|highest|costliest|most expensive)\b/i);
const AND = pattern(/^\W*(?:(?:and|so|but|then|ok)\W+)+/i);
const ELSEWHERE = pattern(/全部|所有|整个|全街道|全单位|预算里|\b(?:whole|entire|overall|budget|document|projects?)\b/i);

/** @param query the follow-up by itself */
export function itTheFirst(world: World, query: Query, thread: Thread): Answer | null {
  const { answer: last } = thread;
  const turn = { world, query, thread, last };
  const [subject] = last.subjects;
  const asked = query.act === 'rank' && (query.order !== null || (query.nth !== null && SIZE.test(query.spoken))) && query.direction === null && !query.percent && query.columns === null && query.table === null && query.relativeYear === null && query.claimed.length === 0 && query.thresholds.length === 0;
  if (!asked || !subject || last.subjects.length !== 1 || last.outcome !== 'answered' || !query.mentions.every(isFrame) || !OF_THOSE.test(query.spoken) || ELSEWHERE.test(query.spoken) || !isQuestionOfTruth(query.text.replace(AND, ''), query.tags)) return null;
  const own = last.listed.find((figure) => entryOf(world, figure) === subject);
  const n = countNamed(query.spoken);
  const listed = listTold(world, thread);
  const figures = own ? [listed?.entries.includes(subject) === true ? listed.figures : [], figuresOf(turn, toldBeside(world, thread)), n === null ? [] : figuresOf(turn, allParts(world, n, [subject]))]
    .find((set) => set.length > 1 && (n === null || set.length === n) && set.every(({ unit, value }) => unit === own.unit && value !== '')) : undefined;
  return figures ? placeInList(turn, figures, subject, listed?.figures === figures ? listed.name : null) : null;
}

function figuresOf({ world, thread }: Pick<Turn, 'world' | 'thread'>, entries: readonly Entry[]): Figure[] {
  return entries.flatMap((entry) => thread.shown.findLast((figure) => entryOf(world, figure) === entry) ?? headFigure(world, entry) ?? []);
}
