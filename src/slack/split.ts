/** Long text → pieces within a limit, cut where a reader would pause; together they are the text. */

/** From the best place to cut to the worst: paragraph, line, sentence, clause, word. */
const PAUSES = [/\n\n/g, /\n/g, /[。！？；]|[.!?;] /g, /[，、]|, /g, / /g];

/** `most` in UTF-16 units; no piece is empty and no character is cut in two. */
export function splitText(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const cut = cutBefore(rest, most);
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

/** The first piece with a sign that more follows; the whole text when it fits. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, wholeCharacters(text, most - 1)).trimEnd()}…`;
}

function cutBefore(text: string, most: number): number {
  const window = text.slice(0, most);
  for (const pause of PAUSES) {
    const last = [...window.matchAll(pause)].at(-1);
    // A cut that leaves most of the room unused would make many small messages.
    if (last && last.index + last[0].length > most / 2) return last.index + last[0].length;
  }
  return wholeCharacters(text, most);
}

function wholeCharacters(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at - 1 : at;
}
