/** What a thread told one name after another: the names in the order in which they came up, and what was made of them last. */
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { decimal } from '../../budget/amount.ts';
import { entryOf } from './names.ts';
import { headFigure, type World } from '../world.ts';
import type { Thread } from './turn.ts';

export interface ToldOneByOne {
  names: readonly Entry[];
  /** What the last answer told: the amount of one name, something else of it, a sum, two set against each other. */
  last: 'amount' | 'one' | 'sum' | 'pair';
  /** The names that were added up last, where the last answers are of that sum. */
  sum: readonly Entry[];
  /** A list or the like was told before: places and extremes may be of it. */
  afterList: boolean;
}

/** What goes with a figure and says nothing else. */
const BESIDES: ReadonlySet<Claim['kind']> = new Set(['caveat', 'notice', 'where', 'rounded', 'convert', 'reason', 'noReason', 'verdict', 'average', 'statement']);
const OF_ONE: ReadonlySet<Claim['kind']> = new Set(['amount', 'change', 'prior', 'share']);
const OF_TWO: ReadonlySet<Claim['kind']> = new Set(['difference', 'ratio']);

/** Null where the thread told more than plain amounts of plain names: lists, cells of tables, targets, head counts. */
export function toldOneByOne(world: World, { told, answer }: Thread): ToldOneByOne | null {
  if (answer.outcome !== 'answered' || told.length === 0) return null;
  let found: ToldOneByOne | null = null;
  let afterList = false;
  for (const one of told) {
    found = withTold(world, found, one);
    if (found === null) afterList = true;
  }
  return found && found.names.length > 0 ? { ...found, afterList } : null;
}

function withTold(world: World, before: ToldOneByOne | null, answer: Answer): ToldOneByOne | null {
  const kinds = [...new Set(answer.claims.map(({ kind }) => kind))].filter((kind) => !BESIDES.has(kind));
  const [first, ...more] = answer.subjects;
  const names = before?.names ?? [];
  // A cell of one table is no amount of the name, nor is a tenth of it.
  if (!first || ((answer.trace.query.table !== null || answer.trace.query.columns !== null) && !tellsOwn(world, answer)) || answer.claims.some((claim) => claim.kind === 'where' && claim.figure.derivation !== null)) return null;
  if (before && picksOne(world, before, answer)) return { ...before, last: 'amount', sum: [] };
  const parts = twoParts(world, answer);
  if (parts) return { names: joined(names, parts), last: 'pair', sum: [], afterList: false };
  if (kinds.includes('sum')) {
    const sum = addedUp(world, answer);
    return kinds.every((kind) => kind === 'sum' || OF_ONE.has(kind)) && sum.every((entry) => isPlain(world, entry)) ? { names: joined(names, sum), last: 'sum', sum, afterList: false } : null;
  }
  // One name against a number that was said.
  if (kinds.length === 1 && kinds[0] === 'difference' && more.length === 0 && isPlain(world, first)) return { names: joined(names, [first]), last: 'amount', sum: [], afterList: false };
  if (kinds.some((kind) => OF_TWO.has(kind))) return kinds.every((kind) => OF_TWO.has(kind) || OF_ONE.has(kind)) && answer.subjects.every((entry) => isPlain(world, entry)) ? { names: joined(names, answer.subjects), last: 'pair', sum: [], afterList: false } : null;
  if (kinds.some((kind) => !OF_ONE.has(kind)) || !isPlain(world, first)) return null;
  // A share told its whole beside the name; it was not asked for.
  if (more.length > 0 && !kinds.every((kind) => kind === 'share')) return kinds.every((kind) => kind === 'amount') && more.every((entry) => isPlain(world, entry)) ? { names: joined(names, answer.subjects), last: 'pair', sum: [], afterList: false } : null;
  const own = answer.claims.find((claim) => claim.kind === 'amount');
  if (own?.kind === 'amount' && !isItsOwn(world, first, own)) return null;
  return { names: joined(names, [first]), last: kinds.length === 1 && kinds[0] === 'amount' ? 'amount' : 'one', sum: [], afterList: false };
}

/** The names that were added up; what their sum was a share of is none of them. */
function addedUp(world: World, { claims, subjects }: Answer): readonly Entry[] {
  const [sum, another] = claims.filter((claim) => claim.kind === 'sum');
  const entries = sum?.kind === 'sum' && !another ? sum.items.flatMap((figure) => entryOf(world, figure) ?? []) : [];
  return sum?.kind === 'sum' && claims.some(({ kind }) => kind === 'share') && entries.length === sum.items.length ? entries : subjects;
}

/** "Which of the three is the biggest": one of the names once more. */
function picksOne(world: World, { names }: ToldOneByOne, { claims }: Answer): boolean {
  const [list, another] = claims;
  const [item, more] = list?.kind === 'list' && !another && (list.what === 'most' || list.what === 'least') ? list.items : [];
  const entry = item && !more ? entryOf(world, item.figure) : undefined;
  return entry !== undefined && names.includes(entry);
}

/** A whole told in its two parts tells both. */
function twoParts(world: World, { claims }: Answer): readonly Entry[] | null {
  const list = claims.find((claim) => claim.kind === 'list');
  if (list?.kind !== 'list' || list.what !== 'parts' || list.rest > 0 || list.items.length !== 2) return null;
  const parts = list.items.flatMap(({ figure }) => entryOf(world, figure) ?? []);
  return parts.length === 2 && parts.every((entry) => isPlain(world, entry)) ? parts : null;
}

function joined(names: readonly Entry[], more: readonly Entry[]): Entry[] {
  return [...new Set([...names, ...more])];
}

/** A name that is money and has one amount for the whole office. */
function isPlain(world: World, entry: Entry): boolean {
  return entry.kinds.has('money') && entry.unit === null && headFigure(world, entry) !== null;
}

/** A table or a column was named, yet what was told are the names' own amounts. */
function tellsOwn(world: World, { claims, subjects }: Answer): boolean {
  const own = subjects.flatMap((entry) => headFigure(world, entry) ?? []);
  const figures = claims.flatMap((claim) => (claim.kind === 'amount' ? claim.readings.map(({ figure }) => figure) : claim.kind === 'difference' ? [claim.left, claim.right] : claim.kind === 'ratio' || claim.kind === 'share' ? [claim.part] : []));
  return figures.length > 0 && figures.every(({ value, unit }) => value !== '' && own.some((head) => head.unit === unit && decimal(head.value).eq(decimal(value))));
}

/** The amount told is the name's own, no part of it in one table or of one fund. */
function isItsOwn(world: World, entry: Entry, { readings }: Extract<Claim, { kind: 'amount' }>): boolean {
  const head = headFigure(world, entry);
  return head !== null && readings.some(({ figure }) => figure.value !== '' && figure.unit === head.unit && decimal(figure.value).eq(decimal(head.value)));
}
