/** 「甲 40 加乙 1.5 等于丙 41.5」: what stands left of the word that equates is added up and set against what stands right of it. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import type { Fact } from '../../budget/fact.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Claimed } from '../../query/query.ts';
import type { Span } from '../../query/frames/signs.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { agreement } from './claim-agreement.ts';
import { changeOf } from '../measures/change.ts';
import { find, type Finding } from './findings.ts';
import { claims, type Context } from '../context.ts';
import { balanceOf, printedFigure, sumOf, tailOf, valueOf } from '../figures.ts';
import { roundingNote } from './identities.ts';
import { unsureAnswer } from '../lookup.ts';
import { names, operand, termsOf } from '../measures/operand.ts';
import type { Topic } from '../names/resolve-mention.ts';
import { statementsOf, type Statement } from './statements.ts';
import { totalEntry } from '../world.ts';

/** One side's member: a name, with the number that is stated of it, or a number by itself. */
interface Member extends Span { topic: Topic | null; entry: Entry | null; stated: Statement | null; number: Claimed | null }

const EQUATES = pattern(/=|等于|等不等于|是否等于|加起来是|合计是|\bequals?\b|\bmakes?\b|\bgives?\b|\bcomes? (?:up )?to\b|\badds? up to\b/i);
const EQUATES_WEAKLY = pattern(/(?<!不)是|为|得|\bis\b|\bare\b|\bto\b/i);
const PLACED = pattern(/\b(?:in|within|inside|under)\s+(?:the |our )?$/i);
const ADDS = pattern(/加(?![班强大快])|\+|相加|之和|总和|合计|\bplus\b|\band\b|&/i);
const TAKES = pattern(/减(?!少|幅)|[-−–](?=\s*$)|\bminus\b|\bless\b/i);

export function equationAnswer(context: Context): Answer | null {
  const { query } = context;
  if (query.table !== null || !EQUATES.test(query.spoken) || !(ADDS.test(query.spoken) || TAKES.test(query.spoken))) return null;
  if (!isQuestionOfTruth(query.spoken, query.tags) && !/[?？]\s*$/.test(query.text)) return null;
  const members = membersOf(context);
  const gaps = members.map(({ from }, at) => query.spoken.slice(at === 0 ? 0 : members[at - 1]?.to ?? 0, from));
  const strong = gaps.findLastIndex((gap, at) => at > 0 && EQUATES.test(gap));
  const pivot = strong > 0 ? strong : gaps.findLastIndex((gap, at) => at > 0 && EQUATES_WEAKLY.test(gap));
  // "What do A and B come to in basic expenditure": where the names stand is no side of an equation.
  if (pivot < 1 || PLACED.test(gaps[pivot] ?? '')) return null;
  const [ahead, behind] = [members.slice(0, pivot), members.slice(pivot)];
  // 「丙等于甲加乙吗」
  const turned = ahead.length === 1 && behind.length > 1;
  const [added, others] = turned ? [behind, ahead] : [ahead, behind];
  const [whole] = others;
  if (added.length < 2 || others.length !== 1 || !whole || (added.every(({ topic, entry }) => topic === null && entry === null) && others.every(({ number }) => number === null))) return null;
  const joined = added.slice(1).map((_, at) => gaps[(turned ? pivot : 0) + at + 1] ?? '');
  if (!joined.every((gap) => ADDS.test(gap) || TAKES.test(gap) || /^[\s,，、]*$/.test(gap))) return null;
  const open = members.find(({ topic, entry }) => topic !== null && entry === null);
  if (open?.topic) return unsureAnswer(context, open.topic);
  return judge(context, added, whole, [false, ...joined.map((gap) => TAKES.test(gap) && !ADDS.test(gap))]);
}

function judge(context: Context, added: readonly Member[], whole: Member, taken: readonly boolean[]): Answer {
  const usual = added.map((member) => figureOf(context, member, [...added, whole]));
  const right = figureOf(context, whole, [...added, whole]);
  const figures = taken.some(Boolean) ? usual : inOneColumn(context, added, whole, right ? valueOf(right) : whole.number ? inUnit(whole.number, usual[0]?.unit ?? '') : null) ?? usual;
  const known = figures.filter((figure) => figure !== null);
  const stated = [...added, whole].flatMap(({ stated: own, entry }): Finding[] => (own && entry ? [find(context, own)] : []));
  const wrong = stated.filter(({ agreement: found }) => found === 'wrong' || found === 'unit');
  const unit = known[0]?.unit ?? right?.unit ?? '';
  const value = (member: Member, figure: Figure | null): Decimal => (figure ? valueOf(figure) : member.number ? inUnit(member.number, unit) : decimal(0));
  const sum = added.reduce((total, member, at) => (taken[at] ? total.minus(value(member, figures[at] ?? null)) : total.plus(value(member, figures[at] ?? null))), decimal(0));
  const off = sum.minus(value(whole, right)).abs();
  const exact = off.eq(0);
  // Printed figures may be off by rounding; numbers that the asker states are not.
  const rounded = !exact && right !== null && whole.number === null && known.length === added.length && off.lte(tailOf([...known, right]));
  const subjects = [...new Set([...added, whole].flatMap(({ entry }) => entry ?? []))];
  const kept = figures.filter((figure, at) => figure !== null && taken[at] !== true).filter((figure) => figure !== null);
  const minus = figures.filter((figure, at) => figure !== null && taken[at] === true).filter((figure) => figure !== null);
  const computed: Claim[] = known.length < added.length || new Set(known.map((figure) => figure.unit)).size > 1 ? known.map((figure): Claim => ({ kind: 'where', name: figure.name, figure }))
    : minus.length > 0 ? [{ kind: 'balance', plus: kept, minus, result: balanceOf(names(kept), kept, minus, context.world.book.year), left: [] }]
      : [{ kind: 'sum', items: known, total: sumOf({ zh: '所列各项合计', en: 'the items added up' }, known, context.world.book.year), left: [] }];
  const verdict: Claim[] = wrong.length > 0 ? [{ kind: 'verdict', right: false, about: 'figure' }] : rounded ? [] : [{ kind: 'verdict', right: exact, about: 'arithmetic' }];
  const told: Claim[] = right && !computed.some((claim) => claim.kind === 'where' && claim.figure.value === right.value && claim.figure.name.zh === right.name.zh) ? [{ kind: 'where', name: right.name, figure: right }] : [];
  const mismatched = wrong.flatMap((one) => one.claims.slice(0, 1).map((what): Claim => ({ kind: 'statement', found: 'wrong', what })));
  return claims(context, 'an equation', [...verdict, ...mismatched, ...computed, ...told, ...(rounded ? roundingNote(context) : [])], subjects, [...known, ...(right ? [right] : [])]);
}

/** Names that stand in several tables are added where they stand together with what they are to give: in one column of one table. */
function inOneColumn(context: Context, added: readonly Member[], whole: Member, total: Decimal | null): Figure[] | null {
  const { world } = context;
  const entries = added.flatMap(({ entry, stated }) => (entry && !stated ? [entry] : []));
  if (total === null || entries.length !== added.length) return null;
  const columns = new Map<string, Fact[][]>();
  entries.forEach((entry, at) => {
    for (const fact of entry.facts) {
      if (fact.measure !== 'amount' || fact.year !== world.book.year || fact.place.table === null) continue;
      const key = columnOf(fact);
      const held = columns.get(key) ?? entries.map(() => []);
      held[at]?.push(fact);
      columns.set(key, held);
    }
  });
  const results = (whole.entry?.facts ?? world.book.facts).filter(({ measure, year, value }) => measure === 'amount' && year === world.book.year && value?.eq(total) === true).map(columnOf);
  const fitting = [...columns].filter(([key]) => results.includes(key)).map(([, held]) => held).find((held) => held.every(({ length }) => length === 1) && held.flat().reduce((sum, { value }) => sum.plus(value ?? decimal(0)), decimal(0)).eq(total));
  return fitting?.flat().map((fact) => printedFigure(world.nameOf(fact.row.label), fact)) ?? null;
}

function columnOf({ place, column }: Fact): string {
  return `${place.table} ${column.join('>')}`;
}

/** What a member counts with: the printed figure of its name in its year, or one of the names' figures that the number is. */
function figureOf(context: Context, { entry, stated, number }: Member, all: readonly Member[]): Figure | null {
  if (entry) return stated?.measure === 'prior' ? operand(context, entry, null, context.world.book.year - 1) : operand(context, entry);
  if (!number) return null;
  const valued = all.every((member) => member.entry === null) ? termsOf(context).find(({ from }) => from === number.from)?.entry : undefined;
  if (valued) return operand(context, valued);
  const entries = [...new Set(all.flatMap((member) => member.entry ?? []))];
  const near = entries.flatMap((one) => {
    const change = changeOf(context, one);
    return [operand(context, one), change?.change, change?.prior].filter((figure) => figure != null);
  });
  return near.find((figure) => agreement(number, [figure], false) === 'right') ?? null;
}

function inUnit(claim: Claimed, unit: string): Decimal {
  if (claim.unit === null) return claim.value;
  const [yuan, one] = [inYuan(claim.value, claim.unit), inYuan(decimal(1), unit)];
  return yuan && one ? yuan.div(one) : claim.value;
}

/** Names and numbers in their order; a number right behind a name, or right before it, is stated of it. */
function membersOf(context: Context): Member[] {
  const { query, topics, world } = context;
  const wholes = query.wholes.map(({ side, from, to }): Member => ({ from, to, topic: null, entry: totalEntry(world, side), stated: null, number: null }));
  const named = topics.filter(({ mention }) => mention.to > mention.from && !wholes.some(({ from, to }) => from < mention.to && mention.from < to)).map((topic): Member => ({ from: topic.mention.from, to: topic.mention.to, topic, entry: topic.certainty === 'sure' ? topic.entry : null, stated: null, number: null }));
  const sure = named.flatMap(({ entry }) => entry ?? []);
  const settled = [...named.map((member) => (member.entry || !member.topic ? member : { ...member, entry: besideOf(member.topic, sure) })), ...wholes].sort((left, right) => left.from - right.from);
  const statements = statementsOf(context);
  const members: Member[] = [];
  for (const member of settled) {
    const own = statements.find(({ claim }) => claim.from >= member.to && /^[\s(（:：是为有的]*$/.test(query.spoken.slice(member.to, claim.from)));
    members.push(own ? { ...member, to: own.claim.to, stated: own } : member);
  }
  const free = statements.filter((one) => one.measure !== 'parts' && !members.some(({ stated }) => stated === one)).map(({ claim }): Member => ({ from: claim.from, to: claim.to, topic: null, entry: null, stated: null, number: claim }));
  return [...members, ...free].sort((left, right) => left.from - right.from);
}

/** 补助 beside 人员支出 and 公用支出: the one of the names it may be that stands beside a sure one, or under it. */
function besideOf({ hits }: Topic, sure: readonly Entry[]): Entry | null {
  const parents = sure.flatMap(({ rows }) => rows.flatMap((row) => [row.parent, row])).filter((row) => row !== null);
  const found = hits.filter(({ entry, precision }) => precision >= 0.6 && !sure.includes(entry) && entry.rows.some(({ parent, place }) => parent !== null && place.table === null && parents.includes(parent)));
  const [best, next] = found;
  return best && best.score > (next?.score ?? 0) ? best.entry : null;
}
