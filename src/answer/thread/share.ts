/** A follow-up that changes one side of the share just told: another whole, another part, or only the money of one fund. */
import { pattern } from '../../budget/pattern.ts';
import { madeBy } from '../marks.ts';
import { ANY_FUND_EN, ANY_FUND_ZH, fundCalled, fundsMeant } from '../../budget/funds.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import { columnWords } from '../../query/words/column-words.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer, Claim, Figure, Name } from '../answer.ts';
import { columnKind, cellIn } from '../cells/cell-rows.ts';
import { cellName } from '../cells/cells.ts';
import { claims } from '../context.ts';
import { CROSSING } from '../cells/crossing.ts';
import { printedFigure, shareOf, valueOf } from '../figures.ts';
import { isWhole } from '../measures/inside.ts';
import { operand } from '../measures/operand.ts';
import { amountFacts } from '../names/readings.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { entryOf, exactMention } from './names.ts';
import { cutRows } from '../sets/cut-rows.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { childrenOf } from '../sets/collections.ts';
import { headFigure, rowFigure, totalEntry, type World } from '../world.ts';

type Share = Extract<Claim, { kind: 'share' }>;

/** "Of the basic part?", 「占基本支出呢」: what is named now is a whole. */
const OF_NAMED = pattern(/^\W*(?:(?:and|then|or|so|but|also|what about|how about)\W+)*(?:(?:as )?(?:an? |the )?(?:share|percentage|per ?cent|proportion|fraction|what (?:share|percentage|per ?cent|proportion)) )?(?:out )?of (?!(?:it|that|this|them|those|these|which)\b)|^(?:那|那么|如果|要是|换成|再)*占(?:到|了)?(?!去年|上年)/i);
/** 「只算一般公共预算呢」, "of the general public budget only": the money of one fund. */
const ONLY_FUND = pattern(new RegExp(String.raw`^(?:那|那么|如果|要是|再)*(?:只|光|单|仅)(?:算|看|说|按|论|就|拿|讲|计)?(?:在)?(?:${ANY_FUND_ZH})(?:拨款|支出)?(?:里|中|内|里面|口径|部分|这块)?的?(?:话)?(?:呢|是?多少|占多少|占比(?:是?多少)?)?[?？。]*$|^(?=.*\b(?:in|within|of|for|from|under|only|just|alone)\b)\W*(?:(?:and|then|what about|how about)\W+)*(?:in|within|of|for|from|under|only|just)* ?(?:only |just )?(?:the )?(?:${ANY_FUND_EN})(?: (?:only|alone))\W*$`, 'i'));
/** The two kinds of expenditure are read as columns, not as names. */
const COLUMN_NAMES: Readonly<Record<string, string>> = { basic: '基本支出', project: '项目支出' };

export const SHARES: readonly Rule[] = [
  {
    // "Of the salary total": the total of the name, not a sum of what was told.
    name: 'the last name as a share of what it stands under',
    answer: ({ world, query, last, named, subject }) => {
      if (query.act !== 'share' || query.reference?.kind !== 'it' || !named || !subject || last.subjects.length !== 1 || last.claims.some(({ kind }) => kind === 'sum') || !query.tags.has('sum')) return null;
      const { certainty, entry } = resolveMention(named, world.index, 'money');
      if (certainty !== 'sure' || !entry || !childrenOf(entry).some((row) => subject.rows.includes(row))) return null;
      return answerQuery(world, { ...query, reference: null, tags: new Set([...query.tags].filter((tag) => tag !== 'sum')), mentions: [exactMention(subject), { ...exactMention(entry), gap: ['share'] }] }, [], last);
    },
  },
  { name: 'the share of the figure just told in what it was ranked in', answer: ofRanked },
  { name: 'one of the columns just told, as a share of its row', answer: ofColumnTold },
  { name: 'the share just told, of the fund named now', answer: ofFund },
  { name: 'the share just told, of the whole named now', answer: ofNamed },
  { name: 'the share of one column in another, for the row named now', answer: ofAnotherRow },
];

/** The only share of the last answer, of a name in a name. */
function shareTold({ last }: Turn): Share | null {
  const [share, another] = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  return last.outcome === 'answered' && share && !another ? share : null;
}

/** "Of the total", 「占总数」, with no word of whose total it is. */
const OF_TOTAL = pattern(/\b(?:of|in|out of|from) (?:the|that) (?:(?:whole|grand|overall) )?(?:total|sum|lot|whole)\b(?! (?:budget|spending|expenditures?|outlays?|revenue|income|office|department|project))|占(?:了|到)?(?:这个|那个|其|全部的?)?(?:总[数额量]|总的|合计|全部|整个|总共)的?(?=[多几比百]|$)/i);

/** 「政府性基金里最大的是啥」 → 「占比」: of that fund, though the name has more money of another fund; "of the total" is of what was ranked. */
function ofRanked({ world, query, last }: Turn): Answer | null {
  const [list, other] = last.claims.flatMap((claim) => (claim.kind === 'list' ? [claim] : []));
  const [figure, more] = last.listed;
  const entry = figure && entryOf(world, figure);
  if (query.act !== 'share' || query.mentions.length > 0 || query.wholes.length > 0 || !list || other || !figure || more || !entry) return null;
  // "What's in A", "the second biggest", "what share of the total": all that was ranked stands under A.
  const parents = new Set(last.pool.map(({ facts: [fact] }) => fact?.row.parent ?? null));
  const [parent] = parents;
  const above = parents.size === 1 && parent?.role === 'item' ? world.index.ofRow(parent) : undefined;
  const under = list.scope === null && last.pool.length > 1 && parent && above && !isAll(above) && OF_TOTAL.test(query.spoken) ? rowFigure(world, parent) : null;
  if (under && under.unit === figure.unit && valueOf(under).gt(0)) return claims(contextOf(world, query, [entry], last), 'a share', [{ kind: 'share', part: figure, whole: under, percent: shareOf(figure.name, figure, under) }], [entry], [figure]);
  if (!list.scope) return null;
  const { scope } = list;
  const cut = world.index.entries.find((one) => world.nameOf(one.label).zh === scope.zh && cutRows(world, one).length > 0);
  const all = cut ? headFigure(world, cut) : null;
  const of = (whole: Figure): Answer => claims(contextOf(world, query, [entry], last), 'a share', [{ kind: 'share', part: figure, whole, percent: shareOf(figure.name, figure, whole) }], [entry], [figure]);
  if (all) return of(all);
  const ranked = OF_TOTAL.test(query.spoken) ? world.index.entries.find((one) => one !== entry && !isAll(one) && world.nameOf(one.label).zh === scope.zh && childrenOf(one).some((row) => figure.facts.some((fact) => fact.row === row))) : undefined;
  const total = ranked ? headFigure(world, ranked) : null;
  if (total?.unit === figure.unit && valueOf(total).gt(0)) return of(total);
  const own = inItsTable(world, figure, scope);
  if (own) return of(own);
  if (figure.facts[0]?.row.fund === 'all') return null;
  const alone = operand(contextOf(world, query, [entry], last), entry);
  if (alone && valueOf(alone).eq(valueOf(figure)) && fundCalled(scope.zh) === null) return null;
  // The table of the fund has its total in the office's own row.
  const fact = figure.facts[0];
  const ofOffice = fact && world.book.facts.find(({ row, place, column }) => row.role === 'unit' && place.table === fact.place.table && column.join() === fact.column.join());
  if (!ofOffice?.value?.gt(0)) return null;
  return of(printedFigure(scope, ofOffice));
}

/** 「某项目一般预算和基金各多少」 → 「基金占几成」: the cell just told, of all that its row has. */
function ofColumnTold({ world, query, last }: Turn): Answer | null {
  const cells = last.listed.flatMap(({ facts: [fact], derivation }) => (derivation === null && fact ? [fact] : []));
  const [row, another] = new Set(cells.map((fact) => fact.row));
  if (query.act !== 'share' || query.wholes.length > 0 || query.relativeYear !== null || last.outcome !== 'answered' || cells.length < 2 || cells.length < last.listed.length || !row || another || row.role !== 'item') return null;
  const kinds = [...(query.columns?.kinds ?? []), ...query.mentions.flatMap(({ text }) => columnWords(text, null)?.kinds ?? fundsMeant(text))];
  const [fact, more] = cells.filter((one) => kinds.some((kind) => kind === columnKind(one)));
  const own = row.facts[0];
  const entry = world.index.ofRow(row);
  if (!fact || more || !own || own === fact || own.value?.gt(0) !== true || own.unit !== fact.unit || !entry || !query.mentions.every((mention) => isFrame(mention) || entry.names.includes(mention.text) || columnWords(mention.text, null) !== null || fundsMeant(mention.text).length > 0)) return null;
  const context = contextOf(world, query, [entry], last);
  const [part, whole] = [printedFigure(cellName(context, fact), fact), printedFigure(cellName(context, own), own)];
  return claims(context, 'a share', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [entry], [part]);
}

/** The row that it stands under in its own table, where the same name has another amount elsewhere. */
function inItsTable(world: World, { facts: [fact], unit }: Figure, { zh }: Name): Figure | null {
  const parent = fact?.row.parent ?? null;
  const whole = parent?.role === 'item' && parent.place.table !== null ? rowFigure(world, parent) : null;
  const entry = whole && world.index.entries.find(({ rows, label }) => parent !== null && rows.includes(parent) && world.nameOf(label).zh === zh);
  return whole && entry && whole.unit === unit && valueOf(whole).gt(0) && amountFacts(entry, world.book.year).some((other) => other.unit === unit && other.value?.eq(valueOf(whole)) === false) ? whole : null;
}

function partTold(turn: Turn): Entry | null {
  const share = shareTold(turn);
  return share && share.part.derivation === null ? entryOf(turn.world, share.part) ?? null : null;
}

function again({ world, query, last }: Turn, part: Entry, whole: Entry, crossing: Query['crossing'] = null): Answer | null {
  const answer = answerQuery(world, { ...query, act: 'share', columns: null, crossing, reference: null, percent: true, claimed: [], direction: null, outside: null, mentions: [exactMention(part), { ...exactMention(whole), gap: ['share'] }] }, [], last);
  return answer.outcome === 'answered' ? answer : null;
}

function ofFund(turn: Turn): Answer | null {
  const { world, query } = turn;
  const part = partTold(turn);
  const [fund] = ONLY_FUND.test(query.spoken.trim()) ? fundsMeant(query.spoken) : [];
  const whole = fund ? world.index.entries.find(({ names, kinds }) => kinds.has('money') && names.some((name) => name.endsWith('拨款') && fundCalled(name) === fund)) : undefined;
  if (!part || !whole || !fund || part === whole) return null;
  // The tables of the fund print the name's own money of it; what they do not print is set against all of the fund.
  const crossed = again(turn, part, whole, { fund, parts: [], name: exactMention(part), whole: 'fund', inside: true });
  return crossed && madeBy(crossed, CROSSING) ? crossed : again(turn, part, whole);
}

/** What is named is the whole of the share just told, not a column of its part. */
export function asksNewWhole({ spoken }: Query, last: Answer): boolean {
  return OF_NAMED.test(spoken.trim()) && last.claims.filter(({ kind }) => kind === 'share').length === 1;
}

const WHOLE_ACTS: ReadonlySet<Query['act']> = new Set(['lookup', 'share', 'unknown', 'breakdown', 'parent']);

function ofNamed(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const part = partTold(turn);
  const told = shareTold(turn);
  if (!part || !told || !(WHOLE_ACTS.has(query.act) || (query.act === 'sum' && BARE_TOTAL.test(query.spoken))) || !asksNewWhole(query, last) || query.relativeYear !== null || query.year !== null) return null;
  const whole = wholeNamed(world, query);
  return whole && whole !== part && valueOf(told.part).gt(0) ? again(turn, part, whole) : null;
}

/** All projects, or all there is: what is ranked among them is a part of the budget. */
function isAll(entry: Entry): boolean {
  return isWhole(entry) || Object.values(COLUMN_NAMES).some((name) => entry.names.includes(name));
}

/** "Of the total?", after a share of something less. */
const BARE_TOTAL = pattern(/\bof the (?:grand |overall )?total\W*$/i);

/** The one name that stands behind "of". */
export function wholeNamed(world: World, query: Query): Entry | null {
  const kinds = query.columns?.kinds ?? [];
  const column = kinds.length === 1 ? COLUMN_NAMES[kinds[0] ?? ''] : undefined;
  if (column && (query.columns?.rest ?? []).every(isFrame)) return world.index.entries.find(({ names }) => names.includes(column)) ?? null;
  const named = query.mentions.filter((mention) => !isFrame(mention));
  const [mention, another] = named;
  const [all] = query.wholes;
  if (!mention && (all || BARE_TOTAL.test(query.spoken))) return totalEntry(world, all?.side ?? 'expenditure');
  if (!mention || another || all) return null;
  const { certainty, entry } = resolveMention(mention, world.index, 'money');
  return certainty === 'sure' ? entry : null;
}

/** 「机关服务的采购里面向中小企业的占多少」 → 「一般行政管理事务呢」: both cells of the other row. */
function ofAnotherRow(turn: Turn): Answer | null {
  const { world, query, last, named } = turn;
  const share = shareTold(turn);
  const [part, whole] = [share?.part.facts[0], share?.whole.facts[0]];
  if (!part || !whole || part.row !== whole.row || part.row.role !== 'item' || !named || query.columns !== null || !isEllipsis(query)) return null;
  const entry = sureName(world, named);
  const [one, other] = [columnKind(part), columnKind(whole)];
  const row = entry?.rows.find(({ place, facts, fund }) => place.table === part.place.table && facts.length > 1 && fund === part.row.fund);
  const [top, bottom] = row && one && other ? [cellIn(row, one), cellIn(row, other)] : [];
  if (!entry || !top || !bottom) return null;
  const context = contextOf(world, { ...query, act: 'share' }, [entry], last);
  const [left, right] = [printedFigure(cellName(context, top), top), printedFigure(cellName(context, bottom), bottom)];
  if (valueOf(right).eq(0)) return null;
  return claims(context, 'a share', [{ kind: 'share', part: left, whole: right, percent: shareOf(left.name, left, right) }], [entry], [left]);
}

function sureName(world: World, mention: Mention): Entry | null {
  const { certainty, entry } = resolveMention(mention, world.index, 'money');
  return certainty === 'sure' ? entry : null;
}
