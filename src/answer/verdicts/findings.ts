/** One statement set against the document: its own figure, share, change, earlier year or number of parts. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import type { Claimed } from '../../query/query.ts';
import { limitAt } from '../../query/slots/limits.ts';
import type { Entry } from '../../search/entries.ts';
import { agreement, keepsTo, type Agreement } from './claim-agreement.ts';
import type { Claim, Figure } from '../answer.ts';
import { differenceClaim } from '../measures/compare.ts';
import { changeAnswer, changeOf, priorAnswer, withChange } from '../measures/change.ts';
import { subjectOfProject } from '../measures/subject-of-project.ts';
import { entryName, type Context } from '../context.ts';
import { departmentsAnswer } from '../offices/offices.ts';
import { printedFigure, shareOf, valueOf } from '../figures.ts';
import { figuresOf } from '../figures-of.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { operand } from '../measures/operand.ts';
import { breakdownAnswer } from '../parts.ts';
import { parentRow } from '../sets/collections.ts';
import { countOf, passes } from '../sets/rank-figures.ts';
import { amountFacts } from '../names/readings.ts';
import { paidTo } from '../names/paid-people.ts';
import type { Topic } from '../names/resolve-mention.ts';
import type { Statement } from './statements.ts';
import { headFigure, rowFigure, totalEntry } from '../world.ts';

/** A statement against the document: null where nothing there can be set against it. */
export interface Finding { agreement: Agreement | null; claims: readonly Claim[]; figures: readonly Figure[]; direction: boolean; subject: Entry | null }

export function find(context: Context, statement: Statement): Finding {
  const found = findingOf(context, statement);
  return found.agreement === 'apart' ? { ...found, agreement: null } : found;
}

function findingOf(context: Context, statement: Statement): Finding {
  const { claim, subject, about } = statement;
  if (statement.measure === 'departments') return departmentsFound(context, claim);
  const topic = subject?.topic;
  const entry = subject?.entry ?? (topic ? topic.choices.find((one) => topic.certainty !== 'none' && isSaid(context, one, topic) && agreement(claim, amountsOf(context, one, claim), about) === 'right') ?? null : null);
  // 「宣传活动 40 场」: of several indicators that have all the words, the one that has the number; they are told by their whole names.
  const fits = entry && topic && isTargetOnly(entry) && COUNTER.test(context.query.spoken.slice(claim.to)) && agreement(claim, amountsOf(context, entry, claim), about) !== 'right' ? context.world.index.entries.filter((one) => one !== entry && isTargetOnly(one) && isSaid(context, one, topic) && amountsOf(context, one, claim).every(({ unit }) => unit === COUNTER.exec(context.query.spoken.slice(claim.to))?.[0]) && agreement(claim, amountsOf(context, one, claim), about) === 'right') : [];
  const [meant, another] = fits;
  if (meant && !another && subject && topic && !entry?.names.includes(topic.mention.text)) return findingOf(context, { ...statement, subject: { ...subject, entry: meant } });
  if (!entry && !topic && statement.said.length > 1) return { agreement: null, claims: [{ kind: 'notice', notice: 'noCheck', names: [{ zh: statement.said, en: statement.said }], year: null }], figures: [], direction: true, subject: null };
  if (!entry) return { agreement: null, claims: topic ? [{ kind: 'notice', notice: 'notInDocument', names: [{ zh: topic.mention.typed, en: topic.mention.typed }], year: null }] : [], figures: [], direction: true, subject: null };
  const against = (figures: readonly Figure[], told: readonly Claim[]): Finding => ({ agreement: figures.length === 0 ? null : agreement(claim, figures, about), claims: told, figures, direction: true, subject: entry });
  switch (statement.measure) {
    case 'parts': {
      // "We have 22 vehicles" is of the vehicles, not of the kinds of them.
      const counted = countFound(context, entry, statement);
      return counted.agreement === 'right' ? counted : partsFound(context, statement.claim.value, entry) ?? counted;
    }
    case 'share': return shareFound(context, entry, statement.whole?.entry ?? null, against);
    case 'prior': {
      const answer = priorAnswer(context, entry);
      return against(answer.outcome === 'answered' ? answer.listed : [], answer.claims);
    }
    case 'apart': return apartFound(context, entry, statement);
    case 'percent': case 'change': {
      const moved = changeFound(context, entry, statement) ?? amountFound(context, entry, statement);
      // 「甲涨了 3 万，乙 20 万」: what B has, where that is right.
      const own = statement.bare && moved.agreement !== 'right' ? amountFound(context, entry, { ...statement, direction: null }) : null;
      return own?.agreement === 'right' ? own : moved;
    }
    case 'amount': {
      const paid = entry.kinds.has('money') ? null : moneyOf(context, entry, statement);
      return amountFound(context, paid ?? entry, statement);
    }
  }
}

/** "Is the market patrol target 50": the number alone makes no other indicator the one that was named. */
function isSaid({ world }: Context, entry: Entry, { mention }: Topic): boolean {
  return entry.kinds.has('money') || entry.kinds.has('count') || mention.pieces.every((piece) => entry.names.some((name) => world.index.says(name, piece) > 0));
}

/** "The retirees get 213": the money of people who are only counted under the name, where it is said that they get it, or where the number is what they get. */
function moneyOf({ world, query }: Context, entry: Entry, { claim, subject, about }: Statement): Entry | null {
  if (!entry.facts.some(({ measure, unit }) => measure === 'count' && unit === '人') || claim.unit === '%' || PEOPLE.test(query.spoken.slice(claim.to)) || (claim.unit !== null && !/[万亿元]|million|yuan/.test(claim.unit))) return null;
  const paid = subject?.topic ? paidTo(world, { ...subject.topic, entry }) : null;
  const figure = paid ? headFigure(world, paid) : null;
  if (!paid || !figure) return null;
  const counted = entry.facts.some(({ measure, value }) => measure === 'count' && value?.eq(claim.value) === true);
  return GETS.test(query.spoken) || claim.unit !== null || (!counted && agreement(claim, [figure], about) === 'right') ? paid : null;
}
const PEOPLE = pattern(/^\s*(?:人|名|位|people|persons|of them|staff)/i);
const GETS = pattern(/\b(?:gets?|got|receives?|are paid|is paid|costs?|earn|take home)\b|拿|领|发放|花/i);

const HUNDRED = '100';
/** Thousands and millions of nothing that is said. */
const SCALE = pattern(/^(?:[百千]?万|[百千亿]|millions?|thousands?)$/i);

const COUNTER = pattern(/^[场次户份个家人面盏座处]/);

function isTargetOnly({ kinds }: Entry): boolean {
  return kinds.has('target') && !kinds.has('money') && !kinds.has('count');
}

function departmentsFound(context: Context, claim: Claimed): Finding {
  const answer = departmentsAnswer(context);
  const figures = answer.outcome === 'answered' ? answer.claims.flatMap(figuresOf) : [];
  return { agreement: figures.length === 0 ? null : agreement(claim, figures, false), claims: answer.claims, figures, direction: true, subject: null };
}

function amountsOf(context: Context, entry: Entry, claim: Claimed): Figure[] {
  const answer = lookupEntry(counting(context, claim), entry);
  return answer.outcome === 'answered' ? [...answer.listed] : amountFacts(entry, context.world.book.year).map((fact) => printedFigure(entryName(context, entry), fact));
}

/** A number of people asks for the count of a name that has money too. */
function counting(context: Context, { unit }: Claimed): Context {
  const wanted = unit === null || unit === '%' || unit === '倍' ? context.query.wanted : /[人名辆台家个户场次份面盏]/.test(unit) ? 'count' : 'money';
  return { ...context, query: { ...context.query, wanted } };
}

function amountFound(context: Context, entry: Entry, { claim, about }: Statement): Finding {
  // 「5.5 万户」: of what has no money, a bare scale counts.
  const asked = isTargetOnly(entry) && SCALE.test(claim.unit ?? '') ? { ...claim, unit: '个' } : claim;
  const answer = lookupEntry(counting(context, asked), entry);
  const figures = answer.outcome === 'answered' ? answer.listed : amountsOf(context, entry, asked);
  // A name that has no figure in the table that is named agrees with nothing and contradicts nothing.
  // Where only a change is printed, what it came to is neither confirmed nor denied by it.
  const moves = figures.every(({ facts }) => facts[0]?.measure === 'change') && claim.unit !== '%';
  // 4,000 shops are neither right nor wrong beside a rate.
  const counts = claim.unit === null && claim.value.gt(HUNDRED) && figures.every(({ unit }) => unit === '%');
  const found = figures.length === 0 || answer.outcome === 'not_found' || moves || counts ? null : limited(context, claim, figures) ?? agreement(claim, figures, about);
  return { agreement: found, claims: found === 'wrong' ? [...answer.claims, ...siblingWith(context, entry, claim)] : answer.claims, figures, direction: true, subject: entry };
}

/** 「涨到 10 万以上」: what it came to, as a limit; null where it is none, or where the figures stand on both sides. */
function limited({ query }: Context, claim: Claimed, figures: readonly Figure[]): Agreement | null {
  const limit = claim.unit === '%' || claim.odd ? null : limitAt(query.spoken, claim);
  if (!limit) return null;
  const sides = figures.map((figure) => keepsTo(figure, { ...limit, value: claim.value, unit: claim.unit }));
  return sides.every((own) => own) ? 'right' : sides.some((own) => own) ? 'apart' : 'wrong';
}

/** A number of things is neither right nor wrong beside an amount of money. */
function countFound(context: Context, entry: Entry, statement: Statement): Finding {
  const counts = entry.facts.some(({ measure, value }) => measure === 'count' && value !== null);
  const found = amountFound(counts ? { ...context, query: { ...context.query, wanted: 'count' } } : context, entry, statement);
  return found.figures.length > 0 && found.figures.every(({ unit }) => unit.includes('元')) ? { ...found, agreement: null } : found;
}

/** 「工程采购是640万吧」, which is what another of the same whole gets: whose it is. */
function siblingWith(context: Context, entry: Entry, claim: Claimed): readonly Claim[] {
  if ((claim.unit !== null && !/[万亿元]/.test(claim.unit)) || claim.value.eq(0)) return [];
  const beside = entry.rows.flatMap(({ parent }) => parent?.children ?? []).filter((row) => {
    const figure = entry.rows.includes(row) ? null : rowFigure(context.world, row);
    return figure !== null && agreement(claim, [figure], false) === 'right';
  });
  const [owner, another] = context.world.index.entries.filter(({ rows }) => rows.some((row) => beside.includes(row)));
  return owner && !another ? lookupEntry(counting(context, claim), owner).claims : [];
}

/** By how much it moved. Without a printed or implied change nothing is said to be right or wrong. */
function changeFound(context: Context, asked: Entry, statement: Statement): Finding | null {
  const { claim, direction, measure, about } = statement;
  const entry = withChange(context, asked);
  const change = changeOf(context, entry);
  if (!change && measure === 'percent' && entry.kinds.has('target')) return null;
  const answer = changeAnswer({ ...context, query: { ...context.query, direction: null } }, entry);
  // 「编外人员经费减了 65.8 万」: it is the subject that pays for them that moved so.
  const paying = change ? null : subjectOfProject(context.world, entry)?.subject ?? null;
  const paid = paying ? changeFound(context, paying, statement) : null;
  if (paid?.agreement === 'right') return { ...paid, agreement: null, claims: [...paid.claims, ...answer.claims.filter(({ kind }) => kind === 'notice')] };
  if (!change) return { agreement: null, claims: answer.claims, figures: [], direction: true, subject: entry };
  const figures = measure === 'percent' ? [change.percent, change.recomputed].filter((figure) => figure !== null) : [change.change];
  const sign = valueOf(change.change).cmp(0);
  const found = agreement(claim, figures, about);
  // A rate of change is in percent: 「涨了 27 个百分点」 has another unit.
  const inPoints = claim.points === true && measure === 'percent' && (found === 'right' || found === 'rounded');
  return { agreement: inPoints ? 'unit' : found, claims: answer.claims, figures: answer.listed, direction: direction === null || sign === (direction === 'rise' ? 1 : -1) || claim.value.eq(0), subject: entry };
}

/** How far the one is from the other, and which of them has more. */
function apartFound(context: Context, entry: Entry, { claim, whole, direction, about }: Statement): Finding {
  const left = operand(context, entry);
  const right = whole?.entry && whole.entry !== entry ? operand(context, whole.entry, left) : null;
  if (!left || !right || left.unit !== right.unit) return { agreement: null, claims: [left, right].flatMap((figure): Claim[] => (figure ? [{ kind: 'where', name: figure.name, figure }] : [])), figures: [], direction: true, subject: entry };
  const apart = differenceClaim(left, right);
  const figures = apart.kind === 'difference' ? [apart.difference] : [];
  return { agreement: limited(context, claim, figures) ?? agreement(claim, figures, about), claims: [apart], figures, direction: apart.kind === 'difference' && (direction === null || (direction === 'fall') === apart.less), subject: entry };
}

function shareFound(context: Context, entry: Entry, base: Entry | null, against: (figures: readonly Figure[], told: readonly Claim[]) => Finding): Finding {
  const total = totalEntry(context.world, 'expenditure');
  const part = operand(context, entry);
  const whole = base ? operand(context, base, part) : total ? headFigure(context.world, total) : null;
  if (!part || !whole || part.unit !== whole.unit) return against([], []);
  const percent = shareOf(part.name, part, whole);
  const told: Claim[] = [{ kind: 'share', part, whole, percent }];
  const { tags, claimed } = context.query;
  const [limit] = claimed;
  // 「没有超过 10%」: which side of the limit, not the number itself.
  const side = limit?.limit ?? (tags.has('over') !== tags.has('under') ? { side: tags.has('over') ? 'over' as const : 'under' as const, inclusive: false } : null);
  if (limit && claimed.length === 1 && side) return { ...against([percent], told), agreement: passes(percent, { ...limit, ...side, of: 'level' }) ? 'right' : 'wrong' };
  return against([percent], told);
}

/** 「有 4 个」, "14 projects": how many parts the document lists; of an open list nobody knows how many there are. */
export function partsFound(context: Context, stated: Decimal, entry: Entry): Finding | null {
  const row = parentRow(entry);
  const rows = row?.children ?? [];
  const printed = entry.facts.filter(({ measure, unit }) => measure === 'count' && unit === '个');
  // Of a single part the document's own list says that it is the only one.
  if (printed.length === 0 && rows.length < (row?.place.table === null ? 1 : 2)) return listedFound(context, stated, entry);
  const figures = printed.length > 0 ? printed.map((fact) => printedFigure(entryName(context, entry), fact)) : [countOf(context, rows.flatMap((one) => rowFigure(context.world, one) ?? []))];
  const [count] = figures;
  const items = rows.flatMap((one) => rowFigure(context.world, one) ?? []).map((figure) => ({ figure, rank: null, extra: null }));
  const [whole, listed] = [row ? rowFigure(context.world, row) : null, items.reduce((sum, { figure }) => sum.plus(valueOf(figure)), decimal(0))];
  const complete = row?.open !== true || (whole !== null && listed.eq(valueOf(whole)));
  const list: Claim[] = count ? [{ kind: 'list', of: entryName(context, entry), what: 'parts', items, count, total: whole, remainder: null, scope: null, rest: 0 }] : [];
  const equal = figures.some((figure) => valueOf(figure).eq(stated));
  return { agreement: equal ? 'right' : !complete && printed.length === 0 && stated.gt(rows.length) ? null : 'wrong', claims: list, figures, direction: true, subject: entry };
}

/** The parts that columns or a printed list have where no rows stand under the name: 「三公经费有三项吗」. */
function listedFound(context: Context, stated: Decimal, entry: Entry): Finding | null {
  const told = breakdownAnswer({ ...context, query: { ...context.query, act: 'breakdown', claimed: [] } }, entry);
  const counts = told.outcome === 'answered' ? told.claims.flatMap((claim) => (claim.kind === 'names' || (claim.kind === 'list' && claim.what === 'parts' && claim.remainder === null && claim.rest === 0) ? [claim.items.length] : [])) : [];
  if (counts.every((count) => count < 2)) return null;
  return { agreement: counts.some((count) => stated.eq(count)) ? 'right' : 'wrong', claims: told.claims, figures: told.listed, direction: true, subject: entry };
}
