/** 「哪些项目的钱全部来自政府性基金」, 「不是一般公共预算出钱的项目」: the projects that one fund pays for altogether, or not at all. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import { BEARS_FUND } from '../../budget/funds.ts';
import type { Answer, Figure } from '../answer.ts';
import { cellIn } from '../cells/cell-rows.ts';
import { claims, notFound, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { displayName } from '../world.ts';
import { countOf, entriesOf } from './rank-figures.ts';

type Fund = 'general' | 'fund';
const PROJECTS = pattern(/(?:[哪几][些几个]|多少个)[^，,]{0,2}项目|项目(?:都|分别)?(?:有|是)?(?:哪|几|谁)|的项目(?:有吗)?[?？。]*$|\b(?:which|what|how many|list|name|any) (?:of the )?projects\b|\bprojects (?:that|which)\b/i);
const CALLED: Readonly<Record<Fund, RegExp>> = { general: /一般公共预算|\bgeneral (?:public )?budget\b/i, fund: /政府性基金|(?<!公益)基金|\bgovernment(?:al)?(?:[- ]managed)? funds?\b/i };
/** Right before the fund, or the words that it pays. */
const NONE = pattern(/(?:不是|不由|不靠|不用|没有?用|没有?花|没用到|不属于|不来自|不从|非|不走)(?:从|由|靠|用|来自)?(?:政府性基金|基金|一般公共预算)|(?:一般公共预算|基金)(?:一分)?(?:没有?|不)(?:出|给|拿|管|掏)|\b(?:not|never|none)\b[^?]*\b(?:from|by|out of|on|use)\b|\bwithout\b/i);
const ALL = pattern(/(?:全部|全|都|只|仅|完全|百分之百)(?:是|由|来自|靠|用|从|来源于|出自|花)*(?:的)?(?:政府性基金|基金|一般公共预算)|(?:基金|一般公共预算)(?:里|中)?(?:全部|全|单独|独自)(?:出|承担|负担|拿)|\b(?:all|entirely|wholly|only|solely|fully|exclusively)\b/i);
const NOT_ALL = pattern(/不全|不都|没有?全|不完全|不只|不仅|\bnot (?:all|only|entirely|wholly|fully|solely)\b/i);
const OTHER = pattern(/最|前\d|后\d|超过|不到|以上|以下|[增减涨降]|比|占|为什么|合计|一共多少|\d+万|\b(?:largest|smallest|most|least|over|under|more than|less than|grew|fell|rose|why|share|total)\b/i);

export function paidByFundAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const said = (Object.keys(CALLED) as Fund[]).filter((fund) => CALLED[fund].test(query.spoken));
  const [fund] = said;
  const none = NONE.test(query.spoken);
  if (!fund || said.length > 1 || !PROJECTS.test(query.spoken) || OTHER.test(query.spoken) || NOT_ALL.test(query.spoken) || !(none || ALL.test(query.spoken)) || query.claimed.length > 0 || query.thresholds.length > 0) return null;
  // A name that is no fund belongs to another question.
  if (context.topics.some(({ certainty, entry }) => certainty === 'sure' && entry !== null && !entry.names.some((name) => BEARS_FUND[fund].test(name)))) return null;
  const other: Fund = fund === 'general' ? 'fund' : 'general';
  const rows = world.book.rows.filter((row) => row.role === 'item' && row.basis === 'project' && row.place.table !== null && row.children.length === 0 && paid(row, fund) !== null && paid(row, other) !== null);
  if (rows.length < 2) return null;
  const fitting = rows.filter((row) => (none ? paid(row, fund)?.value?.eq(0) === true && paid(row, other)?.value?.gt(0) === true : paid(row, other)?.value?.eq(0) === true && paid(row, fund)?.value?.gt(0) === true));
  const figures = fitting.flatMap((row): Figure[] => { const fact = paid(row, none ? other : fund); return fact ? [printedFigure(world.nameOf(displayName(row)), fact)] : []; });
  if (figures.length === 0) return notFound(context, 'no project is paid for so', 'noneMatch');
  const items = figures.map((figure) => ({ figure, rank: null, extra: null }));
  return { ...claims(context, 'the projects that one fund pays for', [{ kind: 'list', of: null, what: 'items', items, count: countOf(context, figures), total: null, remainder: null, scope: null, rest: 0 }], entriesOf(context, items), figures), pool: figures };
}

function paid(row: Row, fund: Fund): NonNullable<ReturnType<typeof cellIn>> | null {
  return cellIn(row, fund) ?? null;
}
