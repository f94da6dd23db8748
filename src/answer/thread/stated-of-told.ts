/** "So exactly double?", 「正好两倍？」, "so twice as many flags?" after two names, each told: the multiple that is stated of the two, with whether it is so. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { valueOf } from '../figures.ts';
import { MULTIPLE_OF_TWO } from '../marks.ts';
import { ratioOfFigures } from '../measures/compare.ts';
import { withMultipleVerdict } from '../verdicts/multiple-verdict.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const TIMES = '(?<!-)(?:double|twice|triple|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|\\d{1,3}(?:\\.\\d+)?) times)';
/** Nothing but a multiple, or one with the name of one of the two or of both. */
const STATED_EN = pattern(new RegExp(`^(?!.*\\b(?:how|what|which|who|why|when|where)\\b)[^?]*\\b${TIMES}\\b[^?]*(?:\\?|\\b(?:right|correct|then|yes)\\W*)$`, 'i'));
const STATED_ZH = pattern(/^(?!.*(?:[哪几谁]|多少|什么|怎))[^?？]{0,16}(?:[两二三四五六七八九十]+|\d+(?:\.\d+)?)倍[^?？]{0,4}[?？吗吧]\W*$/);
/** "Is that exactly double? how many times": what it is instead, which is told anyway. */
const HOW_MANY_TIMES = pattern(/([?？吗吧])[\s,，;；]*(?:(?:or|so|and|if not|then|是|到底|究竟|具体|那)[\s,]*)*(?:(?:exactly |precisely )?how many times(?: (?:is it|exactly|over|the size|as (?:much|many|big)))*|(?:by )?what (?:factor|multiple)(?: is it)?|what(?:['’]?s| is) the (?:factor|multiple|ratio)|(?:是|有)?(?:几|多少)倍)[呢啊]?[?？.。]*$/i);
/** It is told of the year before, or of how far something moved. */
const OF_YEARS = pattern(/去年|上年|前一年|[增涨升降减跌翻]|\b(?:last year|year before|20\d\d|rise|rose|rises|increase[ds]?|grew|growth|change[ds]?|doubled|tripled)\b/i);
const ACTS: ReadonlySet<Query['act']> = new Set(['ratio', 'check', 'lookup', 'unknown', 'compare', 'difference', 'thanks', 'change']);
/** How well a word must fit one of the two. */
const FITS = 0.3;

export const STATED_MULTIPLE: Rule = {
  name: MULTIPLE_OF_TWO,
  answer: (turn) => {
    const { world, query, last, thread } = turn;
    const stated = (query.language === 'zh' ? STATED_ZH : STATED_EN).test(query.spoken.trim().replace(HOW_MANY_TIMES, '$1'));
    if (!stated || OF_YEARS.test(query.spoken) || last.outcome !== 'answered' || query.percent || query.wholes.length > 0 || query.columns !== null || !ACTS.has(query.act)) return null;
    const [one, other] = thread.shown.slice(-2);
    const pair = [one, other].flatMap((figure) => (figure ? entryOf(world, figure) ?? [] : []));
    if (!one || !other || one.value === '' || other.value === '' || new Set(pair).size < 2 || valueOf(one).lte(0) || valueOf(other).lte(0) || one.year !== other.year || [one, other].some(({ facts: [fact], derivation }) => derivation !== null || fact?.measure === 'change' || fact?.measure === 'percent')) return null;
    const named = query.mentions.filter((mention) => !isFrame(mention)).map((mention) => meant(turn, mention, pair));
    if (named.some((entry) => entry === null)) return null;
    const [larger, smaller] = valueOf(one).lt(valueOf(other)) ? [other, one] : [one, other];
    const asked: Query = { ...query, act: 'ratio', mentions: [], tags: new Set([...query.tags, 'check' as const]) };
    const answer = withMultipleVerdict(contextOf(world, asked, pair, last), ratioOfFigures(contextOf(world, asked, pair, last), larger, smaller, pair));
    return answer.outcome === 'answered' ? turned(answer, world, named[0] ?? placed(query.spoken, pair), smaller) : null;
  },
};

/** "Is the second twice the first?": which of the two is said to be the larger. */
const PLACED = pattern(/^\W*(?:(?:and|so|ok)\W+)*(?:is|are) (?:the )?(?<way>first|former|second|latter)\b|^(?:那|那么|所以)?(?<zh>第[一二]个|前者|后者)/i);

function placed(spoken: string, [one, other]: readonly Entry[]): Entry | null {
  const { way, zh } = PLACED.exec(spoken)?.groups ?? {};
  const said = way ?? zh;
  return said === undefined ? null : (/first|former|第一|前/i.test(said) ? one : other) ?? null;
}

/** Which of the two a word of the follow-up means. */
function meant({ world, query }: Turn, { text, pieces }: Query['mentions'][number], pair: readonly Entry[]): Entry | null {
  const [best, next] = world.index.findEntries({ text, pieces }).filter(({ entry, precision }) => precision >= FITS && pair.includes(entry)).sort((left, right) => right.score - left.score);
  const only = best && (!next || best.score > next.score) ? best.entry : pair.find(({ names }) => names.some((name) => name.includes(text))) ?? null;
  return query.mentions.length > 2 ? null : only;
}

/** "Twice as many lanterns", where the lanterns are the fewer: it is not so, whatever the multiple. */
function turned(answer: Answer, world: Turn['world'], said: Entry | null, smaller: Figure): Answer {
  return said === null || entryOf(world, smaller) !== said ? answer : { ...answer, claims: answer.claims.map((claim) => (claim.kind === 'verdict' ? { ...claim, right: false, about: 'comparison' as const } : claim)) };
}
