/** "Break the whole budget down into A, B and C", "the 27,000 splits into what": a whole that falls into parts, which are named or asked for. */
import { pattern } from '../../budget/pattern.ts';

const WHOLE = '(?:the |our |this |its |all (?:of )?(?:the |our )?)?(?:(?:whole|entire|overall|total|full|grand|department(?:al)?|office|planned|annual) )*(?:budget|spending|expenditures?|total|money|pot|amount)(?:,? (?:of )?(?:the )?(?:rmb ?|cny ?|¥ ?)?[\\d,.]+\\d(?: ?(?:million|wan|万元?|yuan))?)?';
const ASKED = '^\\W*(?:(?:please|just|now|ok|so|and) )*(?:(?:can|could|would|will) you (?:please )?|i (?:need|want)(?: you)? to |let us |help me )?';
/** How a whole may be cut that is named by no part of it. */
const NO_PARTS = pattern(/\b(?:functions?|functional|economic|class(?:es|ification)?|categor(?:y|ies)|types?|kinds?|sources?|tables?|months?|monthly|quarters?|units?|offices|office(?= ?(?:[,/]|$|and\b))|departments?|(?:equal|two|three|four|five|six|seven|eight|nine|ten|\d+) ?(?:parts?|pieces|blocks|chunks|shares|groups)?|parts|pieces|areas?|sectors?|each|goods|works|what|which|how|per)\b/i);
const INTO_NAMED = pattern(new RegExp(`${ASKED}(?:break|split|divide|separate|show|give(?: me)?|tell me|list|set out) (?:(?:up|down|out) )?${WHOLE}(?: (?:up|down|out))? (?:into|by|as|between|among) ([^?:;]*(?:,(?!\\d)| and | & |/)[^?:;]*?)((?:,? (?:please|pls|separately|each|for me))*\\W*)$`, 'i'));

/** "Break procurement into goods, works and services": its kinds. */
const PROCUREMENT_INTO = pattern(new RegExp(`${ASKED}(?:break|split|divide|separate) (?:(?:up|down|out) )?(?:the |our |all )?(?:government )?procurement(?: (?:budget|money|total|plan))?(?: (?:up|down))? (?:into|by|between) (?=(?:the )?(?:goods|supplies|works|services)\\b)`, 'i'));

const SUBJECT = '((?:the |our |this |its )?(?:[a-z][a-z&\'’ -]{2,40}? ?)?(?:[\\d,.]+\\d(?: ?(?:million|wan|万元?|yuan))?)?)';
const PART = '(?:parts?|blocks?|pieces?|items?|chunks?|buckets?|things|bits|components?|categories|groups?)';
const SPLITS = pattern(new RegExp(`^(\\W*(?:(?:and|so|ok|please) )*)${SUBJECT} (?:splits?|breaks?|divides?|falls?|goes|(?:is|are|gets?) (?:split|broken|divided|made|composed|cut)) ?(?:(?:up|down|apart) )?(?:in ?to|of|to|between) (?:what|which)((?: (?:two|three|four|five|six|\\d))?(?: (?:big|main|major))?(?: ${PART})?)(?=\\W*$|[?.,;] )`, 'i'));
const HOW_SPLIT = pattern(new RegExp(`^(\\W*(?:(?:and|so|ok) )*)how (?:is|are|does|do) ${SUBJECT} (?:split|divided?|broken|break|carved|fall)(?: (?:up|down|apart))?(?=\\W*$)`, 'i'));
const BLOCKS = pattern(new RegExp(`\\b((?:what|which)(?: (?:two|three|four|five|six|\\d))?(?: (?:big|main|major))?) (?:blocks|pieces|chunks|buckets|bits|building blocks) (?=(?:make|does|do|is|are|add)\\b)`, 'i'));

/** "The total of 27,000" is that amount. */
const AMOUNT_OF = pattern(/^(the |our |this |its )?(?:total|sum|amount) of (?=(?:rmb|cny|¥)? ?\d)/i);

export function brokenInto(message: string): string {
  const [, parts, end] = INTO_NAMED.exec(message) ?? [];
  if (parts !== undefined && !NO_PARTS.test(parts)) return `how much are ${parts} each${end?.includes('?') === true ? '?' : ''}`;
  return message
    .replace(PROCUREMENT_INTO, '')
    .replace(BLOCKS, '$1 parts ')
    .replace(SPLITS, (_, head: string, subject: string, what: string) => `${head}what${what} is ${subject.replace(AMOUNT_OF, '$1')} made up of`)
    .replace(HOW_SPLIT, '$1what is $2 made up of');
}
