/** "A is 40 and B 70, together over 1 million", 「甲 15 万、乙 10 万，一共 30 万，对吗」, "A plus B is a quarter of W": each name's own number and what they come to, all judged. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { limitAt } from '../../query/slots/limits.ts';
import { numbersSaid, type NumberSaid } from '../../query/slots/numbers-said.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { shareOf, sumOf, valueOf } from '../figures.ts';
import { TOGETHER_CLAIM } from '../marks.ts';
import { operand } from '../measures/operand.ts';
import { withPaid } from '../names/paid-people.ts';
import { totalEntry, type World } from '../world.ts';
import { agreement, keepsTo } from './claim-agreement.ts';
import { find } from './findings.ts';
import { statementsOf } from './statements.ts';

const TOGETHER = pattern(/加起来|加在一起|合起来|合计|总共|一共|共计|总计|\b(?:together|combined|in (?:all|total|sum)|altogether|all told|jointly|taken together|between them)\b/i);
/** What joins names into one sum by itself. */
const PLUS = pattern(/^\s*(?:\bplus\b|\+|加上?)\s*(?:the )?$/i);
/** All that may stand in the clause beside the number, its limit and the whole. */
const SAID_OF_SUM = pattern(/加起来|加在一起|合起来|合计|总共|一共|共计|总计|两[个项者笔]|[三四]项|所以|那么?|就|是|有|为|达到?|占了?|的|对不对|是不是|没错|不错|对|吗|吧|么|约|大约|左右|差不多|\b(?:together|combined|in|all|total|sum|altogether|told|jointly|taken|between|them|they|these|those|this|that|it|which|the|both|two|three|so|and|hence|thus|are|is|'s|make|makes|making|come|comes|coming|to|add|adds|adding|up|give|gives|total|totals|totalling|of|our|whole|entire|about|around|roughly|approximately|take|takes|account|accounts|for|right|correct|true|isn't|doesn't|aren't|don't|wan|yuan|rmb|cost|costs|us|a|an)\b/gi);
/** What was said before is taken back. */
const TAKEN_BACK = pattern(/^.*\b(?:no,? wait|wait,? no|i mean|sorry|scratch that|rather)\b/i);

/** "A quarter of the budget" */
const OF_BUDGET = pattern(/^\s*of (?:the |our |all |its |whole |entire )*(?:total |overall )?(?:budget|spending|expenditure|total)\b/i);

interface Named { entry: Entry; from: number; to: number }

export function togetherClaimAnswer(asked: Context): Answer | null {
  const context: Context = { ...asked, topics: withPaid(asked.world, asked.topics) };
  const { query, topics, world } = context;
  if (!isQuestionOfTruth(query.spoken, query.tags) || query.tags.has('prior') || query.table !== null || query.tags.has('why')) return null;
  const named = topics.flatMap(({ certainty, entry, mention: { from, to } }): Named[] => (certainty === 'sure' && entry && to > from ? [{ entry, from, to }] : []));
  const wholes = query.wholes.flatMap(({ side, from, to }): Named[] => { const entry = totalEntry(world, side); return entry && !named.some((one) => from < one.to && one.from < to) ? [{ entry, from, to }] : []; });
  if (named.length < 2 || topics.some(({ certainty, mention }) => certainty !== 'sure' && mention.to > mention.from)) return null;
  const text = [...named, ...wholes].reduce((rest, { from, to }) => rest.slice(0, from) + '◇'.repeat(to - from) + rest.slice(to), query.spoken);
  const number = numbersSaid(text).at(-1);
  if (!number || query.direction !== null && !/多|少/.test(text)) return null;
  const whole = wholeOf(world, [...named, ...wholes], number, text);
  const added = named.filter((one) => one !== whole && one.from < number.from);
  const own = statementsOf(context).filter(({ claim }) => claim.to <= number.from && added.some(({ to }) => to <= claim.from));
  const ends = Math.max(...added.map(({ to }) => to), ...own.map(({ claim }) => claim.to));
  if (added.length < 2 || named.some((one) => one !== whole && !added.includes(one)) || own.some(({ measure, subject }) => measure !== 'amount' || !added.some(({ entry }) => entry === subject?.entry)) || (own.length > 0 && own.length < added.length)) return null;
  const joined = added.slice(1).every(({ from }, at) => PLUS.test(text.slice(added[at]?.to ?? 0, from)));
  const closing = text.slice(ends).replace(TAKEN_BACK, '');
  if (!(TOGETHER.test(closing) || joined) || (number.unit === '%') !== (whole !== null) || !isRead(closing)) return null;
  const entries = [...new Set(added.map(({ entry }) => entry))];
  const figures = entries.reduce<Figure[]>((found, entry) => [...found, ...[operand(context, entry, found[0] ?? null)].filter((figure) => figure !== null)], []);
  const of = whole ? operand(context, whole.entry, figures[0] ?? null) : null;
  if (figures.length < added.length || figures.some(({ unit, value }) => value === '' || unit !== figures[0]?.unit) || (whole && (!of || of.unit !== figures[0]?.unit))) return null;
  const total = sumOf({ zh: '所列各项合计', en: 'the items named' }, figures, world.book.year);
  const percent = of ? shareOf(total.name, total, of) : null;
  const holds = isSo({ ...number, limit: number.limit ?? limitAhead(text, number, whole) }, percent ?? total);
  // Less than one apart, the table's rounded figures may come to it: another rule reads those.
  if (holds === 'wrong' && !whole && valueOf(total).minus(number.value).abs().lt(1)) return null;
  const findings = own.map((one) => find(context, one));
  const wrong = findings.filter(({ agreement: found }) => found === 'wrong' || found === 'unit');
  const told = wrong.flatMap((one) => one.claims.slice(0, 1).map((what): Claim => ({ kind: 'statement', found: 'wrong', what })));
  const result: Claim[] = [{ kind: 'sum', items: figures, total, left: [] }, ...(percent && of ? [{ kind: 'share' as const, part: total, whole: of, percent }] : [])];
  return claims(context, TOGETHER_CLAIM, [{ kind: 'verdict', right: holds !== 'wrong' && wrong.length === 0, about: holds === 'rounded' && wrong.length === 0 ? 'rounded' : 'figure' }, ...told, ...result], entries, [total, ...figures]);
}

/** Every word of what is said of the sum, but its number, the limit and the whole. */
function isRead(closing: string): boolean {
  const [number, another] = numbersSaid(closing);
  if (!number || another) return false;
  const rest = `${closing.slice(0, number.from)} ${closing.slice(number.to).replace(OF_BUDGET, ' ')}`.replace(SAID_OF_SUM, ' ').replace(LIMIT_WORDS, ' ');
  return !/[\p{L}\d]/u.test(rest.replace(/◇/g, ''));
}
const LIMIT_WORDS = pattern(/超过|超出|高于|多于|大于|低于|少于|小于|不到|不足|不止|突破|没有|至少|最多|以上|以下|以内|多|不|没|未|\b(?:more|less|fewer|higher|lower|greater|bigger|than|over|under|above|below|exceeds?|at least|at most|up to|no|not|nearly|almost|or)\b/gi);

/** "… of W", 「占 W 九成」 */
function wholeOf(world: World, all: readonly Named[], number: NumberSaid, text: string): Named | null {
  const behind = all.find(({ from }) => from >= number.to && /^\s*of (?:the |our |all |its |total )*$/i.test(text.slice(number.to, from)));
  const before = all.filter(({ to }) => to <= number.from).at(-1);
  const budget = behind === undefined && OF_BUDGET.test(text.slice(number.to)) ? totalEntry(world, 'expenditure') : null;
  if (budget) return { entry: budget, from: number.to, to: number.to };
  const ahead = before ? text.slice(0, before.from) : '';
  return behind ?? (before && (/占了?(?:整个|全部)?$/.test(ahead) || (/(?:占|超过?|是|有|达到?|够|不到|不足)了?(?:整个|全部)?$/.test(ahead) && text.slice(before.to, number.from) === '的')) ? before : null);
}

/** 「超过 W 的四分之一」: the limit stands before the whole. */
function limitAhead(text: string, number: NumberSaid, whole: Named | null): NumberSaid['limit'] {
  return whole === null || whole.to > number.from ? null : limitAt(text.slice(0, whole.from) + text.slice(number.from), { from: whole.from, to: whole.from + number.to - number.from });
}

function isSo({ value, unit, limit, about, fraction }: NumberSaid, figure: Figure): 'right' | 'rounded' | 'wrong' {
  if (limit) return keepsTo(figure, { ...limit, value, unit }) ? 'right' : 'wrong';
  // "A quarter" is what is nearest to it.
  if (fraction) return valueOf(figure).eq(value) ? 'right' : valueOf(figure).minus(value).abs().lte('2.5') ? 'rounded' : 'wrong';
  const found = agreement({ value, unit, text: '', from: 0, to: 0 }, [figure], about || unit === '%');
  return found === 'right' || found === 'rounded' ? found : 'wrong';
}
