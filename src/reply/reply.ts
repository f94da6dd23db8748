/** Answer → Reply: what a person reads, and the same as data. */
import type { Answer, Candidate, Claim, Figure } from '../answer/answer.ts';
import type { Place } from '../budget/fact.ts';
import { bareName } from '../budget/text.ts';
import type { Language } from '../query/query.ts';
import { figuresOf, figuresQuoted } from '../answer/figures-of.ts';
import { candidateEn, claimEn, basisEn } from './en.ts';
import { amountEn, amountZh, nameEn, nameZh, oneLine } from './format.ts';
import { spelledOut } from './spelled-unit.ts';
import { tableOf, type ReplyTable } from './table.ts';
import { candidateZh, claimZh, basisZh } from './zh.ts';

/** A printed figure that a computed one was made from; `cite` points into the citations. */
export interface ReplyInput { label: string; value: string; unit: string; cite: number }
/** `inputs` is empty for a printed figure. One whose unit is a sign (㎡, 元/人/月) stands once more in the unit's word. */
export interface ReplyFigure { label: string; value: string; unit: string; year: number | null; derivation: string | null; cites: number[]; inputs: ReplyInput[] }
/** `shown` is its name and amount in words, without the basis. */
export interface ReplyCandidate { label: string; value: string; unit: string; basis: string; shown: string }
export interface Reply {
  outcome: Answer['outcome'];
  language: Language;
  /** All that a person reads, without the list of sources. */
  text: string;
  figures: ReplyFigure[];
  citations: Place[];
  candidates: ReplyCandidate[];
  /** Long lists of the text once more, for channels that can draw a table. */
  tables: ReplyTable[];
}

/** Words that offer a choice are only said where the choice follows. */
function withoutEmptyOffers(answer: Answer): Answer {
  const offers = (claim: Claim): boolean => claim.kind === 'notice' && (claim.notice === 'ambiguous' || claim.notice === 'resembles');
  if (answer.candidates.length > 0 || !answer.claims.some(offers)) return answer;
  return { ...answer, claims: answer.claims.map((claim): Claim => (claim.kind === 'notice' && offers(claim) ? { ...claim, notice: 'unclear' } : claim)) };
}

export function buildReply(given: Answer, language: Language): Reply {
  const answer = withoutEmptyOffers(given);
  const citations: Place[] = [];
  const cite = (place: Place): number => {
    const at = citations.findIndex((known) => samePlace(known, place));
    return at >= 0 ? at : citations.push(place) - 1;
  };
  const figures: ReplyFigure[] = [];
  for (const claim of answer.claims) {
    for (const figure of [...figuresOf(claim), ...figuresQuoted(claim)].flatMap((one) => [one, spelledOut(one, language) ?? []].flat())) addFigure(figures, figure, cite);
    for (const place of placesOf(claim)) cite(place);
  }
  const spoken = new Map<string, Claim>();
  for (const claim of answer.claims) {
    const sentence = oneLine(language === 'zh' ? claimZh(claim) : claimEn(claim));
    if (!spoken.has(sentence)) spoken.set(sentence, claim);
  }
  const sentences = [...spoken.keys()];
  const offers = answer.candidates.map((candidate, index) => `${index + 1}. ${language === 'zh' ? candidateZh(candidate) : candidateEn(candidate)}`);
  for (const { figure } of answer.candidates) for (const place of figure.places.slice(0, 1)) cite(place);
  const text = withoutDanglingOffer([sentences.join(language === 'zh' ? '' : ' '), ...offers].join('\n').trim());
  return { outcome: answer.outcome, language, text, figures, citations, candidates: answer.candidates.map((candidate) => toCandidate(candidate, language)), tables: [...spoken].flatMap(([sentence, claim]) => tableOf(claim, sentence, language) ?? []) };
}

/** "…; it has:" with nothing behind it offers nothing. */
function withoutDanglingOffer(text: string): string {
  return text.replace(/，只有：$/, '。').replace(/; it has:$/, '.');
}

function addFigure(figures: ReplyFigure[], figure: Figure, cite: (place: Place) => number): void {
  const cites = [...new Set(figure.places.map(cite))];
  const same = figures.find((known) => known.label === figure.name.zh && known.value === figure.value && known.unit === figure.unit && known.year === figure.year && known.derivation === figure.derivation);
  if (same) same.cites = [...new Set([...same.cites, ...cites])];
  else figures.push({ label: figure.name.zh, value: figure.value, unit: figure.unit, year: figure.year, derivation: figure.derivation, cites, inputs: inputsOf(figure, cite) });
}

/** The printed figures that a computed one was made from; a place that only prints one of them again is none. */
function inputsOf({ derivation, facts, places }: Figure, cite: (place: Place) => number): ReplyInput[] {
  const inputs: ReplyInput[] = [];
  for (const { row, printed, unit, place } of derivation === null ? [] : facts) {
    const same = inputs.filter((input) => input.value === printed && input.unit === (unit ?? ''));
    const again = same.some(({ label }) => bareName(label) === bareName(row.label)) || (same.length > 0 && !places.includes(place));
    if (printed !== null && !again) inputs.push({ label: row.label, value: printed, unit: unit ?? '', cite: cite(place) });
  }
  return inputs;
}

function toCandidate({ name, value, unit, note }: Candidate, language: Language): ReplyCandidate {
  const [basis, shown] = language === 'zh' ? [basisZh(note), `${nameZh(name)} ${amountZh({ value, unit })}`] : [basisEn(note), `${nameEn(name)} ${amountEn({ value, unit })}`];
  return { label: name.zh, value, unit, basis, shown };
}

function placesOf(claim: Claim): readonly Place[] {
  switch (claim.kind) {
    case 'reason': case 'quote': case 'names': case 'parent': return claim.places;
    case 'identity': case 'caveat': return claim.check.places;
    case 'target': return claim.figure.places;
    case 'statement': return placesOf(claim.what);
    default: return [];
  }
}

function samePlace(left: Place, right: Place): boolean {
  return left.document === right.document && left.lines[0] === right.lines[0] && left.lines[1] === right.lines[1] && left.column === right.column && left.row === right.row && left.quote === right.quote;
}
