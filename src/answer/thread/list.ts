/** Rules for a follow-up about what was listed or computed last: the rest, the whole list, the other way round. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { THE_REST } from '../../query/slots/others.ts';
import { decimal } from '../../budget/amount.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, ListItem } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { averageByStretch, averageInUnit } from '../measures/stretch.ts';
import type { Query } from '../../query/query.ts';
import { NO_COUNT, madeBy } from '../marks.ts';
import { VEHICLES } from '../measures/divisor.ts';
import { claims } from '../context.ts';
import { multipleOf, shareOf } from '../figures.ts';
import { childrenOf, shorterNamed } from '../sets/collections.ts';
import { asksStaffOfEach, departmentsAnswer } from '../offices/offices.ts';
import { countOf, LONGEST_LIST } from '../sets/rank-figures.ts';
import { sumEntries } from '../measures/sum.ts';
import { entryOf, exactMention, topOf } from './names.ts';
import { OF_RESULT } from './result.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import type { World } from '../world.ts';

const REVERSED = pattern(/反过来|倒过来|反着算|掉过来|换个方向|the other way (?:a)?round|vice versa|in reverse|\breversed\b/i);
const ALL_OF = pattern(/^(?:那|都)?分别(?:是|叫)?(?:什么|啥|哪些)?(?:呢|啊)?[?？。]*$|(?:列|说|念|报|写|给)(?:一下|出来|下)?$|列(?:出|一下|个)|都(?:有)?(?:哪些|是什么|列)|一一|\blist (?:them|those|these|all|it)\b|\b(?:name|show|give me) (?:them|all|those)\b|^(?:那|都|分别)?(?:是)?哪(?:几[个项笔]|些)(?:呢|啊)?[?？。]*$|^\W*(?:and |so )?which(?: are they)?\W*$|\bwhich ones\b|^\W*(?:and |so )?list\W*$|^\W*(?:and |so )?names?(?: (?:please|pls|them))?\W*$|\bwhat are they\b/i);
/** 「叫什么」, "their names": only what was counted has them. */
const CALLED = pattern(/(?:都|分别)?叫(?:什么|啥)|名字|名称|\bnames?\b|\bcalled\b/i);
const NAME_WORD = pattern(/^(?:names?|名字|名称|名|list)$/i);
const HOW_MANY = pattern(/(?:一共|总共|共)?(?:有)?(?:几|多少)个?(?:项|个|笔|条|家)?(?:来着|[呢啊阿呀呐哦？?。.])*$|(?:数量|个数|项数|条数)(?:是多少|是几|呢|多少)?[呢啊？?。.]*$|^(?:那|这|上面|列了|一共列了|都)*(?:是|有|列了)(?:几|多少)个?(?:项目|项|个|笔|条)|how many (?:of (?:them|those|these)|are (?:there|they|those|these)|is that)\b|^(?:and )?how many[?.]*$/i);
/** 「那是几个项目」: those that were listed, not all there are. */
/** 「没别的了？」, "is that all": how many they are, and that the list is whole or ends with 等. */
const THAT_IS_ALL = pattern(/^(?:那|就|只有|一共)*(?:没(?:有)?(?:别的|其他的?|其它的?)了?|就(?:是)?这(?:些|几个|么多)(?:了)?|这(?:就是|是)?全部了?|只有这(?:些|几个))(?:了|吗|么|吧|嘛)*[?？。]*$|^\W*(?:(?:and|so|ok)\W+)*(?:is|are) (?:that|those|these|they) (?:all|everything|the lot)(?: of (?:them|it))?\W*$|^\W*(?:that['’]?s|that is) (?:all|everything|it)(?: of (?:them|it))? *\?\W*$|^\W*(?:nothing|anything) else *\?\W*$/i);
const OF_THE_LIST = pattern(/^(?:那|这|上面|一共|都)*(?:是|列了)(?:几|多少)个?/);
/** 「两个都说吧」, "both please": all of an open choice. */
const ALL_OFFERED = pattern(/^(?:那就?)?(?:(?:[两俩二三四五](?:个|项|笔)?|全部?|每个)?都(?:说|要|看|给|列|报|讲|查|来)(?:一下|一说|给我|我看看)?|(?:全部|都|全)(?:要|说))(?:吧|呗|啊|呀)?[。.!！]*$|^\W*(?:(?:give me|tell me|show me|i want|i need|let us have) )?(?:both|all (?:of them|two|three|four))(?: of (?:them|those|these))?(?:,? (?:please|pls|then))*\W*$/i);
const SUPERLATIVE_ONLY = pattern(/^\W*(?:and|what about|how about|then|那么?|还有)?\s*(?:of |for )?(?:the|of those the)?\s*(?:(?:biggest|largest|smallest|lowest|highest|cheapest)(?: one| of (?:them|those|these|all))?|最[大小多少高低](?:的|那)?(?:那)?(?:个|项|笔)?(?:是哪个|是谁)?)\s*[呢啊]?[?？.。]*$/i);

/** The money itself, no part of it. */
const ALL_OF_IT = pattern(/总|合计|一共|\b(?:total|whole|overall|sum|all)\b/i);

/** Whoever leads one of them has no name here. */
const A_PERSON = pattern(/\b(?:boss|head|chief|leader|director|manager|secretary)\b|主任|领导|负责人|一把手|头儿/i);

export const LISTED: readonly Rule[] = [
  {
    name: 'the same share or multiple the other way round',
    answer: ({ world, query, last }) => {
      if (!REVERSED.test(query.spoken) || query.mentions.length > 0) return null;
      const bases = last.claims.flatMap((claim) => (claim.kind === 'share' || claim.kind === 'ratio' ? [claim] : []));
      const [base] = bases;
      if (bases.length !== 1 || !base || !decimal(base.part.value).gt(0)) return null;
      const pair = { part: base.whole, whole: base.part };
      const turned: Claim = base.kind === 'share' ? { kind: 'share', ...pair, percent: shareOf(pair.part.name, pair.part, pair.whole) } : { kind: 'ratio', ...pair, multiple: multipleOf(pair.part.name, pair.part, pair.whole) };
      const entry = entryOf(world, pair.part);
      return claims(contextOf(world, query, last.subjects, last), 'turned round', [turned], entry ? [entry] : last.subjects);
    },
  },
  {
    name: 'the average just given, in another unit',
    answer: ({ world, query, last }) => (query.convertTo !== null && query.mentions.every(isFrame) && !ALL_OF_IT.test(query.spoken) ? averageInUnit(contextOf(world, { ...query, mentions: [] }, last.subjects, last)) : null),
  },
  {
    name: 'the average just given, by a stretch of the year',
    answer: ({ world, query, last }) => (query.act === 'average' && query.mentions.every(isFrame) && query.claimed.length === 0 ? averageByStretch(contextOf(world, { ...query, mentions: [] }, last.subjects, last)) : null),
  },
  ...OF_RESULT,
  {
    name: 'what was just told, by a count that is named',
    answer: ({ world, query, last }) => {
      const supposed = supposesCount(query, last);
      if (supposed && last.subjects[0]) return answerQuery(world, { ...query, act: 'average', spoken: withUnit(query.spoken, last), mentions: [exactMention(last.subjects[0])] }, [], last);
      if (query.act !== 'average' || query.mentions.length === 0 || last.subjects.length === 0 || query.tags.has('total')) return null;
      const answer = answerQuery(world, query, last.subjects, last);
      const counted = query.claimed.length > 0 || answer.claims.some((claim) => claim.kind === 'average' && claim.count !== null);
      return counted && answer.subjects.some((entry) => last.subjects.includes(entry)) && answer.outcome === 'answered' ? answer : null;
    },
  },
  {
    name: 'the share of another of what was listed',
    answer: ({ world, query, thread, last }) => {
      const share = last.claims.find((claim) => claim.kind === 'share');
      if (query.act !== 'rank' || query.direction !== null || query.mentions.length > 0 || !share || !SUPERLATIVE_ONLY.test(query.spoken) || thread.answer.pool.length < 2) return null;
      // The share of several together: of those, not of the longer list that they were taken from.
      const among = last.subjects.length > 1 ? thread.answer.pool.filter((figure) => last.subjects.some((entry) => entryOf(world, figure) === entry)) : thread.answer.pool;
      const [top, whole] = [topOf(world, { ...last, pool: among }, query.order), entryOf(world, share.whole)];
      return top && whole ? answerQuery(world, { ...query, act: 'share', order: null, mentions: [exactMention(top), { ...exactMention(whole), gap: ['share'] }] }, [], last) : null;
    },
  },
  {
    name: 'the rest of what was listed',
    answer: (turn) => {
      const { world, query, thread, last } = turn;
      if (query.mentions.length > 0 || !THE_REST.test(query.spoken) || thread.offered.length < 3) return null;
      const [entry] = last.subjects;
      const entries = entriesOf(world, thread.offered);
      if (!entry || last.subjects.length > 1 || !entries.includes(entry)) return null;
      const others = entries.filter((one) => one !== entry);
      if (others.length === 0) return null;
      return query.act === 'sum' || query.tags.has('sum') || query.tags.has('amount') ? sumEntries(contextOf(world, query, others, last), others) : listOf(turn, thread.offered.filter((figure) => entryOf(world, figure) !== entry));
    },
  },
  {
    name: 'all of an open choice',
    answer: (turn) => {
      const { query, last, thread } = turn;
      const open = thread.query.act === 'lookup' || thread.query.act === 'unknown';
      return open && last.outcome === 'clarify' && last.candidates.length > 1 && query.mentions.length === 0 && ALL_OFFERED.test(query.spoken.trim()) ? listOf(turn, last.candidates.map(({ figure }) => figure)) : null;
    },
  },
  {
    name: 'what was just counted, by name',
    answer: (turn) => {
      const { world, query, thread, last } = turn;
      // 「每个办分别配了多少人」 asks for more than their names.
      if (last.claims.some(({ kind }) => kind === 'names') && asksStaffOfEach(query.text)) return departmentsAnswer(contextOf(world, { ...query, mentions: [] }, [], last));
      if (query.outside === 'person' || A_PERSON.test(query.spoken) || !(ALL_OF.test(query.spoken) || CALLED.test(query.spoken)) || query.mentions.some(({ text }) => !NAME_WORD.test(text)) || !(query.act === 'lookup' || query.act === 'unknown' || query.act === 'breakdown')) return null;
      const bare = { ...query, mentions: [] };
      if (last.claims.some(({ kind }) => kind === 'names')) return { ...last, trace: { ...last.trace, query } };
      const counted = last.subjects.find((entry) => entry.facts.some(({ measure }) => measure === 'count'));
      if (!counted) return null;
      if (thread.query.tags.has('department')) return departmentsAnswer(contextOf(world, bare, [], last));
      const listed = childrenOf(counted).length > 0 ? counted : shorterNamed(world, counted);
      return listed && answerQuery(world, { ...bare, act: 'breakdown', reference: null, mentions: [exactMention(listed)] }, [], last);
    },
  },
  {
    name: 'all that was listed',
    answer: (turn) => {
      const { query, last, thread } = turn;
      if (query.mentions.length > 0 || query.direction !== null || query.thresholds.length > 0 || (query.tags.has('project') && !OF_THE_LIST.test(query.spoken)) || query.tags.has('department')) return null;
      const figures = last.pool.length > 1 && last.trace.query.act === 'rank' ? (last.listed.length === 1 && HOW_MANY.test(query.spoken) ? last.pool : last.listed) : thread.offered;
      if (figures.length < 2 || !belongs(turn, figures)) return null;
      if (THAT_IS_ALL.test(query.spoken.trim())) return { ...listOf(turn, figures, countOf(contextOf(turn.world, query, [], last), figures), partsOf(last, figures)), pool: last.pool };
      if (HOW_MANY.test(query.spoken) && !/[差缺空]|[多少]几|\b(?:empty|vacant|short|missing)\b/.test(query.spoken) && query.act !== 'filter' && (query.tags.has('howMany') || query.act === 'count' || OF_THE_LIST.test(query.spoken))) {
        const all = last.listed.length > 1 ? last.listed : figures;
        return { ...listOf(turn, all, countOf(contextOf(turn.world, query, [], last), all), partsOf(last, all)), pool: last.pool };
      }
      return ALL_OF.test(query.spoken) && (query.act === 'breakdown' || query.act === 'lookup' || query.act === 'unknown') ? listOf(turn, figures) : null;
    },
  },
];

/** 「按 100 人算呢」, "with 30 people?" after what one of them costs: the asker's own number, in place of a printed one. */
function supposesCount({ act, claimed, mentions, spoken, thresholds }: Query, last: Answer): boolean {
  const [said, another] = claimed;
  if (!said || another || thresholds.length > 0 || said.limit !== undefined || !(act === 'unknown' || act === 'lookup') || last.subjects.length !== 1) return false;
  if (!mentions.every((mention) => isFrame(mention) || VEHICLES.test(mention.typed)) || !(COUNTED.test(spoken) || BARE_COUNT.test(spoken.trim()))) return false;
  return last.claims.some(({ kind }) => kind === 'average') || madeBy(last, NO_COUNT);
}
/** 「按 25 算呢」, "if there were 25": of what was counted before. */
const BARE_COUNT = pattern(/^(?:那|要是|如果|假如|若)*(?:按|有|是|换成)?\d{1,4}(?:来)?算?呢?[?？]?$|^\W*(?:and |so )?(?:what )?(?:if|with|say) (?:(?:there (?:were|are)|we had|it were|it was) )?(?:only )?\d{1,4}\W*$/i);

function withUnit(spoken: string, last: Answer): string {
  const unit = last.claims.flatMap((claim) => (claim.kind === 'average' && claim.count ? [claim.count.unit] : []))[0];
  const number = /\d+/.exec(spoken)?.[0];
  return unit === undefined || number === undefined || !BARE_COUNT.test(spoken.trim()) ? spoken : /[a-z]/i.test(spoken) ? `with ${number} ${unit === '辆' ? 'vehicles' : 'people'}` : `按${number}${unit}算`;
}
const COUNTED = pattern(/\d\s*(?:名|个人?|位|人|辆|台|部|户|家)(?!月|百分)|\b\d+ (?:[a-z]+ )?(?:people|persons?|staff|heads?|employees|workers|vehicles?|cars?|trainees|students|residents|households)\b/i);

/** Whether the last turn still speaks of the list: the list itself, a choice from it, or one of it. */
function belongs({ world, last }: Turn, figures: readonly Figure[]): boolean {
  return last.listed.length > 1 || last.candidates.length > 1 || last.subjects.some((entry) => figures.some((figure) => entryOf(world, figure) === entry));
}

function entriesOf(world: World, figures: readonly Figure[]): Entry[] {
  return [...new Set(figures.flatMap((figure) => entryOf(world, figure) ?? []))];
}

/** The list that the last answer gave of a whole, when it is the one that is spoken of: it goes on saying what it is of. */
function partsOf(last: Answer, figures: readonly Figure[]): List | null {
  const lists = last.claims.filter((claim): claim is List => claim.kind === 'list');
  return lists.find(({ what, items }) => what === 'parts' && items.length === figures.length && items.every(({ figure }) => figures.some(({ facts }) => facts[0] === figure.facts[0]))) ?? null;
}

type List = Extract<Claim, { kind: 'list' }>;

export function listOf({ world, query, last }: Turn, figures: readonly Figure[], count: Figure | null = null, parts: List | null = null): Answer {
  const shown = figures.length > MOST_LISTED ? figures.slice(0, LONGEST_LIST) : figures;
  const items = shown.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  const bare: List = { kind: 'list', of: null, what: 'items', items, count, total: null, remainder: null, scope: null, rest: figures.length - shown.length };
  return claims(contextOf(world, query, [], last), 'what was listed', [parts ? { ...parts, count } : bare], entriesOf(world, shown), figures);
}

/** Nobody reads all indicators of a document in one reply: of more than these the first are told, and how many there are besides. */
const MOST_LISTED = 60;
