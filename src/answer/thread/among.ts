/** 「这几个里哪个涨得最多」, "which of them fell most": the names just told are ranked among themselves, not all there are. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { answerQuery } from '../answer-query.ts';
import { entryOf, exactMention } from './names.ts';
import { chineseInteger } from '../../query/slots/numerals.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Rule, Turn } from './turn.ts';

/** What points at several that were told. */
const OF_THESE = pattern(/[这那](?:[几些]|[两俩二三四五六七八九十\d]+)[个项笔块样者]?|同一?(?:批|组|类)|[这那上]一?批|上述|[两俩二三四五六七八九十\d]+个(?:项目|支出|科目|子项|事项)(?:里|中|之中|当中)|它们|他们|其中|里面|里头|当中|[两俩三四五](?:个|项|者|笔)(?:里|中|当中|之中|哪)|\b(?:which|what|who|any|one|of) (?:one )?(?:of )?(?:these|those|them|the (?:two|three|four|five|six))\b|\bamong (?:these|those|them)\b/i);
const KIND_ANEW = pattern(/哪(?:一?个|些|几个)?(?:项目|科目)|\bwhich (?:projects?|programmes?)\b/i);

/** Which of all projects moved most; without a movement what was told may be projects itself, as the parts of one are. */
export function asksKindAnew({ act, direction, spoken, reference }: Query): boolean {
  return act === 'rank' && direction !== null && reference === null && KIND_ANEW.test(spoken) && !OF_THESE.test(spoken);
}

/** Answers that are about all of several names; after any other a bare "which rose most" asks of all there are. */
const OF_SEVERAL: ReadonlySet<string> = new Set(['sum', 'share', 'compare', 'difference', 'average']);

export const AMONG: Rule = {
  name: 'which of the names just told',
  answer: (turn) => {
    const { world, query, last } = turn;
    const entries = namesTold(turn);
    if (!asksWhich(turn) || entries.length < 2) return null;
    const mentions = entries.map((entry, at) => ({ ...exactMention(entry), gap: at > 0 ? ['and' as const] : [], between: at > 0 ? '、' : '' }));
    const answer = answerQuery(world, { ...query, reference: null, claimed: [], mentions }, [], last);
    return answer.outcome === 'answered' ? answer : null;
  },
};

function asksWhich({ world, query, last }: Turn): boolean {
  const { act, spoken, tags, direction } = query;
  // "The largest as a multiple of the smallest" asks for neither.
  if (act !== 'rank' || (tags.has('most') && tags.has('least')) || last.outcome !== 'answered' || query.table !== null || query.nth !== null || query.n !== null || !query.mentions.every(isFrame)) return false;
  // The parts of one of them were listed last, or how they moved: 「里面最大的」 is the largest part, the largest move.
  const told = last.listed.flatMap((figure) => entryOf(world, figure) ?? []);
  if (told.some((entry) => !last.subjects.includes(entry)) || (direction === null && last.listed.some(({ facts }) => facts[0]?.measure === 'change'))) return false;
  // 「增幅最大的是哪个项目」: a kind of things is named anew, and nobody points at those just told.
  if (asksKindAnew(query)) return false;
  const first = tags.has('most') || tags.has('least');
  return (first && OF_THESE.test(spoken)) || (direction !== null && (first || last.subjects.length === 2 || OF_THESE.test(spoken)) && OF_SEVERAL.has(last.trace.query.act));
}

/** Those of the last answer; where that told one and several are pointed at, those told one after the other. */
function namesTold({ world, query, last, thread, subject }: Turn): Entry[] {
  const told = [...new Set(last.subjects)];
  // 「三个里最多的是谁」 after one name and then two.
  const said = chineseInteger(/([三四五六])[个项笔块样](?:里面?|中|当中|之中)/.exec(query.spoken)?.[1] ?? '');
  const beside = said !== null && said > told.length ? thread.subjects.filter((entry) => entry.kinds.has('money') === (subject?.kinds.has('money') === true)).slice(-said) : [];
  if (said !== null && beside.length === said && told.every((entry) => beside.includes(entry))) return beside;
  if (told.length !== 1 || last.pool.length > 1 || last.listed.some((figure) => entryOf(world, figure) !== subject) || !POINTS_AT_SEVERAL.test(query.spoken) || !subject) return told;
  const all = [...new Set([...thread.subjects.filter((entry) => [...subject.kinds].some((kind) => entry.kinds.has(kind))), subject])];
  const n = chineseInteger(/[这那]([两俩二三四五六七八九十])/.exec(query.spoken)?.[1]?.replace(/[两俩]/, '二') ?? '');
  return n === null ? all : all.slice(-n);
}
const POINTS_AT_SEVERAL = pattern(/[这那](?:几|些|[两俩二三四五六七八九十])[个项笔块样]|\bof (?:these|those|them)\b/i);
