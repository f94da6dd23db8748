/** 「谁能给街道派任务」, "who may hand it extra tasks": the duty that says by whom more is assigned. */
import { pattern } from '../../budget/pattern.ts';
import { DUTIES_NAME } from '../marks.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';

const TASKS = '(?:任务|工作|活儿?|差事|事情?)';
const ASSIGNED = pattern(new RegExp(`(?:谁|哪(?:个|些|一级)(?:部门|单位|上级|领导)?|上[级面头])[^?？]{0,12}(?:交办|布置|安排|派|下达|下派|指派|交代|压)[^?？]{0,6}${TASKS}|${TASKS}(?:是|由|归|都)?(?:由|是)?(?:谁|哪个|哪级|上级)[^?？]{0,6}(?:交办|布置|安排|派|下达|下派|指派|交代)`));
const TASKS_EN = '(?:tasks?|work|jobs?|assignments?|duties|errands)';
const ASSIGNED_EN = pattern(new RegExp(`\\bwho(?:ever)?\\b[^?]{0,20}\\b(?:assign|hand|give|set|delegate|entrust)s?\\b[^?]{0,30}\\b(?:other|extra|more|additional|further|new)\\b[^?]{0,12}\\b${TASKS_EN}\\b|\\b(?:other|extra|additional|further) ${TASKS_EN}\\b[^?]{0,12}\\b(?:assigned|handed|given|set|delegated|entrusted)\\b[^?]{0,12}\\bby (?:whom|who|which)\\b|\\bwho(?:se|m)?\\b[^?]{0,12}\\b(?:other|extra|additional|further) ${TASKS_EN}\\b[^?]{0,20}\\b(?:assigned|handed|given|from|do)\\b`, 'i'));
/** As duties print it: 完成某某交办的其他任务. */
const PRINTED = pattern(/(?:交办|布置|下达|交付|安排)的?(?:其他|其它|各项)/);

export function assignedByAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (query.claimed.length > 0 || !(query.language === 'zh' ? ASSIGNED : ASSIGNED_EN).test(query.spoken)) return null;
  const found = sentencesOf(world.book.passages.filter(({ kind }) => kind === 'duty')).filter(({ text }) => PRINTED.test(text.replace(/\s/g, '')));
  return found.length === 0 ? null : claims(context, DUTIES_NAME, found.map(({ passage, text, place }) => ({ kind: 'quote', what: 'duty', name: world.nameOf(passage.subject.replace(/\s/g, '')), text, places: [place] })));
}
