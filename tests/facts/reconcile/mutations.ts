/** Changes one printed digit at a time and asks whether the reconciliation notices. */
import type { Check } from '../../../src/budget/check.ts';
import type { Fact } from '../../../src/budget/fact.ts';
import { readDocument } from '../../../src/document/document.ts';
import { extractFacts } from '../../../src/facts/extract.ts';
import { reconcile } from '../../../src/facts/reconcile/reconcile.ts';
import { spanOfFigure, type Span } from './printed-digits.ts';
import { seededRandom } from './random.ts';

interface Mutation { label: string; printed: string; changed: string; line: number; noticed: boolean; contradicted: boolean }

export interface MutationReport {
  /** Printed figures that stand in an identity, and how many of them were found in the raw text. */
  figures: number;
  located: number;
  mutations: Mutation[];
  noticed: number;
  /** How many reach a contradiction that the unchanged document has not. */
  contradicted: number;
}

interface Candidate { fact: Fact; span: Span }

export function mutateFigures(id: string, text: string, { count, seed }: { count: number; seed: number }): MutationReport {
  const { facts, checks } = reconciled(id, text);
  const standing = new Set(checks.flatMap((check) => check.facts).filter(({ printed, measure }) => printed !== null && measure !== 'member'));
  const candidates = locate(text, facts, standing);
  const random = seededRandom(seed);
  const pool = [...candidates];
  const mutations: Mutation[] = [];
  while (mutations.length < count && pool.length > 0) {
    const [{ fact, span } = { fact: null, span: null }] = pool.splice(Math.floor(random() * pool.length), 1);
    if (!fact) break;
    const printed = text.slice(span.from, span.to);
    const changed = changeDigit(printed, random);
    const after = reconciled(id, text.slice(0, span.from) + changed + text.slice(span.to)).checks;
    mutations.push({ label: fact.row.label, printed, changed, line: fact.place.lines[0], ...compare(checks, after, fact) });
  }
  return {
    figures: standing.size, located: candidates.length, mutations,
    noticed: mutations.filter(({ noticed }) => noticed).length, contradicted: mutations.filter(({ contradicted }) => contradicted).length,
  };
}

function reconciled(id: string, text: string): { facts: readonly Fact[]; checks: Check[] } {
  const document = readDocument(id, text);
  const book = extractFacts(document);
  return { facts: book.facts, checks: reconcile(document, book) };
}

function locate(text: string, facts: readonly Fact[], standing: ReadonlySet<Fact>): Candidate[] {
  const byLines = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.place.table === null || fact.printed === null) continue;
    const key = `${fact.place.table} ${fact.place.lines.join('-')}`;
    byLines.set(key, [...(byLines.get(key) ?? []), fact]);
  }
  const candidates = new Map<number, Candidate>();
  for (const fact of standing) {
    const span = spanOfFigure(text, fact, byLines.get(`${fact.place.table ?? ''} ${fact.place.lines.join('-')}`) ?? []);
    // 「持平」 prints no digit of its own, and two facts may share one figure.
    if (span && !candidates.has(span.from)) candidates.set(span.from, { fact, span });
  }
  return [...candidates.values()];
}

/** Another digit, and no leading zero where there was none: what a slip of the pen leaves. */
function changeDigit(printed: string, random: () => number): string {
  const digits = [...printed.matchAll(/\d/g)].map(({ index }) => index);
  const at = digits[Math.floor(random() * digits.length)] ?? 0;
  const others = [...'0123456789'].filter((digit) => digit !== printed[at] && !(digit === '0' && at === 0 && digits.length > 1));
  return printed.slice(0, at) + (others[Math.floor(random() * others.length)] ?? '') + printed.slice(at + 1);
}

/** Identities of the figure before and after; facts keep their id, for a digit moves no row. */
function compare(before: readonly Check[], after: readonly Check[], fact: Fact): { noticed: boolean; contradicted: boolean } {
  const known = new Map(before.map((check) => [contentOf(check), check]));
  const noticed = after.some((check) => {
    if (!check.facts.some(({ id }) => id === fact.id)) return false;
    const old = known.get(contentOf(check));
    return old !== undefined && (old.verdict !== check.verdict || residue(old) !== residue(check));
  });
  const contradicted = after.some((check) => check.verdict === 'contradiction' && known.get(contentOf(check))?.verdict !== 'contradiction');
  return { noticed, contradicted };
}

function contentOf({ kind, facts, left }: Check): string {
  return `${kind} ${facts.map(({ id }) => id).sort().join(' ')} ${left.value === null ? left.label : ''}`;
}

function residue({ difference }: Check): string {
  return difference?.toFixed() ?? '';
}
