/** The narrative → rows and facts: amounts, parts of a whole, changes with their reasons, counts. */
import type { FactBook, Row } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import type { Paragraph } from '../document/narrative.ts';
import { sentencesIn, statementsIn, type Quantity, type Sentence } from './clauses.ts';
import { MONEY } from './naming.ts';
import { addDefinition, addPassages, explainsTerms, LIST_MARK } from './passages.ts';
import { openRun, type Run } from './run.ts';
import { STAFF } from './staff.ts';
import { causeIn, collectiveReasonIn, comparisonIn, earlierYearIn, FROM, MOVED_TO } from './wording.ts';
import { headingIn } from './heading.ts';
import { fundOf, isMoneyRow } from './money-words.ts';
import { BY_UNIT, CONNECTIVE, COUNTED_AND, OF_SUBJECT } from './statement-words.ts';
import { Telling } from './telling.ts';
import { tellEarlierOfTold, tellFormer, tellMove, tellPercent, tellChange, tellPrior, tellCause, tellEnded } from './told-changes.ts';
import { tellOtherSide, tellWithoutFigure } from './told-alike.ts';
import { tellReason, tellCollectiveReason } from './reasons.ts';
import { tellNamed } from './named-figure.ts';

export function addStatements(book: FactBook, document: BudgetDocument): void {
  const telling = new Telling(book, document);
  for (const paragraph of document.paragraphs) readParagraph(telling, paragraph);
}

function readParagraph(telling: Telling, paragraph: Paragraph): void {
  const { text, part } = paragraph;
  if (part === null) return;
  if (explainsTerms(paragraph)) {
    addDefinition(telling.book, telling.document, paragraph);
    return;
  }
  addPassages(telling.book, telling.document, paragraph);
  telling.open(paragraph);
  const mark = LIST_MARK.exec(text)?.[0].length ?? 0;
  for (const sentence of sentencesIn(text)) readSentence(telling, paragraph, sentence.from === 0 ? { text: sentence.text.slice(mark), from: mark } : sentence, sentence.from === 0 && mark > 0);
  telling.close(paragraph);
}

function readSentence(telling: Telling, paragraph: Paragraph, sentence: Sentence, marked: boolean): void {
  const { text, from } = sentence;
  const heading = marked ? headingIn(text, telling.namer) : null;
  if (heading !== null) {
    const place = telling.place(paragraph, from, from + text.length);
    telling.subject = telling.row({ label: heading.name, place, ...(heading.code === null ? { basis: telling.basis(paragraph) } : { basis: 'function', code: heading.code, fund: fundOf(paragraph) }) });
    telling.rowsOfParagraph.push(telling.subject);
  }
  const explained = telling.changed.length > 0 ? [...telling.changed] : telling.changedLast;
  // A sentence that opens with 其中 after the list of a subject's parts cuts the same money in another way.
  const cut = OF_SUBJECT.test(text) ? (BY_UNIT.test(text) ? (from === 0 ? telling.introduced : telling.rowsOfParagraph[0]) ?? telling.subject : telling.subject) : null;
  let whole = cut && cut.children.length === 0 ? cut : null;
  for (const statement of statementsIn(sentence)) {
    const run = openRun(paragraph, statement, whole);
    run.quantities.forEach((quantity, index) => { readQuantity(telling, run, quantity, index, cut); });
    tellOtherSide(telling, run);
    if (cut) telling.subject = cut;
    tellWithoutFigure(telling, run);
    if (!collectiveReasonIn(text)) tellReason(telling, run);
    whole = run.parts.ongoing;
  }
  tellCollectiveReason(telling, explained, paragraph, sentence);
}

/** 「上述项目中，9 万元由政府性基金预算安排，5 万元由一般公共预算安排」: which money pays, and no amount of what is named before it. */
const PAID_OUT_OF = /^\s*由[^，。；、\d]{2,20}(?:安排|承担|保障|列支|支付|解决|负担)/;

/** 「执行率低于 85% 的项目，下一年度压减 10%」: for whom a rule is, and no rate of anything. */
const LIMIT = /(?:低于|高于|超过|不足|不到|小于|大于|未达到?|达到)$/;

const OPENS_BRACKET = /^\s*[（(](?!其中|含|包)[^（()）]*$/;

/** 「甲 9 万元（2024 年 8 万元）」: the bracket is of the amount that it follows at once. */
function amountBefore(run: Run, between: string): Row | null {
  return /^\s*[（(][^）)]*$/.test(between) && run.last !== null && isMoneyRow(run.last) ? run.last : null;
}

function readQuantity(telling: Telling, run: Run, quantity: Quantity, index: number, cut: Row | null): void {
  const { text } = run;
  const place = telling.placeOf(run, quantity);
  const clause = quantity.before;
  const next = run.quantities[index + 1];
  const previousEnd = run.quantities[index - 1]?.to ?? 0;
  const between = text.slice(previousEnd, quantity.from);
  if (/[%％]/.test(quantity.unit) && LIMIT.test(clause) && /^\s*的(?!.{0,2}(?:目标|要求|标准))/.test(text.slice(quantity.to))) return;
  if (MONEY.test(quantity.unit) && PAID_OUT_OF.test(text.slice(quantity.to))) return;
  const inReason = telling.inReason(run, quantity.from);
  run.parts.openInner(between, run.last, run.quantities.slice(index));
  run.parts.follow(between, clause, run.last, inReason || telling.hasChange(run));
  if (OPENS_BRACKET.test(between) && run.last) run.parts.openBracket(run.last, run.quantities.slice(index).filter(({ from }) => !/[)）]/.test(text.slice(quantity.from, from))));
  if (next && FROM.test(clause) && MOVED_TO.test(next.before)) tellMove(telling, run, quantity, next, place);
  if (MOVED_TO.test((FROM.test(clause) ? next : quantity)?.before ?? '')) return;
  if (tellPercent(telling, run, quantity, place)) return;
  if (tellFormer(telling, run, quantity, place)) return;
  const comparison = comparisonIn(clause);
  if (comparison) {
    tellChange(telling, run, quantity, index, comparison, place);
    return;
  }
  if (MONEY.test(quantity.unit) && tellEnded(telling, run, quantity, place)) return;
  const earlier = MONEY.test(quantity.unit) ? earlierYearIn(clause, (words) => telling.isOf(words)) : null;
  const compared = earlier && (earlier.compared || telling.yearOf(earlier.words) !== telling.document.year) ? amountBefore(run, between) ?? telling.target(run, null, null) : null;
  if (earlier && compared) {
    tellPrior(telling, run, quantity, compared, telling.yearOf(earlier.words), place);
    return;
  }
  if (MONEY.test(quantity.unit) && tellEarlierOfTold(telling, run, quantity, place)) return;
  const cause = causeIn(clause);
  if (cause && (MONEY.test(quantity.unit) || STAFF.test(quantity.unit)) && tellCause(telling, run, quantity, index, cause, place)) return;
  tellNamed(telling, run, quantity, index, cut, inReason, place, quantity.beforeFrom === previousEnd ? clause.replace(COUNTED_AND, '').replace(CONNECTIVE, '') : clause);
}
