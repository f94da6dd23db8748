/** A fund that was just told is the whole of what follows: 「政府性基金预算多少」 → 「彩票公益金占多少」, "is that all of the fund", 「剩下的呢」. */
import { pattern } from '../../budget/pattern.ts';
import { APPROPRIATION_LABEL, FUND_LABEL, ONE_FUNDS, fundCalled, fundsSaid } from '../../budget/funds.ts';
import type { OneFund, Row } from '../../budget/fact.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isItemWord, THE_REST } from '../../query/slots/others.ts';
import { asksOfFund, isFundName } from '../../query/words/fund-words.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { caveatsFor, withDispute } from '../caveats.ts';
import { cutTotal, moneyInFund } from '../cells/crossing.ts';
import { claims } from '../context.ts';
import { figuresOf } from '../figures-of.ts';
import { balanceOf, shareOf, sumOf, valueOf } from '../figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { headFigure, rowFigure } from '../world.ts';
import { entryOf } from './names.ts';
import { OTHER_FUNDS } from './other-funds.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

/** Of whatever the last name is a part of: 「全部」, "the whole". */
const ALL = pattern(/全部|整个|所有|全是|都在(?:这|里)|就(?:这|只有)|\b(?:all|whole|entire|everything|only)\b/i);
/** What the others are is another question than how much they get. */
const WHICH = pattern(/哪|什么|啥|谁|分别|各(?:是|有)|列|\b(?:which|what (?:are|is (?:in|the)|others?|else)|list|each|names?|called)\b/i);

export const TOLD_FUND: readonly Rule[] = [
  { name: 'a share of the fund just told', answer: shareOfIt },
  { name: 'the part just told, as a share of the fund before it', answer: shareOfBefore },
  { name: 'whether it is all of the fund just told', answer: isAllOfIt },
  OTHER_FUNDS,
  { name: 'the fund just told, without the part', answer: withoutPart },
];

/** The one fund that the last answer told or offered. */
function fundTold({ last }: Turn): OneFund | null {
  const names = last.outcome === 'clarify' ? last.candidates.map(({ entry }) => entry) : last.subjects;
  const [own] = names.map(calledFund);
  if (own && names.every((entry) => calledFund(entry) === own)) return own;
  if (last.outcome !== 'answered') return null;
  const [claim, another] = last.claims.filter(({ kind }) => kind === 'cell' || kind === 'share');
  if (claim?.kind === 'share' && !another) return fundCalled(claim.whole.name.zh) ?? ofUnit(claim.whole.facts[0]?.row);
  if (claim?.kind === 'cell' && !another) return ONE_FUNDS.find((fund) => [FUND_LABEL[fund], APPROPRIATION_LABEL[fund]].includes(claim.column.zh)) ?? null;
  const [figure, more] = last.listed;
  return figure && !more ? ofUnit(figure.facts[0]?.row) : null;
}

function calledFund({ names, kinds }: Entry): OneFund | null {
  return kinds.has('money') ? names.map(fundCalled).find((fund) => fund !== null) ?? null : null;
}

/** The office's own row in a table of one fund. */
function ofUnit(row: Entry['rows'][number] | undefined): OneFund | null {
  return row?.role === 'unit' ? ONE_FUNDS.find((fund) => fund === row.fund) ?? null : null;
}

/** No other whole than a fund is said, no year, no limit. */
function asksNothingElse({ query }: Turn): boolean {
  return (query.columns === null || query.columns.kinds.every((kind) => ONE_FUNDS.some((fund) => fund === kind))) && query.wholes.length === 0 && query.table === null && query.part === null && query.direction === null && query.relativeYear === null && query.thresholds.length === 0 && query.claimed.length === 0 && !query.tags.has('total') && !query.tags.has('revenueTotal');
}

function shareOfIt(turn: Turn): Answer | null {
  const { world, query, last, named } = turn;
  const fund = query.act === 'share' && named && query.columns === null && !named.gap.includes('share') && !query.tags.has('sum') && asksNothingElse(turn) ? fundTold(turn) : null;
  const topic = fund && named ? resolveMention(named, world.index, 'money') : null;
  const entry = topic?.certainty === 'sure' ? topic.entry : null;
  const money = fund && entry && calledFund(entry) === null ? moneyInFund(contextOf(world, query, [entry], last), entry, fund) : null;
  if (!money || !entry) return null;
  return noted(turn, 'a share', [shareClaim(money)], entry, money.part);
}

/** 「表10合计」 → 「里面城市建设多少」 → 「占比呢」: of the fund that it was asked of, not of what it stands under elsewhere. */
function shareOfBefore(turn: Turn): Answer | null {
  const { world, query, last, thread } = turn;
  const [entry, another] = last.subjects;
  const before = thread.shown.at(-2);
  if (query.act !== 'share' || !query.mentions.every(isFrame) || query.columns !== null || !asksNothingElse(turn) || last.outcome !== 'answered' || last.listed.length !== 1 || !entry || another || !before || calledFund(entry) !== null) return null;
  const told = entryOf(world, before);
  const fund = (told ? calledFund(told) : null) ?? ofUnit(before.facts[0]?.row);
  const money = fund && (INSIDE.test(thread.query.spoken) || fund !== 'general') ? moneyInFund(contextOf(world, query, [entry], last), entry, fund) : null;
  return money && valueOf(money.whole).eq(valueOf(before)) ? noted(turn, 'a share', [shareClaim(money)], entry, money.part) : null;
}

/** The part was asked of what was told. */
const INSIDE = pattern(/里|其中|当中|\b(?:of|in|from|within|under) (?:it|that|this|which|those|them)\b/i);

/** The answer with what contradicts its figures. */
function noted({ world, query, last }: Turn, rule: string, list: readonly Claim[], entry: Entry, figure: Figure): Answer {
  const context = contextOf(world, query, [entry], last);
  return claims(context, rule, withDispute(context, list, caveatsFor(context, list.flatMap(figuresOf))), [entry], [figure]);
}

function shareClaim({ part, whole }: NonNullable<ReturnType<typeof moneyInFund>>): Claim {
  return { kind: 'share', part, whole, percent: shareOf(part.name, part, whole) };
}

/** The part that the last answer told beside its fund. */
function partTold({ world, last }: Turn): Entry | null {
  const [share] = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  const entry = share ? entryOf(world, share.part) : last.subjects.length === 1 ? last.subjects[0] : undefined;
  return entry ?? null;
}

const MONEY_OF = pattern(/的(?:钱|资金)|出的?[吗么]|\bmoney\b|\bfrom\b/i);

const TWO_TOGETHER = pattern(/\b(?:those|these|the|they|them) two\b|\bboth\b|\btogether\b|(?:这|那)(?:两|俩)|两[个项笔]|加起来|合起来|合计/i);

function isAllOfIt(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const [subject, more] = last.subjects;
  const ofLast = (text: string): boolean => subject !== undefined && more === undefined && subject.names.includes(text);
  // "Is that all general budget money": from where it comes.
  if (asksOfFund(query) && MONEY_OF.test(query.spoken)) return null;
  if (!ALL.test(query.spoken) || THE_REST.test(query.spoken) || !isQuestionOfTruth(query.spoken, query.tags) || !query.mentions.every(({ text }) => isFundName(text) || ofLast(text)) || !asksNothingElse(turn)) return null;
  // "Is that the whole government fund budget?" names the fund itself.
  const [said, other] = fundsSaid(query.spoken);
  const fund = fundTold(turn) ?? (said && !other && last.outcome === 'answered' ? said : null);
  const entry = fund ? partTold(turn) : null;
  if (!fund || !entry) return null;
  const context = contextOf(world, query, [entry], last);
  const whole = cutTotal(context, fund);
  // "Those two make the whole fund": the two told last, added up.
  const two = TWO_TOGETHER.test(query.spoken) ? turn.thread.shown.slice(-2) : [];
  if (two.length > 1 && whole && two.every(({ unit }) => unit === whole.unit)) {
    const total = sumOf({ zh: '所列各项', en: 'the items listed' }, two, world.book.year);
    return noted(turn, 'two of a fund, added up', [{ kind: 'verdict', right: valueOf(total).eq(valueOf(whole)), about: 'figure' }, { kind: 'sum', items: two, total, left: [] }, { kind: 'where', name: whole.name, figure: whole }], entry, whole);
  }
  if (calledFund(entry) === fund) {
    const own = headFigure(world, entry);
    if (!own || !whole || own.unit !== whole.unit) return null;
    const right = valueOf(own).eq(valueOf(whole));
    return noted(turn, 'the fund as it is printed', [{ kind: 'verdict', right, about: 'figure' }, { kind: 'where', name: whole.name, figure: whole }], entry, whole);
  }
  const money = moneyInFund(context, entry, fund);
  return money && noted(turn, 'a share', [{ kind: 'verdict', right: valueOf(money.part).eq(valueOf(money.whole)), about: 'figure' }, shareClaim(money)], entry, money.part);
}

/** 「剩下的呢」: of the fund, not of what its part is listed among elsewhere. */
function withoutPart(turn: Turn): Answer | null {
  const { world, query, last, thread } = turn;
  if (!THE_REST.test(query.spoken) || query.percent || !query.mentions.every(({ text }) => isFundName(text) || isItemWord(text)) || !asksNothingElse(turn)) return null;
  const entry = partTold(turn);
  const fund = fundTold(turn) ?? [...thread.subjects].reverse().map(calledFund).find((own) => own !== null);
  if (!entry || !fund || calledFund(entry) !== null || last.subjects.length !== 1) return null;
  const context = contextOf(world, query, [entry], last);
  const money = moneyInFund(context, entry, fund);
  if (!money || !valueOf(money.whole).gt(valueOf(money.part))) return null;
  // Its money of other funds would be what was told.
  const told = last.claims.flatMap((claim) => (claim.kind === 'share' ? [claim.part] : [])).concat(last.listed, headFigure(world, entry) ?? []);
  if (told[0]?.value !== money.part.value) return null;
  const result = balanceOf(money.whole.name, [money.whole], [money.part], money.whole.year);
  const named = othersOf(turn, money.part, result);
  if (named === null && WHICH.test(query.spoken)) return null;
  const answer = noted(turn, 'a whole without one part', [{ kind: 'balance', plus: [money.whole], minus: [money.part], result, left: [] }, ...(named ?? []).map((figure): Claim => ({ kind: 'where', name: figure.name, figure }))], entry, result);
  // 「剩下的是什么，多少」, or the only one that is left: what it is goes on being spoken of.
  const others = (named ?? []).flatMap((figure) => entryOf(world, figure) ?? []);
  return (WHICH.test(query.spoken) && others.length > 0) || (others.length === 1 && named?.length === 1) ? { ...answer, subjects: others, listed: named ?? [] } : answer;
}

/** The lowest rows of the part's table beside it, where they come to what is left; null where they do not. */
function othersOf({ world }: Turn, part: Figure, rest: Figure): Figure[] | null {
  const own = part.facts[0]?.row;
  const beside = world.book.rows.filter((row) => own !== undefined && row.role === 'item' && row.place.table === own.place.table && row.fund === own.fund && row.budgetUnit === own.budgetUnit && row.children.length === 0 && !isUnderRow(row, own));
  const figures = beside.flatMap((row) => rowFigure(world, row) ?? []).filter((figure) => !valueOf(figure).eq(0));
  return figures.length > 0 && figures.length <= MOST && valueOf(sumOf(rest.name, figures, rest.year)).eq(valueOf(rest)) ? figures : null;
}
function isUnderRow(row: Row, whole: Row): boolean {
  return row === whole || (row.parent !== null && isUnderRow(row.parent, whole));
}

/** More names than these are a list of their own. */
const MOST = 5;
