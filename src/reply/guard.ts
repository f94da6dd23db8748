/** Decides in code alone whether a model's phrasing may be shown: seven checks, and any failure means the template. */
import { arrange, LONGEST_WORDS, type Arrangement, type Gap, type Lexicon, type Token } from './arrangement.ts';
import { BORNE_OUT, claimsIn } from './claim-words.ts';
import { compose, textOf, type Span } from './compose.ts';
import { CONNECTIVES, type Connective } from './connectives.ts';
import type { Language } from '../query/query.ts';
import type { Atom, Plan } from './plan.ts';
import { readBack } from './read-back.ts';
import { readClauses } from './read-clauses.ts';
import type { Reply } from './reply.ts';
import type { Told } from './told.ts';

export const CHECKS = ['characters', 'clauses', 'vocabulary', 'borders', 'licences', 'claim words', 'read-back'] as const;
export type Check = (typeof CHECKS)[number];

export interface Judged {
  /** The finished text; null when it may not be shown. */
  text: string | null;
  /** The check that failed and what it saw, for the repair and the record; never a figure. */
  failed: { check: Check; detail: string } | null;
}

export interface Judging {
  plan: Plan;
  /** The template's reply: its figures and places are what the text may say. */
  reply: Reply;
  question: string;
  /** Other vocabularies and fewer checks are for tests of the checks themselves. */
  lexicon?: Lexicon;
  without?: readonly Check[];
}

interface Draft { written: string; arrangement: Arrangement; spans: readonly Span[]; text: string }

const MOST_CONNECTIVES = 2;

export function judgePhrasing(written: string, judging: Judging): Judged {
  const arrangement = arrange(written, judging.plan.language, judging.lexicon);
  const spans = compose(judging.plan, arrangement);
  const draft: Draft = { written, arrangement, spans, text: textOf(spans) };
  for (const check of CHECKS) {
    if (judging.without?.includes(check)) continue;
    const detail = FAULTS[check](draft, judging);
    if (detail !== null) return { text: null, failed: { check, detail } };
  }
  return { text: draft.text, failed: null };
}

const FAULTS: Readonly<Record<Check, (draft: Draft, judging: Judging) => string | null>> = {
  characters: strangeCharacter, clauses: clauseFault, vocabulary: unknownWords, borders: borderFault, licences: licenceFault, 'claim words': claimWord, 'read-back': readBackFault,
};

/** Only letters that the vocabulary is written with: no zero-width, bidi, look-alike, emoji or markup sign can come in. */
function strangeCharacter({ written }: Draft, { plan: { language }, lexicon = CONNECTIVES }: Judging): string | null {
  const letters = lettersOf(lexicon[language], language);
  const strange = [...written.replace(/\{c\d{1,2}\}|^[ \t\r\n]+|[ \t\r\n]+$/g, '')].find((sign) => !letters.has(sign));
  return strange === undefined ? null : `the sign U+${(strange.codePointAt(0) ?? 0).toString(16).toUpperCase()} cannot stand in a reply`;
}

const lettersByWords = new WeakMap<readonly Connective[], ReadonlySet<string>>();

function lettersOf(words: readonly Connective[], language: Language): ReadonlySet<string> {
  const ready = lettersByWords.get(words);
  if (ready) return ready;
  const text = words.map((word) => word.text).join('');
  const letters = new Set(language === 'zh' ? `${text}，。；：！,.;:! ` : `${text}${text.toUpperCase()}’,.;:! `);
  lettersByWords.set(words, letters);
  return letters;
}

/** Every clause once, none made up, verdicts first, and what belongs together together. */
function clauseFault({ arrangement: { ids } }: Draft, { plan: { atoms } }: Judging): string | null {
  const unknown = ids.find((id) => !atoms.some((atom) => atom.id === id));
  if (unknown !== undefined) return `there is no clause {${unknown}}`;
  const missing = atoms.find(({ id }) => !ids.includes(id));
  if (missing) return `the clause {${missing.id}} is missing`;
  const doubled = ids.find((id, index) => ids.indexOf(id) !== index);
  if (doubled !== undefined) return `the clause {${doubled}} stands twice`;
  const late = atoms.find(({ id, role }) => role === 'verdict' && ids.indexOf(id) !== atoms.findIndex((atom) => atom.id === id));
  if (late) return `the clause {${late.id}} must keep its place`;
  const parted = atoms.find(({ id, behind }) => behind !== null && ids[ids.indexOf(id) - 1] !== behind);
  return parted ? `the clause {${parted.id}} must stand right behind {${parted.behind ?? ''}}` : null;
}

function unknownWords({ arrangement: { gaps } }: Draft): string | null {
  const gap = gaps.find(({ tokens }) => tokens === null);
  return gap ? `the words “${gap.raw.trim().slice(0, LONGEST_WORDS)}” are not all among the allowed ones` : null;
}

/** A clause begins and ends at a mark, so that nothing can stick to its name or its figure. */
function borderFault({ arrangement: { ids, gaps } }: Draft, { plan: { atoms } }: Judging): string | null {
  const loose = gaps.findIndex(({ tokens, place, raw }, index) => {
    if (place !== 'opening' && raw.trim() !== '' && !/^\s*[,.;:!，。；：！]/u.test(raw)) return true;
    if (place === 'closing' || (place === 'opening' && raw.trim() === '')) return false;
    const last = tokens?.at(-1);
    // “shows that yes, …”: a verdict stands by itself.
    const joins = last !== undefined && 'senses' in last && last.senses.some(({ touches }) => touches) && atoms.find(({ id }) => id === ids[index])?.role !== 'verdict';
    return !/[,.;:!，。；：！]\s*$/u.test(raw) && !joins;
  });
  return loose < 0 ? null : `a mark must part {${ids[loose] ?? ids.at(-1) ?? ''}} from the words around it`;
}

const isMark = (token: Token | undefined): boolean => token !== undefined && 'mark' in token;

/** Words stand where the plan bears them out: 相比之下 between clauses that move apart, 至于原因 before a reason. */
function licenceFault({ arrangement: { ids, gaps } }: Draft, { plan: { atoms } }: Judging): string | null {
  const used = new Set<string>();
  for (const [index, gap] of gaps.entries()) {
    const [before, next] = [atoms.find(({ id }) => id === ids[index - 1]), atoms.find(({ id }) => id === ids[index])];
    const tokens = gap.tokens ?? [];
    const doubled = tokens.find((token, at) => 'mark' in token && isMark(tokens[at - 1]));
    if (doubled) return 'two marks stand side by side';
    const words = tokens.flatMap((token) => ('mark' in token ? [] : [token]));
    if (gap.place === 'between' && words.length > MOST_CONNECTIVES) return 'too many words stand between two clauses';
    const strange = words.find(({ text, senses }) => used.has(text) || !senses.some((sense) => fits(sense, gap, before, next)));
    if (strange) return `“${strange.text}” does not fit there`;
    for (const { text } of words) used.add(text);
    const mark = tokens[0];
    if (gap.place === 'between' && mark && 'mark' in mark && mark.mark === ':' && !announces(before, next)) return `a colon does not fit before {${next?.id ?? ''}}`;
    if (gap.place === 'between' && tokens.some((token) => 'mark' in token && token.mark === '!')) return 'an exclamation mark does not fit between clauses';
  }
  return null;
}

function fits({ place, before, relation }: Connective, gap: Gap, behind: Atom | undefined, next: Atom | undefined): boolean {
  // A lead may also open the reply, where nothing stands before it.
  if (place !== gap.place && !(gap.place === 'opening' && place === 'between' && before !== null)) return false;
  if (before !== null && next?.fits.some((fit) => before.includes(fit)) !== true) return false;
  if (relation === null) return true;
  const product = (behind?.trend ?? 0) * (next?.trend ?? 0);
  return behind?.about !== next?.about && (relation === 'apart' ? product < 0 : product > 0);
}

function announces(before: Atom | undefined, next: Atom | undefined): boolean {
  return before?.role === 'verdict' || before?.role === 'notice' || next?.role === 'detail' || next?.role === 'quote' || next?.role === 'reason';
}

/** The second lock: whatever the vocabulary has come to hold, a word that claims something stops here. */
function claimWord({ spans }: Draft): string | null {
  for (const { gap, text } of spans) {
    if (gap === null) continue;
    const borne = (gap.tokens ?? []).flatMap((token) => ('mark' in token ? [] : token.senses.flatMap(({ before, relation }) => [...(before ?? []).flatMap((fit) => BORNE_OUT[fit] ?? []), ...(relation === null ? [] : ['comparison' as const])])));
    const kind = claimsIn(text).find((one) => !borne.includes(one));
    if (kind) return `the words “${text.trim().slice(0, LONGEST_WORDS)}” claim something (${kind})`;
  }
  return null;
}

/** Two readers that know nothing of the plan's making: what the text tells is what the plan tells, and every numeral has a name. */
function readBackFault({ text }: Draft, { plan, reply, question }: Judging): string | null {
  const told = plan.atoms.flatMap((atom) => atom.told);
  const names = [...new Set(told.flatMap((one) => one.names))];
  const quotations = told.flatMap(({ shape, values }) => (shape === 'reason' || shape === 'target' || shape === 'quote' ? values.slice(0, 1) : []));
  const [expected, found] = [told.map(keyOf).sort(), readClauses(text, plan.language, { names, quotations }).map(keyOf).sort()];
  const differing = expected.findIndex((key, index) => key !== found[index]);
  if (differing >= 0 || found.length !== expected.length) return 'the finished text does not tell what the plan tells';
  const year = plan.atoms.find((atom) => atom.year !== null)?.year ?? reply.figures.find((figure) => figure.year !== null)?.year ?? yearIn(reply.text);
  const unnamed = readBack({ ...reply, text }, question, { names, year }).some(({ kind }) => kind === null);
  return unnamed ? 'the finished text has a numeral without a name' : null;
}

/** A value of no year beside a year that the document lacks: the template names it. */
function yearIn(template: string): number {
  return Math.max(0, ...[...template.matchAll(/20\d\d/g)].map(([year]) => Number(year)));
}

function keyOf({ shape, names, values }: Told): string {
  return JSON.stringify([shape, names, values]);
}
