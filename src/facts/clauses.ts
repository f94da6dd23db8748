/** A sentence of a budget narrative → its quantities, each with the words that say what it is. */

import { toldWithoutFigure } from './told-without-figure.ts';
import { causeIn, comparisonIn, earlierYearIn } from './wording.ts';

/** Units of money and of what offices count. Longer ones first. */
const UNITS = ['台（套）', '台(套)', '个百分点', '个工作日', '个月', '万元', '亿元', '千元', '元', '％', '%', '人次', '批次', '家次', '人', '名', '个', '家', '辆', '台', '套', '项', '次', '场', '户', '间', '处', '所', '座', '栋', '平方公里', '公里', '亩', '艘', '万平方米', '平方米', '㎡'];
const NUMBER = '(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?';
/** A number with a whole unit, 家次 and not 家; `单价 50 万元以上` is a description, not a quantity, and so is a date. */
const QUANTITY = new RegExp(`(?<![\\d.A-Za-z])(?=(${NUMBER})\\s*(${UNITS.map((unit) => unit.replace(/[()]/g, '\\$&')).join('|')}))\\1\\s*\\2(?!(?:\\s*[（(]含[)）]\\s*)?(?:以上|以下|以内|以外))`, 'g');
const DELIMITERS = /[，,、；;：:。（()）]/;

export interface Quantity {
  printed: string;
  unit: string;
  /** Offsets of the number and its unit in the text. */
  from: number;
  to: number;
  /** The words between the last delimiter or quantity and the number. */
  before: string;
  /** Where `before` starts. */
  beforeFrom: number;
  /** The noun that directly follows, for `9 个部门`. */
  after: string;
}

export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  let floor = 0;
  for (const match of text.matchAll(QUANTITY)) {
    const from = match.index;
    const to = from + match[0].length;
    let beforeFrom = clauseStart(text, from, floor);
    let before = text.slice(beforeFrom, from).trim();
    // A stray comma between a name and its amount: 「人员经费,1234 万元」.
    if (before === '' && /[,，]\s*$/.test(text.slice(floor, from)) && (/元$/.test(match[2] ?? '') || !/^\s*[\u4e00-\u9fff]{2}/.test(text.slice(to)))) {
      const comma = text.slice(floor, from).search(/[,，]\s*$/) + floor;
      beforeFrom = clauseStart(text, comma, floor);
      before = text.slice(beforeFrom, comma).trim();
    }
    if (/元$/.test(match[2] ?? '') && !/[,，]$/.test(before) && text.slice(beforeFrom, from).trim() === before) {
      beforeFrom = sharedFrom(text, beforeFrom, floor);
      before = text.slice(beforeFrom, from).trim();
    }
    // 「16 座小（2）型水库」: a class in brackets is within the noun. 「18 座节制闸、泵站的维修」: they are so many together.
    const after = /^\s*([\u4e00-\u9fff]+(?:[（(]\d[)）][\u4e00-\u9fff]+)?(?:(?<!的.*)(?:、[\u4e00-\u9fff]{2,12})+(?=的))?)/.exec(text.slice(to))?.[1] ?? '';
    found.push({ printed: match[1] ?? '', unit: match[2] ?? '', from, to, before, beforeFrom, after });
    floor = to;
  }
  return found;
}

/** 「工会经费、福利费 3 万元」: a name with no figure of its own shares the figure of the next. */
function sharedFrom(text: string, start: number, floor: number): number {
  if (text[start - 1] !== '、' || start - 1 <= floor) return start;
  const earlier = clauseStart(text, start - 1, floor);
  const shared = text.slice(earlier, start - 1).trim();
  // 「（以上由甲资金安排）、乙工程 9 万元」: a bracket that opened before is no name.
  return /^[^\d]{2,}$/.test(shared) && !/^[^（(]*[)）]/.test(shared) ? sharedFrom(text, earlier, floor) : start;
}

function clauseStart(text: string, end: number, floor: number): number {
  let depth = 0;
  for (let at = end - 1; at >= floor; at -= 1) {
    const character = text[at] ?? '';
    // 「包括：(1)甲 9 万元；(2)乙 3 万元」: the number of an item ends what is before its name.
    if (depth === 0 && /[)）]/.test(character) && ITEM_NUMBER.test(text.slice(0, at + 1))) return at + 1;
    // A bracket that closes before the number belongs to the name: 「津贴（专项)12 万元」.
    if (/[)）]/.test(character)) depth += 1;
    else if (/[(（]/.test(character) && depth > 0) depth -= 1;
    else if (depth === 0 && DELIMITERS.test(character) && !insideName(text, at)) return at + 1;
  }
  return floor;
}

const ITEM_NUMBER = /(?:^|[，,、；;：:。\s])[（(]\d{1,2}[)）]$/;

/** 「小型、微型企业」 is one class of firms by law. */
function insideName(text: string, at: number): boolean {
  return text.slice(0, at).endsWith('小型') && text.slice(at + 1).startsWith('微型');
}

export interface Sentence { text: string; from: number }

/** Cuts at full stops; a stop after a list number is none. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '。' || at === text.length - 1) {
      sentences.push({ text: text.slice(from, at + 1), from });
      from = at + 1;
    }
  }
  return sentences;
}

/** A sentence, or one of its clauses that tells of a subject of its own: 「其中：甲 3 万元，比上年增加 1 万元；乙 …」. */
export function statementsIn(sentence: Sentence): Sentence[] {
  const cuts = [0];
  for (let at = sentence.text.indexOf('；'); at >= 0; at = sentence.text.indexOf('；', at + 1)) {
    if (opensStatement(sentence.text.slice(at + 1), sentence.text.slice(0, at))) cuts.push(at + 1);
  }
  return cuts.map((from, index) => ({ text: sentence.text.slice(from, cuts[index + 1]), from: sentence.from + from }));
}

/** What follows a semicolon names an amount at once; after a reason it must also compare it, else it is another cause. */
function opensStatement(text: string, before: string): boolean {
  const [first] = quantitiesIn(text);
  if (!first || !/元$/.test(first.unit) || text.slice(0, first.beforeFrom).trim() !== '') return false;
  if (first.before === '' || causeIn(first.before) || comparisonIn(first.before)) return false;
  // 「一是甲 3 万元；二是乙 2 万元，较上年减少 1 万元」: a cause has no change against the year before of its own.
  if (/^[一二三四五六七八九十]是/.test(first.before)) return quantitiesIn(text).some(({ before }) => comparisonIn(before)?.lead === '');
  return !/原因|主要[是系为因]/.test(before) || quantitiesIn(text).some(({ before: clause }) => comparisonIn(clause) !== null || earlierYearIn(clause)?.compared === true) || toldWithoutFigure(text) !== null;
}
