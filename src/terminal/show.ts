/** A reply in a terminal: the text, then its numbered sources. */
import { printedTable } from '../budget/table-number.ts';
import type { Reply } from '../reply/reply.ts';

const MOST_SOURCES = 6;

export function showReply(reply: Reply, addresses: Readonly<Record<string, string>>): string {
  const zh = reply.language === 'zh';
  const sources = reply.citations.slice(0, MOST_SOURCES).map((place, index) => {
    const lines = place.lines[0] === place.lines[1] ? `${place.lines[0]}` : `${place.lines[0]}-${place.lines[1]}`;
    const where = place.table === null ? place.part ?? '' : zh ? `表 ${printedTable(place.table)}` : `table ${printedTable(place.table)}`;
    const link = addresses[place.document];
    const pages = place.pages?.join('-') ?? `${place.page}`;
    const spot = zh ? `${place.document} 第 ${pages} 页 ${where} 第 ${lines} 行` : `${place.document}, ${place.pages ? 'pages' : 'page'} ${pages}, ${where}, ${place.lines[0] === place.lines[1] ? 'line' : 'lines'} ${lines}`;
    return `  [${index + 1}] ${spot}：“${shorten(place.quote)}”${link ? ` ${link}${/\.pdf$/i.test(link) ? `#page=${place.page}` : ''}` : ''}`;
  });
  const more = reply.citations.length > MOST_SOURCES ? [zh ? `  …共 ${reply.citations.length} 处出处` : `  … ${reply.citations.length} sources in all`] : [];
  return [reply.text, ...(sources.length > 0 ? [zh ? '出处：' : 'Sources:'] : []), ...sources, ...more].join('\n');
}

function shorten(quote: string): string {
  return quote.length > 80 ? `${quote.slice(0, 80)}…` : quote;
}
