/** 「占这四项的多少」, "what share of the four is it": one of what was told together, as a part of all of them. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims } from '../context.ts';
import { shareOf, sumOf, valueOf } from '../figures.ts';
import { names } from '../measures/operand.ts';
import { entryOf, topOf } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import { headFigure, rowFigure, type World } from '../world.ts';

/** The whole by how many it has; 「占四成」 is none. */
const OF_N = pattern(/(?:占(?:到|了)?|是)[^，,。？?占]{0,8}?(?:[这那上前]面?的?)?([两二三四五六七八九十]|\d{1,2})(?:个(?![月季百])|项|笔|条|类|块(?!钱)|者)|[这那]([两二三四五六七八九十]|\d{1,2})(?:个(?![月季百])|项|笔|条|类|块(?!钱)|者)(?:里面?|中|当中|之中|合计里?)[^，,。？?]{0,12}占|\b(?:of|in) (?:the|those|these|all|all of the|all those) (two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b(?! (?:months|years|quarters|per|%))/i);
/** 「它占这几项的多少」, "its share of those". */
const OF_THESE = pattern(/占(?:到|了)?[^，,。？?占]{0,4}?[这那](?:几|些)[个项笔]?|[这那](?:几|些)[个项笔]?(?:里面?|中|当中|之中|合计里?)[^，,。？?]{0,12}占|\b(?:of|in) (?:those|these|them)\b/i);
const FITS = 0.6;

export const SHARE_OF_GROUP: Rule = {
  name: 'one of what was told together, as a share of it',
  answer: (turn) => ofGroupSaid(turn) ?? ofSameGroup(turn),
};

function ofGroupSaid(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const shared = query.act === 'share' || query.tags.has('share') || (query.percent && query.direction === null);
  if (!shared || last.outcome !== 'answered' || query.relativeYear !== null || query.thresholds.length > 0 || query.claimed.some(({ unit }) => unit !== null)) return null;
  const n = numberSaid(query.spoken) ?? (OF_THESE.test(query.spoken) && last.subjects.length === 1 && last.pool.length > 1 ? last.pool.length : null);
  const group = n === null ? null : groupOf(turn, n);
  const part = group && partOf(turn, group);
  return group && part && shareOfGroup(turn, part, group, wholeOf(world, group) ?? sumOf(names(group), group, part.year));
}

function shareOfGroup({ world, query, last }: Turn, part: Figure, group: readonly Figure[], whole: Figure): Answer | null {
  const entry = entryOf(world, part);
  return entry ? { ...claims(contextOf(world, query, [entry], last), 'its share of those told together', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [entry], [part]), pool: group } : null;
}

/** What they are all the parts of, where they come to it exactly. */
function wholeOf(world: World, group: readonly Figure[]): Figure | null {
  const parent = group[0]?.facts[0]?.row.parent;
  const whole = parent?.role === 'item' && group.every(({ facts: [fact] }) => fact?.row.parent === parent) ? rowFigure(world, parent) : null;
  return whole && valueOf(sumOf(whole.name, group, whole.year)).eq(valueOf(whole)) ? whole : null;
}

/** 「边坡呢」, "and the smallest?" after a share of a sum: of that sum, not of its first addend. */
function ofSameGroup(turn: Turn): Answer | null {
  const { world, query, last, named } = turn;
  const [share, another] = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  if (!share || another || !(share.whole.derivation?.includes('+') || last.pool.length > 1) || query.relativeYear !== null || query.direction !== null || query.thresholds.length > 0 || query.wholes.length > 0 || query.tags.has('total')) return null;
  if (!(named ? isEllipsis(query) && !query.tags.has('amount') : query.mentions.length === 0 && query.act === 'rank' && query.order !== null && !query.tags.has('project'))) return null;
  const entries = [...new Set(share.whole.facts.flatMap((fact) => world.index.ofRow(fact.row) ?? []))];
  const group = [last.pool, entries.flatMap((entry) => headFigure(world, entry) ?? [])].find((figures) => figures.length > 1 && figures.every(({ unit, value }) => unit === share.whole.unit && value !== '') && valueOf(sumOf(share.whole.name, figures, null)).eq(valueOf(share.whole)));
  const part = group && partOf(turn, group);
  return group && part ? shareOfGroup(turn, part, group, share.whole) : null;
}

function numberSaid(text: string): number | null {
  const match = OF_N.exec(text);
  const said = match?.[1] ?? match?.[2];
  return said === undefined ? englishInteger(match?.[3] ?? '') ?? (match?.[3] ? Number(match[3]) : null) : said === '两' ? 2 : chineseInteger(said) ?? Number(said);
}

/** As many as are said, told together: added up, ranked or listed; each of a name of its own. */
function groupOf({ world, last, thread }: Turn, n: number): readonly Figure[] | null {
  const sum = last.claims.flatMap((claim) => (claim.kind === 'sum' ? [claim.items] : []));
  return [...sum, last.listed, last.pool, thread.offered].find((figures) => {
    const [first] = figures;
    const entries = new Set(figures.map((figure) => entryOf(world, figure)));
    return first !== undefined && n > 1 && figures.length === n && entries.size === n && !entries.has(undefined) && figures.every(({ unit, value, derivation }) => unit === first.unit && unit !== '%' && value !== '' && derivation === null);
  }) ?? null;
}

/** The one that is named, the foremost where that is asked for, else the last spoken of. */
function partOf({ world, query, last }: Turn, group: readonly Figure[]): Figure | null {
  const within = (entry: Entry | null | undefined): Figure | null => group.find((figure) => entry != null && entryOf(world, figure) === entry) ?? null;
  const named = query.mentions.filter((mention) => !isFrame(mention));
  if (named.length > 1) return null;
  const [mention] = named;
  if (mention) return within(world.index.findEntries({ text: mention.text, pieces: mention.pieces }).find(({ entry, precision }) => precision >= FITS && within(entry) !== null)?.entry);
  if (query.order !== null) return within(topOf(world, { ...last, pool: group } satisfies Answer, query.order, query.nth ?? 1));
  return last.subjects.length === 1 ? within(last.subjects[0]) : null;
}
