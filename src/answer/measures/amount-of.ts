/** 「1,234 万元是哪笔钱」, "what does 56 stand for": a bare figure, and everything that prints it. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Claimed } from '../../query/query.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { changeAnswer } from './change.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { figuresOf } from '../figures-of.ts';
import { readingsOf } from '../names/readings.ts';
import { displayName } from '../world.ts';

const ASKS_WHAT_ZH = pattern(/(?:是|指|对应|代表|表示|属于)(?:的)?(?:是)?(?:什么|啥|哪|干什么|干啥)|什么(?:钱|数|经费|费用|意思|款)|哪(?:一)?(?:笔|项|个|些|几个|几项)(?:的)?(?:钱|数|科目|经费|支出|项目|预算|拨款)?|花在哪|用在哪|(?:恰好|正好|刚好|等于)|谁的钱|哪来的|哪里来|怎么来|出自/);
const ASKS_WHAT_EN = pattern(/\b(?:what|which)\b|\bstands? for\b|\brefers? to\b|\bwhere (?:is|are|does|do|did|have)\b/i);
/** A smaller bare number counts something, and so does one before a noun: the 12 projects. */
const FEWEST = 100;
const COUNTS = pattern(/^\s*(?:个|项|笔|家|类|人|名|辆|[a-z]*(?:projects?|items|lines|units|people|staff|vehicles|tables|targets|indicators))/i);
/** Its parts are asked for, or what is over or under it. */
const OTHERWISE = pattern(/拆|构成|组成|怎么分|分成|分为|包括|包含|里面?|其中|当中|不到|不足|以上|以下|以内|超过|高于|低于|大于|小于|多于|少于|\b(?:split|broken|break|made up|consists?|compris\w+|divided|inside|within|over|under|above|below|more|less|than)\b/i);
/** More names than this are no answer. */
const MOST = 12;

/** What answers of this kind are marked with. */
export const AMOUNT_OF = 'what has the amount';

/** Null where the question names anything, or no figure alone is asked about. */
export function amountOfAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (topics.some(({ certainty, mention }) => certainty !== 'none' && mention.to > mention.from) || query.wholes.length > 0 || query.convertTo !== null) return null;
  if (query.thresholds.length > 0 || query.order !== null || OTHERWISE.test(query.text) || query.act === 'check' || query.act === 'share' || query.act === 'average' || query.act === 'reconcile' || query.tags.has('why') || query.tags.has('howMany')) return null;
  if (!(ASKS_WHAT_ZH.test(query.text) || ASKS_WHAT_EN.test(query.text))) return null;
  const said = query.claimed.filter(({ value, unit, to }) => (unit === null ? value.gte(FEWEST) && !COUNTS.test(query.spoken.slice(to)) : unit !== '%' && inYuan(value, unit) !== null));
  if (said.length === 0 || said.length < query.claimed.length) return null;
  return toldOf(context, said);
}

/** "Which items are exactly 32?", 「预算是 32 的是哪一项」: nothing but a figure is said of what is asked for, so a small one is an amount too. */
const ONLY_SAID_EN = pattern(/^\W*(?:(?:and|so|then|ok|now)\W+)*(?:what|which)(?: (?:other|one|ones|items?|lines?|projects?|entry|entries|amounts?|thing))?(?: of (?:them|the (?:items|lines|projects)))? (?:is|are|has|have|had|gets?|costs?|equals?|amounts? to|comes? to|stands? at|is worth|are worth|is equal to|are equal to)(?: (?:a|an|the) (?:budget|amount|cost|figure) of)?(?: (?:exactly|precisely|just|worth|at))*\s*$/i);
const ONLY_SAID_ZH = pattern(/^[\s\p{P}]*(?:(?:请问|那么?)[，,]?)?(?:哪(?:一|几|些)?(?:个|项|笔|些)?|什么)(?:项目|支出|科目|经费|事项|钱)?的?(?:预算|金额|经费|数额)?(?:恰好|正好|刚好|就)?(?:是|等于|为|有)?(?:恰好|正好|刚好)?\s*$/u);
const SAID_FIRST_ZH = pattern(/^[\s\p{P}]*(?:预算|金额|经费|数额)?(?:恰好|正好|刚好)?(?:是|为|等于)?\s*$/u);
const WHICH_BEHIND_ZH = pattern(/^\s*的(?:项目|支出|科目|经费)?(?:是|有)?(?:哪(?:一|几|些)?(?:个|项|笔|些)?|什么)(?:项目|支出|科目|经费|事项)?[？?。]*$/);
const NOTHING_BEHIND = pattern(/^\s*(?:万元?|wan)?\s*(?:的)?[?？。!]*$/i);
const THINGS = pattern(/[个项笔家类人名辆条台次]\s*$/);
const HAS = pattern(/(?:\b(?:has|have|had|gets?)(?: (?:exactly|precisely|just))?|有)\s*$/i);
const SAID_YEAR = pattern(/^20\d\d$/);

export function onlyAmountAnswer(context: Context): Answer | null {
  const { query, last } = context;
  const [claim, another] = query.claimed;
  if (!claim || another || claim.value.eq(0) || claim.unit === '%' || claim.odd !== undefined || SAID_YEAR.test(claim.text.trim()) || query.thresholds.length > 0 || (claim.unit !== null && inYuan(claim.value, claim.unit) === null)) return null;
  // 「哪项是 3」 after targets or a count asks for one of those.
  if (last !== null && last.listed.some(({ unit }) => !unit.includes('元'))) return null;
  const [before, behind] = [query.spoken.slice(0, claim.from), query.spoken.slice(claim.to)];
  // What "has 5" may have five of anything.
  if (claim.unit === null && (THINGS.test(claim.text) || (claim.value.lt(FEWEST) && HAS.test(before)))) return null;
  const fits = ((ONLY_SAID_EN.test(before) || ONLY_SAID_ZH.test(before)) && NOTHING_BEHIND.test(behind)) || (SAID_FIRST_ZH.test(before) && WHICH_BEHIND_ZH.test(behind));
  return fits ? toldOf(context, [claim]) : null;
}

/** A figure alone behind one that was told: "and 1,922?" */
export function amountAfterAmount(context: Context): Answer | null {
  const { query } = context;
  const [claim, another] = query.claimed;
  if (!claim || another || claim.unit === '%' || THINGS.test(claim.text) || SAID_YEAR.test(claim.text.trim()) || query.thresholds.length > 0 || !AND_BEFORE.test(query.spoken.slice(0, claim.from)) || !ALONE_BEHIND.test(query.spoken.slice(claim.to))) return null;
  return toldOf(context, [claim]) ?? notFound(context, 'nothing has the amount', 'notInDocument', [{ zh: claim.text.trim(), en: claim.text.trim() }]);
}
const AND_BEFORE = pattern(/^\W*(?:(?:and|then|so|ok|now|also|what about|how about|那么?|那个|还有|再看)\W*)*(?:the )?$/i);
const ALONE_BEHIND = pattern(/^\s*(?:万元?|wan)?\s*(?:呢|then|是哪(?:一)?[项个笔])?[?？。!]*$/i);

function toldOf(context: Context, said: readonly Claimed[]): Answer | null {
  const told = said.flatMap((claim) => printedAs(context, claim));
  const aims = told.length === 0 ? said.flatMap((claim) => aimsAt(context, claim)) : [];
  if (aims.length > 0) return claims(context, AMOUNT_OF, aims, [], aims.flatMap(figuresOf));
  if (told.length === 0) return context.last === null ? notFound(context, 'nothing has the amount', 'notInDocument', said.map(({ text }) => ({ zh: text.trim(), en: text.trim() }))) : null;
  const shown = told.slice(0, MOST);
  return claims(context, AMOUNT_OF, shown.map(({ claim }) => claim), shown.flatMap(({ entry }) => entry ?? []), shown.flatMap(({ claim }) => figuresOf(claim)));
}

interface Told { claim: Claim; entry: Entry | null }

/** The names that print the amount as their own; where none does, the cells of tables that print it. */
function printedAs(context: Context, claim: Claimed): Told[] {
  const { world } = context;
  const fits = (fact: Fact): boolean => fact.value !== null && isSame(claim, fact.value.abs(), fact.unit);
  const ofYear = ({ year, measure }: Fact): boolean => measure === 'amount' && year === world.book.year;
  const own = world.index.entries.flatMap((entry): Told[] => {
    const [name, facts] = [entryName(context, entry), entry.facts.filter((fact) => ofYear(fact) && fits(fact))];
    return facts.length > 0 ? [{ entry, claim: { kind: 'amount', name, readings: readingsOf(name, facts, world.nameOf.bind(world)) } }] : [];
  });
  const unmoved = { ...context, query: { ...context.query, direction: null } };
  const moved = world.index.entries.filter(({ facts }) => facts.some((fact) => fact.measure === 'change' && fits(fact)))
    .flatMap((entry) => changeAnswer(unmoved, entry).claims.filter(({ kind }) => kind === 'change').map((one): Told => ({ entry, claim: one })));
  if (own.length + moved.length > 0) return [...own, ...moved];
  const cells = world.book.facts.filter((fact) => ofYear(fact) && fits(fact));
  return [...new Map(cells.map((fact): [string, Told] => {
    const name = world.nameOf(displayName(fact.row));
    const column = world.nameOf(columnName(fact) ?? fact.column.at(-1) ?? '');
    return [`${name.zh}|${column.zh}`, { entry: null, claim: { kind: 'cell', name, column, figure: printedFigure(name, fact) } }];
  })).values()];
}

/** The indicators whose target is a bare number that no money has. */
function aimsAt({ world }: Context, { value, unit }: Claimed): Claim[] {
  const facts = unit === null ? world.book.facts.filter((fact) => fact.measure === 'target' && fact.row.role === 'indicator' && fact.value?.eq(value) === true) : [];
  return facts.slice(0, MOST).map((fact) => { const name = world.nameOf(fact.row.label); return { kind: 'target', name, text: fact.text ?? '', figure: printedFigure(name, fact) }; });
}

/** A bare number is in the document's own unit. */
function isSame({ value, unit }: Claimed, own: NonNullable<Fact['value']>, ownUnit: string | null): boolean {
  if (unit === null) return own.eq(value) && ownUnit?.includes('元') === true;
  const [asked, has] = [inYuan(value, unit), inYuan(own, ownUnit ?? '')];
  return asked !== null && has !== null && asked.eq(has);
}
