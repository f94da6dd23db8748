/** The narrative → rows and facts: amounts, parts of a whole, changes with their reasons, counts, definitions. */
import type { Basis, FactBook, Passage, Place, Row } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import { squeeze } from '../document/lines.ts';
import type { Paragraph } from '../document/narrative.ts';
import { quantitiesIn, sentencesIn, type Quantity, type Sentence } from './clauses.ts';
import { addFact, addPassage, addRow, adopt, type RowSeed } from './rows.ts';
import { toldWithoutFigure } from './told-without-figure.ts';

const LIST_MARK = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d{1,2}\s*[.．、](?!\d)|[⒈-⒛])\s*/;
const RISE = /(?:增加|增长|上升|提高|增幅|增长率|上浮)/;
const FALL = /(?:减少|下降|降低|减幅|降幅|压减|下浮)/;
const DIRECTION = `(?:${RISE.source}|${FALL.source})`;
const EARLIER = '(?:20\\d{2}\\s*年|上一?年|去年)(?:度)?';
/** 「比 2022 年预算数增加」, 「政府投资项目比上年增加」, 「较 2022 年福彩金增加」. */
const CHANGE = new RegExp(`^(.*?)(?:比|较|与|同)\\s*(${EARLIER})(?:部门)?(?:预算)?(?:数)?(.*?)${DIRECTION}(?:了|为)?$`);
const PRIOR = new RegExp(`(?:比|较|与|同)\\s*(${EARLIER})(?:部门)?(?:预算)?(?:数)?$`);
/** 「由每年 4 元提高到 5 元」, 「由 12 人减少到 9 人」: what moved, and to what. */
const FROM = /[由从](?:原来|原|每[年月人])?(?:的)?$/;
const MOVED_TO = /^(?:提高|增加|增长|上升|扩大|调整|减少|下降|降低|压减|降|升)[到至]$/;
const PERCENT_LEAD = new RegExp(`^(?:.*?)(${DIRECTION})(?:率|幅度)?(?:为|约)?$`);
/** A cause inside a list of causes: 「公用（工会）增加 30 万元」. */
const CAUSE = new RegExp(`^(.+?)(?:仅)?${DIRECTION}$`);
const REASON = /(?:主要原因(?:是|为|：|:)|原因(?:是|为)|主要是(?:因为|由于)?|主要由于)\s*/;
const COLLECTIVE_REASON = /^[^，。：]{0,16}(?:增加|减少|增长|下降|变化|增减)(?:的)?(?:主要)?原因[：:是为]/;
/** Words before a name that only introduce it. */
const LEAD_WORDS = /^(?:.*?(?:主要用于|主要包括|具体包括|其中包括|其中|包括|包含|涉及|共有|设置并编报|编报|分别为|安排|(?<=收入|支出)有))|^(?:另|将)/;
/** Between two quantities with no comma: 「定编车辆 18 辆和非定编车辆 4 辆」. */
const CONNECTIVE = /^(?:和|及|以及|与)/;
/** Verbs that a first item takes from 主要用于, and what leads to a conclusion. */
const NAME_VERBS = /^(?:(?:按规定)?预留|开展实施|因此(?:各单位)?|.*?原因(?:是|为)(?:根据.*?(?:要求|精神))?|根据.*?要求)(?=.)/;
const TAIL_WORDS = /(?:纳入\s*20\d{2}\s*年(?:度)?部门预算)?(?:共计|总计|合计|共|为|达|约)?$/;
const YEAR_LEAD = /^(?:截至\s*)?20\d{2}\s*年(?:度)?(?:\s*\d{1,2}\s*月)?(?:底|末)?\s*/;
const YEAR_BUDGET_TAIL = /\s*20\d{2}\s*年(?:度)?(?:部门)?预算(?:数)?$/;
const PART_WHOLE = /(?:主要用于|主要包括|具体包括|包括|其中|包含)/;
/** Words before a count that only say what is done; the thing follows: 「新建 5 间资源教室」. */
const DONE = /^(?:全年|计划)?(?:开展|建好|建成|新建|新增|新设|设立|举办|完成)$/;
const COUNTED = /^(?:个|家|项|名|间|处|所)$/;
const MONEY = /^(?:万元|亿元|千元|元)$/;
/** People join and leave; other things are counted, not changed. */
const STAFF = /^[人名]$/;
/** Establishments tell apart head counts of one name. */
const ESTABLISHMENT = /^(行政|事业)编制/;
const DEFINED = /^([^：:。]{2,24})[：:](.{6,})$/s;

export function addStatements(book: FactBook, document: BudgetDocument): void {
  const reader = new StatementReader(book, document);
  for (const paragraph of document.paragraphs) reader.read(paragraph);
  for (const goal of document.projectGoals) {
    const part = document.parts.filter(({ line }) => line <= goal.lines[0]).at(-1);
    const place: Place = {
      document: document.id, page: goal.page, part: part?.ordinal ?? null, table: null, row: goal.label, column: null,
      lines: goal.lines, quote: goal.quote,
    };
    const row = addRow(book, { label: goal.label, place, basis: 'project' });
    addFact(book, row, { measure: 'amount', column: [`${document.year}预算`], year: document.year, printed: goal.value, unit: goal.unit });
    addPassage(book, { kind: 'purpose', subject: goal.label, text: goal.goal, place: { ...place, page: goal.goalPage, lines: goal.goalLines, quote: goal.goal } });
  }
}

class StatementReader {
  private readonly book: FactBook;
  private readonly document: BudgetDocument;
  private subject: Row | null = null;
  /** The row whose parts the following list items are: the one before a colon that ends its paragraph. */
  private whole: Row | null = null;
  private budgetUnit: string | null = null;
  private changed: Row[] = [];
  private readonly changedBefore: Row[] = [];
  private readonly department: RegExp;

  constructor(book: FactBook, document: BudgetDocument) {
    this.book = book;
    this.document = document;
    const stem = squeeze(document.department).replace(/\((?:本级|机关)\)$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    this.department = new RegExp(`^${[...stem].join('\\s*')}(?:[（(](?:本级|机关)[)）])?\\s*`);
  }

  read(paragraph: Paragraph): void {
    const { text } = paragraph;
    if (paragraph.part === null) return;
    this.budgetUnit = paragraph.budgetUnit;
    if (/名词解释/.test(paragraph.part.title)) {
      this.define(paragraph);
      return;
    }
    this.passages(paragraph);
    this.changedBefore.splice(0, this.changedBefore.length, ...this.changed);
    this.changed = [];
    if (paragraph.mark !== 'item') this.whole = null;
    this.subject = null;
    const mark = LIST_MARK.exec(text)?.[0].length ?? 0;
    for (const sentence of sentencesIn(text)) this.sentence(paragraph, sentence, sentence.from === 0 ? mark : 0);
    const quantityRows = this.rowsOfParagraph;
    if (/[：:]\s*$/.test(text) && quantityRows[0]) this.whole = quantityRows[0];
    else if (paragraph.mark === 'item' && this.whole && quantityRows[0] && isSameKind(this.whole, quantityRows[0])) adopt(this.whole, quantityRows[0]);
    this.rowsOfParagraph = [];
  }

  private rowsOfParagraph: Row[] = [];

  private sentence(paragraph: Paragraph, sentence: Sentence, skip: number): void {
    const from = sentence.from + skip;
    const text = sentence.text.slice(skip);
    const quantities = quantitiesIn(text);
    const explained = this.changed.length > 0 ? [...this.changed] : [...this.changedBefore];
    let whole: Row | null = null;
    let wholeFrom = Infinity;
    let bracketed = false;
    let last: Row | null = null;
    let establishment: string | null = null;
    let lastEnd = 0;
    if (quantities.length === 0 && skip > 0 && /^[^，。]{2,24}。$/.test(text)) {
      this.subject = this.row({ label: text.slice(0, -1).trim(), place: this.place(paragraph, from, from + text.length), basis: this.basis(paragraph) });
      this.rowsOfParagraph.push(this.subject);
    }
    // A sentence that opens with 其中 after the list of a subject's parts cuts the same money in another way.
    const cut = /^其中/.test(text) ? this.subject : null;
    for (const [index, quantity] of quantities.entries()) {
      const place = this.place(paragraph, from + quantity.beforeFrom, from + quantity.to);
      const clause = quantity.before;
      const change = CHANGE.exec(clause);
      const prior = PRIOR.exec(clause);
      const between = text.slice(lastEnd, quantity.from);
      const previousEnd = lastEnd;
      const listStart = PART_WHOLE.exec(between);
      if (listStart && last && !/减|增/.test(clause)) {
        if (whole === null || /[（(]\s*其中/.test(between)) whole = last;
        wholeFrom = quantity.from;
      }
      const next = quantities[index + 1];
      if (next && FROM.test(clause) && MOVED_TO.test(next.before)) this.move(quantity, next, place, this.place(paragraph, from + quantity.beforeFrom, from + next.to));
      if (MOVED_TO.test((FROM.test(clause) ? next : quantity)?.before ?? '')) {
        lastEnd = quantity.to;
        continue;
      }
      if (change) whole = null;
      if (whole && bracketed && /[)）]/.test(between)) [whole, bracketed] = [null, false];
      if (listStart && /[（(]\s*其中/.test(between)) bracketed = true;
      lastEnd = quantity.to;
      if (quantity.unit === '%' || quantity.unit === '％') {
        const lead = PERCENT_LEAD.exec(clause);
        if (lead && this.subject) {
          addFact(this.book, this.subject, { measure: 'percent', column: ['增减幅'], year: this.document.year, printed: quantity.printed, negative: FALL.test(lead[1] ?? ''), unit: '%', place });
          continue;
        }
      }
      if (change) {
        this.change(quantity, change, place, text.slice(quantity.beforeFrom, quantity.from));
        continue;
      }
      const held = /^\s*持平/.test(text.slice(quantity.to));
      if (prior && this.subject) {
        const year = this.yearOf(prior[1] ?? '');
        addFact(this.book, this.subject, { measure: 'amount', column: [`${year}预算`], year, printed: quantity.printed, unit: quantity.unit, place });
        if (held) {
          addFact(this.book, this.subject, { measure: 'change', column: [`比${year}增减额`], year: this.document.year, printed: '0', unit: quantity.unit, place: this.place(paragraph, from + quantity.beforeFrom, from + quantity.to + 2) });
          this.changed.push(this.subject);
        }
        continue;
      }
      const cause = CAUSE.exec(clause);
      if (cause && (MONEY.test(quantity.unit) || STAFF.test(quantity.unit)) && !LEAD_WORDS.test(clause.replace(/^.*主要是/, ''))) {
        this.cause(quantity, cause[1] ?? '', place);
        continue;
      }
      const connected = quantity.beforeFrom === previousEnd ? clause.replace(CONNECTIVE, '') : clause;
      const named = this.name(connected, quantity);
      if (named === '') {
        if (this.subject && MONEY.test(quantity.unit)) {
          addFact(this.book, this.subject, { measure: 'amount', column: [`${this.document.year}预算`], year: this.document.year, printed: quantity.printed, unit: quantity.unit, place });
          last = this.subject;
        }
        continue;
      }
      const established = ESTABLISHMENT.exec(named);
      if (established) establishment = established[0];
      else if (!/在编|在职|编制/.test(named)) establishment = null;
      const inside = whole !== null && quantity.from >= wholeFrom;
      const money = MONEY.test(quantity.unit);
      const inReason = /原因(?:是|为)|主要是|因此/.test(text.slice(0, quantity.from));
      const row = this.row({
        label: named, place, basis: inReason ? 'statement' : this.basis(paragraph),
        context: !established && establishment ? establishment : inside && whole && paragraph.mark === 'item' && money ? whole.label : cut?.label ?? null,
      });
      const asOf = /截至\s*(20\d{2})\s*年/.exec(text)?.[1];
      addFact(this.book, row, {
        measure: money ? 'amount' : 'count', printed: quantity.printed, unit: quantity.unit,
        year: asOf ? Number(asOf) : this.document.year, column: [money ? `${this.document.year}预算` : countColumn(quantity.unit)], place,
      });
      if (inside && whole && (money === MONEY.test(whole.facts[0]?.unit ?? ''))) {
        adopt(whole, row);
        if (/^\s*等/.test(text.slice(quantity.to))) whole.open = true;
      } else if (money || this.subject === null) {
        this.subject = row;
        if (cut?.children.length === 0) adopt(cut, row);
      }
      if (COUNTED.test(quantity.unit)) this.members(row, text, quantity, paragraph, from);
      last = row;
      this.rowsOfParagraph.push(row);
    }
    if (cut) this.subject = cut;
    this.withoutFigure(paragraph, text, from);
    if (COLLECTIVE_REASON.test(text)) for (const row of explained) this.attachReason(row, paragraph, from, from + text.length);
    else this.reason(paragraph, text, from);
  }

  /** 「下设 A、B、C，共 9 个部门」, 「下设 4 家单位，分别为 A、B、C 和 D」: what was counted, by name. */
  private members(row: Row, text: string, quantity: Quantity, paragraph: Paragraph, from: number): void {
    const before = /(?:下设|内设|设有|包括)(?!的)([^。]*?)，?\s*共(?:计)?\s*$/.exec(text.slice(0, quantity.from));
    const after = before ? null : /^[^，。]{0,12}，(?:分别为|分别是|即)([^。；]+)/.exec(text.slice(quantity.to));
    const [list, start] = before ? [before[1] ?? '', before.index + before[0].indexOf(before[1] ?? '')]
      : after ? [after[1] ?? '', quantity.to + after[0].length - (after[1] ?? '').length] : ['', 0];
    if (list === '') return;
    let at = from + start;
    for (const name of after ? list.split(/[、，]|和(?=[^、，和]*$)/) : list.split(/[、，]/)) {
      if (name.trim() !== '') {
        const place = this.place(paragraph, at, at + name.length);
        const member = this.row({ label: name.trim(), place, basis: 'statement', role: 'member', context: row.label });
        addFact(this.book, member, { measure: 'member', column: [row.label], year: null, text: name.trim() });
        adopt(row, member);
      }
      at += name.length + 1;
    }
  }

  /** 「由 12 人减少到 9 人」: one thing in the year before and in the budget's year. */
  private move(before: Quantity, now: Quantity, place: Place, whole: Place): void {
    const row = this.row({ label: this.name(before.before.replace(FROM, ''), before), place: whole, basis: 'statement' });
    const money = MONEY.test(now.unit);
    const seed = { measure: money ? 'amount' as const : 'count' as const, column: [money ? '金额' : countColumn(now.unit)] };
    addFact(this.book, row, { ...seed, year: this.document.year - 1, printed: before.printed, unit: before.unit, place });
    addFact(this.book, row, { ...seed, year: this.document.year, printed: now.printed, unit: now.unit, place: whole });
  }

  private withoutFigure(paragraph: Paragraph, text: string, from: number): void {
    const told = toldWithoutFigure(text);
    const unit = this.subject?.facts.find(({ measure, unit: printed }) => measure === 'amount' && MONEY.test(printed ?? ''))?.unit;
    if (!told || !this.subject || unit == null) return;
    const { year } = this.document;
    const seed = { printed: '0', unit, place: this.place(paragraph, from + told.from, from + told.to) };
    if (told.said === 'new') addFact(this.book, this.subject, { ...seed, measure: 'amount', column: [`${year - 1}预算`], year: year - 1 });
    else if (!this.subject.facts.some(({ measure }) => measure === 'change')) {
      addFact(this.book, this.subject, { ...seed, measure: 'change', column: [`比${year - 1}增减额`], year });
      this.changed.push(this.subject);
    }
  }

  private change(quantity: Quantity, change: RegExpExecArray, place: Place, clause: string): void {
    const year = this.yearOf(change[2] ?? '');
    const negative = FALL.test(/(?:增加|减少|增长|下降|上升|降低|提高|压减)(?:了|为)?\s*$/.exec(clause)?.[0] ?? '');
    const money = MONEY.test(quantity.unit);
    const lead = this.clean(change[1] ?? '').replace(/^[一二三四五六七八九十]是/, '').replace(/^(?:主要是)?我(?:街道|单位|部门|局|镇|乡|委|办)?(?:20\d{2}\s*年)?$/, '');
    let row = this.subject;
    if (!money) {
      row = this.row({ label: quantity.after || lead, place, basis: 'statement' });
    } else if (lead !== '' && !/^(?:经费|预算|预算数|仅)?$/.test(lead)) {
      row = this.row({ label: lead, place, basis: this.subject?.basis ?? 'statement', context: null });
    }
    if (!row) return;
    addFact(this.book, row, {
      measure: 'change', column: [`比${year}增减额`], year: this.document.year, printed: quantity.printed, negative, unit: quantity.unit, place,
    });
    if (money) this.changed.push(row);
  }

  private cause(quantity: Quantity, name: string, place: Place): void {
    const label = name.replace(/^.*(?:主要是|原因(?:是|为))/, '').replace(/^[一二三四五六七八九十]是/, '').replace(/仅$/, '').trim();
    const own = /^(?:经费|预算|预算数)?$/.test(label);
    const row = own ? this.subject : this.row({ label, place, basis: 'statement', context: this.subject?.label ?? null });
    if (!row) return;
    addFact(this.book, row, {
      measure: 'change', column: [own ? `比${this.document.year - 1}增减额` : '增减额'], year: this.document.year, printed: quantity.printed,
      negative: FALL.test(quantity.before.slice(-4)), unit: quantity.unit, place,
    });
  }

  private row(seed: Omit<RowSeed, 'budgetUnit'>): Row {
    return addRow(this.book, { ...seed, budgetUnit: this.budgetUnit });
  }

  /** 「甲、乙、丙 3 家基层单位」: the last of the list is not what is counted. */
  private isUnit(words: string): boolean {
    return this.document.budgetUnits.some((unit) => squeeze(unit) === squeeze(words));
  }

  /** 上年 is the year before the budget's. */
  private yearOf(words: string): number {
    return Number(/20\d{2}/.exec(words)?.[0] ?? this.document.year - 1);
  }

  private clean(words: string): string {
    return words.trim().replace(YEAR_LEAD, '').replace(this.department, '').trim();
  }

  /** What a quantity is of, in the document's words; empty when it is the running subject. */
  private name(before: string, quantity: Quantity): string {
    let words = before.trim().replace(/安排$/, '');
    for (let again = true; again;) {
      const stripped = words.replace(LEAD_WORDS, '').replace(NAME_VERBS, '').replace(YEAR_LEAD, '').trim();
      again = stripped !== words;
      words = stripped;
    }
    words = words.replace(YEAR_BUDGET_TAIL, '').trim();
    const withoutOffice = words.replace(this.department, '').replace(TAIL_WORDS, '').trim();
    if (!/^(?:预算|预算数|经费)?$/.test(withoutOffice)) words = withoutOffice.replace(/^所有|^(?:计划)(?=.{8,})|^本(?:系统|部门|单位)(?=.{2,})/, '');
    else if (words.replace(TAIL_WORDS, '').trim() === withoutOffice) words = '';
    words = words.replace(TAIL_WORDS, '').trim();
    // 「共 9 个部门」, 「下设的 1 家基层单位」: the noun comes after.
    if (COUNTED.test(quantity.unit) && quantity.after !== '' && (words === '' || DONE.test(words) || this.isUnit(words) || /(?:的|等|现|等等|设|逐步实现|下属|[)）])$/.test(words))) {
      return quantity.after.replace(/(?:的|，).*$/, '');
    }
    return words.replace(/^(?:共有|现有)(?=.)/, '').replace(/^[“"](?=[^”"]*$)/, '');
  }

  private basis(paragraph: Paragraph): Basis {
    const inProjects = this.whole !== null && paragraph.mark === 'item' && /项目支出/.test(squeeze(this.whole.label));
    return inProjects ? 'project' : 'statement';
  }

  private reason(paragraph: Paragraph, text: string, from: number): void {
    const match = REASON.exec(text);
    const row = this.changed.at(0) ?? this.subject;
    if (!match || !row || row.reason !== null) return;
    this.attachReason(row, paragraph, from + match.index, from + text.length);
  }

  private attachReason(row: Row, paragraph: Paragraph, from: number, to: number): void {
    const text = paragraph.text.slice(from, to).trim();
    row.reason = addPassage(this.book, { kind: 'reason', subject: row.label, text, place: { ...this.place(paragraph, from, to), row: row.label } });
  }

  private define(paragraph: Paragraph): void {
    const body = paragraph.text.replace(LIST_MARK, '');
    const match = DEFINED.exec(body);
    if (!match) return;
    const place = this.place(paragraph, 0, paragraph.text.length);
    const row = this.row({ label: match[1] ?? '', place, basis: 'statement', role: 'definition' });
    addFact(this.book, row, { measure: 'definition', column: ['名词解释'], year: null, text: (match[2] ?? '').trim() });
    addPassage(this.book, { kind: 'definition', subject: row.label, text: (match[2] ?? '').trim(), place: { ...place, row: row.label } });
  }

  private passages(paragraph: Paragraph): void {
    const heading = paragraph.headings.at(-1) ?? paragraph.part?.title ?? '';
    const kind = /职责/.test(heading) ? 'duty' : /工作目标/.test(heading) && paragraph.mark === 'item' ? 'goal' : /机构/.test(heading) ? 'organisation' : 'prose';
    addPassage(this.book, { kind, subject: heading, text: paragraph.text, place: this.place(paragraph, 0, paragraph.text.length), sentences: this.sentencesOf(paragraph) });
    if (kind === 'goal') {
      const body = paragraph.text.replace(LIST_MARK, '');
      const place = this.place(paragraph, 0, paragraph.text.length);
      const row = this.row({ label: body.split('。')[0] ?? body, place, basis: 'statement', role: 'goal', context: heading });
      addFact(this.book, row, { measure: 'goal', column: [heading], year: this.document.year, text: body });
    }
    const list = /主要包括[：:]\s*(.+?)。?$/.exec(paragraph.text);
    if (list && paragraph.mark === 'subsection') {
      const subject = paragraph.text.replace(LIST_MARK, '').replace(/\s*\d[\d,，.]*\s*万元.*$/s, '');
      addPassage(this.book, { kind: 'list', subject, text: list[1] ?? '', place: this.place(paragraph, 0, paragraph.text.length) });
    }
  }

  private sentencesOf(paragraph: Paragraph): Passage['sentences'] {
    return sentencesIn(paragraph.text).map(({ text, from }) => {
      const place = this.place(paragraph, from, from + text.length);
      return { text: text.trim(), place: { ...place, page: paragraph.lineOf[leadingSpace(paragraph.text, from)]?.page ?? place.page } };
    });
  }

  private place(paragraph: Paragraph, from: number, to: number): Place {
    const start = leadingSpace(paragraph.text, from);
    const first = paragraph.lineOf[Math.min(start, paragraph.lineOf.length - 1)];
    const last = paragraph.lineOf[Math.max(0, Math.min(to, paragraph.lineOf.length) - 1)];
    if (!first || !last) throw new RangeError('a place outside its paragraph');
    return {
      document: this.document.id, page: last.page, part: paragraph.part?.ordinal ?? null, table: null, row: null, column: null,
      lines: [first.number, last.number], quote: paragraph.text.slice(start, to).trim(),
    };
  }
}

/** Money is part of money; 8 个科室 are no part of 4 家单位. */
function isSameKind(whole: Row, part: Row): boolean {
  const [unit, other] = [whole.facts[0]?.unit ?? '', part.facts[0]?.unit ?? ''];
  return unit === other || (MONEY.test(unit) && MONEY.test(other));
}

function leadingSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function countColumn(unit: string): string {
  return unit === '人' || unit === '名' ? '人数' : unit === '辆' ? '车辆数' : '数量';
}
