/** Clauses and connectives → the finished text: stops, capitals, and which form a clause takes behind another. */
import type { Language } from '../query/query.ts';
import type { Arrangement, Gap, Mark, Token } from './arrangement.ts';
import { CONNECTIVES } from './connectives.ts';
import type { Atom, Form, Plan } from './plan.ts';

/** `atom` is null for the words between clauses. */
export interface Span { text: string; atom: Atom | null; gap: Gap | null }

const MARKS: Readonly<Record<Language, Readonly<Record<Mark, string>>>> = {
  zh: { ',': '，', ';': '；', '.': '。', ':': '：', '!': '！' },
  en: { ',': ', ', ';': '; ', '.': '. ', ':': ': ', '!': '! ' },
};
/** A printed sentence brings its stop along, inside its quotation marks. */
const STOPPED = /[。；;.！!]”$/;

export function compose(plan: Plan, { ids, gaps }: Arrangement): Span[] {
  const spans: Span[] = [];
  let before: Atom | null = null;
  let year: number | null = null;
  gaps.forEach((gap, index) => {
    const atom = plan.atoms.find(({ id }) => id === ids[index]) ?? null;
    const takes = atom === null ? 'whole' : formOf(atom, before, gap, goesOn(gap), year).form;
    const words = between(gap, before, atom, takes, plan.language);
    const ends = /[。.!！]/.test(words) || before === null || (STOPPED.test(before.whole) && words.trim() === '');
    if (ends) year = null;
    if (words !== '') spans.push({ text: words, atom: null, gap });
    if (!atom) return;
    spans.push({ text: formOf(atom, before, gap, goesOn(gap) && !ends, year).text, atom, gap: null });
    before = atom;
    // A figure of another year in between: what follows says its own.
    year = atom.forms.afterYear !== undefined ? atom.year : atom.year === null || atom.year === year ? year : null;
  });
  return plan.language === 'en' ? capitalised(spans) : spans;
}

export function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('').trim();
}

/** Only a comma. */
function goesOn({ tokens }: Gap): boolean {
  const [first] = tokens ?? [];
  return tokens?.length === 1 && first !== undefined && 'mark' in first && first.mark === ',';
}

type Taken = Form | 'whole';

function formOf(atom: Atom, before: Atom | null, gap: Gap, goingOn: boolean, year: number | null): { form: Taken; text: string } {
  const own = before !== null && atom.about !== null && atom.about === before.about;
  // Two figures of one name and one year are two readings: each says whole what it is.
  const reading = before?.kind === 'figure' && atom.kind === 'figure' && before.year === atom.year;
  const same = own && goingOn && !before.closed && !reading;
  const fitting: [Form, boolean][] = [
    ['afterFigure', same && before.kind === 'figure'], ['afterSame', same], ['given', own && leadsTo('given', gap)], ['led', own && (leadsTo('reason', gap) || leadsTo('given', gap))], ['afterOwn', own], ['afterYear', year !== null && year === atom.year && !(reading && own)],
  ];
  for (const [form, fits] of fitting) {
    const text = atom.forms[form];
    if (fits && text !== undefined) return { form, text };
  }
  return { form: 'whole', text: atom.whole };
}

/** Whether its last words, with a comma or a colon behind them, say that this follows. */
function leadsTo(what: 'reason' | 'given', { tokens }: Pick<Gap, 'tokens'>): boolean {
  const [words, mark] = tokens?.slice(-2) ?? [];
  const goes = mark !== undefined && 'mark' in mark && (mark.mark === ',' || mark.mark === ':');
  return goes && words !== undefined && 'senses' in words && words.senses.some(({ before }) => before?.includes(what) === true);
}

function commaBehind(before: Atom, takes: Taken, bare: boolean, language: Language): Mark {
  if (before.role === 'verdict' && before.told.length === 1 && bare) return ':';
  if (before.closed) return '.';
  if (language === 'zh' || takes === 'afterSame' || takes === 'afterFigure' || !bare) return ',';
  return takes === 'afterYear' ? ';' : '.';
}

function between(gap: Gap, before: Atom | null, next: Atom | null, takes: Taken, language: Language): string {
  if (gap.tokens === null) return gap.raw;
  const last = next === null;
  const tokens = joined(settled(gap.tokens, before, takes, last, language), next, takes, language);
  const words = tokens.map((token, index) => {
    if ('mark' in token) return MARKS[language][token.mark];
    const next = tokens[index + 1];
    return language === 'en' && (next === undefined || !('mark' in next)) ? `${token.text} ` : token.text;
  }).join('');
  const parted = language === 'en' && before !== null && STOPPED.test(before.whole) && (tokens.length > 0 || !last);
  return `${parted ? ' ' : ''}${last ? words.trimEnd() : words}`;
}

/** The marks as they read best: a printed sentence has its stop already, and a reply ends with one. */
function settled(written: readonly Token[], before: Atom | null, takes: Taken, last: boolean, language: Language): Token[] {
  const [first, ...rest] = written;
  const mark = first && 'mark' in first ? first.mark : null;
  let tokens = [...written];
  if (before && STOPPED.test(before.whole)) tokens = mark === null ? tokens : rest;
  else if (before && (mark === ',' || (mark === ';' && before.closed))) tokens = [{ mark: last ? '.' : commaBehind(before, takes, rest.length === 0, language) }, ...rest];
  else if (before && mark === null && last) tokens.unshift({ mark: '.' });
  const end = tokens.at(-1);
  if (!last || end === undefined) return tokens;
  return 'mark' in end ? [...tokens.slice(0, -1), { mark: end.mark === '!' ? '!' : '.' }] : [...tokens, { mark: '.' }];
}

const ANNOUNCING = /如下$|查询结果$|(?:as follows|the following)$|^here (?:is|are|it is)/;
const TOUCHING = new Set(CONNECTIVES.en.flatMap(({ text, touches }) => (touches ? [text] : [])));

/** Words and the clause that they belong to: “please note, the …” is “please note that the …”, and 明细如下 has its colon. */
function joined(tokens: readonly Token[], next: Atom | null, takes: Taken, language: Language): readonly Token[] {
  const [words, mark] = [tokens.at(-2), tokens.at(-1)];
  if (next === null || !mark) return tokens;
  if (!('mark' in mark)) return language === 'en' ? parted(tokens) : tokens;
  if (mark.mark !== ',' || !words || 'mark' in words) return tokens;
  if (takes === 'given' || ANNOUNCING.test(words.text)) return [...tokens.slice(0, -1), { mark: ':' }];
  const that = `${words.text} that`;
  return language === 'en' && next.role !== 'verdict' && TOUCHING.has(that) ? parted([...tokens.slice(0, -2), { ...words, text: that }]) : tokens;
}

/** “…, note that …” would run two sentences together. */
function parted(tokens: readonly Token[]): readonly Token[] {
  const [mark, words] = tokens;
  const runs = mark && 'mark' in mark && mark.mark === ',' && words && 'text' in words && /^(?!and |but ).+ that$/.test(words.text);
  return runs ? [{ mark: ';' }, ...tokens.slice(1)] : tokens;
}

function capitalised(spans: readonly Span[]): Span[] {
  let starts = true;
  return spans.map((span) => {
    const text = span.atom ? (starts ? capital(span.text) : span.text) : sentenceCase(span.text, starts);
    starts = /[.!]\s*$|[.;!。；]”\s*$/.test(text) || (starts && text.trim() === '');
    return { ...span, text };
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sentenceCase(words: string, starts: boolean): string {
  const cased = words.replace(/([.!]\s+)([a-z])/g, (_, stop: string, letter: string) => `${stop}${letter.toUpperCase()}`).replace(/\bi\b/g, 'I');
  return starts ? cased.replace(/^\s*[a-z]/, (letter) => letter.toUpperCase()) : cased;
}
