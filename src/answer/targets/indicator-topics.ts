/** 「跟消防有关的指标」, 「党群服务中心的指标有哪些」: every indicator that has the words, and the money too where it is asked for. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { purposeOf } from '../texts/meaning.ts';
import { purposeAnswer } from '../texts/purpose.ts';
import { EXPLAINED } from '../names/resolve-mention.ts';
import { sentenceWith } from '../texts/sentence-with.ts';

const INDICATORS = pattern(/指标|(?:有关|相关)的目标|目标都?(?:列|有哪些)|绩效目标|目标值|\bindicators?\b|\bkpis?\b|\btargets\b/i);
const ALL_OF_THEM = pattern(/哪些|哪几|有啥|有什么|都有|列|相关|有关|关于|涉及|一览|全部|所有|\bwhich\b|\blist\b|\ball\b|\babout\b|\brelated\b|\bconcern\w*|\bwhat (?:are|indicators|targets)\b/i);
/** 「食堂的绩效指标」: what is named has them. */
const WHAT_IT_HAS = pattern(/^[\u4e00-\u9fff\s]{2,12}?(?:的|[那这]块|方面|[那这]边|上)?(?:有没有|有无|有|设了?)?(?:绩效)?(?:指标|绩效目标)(?:是|呢|有吗|有没有|吗)?[?？。]*$/);
/** How many, or one of them by its place or value, is another question. */
const OTHERWISE = pattern(/多少|几[个项条]|最|\b(?:how many|how much|highest|lowest|most|least)\b/i);
const MONEY_TOO = pattern(/预算|经费|资金|[的和]钱|\b(?:budget|money|funding|spending)\b/i);
/** 「甲乙各多少」: each of the few that the words fit. */
const EACH = pattern(/各(?:是|有|自|为)?(?:多少|几)|分别|\beach\b|\brespectively\b/i);
const FEW = 4;
const MOST = 20;

export const INDICATOR_LIST = 'every indicator that has the words';

export function indicatorTopicAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const [topic] = topics;
  if (!topic || topics.length > 1 || topic.mention.to === 0 || query.claimed.length > 0 || query.thresholds.length > 0 || query.order !== null || query.nth !== null || query.act === 'define' || query.act === 'purpose') return null;
  if (topic.certainty === 'several' && topic.choices.length <= FEW && EACH.test(query.text) && new Set(topic.choices.map(({ kinds }) => [...kinds].join())).size === 1) return told(context, topic.choices);
  if (!INDICATORS.test(query.text) || !(ALL_OF_THEM.test(query.text) || WHAT_IT_HAS.test(query.text)) || OTHERWISE.test(query.text)) return null;
  const { text, pieces } = topic.mention;
  const fitting = context.world.index.findEntries({ text, pieces }).filter(({ precision, letters, entry }) => precision >= EXPLAINED && (!letters || entry.key.includes(text))).map(({ entry }) => entry);
  const word = topicWord(text);
  const targets = [...new Set([...fitting.filter(({ kinds }) => kinds.has('target')), ...indicatorsSaying(context, word)])];
  const money = MONEY_TOO.test(query.text) ? fitting.filter(({ kinds }) => kinds.has('money')) : [];
  if (targets.length > 0) return told(context, [...money, ...targets].slice(0, MOST));
  if (query.language !== 'zh') return null;
  // Money without indicators has its printed goal, or that of the project above it.
  const own = topic.certainty === 'sure' && topic.entry?.kinds.has('money') === true ? topic.entry : null;
  return own && !purposeOf(context, own) ? purposeAnswer(context, own) : own ? null : sentenceWith(context, [bareName(text)], new Set(['purpose']));
}

/** 「消防方面」 is 消防, 「法律服务」 what is called 法律 there. */
function topicWord(text: string): string {
  return bareName(text).replace(/(?:方面|工作|服务|事务|管理|项目|相关|中心|活动)+$/, '');
}

/** Every indicator whose name has the word. */
export function indicatorsSaying({ world }: Context, word: string): Entry[] {
  return /^[\u4e00-\u9fff]{2,}$/.test(word) ? world.index.entries.filter(({ kinds, names }) => kinds.has('target') && names.some((name) => name.includes(word))) : [];
}

function told(context: Context, entries: readonly Entry[]): Answer {
  const each = entries.map((entry) => lookupEntry({ ...context, query: { ...context.query, wanted: entry.kinds.has('money') ? 'money' : 'target' } }, entry)).filter(({ outcome }) => outcome === 'answered');
  return claims(context, INDICATOR_LIST, each.flatMap((one) => one.claims), entries, each.flatMap(({ listed }) => listed));
}
