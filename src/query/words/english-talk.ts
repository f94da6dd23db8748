/**
 * Where in an English question a word stands. Beside a name that is surely one ("meal subsidies", a printed name) any
 * other word may only name something where a name can stand: as the object of a preposition or of a computing verb,
 * as the subject of a question, in a list with a name, or touching one. Elsewhere it is how people talk:
 * "copying the table", "what a jump", "a resident claims …".
 */
import { pattern } from '../../budget/pattern.ts';
import { COMMON_ENGLISH } from './common-english.ts';
import type { Segment } from '../segments.ts';

const DET = '(?:(?:the|a|an|our|your|their|its|his|her|this|that|these|those|any|some|all|each|every|both|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s+)*';
/** A name stands for itself here: it is as long as it was. */
const NAME = '§';

const TOUCHED = pattern(new RegExp(`${NAME}[\\s-]+$`));
const TOUCHING = pattern(new RegExp(`${NAME}+[\\s-]+$`));

/** Before an object. */
const BEFORE = pattern(new RegExp(`\\b(?:of|for|on|in|at|to|from|with|as|about|under|within|inside|between|into|towards?|by|per|over|against|versus|vs\\.?|than|minus|plus|without|excluding|including|besides|except|near|near to|add|adding|subtract(?:ing)?|deduct(?:ing)?|compar(?:e|ing)|tak(?:e|ing)|divid(?:e|ing)|multiply(?:ing)?|put(?:ting)?|set(?:ting)?|combin(?:e|ing)|sum(?:ming)?|exclud(?:e|ing)|includ(?:e|ing)|buy(?:ing)?|build(?:ing)?|mak(?:e|ing)|repair(?:ing)?|fund(?:ing)?|pay(?:ing)?|hir(?:e|ing)|plans|planned|owns|spends|maintain(?:ing)?|times|twice|double|triple|half|exceed(?:s|ing)?|make up|makes up|equals?)\\s+${DET}(?:[a-z]+\\s+)?$`));
/** Before a subject or a predicate. */
const AUXILIARY = pattern(new RegExp(`\\b(?:is|are|was|were|be|do|does|did|has|have|had|can|will|would|should|could|which|what|how many|how much)\\s+(?:there\\s+)?(?:(?:more|fewer|less|as many|as much|enough|any)\\s+)?${DET}$`));
/** "A costs 30 wan and B 40": an amount may stand between two names of a list. */
const ITS_AMOUNT = '(?:\\s*(?:is|are|was|were|at|has|have|gets?|costs?)?\\s*\\d[\\d.,]*%?(?:\\s*(?:wan|yuan|million|billion|rmb|cny|people|vehicles|万元?|亿元?))*)?';
/** "The meal allowance figure and the canteen figure": what a name's figure is called. */
const CALLED = '(?:\\s+(?:figures?|amounts?|budgets?|money|costs?|spending|funding|numbers?|totals?|lines?|items?|sums?))?';
const LISTED_BEFORE = pattern(new RegExp(`${NAME}${CALLED}${ITS_AMOUNT}\\s*(?:,|/|&|\\+|,?\\s*\\b(?:and|or|plus|as well as)\\b)\\s*${DET}$`));
const LISTED_AFTER = pattern(new RegExp(`^\\s*(?:,|/|&|\\+|,?\\s*\\b(?:and|or|plus|as well as|vs\\.?|versus)\\b)\\s*${DET}${NAME}`));
/** The head of a longer name: "renovation of the …". */
const HEADS = pattern(new RegExp(`^\\s*(?:of|for|in|at|near|on|by|from)\\s+${DET}${NAME}`));
/** Behind a conjunction as behind a comma a subject stands: "if the canteen is taken out". */
const OPENS_CLAUSE = pattern(new RegExp(`(?:^|[,:;.?!]|\\b(?:so|then|but|if|when|once|unless|whether|because|while|although|though|suppose|supposing|assuming|provided|that|whose))\\s*${DET}$`));
const PREDICATE = pattern(/^\s*(?:[:-]|(?:(?:money|funding|funds|budget|spending|figure|amount) )?(?:is|are|was|were|gets?|got|costs?|has|have|had|receives?|takes?|do|does|did|and|or|vs|versus|compared)\b)/);

/** A verb: "I enter …", "to state …", "did they slash …". */
const AFTER_SUBJECT = pattern(/\b(?:i|we|you|they|he|she|it|who|to|not|please|let us|kindly)\s+$/);
/** "Where does … sit": the verb of a question stands behind its subject. */
const SUPPORTED = pattern(new RegExp(`\\b(?:do|does|did|will|would|can|could|should|must|might)\\s+${DET}(?:[a-z]+\\s+)?$`));

/** Verbs that "up" and "down" belong to without anything rising or falling: tot up, break down, put down for. */
const PARTICLE_VERB = pattern(/\b(?:add|tot|sum|lump|show|turn|crop|pop|look|pull|dig|draw|drawn|write|writ|set|tak|took|eat|us|mak|made|end|split|divid|break|broke|note?|jot|put|pin|narrow|boil|drill|track|scroll|hand|pass|sit|speak|round|open|call|read|check|back|follow|lin|siz|count|typ|mark|copy|mix|sign|think|wrap|sav|summ|bundl|level)(?:s|es|e|ed|en|t?ing|d)?\b[^,.;:?!]*$/);

/** The same, right before it: "cleaning money went up" is none. */
const KEPT_UP = pattern(/\b(?:fix|tid|do|don|smarten|spruc|patch|shor|prop|keep|kept|brighten|liven|light|clean|freshen|touch)(?:e|es|ed|y|ies|ied|ing|ying)?(?: the| our| it| them)? $/);

/** "up" and "down" as particles are no movement. */
function withoutParticles(segments: readonly Segment[], text: string): Segment[] {
  return segments.map((segment): Segment => ((segment.text === 'up' || segment.text === 'down') && segment.tags.some((tag) => tag === 'rise' || tag === 'fall') && (PARTICLE_VERB.test(text.slice(0, segment.from)) || (segment.text === 'up' && KEPT_UP.test(text.slice(0, segment.from)))) ? { ...segment, tags: ['filler'] } : segment));
}

/** "is … included", "was … unaccounted for". */
const PASSIVE = pattern(new RegExp(`\\b(?:is|are|was|were|be|been|gets?|not)\\s+${DET}$`));
const PARTICIPLE = pattern(/^[a-z]{2,}(?:ed|ing)$/);
/** What a figure, a row or a part of the name is called. */
const STRUCTURE = pattern(/^(?:parts?|portions?|pieces?|shares?|rows?|columns?|lines?|cells?|entry|items?|figures?|numbers?|weight|budgets?|term|money|amounts?|table|please|pls)$/);

/** The segments with what only talks made into fillers; untouched where no name is sure. */
export function withoutEnglishTalk(all: readonly Segment[], text: string): Segment[] {
  const segments = withoutParticles(all, text);
  const firm = segments.filter((segment, at) => isFirm(segments, at, text));
  if (firm.length === 0) return [...segments];
  let marked = firm.reduce(mark, text);
  const open = segments.filter((segment) => (segment.kind === 'name' || segment.kind === 'unknown') && /^[a-z]/.test(segment.text) && !firm.includes(segment));
  let rest = clusters(open, text);
  // What is kept is a name in its turn: the list goes on from it.
  for (let count = -1; count !== rest.length;) {
    count = rest.length;
    rest = rest.filter((cluster) => {
      const names = namesSomething(cluster, marked.slice(0, cluster[0]?.from ?? 0), marked.slice(cluster.at(-1)?.to ?? text.length));
      if (names) marked = cluster.reduce(mark, marked);
      return !names;
    });
  }
  const talk = new Set(rest.flat());
  return segments.map((segment): Segment => (talk.has(segment) ? { ...segment, kind: 'lexical', tags: ['talk'], pieces: [] } : segment));
}

function mark(text: string, { from, to }: Segment): string {
  return text.slice(0, from) + NAME.repeat(to - from) + text.slice(to);
}

function namesSomething(cluster: readonly Segment[], before: string, after: string): boolean {
  if (after.trimStart().startsWith(NAME) && /^[\s-]+/.test(after)) return !AFTER_SUBJECT.test(before);
  // "Is training more than A": what is set against a name is one too, though it ends like a verb.
  if (cluster.every(({ kind }) => kind === 'name') && (COMPARED_AFTER.test(after) || (/^\s*than\b/.test(after) && HOW_MUCH_MORE_IS.test(before)))) return true;
  if (TOUCHED.test(before)) {
    const subject = before.replace(TOUCHING, '');
    return !SUPPORTED.test(subject) && !(PASSIVE.test(subject) && PARTICIPLE.test(cluster[0]?.text ?? '')) && !cluster.every(({ text }) => STRUCTURE.test(text));
  }
  // "Training plus A", "A less its personnel": what is added to a name or taken from it is one, whatever it ends like.
  if (cluster.every(({ kind }) => kind === 'name') && (TERM_BEFORE.test(before) || TERM_AFTER.test(after))) return true;
  // In a list with names a word that budgets know is one of them: goods, works and services.
  if (cluster.every(({ kind, text }) => kind === 'name' && !PARTICIPLE.test(text)) && (LISTED_BEFORE.test(before) || LISTED_AFTER.test(after))) return true;
  // "How much were training, A and B": nobody trains.
  if (cluster.every(({ kind }) => kind === 'name') && LISTED_AFTER.test(after) && AMOUNT_OF.test(before)) return true;
  // "Is training more than the special fund": what is compared is a name, whatever else the word is.
  if (COMPARED.test(after) && AUXILIARY.test(before) && cluster.every(({ kind }) => kind === 'name')) return true;
  // "How much of A is disabled affairs": what is part of a name is one.
  if (OF_WHICH.test(before) && cluster.every(({ kind }) => kind === 'name') && (cluster.length > 1 || !PARTICIPLE.test(cluster[0]?.text ?? ''))) return true;
  // "Is the parking one": behind an article what ends like a verb is a noun.
  if (cluster.every(({ kind }) => kind === 'name') && /\b(?:the|our)\s+$/.test(before) && THING_BEHIND.test(after)) return true;
  // The commonest words name something only as part of a name: "year" and "view" by themselves do not.
  if (cluster.every(({ text }) => COMMON_ENGLISH.has(text)) || PARTICIPLE.test(cluster[0]?.text ?? '') && PASSIVE.test(before)) return false;
  // "Double the canteen", "does A beat the canteen": behind an article a word that budgets know is a noun.
  if (cluster.every(({ kind }) => kind === 'name') && /\b(?:the|our|its)\s+$/.test(before) && !PLACE_BEHIND.test(after)) return true;
  if (BEFORE.test(before) || AUXILIARY.test(before) || LISTED_BEFORE.test(before) || LISTED_AFTER.test(after) || HEADS.test(after)) return true;
  // "Once you take out the canteen": what is taken from a name is one too.
  if (TAKEN_OUT.test(before) && cluster.every(({ kind }) => kind === 'name')) return true;
  // "30 vehicles": what is counted is a name.
  if (/(?<![\d.])\d{1,4}\s+$/.test(before) && cluster.every(({ kind }) => kind === 'name')) return true;
  // "the stuff (goods)": a name in brackets says what is meant.
  if (/\(\s*$/.test(before) && cluster.every(({ kind }) => kind === 'name')) return true;
  return OPENS_CLAUSE.test(before) && (cluster.some(({ kind }) => kind === 'name') || PREDICATE.test(after));
}

const AMOUNT_OF = pattern(new RegExp(`\\b(?:how (?:much|many|big|large)|what) (?:is|are|was|were)\\s+${DET}$`));

/** "The asset section says": where it stands in the document. */
const PLACE_BEHIND = pattern(/^\s+(?:sections?|chapters?|parts?|pages?|paragraphs?|annex|appendix|columns?|tables?)\b/);

const TERM_BEFORE = pattern(new RegExp(`${NAME}\\s+(?:plus|minus|less)\\s+${DET}$`));
const TERM_AFTER = pattern(new RegExp(`^\\s+(?:plus|minus)\\s+${DET}${NAME}`));

const THING_BEHIND = pattern(/^\s*(?:ones?|projects?|(?:spending|expenditures?|budget|costs?|money|funding|funds|bill)(?= (?:of|at|for|in|per|by|each|as|to|from|and|plus|minus|than)\b))\b/);

const OF_WHICH = pattern(new RegExp(`\\bhow much of ${DET}(?:[a-z]+ ){0,3}${NAME}+(?:[\\s-]+${NAME}+)* (?:is|are|was|were)\\s+${DET}$`));

const COMPARED = pattern(/^\s*(?:budget|money|spending|funding|costs?)?\s*(?:more|less|larger|bigger|greater|higher|smaller|lower|fewer|cheaper|dearer|costlier) than\b/);

const TAKEN_OUT = pattern(/\b(?:tak(?:e|ing|es)|stripp?(?:ing|ed)?|leav(?:e|ing)|carv(?:e|ing)|knock(?:ing)?|set(?:ting)?) (?:out|off|away|aside)\s+(?:the |our |its )?$|\b(?:remov|exclud|deduct|subtract|drop)\w*\s+(?:the |our |its )?$/);

/** Words that touch each other. */
function clusters(open: readonly Segment[], text: string): Segment[][] {
  const found: Segment[][] = [];
  for (const segment of open) {
    const last = found.at(-1)?.at(-1);
    if (last && /^[\s-]*$/.test(text.slice(last.to, segment.from))) found.at(-1)?.push(segment);
    else found.push([segment]);
  }
  return found;
}

const COMPARED_AFTER = pattern(new RegExp(`^\\s*(?:(?:budget|money|spending|expenditure|costs?|project) )?(?:(?:more|larger|bigger|greater|smaller|higher|lower|less|cheaper|dearer) than|above|below|over) ${DET}(?:[a-z]+ ){0,2}${NAME}`));

/** "How much more is training than A" */
const HOW_MUCH_MORE_IS = pattern(new RegExp(`\\bhow (?:much|many) (?:more|less|larger|bigger|greater|higher|smaller|lower|fewer|cheaper|dearer) (?:is|are|was|were) ${DET}$`));

/** A printed name, a phrase of the glossary, or two of its words side by side. */
function isFirm(segments: readonly Segment[], at: number, text: string): boolean {
  const segment = segments[at];
  if (segment?.kind === 'code') return true;
  if (!segment || !isContent(segment)) return false;
  if (/[\u3400-\u9fff]/.test(segment.text)) return segment.text.length >= 3;
  if (/[a-z][\s-]+[a-z]/.test(segment.text) || segment.pieces.length > 1) return true;
  const touches = (left: Segment | undefined, right: Segment | undefined): boolean => left !== undefined && right !== undefined && isContent(left) && isContent(right) && /^[\s-]+$/.test(text.slice(left.to, right.from));
  return touches(segments[at - 1], segment) || touches(segment, segments[at + 1]);
}

function isContent({ kind, pieces }: Segment): boolean {
  return kind === 'name' && pieces.some(({ concepts }) => concepts.some(({ head }) => !head));
}
