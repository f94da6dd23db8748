/** The narrative → rows and facts: amounts, parts of a whole, changes with their reasons, counts, definitions. */
import type { Basis, FactBook, Passage, Place, Row } from '../budget/fact.ts';
import type { BudgetDocument } from '../document/document.ts';
import { squeeze } from '../document/lines.ts';
import type { Paragraph } from '../document/narrative.ts';
import { quantitiesIn, sentencesIn, type Quantity, type Sentence } from './clauses.ts';
import { addFact, addPassage, addRow, adopt } from './rows.ts';

const LIST_MARK = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d{1,2}\s*[.．、](?!\d)|[⒈-⒛])\s*/;
const RISE = /(?:增加|增长|上升|提高|增幅|增长率|上浮)/;
const FALL = /(?:减少|下降|降低|减幅|降幅|压减|下浮)/;
const DIRECTION = `(?:${RISE.source}|${FALL.source})`;
/** 「比 2022 年预算数增加」, 「政府投资项目比 2022 年增加」, 「较 2022 年福彩金增加」. */
const CHANGE = new RegExp(`^(.*?)(?:比|较|与|同)\\s*(20\\d{2})\\s*年(?:度)?(?:部门)?(?:预算)?(?:数)?(.*?)${DIRECTION}(?:了|为)?$`);
const PRIOR = /(?:比|较|与|同)\s*(20\d{2})\s*年(?:度)?(?:部门)?(?:预算)?(?:数)?$/;
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
const COUNTED = /^(?:个|家|项|名|间|处|所)$/;
const MONEY = /^(?:万元|亿元|千元|元)$/;
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
    else if (paragraph.mark === 'item' && this.whole && quantityRows[0]) adopt(this.whole, quantityRows[0]);
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
      this.subject = addRow(this.book, { label: text.slice(0, -1).trim(), place: this.place(paragraph, from, from + text.length), basis: this.basis(paragraph) });
      this.rowsOfParagraph.push(this.subject);
    }
    for (const quantity of quantities) {
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
        const year = Number(prior[1]);
        addFact(this.book, this.subject, { measure: 'amount', column: [`${year}预算`], year, printed: quantity.printed, unit: quantity.unit, place });
        if (held) {
          addFact(this.book, this.subject, { measure: 'change', column: [`比${year}增减额`], year: this.document.year, printed: '0', unit: quantity.unit, place: this.place(paragraph, from + quantity.beforeFrom, from + quantity.to + 2) });
          this.changed.push(this.subject);
        }
        continue;
      }
      const cause = CAUSE.exec(clause);
      if (cause && MONEY.test(quantity.unit) && !LEAD_WORDS.test(clause.replace(/^.*主要是/, ''))) {
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
      const row = addRow(this.book, {
        label: named, place, basis: inReason ? 'statement' : this.basis(paragraph),
        context: !established && establishment ? establishment : inside && whole && paragraph.mark === 'item' && money ? whole.label : null,
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
      }
      if (COUNTED.test(quantity.unit)) this.members(row, text, quantity, paragraph, from);
      last = row;
      this.rowsOfParagraph.push(row);
    }
    if (COLLECTIVE_REASON.test(text)) for (const row of explained) this.attachReason(row, paragraph, from, from + text.length);
    else this.reason(paragraph, text, from);
  }

  /** 「下设 A、B、C，共 9 个部门」: what was counted, by name. */
  private members(row: Row, text: string, quantity: Quantity, paragraph: Paragraph, from: number): void {
    const list = /(?:下设|内设|设有|包括)(?!的)([^。]*?)，?\s*共(?:计)?\s*$/.exec(text.slice(0, quantity.from));
    if (!list) return;
    const start = from + list.index + list[0].indexOf(list[1] ?? '');
    let at = start;
    for (const name of (list[1] ?? '').split(/[、，]/)) {
      if (name.trim() !== '') {
        const place = this.place(paragraph, at, at + name.length);
        const member = addRow(this.book, { label: name.trim(), place, basis: 'statement', role: 'member', context: row.label });
        addFact(this.book, member, { measure: 'member', column: [row.label], year: null, text: name.trim() });
        adopt(row, member);
      }
      at += name.length + 1;
    }
  }

  private change(quantity: Quantity, change: RegExpExecArray, place: Place, clause: string): void {
    const year = Number(change[2]);
    const negative = FALL.test(/(?:增加|减少|增长|下降|上升|降低|提高|压减)(?:了|为)?\s*$/.exec(clause)?.[0] ?? '');
    const money = MONEY.test(quantity.unit);
    const lead = this.clean(change[1] ?? '').replace(/^[一二三四五六七八九十]是/, '').replace(/^(?:主要是)?我(?:街道|单位|部门|局|镇|乡|委|办)?(?:20\d{2}\s*年)?$/, '');
    let row = this.subject;
    if (!money) {
      row = addRow(this.book, { label: quantity.after || lead, place, basis: 'statement' });
    } else if (lead !== '' && !/^(?:经费|预算|预算数|仅)?$/.test(lead)) {
      row = addRow(this.book, { label: lead, place, basis: this.subject?.basis ?? 'statement', context: null });
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
    const row = own ? this.subject : addRow(this.book, { label, place, basis: 'statement', context: this.subject?.label ?? null });
    if (!row) return;
    addFact(this.book, row, {
      measure: 'change', column: [own ? `比${this.document.year - 1}增减额` : '增减额'], year: this.document.year, printed: quantity.printed,
      negative: FALL.test(quantity.before.slice(-4)), unit: quantity.unit, place,
    });
  }

  private clean(words: string): string {
    return words.trim().replace(YEAR_LEAD, '').replace(this.department, '').trim();
  }

  /** What a quantity is of, in the document's words; empty when it is the running subject. */
  private name(before: string, quantity: Quantity): string {
    let words = before.trim();
    for (let again = true; again;) {
      const stripped = words.replace(LEAD_WORDS, '').replace(NAME_VERBS, '').replace(YEAR_LEAD, '').trim();
      again = stripped !== words;
      words = stripped;
    }
    words = words.replace(YEAR_BUDGET_TAIL, '').trim();
    const withoutOffice = words.replace(this.department, '').replace(TAIL_WORDS, '').trim();
    if (!/^(?:预算|预算数|经费)?$/.test(withoutOffice)) words = withoutOffice.replace(/^所有|^(?:计划)(?=.{8,})/, '');
    else if (words.replace(TAIL_WORDS, '').trim() === withoutOffice) words = '';
    words = words.replace(TAIL_WORDS, '').trim();
    // 「共 9 个部门」, 「下设的 1 家基层单位」: the noun comes after.
    if (COUNTED.test(quantity.unit) && quantity.after !== '' && (words === '' || /(?:的|等|现|等等|设|逐步实现|[)）])$/.test(words))) {
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
    const row = addRow(this.book, { label: match[1] ?? '', place, basis: 'statement', role: 'definition' });
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
      const row = addRow(this.book, { label: body.split('。')[0] ?? body, place, basis: 'statement', role: 'goal', context: heading });
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

function leadingSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

function countColumn(unit: string): string {
  return unit === '人' || unit === '名' ? '人数' : unit === '辆' ? '车辆数' : '数量';
}
