/**
 * "Lamps replaced", where only lamps maintained are printed: the number of what something else is done with is no
 * answer, and no yes. It is offered, with the other indicators of the same things.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { clarify, type Context } from '../context.ts';
import { itemsOf } from './indicator.ts';

/** What may be done with things that are counted, one line for what people take for the same. */
const ACTIONS: readonly RegExp[] = [
  // 养护, 管养 upkeep; a repair is part of it.
  /养护|管养|管护|维护|维保|保养|维修|修缮|检修|抢修|修理|\b(?:maintain(?:ed|ing|s)?|maintenance|upkeep|kept up|look(?:ed|ing)? after|tak(?:e|es|en|ing) care of|repair(?:s|ed|ing)?|fix(?:ed|es|ing)?|serviced)\b/i,
  /更新|更换|替换|换新|翻新|改造|升级|换[掉上]|(?<=[^兑转])换了?(?=多少|几)|重建|\b(?:replac(?:e|es|ed|ing|ement)|renew(?:ed|s|al|ing)?|refurbish(?:ed|ing|ment)?|renovat(?:e|es|ed|ing|ion)|upgrad(?:e|es|ed|ing)|swapped)\b/i,
  /清扫|保洁|清洗|清洁|打扫|冲洗|\b(?:clean(?:ed|ing|s)?|swept|sweep(?:s|ing)?|wash(?:ed|ing|es)?)\b/i,
  /新建|新增|新装|加装|安装|增设|兴建|装了|建了|盖了|\b(?:install(?:ed|ing|ation|s)?|buil[dt]|building (?!works?|projects?)|erected|newly added|put up)\b/i,
  /购置|采购|购买|买了?(?=多少|几)|买入|\b(?:buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)|procur(?:e|es|ed|ing))\b/i,
  /租赁|租用|租了?(?=多少|几)|\b(?:rent(?:s|ed|ing)?|leas(?:e|es|ed|ing))\b/i,
  /拆除|拆了|\b(?:demolish(?:ed|es|ing)?|torn? down|scrapped)\b/i,
].map((one) => pattern(one));

const POINTS = pattern(/\b(?:does|do|will|would|can) (?:that|this|it|they)\b/i);

/** Of the same thing an indicator must have all the words besides the action. */
const MOST_OFFERED = 5;

export function withOwnAction(context: Context, answer: Answer): Answer {
  const [entry, another] = answer.subjects;
  const { query } = context;
  if (answer.outcome !== 'answered' || !entry || another || !answer.claims.some(({ kind }) => kind === 'target') || answer.claims.some(({ kind }) => kind !== 'target' && kind !== 'verdict')) return answer;
  // "How many does that buy": a pronoun stands for the thing and for what is done with it.
  if (query.mentions.length === 0 || (context.last !== null && query.reference !== null) || POINTS.test(query.spoken)) return answer;
  const asked = actionsIn(query.spoken);
  const own = actionsOf(context, entry);
  if (asked.length === 0 || own.length === 0 || asked.some((action) => own.includes(action))) return answer;
  // What is said not to be printed is the thing together with what is done with it.
  const said = ACTIONS[asked[0] ?? 0]?.exec(query.spoken)?.[0] ?? '';
  const words = query.mentions.slice(0, 1).map(({ text }) => (text.toLowerCase().includes(said.toLowerCase()) ? text : query.language === 'zh' ? `${text}${said}` : `${text} ${said}`)).map((text) => ({ zh: text, en: text }));
  return clarify(context, 'an indicator of what something else is done with', 'resembles', words, [entry, ...beside(context, entry)].slice(0, MOST_OFFERED));
}

function actionsIn(text: string): number[] {
  return ACTIONS.flatMap((action, at) => (action.test(text) ? [at] : []));
}

function actionsOf({ world }: Context, entry: Entry): number[] {
  return actionsIn(`${entry.key} ${world.nameOf(entry.key).en ?? ''}`);
}

/** Other indicators of the same things. */
function beside(context: Context, entry: Entry): Entry[] {
  const { query, world } = context;
  const things = itemsOf(query, []).filter(({ text, concepts }) => actionsIn(text).length === 0 && concepts.every(({ zh }) => actionsIn(zh).length === 0));
  return things.length === 0 ? [] : world.index.entries.filter((other) => other !== entry && other.kinds.has('target') && things.every(({ text, concepts }) => other.key.includes(text) || concepts.some(({ zh }) => zh.length > 1 && other.key.includes(zh))));
}
