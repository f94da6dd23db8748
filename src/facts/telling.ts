/** What the narrative has told so far, and of whom: kept while its paragraphs are read, sentence after sentence. */
import type { Basis, Fact, FactBook, Fund, Place, Row } from '../budget/fact.ts';
import { isSameOffice } from '../document/budget-units.ts';
import type { BudgetDocument } from '../document/document.ts';
import { squeeze } from '../document/lines.ts';
import type { Paragraph } from '../document/narrative.ts';
import { percentAfter, whoseChange } from './changes.ts';
import type { Quantity } from './clauses.ts';
import { namerOf, type Namer } from './naming.ts';
import { isFull } from './parts.ts';
import { placeIn } from './passages.ts';
import { addFact, addRow, adopt, type FactSeed, type RowSeed } from './rows.ts';
import type { Run } from './run.ts';
import { toldWithoutFigure } from './told-without-figure.ts';
import { isMoneyRow } from './money-words.ts';
import { reasonIn } from './wording.ts';
import { isNamedSo, isSameKind, type signed } from './heading.ts';
import { basisOfItem, fundOfList, projectInHeading, projectsOf } from './subject-of-section.ts';

export class Telling {
  readonly book: FactBook;
  readonly document: BudgetDocument;
  readonly namer: Namer;
  /** Whom the text speaks of. */
  subject: Row | null = null;
  /** The row whose parts the following list items are: the one before a colon that ends its paragraph. */
  whole: Row | null = null;
  /** The fund of the list that is open, and the project of the section. */
  listFund: Fund | null = null;
  project: string | null = null;
  /** Its list is said to be of projects: 「全部为项目支出，其中：」. */
  private ofProjects = false;
  /** How the items of the open list are marked, and under which headings it stands. */
  private listMark: string | null = null;
  private listHeadings = '';
  /** Lists that go on when the one below one of their items has ended. */
  private outer: { whole: Row; mark: string }[] = [];
  /** What the last paragraph that is no list item tells first: the list below it may cut that by unit. */
  introduced: Row | null = null;
  private introducedUnder = '';
  /** When the people and things that follow were counted, in years. */
  asOf: number | null = null;
  changed: Row[] = [];
  changedBefore: readonly Row[] = [];
  /** What moved last under these headings: a paragraph between may tell of no change. */
  changedLast: readonly Row[] = [];
  private headingsOfLast = '';
  rowsOfParagraph: Row[] = [];
  budgetUnit: string | null = null;
  private readonly projects: ReadonlyMap<string, string>;

  constructor(book: FactBook, document: BudgetDocument) {
    this.book = book;
    this.document = document;
    this.namer = namerOf(document);
    this.projects = projectsOf(document);
  }

  open(paragraph: Paragraph): void {
    this.budgetUnit = paragraph.budgetUnit;
    this.changedBefore = this.changed;
    if (this.changed.length > 0) this.changedLast = this.changed;
    if (this.headingsOfLast !== paragraph.headings.join('\n')) this.changedLast = [];
    this.headingsOfLast = paragraph.headings.join('\n');
    this.changed = [];
    if (this.introducedUnder !== paragraph.headings.join('\n')) this.introduced = null;
    // 「具体如下：」 and its list stand under one heading.
    if (this.whole && this.listHeadings !== paragraph.headings.join('\n')) [this.whole, this.outer] = [null, []];
    if (paragraph.mark !== 'item') [this.whole, this.listFund, this.outer] = [null, fundOfList(paragraph), []];
    // （1） stands below 1.: the list of one ends at the next of the other.
    else if (this.whole) {
      this.listMark ??= markOf(paragraph);
      if (this.listMark === '（' && markOf(paragraph) !== '（') this.goBack(markOf(paragraph));
    }
    this.subject = null;
    this.asOf = null;
    this.rowsOfParagraph = [];
    this.project = projectInHeading(paragraph, this.projects);
    if (this.project !== null && paragraph.mark !== 'item') this.subject = this.row({ label: this.project, place: this.place(paragraph, 0, paragraph.text.length), basis: 'project' });
  }

  /** What stood before a colon at the end has the list items that follow; each of those joins it. */
  close(paragraph: Paragraph): void {
    const { text, mark, headings } = paragraph;
    const [opening] = this.rowsOfParagraph;
    // 「（二）某基金。收入 9 万元，支出 9 万元，比上年减少 1 万元。其中：」: the title has no money, and what is spent has the parts.
    const first = opening?.facts.length === 0 ? this.rowsOfParagraph.findLast((row) => isMoneyRow(row) && row.parent === null) ?? opening : opening;
    // 「按功能分类科目分：…」 cuts what was introduced before it, and introduces nothing.
    if (mark !== 'item' && first && !(this.introduced && CUT_BY.test(text))) [this.introduced, this.introducedUnder] = [isMoneyRow(first) && first.budgetUnit === null ? first : null, headings.join('\n')];
    const belongs = mark === 'item' && markOf(paragraph) === this.listMark && this.whole !== null && first !== undefined && isSameKind(this.whole, first) && (this.whole.budgetUnit === first.budgetUnit || isMoneyRow(first));
    if (/[：:]\s*$/.test(text) && first) {
      // 「2.甲 5 万元，其中：」 is itself an item, and 3. goes on with its list.
      if (belongs && this.whole) {
        adopt(this.whole, first);
        this.outer.push({ whole: this.whole, mark: markOf(paragraph) });
      }
      [this.whole, this.listMark, this.listHeadings] = [first, null, headings.join('\n')];
      this.ofProjects = ALL_PROJECTS.test(text);
    } else if (belongs && this.whole) adopt(this.whole, first);
  }

  private goBack(mark: string): void {
    const list = this.outer.pop();
    [this.whole, this.listMark] = list?.mark === mark ? [list.whole, list.mark] : [null, null];
  }

  /** Whose people are told one by one: the budget units, or in a budget of one office the institutions that it lists. */
  get bodies(): readonly string[] {
    const { budgetUnits } = this.document;
    return budgetUnits.length > 0 ? budgetUnits : [...new Set(this.book.rows.flatMap(({ role, context, label }) => (role === 'member' && /(?:事业)?单位$/.test(context ?? '') && !isSameOffice(label, this.document.department) ? [label.replace(/[（(].*[）)]$/, '')] : [])))];
  }

  fact(row: Row, seed: FactSeed): Fact {
    return addFact(this.book, row, seed);
  }

  place(paragraph: Paragraph, from: number, to: number): Place {
    return placeIn(this.document.id, paragraph, from, to);
  }

  row(seed: Omit<RowSeed, 'budgetUnit'>, unit: string | null = null): Row {
    // A project of the tables is the same in a sentence.
    const basis = seed.basis === 'statement' && (seed.context ?? null) === null && this.projects.has(squeeze(seed.label)) ? 'project' : seed.basis;
    return addRow(this.book, { ...seed, basis, budgetUnit: unit ?? this.budgetUnit });
  }

  basis(paragraph: Paragraph): Basis {
    return this.ofProjects && this.whole !== null && paragraph.mark === 'item' ? 'project' : basisOfItem(paragraph, this.whole);
  }

  /** 上年 is the year before the budget's. */
  yearOf(words: string): number {
    return Number(/20\d{2}/.exec(words)?.[0] ?? this.document.year - 1);
  }

  placeOf(run: Run, quantity: Quantity): Place {
    return this.place(run.paragraph, run.from + quantity.beforeFrom, run.from + quantity.to);
  }

  changes(run: Run, row: Row, at: number): void {
    run.changing = row;
    run.changed.push({ row, at });
    this.changed.push(row);
  }

  /** Whose a change, a percent or an earlier figure is that names nothing itself. */
  target(run: Run, change: ReturnType<typeof signed> | null, index: number | null): Row | null {
    if (run.changing) return run.changing;
    const beside = run.named.length === 0 && run.last && run.last !== this.subject && isMoneyRow(run.last) ? [run.last] : run.named;
    // 「甲 5 万元，其中：乙 2 万元、丙 3 万元，比上年增加 1 万元」, also where 甲 is a part: the list is over.
    const head = run.parts.whole;
    if (head && run.named.includes(head) && isFull(head)) return head;
    return whoseChange(this.subject, beside, run.parts.single && run.named.length > 0, change, index === null ? null : percentAfter(run.quantities, index));
  }

  /** The running subject under its own name again. */
  isOf(words: string): boolean {
    return this.subject !== null && isNamedSo(this.subject, words);
  }

  hasChange(run: Run): boolean {
    return run.changed.length > 0 || (this.subject?.facts.some(({ measure }) => measure === 'change' || measure === 'percent') ?? false);
  }

  /** True after the words that say why: figures there are no parts of the subject. */
  inReason(run: Run, at: number): boolean {
    const why = reasonIn(run.text, (from) => this.isTold(run, from), this.isApart(run));
    return (why !== null && why.from < at && at < why.to) || /因此/.test(run.text.slice(0, at));
  }

  /** 「甲项目由部门统一编列」: the project that the words open with, where they open with one. */
  projectOpening(words: string | null): string | null {
    return words === null ? null : [...this.projects.values()].filter((name) => squeeze(words).startsWith(squeeze(name))).sort((left, right) => right.length - left.length)[0] ?? words;
  }

  /** A sentence of an item after the one that says what it is of. */
  isApart({ paragraph, from }: Run): boolean {
    return paragraph.mark !== null && this.subject !== null && paragraph.text.slice(0, from).includes('。');
  }

  /** A change, or an amount of nothing, which is explained in the same way. */
  isTold(run: Run, at: number): boolean {
    return run.changed.some((change) => change.at < at) || (this.subject !== null && this.subject.facts.some(({ measure, value }) => measure === 'change' || measure === 'percent' || value?.eq(0)))
      || toldWithoutFigure(run.text.slice(0, at)) !== null;
  }

  /** In a list of projects the change is the project's, whatever is named beside it: 「甲工程 40 万元，总投资 3 亿元。比上年增加 1 万元」. */
  isHeadOfItem(paragraph: Paragraph, row: Row): boolean {
    const isProject = ({ label }: Row): boolean => this.projects.has(squeeze(label));
    return paragraph.mark === 'item' && this.subject !== null && this.rowsOfParagraph[0] === this.subject && (this.whole !== null || (isProject(this.subject) && !isProject(row)));
  }
}

const CUT_BY = /^(?:按|分|从)[^，。：；]{1,12}(?:划分|分(?:类)?|来看|看)[：:，]/;
const ALL_PROJECTS = /全部(?:为|是|属于?|用于|安排)项目支出/;

/** The bracket of （1）, or nothing for 1. */
function markOf({ text }: Paragraph): string {
  return /^[（(]\d/.test(text) ? '（' : '';
}
