/** "What is the next largest project after A?", 「仅次于甲的是哪个」: who stands beside a name in order of size, among the projects or the parts of its whole. */
import { neighbourIn } from '../../query/slots/neighbours.ts';
import type { Step } from '../../query/slots/places.ts';
import type { Entry } from '../../search/entries.ts';
import type { Row } from '../../budget/fact.ts';
import type { Answer, Claim, ListItem, Name } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { valueOf } from '../figures.ts';
import { metricOf, projectRows } from './collections.ts';
import { entriesOf, sortFigures } from './rank-figures.ts';

const NEIGHBOUR = 'the place beside a name';

export function neighbourAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const [topic, another] = topics.filter(({ mention }) => mention.to > mention.from);
  if (!topic?.entry || another || topic.certainty !== 'sure' || query.thresholds.length > 0 || query.percent || query.direction !== null || query.relativeYear === 'prior' || query.table !== null) return null;
  const { from, to } = topic.mention;
  // 「比机关服务大一位」: the name may have taken the measure that stands behind it.
  const [before, end] = [query.spoken.slice(0, from), /比["“]?$/.test(query.spoken.slice(0, from)) && /[大多高小少低]$/.test(query.spoken.slice(from, to)) ? to - 1 : to];
  const step = neighbourIn(before, query.spoken.slice(end), query.spoken);
  return step === null ? null : neighbourOf(context, topic.entry, step);
}

/** `whole`: the name within which its likes are looked for, where one is said. */
export function neighbourOf(context: Context, entry: Entry, step: Step, whole: Entry | null = null): Answer | null {
  const likes = likesOf(context, entry, whole);
  const figures = sortFigures(likes?.rows.flatMap((row) => metricOf(context.world, row, 'amount') ?? []) ?? [], 'down');
  const own = figures.find(({ facts }) => facts.some(({ row }) => entry.rows.includes(row)));
  if (!likes || !own || figures.length < 2 || figures.some(({ unit }) => unit !== own.unit)) return null;
  // What is as large as the name stands beside it, neither before nor behind.
  const beyond = figures.filter((figure) => valueOf(figure).cmp(valueOf(own)) * step < 0);
  const nearest = step > 0 ? beyond[0] : beyond.at(-1);
  if (!nearest) return notFound(context, 'nothing stands beyond it', 'noRank');
  const shown = beyond.filter((figure) => valueOf(figure).eq(valueOf(nearest)));
  const items = shown.map((figure): ListItem => ({ figure, rank: figures.findIndex((other) => valueOf(other).eq(valueOf(figure))) + 1, extra: null }));
  const list: Claim = { kind: 'list', of: null, what: 'nth', items, count: null, total: null, remainder: null, scope: likes.scope, rest: 0 };
  return { ...claims(context, NEIGHBOUR, [list], entriesOf(context, items), shown), pool: figures };
}

/** The projects for a project, else the parts of the whole that a name is listed under. */
function likesOf({ world }: Context, entry: Entry, whole: Entry | null): { rows: readonly Row[]; scope: Name | null } | null {
  const projects = projectRows(world);
  if (whole === null && projects.some((row) => entry.rows.includes(row))) return { rows: projects, scope: null };
  const parents = entry.rows.flatMap(({ parent }) => (parent !== null && parent.role === 'item' && (whole === null || whole.rows.includes(parent)) ? [parent] : []));
  const parent = parents.find(({ place }) => place.table === null) ?? parents[0];
  return parent ? { rows: parent.children, scope: world.nameOf(parent.label) } : null;
}
