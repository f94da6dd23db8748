/** Noun phrases that stand for a question: a kind in brackets behind its noun, what is to be done with things, the day by which. */
import { pattern } from '../../budget/pattern.ts';

/** "Posts sanctioned (admin)": administrative posts. */
const KIND_IN_BRACKETS = pattern(/\b(?:(sanctioned|approved|authori[sz]ed|established) )?(posts|positions)(?: (sanctioned|approved|authori[sz]ed|established))? ?\((?:the )?(administrative|civil service|public[- ]institution|institution)(?: ones| posts| only)?\)(?: (sanctioned|approved|authori[sz]ed|established))?/gi);

/** "Posts sanctioned", "number of posts approved": approved posts, and no post office's. */
const POSTS_APPROVED = pattern(/\b(?<!\bstaff )(posts|positions) (?:that are |are )?(?:sanctioned|approved|authori[sz]ed)(?=\W*$)|\bsanctioned (posts|positions|strength)\b/gi);
/** "Salary head total": a head of the classification says what kind of line is meant. */
const HEAD_BEHIND = pattern(/(?<!\b(?:office|department|dept|unit|bureau|section|division|deputy|the|per|a) )(?<=[a-z] )head (?=(?:total|amount|expenditure|budget)\W*$)/gi);

/** What can be asked to be done with so many things. */
const DONE = 'maintain|check|inspect|repair|clean|train|serve|visit|cover|handle|complete|patrol|plant|install|renovate|monitor|accept|survey|screen|test|replace|rectify|publici[sz]e|upgrade|process';
/** "Cameras to maintain": cameras maintained. */
const THINGS_TO = pattern(new RegExp(String.raw`^(\W*(?:and |so |the |number of |how many )*(?:[a-z]+ ){0,3}[a-z]+s) to (?:be )?(${DONE})(?:d|ed)?(?=\W*$)`, 'i'));

/** "Mid-year monitoring deadline": when it must be done. */
const DEADLINE_OF = pattern(/^(\W*(?:and |so )?)(?:the )?((?!what\b|when\b|which\b|is\b|any\b|how\b)[a-z][a-z -]{4,50}?) (?:deadlines?|due date|cut-?off date|time ?limit|last date)(?=\W*$)/i);

export function shortEnglish(message: string): string {
  return message
    .replace(KIND_IN_BRACKETS, (_, before: string | undefined, noun: string, behind: string | undefined, kind: string, last: string | undefined) => `${before ?? behind ?? last ?? 'authorised'} ${/institution/i.test(kind) ? 'public institution' : 'administrative'} ${noun}`.replace(/^sanctioned/i, 'authorised'))
    .replace(POSTS_APPROVED, (_, before: string | undefined, behind: string | undefined) => `authorised ${(before ?? behind ?? 'posts').replace(/strength/i, 'posts')}`)
    .replace(HEAD_BEHIND, '')
    .replace(THINGS_TO, (_, things: string, done: string) => `${things} ${done.replace(/e$/, '').replace(/(?<=[^aeiou])y$/, 'i')}ed`)
    .replace(DEADLINE_OF, '$1when must $2 be done');
}
