/** What is wrong with a reply, whatever was asked: places, printed digits, formulas, numerals, wording. */
import { readFileSync } from 'node:fs';
import type { Fact } from '../../src/budget/fact.ts';
import type { Library } from '../../src/library.ts';
import type { Printed } from '../../src/reply/numeral-kinds.ts';
import { printedWords, readBack } from '../../src/reply/read-back.ts';
import type { Reply, ReplyFigure } from '../../src/reply/reply.ts';
import { plainUnit } from '../../src/reply/spelled-unit.ts';
import { evaluate } from './evaluate.ts';

export interface Fault { kind: string; detail: string }
export type Inspect = (reply: Reply, question: string) => Fault[];

const LONGEST_REPLY = 6000;
const MENDED = /undefined|NaN|\[object|\bnull\b|（\s*）|\(\s*\)|“\s*”|，。|；。|：：|。。|, ,|；；| {2}|in {2}against/;

/** `folder`: the lines are read again from the files, not taken from the reader. */
export function inspectorOf(library: Library, folder: string): Inspect {
  const lines = new Map(library.documents.map(({ id }) => [id, readFileSync(`${folder}/${id}.txt`, 'utf8').split(/\r\n|\n|\r/)]));
  const facts = new Map<string, Fact[]>();
  const candidates = new Set<string>();
  for (const { book } of library.worlds) {
    for (const fact of book.facts) {
      const key = `${book.document} ${fact.place.lines.join('-')}`;
      facts.set(key, [...(facts.get(key) ?? []), fact]);
      candidates.add(`${fact.printed ?? ''} ${fact.unit ?? ''}`);
    }
  }
  const printed = new Map<string, Printed>(library.worlds.map((world) => [world.book.document, printedWords(world)]));
  const newest = library.worlds[0]?.book.document ?? '';

  function inspect(reply: Reply, question: string): Fault[] {
    const faults: Fault[] = [];
    const fault = (kind: string, detail: string): void => { faults.push({ kind, detail }); };
    if (reply.text === '') fault('empty reply', '');
    if (reply.text.length > LONGEST_REPLY) fault('long reply', `${reply.text.length} characters`);
    const mended = MENDED.exec(reply.text.replace(/“[^”]*”/g, '“x”'));
    if (mended) fault('wording', `…${reply.text.slice(Math.max(0, mended.index - 20), mended.index + 20)}…`);
    for (const place of reply.citations) {
      const own = lines.get(place.document);
      const [from, to] = place.lines;
      if (!own || from < 1 || to < from || to > own.length || place.page < 1) fault('place', JSON.stringify(place));
      else if (squeeze(place.quote) === '') fault('no quotation', JSON.stringify(place));
      else if (place.table === null && !squeeze(own.slice(from - 1, to).join('')).includes(squeeze(place.quote))) fault('quotation', `${place.quote} at lines ${from}-${to}`);
    }
    for (const figure of reply.figures) {
      if (figure.cites.length === 0 || figure.cites.some((cite) => reply.citations[cite] === undefined)) fault('figure without a place', show(figure));
      else if (figure.derivation === null) checkPrinted(figure, reply, fault);
      else checkFormula(figure, fault);
      if (!isSaid(figure, reply.text)) fault('figure not in the text', show(figure));
    }
    for (const { label, value, unit } of reply.candidates) if (!candidates.has(`${value} ${unit}`)) fault('candidate is no fact', `${label} ${value} ${unit}`);
    const answeredNothing = reply.outcome === 'answered' && reply.citations.length === 0;
    if (answeredNothing) fault('answered without a place', reply.text.slice(0, 80));
    const words = printed.get(reply.citations[0]?.document ?? newest);
    if (words) for (const { kind, from, to, text } of readBack(reply, question, words)) {
      if (kind === null) fault('numeral without a name', `…${reply.text.slice(Math.max(0, from - 25), from)}[[${text}]]${reply.text.slice(to, to + 20)}…`);
    }
    return faults;
  }

  /** A printed figure is a fact of a place that it cites, perhaps with its unit in a word, or stands with its unit in a quoted sentence; its digits stand in those lines of the file. */
  function checkPrinted(figure: ReplyFigure, reply: Reply, fault: (kind: string, detail: string) => void): void {
    const cited = figure.cites.flatMap((cite) => reply.citations[cite] ?? []);
    const fact = cited.some((place) => facts.get(`${place.document} ${place.lines.join('-')}`)?.some((one) => one.printed === figure.value && [one.unit ?? '', plainUnit(one.unit ?? '')].includes(figure.unit)));
    const bare = (text: string): string => squeeze(text).replace(/(?<=\d)[,，](?=\d{3})/g, '');
    const quoted = cited.some(({ quote }) => bare(quote).includes(`${figure.value}${figure.unit}`) && bare(reply.text).includes(`${figure.value}${figure.unit}`));
    if (!fact && !quoted) fault('no such fact in the cited place', show(figure));
    const digits = figure.value.replace('-', '');
    const raw = cited.some(({ document, lines: [from, to] }) => squeeze(lines.get(document)?.slice(from - 1, to).join('') ?? '').replace(/(?<=\d)[,，](?=\d{3})/g, '').includes(digits));
    if (!raw && digits !== '0') fault('digits not in the cited lines', show(figure));
  }

  return inspect;
}

function checkFormula(figure: ReplyFigure, fault: (kind: string, detail: string) => void): void {
  const places = figure.value.split('.')[1]?.length ?? 0;
  const ratio = figure.unit === '%' && /÷/.test(figure.derivation ?? '');
  const value = evaluate(figure.derivation ?? '', places, ratio ? 100n : 1n);
  if (value !== figure.value) fault('formula', `${show(figure)}: ${value ?? 'not computable'}`);
}

const squeeze = (text: string): string => text.replace(/\s/g, '');
const show = ({ label, value, unit, derivation }: ReplyFigure): string => `${label} ${value} ${unit}${derivation === null ? '' : ` = ${derivation}`}`;

/** With its unit, or as an operand of a shown formula, which may leave out closing zeros. */
function isSaid({ value }: ReplyFigure, text: string): boolean {
  const said: readonly string[] = text.replace(/(?<=\d),(?=\d{3})/g, '').normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? [];
  return said.includes(value.replace('-', '')) || said.some((digits) => Number(digits) === Math.abs(Number(value)));
}
