/** Answer → Reply: what a person reads, and the same as data. */
import type { Answer, Candidate, Claim, Figure } from '../answer/answer.ts';
import type { Place } from '../budget/fact.ts';
import type { Language } from '../query/query.ts';
import { figuresOf } from '../answer/figures-of.ts';
import { candidateEn, claimEn, basisEn } from './en.ts';
import { candidateZh, claimZh, basisZh } from './zh.ts';

export interface ReplyFigure { label: string; value: string; unit: string; year: number | null; derivation: string | null; cites: number[] }
export interface ReplyCandidate { label: string; value: string; unit: string; basis: string }
export interface Reply {
  outcome: Answer['outcome'];
  language: Language;
  /** All that a person reads, without the list of sources. */
  text: string;
  figures: ReplyFigure[];
  citations: Place[];
  candidates: ReplyCandidate[];
}

export function buildReply(answer: Answer, language: Language): Reply {
  const citations: Place[] = [];
  const cite = (place: Place): number => {
    const at = citations.findIndex((known) => samePlace(known, place));
    return at >= 0 ? at : citations.push(place) - 1;
  };
  const figures: ReplyFigure[] = [];
  for (const claim of answer.claims) {
    for (const figure of figuresOf(claim)) addFigure(figures, figure, cite);
    for (const place of placesOf(claim)) cite(place);
  }
  const seen = new Set<string>();
  const sentences = answer.claims.map((claim) => (language === 'zh' ? claimZh(claim) : claimEn(claim)).replace(/\s+/g, ' ').trim())
    .filter((sentence) => !seen.has(sentence) && seen.add(sentence));
  const offers = answer.candidates.map((candidate, index) => `${index + 1}. ${language === 'zh' ? candidateZh(candidate) : candidateEn(candidate)}`);
  for (const { figure } of answer.candidates) for (const place of figure.places.slice(0, 1)) cite(place);
  const text = [sentences.join(language === 'zh' ? '' : ' '), ...offers].join('\n').trim();
  return { outcome: answer.outcome, language, text, figures, citations, candidates: answer.candidates.map((candidate) => toCandidate(candidate, language)) };
}

function addFigure(figures: ReplyFigure[], figure: Figure, cite: (place: Place) => number): void {
  const cites = [...new Set(figure.places.map(cite))];
  const same = figures.find((known) => known.label === figure.name.zh && known.value === figure.value && known.unit === figure.unit && known.year === figure.year && known.derivation === figure.derivation);
  if (same) same.cites = [...new Set([...same.cites, ...cites])];
  else figures.push({ label: figure.name.zh, value: figure.value, unit: figure.unit, year: figure.year, derivation: figure.derivation, cites });
}

function toCandidate({ name, value, unit, note }: Candidate, language: Language): ReplyCandidate {
  return { label: name.zh, value, unit, basis: language === 'zh' ? basisZh(note) : basisEn(note) };
}

function placesOf(claim: Claim): readonly Place[] {
  switch (claim.kind) {
    case 'reason': case 'quote': case 'names': case 'parent': return claim.places;
    case 'identity': case 'caveat': return claim.check.places;
    case 'target': return claim.figure.places;
    default: return [];
  }
}

function samePlace(left: Place, right: Place): boolean {
  return left.document === right.document && left.lines[0] === right.lines[0] && left.lines[1] === right.lines[1] && left.column === right.column && left.row === right.row && left.quote === right.quote;
}
