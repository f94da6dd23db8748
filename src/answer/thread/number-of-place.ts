/** 「前者是多少个审计」, "the first one is how many audits?" after two names: the number of things is asked of the one that stands there. */
import { pattern } from '../../budget/pattern.ts';
import type { World } from '../world.ts';
import { namesAsked } from './said.ts';
import type { Thread } from './turn.ts';

const COUNTED_ZH = '[\\u4e00-\\u9fff]{0,3}?(?:多少|几)(?:个(?!百分|点|月|亿)|[家户人名位次场份宗处台座间项条盏辆面套]).*?';
const ZH = pattern(new RegExp(`^(?:那|那么)?(?:(?<former>前者|前面?[一那][个项]|头一[个项]|第一[个项])|后者|后面?[一那][个项]|第二[个项])(?:呢)?[，,]?(?:是|有|要|该|得|一共|总共)*(?<rest>${COUNTED_ZH})$`));
const PLACE_EN = '(?:the|that) (?:(?<former>former|first(?: one)?)|latter|second(?: one)?)';
const COUNTED_EN = 'how many (?!(?:yuan|times|per ?cent|percent|million|wan|points|months|years)\\b)[^?]+?';
const EN = pattern(new RegExp(`^\\W*(?:(?:and|so|then|ok)\\W+)*${PLACE_EN}(?:,? (?:is|was|has|covers?|means|comes to|does|for))?,? (?<rest>${COUNTED_EN})\\W*$`, 'i'));
const EN_BEHIND = pattern(new RegExp(`^\\W*(?:(?:and|so|then|ok)\\W+)*(?<rest>${COUNTED_EN}),? (?:is|are|does|do|for|in|of|under|with|has) ${PLACE_EN}(?: (?:have|has|cover|include|mean|for))?\\W*$`, 'i'));

/** @returns the name that stands there, in the language of the question, and what is then asked of it; null where fewer or more than two names were told */
export function numberOfPlace(world: World, question: string, thread: Thread): { name: string; rest: string } | null {
  const found = ZH.exec(question.trim().replace(/[?？。]+$/, '')) ?? EN.exec(question) ?? EN_BEHIND.exec(question);
  const names = found ? namesAsked(world, thread, false) : [];
  const entry = found?.groups?.['former'] === undefined ? names.at(-1) : names.at(-2);
  const rest = found?.groups?.['rest'];
  if (!entry || !rest || names.length < 2) return null;
  const { zh, en } = world.nameOf(entry.label);
  return { name: /[a-z]/i.test(rest) ? en ?? zh : entry.names[0] ?? zh, rest };
}
