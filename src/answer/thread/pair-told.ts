/** 「其中乙呢」 → 「一半？百分数确认下」, 「水费」, 「电费」 → 「水电合一起」: what was told in the last turns, the one as a share of the other or all of it added up. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims } from '../context.ts';
import { printedFigure, shareOf, valueOf } from '../figures.ts';
import { cellName } from '../cells/cells.ts';
import { isInside } from '../measures/inside.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { withShareVerdict } from '../verdicts/verdicts.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

/** A part is guessed, and its percentage wanted; nothing else is said. */
const PART_GUESSED = pattern(/^(?:那|这|就|也就|所以|是|刚好|正好|大概|差不多|快|约)*(?:占|有)*(?:一半|半数|[一二三四五六七八九]成|[二三四五六七八九十]分之[一二三四五六七八九])(?:左右|吧|吗|么|咯|喽|了)*[?？,，。、]*(?:百分[比数之率]|比例|%)(?:多少|几|是|给|确认|核实?|算|说|报|看|来|一|下|我|个|出|吧|吗|呢|[?？。])*$/);
const ADDED = pattern(/合(?:在|到|成)?一[起块]|加起来|加在?一[起块]|合计|一共|总共|相加|之和|合起来|合并/);

export const PAIR_TOLD: readonly Rule[] = [
  { name: 'the part just told, of the whole told before it', answer: shareOfBefore },
  { name: 'what was told one after the other, by a word made of their first letters', answer: namedByLetters },
];

/** The only sum of money that an answer told. */
function toldFigure(answer: Answer | undefined): Figure | null {
  const [figure, another] = answer?.listed ?? [];
  return figure && !another && figure.value !== '' && figure.unit.includes('元') ? figure : null;
}

function shareOfBefore({ world, query, thread, last }: Turn): Answer | null {
  const [part, whole] = [toldFigure(last), toldFigure(thread.told.at(-2))];
  if (!part || !whole || !PART_GUESSED.test(query.spoken.replace(/\s/g, '')) || query.mentions.some((mention) => !isFrame(mention)) || query.wholes.length > 0 || part.unit !== whole.unit || valueOf(whole).lte(0) || valueOf(part).gt(valueOf(whole))) return null;
  const context = contextOf(world, { ...query, act: 'share', tags: new Set([...query.tags, 'check' as const]) }, last.subjects, last);
  const [own, other] = [part, whole].map((figure) => entryOf(world, figure));
  // Two cells of one row, or a name within the other.
  const [cell, all] = [part.facts[0], whole.facts[0]];
  if (cell && all && cell !== all && cell.row === all.row) {
    const [left, right] = [printedFigure(cellName(context, cell), cell), printedFigure(cellName(context, all), all)];
    return withShareVerdict(context, claims(context, 'a share', [{ kind: 'share', part: left, whole: right, percent: shareOf(left.name, left, right) }], last.subjects, [left]));
  }
  const within = own !== undefined && other !== undefined && own !== other && isInside(context, own, other);
  return within ? withShareVerdict(context, claims(context, 'a share', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], last.subjects, [part])) : null;
}

/** Each letter of the word begins one of the names that were told last, all of one table: their sum, whatever else is called so. A name in full is looked up. */
function namedByLetters({ world, query, thread, last }: Turn): Answer | null {
  const [mention, another] = query.mentions;
  const letters = [...mention?.text ?? ''];
  if (!mention || another || letters.length < 2 || letters.length > 4 || /[费款项支]$/.test(letters.join('')) || !ADDED.test(query.spoken) || query.direction !== null || query.percent || query.claimed.length > 0 || query.relativeYear !== null || query.table !== null) return null;
  const figures = thread.told.slice(-letters.length).flatMap((answer) => toldFigure(answer) ?? []);
  const table = figures[0]?.facts[0]?.place.table ?? null;
  const begun = letters.flatMap((letter) => figures.filter(({ name: { zh }, facts }) => zh.startsWith(letter) && facts.some(({ place }) => place.table === table)));
  const entries = begun.flatMap((figure) => entryOf(world, figure) ?? []);
  if (table === null || figures.length !== letters.length || begun.length !== letters.length || new Set(entries).size !== letters.length) return null;
  return sumOfFigures(contextOf(world, { ...query, act: 'sum', mentions: [], reference: null }, entries, last), begun, entries);
}
