/** 「甲的明细加起来等于 N 吗」, 「甲点名的几项加起来多少」: the parts that the document lists of a name, added up and set against its own amount. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { agreement } from './claim-agreement.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { differenceClaim } from '../measures/compare.ts';
import { causesClaim } from '../texts/causes.ts';
import { changeAnswer, changeOf } from '../measures/change.ts';
import { projectRows } from '../sets/collections.ts';
import { claims, type Context } from '../context.ts';
import { breakdownAnswer } from '../parts.ts';
import { sumOf, tailOf, valueOf } from '../figures.ts';
import { roundingNote } from './identities.ts';
import { countOf } from '../sets/rank-figures.ts';
import { statementsOf } from './statements.ts';
import { totalEntry } from '../world.ts';

const PARTS = pattern(/明细|各(?:个)?(?:分|子|小|细)?项|子项|小项|分项|细项|[几\d一二三四五六七八九十]+\s*[项类个块]|各类|各部分|列[明出]的|所列|\b(?:sub-?)?items?\b|\bparts\b|\bcomponents\b|\bprojects\b|\blines\b|\bcategories\b|\bsub-?items\b|\b(?:listed|named|printed|stated|given|quoted|these|those|two|three|four|five|\d) (?:listed |named |printed |stated |given )?(?:increases|rises|additions|decreases|cuts|causes|reasons|drivers|factors|movements)\b/i);
/** What the document names of it, and not all there is of it. */
const NAMED = pattern(/(?:点|列|写|提|印|数|报|标)(?:过|到|明|出|出来|了|上)?(?:名字?|明细)?(?:了)?的(?!时候|话|原因)(?=.{0,4}(?:[几各项笔块个条些部合总小一加]|都|也|子|明|所有|全))|列[名明出示](?:出来)?的?(?:几|各|那|这|合|总|小|加|一|也|都|[二三四五六七八九十\d])|[所已]列|列示|\b(?:listed|named|itemi[sz]e[ds]?|mentioned|enumerated|quoted|spelled[- ]out|spelt[- ]out|set[- ]out|written[- ]out)\b|\bspecified\b|\blist (?:the|all|its|every)\b.*\badd|列[出一].{0,20}(?:加|合计|总)/i);
const ADDED = pattern(/加起来|加在?一[起块]|加一?[遍下]|相加|加总|合计|小计|总共|一共|之和|总和|总数|总额|凑|\badd(?:s|ed)?\b[^?]{0,60}\bup\b|\badd up\b|\bsum(?:s)?\b|\btotal(?:s|led)?\b|\bcomes? to\b|\btogether\b|\bfoots?\b|\btall(?:y|ies)\b|\bcombined\b/i);
const GAP = pattern(/差|多出|少了|\b(?:gap|difference|differ|off by|how far|apart)\b/i);

/** Acts of a question that only wants the sum. */
const OPEN: ReadonlySet<Query['act']> = new Set(['sum', 'lookup', 'unknown', 'breakdown', 'difference', 'remainder', 'compare']);

const LISTED_SUM = 'the listed parts added up';

type Parts = Extract<Claim, { kind: 'list' }>;

/** 「说增加 54 万，可列出来的四项加起来是 54 吗」: what is listed is one side, and the name's own figure no addend. */
export function namedPartsSum(context: Context): Answer | null {
  return NAMED.test(context.query.spoken) ? partsSumAnswer(context) : null;
}

export function partsSumAnswer(context: Context): Answer | null {
  const { query } = context;
  const judged = isQuestionOfTruth(query.spoken, query.tags) || query.act === 'reconcile' || /[:;,.]\s*(?:and )?(?:do|does|is|are) [^?]*\?\s*$/i.test(query.spoken);
  const listed = NAMED.test(query.spoken);
  if (query.table !== null || !ADDED.test(query.spoken) || !(listed || PARTS.test(query.spoken)) || !(judged || (listed && query.mentions.length > 0 && OPEN.has(query.act) && query.relativeYear === null && query.direction === null))) return null;
  const entry = wholeOf(context);
  const list = entry ? listOf(context, entry) : null;
  if (!entry || !list || list.items.length < 1 || list.rest > 0) return null;
  const items = list.items.map(({ figure }) => figure);
  const total = sumOf({ zh: '所列各项合计', en: 'the listed items' }, items, context.world.book.year);
  const stated = statementsOf(context);
  const counts = stated.filter(({ measure }) => measure === 'parts').map(({ claim }) => claim);
  // One number said twice is one statement.
  const amounts = stated.filter(({ measure, claim }, at) => measure !== 'parts' && stated.findIndex((other) => other.measure !== 'parts' && other.claim.value.eq(claim.value)) === at);
  if (amounts.length > 1) return null;
  const [amount] = amounts;
  const miscounted = counts.some(({ value }) => !value.eq(items.length));
  const found = amount ? agreement(amount.claim, [total], amount.about) : valueOf(total).eq(valueOf(list.total ?? total)) ? 'right' : 'wrong';
  const whole = list.total;
  const off = whole ? valueOf(whole).minus(valueOf(total)).abs() : null;
  const fits = amount && whole ? agreement(amount.claim, [whole], amount.about) === 'right' : true;
  const right = (found === 'right' || found === 'rounded') && !miscounted;
  const tail = !right && !miscounted && fits && list.remainder === null && off !== null && off.lte(tailOf([...items, ...(whole ? [whole] : [])]));
  const moves = list.items[0]?.figure.facts[0]?.measure === 'change';
  const verdict: Claim[] = !judged ? [] : tail ? (moves ? [{ kind: 'verdict', right: false, about: 'tail' }] : []) : [{ kind: 'verdict', right, about: !right && !miscounted && fits && list.remainder !== null ? 'unlisted' : right ? 'arithmetic' : 'figure' }];
  const counted: Claim[] = counts.length > 0 ? [{ ...list, items: [], count: countOf(context, items), remainder: null, what: 'items', scope: list.of }] : [];
  const rest: Claim[] = list.remainder && !valueOf(list.remainder).eq(0) ? [{ kind: 'where', name: list.remainder.name, figure: list.remainder }] : [];
  // "What do they come to": beside what the name itself has, and what its 等 leaves unlisted.
  if (!judged && !moves) return claims(context, LISTED_SUM, [{ kind: 'sum', items, total, left: [] }, ...(whole && !valueOf(whole).eq(valueOf(total)) ? [{ ...list, items: [] }] : [])], [entry], [total]);
  // How far it moved is no year's budget.
  const own: Claim[] = moves && (!right || (whole && !valueOf(whole).eq(valueOf(total)))) ? changeAnswer({ ...context, query: { ...query, direction: null } }, entry).claims.filter(({ kind }) => kind === 'change') : whole && (!right || !valueOf(whole).eq(valueOf(total))) ? [{ kind: 'where', name: list.of ?? whole.name, figure: whole }] : [];
  // How far the sum lies from what it should be, where that is asked.
  const gap: Claim[] = whole && GAP.test(query.spoken) && off?.gt(0) === true && whole.unit === total.unit ? [differenceClaim(total, { ...whole, name: list.of ?? whole.name })] : [];
  return claims(context, LISTED_SUM, [...verdict, ...counted, { kind: 'sum', items, total, left: [] }, ...gap, ...own, ...rest, ...(tail ? roundingNote(context) : [])], [entry], [total]);
}

/** The one name, else the projects or the whole budget. */
function wholeOf(context: Context): Entry | null {
  const { topics, query, world } = context;
  const sure = [...new Set(topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : [])))];
  const open = topics.filter(({ certainty, mention }) => certainty !== 'sure' && !PARTS.test(mention.text));
  if (sure.length > 1 || open.length > 0) return null;
  const [only] = sure;
  if (only) return only;
  if (query.tags.has('project')) return world.index.entries.find(({ rows }) => rows.some(({ children }) => children.length > 1 && children[0] !== undefined && projectRows(world).includes(children[0]))) ?? null;
  return totalEntry(world, 'expenditure');
}

/** The first list of parts of the name; of a change that is asked for, its printed causes. */
function listOf(context: Context, entry: Entry): Parts | null {
  const { query } = context;
  const moved = query.direction !== null || query.tags.has('change');
  const causes = moved ? causesClaim(context, entry, changeOf(context, entry)?.change ?? null) : null;
  const list = causes ?? breakdownAnswer({ ...context, query: { ...query, claimed: [] } }, entry).claims.find((claim): claim is Parts => claim.kind === 'list' && claim.what === 'parts');
  return list && new Set(list.items.map(({ figure }: { figure: Figure }) => figure.unit)).size === 1 ? list : null;
}
