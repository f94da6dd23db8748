/**
 * A claim about all that are of a kind: 「只有甲超过 7000 万」, 「四个项目里只有两个超过 500 万」, "every project that shrank lost
 * at least 10 percent", "seven went up and seven went down", 「满意度目标全部在 90% 以上」. Those that fit are looked for in the
 * whole set, and what was said of them is judged against their list.
 */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { numbersSaid, type NumberSaid } from '../../query/slots/numbers-said.ts';
import { limitAt, type Limit } from '../../query/slots/limits.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import { columnName, type Entry } from '../../search/entries.ts';
import type { Row } from '../../budget/fact.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import type { Context } from '../context.ts';
import { columnWords } from '../../query/words/column-words.ts';
import { cellIn } from '../cells/cell-rows.ts';
import { displayName } from '../world.ts';
import { printedFigure, valueOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { childrenOf, collectionFor, metricOf, projectRows } from '../sets/collections.ts';
import { countOf, inDirection, sortFigures, type Metric } from '../sets/rank-figures.ts';
import { keepsTo } from './claim-agreement.ts';
import { setTold, type Part } from './set-told.ts';

const N = '\\d{1,2}|[一二两三四五六七八九十]+|one|two|three|four|five|six|seven|eight|nine|ten';
const THINGS = 'projects?|items?|lines?|targets?|indicators?';
const RISE = pattern(/增|涨|升|\b(?:r[io]sen?|rose|up|grew|grown?|increas\w*|went up|gone up)\b/i);
const FALL = pattern(/减|降|跌|砍|\b(?:fell|fall\w*|down|cut|shrank|shrunk|decreas\w*|dropp\w*|lost|reduc\w*)\b/i);
const OF_RATE = pattern(/[增降减涨跌]幅|百分|%|\bper ?cent/i);
const OPEN = pattern(/多少|哪|什么|几(?!乎)|还是|谁|为什么|怎么|\b(?:what|how|which|who|why)\b/i);
const ONLY = pattern(/只有|唯独|唯有|仅有?(?!次)|唯一|\bonly\b/i);
const ALL = pattern(/全部|所有|全都|全是|每一?[个项]|都|均|\b(?:all|every|each)\b/i);
const TARGETS = pattern(/满意[度率]|指标|目标|\b(?:targets?|indicators?)\b|satisfaction/i);
/** Of how many, not by how much: 「一半以上的项目」. */
const HALF = pattern(/(?:超过|过|多于|正好|刚好)?(?:(?:一半|半数)(?:以上)?|大多数|大部分|多数)的?(?=项目|工程)|(?<=(?:项目|工程)[里中]?(?:有)?)(?:(?:超过|过|多于|正好|刚好)?(?:一半|半数)(?:以上)?|过半|大多数|大部分|多数)(?!的)|\b(?:more than |over |exactly )?(?:half|most)\b(?= (?:of )?(?:the |our |all )?(?:\S+ ){0,2}(?:projects?|items?|lines?))/i);

export function setClaimAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const text = query.spoken.replace(/(?:[,，]\s*)?(?:对吗|对吧|是吗|是吧|对不对|没错吧|right|correct|am i right|is that (?:so|right|true)|(?:isn't|is not) (?:it|that so)|aren't they|true)?\s*[?？。.]*$/i, '');
  if (!isQuestionOfTruth(query.spoken, query.tags) || OPEN.test(text) || query.tags.has('why') || query.cause !== null || query.table !== null || /占|\bshare\b|比例|合计|加起来|一共多少|最(?:[大小高低]|[多少](?!\s*[\d一二两三四五六七八九十]))|\b(?:largest|smallest|biggest)\b|\btogether\b|\badds? up\b|\badded up\b|\bsum\b/i.test(text)) return null;
  const sure = topics.flatMap(({ certainty, entry, mention }) => (certainty === 'sure' && entry && mention.to > mention.from ? [{ entry, from: mention.from, to: mention.to }] : []));
  return onlyWithColumn(context, text, sure) ?? onlyClaim(context, text, sure) ?? targetsClaim(context, text) ?? (sure.length <= 1 ? countClaim(context, text, sure) : null);
}

type Named = readonly { entry: Entry; from: number; to: number }[];

/** 「甲里只有乙超过 700 万」, "only A exceeds 70 million". */
function onlyClaim(context: Context, text: string, sure: Named): Answer | null {
  const only = ONLY.exec(text);
  if (!only || new RegExp(`^(?:只有|仅有?|only)\\s*(?:${N})\\s*(?:个|项|of|${THINGS})`, 'i').test(text.slice(only.index))) return null;
  const [number, more] = measuresSaid(blanked(text, sure));
  if (!number || more) return null;
  const after = sure.filter(({ from }) => from >= only.index + only[0].length && from < number.from);
  const members = after.filter(({ from, to }) => !/^\s*(?:里|中|当中|之中)/.test(text.slice(to)) && !/\b(?:among|of the|within|in)\s+(?:the )?(?:\S+ ){0,2}$/i.test(text.slice(0, from)));
  const whole = sure.find((one) => !members.includes(one) && childrenOf(one.entry).length > 0)?.entry ?? null;
  if (members.length === 0) return null;
  const rows = whole ? childrenOf(whole) : rowsBeside(context, members[0]?.entry);
  const within = whole?.label ?? (rows === null || rows[0]?.basis === 'project' && rows[0].parent?.basis !== 'project' ? null : rows[0]?.parent?.label ?? null);
  if (!rows || !members.every(({ entry }) => rows.some((row) => entry.rows.includes(row)))) return null;
  const part = fitting(context, rows, blanked(text, sure), number);
  if (!part) return null;
  const fits = ({ entry }: { entry: Entry }): boolean => part.figures.some(({ facts }) => facts.some(({ row }) => entry.rows.includes(row)));
  const right = members.every(fits) && part.figures.length === members.length;
  const own = members.filter((one) => !fits(one)).flatMap(({ entry }) => lookupEntry({ ...context, query: { ...context.query, wanted: 'money' } }, entry).claims);
  return setTold(context, right, [part], within === null ? null : context.world.nameOf(within), own);
}

/** 「只有甲有政府采购」, "only four of the functions have procurement": those of its level in the table that have something in the column. */
function onlyWithColumn(context: Context, text: string, sure: Named): Answer | null {
  const { query, world } = context;
  const only = ONLY.exec(text);
  const [place, more] = columnWords(query.spoken, query.table)?.places ?? [];
  if (!only || !place || more || place.kind === 'total' || !HAS.test(text) || DENIES.test(text) || query.claimed.some(({ unit }) => unit !== null) || query.thresholds.length > 0) return null;
  const { kind } = place;
  const members = sure.filter(({ from, to }) => from >= only.index && (to <= place.at || from >= place.to));
  const n = integer(new RegExp(`^(?:只有|仅有?|only|just)\\s*(${N})(?=\\s*(?:个|项|of\\b|${THINGS}|functions?|categor|class))`, 'i').exec(text.slice(only.index))?.[1] ?? '');
  const all = world.book.rows.filter((row) => row.role === 'item' && row.place.table !== null && row.basis !== 'performance' && row.budgetUnit === null === world.book.rows.some((other) => other.role === 'item' && other.budgetUnit === null && cellIn(other, kind) !== undefined) && cellIn(row, kind) !== undefined);
  const table = all.find(({ fund }) => fund === 'all')?.place.table ?? all[0]?.place.table;
  const own = all.filter((row) => row.place.table === table);
  const said = members.map(({ entry }) => own.filter((row) => entry.rows.includes(row)));
  if ((members.length === 0) === (n === null) || said.some((rows) => rows.length === 0)) return null;
  // 款 and 项 of one name stand for the lower.
  const level = said.map((rows) => Math.max(...rows.map(({ code }) => code?.length ?? 0)));
  if (new Set(level).size > 1) return null;
  const beside = own.filter((row) => (members.length === 0 ? row.children.length === 0 : (row.code?.length ?? 0) === level[0]));
  const figures = beside.flatMap((row) => { const cell = cellIn(row, kind); return cell?.value?.gt(0) === true ? [printedFigure(inColumn(world.nameOf(displayName(row)), world.nameOf(columnName(cell) ?? '')), cell)] : []; });
  if (beside.length < 2) return null;
  const holds = n !== null ? figures.length === n : figures.length === members.length && figures.every(({ facts }) => facts.some(({ row }) => members.some(({ entry }) => entry.rows.includes(row))));
  return setTold(context, holds, [{ figures: sortFigures(figures, 'down'), what: 'items' }], null, []);
}
function inColumn(name: Name, column: Name): Name {
  return { zh: `${name.zh}的${column.zh}`, en: name.en === null || column.en === null ? null : `${column.en} of ${name.en}` };
}
const HAS = pattern(/有|\b(?:ha(?:s|ve)|gets?|got|with|uses?)\b/i);
const DENIES = pattern(/(?<!只)没有?|\b(?:no|not|n't|without|none)\b/i);

/** Money and rates; a bare number is money in the document's unit where it is a limit and nothing is counted behind it. */
function measuresSaid(text: string): NumberSaid[] {
  return numbersSaid(text).filter(({ unit, limit, to }) => unit !== null || (limit !== null && !/^\s*(?:[个项家人辆名次场]|[a-z])/i.test(text.slice(to))));
}

function blanked(text: string, sure: Named): string {
  return sure.reduce((rest, { from, to }) => rest.slice(0, from) + '◇'.repeat(to - from) + rest.slice(to), text);
}

/** The projects where the name is one, else what stands beside it. */
function rowsBeside({ world }: Context, entry: Entry | undefined): readonly Row[] | null {
  const projects = projectRows(world);
  if (!entry) return null;
  if (projects.some((row) => entry.rows.includes(row))) return projects;
  return entry.rows.find(({ parent, facts }) => parent !== null && facts.some(({ measure }) => measure === 'amount'))?.parent?.children ?? null;
}

/** Those of the rows that the clause is true of; null where it says nothing that can be looked for. */
function fitting(context: Context, rows: readonly Row[], said: string, number: NumberSaid | null): Part | null {
  const direction = RISE.test(said) === FALL.test(said) ? null : RISE.test(said) ? 'rise' as const : 'fall' as const;
  const metric: Metric = number?.unit === '%' || (direction !== null && OF_RATE.test(said)) ? 'percent' : direction === null ? 'amount' : 'change';
  if (direction === null && (number === null || number.unit === '%' || number.limit === null)) return null;
  const all = rows.flatMap((row) => metricOf(context.world, row, metric) ?? []).filter((figure) => inDirection(figure, direction, metric));
  const limit = number && (number.limit ?? { side: 'over' as const, inclusive: true });
  // A bare number beside a move is by how much, which no list of many has.
  if (number && number.limit === null) return null;
  const figures = sortFigures(all.filter((figure) => !number || !limit || keepsTo({ ...figure, value: figure.value.replace(/^-/, '') }, { ...limit, value: number.value, unit: number.unit })), metric === 'amount' ? 'down' : 'size');
  return { figures, what: direction ?? limit?.side ?? 'items' };
}

/** 「满意度目标全部在 90% 以上」, "all satisfaction targets are at least 95%". */
function targetsClaim(context: Context, text: string): Answer | null {
  const [number, more] = numbersSaid(text);
  if (!number || more || number.unit !== '%' || !TARGETS.test(text) || !ALL.test(text)) return null;
  const rows = collectionFor({ ...context, topics: [], last: null, carried: [], query: { ...context.query, mentions: [], act: 'filter', text: /满意|satisf/i.test(text) && !/指标|indicator/i.test(text) ? `${context.query.text} 满意度` : context.query.text } });
  if (!rows || rows.what !== 'indicators') return null;
  const satisfied = /满意|satisf/i.test(text);
  const figures = rows.rows.filter(({ label }) => !satisfied || label.includes('满意')).flatMap((row) => metricOf(context.world, row, 'amount') ?? []).filter(({ unit, value }) => unit === '%' && value !== '');
  if (figures.length < 2) return null;
  const limit: Limit = number.limit ?? { side: 'over', inclusive: true };
  const keeps = (figure: Figure): boolean => (number.limit ? valueOf(figure).eq(number.value) ? limit.inclusive : limit.side === 'over' ? valueOf(figure).gt(number.value) : valueOf(figure).lt(number.value) : valueOf(figure).eq(number.value));
  const other = sortFigures(figures.filter((figure) => !keeps(figure)), 'up');
  return setTold(context, other.length === 0, [{ figures: other.length === 0 ? figures : other, what: 'items' }], rows.scope, []);
}

const COUNT = pattern(new RegExp(`(?<n>${N})\\s*(?:(?:of (?:the|our|these|those) (?:\\S+ ){0,5}?)?(?:${THINGS}|them)?|[个项](?:项目|工程|指标)?)\\s*`, 'i'));

/** "Seven went up and seven went down", 「有四个项目减幅超过 20%」, 「超过一半的项目下降了」, "every project that shrank lost at least 10 percent". */
function countClaim(context: Context, text: string, sure: Named): Answer | null {
  const whole = sure[0] && childrenOf(sure[0].entry).length > 1 ? sure[0].entry : null;
  const ofProjects = /项目|工程|\b(?:projects?|items?|lines?)\b/i.test(text) || new RegExp(`(?:${N})\\s*(?:[个项]|of them)`, 'i').test(text);
  if ((sure.length > 0 && !whole) || (!whole && !ofProjects && !/\b(?:seven|six|five|four|three|two|eight|nine|\d) (?:went|rose|fell|go|are)\b/i.test(text)) || TARGETS.test(text)) return null;
  const rows = whole ? childrenOf(whole) : projectRows(context.world);
  if (whole && !/◇(?:的)?[^,，]{0,4}(?:里|中|下|有)|项目|工程|\b(?:of|among|within|under)\b[^,]*◇|◇[^,]*\b(?:projects?|items?|lines?)\b/i.test(blanked(text, sure))) return null;
  if (rows.length < 2 || context.topics.some(({ certainty, mention }) => certainty !== 'sure' && mention.to > mention.from && mention.unknown.length > 0)) return null;
  // 「减幅超过 35% 的项目有两个」: the number first.
  const plain = blanked(text, sure).replace(new RegExp(`^(.{2,30}?)的(项目|工程)(?:一共|总共|只)?(?:有|是)(${N})[个项]$`), '有$3个$2$1');
  const size = new RegExp(`(?:所有|全部|一共|总共|共|这|^)\\s*(?<a>${N})\\s*[个项](?:项目|工程|◇+)?(?=[,，里中都全])|(?:◇|项目)的?(?<d>${N})[个项](?:项目|工程)?[里中]|\\bof (?:the |our |these |all )?(?<b>${N})\\b(?: (?:${THINGS}))?|\\ball (?:the )?(?<c>${N})\\b`, 'i').exec(plain);
  const stated = size ? integer(size.groups?.['a'] ?? size.groups?.['b'] ?? size.groups?.['c'] ?? size.groups?.['d'] ?? '') : null;
  const scope = whole ? context.world.nameOf(whole.label) : null;
  const rest = size ? plain.slice(0, size.index) + ' '.repeat(size[0].length) + plain.slice(size.index + size[0].length) : plain;
  // 「15 个项目里有 7 个降了」, where there are 14: wrong however many fell.
  const miscounted = stated !== null && stated !== rows.length;
  if (miscounted && (whole || !/项目|工程|projects?/i.test(size?.[0] ?? ''))) return null;
  const every = /每一?[个项]|所有|全部|都|均|\b(?:every|each|all)\b/i.test(rest) && !/一半|\bhalf\b|\bmost\b/.test(rest);
  if (every) return miscounted ? null : everyClaim(context, rows, rest, scope);
  const half = HALF.exec(rest);
  if (half && miscounted) return null;
  if (half) {
    const part = fitting(context, rows, rest.slice(0, half.index) + rest.slice(half.index + half[0].length), null);
    const apart = part ? part.figures.length * 2 - rows.length : 0;
    return part && /项目|projects?|items?|lines?|◇/i.test(rest) ? setTold(context, /exactly|正好|刚好/.test(rest) ? apart === 0 : apart > 0, [part], scope, []) : null;
  }
  const clauses = rest.split(CLAUSES).filter((clause) => COUNT.test(clause) && /\S/.test(clause.replace(/◇/g, '')));
  if (clauses.length === 0 || rest.split(CLAUSES).filter((clause) => /[\p{L}]{2}/u.test(clause.replace(/一共|总共|其中|isn't that so|am i right/gi, ''))).length !== clauses.length) return null;
  const judged = clauses.map((clause) => {
    const found = COUNT.exec(clause);
    const n = integer(found?.groups?.['n'] ?? '');
    if (!found || n === null) return null;
    const behind = clause.slice(found.index + found[0].length);
    const numbers = measuresSaid(behind);
    const part = numbers.length > 1 ? null : fitting(context, rows, behind, numbers[0] ?? null);
    const limit = limitAt(clause, { from: found.index, to: found.index });
    return part ? { part, right: limit ? (limit.side === 'over' ? part.figures.length > n : part.figures.length < n) || (limit.inclusive && part.figures.length === n) : part.figures.length === n } : null;
  });
  if (judged.some((one) => one === null)) return null;
  const known = judged.filter((one) => one !== null);
  const all = miscounted ? rows.flatMap((row) => metricOf(context.world, row, 'amount') ?? []) : [];
  const count: Claim[] = all.length > 0 ? [{ kind: 'count', name: { zh: '项目', en: 'projects' }, figure: countOf(context, all), asOf: null }] : [];
  return setTold(context, !miscounted && known.every(({ right }) => right), known.map(({ part }) => part), scope, count);
}

/** Of those that moved so each by that much; of all of them where no move picks some. */
function everyClaim(context: Context, rows: readonly Row[], said: string, scope: Name | null): Answer | null {
  const [number, more] = measuresSaid(said);
  if (!number || more || number.limit === null) return null;
  const picked = /\b(?:that|which) (?:\S+ )?(?:r[io]se|rose|increased|grew|shrank|fell|decreased|went|gone|dropped|was cut|were cut|has|have)\b|[增减涨降升]\S{0,3}的(?:项目|每|都|工程)/i.test(said);
  const all = picked ? fitting(context, rows, said, null) : null;
  const fit = fitting(context, rows, said, number);
  if (!fit || (picked && !all)) return null;
  const size = all ? all.figures.length : rows.length;
  const keep = new Set(fit.figures.map(({ facts }) => facts[0]?.row));
  const others = (all?.figures ?? rows.flatMap((row) => metricOf(context.world, row, 'amount') ?? [])).filter(({ facts }) => !keep.has(facts[0]?.row));
  return setTold(context, fit.figures.length === size, [others.length > 0 ? { figures: others, what: number.limit.side === 'over' ? 'under' : 'over' } : fit], scope, []);
}

const CLAUSES = pattern(/[，;；]|,(?!\d{3})|\band\b/);

function integer(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : chineseInteger(word) ?? englishInteger(word.toLowerCase());
}
