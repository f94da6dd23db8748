/** English questions of what something is part of, and of how an office is divided: "is it an item on its own or part of something bigger", "how many sections is the office split into". */
import { pattern } from '../../budget/pattern.ts';
import { Rewriting } from './rewriting.ts';

const OPENS = String.raw`^(\W*(?:(?:and|so|ok|okay|then|but|also)\W+)*)`;
const IT = '(?:it|that|this|that one|this one)';
const KIND = '(?:items?|lines?|projects?|programmes?|headings?|entr(?:y|ies)|budgets?|things?)';
const WIDER = '(?:something|anything|some|another|an?)(?: other)?(?: (?:bigger|larger|wider|broader|else))?';

/** "Part of something bigger", "an item of its own or part of another one". */
const ON_ITS_OWN = pattern(new RegExp(String.raw`${OPENS}(?:is|was) ${IT} (?:an? |its own )?(?:(?:separate |stand-?alone |independent )?${KIND} )?(?:(?:on|of|in|by) (?:its|their) own(?: right)?|by itself|alone)?,? ?(?:or(?: is it)? )?(?:an? )?(?:part|piece|bit) of ${WIDER}(?: ${KIND}| one)?(?: one)?(?=\W*$)`, 'i'));
/** "Which budget item does it belong to". */
const BUDGET_ITEM = pattern(/\b(which|what) (?:budget|spending|expenditure) (item|line|heading|project|programme) (?=(?:does|do|is|are|did|was) (?:it|that|this|they|the)\b)/gi);
/** "How many sections is our office divided into". */
const DIVIDED_INTO = pattern(/\bhow many (?:sections|divisions|branches|desks|units|parts|teams|bureaus) (?:is|are|has|have|was|were) (?:our|the|this|your|we|it)(?: own)?(?: sub-?district| street)?(?: office| department| bureau| organi[sz]ation)? (?:been )?(?:divided|split|organi[sz]ed|broken|grouped|structured) (?:up )?(?:into|in)\b/gi);

/** "Is flood prevention ours or someone else's": whether it is a duty of the office. */
const OURS = pattern(new RegExp(String.raw`${OPENS}(?:is|are) ([a-z][a-z'’ -]{2,50}?) (?:ours|our (?:job|responsibility|business|task|duty|work)|up to us|for us(?: to do)?),? or (?:is it |are they )?(?:someone|somebody|anyone|another (?:office|department|bureau|body))(?: else)?(?:['’]s?)?(?: job| responsibility| business)?(?=\W*$)`, 'i'));
/** "Do we earn anything ourselves from business operations". */
const EARNED = pattern(/\b(?:do|did|will) we (?:earn|make|bring in|take in) (?:anything|any money|any income|money|something)(?: ourselves| of our own)? (?:from|by|through) (?:our own |own )?(?:business(?: operations| activities| activity)?|operations|operating (?:a )?business(?:es)?)\b/gi);

/** "A (not the building one)": what is put aside in brackets is no name of the question. */
const NOT_THAT = pattern(/\s*\((?:and |but )?not (?:the |a |an |its |their |for )?[^()?]{2,40}\)/gi);
/** "Meaning it was how much back then". */
const BACK_THEN = pattern(new RegExp(String.raw`${OPENS}(?:(?:meaning|that means|which means|i\.?e\.?|in other words)\W+)?(?:it|that) (?:was|stood at|had been) (?:how much|what)(?: back)? (?:then|at that time|in those days|the year before)(?=\W*$)`, 'i'));

export function askedAboutIt(message: string): string {
  return Rewriting.of(message).replace(ON_ITS_OWN, '$1what is it part of').replace(BUDGET_ITEM, '$1 $2 ').replace(NOT_THAT, '').replace(BACK_THEN, '$1how much was it last year').replace(OURS, '$1is $2 one of our duties').replace(EARNED, 'how much is our business income').replace(DIVIDED_INTO, 'how many departments are there').text;
}
