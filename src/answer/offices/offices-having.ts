/** 「部门里有几个带“办公室”三个字的」, "which departments have 'emergency' in their name": the listed departments whose printed name has a word. */
import { pattern } from '../../budget/pattern.ts';
import { computedFigure } from '../figures.ts';
import type { Answer, Name } from '../answer.ts';
import { notFound, type Context } from '../context.ts';
import { departmentsAnswer } from './offices.ts';

const OF_OFFICES = pattern(/部门|科室|内设机构|\b(?:departments?|offices|divisions|sections)\b/i);
const WORD_ZH = pattern(/(?:名(?:字|称)?(?:里面?|中|当中)?(?:都)?|[几些个]|^|[，,])(?:带有?|含有?|包含|有|叫|写着)(?<word>[\u4e00-\u9fff]{2,6}?)(?:这)?(?:(?:[两二三四五六]个)?字(?:样|眼|的)?|的)/);
const SAYS_NAME = pattern(/名(?:字|称)|个字|字样|字眼|[几些个](?:带|含)|^(?:带|含)|叫/);
const WORD_EN = pattern(/\b(?:have|has|with|contain(?:s|ing)?|include[sd]?|including|carry|carries)(?: the word)? (?<word>[a-z]{4,20}) in (?:its|their|the) names?\b|\bnames? (?:contains?|includes?|has|have|with)(?: the word)? (?<named>[a-z]{4,20})\b/i);

export function officesHavingAnswer(context: Context): Answer | null {
  const { query } = context;
  const groups = query.language === 'zh' ? (SAYS_NAME.test(query.spoken) ? WORD_ZH.exec(query.spoken)?.groups : undefined) : WORD_EN.exec(query.spoken)?.groups;
  const word = groups?.['word'] ?? groups?.['named'];
  if (word === undefined || !OF_OFFICES.test(query.spoken) || /^(?:什么|哪些?|几个?|多少)/.test(word) || query.claimed.length > 0) return null;
  const all = departmentsAnswer(context);
  const [list] = all.claims;
  if (all.outcome !== 'answered' || list?.kind !== 'names' || !list.count) return null;
  const has = ({ zh, en }: Name): boolean => (query.language === 'zh' ? zh.replace(/\s/g, '').includes(word) : en?.toLowerCase().includes(word.toLowerCase()) === true);
  const items = list.items.filter(has);
  const of: Name = { zh: `名称有“${word}”的${list.of.zh}`, en: `${list.of.en ?? list.of.zh} with “${word}” in their name` };
  if (items.length === 0) return notFound(context, 'no department has the word', 'noneMatch');
  const count = computedFigure(of, String(items.length), list.count.unit, list.count.year, String(items.length), [list.count]);
  return { ...all, claims: [{ ...list, of, items, count }], listed: [count], pool: [] };
}
