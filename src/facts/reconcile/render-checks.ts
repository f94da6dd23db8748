/** The checks of a document as one screen for people: contradictions in full, tail errors a line each, the rest counted. */
import { printedTable } from '../../budget/table-number.ts';
import { plain, type Decimal } from '../../budget/amount.ts';
import type { Check, CheckSide, Verdict } from '../../budget/check.ts';
import type { Place } from '../../budget/fact.ts';
import { causesOf } from './contradiction-causes.ts';

const NAMES: Readonly<Record<Verdict, string>> = {
  holds: 'hold', tail_error: 'tail errors (尾差)', not_exhaustive: 'lists that leave something out (等, 其中)',
  different_basis: 'same name on another basis', contradiction: 'contradictions',
};
/** Contradictions first. */
const ORDER: readonly Verdict[] = ['contradiction', 'tail_error', 'different_basis', 'not_exhaustive', 'holds'];
/** Longer quotations are cut: the place says where the rest stands. */
const QUOTE_LENGTH = 48;

export function renderChecks(checks: readonly Check[], { all }: { all: boolean }): string {
  const of = (verdict: Verdict): Check[] => checks.filter((check) => check.verdict === verdict);
  const counts = ORDER.map((verdict) => `${grouped(String(of(verdict).length))} ${NAMES[verdict]}`).join(' · ');
  const blocks = [`${grouped(String(checks.length))} identities: ${counts}`];
  const causes = causesOf(of('contradiction'));
  if (causes.length > 0) {
    blocks.push(`CONTRADICTIONS, ${causes.length === 1 ? 'one cause' : `${causes.length} causes`}`);
    causes.forEach((cause, index) => blocks.push(cause.map((check, nth) => inFull(check, nth === 0 ? `${index + 1}.` : '  ')).join('\n')));
  }
  const brief = all ? ORDER.slice(1) : (['tail_error', 'different_basis'] as const);
  for (const verdict of brief) {
    if (of(verdict).length > 0) blocks.push([NAMES[verdict].toUpperCase(), ...inBrief(of(verdict))].join('\n'));
  }
  if (!all) blocks.push('Everything: --all');
  return `${blocks.join('\n\n')}\n`;
}

function inFull(check: Check, mark: string): string {
  const [left, right] = bothPlaces(check);
  const lines = [`${mark} ${side(check.left)}  ≠  ${side(check.right)}${gap(check)}`];
  for (const place of [left, right]) if (place) lines.push(`     ${placeName(place)}: 「${quote(place)}」`);
  return lines.join('\n');
}

/** A line each; identities that differ only in the table that prints them share one. */
function inBrief(checks: readonly Check[]): string[] {
  const lines = new Map<string, { text: string; places: Set<string> }>();
  for (const check of checks) {
    const key = `${bare(check.left.label)} ${valueOf(check.left)} ${bare(check.right.label)} ${valueOf(check.right)}`;
    const line = lines.get(key) ?? { text: `${side(check.left)} ${sign(check)} ${side(check.right)}${gap(check)}`, places: new Set<string>() };
    line.places.add(shortPlaces(check));
    lines.set(key, line);
  }
  return [...lines.values()].map(({ text, places }) => `  ${text} · ${[...places].join('; ')}`);
}

function shortPlaces(check: Check): string {
  const [left, right] = bothPlaces(check);
  const names = [left, right].flatMap((place) => (place ? [`${place.table === null ? place.part ?? '' : `table ${printedTable(place.table)}`} p.${place.page} l.${place.lines[0]}`] : []));
  const [first = '', second = ''] = names;
  const head = first.slice(0, first.indexOf(' l.'));
  return second.startsWith(head) && second !== first ? `${first}, ${second.slice(second.indexOf('l.') + 2)}` : [...new Set(names)].join(' / ');
}

function sign({ difference, verdict }: Check): string {
  return difference?.eq(0) === true || (difference === null && verdict === 'holds') ? '=' : '≠';
}

/** The first place of each side: the one that prints it, or the first of its parts. */
function bothPlaces({ left, places, facts }: Check): (Place | undefined)[] {
  const own = left.derivation === null ? 1 : facts.filter(({ place }) => place === places[0]).length;
  return [places[0], places[Math.max(1, own)]];
}

function side(of: CheckSide): string {
  if (of.value === null) return of.label;
  const derivation = of.derivation !== null && of.derivation.length <= 60 ? ` [${of.derivation.replace(/\d+(?:\.\d+)?/g, (digits) => grouped(digits))}]` : '';
  return `${of.label} ${grouped(rounded(of))}${of.unit === '%' ? '%' : ` ${of.unit ?? ''}`}${derivation}`;
}

function gap({ difference, allowed, verdict }: Check): string {
  if (difference === null || allowed === null || difference.eq(0)) return '';
  return `  (difference ${grouped(shorten(difference))}${verdict === 'not_exhaustive' ? '' : `, rounding allows ${grouped(shorten(allowed))}`})`;
}

/** A recomputed percent has more digits than a reader wants. */
function rounded({ value, unit }: CheckSide): string {
  return value === null ? '' : unit === '%' ? shorten(value) : plain(value);
}

function shorten(value: Decimal): string {
  return plain(value.round(value.abs().lt('0.01') ? 4 : 3));
}

function valueOf({ value }: CheckSide): string {
  return value === null ? '' : plain(value);
}

function bare(label: string): string {
  return label.replace(/（[^（]*）$/, '');
}

function placeName({ part, table, page, lines }: Place): string {
  const span = lines[0] === lines[1] ? `line ${lines[0]}` : `lines ${lines[0]}-${lines[1]}`;
  return `${table === null ? part ?? 'text' : `table ${printedTable(table)}`}, page ${page}, ${span}`;
}

function quote({ quote: words }: Place): string {
  return words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH)}…` : words;
}

/** Thousands separators in the whole part only. */
function grouped(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ',').replace(/^-/, '−');
  return decimals === undefined ? separated : `${separated}.${decimals}`;
}
