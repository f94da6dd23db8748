/** Clauses and connectives → the finished text: stops, capitals, and which form a clause takes behind another. */
import type { Language } from '../query/query.ts';
import type { Arrangement, Gap, Mark, Token } from './arrangement.ts';
import type { Atom, Plan, Role } from './plan.ts';

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
    const takes = atom === null ? 'whole' : formOf(atom, before, goesOn(gap), year).form;
    const words = between(gap, before, takes, index === gaps.length - 1, plan.language);
    const ends = /[。.!！]/.test(words) || before === null || (STOPPED.test(before.whole) && words.trim() === '');
    if (ends) year = null;
    if (words !== '') spans.push({ text: words, atom: null, gap });
    if (!atom) return;
    spans.push({ text: formOf(atom, before, goesOn(gap) && !ends, year).text, atom, gap: null });
    before = atom;
    year = atom.afterYear === undefined ? year : atom.year;
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

type Form = 'whole' | 'afterSame' | 'afterYear';

function formOf(atom: Atom, before: Atom | null, goingOn: boolean, year: number | null): { form: Form; text: string } {
  // Two figures of one name and one year are two readings: each says whole what it is.
  const reading = before?.kind === 'figure' && atom.kind === 'figure' && before.year === atom.year;
  const same = before !== null && atom.about !== null && atom.about === before.about && !CLOSED.has(before.role) && !reading;
  if (goingOn && same && atom.afterSame !== undefined) return { form: 'afterSame', text: atom.afterSame };
  if (year !== null && year === atom.year && !(reading && atom.about === before.about) && atom.afterYear !== undefined) return { form: 'afterYear', text: atom.afterYear };
  return { form: 'whole', text: atom.whole };
}

/** Behind these nothing goes on with a comma: it would belong to their last item, or run two sentences together. */
const CLOSED: ReadonlySet<Role> = new Set(['detail', 'caveat', 'quote', 'notice', 'verdict']);

function commaBehind(before: Atom, takes: Form, bare: boolean, language: Language): Mark {
  if (before.role === 'verdict' && before.told.length === 1 && bare) return ':';
  if (CLOSED.has(before.role)) return '.';
  if (language === 'zh' || takes === 'afterSame' || !bare) return ',';
  return takes === 'afterYear' ? ';' : '.';
}

function between(gap: Gap, before: Atom | null, takes: Form, last: boolean, language: Language): string {
  if (gap.tokens === null) return gap.raw;
  const tokens = settled(gap.tokens, before, takes, last, language);
  const words = tokens.map((token, index) => {
    if ('mark' in token) return MARKS[language][token.mark];
    const next = tokens[index + 1];
    return language === 'en' && (next === undefined || !('mark' in next)) ? `${token.text} ` : token.text;
  }).join('');
  const parted = language === 'en' && before !== null && STOPPED.test(before.whole) && (tokens.length > 0 || !last);
  return `${parted ? ' ' : ''}${last ? words.trimEnd() : words}`;
}

/** The marks as they read best: a printed sentence has its stop already, and a reply ends with one. */
function settled(written: readonly Token[], before: Atom | null, takes: Form, last: boolean, language: Language): Token[] {
  const [first, ...rest] = written;
  const mark = first && 'mark' in first ? first.mark : null;
  let tokens = [...written];
  if (before && STOPPED.test(before.whole)) tokens = mark === null ? tokens : rest;
  else if (before && (mark === ',' || (mark === ';' && CLOSED.has(before.role)))) tokens = [{ mark: last ? '.' : commaBehind(before, takes, rest.length === 0, language) }, ...rest];
  else if (before && mark === null && last) tokens.unshift({ mark: '.' });
  const end = tokens.at(-1);
  if (!last || end === undefined) return tokens;
  return 'mark' in end ? [...tokens.slice(0, -1), { mark: end.mark === '!' ? '!' : '.' }] : [...tokens, { mark: '.' }];
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
