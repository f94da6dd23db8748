/** "Is the canteen over 300?" → "and the audit over 20?", "and than gas safety?": a claim that leaves out what the one before said is put in full. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Thread } from './turn.ts';

const FRACTION = "(?:about |roughly |nearly |almost |over |under |more than |less than )?(?:an? |one |two |three )?(?:half|thirds?|quarters?|fifths?|tenths?|\\d+(?:\\.\\d+)? ?(?:%|per ?cent))";
const OPENING = '^(?:and |what about |how about |so |then |or )*(?:is |was )?(?:the |our )?';
const NAME = "(?<name>[a-z][a-z '’&-]{1,40}?)";

/** "Is A over 300" → "B over 20". */
const LIMIT = new RegExp(`${OPENING}${NAME} (?<rest>(?:over|under|above|below|exactly|at least|at most|(?:more|less|fewer|bigger|larger|smaller|higher|lower) than) .+?)\\W*$`);
const ASKED = pattern(/^\W*(?:and |so )?(?<verb>is|are|was|were) /);
/** "Is A over 300" → "is B too": the limit of the claim before. */
const LIMITED = pattern(/^\W*(?:and |so )?(?:is|are|was|were) [^?]+? (?<rest>(?:over|under|above|below|at least|at most|(?:more|less|fewer|bigger|larger|smaller|higher|lower) than) \d[^?]*?)\W*$/);
const TOO = pattern(new RegExp(`^(?:and |so )*(?<verb>is|are|was|were) (?:the |our )?${NAME} (?:too|as well|also)\\W*$`));
/** "Are there at least 5 A" → "at least 2 B" */
const THERE = pattern(/^\W*(?:and |so )?are there (?:at least|at most|more than|fewer than|less than|over|under|exactly) \d/);
const THERE_TOO = pattern(/^(?:and |or |so )*(?<rest>(?:at least|at most|more than|fewer than|less than|over|under|exactly) \d{1,4} [a-z][a-z ]{2,30})\W*$/);
/** "In 2022 was A bigger than B" → "by how much" */
const BY_HOW_MUCH = pattern(/^\W*(?:and |so )?by how much\W*$/);
const THAN_WHAT = pattern(/\bthan (?:the |our )?(?<other>[a-z][a-z '’&-]{1,40}?)(?: in 20\d\d| last year)?\W*$/);
/** "Did A fall more than B" → "in percent too" */
const IN_PERCENT = pattern(/^\W*(?:and |also |what about )*(?:in|by) (?:percent(?:age)?|per ?cent|relative)(?: terms)?(?: too| as well)?\W*$/);
/** "Is A bigger than B" → "than C". */
const THAN = pattern(new RegExp(`^(?:and |or |also |is it )*(?:(?:bigger|larger|more|higher|smaller|less|lower) )?than (?:the |our )?${NAME}\\W*$`));
const COMPARED = pattern(/^\W*(?:and |so )?(?:in 20\d\d,? |last year,? )?(?:is|are|was|were) (?<subject>[^?]+?) (?<comparative>bigger|larger|more|higher|smaller|less|lower|greater|costlier|cheaper)\b[^?]*? than /);
/** "A rose by 5" → "B by 100". */
const BY = pattern(new RegExp(`${OPENING}${NAME} (?<by>by (?:\\d[\\d,.]*(?: ?(?:%|per ?cent|万元?|million|wan|yuan))*|${FRACTION}))\\W*$`));
const MOVED = pattern(/\b(?<verb>rose|grew|fell|dropped|increased|decreased|shrank|climbed|went up|went down)\b/);
/** "Is the fire satisfaction target 100%" → "work safety 90". */
const VALUE = pattern(new RegExp(`${OPENING}${NAME} (?<value>\\d+(?:\\.\\d+)?) ?(?:%|per ?cent)?\\W*$`));
const TARGET = pattern(/\b(?<head>satisfaction(?: target)?|coverage(?: rate| target)?|pass rate|(?:performance )?target)\b[^?\d]*\d+(?:\.\d+)? ?(?:%|per ?cent)/);
/** "A is a quarter of the total" → "B three quarters". */
const PART = pattern(new RegExp(`${OPENING}${NAME} (?<part>${FRACTION})\\W*$`));
const PART_OF = pattern(new RegExp(`\\b(?:is|are|makes? up|takes?(?: up)?|gets?) ${FRACTION} (?<whole>of [^.?,;]+)`));
/** What points back, or opens the follow-up, is no name. */
const POINTS = pattern(/^(?:and|or|so|then|what|how|is|was|it|that|this|they|those|these|them|both|together|the rest|all|in total|the sum)\b/);
const EARLIER = pattern(/\blast year\b|\bin 20\d\d\b/);

function asName(name: string): string {
  return /^(?:total|budget|whole|total budget)$/.test(name) ? 'the total budget' : /^projects$/.test(name) ? 'project expenditure' : name;
}

/** Null where the claim says all of it, or nothing was claimed before. */
export function ellipticClaim(typed: string, { query, answer }: Thread): string | null {
  const before = query.spoken;
  const text = typed.trim().toLowerCase();
  if (query.language !== 'en' || /[\u4e00-\u9fff]/.test(text) || !(isQuestionOfTruth(before, query.tags) || answer.claims.some(({ kind }) => kind === 'verdict') || PART_OF.test(before))) return null;
  const year = EARLIER.exec(before)?.[0];
  const tail = year !== undefined && !EARLIER.test(text) ? ` ${year}` : '';
  const compared = COMPARED.exec(before)?.groups;
  const other = BY_HOW_MUCH.test(text) && compared && year !== undefined ? THAN_WHAT.exec(before)?.groups?.['other'] : undefined;
  if (other !== undefined) return `how much ${compared?.['comparative'] ?? ''} was ${compared?.['subject'] ?? ''} than ${other} ${year ?? ''}?`;
  const rates = IN_PERCENT.test(text) ? movesCompared(answer) : null;
  if (rates) return rates;
  const [limited, too] = [LIMITED.exec(before)?.groups?.['rest'], TOO.exec(text)?.groups];
  if (limited !== undefined && too?.['name'] !== undefined && !POINTS.test(too['name'])) return `${too['verb'] ?? 'is'} ${asName(too['name'])} ${limited}${tail}?`;
  const there = THERE.test(before) ? THERE_TOO.exec(text)?.groups?.['rest'] : undefined;
  if (there !== undefined) return `are there ${there}?`;
  const than = compared ? THAN.exec(text)?.groups?.['name'] : undefined;
  if (compared && than !== undefined && !POINTS.test(than)) return `is ${compared['subject'] ?? ''} ${compared['comparative'] ?? ''} than ${asName(than)}${tail}?`;
  const verb = ASKED.exec(before)?.groups?.['verb'];
  const limit = verb === undefined ? undefined : LIMIT.exec(text)?.groups;
  if (limit?.['name'] !== undefined && !POINTS.test(limit['name'])) return `${verb ?? 'is'} ${asName(limit['name'])} ${limit['rest'] ?? ''}${tail}?`;
  const [moved, by] = [MOVED.exec(before)?.groups?.['verb'], BY.exec(text)?.groups];
  if (moved !== undefined && by?.['name'] !== undefined && !POINTS.test(by['name'])) return `${asName(by['name'])} ${moved} ${by['by'] ?? ''}, right?`;
  const [head, value] = [TARGET.exec(before)?.groups?.['head'], VALUE.exec(text)?.groups];
  if (head !== undefined && value?.['name'] !== undefined && !POINTS.test(value['name'])) return `is the ${value['name']} ${head} ${value['value'] ?? ''}%?`;
  const [whole, part] = [PART_OF.exec(before)?.groups?.['whole'], PART.exec(text)?.groups];
  if (whole !== undefined && part?.['name'] !== undefined && !POINTS.test(part['name'])) return `is ${asName(part['name'])} ${part['part'] ?? ''} ${whole.trim()}?`;
  return null;
}

/** Two moves that were set apart, asked once more by their rates. */
function movesCompared({ claims }: Thread['answer']): string | null {
  const [apart, another] = claims.flatMap((claim) => (claim.kind === 'difference' ? [claim] : []));
  const [left, right] = apart && !another ? [apart.left.facts[0], apart.right.facts[0]] : [];
  if (!left || !right || left.measure !== 'change' || right.measure !== 'change') return null;
  return `did ${left.row.label} ${left.value?.lt(0) === true ? 'fall' : 'grow'} faster than ${right.row.label}?`;
}
