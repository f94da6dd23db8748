/** A claim that lists many figures → the same as a table, and the words that stand around the list in its sentence. */
import type { Claim } from '../answer/answer.ts';
import type { Language } from '../query/query.ts';
import { itemEn } from './en.ts';
import { nameEn, nameZh, oneLine, type ItemWords } from './format.ts';
import { itemZh } from './zh.ts';

export interface ReplyTable {
  /** The sentence of the text that the table says again. */
  sentence: string;
  /** That sentence without its list: `最多的：`, and what follows the list. */
  lead: string;
  tail: string;
  columns: string[];
  /** As many cells as there are columns. */
  rows: string[][];
}

/** A shorter list reads better as a sentence. */
const FEWEST_ROWS = 3;
const COLUMNS = { zh: { rank: '排名', name: '名称', shown: '数额', extra: '另' }, en: { rank: '#', name: 'Item', shown: 'Amount', extra: 'Also' } } as const;
const RANK_BEFORE_ITEM = /(?:第 \d+ 位|#\d+) $/;

/** `sentence` is the claim in words; null where a table says no more than it. */
export function tableOf(claim: Claim, sentence: string, language: Language): ReplyTable | null {
  const items = itemsOf(claim, language);
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || items.length < FEWEST_ROWS) return null;
  const start = sentence.indexOf(`${first.name} ${first.shown}`);
  const closing = `${last.name} ${last.shown}${last.extra && (language === 'zh' ? `（${last.extra}）` : ` (${last.extra})`)}`;
  const end = sentence.lastIndexOf(closing) + closing.length;
  if (start < 0 || end < closing.length) return null;
  const percent = items.every(({ extra }) => extra === '' || extra.endsWith('%'));
  const words = { ...COLUMNS[language], ...(percent ? { extra: '%' } : {}) };
  const kinds = (['rank', 'name', 'shown', 'extra'] as const).filter((kind) => items.some((item) => item[kind] !== ''));
  return {
    sentence, lead: sentence.slice(0, start).replace(RANK_BEFORE_ITEM, ''), tail: sentence.slice(end).replace(/^[.。；;，, ]+/, ''),
    columns: kinds.map((kind) => words[kind]), rows: items.map((item) => kinds.map((kind) => item[kind])),
  };
}

function itemsOf(claim: Claim, language: Language): (ItemWords & { rank: string })[] {
  const [words, nameOf] = language === 'zh' ? [itemZh, nameZh] : [itemEn, nameEn];
  const tidy = ({ name, shown, extra }: ItemWords): ItemWords => ({ name: oneLine(name), shown: oneLine(shown), extra: oneLine(extra) });
  if (claim.kind === 'list') return claim.items.map((item) => ({ ...tidy(words(item)), rank: item.rank === null ? '' : String(item.rank) }));
  if (claim.kind === 'row') return claim.cells.map(({ column, figure }) => ({ ...tidy(words({ figure, extra: null })), name: oneLine(nameOf(column)), rank: '' }));
  return [];
}
