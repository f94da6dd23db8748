/** The narrative → rows and facts: amounts, parts of a whole, changes with their reasons, counts. */
import { parseDecimal } from '../budget/amount.ts';
import type { Basis, FactBook, Fund, Place, Row } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import type { Paragraph } from '../document/narrative.ts';
import { percentAfter, whoseChange } from './changes.ts';
import { sentencesIn, statementsIn, type Quantity, type Sentence } from './clauses.ts';
import { notAgainIn, overIn } from './ended.ts';
import { addMembers } from './members.ts';
import { COUNTED, MONEY, namerOf, type Namer } from './naming.ts';
import { isFull, listsAllOf, releaseCut } from './parts.ts';
import { addDefinition, addPassages, LIST_MARK, placeIn } from './passages.ts';
import { respectively } from './respectively.ts';
import { addFact, addPassage, addRow, adopt, type RowSeed } from './rows.ts';
import { openRun, type Run } from './run.ts';
import { ESTABLISHMENT, IN_POST, STAFF, unitBefore } from './staff.ts';
import { CONNECTIVE, COUNTED_AND, OF_SUBJECT, ORDINAL, OURS, OWN } from './statement-words.ts';
import { basisOfItem, fundOfItem, fundOfList, projectInHeading, projectsOf } from './subject-of-section.ts';
import { toldWithoutFigure, type Told } from './told-without-figure.ts';
import { functionalPath } from './functional-name.ts';
import { isMoneyRow, rateIn } from './money-words.ts';
import { causeIn, collectiveReasonIn, comparisonIn, countedAt, earlierCount, earlierYearIn, FROM, MOVED_TO, percentIn, reasonIn, type Comparison, whatFor } from './wording.ts';
import { countColumn, headingIn, isNamedSo, isSameKind, roots, signed } from './heading.ts';

export function addStatements(book: FactBook, document: BudgetDocument): void {
  const reader = new StatementReader(book, document);
  for (const paragraph of document.paragraphs) reader.read(paragraph);
}

class StatementReader {
  private readonly book: FactBook;
  private readonly document: BudgetDocument;
  private readonly namer: Namer;
  private subject: Row | null = null;
  /** The row whose parts the following list items are: the one before a colon that ends its paragraph. */
  private whole: Row | null = null;
  /** The fund of the list that is open, and the project of the section. */
  private listFund: Fund | null = null;
  private project: string | null = null;
  private readonly projects: ReadonlyMap<string, string>;
  private budgetUnit: string | null = null;
  private asOf: number | null = null;
  private changed: Row[] = [];
  private changedBefore: readonly Row[] = [];
  private rowsOfParagraph: Row[] = [];

  constructor(book: FactBook, document: BudgetDocument) {
    this.book = book;
    this.document = document;
    this.namer = namerOf(document);
    this.projects = projectsOf(document);
  }

  read(paragraph: Paragraph): void {
    const { text } = paragraph;
    if (paragraph.part === null) return;
    this.budgetUnit = paragraph.budgetUnit;
    if (/名词解释/.test(paragraph.part.title)) {
      addDefinition(this.book, this.document, paragraph);
      return;
    }
    addPassages(this.book, this.document, paragraph);
    this.changedBefore = this.changed;
    this.changed = [];
    if (paragraph.mark !== 'item') [this.whole, this.listFund] = [null, fundOfList(paragraph)];
    this.subject = null;
    this.asOf = null;
    this.rowsOfParagraph = [];
    this.project = projectInHeading(paragraph, this.projects);
    if (this.project !== null && paragraph.mark !== 'item') this.subject = this.row({ label: this.project, place: placeIn(this.document.id, paragraph, 0, text.length), basis: 'project' });
    const mark = LIST_MARK.exec(text)?.[0].length ?? 0;
    for (const sentence of sentencesIn(text)) this.sentence(paragraph, sentence.from === 0 ? { text: sentence.text.slice(mark), from: mark } : sentence, sentence.from === 0 && mark > 0);
    const [first] = this.rowsOfParagraph;
    if (/[：:]\s*$/.test(text) && first) this.whole = first;
    else if (paragraph.mark === 'item' && this.whole && first && isSameKind(this.whole, first) && (this.whole.budgetUnit === first.budgetUnit || isMoneyRow(first))) adopt(this.whole, first);
  }

  private sentence(paragraph: Paragraph, sentence: Sentence, marked: boolean): void {
    const { text, from } = sentence;
    const heading = marked ? headingIn(text, this.namer) : null;
    if (heading !== null) {
      this.subject = this.row({ label: heading, place: placeIn(this.document.id, paragraph, from, from + text.length), basis: this.basis(paragraph) });
      this.rowsOfParagraph.push(this.subject);
    }
    const explained = this.changed.length > 0 ? [...this.changed] : this.changedBefore;
    // A sentence that opens with 其中 after the list of a subject's parts cuts the same money in another way.
    const cut = OF_SUBJECT.test(text) ? this.subject : null;
    let whole = cut && cut.children.length === 0 ? cut : null;
    for (const statement of statementsIn(sentence)) {
      const run = openRun(paragraph, statement, whole);
      run.quantities.forEach((quantity, index) => { this.quantity(run, quantity, index, cut); });
      if (cut) this.subject = cut;
      this.withoutFigure(run);
      if (!collectiveReasonIn(text)) this.reason(run);
      whole = run.parts.whole;
    }
    const collective = collectiveReasonIn(text);
    if (!collective) return;
    for (const row of roots(explained)) {
      const fell = row.facts.find(({ measure }) => measure === 'change')?.value?.lt(0) ?? null;
      if (collective.negative === null || fell === null || fell === collective.negative) this.attachReason(row, paragraph, from, from + text.length);
    }
  }

  private quantity(run: Run, quantity: Quantity, index: number, cut: Row | null): void {
    const { text } = run;
    const place = this.placeOf(run, quantity);
    const clause = quantity.before;
    const next = run.quantities[index + 1];
    const previousEnd = run.quantities[index - 1]?.to ?? 0;
    const between = text.slice(previousEnd, quantity.from);
    const inReason = this.inReason(run, quantity.from);
    run.parts.follow(between, clause, run.last, inReason || this.hasChange(run));
    if (next && FROM.test(clause) && MOVED_TO.test(next.before)) this.move(run, quantity, next, place);
    if (MOVED_TO.test((FROM.test(clause) ? next : quantity)?.before ?? '')) return;
    if (this.percent(run, quantity, place)) return;
    const comparison = comparisonIn(clause);
    if (comparison) {
      this.change(run, quantity, index, comparison, place);
      return;
    }
    const earlier = MONEY.test(quantity.unit) ? earlierYearIn(clause, (words) => this.isOf(words)) : null;
    const compared = earlier && (earlier.compared || this.yearOf(earlier.words) !== this.document.year) ? this.target(run, null, null) : null;
    if (earlier && compared) {
      this.prior(run, quantity, compared, this.yearOf(earlier.words), place);
      return;
    }
    const cause = causeIn(clause);
    if (cause && (MONEY.test(quantity.unit) || STAFF.test(quantity.unit)) && this.cause(run, quantity, index, cause, place)) return;
    this.named(run, quantity, index, cut, inReason, place, quantity.beforeFrom === previousEnd ? clause.replace(COUNTED_AND, '').replace(CONNECTIVE, '') : clause);
  }

  /** An amount or a count with a name, or the amount of the running subject. */
  private named(run: Run, quantity: Quantity, index: number, cut: Row | null, inReason: boolean, place: Place, clause: string): void {
    const { text, paragraph } = run;
    const money = MONEY.test(quantity.unit);
    const year = this.document.year;
    const between = text.slice(run.quantities[index - 1]?.to ?? 0, quantity.from);
    if (money && !inReason && run.parts.whole === null && run.last && run.last === this.subject && listsAllOf(run.last, run.quantities.slice(index))) run.parts.open(run.last);
    const whole = run.parts.whole;
    const inside = whole !== null && !inReason && money === MONEY.test(whole.facts[0]?.unit ?? '') && !(isFull(whole) && !parseDecimal(quantity.printed).eq(0) && !/^\s*、/.test(between));
    const name = whatFor(this.namer.name(clause, quantity, whole !== null), text.slice(0, quantity.from), quantity);
    // 「购置车辆 2 辆，每辆 18 万元」: the price of one of what was just counted.
    const each = money && run.last?.facts[0]?.measure === 'count' && name === `每${run.last.facts[0].unit ?? ''}`;
    const rate = money && !each ? rateIn(name) : null;
    const called = each ? `${run.last?.label ?? ''}单价` : rate ?? name;
    // 「占 14.19%」: a share of nothing that is named.
    if (/[%％]/.test(quantity.unit) && /^(?:占.*|占比)?$/.test(called)) return;
    if (called === '') {
      if (money && this.bracketedChange(run, quantity, between, place)) return;
      const has = this.subject?.facts.some((fact) => fact.measure === 'amount' && fact.year === year);
      if (!this.subject || !money || has) return;
      addFact(this.book, this.subject, { measure: 'amount', column: [`${year}预算`], year, printed: quantity.printed, unit: quantity.unit, place });
      run.last = this.subject;
      return;
    }
    const ofUnit = STAFF.test(quantity.unit) ? unitBefore(name, this.document.budgetUnits) : null;
    const label = ofUnit?.rest ?? called;
    const established = ESTABLISHMENT.exec(label);
    if (established) [run.establishment, run.unit] = [established[1] ?? null, ofUnit?.unit ?? null];
    else if (!STAFF.test(quantity.unit) || !IN_POST.test(label)) [run.establishment, run.unit] = [null, null];
    const unit = ofUnit?.unit ?? run.unit;
    const functional = money && functionalPath(clause.trim()) !== null;
    const row = this.row({
      label, place, ...(functional ? { basis: 'function' as const, fund: fundOfItem(paragraph, this.listFund) } : { basis: inReason ? 'statement' as const : this.basis(paragraph) }),
      context: !established && run.establishment !== null ? run.establishment : inside && (paragraph.mark === 'item' || this.project !== null) && money ? whole.label : cut?.label ?? null,
    }, unit);
    if (!money) this.asOf = countedAt(text.slice(0, quantity.from), this.asOf);
    addFact(this.book, row, {
      measure: money ? 'amount' : 'count', printed: quantity.printed, unit: quantity.unit,
      year: money ? year : earlierCount(quantity.before) ?? this.asOf ?? year, column: [each || rate !== null ? '单价' : money ? `${year}预算` : countColumn(quantity.unit)], place,
    });
    run.last = row;
    if (money && !each && rate === null) run.amounts.push({ row, at: quantity.from });
    if (rate !== null) return;
    const same = unit === null ? undefined : this.rowsOfParagraph.find((other) => other.budgetUnit === this.budgetUnit && other.label === row.label && other.context === row.context);
    if (same) adopt(same, row);
    else if (inside) {
      adopt(whole, row);
      releaseCut(whole);
      if (/^\s*等/.test(text.slice(quantity.to))) whole.open = true;
    } else if (!inReason && (money || this.subject === null) && (ORDINAL.test(clause) || !this.isHeadOfItem(paragraph))) this.subject = row;
    if (money && !inReason) {
      run.named = [...(run.changing ? [] : run.named), ...(inside ? [row] : [])];
      run.changing = null;
    }
    if (money && !inReason && !inside) run.told.push(row);
    if (COUNTED.test(quantity.unit)) addMembers(this.book, this.document.id, row, run, quantity);
    this.rowsOfParagraph.push(row);
  }

  /** 「较上年增长 20%（2 万元）」. */
  private bracketedChange(run: Run, quantity: Quantity, between: string, place: Place): boolean {
    const row = run.changing;
    const percent = row?.facts.at(-1);
    if (!row || percent?.measure !== 'percent' || !/^\s*[（(]\s*$/.test(between) || row.facts.some(({ measure }) => measure === 'change')) return false;
    addFact(this.book, row, {
      measure: 'change', column: [`比${this.document.year - 1}增减额`], year: this.document.year, printed: quantity.printed, negative: percent.value?.lt(0) ?? false, unit: quantity.unit, place,
    });
    this.changes(run, row, quantity.from);
    return true;
  }

  /** In a list of projects the change is the project's, whatever is named beside it. */
  private isHeadOfItem(paragraph: Paragraph): boolean {
    return paragraph.mark === 'item' && this.whole !== null && this.subject !== null && this.rowsOfParagraph[0] === this.subject;
  }

  private percent(run: Run, quantity: Quantity, place: Place): boolean {
    const percent = /[%％]/.test(quantity.unit) ? percentIn(quantity.before) : null;
    if (!percent) return false;
    const own = OWN.test(this.namer.clean(percent.name));
    const row = own ? this.target(run, null, null) : run.changing && isNamedSo(run.changing, percent.name) ? run.changing
      : this.row({ label: this.namer.name(percent.name, quantity), place, basis: 'statement', context: this.subject?.label ?? null });
    if (!row || row.label === '') return false;
    run.changing = row;
    addFact(this.book, row, { measure: 'percent', column: ['增减幅'], year: this.document.year, printed: quantity.printed, negative: percent.negative, unit: '%', place });
    return true;
  }

  private change(run: Run, quantity: Quantity, index: number, { lead, earlier, negative }: Comparison, place: Place): void {
    const year = this.yearOf(earlier);
    const money = MONEY.test(quantity.unit);
    const name = this.namer.clean(lead).replace(/^[一二三四五六七八九十]是/, '').replace(OURS, '');
    const ended = money && negative && name === '' ? notAgainIn(run.text.slice(0, quantity.beforeFrom)) : null;
    const row = ended !== null ? this.ended(run, ended, quantity.unit, quantity.beforeFrom)
      : !money ? this.row({ label: quantity.after || name, place, basis: 'statement' })
      : OWN.test(name) ? this.target(run, signed(quantity, negative), index) : this.row({ label: name, place, basis: this.subject?.basis ?? 'statement', context: null });
    if (!row) return;
    addFact(this.book, row, { measure: 'change', column: [`比${year}增减额`], year: this.document.year, printed: quantity.printed, negative, unit: quantity.unit, place });
    if (money) this.changes(run, row, quantity.from);
  }

  private prior(run: Run, quantity: Quantity, row: Row, year: number, place: Place): void {
    addFact(this.book, row, { measure: 'amount', column: [`${year}预算`], year, printed: quantity.printed, unit: quantity.unit, place });
    const held = /^\s*持平/.exec(run.text.slice(quantity.to));
    if (!held) return;
    addFact(this.book, row, {
      measure: 'change', column: [`比${year}增减额`], year: this.document.year, printed: '0', unit: quantity.unit,
      place: placeIn(this.document.id, run.paragraph, run.from + quantity.beforeFrom, run.from + quantity.to + held[0].length),
    });
    this.changes(run, row, quantity.from);
  }

  private cause(run: Run, quantity: Quantity, index: number, { name, negative }: { name: string; negative: boolean }, place: Place): boolean {
    const label = name.replace(/^.*(?:主要[是系为]|原因[是为系：:])/, '').replace(/^[一二三四五六七八九十]是/, '').replace(/^(?:其中|同时|另外|此外)[：:]?/, '').replace(/仅$/, '').trim();
    const each = respectively(label, run.quantities.slice(index));
    if (each.length > 0) {
      for (const one of each) this.moved(this.row({ label: one.name, place, basis: 'statement', context: this.subject?.label ?? null }), one.quantity, negative, this.placeOf(run, one.quantity));
      return true;
    }
    const over = label === '' ? overIn(run.text.slice(0, quantity.beforeFrom)) : null;
    if (over !== null) {
      run.changing = this.moved(this.row({ label: over, place, basis: 'statement', context: this.subject?.label ?? null }), quantity, negative, place);
      return true;
    }
    const own = OWN.test(label);
    if (own && !MONEY.test(quantity.unit)) return false;
    const row = own ? this.target(run, signed(quantity, negative), index) : this.row({ label, place, basis: 'statement', context: this.subject?.label ?? null });
    if (!row) return false;
    addFact(this.book, row, {
      measure: 'change', column: [own ? `比${this.document.year - 1}增减额` : '增减额'], year: this.document.year, printed: quantity.printed, negative, unit: quantity.unit, place,
    });
    if (own) this.changes(run, row, quantity.from);
    else run.changing = row;
    return true;
  }

  /** What a cause moved, under its own name. */
  private moved(row: Row, { printed, unit }: Quantity, negative: boolean, place: Place): Row {
    addFact(this.book, row, { measure: 'change', column: ['增减额'], year: this.document.year, printed, negative, unit, place });
    return row;
  }

  /** What is budgeted no more has nothing in this year; the words say so where the comparison begins. */
  private ended(run: Run, name: string, unit: string, to: number): Row {
    const from = run.text.lastIndexOf(name, to);
    const place = placeIn(this.document.id, run.paragraph, run.from + from, run.from + to);
    const row = this.row({ label: name, place, basis: run.paragraph.mark === 'item' || this.changedBefore.some(({ basis }) => basis === 'project') ? 'project' : this.basis(run.paragraph) });
    const { year } = this.document;
    addFact(this.book, row, { measure: 'amount', column: [`${year}预算`], year, printed: '0', unit, place });
    this.subject = row;
    return row;
  }

  private changes(run: Run, row: Row, at: number): void {
    run.changing = row;
    run.changed.push({ row, at });
    this.changed.push(row);
  }

  /** Whose a change, a percent or an earlier figure is that names nothing itself. */
  private target(run: Run, change: ReturnType<typeof signed> | null, index: number | null): Row | null {
    if (run.changing) return run.changing;
    const beside = run.named.length === 0 && run.last && run.last !== this.subject && isMoneyRow(run.last) ? [run.last] : run.named;
    // 「甲 5 万元，其中：乙 2 万元、丙 3 万元，比上年增加 1 万元」, also where 甲 is a part: the list is over.
    const head = run.parts.whole;
    if (head && run.named.includes(head) && isFull(head)) return head;
    return whoseChange(this.subject, beside, run.parts.single && run.named.length > 0, change, index === null ? null : percentAfter(run.quantities, index));
  }

  /** The running subject under its own name again. */
  private isOf(words: string): boolean {
    return this.subject !== null && isNamedSo(this.subject, words);
  }

  private hasChange(run: Run): boolean {
    return run.changed.length > 0 || (this.subject?.facts.some(({ measure }) => measure === 'change' || measure === 'percent') ?? false);
  }

  /** True after the words that say why: figures there are no parts of the subject. */
  private inReason(run: Run, at: number): boolean {
    const why = reasonIn(run.text, (from) => this.isTold(run, from));
    return (why !== null && why.from < at && at < why.to) || /因此/.test(run.text.slice(0, at));
  }

  /** A change, or an amount of nothing, which is explained in the same way. */
  private isTold(run: Run, at: number): boolean {
    return run.changed.some((change) => change.at < at) || (this.subject !== null && this.subject.facts.some(({ measure, value }) => measure === 'change' || measure === 'percent' || value?.eq(0)))
      || toldWithoutFigure(run.text.slice(0, at)) !== null;
  }

  /** 「由 12 人减少到 9 人」: one thing in the year before and in the budget's year. */
  private move(run: Run, before: Quantity, now: Quantity, place: Place): void {
    const whole = placeIn(this.document.id, run.paragraph, run.from + before.beforeFrom, run.from + now.to);
    const money = MONEY.test(now.unit);
    const named = this.namer.name(before.before.replace(FROM, ''), before);
    const each = MOVED_TO.exec(now.before)?.[1] ?? '';
    const label = named === '' ? '' : `${each}${named}`;
    const row = label === '' ? null : this.row({ label, place: whole, basis: 'statement' });
    const target = row ?? (money ? this.target(run, null, null) : null);
    if (!target) return;
    const seed = { measure: money ? 'amount' as const : 'count' as const, column: [money ? '金额' : countColumn(now.unit)] };
    addFact(this.book, target, { ...seed, year: this.document.year - 1, printed: before.printed, unit: before.unit, place });
    if (row) addFact(this.book, target, { ...seed, year: this.document.year, printed: now.printed, unit: now.unit, place: whole });
  }

  private withoutFigure(run: Run): void {
    const told = toldWithoutFigure(run.text);
    if (!told) return;
    // 「甲 3 万元，乙 2 万元，均与上年持平」 tells it of each.
    const listed = run.named.length > 1 ? run.named : run.told;
    const each = told.said === 'unchanged' && listed.length > 1 && /均\s*$/.test(run.text.slice(0, told.from));
    // 「甲 36 万元，上年未安排，拟购置 2 辆，每辆 18 万元」 tells it of the amount before.
    const before = told.said === 'new' ? run.amounts.findLast(({ at }) => at < told.from)?.row : undefined;
    for (const row of each ? listed : [before ?? run.changed[0]?.row ?? this.target(run, null, null)]) this.tellWithoutFigure(run, told, row);
  }

  private tellWithoutFigure(run: Run, told: Told, row: Row | null): void {
    const unit = row?.facts.find(({ measure, unit: printed }) => measure === 'amount' && MONEY.test(printed ?? ''))?.unit;
    if (!row || unit == null) return;
    const { year } = this.document;
    const seed = { printed: '0', unit, place: placeIn(this.document.id, run.paragraph, run.from + told.from, run.from + told.to) };
    if (told.said === 'new') addFact(this.book, row, { ...seed, measure: 'amount', column: [`${year - 1}预算`], year: year - 1 });
    else if (!row.facts.some(({ measure }) => measure === 'change')) {
      addFact(this.book, row, { ...seed, measure: 'change', column: [`比${year - 1}增减额`], year });
      this.changes(run, row, told.from);
    }
  }

  private reason(run: Run): void {
    const why = reasonIn(run.text, (at) => this.isTold(run, at));
    if (!why) return;
    const here = run.changed.findLast(({ at }) => at < why.from || why.to < run.text.length)?.row;
    const rows = here ? [here] : this.changed.length > 0 ? roots(this.changed) : this.subject ? [this.subject] : [];
    for (const row of rows) if (row.reason === null && row.facts.length > 0) this.attachReason(row, run.paragraph, run.from + why.from, run.from + why.to);
  }

  private attachReason(row: Row, paragraph: Paragraph, from: number, to: number): void {
    const text = paragraph.text.slice(from, to).trim();
    row.reason = addPassage(this.book, { kind: 'reason', subject: row.label, text, place: { ...placeIn(this.document.id, paragraph, from, to), row: row.label } });
  }

  private row(seed: Omit<RowSeed, 'budgetUnit'>, unit: string | null = null): Row {
    return addRow(this.book, { ...seed, budgetUnit: unit ?? this.budgetUnit });
  }

  /** 上年 is the year before the budget's. */
  private yearOf(words: string): number {
    return Number(/20\d{2}/.exec(words)?.[0] ?? this.document.year - 1);
  }

  private basis(paragraph: Paragraph): Basis {
    return basisOfItem(paragraph, this.whole);
  }

  private placeOf(run: Run, quantity: Quantity): Place {
    return placeIn(this.document.id, run.paragraph, run.from + quantity.beforeFrom, run.from + quantity.to);
  }
}

