/** Questions in two steps: 「最大的项目是干什么用的」 asks first which it is, and then something of it. */
import { pattern } from '../budget/pattern.ts';
import { through } from './marks.ts';
import type { Act, Query } from '../query/query.ts';
import type { Answer } from './answer.ts';
import { answerQuery } from './answer-query.ts';
import type { World } from './world.ts';

interface Second { act: Act; pattern: RegExp }

/** A thing described by its place in a ranking. */
const DESCRIBED = pattern(/第\s*[二三四五六七八九十\d]+\s*[大多高小少低](?:的)?(?:那个|那项|一个|一项)?(?:项目|小项|子项|大项)?|最[大小多少高低贵](?:的)?(?:[那一][个项笔](?:项目|小项|子项|大项)?|项目|小项|子项|大项|(?:(?:功能|经济)(?:分类)?)(?:科目|大类|类))|(?:涨|增|升|减|降|砍)(?:幅|得|了)?最[多大狠猛少小](?:的)?(?:那个|一个)?(?:项目|大项)|\b(?:largest|biggest|smallest|lowest|costliest|cheapest|highest)(?:[- ](?:funded|budget))? (?:single )?(?:projects?|sub-?items?|items?|lines?|one|(?:functional |economic )?(?:class(?:es)?|categor(?:y|ies)|subjects?))\b|\b(?:projects?|items?|lines?) (?:is|are|has|gets) (?:the )?(?:largest|biggest|smallest|costliest|most expensive|least expensive|cheapest|most money|least money)\b/i);
/** "By how much did it change", of what was described by its size. */
const MOVED_BY = pattern(/\bby (?:how much|what percent(?:age)?) (?:did|has|does|is|was) (?:it|that|this)\b|\bby (?:how much|what percent(?:age)?) (?:it|that|this) (?:has )?(?:changed|moved|rose|risen|fell|fallen|grew|grown|shrank|increased|decreased|dropped|went)/i);
/** "And its share of the total", 「及其占比」. */
const SHARE_OF_IT = pattern(/(?:\b(?:and|with|plus)|[-–—,&]) (?:its|their|the|what) (?:share|percentage|percent|proportion)\b|(?:及其?|和|与|以及|[,，])(?:它?的?|其)?占[^,，]{0,12}(?:比例|比重|百分比|百分之几)|(?:及其?|和|与|以及)(?:它的?|其)?占比/i);
/** What is asked of it, after the description. */
const SECOND: readonly Second[] = [
  { act: 'purpose', pattern: /目标(?!值)|用途|目的|干(?:什么|嘛|啥)|做什么|为了什么|\bgoal|\bpurpose|\baims?\b|objective|\bfor what\b|what (?:is|are) (?:it|that|they) for|meant to|used for/i },
  { act: 'why', pattern: /为什么|为何|为啥|原因|理由|\bwhy\b|\breason/i },
  { act: 'parent', pattern: /属于(?:哪|什么)|归(?:在)?哪|上级(?:项目|科目)|belongs? to|(?:under|in) which project|which project is (?:it|that) (?:in|under)/i },
  { act: 'breakdown', pattern: /包括|构成|组成|明细|分项|拆|有哪几[项笔]|花在哪|consists? of|break(?:s|ing)? (?:it |that )?down|made (?:up )?of|what is in (?:it|that)/i },
  { act: 'change', pattern: MOVED_BY },
  { act: 'share', pattern: SHARE_OF_IT },
  { act: 'prior', pattern: /(?:去年|上年|上一年)(?:的)?(?:预算|金额|数)?(?:是|有|又?是)?(?:多少|几)|(?:what|how much) (?:was|did) (?:it|that).*(?:last year|the year before|in 20\d\d)|its? (?:amount|budget|figure).*(?:last year|the year before)/i },
];

/** Whether a thing is described by its place in a ranking. */
export function describesByPlace({ spoken }: Query): boolean {
  return DESCRIBED.test(spoken);
}

/** Null when nothing is described so, or nothing more is asked of it. */
export function twoSteps(world: World, query: Query, last: Answer | null): Answer | null {
  const described = DESCRIBED.exec(query.spoken);
  if (!described) return null;
  // "Its share of project expenditure": a name behind is the whole of the share; 「机关服务里最大的一项」: one before, what is ranked.
  const share = SHARE_OF_IT.exec(query.spoken);
  if (query.mentions.length > 0 && share === null) return null;
  const [before, behind] = [query.mentions.filter(({ from }) => from < (share?.index ?? 0)), query.mentions.filter(({ from }) => from > (share?.index ?? 0))];
  const rest = `${query.spoken.slice(0, described.index)}\n${query.spoken.slice(described.index + described[0].length)}`;
  const second = SECOND.find(({ pattern }) => pattern.test(rest));
  if (!second) return null;
  // How far it moved is asked of it, and is not what it was picked by.
  const direction = second.act === 'change' ? null : query.direction;
  const first = answerQuery(world, { ...query, mentions: before, act: 'rank', direction, percent: false, n: null, relativeYear: null, tags: new Set([...query.tags].filter((tag) => !SECOND_TAGS.has(tag) && !(second.act === 'change' && MOVES.has(tag)))) }, [], last);
  const [top] = first.subjects;
  if (first.outcome !== 'answered' || first.subjects.length !== 1 || !top) return null;
  const then = answerQuery(world, { ...query, mentions: behind, act: second.act, order: null, n: null, nth: null, direction: null, percent: false, reference: null, tags: new Set([...query.tags].filter((tag) => !RANKING.has(tag))) }, [top], first);
  if (then.outcome !== 'answered') return { ...then, claims: [...first.claims, ...then.claims] };
  return through({ ...then, claims: [...first.claims, ...then.claims] }, 'which it is, then what is asked of it');
}

/** What belongs to the second question, and must not turn the first away. */
const SECOND_TAGS: ReadonlySet<string> = new Set(['prior', 'change', 'duty', 'goal', 'purpose', 'share', 'total']);
const MOVES: ReadonlySet<string> = new Set(['rise', 'fall', 'percent', 'difference']);
const RANKING: ReadonlySet<string> = new Set(['most', 'least', 'top', 'bottom', 'rank', 'which', 'project', 'item', 'subItem', 'rise', 'fall']);
