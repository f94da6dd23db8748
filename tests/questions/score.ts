/** Scores replies against written expectations, by code. */
import Big from 'big.js';
import type { Reply } from '../../src/reply/reply.ts';

export interface Expectation {
  outcome: string;
  figures?: { value: string; unit?: string }[];
  mentions?: string[];
  mustNot?: string[];
  cite?: { page?: number; table?: number; part?: string }[];
  candidates?: (string | { value: string })[];
}
/** `unsigned`: its author was told to write falls as positive amounts; elsewhere a fall is negative. */
export interface Entry { id: string; lang: string; family: string; turns: string[]; expect: Expectation[]; unsigned?: boolean }
export type Score = 'right' | 'wrong' | 'missed' | 'uncited';
export interface Judged { score: Score; reasons: string[] }

/** 「5 个百分点」: 个 counts the points and is no part of their unit. */
const unitOf = (unit: string): string => flat(unit).replace(/^个(?=百分点)/, '');
const flat = (text: string): string => text.normalize('NFKC').replace(/[\s,"“”]/g, '').toLowerCase();

/** A percent that is expected with fewer decimals than it has is the same one, rounded. */
function sameNumber(left: string, right: string, percent: boolean): boolean {
  try {
    const decimals = right.split('.')[1]?.length ?? 0;
    return new Big(left).eq(new Big(right)) || (percent && decimals > 0 && new Big(left).round(decimals).eq(new Big(right)));
  } catch {
    return left === right;
  }
}

export function judge(reply: Reply, expected: Expectation, unsigned = false): Judged {
  const reasons: string[] = [];
  const has = (value: string, unit?: string): boolean => reply.figures.some((figure) => (sameNumber(figure.value, value, unit === '%') || (unsigned && sameNumber(figure.value, `-${value}`, unit === '%'))) && (unit === undefined || unitOf(figure.unit) === unitOf(unit)));
  const text = flat(reply.text);
  if (reply.outcome !== expected.outcome) reasons.push(`outcome ${reply.outcome}, expected ${expected.outcome}`);
  for (const { value, unit } of expected.figures ?? []) {
    // A candidate's or an offered figure stands in the text, not among the figures of an answer.
    if (!has(value, unit) && !(expected.outcome !== 'answered' && text.includes(flat(value)))) reasons.push(`lacks ${value} ${unit ?? ''}`);
  }
  for (const mention of expected.mentions ?? []) if (!text.includes(flat(mention))) reasons.push(`does not mention ${mention}`);
  const forbidden = (expected.mustNot ?? []).filter((words) => text.includes(flat(words)));
  for (const words of forbidden) reasons.push(`says ${words}`);
  for (const candidate of expected.candidates ?? []) {
    const value = typeof candidate === 'string' ? candidate : candidate.value;
    if (!reply.candidates.some((offered) => sameNumber(offered.value, value, false))) reasons.push(`does not offer ${value}`);
  }
  const uncited = (expected.cite ?? []).filter(({ page, table, part }) => !reply.citations.some((place) =>
    (page === undefined || place.page === page) && (table === undefined || place.table === table) && (part === undefined || place.part === part)));
  if (reasons.length === 0 && uncited.length === 0) return { score: 'right', reasons };
  if (reasons.length === 0) return { score: 'uncited', reasons: uncited.map((place) => `does not cite ${JSON.stringify(place)}`) };
  const missed = expected.outcome === 'answered' && reply.outcome !== 'answered';
  return { score: missed ? 'missed' : 'wrong', reasons };
}
