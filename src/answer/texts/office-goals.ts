/** "Its main objectives for the year", 「今年的工作目标」, and 「名词解释第三个」: the goals or the terms of the document where nothing else is named. */
import { pattern } from '../../budget/pattern.ts';
import { COMMON_ENGLISH } from '../../query/words/common-english.ts';
import type { Answer } from '../answer.ts';
import { isNamed, type Context } from '../context.ts';
import { passagesAnswer } from '../describe.ts';

const TERMS = pattern(/名词解释|术语解释|解释的名词|\b(?:glossary|explanation of terms|terms explained|definitions?)\b/i);

const WHAT = '(?:objectives?|goals?|aims?|targets|tasks?|priorit(?:y|ies)|ambitions?)';
const OFFICE = '(?:office|subdistrict|bureau|we|they|department)';
const TRIES = '(?:push(?:ing)?(?: hard| harder)?|focus(?:ing)?|concentrat(?:e|ing)|work(?:ing)? (?:hard|hardest))';
const OFFICE_GOALS = new RegExp(String.raw`\b(?:${[
  // "The main objectives", "annual work priorities".
  `(?:main|chief|principal|key|major|overall|top|annual|yearly|primary|central|big)(?: work| annual)? ${WHAT}\\b`,
  String.raw`work (?:objectives|goals|aims|targets|tasks|priorities|plan)\b`,
  // "Goals for the year", "their priorities".
  '(?:objectives|goals|aims|priorities|ambitions) (?:for|of|in) (?:the |this )?(?:year|20\\d\\d|office|subdistrict|bureau)',
  String.raw`(?:their|its|our|your) (?:aims|goals|objectives|priorities|ambitions)\b`,
  // "What does it want to achieve", "what is the office focusing on".
  String.raw`(?:agenda|set(?:s|ting)? out to|(?:want|hope|aim|plan|intend)s? to (?:achieve|accomplish)|${OFFICE}\b[^?]{0,20}\b${TRIES} (?:hard )?(?:on|for))\b`,
].join('|')})`, 'i');
const OF_GOALS = pattern(/^(?:chief|principal|key|major|top|annual|primary|central|objectives?|goals?|aims?|priorit(?:y|ies)|ambitions?|agenda|tasks?|targets?)$/);

export function goalsOrTermAnswer(context: Context): Answer | null {
  const { query } = context;
  if (isNamed(context)) return null;
  if ((query.tags.has('goal') && /工作目标|目标任务|主要目标|goals/i.test(query.text)) || asksForGoals(context)) return passagesAnswer(context, 'goal');
  return query.nth !== null && TERMS.test(query.text) ? passagesAnswer(context, 'definition') : null;
}

/** Nothing is named but the office. */
function asksForGoals({ query, topics }: Context): boolean {
  return OFFICE_GOALS.test(query.text) && query.claimed.length === 0 && !/satisf/i.test(query.text) && topics.every(({ mention }) => mention.text.split(/\s+/).every((word) => COMMON_ENGLISH.has(word) || OF_GOALS.test(word)));
}
