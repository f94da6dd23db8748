/** Two sides of an identity → a check with its verdict. */
import { decimal, type Decimal } from '../../budget/amount.ts';
import type { Check, Verdict } from '../../budget/check.ts';
import type { Side } from './side.ts';

export interface Latitude {
  /** The parts on the right are some of the whole on the left: 等, 其中. */
  open?: boolean;
  /** The sides cut the same budget in another way, so a difference is no contradiction. */
  otherBasis?: boolean;
}

export function judge(kind: string, left: Side, right: Side, latitude: Latitude = {}): Check {
  const difference = (left.value ?? decimal(0)).minus(right.value ?? decimal(0));
  const allowed = left.slack.plus(right.slack);
  return checkOf(kind, verdictOf(difference, allowed, latitude), left, right, difference, allowed);
}

/** For identities that words state: somebody else has decided. */
export function judgeWords(kind: string, verdict: Verdict, left: Side, right: Side): Check {
  const both = left.value !== null && right.value !== null;
  return checkOf(kind, verdict, left, right, both ? difference(left, right) : null, both ? left.slack.plus(right.slack) : null);
}

export function checkOf(
  kind: string, verdict: Verdict, left: Side, right: Side, difference: Decimal | null, allowed: Decimal | null,
): Check {
  const facts = [...new Set([...left.facts, ...right.facts])];
  const places = [...new Set([...left.places, ...right.places])];
  const words = left.value === null || right.value === null ? `${left.label}|${right.label}` : '';
  return {
    id: `${kind}-${fingerprint(contentOf(facts.map(({ id }) => id), words))}`, kind, verdict,
    left: shown(left), right: shown(right), difference, allowed, places, facts,
  };
}

/** What an identity is about, whatever its kind and the order of its sides: the same content is one identity. */
export function contentOf(factIds: readonly string[], words: string): string {
  return `${[...factIds].sort().join(' ')}|${words}`;
}

function verdictOf(difference: Decimal, allowed: Decimal, { open, otherBasis }: Latitude): Verdict {
  if (difference.eq(0)) return 'holds';
  if (open === true && difference.gt(0)) return 'not_exhaustive';
  if (difference.abs().lte(allowed)) return 'tail_error';
  return otherBasis === true ? 'different_basis' : 'contradiction';
}

function difference(left: Side, right: Side): Decimal {
  return (left.value ?? decimal(0)).minus(right.value ?? decimal(0));
}

function shown({ label, value, unit, derivation }: Side): Check['left'] {
  return { label, value, unit, derivation };
}

/** FNV-1a twice with different seeds: 64 bits, so that a thousand identities of a document do not collide. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => {
    let hash = seed;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  }).join('');
}
