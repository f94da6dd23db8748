/**
 * Several places of one ranking in a claim: 「减少最多的是甲，其次是乙」, 「甲排第三，乙排第四」, "the largest project is A and the
 * second is B". Every place is looked up in the whole set, also of what is not named; one that differs makes the claim wrong.
 */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import type { Row } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, ListItem, Name } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { PLACES_CLAIM } from '../marks.ts';
import { childrenOf, metricOf, projectRows } from '../sets/collections.ts';
import { companion, entriesOf, inDirection, sortFigures, type Metric } from '../sets/rank-figures.ts';

const PLACE = /第(?<zh>[一二三四五六七八九十]|\d{1,2})(?![部页张季])|(?<first>最[大多高猛快狠])|(?<last>最[小少低慢])|(?<next>其次|次之)|\b(?:(?<en>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(?:number|no\.?) (?<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)|(?<number2>\d{1,2})(?:st|nd|rd|th))\b(?: (?:largest|biggest|highest))?|\b(?<top>largest|biggest|highest|most|steepest)\b|\b(?<bottom>smallest|lowest|least)\b/gi;
const RISE = pattern(/增|涨|升|\b(?:r[io]se|rises?|increases?|increased|grew|growth)\b/i);
const FALL = pattern(/减|降|跌|\b(?:fell|falls?|cuts?|decreases?|decreased|dropp?(?:ed)?)\b/i);
const OF_RATE = pattern(/[增降减涨跌]幅|百分|快|慢|\b(?:per ?cent|percentage|rate|steepest|fastest)\b/i);
const OPEN = pattern(/多少|哪|什么|几(?!乎)|还是|谁|为什么|\b(?:what|how|which|who|why)\b/i);

interface Placed { entry: Entry; place: number; fromEnd: boolean }

export function placesClaimAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (!isQuestionOfTruth(query.spoken, query.tags) || OPEN.test(query.spoken) || query.table !== null || query.claimed.some(({ unit }) => unit !== null)) return null;
  const named = topics.flatMap(({ certainty, entry, mention }) => (certainty === 'sure' && entry && mention.to > mention.from ? [{ entry, from: mention.from, to: mention.to }] : [])).sort((left, right) => left.from - right.from);
  if (topics.some(({ certainty, mention }) => certainty !== 'sure' && mention.to > mention.from)) return null;
  const text = named.reduce((rest, { from, to }) => rest.slice(0, from) + ';'.repeat(to - from) + rest.slice(to), query.spoken);
  const marks = [...text.matchAll(PLACE)].map((match) => ({ from: match.index, to: match.index + match[0].length, place: placeOf(match.groups ?? {}), fromEnd: match.groups?.['last'] !== undefined || match.groups?.['bottom'] !== undefined }))
    // "The largest is A and the second largest …": one mark each.
    .filter(({ from }, at, all) => at === 0 || from >= (all[at - 1]?.to ?? 0));
  if (marks.length < 2) return null;
  const whole = named.find(({ entry, to }) => (/^\s*(?:里|中|当中|之中|内)/.test(text.slice(to)) || named.some((other) => other.entry !== entry && childrenOf(entry).some((row) => other.entry.rows.includes(row)))) && childrenOf(entry).length > 1) ?? null;
  const members = named.filter((one) => one !== whole);
  if (members.length !== marks.length) return null;
  const pairs = members.map((one, at): Placed & { apart: boolean } => ({ entry: one.entry, place: marks[at]?.place ?? 0, fromEnd: marks[at]?.fromEnd ?? false, apart: (members[at + 1]?.from ?? Infinity) < (marks[at]?.from ?? 0) }));
  if (pairs.some(({ apart, place }) => apart || place === 0)) return null;
  // 「其次」 goes on from the place before.
  pairs.forEach((pair, at) => { if (pair.place === NEXT) { pair.place = (pairs[at - 1]?.place ?? 1) + 1; pair.fromEnd = pairs[at - 1]?.fromEnd ?? false; } });
  const projects = projectRows(context.world);
  // 「燃气」 among the projects is the project whose only part it is.
  if (!whole && members.some(({ entry }) => projects.some((row) => entry.rows.includes(row)))) pairs.forEach((pair) => { pair.entry = projectOf(context, projects, pair.entry); });
  const rows = whole ? childrenOf(whole.entry) : pairs.every(({ entry }) => projects.some((row) => entry.rows.includes(row))) ? projects : siblingsOf(members.map(({ entry }) => entry));
  return rows ? judged(context, rows, text, pairs, whole ? context.world.nameOf(whole.entry.label) : null) : null;
}

const NEXT = -1;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function placeOf({ zh, en, number, number2, first, top, next, last, bottom }: Readonly<Record<string, string | undefined>>): number {
  if (first ?? top ?? last ?? bottom) return 1;
  if (next) return NEXT;
  const said = (number ?? number2 ?? en ?? '').toLowerCase();
  return zh === undefined ? ORDINALS.indexOf(said) + 1 || englishInteger(said) || Number(said) || 0 : chineseInteger(zh) ?? Number(zh);
}

function projectOf({ world }: Context, projects: readonly Row[], entry: Entry): Entry {
  const project = projects.some((row) => entry.rows.includes(row)) ? undefined : projects.find(({ children }) => children.length === 1 && children[0] !== undefined && entry.rows.includes(children[0]));
  return (project && world.index.ofRow(project)) ?? entry;
}

function siblingsOf(entries: readonly Entry[]): readonly Row[] | null {
  const parents = entries[0]?.rows.flatMap(({ parent }) => parent ?? []) ?? [];
  return parents.find(({ children }) => children.length > 1 && entries.every((entry) => children.some((row) => entry.rows.includes(row))))?.children ?? null;
}

function judged(context: Context, rows: readonly Row[], text: string, pairs: readonly Placed[], scope: Name | null): Answer | null {
  const direction = RISE.test(text) === FALL.test(text) ? null : RISE.test(text) ? 'rise' as const : 'fall' as const;
  const metric: Metric = direction === null ? 'amount' : OF_RATE.test(text) ? 'percent' : 'change';
  const figures = sortFigures(rows.flatMap((row) => metricOf(context.world, row, metric) ?? []).filter((figure) => inDirection(figure, direction, metric)), metric === 'amount' ? 'down' : 'size');
  if (figures.length < 2 || pairs.some(({ entry }) => direction === null && !figures.some(({ facts }) => facts.some(({ row }) => entry.rows.includes(row))))) return null;
  const end = pairs.every(({ fromEnd }) => fromEnd);
  const ordered = end ? [...figures].reverse() : figures;
  const right = pairs.every(({ entry, place, fromEnd }) => {
    const at = ordered[fromEnd === end ? place - 1 : ordered.length - place];
    // Equal figures share a place.
    return at !== undefined && ordered.some((figure) => valueOf(figure).eq(valueOf(at)) && figure.facts.some(({ row }) => entry.rows.includes(row)));
  });
  const most = Math.max(...pairs.filter(({ fromEnd }) => fromEnd === end).map(({ place }) => place));
  const shown = pairs.map(({ entry }) => ordered.findIndex(({ facts }) => facts.some(({ row }) => entry.rows.includes(row))));
  const items = ordered.flatMap((figure, at): ListItem[] => (at < most || shown.includes(at) ? [{ figure, rank: at + 1, extra: companion(context, figure, metric) }] : []));
  const list: Claim = { kind: 'list', of: null, what: direction ?? (end ? 'least' : 'most'), items, count: null, total: null, remainder: null, scope, rest: 0 };
  return { ...claims(context, PLACES_CLAIM, [{ kind: 'verdict', right, about: 'comparison' }, list], entriesOf(context, items), items.map(({ figure }) => figure)), pool: ordered };
}
