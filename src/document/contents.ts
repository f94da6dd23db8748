/**
 * The contents page (目录) → which parts and tables the document says that it has:
 * 「一、部门主要职能」, 「第二部分 预算说明 ..... 3」, 「1.2024 年部门收入预算总表」.
 */
import { squeeze, width, type Line } from './lines.ts';

const TITLE = /^(?:目录|目次)$/;
/** The page number after a run of dots, or after a space. */
const LEADER = /[\s.·…]*(?:[.·…]{2,}|\s)\s*\d{1,3}$/;
const MARK = /^(?:第\s*[一二三四五六七八九十百]+\s*部分|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d{1,2}\s*[.．、](?=\s*(?:20\d{2}\s*年|\D))|(?:附?表|附件)\s*(?:\d{1,2}|[一二三四五六七八九十]+)(?:\s*[-－]\s*\d+)?[:：.、]?)\s*/;
const YEAR = /^(?:关于)?20\d{2}年(?:度)?/;
const TABLE = /表$/;
/** 附件：…表 names all that is annexed. */
const ANNEXES = /^附件[:：]/;
/** A contents page stands near the beginning. */
const LATEST_LINE = 200;
const LONGEST_TITLE = 60;

export interface Contents { parts: string[]; tables: string[]; lines: Line[] }

/** What two prints of one title share: 「四、部门预算编制说明」 stands above its part as 「2024 年部门预算编制说明」. */
export function titleKey(text: string): string {
  return squeeze(text.replace(LEADER, '').replace(MARK, '')).replace(/\((?:续|续表|\d+)\)$|续表$/, '').replace(YEAR, '').replace(/[:：]$/, '');
}

/** What a title says in brackets at its end makes it no sentence. */
const BRACKETS = /(?:[（(][^（()）]{1,20}[)）])+$/;

/** A line that can be a title: short, no sentence, no amount. */
export function isTitle(text: string): boolean {
  return width(text.replace(BRACKETS, '')) <= LONGEST_TITLE && !/[。；，！？]|[:：]$|\d\s*(?:万|亿)?元/.test(text);
}

/** Null without such a page, or where its first title is printed nowhere after it. */
export function readContents(lines: readonly Line[]): Contents | null {
  const at = lines.findIndex(({ text, number }) => number <= LATEST_LINE && TITLE.test(squeeze(text)));
  if (at < 0) return null;
  const after = lines.slice(at + 1).filter(({ role }) => role !== 'blank');
  const [first, ...others] = after;
  if (!first || titleKey(first.text) === '') return null;
  const end = others.findIndex(({ text }) => titleKey(text) === titleKey(first.text));
  if (end < 0) return null;
  const listed = [first, ...others.slice(0, end)];
  if (listed.some(({ text }) => /。$/.test(text))) return null;
  const kind = kindOfMark(first.text);
  const tables = listed.filter(({ text }) => TABLE.test(titleOf(text)) && kindOfMark(text) !== kind && !ANNEXES.test(text));
  const parts = listed.filter((line) => kindOfMark(line.text) === kind && !tables.includes(line));
  const alone = tables.length === 0 ? parts.filter(({ text }) => TABLE.test(titleOf(text))) : tables;
  return {
    lines: [...lines.slice(at, at + 1), ...listed], tables: alone.map(({ text }) => titleKey(text)),
    parts: parts.filter((line) => tables.length > 0 || !alone.includes(line)).map(({ text }) => titleOf(text)),
  };
}

function titleOf(text: string): string {
  return text.replace(LEADER, '').replace(MARK, '').trim();
}

function kindOfMark(text: string): string {
  const mark = MARK.exec(text)?.[0].trim() ?? '';
  return mark.replace(/[一二三四五六七八九十百]+/, '一').replace(/\d+/, '1');
}
