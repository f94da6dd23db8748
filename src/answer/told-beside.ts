/** Several questions of one message: which answer to a part is told beside that to the whole, and what is told once only. */
import { takenBy } from './marks.ts';
import type { Answer, Claim, Figure } from './answer.ts';
import { figuresOf } from './figures-of.ts';
import { ASSETS } from './offices/assets.ts';
import type { Query } from '../query/query.ts';

/** 「编制和在编各多少，食堂要供多少人」: a clause with a target of its own is told beside what the others ask together. */
export function isTargetBeside(part: Answer, whole: Answer): boolean {
  return part.outcome === 'answered' && part.claims.length > 0 && part.claims.every(({ kind }) => kind === 'target') && !whole.claims.some(({ kind }) => kind === 'target');
}

/** 「办公用房有多大，50 万以上的设备几台」: rooms are no equipment; a clause that names its own thing, and tells a number or a sentence that the others have not told, is told beside them. */
export function isThingBeside(part: Answer, { mentions }: Query, whole: Answer): boolean {
  if (!takenBy(whole, ASSETS) || mentions.length === 0 || part.outcome !== 'answered' || part.claims.length === 0) return false;
  const told = whole.claims.flatMap(figuresOf);
  // 「打算买新车吗，买车的钱呢」: money, where no other clause told any.
  const money = told.every(({ unit }) => !unit.includes('元'));
  return part.claims.every((claim) => (claim.kind === 'count' || claim.kind === 'quote' || (money && claim.kind === 'amount')) && figuresOf(claim).every(({ value, unit }) => !told.some((other) => other.value === value && other.unit === unit)));
}

/** 「多少，比上年呢」: an amount that the first clause told whole is not told again beside the second one's answer. */
export function toldOnce(claims: readonly Claim[]): Claim[] {
  const told = (figure: Figure, before: readonly Claim[]): boolean => before.some((claim) => (claim.kind === 'amount' || claim.kind === 'where') && figuresOf(claim).some(({ name, value, unit, year }) => name.zh === figure.name.zh && value === figure.value && unit === figure.unit && year === figure.year));
  return claims.filter((claim, at) => claim.kind !== 'where' || !told(claim.figure, claims.slice(0, at)));
}

export function offeredOnce(candidates: Answer['candidates']): Answer['candidates'] {
  return candidates.filter((one, at) => candidates.findIndex(({ entry, value, unit, note }) => entry === one.entry && value === one.value && unit === one.unit && note.code === one.note.code && note.basic === one.note.basic && note.unit === one.note.unit) === at);
}
