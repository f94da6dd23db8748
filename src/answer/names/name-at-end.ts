/** 「后勤机关服务」: a printed name in full behind a word for a part of it, or for what it stands under: that name, whatever else the word fits. */
import type { Mention } from '../../query/query.ts';
import type { DocumentIndex } from '../../search/document-index.ts';
import type { Entry } from '../../search/entries.ts';

/** In characters: a shorter name ends too many others, a longer word is a name. */
const SHORTEST = 4;
const LONGEST_WORD = 4;
/** How much of the word the other name explains. */
const FITS = 0.78;

export function namedAtEnd({ text, unknown, pieces }: Mention, index: DocumentIndex): Entry | null {
  if (unknown.length > 0 || !/^[\u4e00-\u9fff]+$/.test(text)) return null;
  const [named, another] = index.entries.filter(({ kinds, names }) => kinds.has('money') && names.some((name) => name.length >= SHORTEST && name.length < text.length && text.endsWith(name)));
  const length = named?.names.find((name) => text.endsWith(name))?.length ?? 0;
  const word = pieces.filter(({ from }) => from < text.length - length);
  const said = text.slice(0, text.length - length);
  if (!named || another || said.length < 2 || said.length > LONGEST_WORD || word.map((piece) => piece.text).join('') !== said) return null;
  const near = index.findEntries({ text: said, pieces: word }).filter(({ precision }) => precision >= FITS);
  return near.some(({ entry }) => standsUnder(entry, named) || standsUnder(named, entry)) ? named : null;
}

function standsUnder(part: Entry, whole: Entry): boolean {
  return part.rows.some((row) => {
    for (let above = row.parent; above !== null; above = above.parent) if (whole.rows.includes(above)) return true;
    return false;
  });
}
