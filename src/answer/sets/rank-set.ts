/** Which set a ranking is of, where the question names a member of it or a column that it is ranked by. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact, Row } from '../../budget/fact.ts';
import { bareName } from '../../budget/text.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import { childrenOf, collectionFor, projectRows, type Collection } from './collections.ts';
import type { Context } from '../context.ts';

/** The place of one name among its likes is asked for. */
export const PLACE = pattern(/第几(?![页行张部])|名次|排名(?:多少|如何|怎[么样])|排老几|\b(?:what|which) (?:rank|place|position)\b|\bwhere (?:does|do|did|is|are)\b.*\b(?:rank|stand|come|place)|\bhow (?:high|low) (?:does|do|is|are)\b|\branks? of\b|\brank for\b|\b(?:does|do|did) .{1,30}\brank\b|\b(?:it|that|this) ranks?\b|\bhow high (?:up|down)\b|\bhow far (?:up|down)\b(?=.*\b(?:list|ranking|ranks?|order|ladder|tables?|league|among|amongst|of all)\b)|\bits (?:rank(?:ing)?|place|position|spot)\b|\b(?:what|which) (?:spot|number) (?:is|does|was|in)\b|^\W*(?:and |so )?(?:the )?rank(?:ing)?\b(?! (?:them|these|those|all|the|by|from|of))(?![^?]*\b(?:items|lines|parts|components|entries|pieces|projects|columns)\b)/i);
const WITHIN = pattern(/(?:里面?|里头|中|当中|之中|内部?)(?:的)?[，,]?(?:花钱)?(?:最|排|哪|第|谁|啥|什么)|\b(?:within|in|inside|of) (?:it|them|these)\b/i);
const ROWS_ASKED = pattern(/科目|哪[个些]?(?:支出)?项目|\b(?:which|what) (?:\w+ )?(?:projects?|functions?|programmes?|functional \w+)\b/i);

export interface MemberSet { collection: Collection; entry: Entry }

/** 「甲排第几」, 「甲是最大的项目吗」: the set that the name is one of, not what stands under it. */
export function memberSet(context: Context): MemberSet | null {
  const { query, topics } = context;
  const sure = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  const truth = (query.tags.has('most') || query.tags.has('least') || query.nth !== null) && isQuestionOfTruth(query.text, query.tags);
  if (query.except || query.n !== null || (query.nth !== null && !truth) || !(PLACE.test(query.text) || (truth && !WITHIN.test(query.text)))) return null;
  const entry = sure.find((one) => sure.some((whole) => whole !== one && childrenOf(whole).some((row) => one.rows.includes(row)))) ?? sure[0];
  if (!entry || (sure.length > 1 && !sure.some((whole) => whole !== entry && childrenOf(whole).some((row) => entry.rows.includes(row))))) return null;
  const whole = sure.find((one) => one !== entry);
  const named = whole ? { rows: childrenOf(whole), scope: context.world.nameOf(whole.label), what: 'rows' as const } : namedSet(context, entry);
  const collection = named ?? siblings(context, entry);
  return collection && collection.rows.length > 1 ? { collection, entry } : null;
}

/** The set that the question's words describe without the name: 在所有项目中, 经济分类里. */
function namedSet(context: Context, entry: Entry): Collection | null {
  const { query } = context;
  if (!query.tags.has('project') && !query.tags.has('subItem') && query.table === null && !/科目|分类|指标|大类|\b(?:class|function|economic|indicator|target)/i.test(query.text)) return null;
  const set = collectionFor({ ...context, topics: [], last: null, carried: [], query: { ...query, mentions: [] } });
  return set?.rows.some((row) => entry.rows.includes(row)) === true ? set : null;
}

/** 「同类里最小的」, "the smallest of its siblings": the likes of the name that is spoken of. */
export function besideSet(context: Context): Collection | null {
  if (!LIKES.test(context.query.text)) return null;
  const entry = context.topics.find(({ certainty }) => certainty === 'sure')?.entry ?? context.carried[0] ?? context.last?.subjects[0];
  return entry ? siblings(context, entry) : null;
}

const LIKES = pattern(/同类|同级|并列|平级|\bsiblings?\b|\bpeers?\b/i);

/** What stands beside a name under the same heading: in the narrative where it lists it, else in the widest table. */
function siblings({ world }: Context, entry: Entry): Collection | null {
  const rows = [...entry.rows].filter(({ role, facts }) => role === 'item' && facts.length > 0)
    .sort((left, right) => Number(right.place.table === null) - Number(left.place.table === null) || Number(right.fund === 'all') - Number(left.fund === 'all'));
  const projects = projectRows(world);
  // A sentence elsewhere may speak of a project beside what is none.
  if (rows.some((row) => projects.includes(row))) return { rows: projects, scope: null, what: 'projects' };
  for (const row of rows) {
    const beside = besides(world.book.rows, row);
    if (beside.length > 1) return { rows: beside, scope: row.parent && row.parent.role === 'item' ? world.nameOf(row.parent.label) : null, what: 'rows' };
  }
  return null;
}

function besides(rows: readonly Row[], row: Row): Row[] {
  const { parent } = row;
  if (parent) return parent.children.filter(({ role }) => role === row.role);
  return rows.filter((other) => other.parent === null && other.role === row.role && other.side === row.side && other.place.table === row.place.table && other.basis === row.basis && other.budgetUnit === row.budgetUnit);
}

/** 「哪个科目政府采购最多」: the rows of the table that has the column, not the parts of what the column is called. */
export function columnSet(context: Context): Collection | null {
  const { query, topics, world } = context;
  const sure = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  const [column] = sure;
  if (!column || !(ROWS_ASKED.test(query.text) || sure.length === 2) || WITHIN.test(query.text)) return null;
  const has = (fact: Fact): boolean => { const name = columnName(fact); return name !== null && column.names.includes(bareName(name)); };
  const rows = world.book.rows.filter((row) => row.role === 'item' && row.place.table !== null && row.basis === 'function' && row.fund === 'all' && row.children.length === 0 && row.facts.slice(1).some((fact) => has(fact) && fact.value?.gt(0) === true));
  const beside = sure[1];
  if (beside && !rows.some((row) => beside.rows.includes(row))) return null;
  return rows.length > 1 ? { rows, scope: null, what: 'rows' } : null;
}
