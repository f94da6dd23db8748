/** 「应急办一年花多少」, "which office handles petitions" → "what is its budget": no money is printed by office, and all of the department's is not its own. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Name } from '../answer.ts';
import { notFound, type Context } from '../context.ts';
import { madeBy, NO_MONEY_OF_OFFICE, OFFICE_CALLED } from '../marks.ts';
import { OFFICE_DUTY } from './office-duty.ts';
import { OFFICE_EXISTS, membersOf } from './office-exists.ts';

const MONEY = pattern(/钱|预算|经费|资金|费用|开支|花(?:了|掉|费)?|\b(?:budgets?|money|costs?|spen[dt]s?|spending|funds?|funding|gets?|got)\b/i);
/** Its people, its work, or where things stand are other questions; so is all of the department. */
const OTHERWISE = pattern(/人(?!均)|职责|管什么|负责|干什么|为什么|为啥|占|去年|上年|哪[页里儿]|街道|全部?门?|总|整个|单位|我们|你们|\b(?:people|staff|do|does (?:it|they) do|handles?|responsible|why|share|percent|last year|page|total|whole|entire|overall|altogether|all|we|our|who|subdistrict|street)\b/i);
/** Which of the departments has most. */
const RANKED = pattern(/哪(?:一)?个?(?:部门|科室|办公室|处室|内设机构)(?:的)?(?:花|分到|拿到?|有)?(?:的)?(?:钱|预算|经费)(?:花得?)?(?:最|更|比较)?[多少]|哪(?:一)?个?(?:部门|科室|办公室|处室|内设机构)(?:花得?|最花|最费)(?:钱)?(?:最)?[多少钱]|\b(?:which|what) (?:department|office|section|division) (?:has|gets?|spends?|receives?|costs?) (?:the )?(?:most|least|more|largest|biggest|smallest)\b/i);
/** 「每个科室分到多少钱」 */
const OF_EACH = pattern(/(?:每个?|各个?)(?:内设)?(?:部门|科室|办公室|处室|机构)\S{0,4}(?:分到?|有|拿|花|的)?(?:了|的)?(?:多少)?(?:钱|预算|经费)|\b(?:each|every|per) (?:department|office|section|division)\b.*\b(?:budget|money|get|spend|cost)|\b(?:budget|money|spending) (?:of|for|by|per) (?:each |every )?(?:department|office|section|division)s?\b(?=\W*$)/i);
/** A question after an office is of it when it says no more than this. */
const OF_IT = pattern(/\b(?:its?|that|this|they|them|their|each|one|office|department|division)\b|^\W*(?:and |so )?(?:the |what |how much |what is the )?(?:budget|money|cost|funding)s?\b|[它其这那每各第]|^(?:有|的|一年|一共|大概|那么?)*(?:多少|几)?(?:钱|预算|经费|资金|花)/i);
const ASKED_FOR_OFFICE = pattern(/哪(?:一)?个?(?:部门|科室|办公室|处室|机构)|谁(?:来)?(?:负责|管)|办公?室?(?:是|主要|平时)?(?:负责|管|干|做)|\b(?:which|what) (?:department|office|section|division)\b|\b(?:office|department|division) (?:do|handle|deal|look|in charge|responsible|for)\b|\bwho (?:handles|is responsible|is in charge|deals with|looks after)\b/i);
const ANY: Name = { zh: '各内设机构（办公室）的预算', en: 'the budget of each office within the department' };
const ACTS: ReadonlySet<Query['act']> = new Set(['lookup', 'unknown', 'sum', 'breakdown', 'rank', 'departments', 'compare']);

/** Null where money is not what is asked, or a name has money of its own. */
export function officeMoneyAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const members = membersOf(context);
  if (members.length === 0 || world.book.budgetUnits.length > 1 || !ACTS.has(query.act) || query.claimed.length > 0 || query.table !== null || !MONEY.test(query.spoken)) return null;
  if (RANKED.test(query.spoken) || OF_EACH.test(query.spoken)) return none(context, ANY);
  if (query.mentions.length === 0) return null;
  const named = topics.map(({ certainty, entry }) => (certainty === 'sure' && entry?.kinds.has('money') === false ? entry.rows.find((row) => members.includes(row)) : undefined));
  const [member] = named;
  return member && named.every((row) => row === member) ? none(context, moneyOf(world.nameOf(member.label)), calledSo(context)) : null;
}

/** After a question for an office, or for all of them, one for money that names nothing. */
export function moneyOfOfficeTold(context: Context): Answer | null {
  const { query, last, world } = context;
  if (!last || world.book.budgetUnits.length > 1 || !ACTS.has(query.act) || query.claimed.length > 0 || query.wholes.length > 0 || query.table !== null || !query.mentions.every((mention) => isFrame(mention)) || !MONEY.test(query.spoken) || OTHERWISE.test(query.spoken) || !OF_IT.test(query.spoken)) return null;
  const members = membersOf(context);
  const told = members.filter(({ label }) => last.claims.some((claim) => (claim.kind === 'quote' && bareName(claim.text) === bareName(label)) || (claim.kind === 'notice' && claim.names.some(({ zh }) => bareName(zh) === bareName(label)))));
  const listed = last.claims.some((claim) => claim.kind === 'names' && claim.items.some(({ zh }) => members.some(({ label }) => bareName(label) === bareName(zh))));
  const ofDuty = last.claims.length > 0 && last.claims.every((claim) => claim.kind === 'quote' && claim.what === 'duty') && (madeBy(last, OFFICE_DUTY) || ASKED_FOR_OFFICE.test(last.trace.query.spoken));
  if (members.length === 0 || !(told.length > 0 || listed || ofDuty || madeBy(last, OFFICE_EXISTS, OFFICE_CALLED, NO_MONEY_OF_OFFICE))) return null;
  const [member, another] = told;
  return none(context, member && !another ? moneyOf(world.nameOf(member.label)) : ANY);
}

function moneyOf({ zh, en }: Name): Name {
  return { zh: `${zh}单列的预算`, en: `a budget of its own for ${en ?? zh}` };
}

/** The one line of money whose whole name the office has: 「执法队的钱」 may mean the enforcement. */
function calledSo({ topics }: Context): Entry[] {
  const found = [...new Set(topics.flatMap(({ hits }) => hits.filter(({ entry, recall, precision }) => entry.kinds.has('money') && recall >= WHOLE && precision >= HALF).map(({ entry }) => entry)))];
  return found.length === 1 ? found : [];
}
const WHOLE = 0.999;
const HALF = 0.5;

function none(context: Context, name: Name, near: readonly Entry[] = []): Answer {
  return notFound(context, NO_MONEY_OF_OFFICE, 'notInDocument', [name], near);
}
