/** The causes that a sentence gives for a change, in figures, against the change. */
import type { Check } from '../../budget/check.ts';
import type { Fact, Passage, Row } from '../../budget/fact.ts';
import { decimal } from '../../budget/amount.ts';
import { squeeze } from '../../document/lines.ts';
import { judge, judgeWords } from './judge.ts';
import type { Ledger } from './ledger.ts';
import { isMoney, printedSide, sumSide } from './side.ts';

const QUANTIFIED = /\d(?:万元|亿元|千元|元)/;

/** The main causes of a change of revenue and expenditure as a whole are some of them. */
const MAIN = /^[^，。：:]{0,8}收支[^，。：:]{0,8}主要原因/;

export function checkCauses(ledger: Ledger): Check[] {
  const changes = ledger.book.facts.filter((fact) => fact.measure === 'change' && isMoney(fact) && fact.place.table === null);
  return ledger.book.rows.flatMap((row) => {
    const [change, ...repeated] = row.facts.filter((fact) => changes.includes(fact));
    if (!change) return [];
    const again = repeated.map((fact) => judge('causes', printedSide(change), printedSide(fact, change.unit)));
    return [...again, ...(row.reason ? checkCausesOf(change, row.reason, changes) : [])];
  });
}

function checkCausesOf(change: Fact, reason: Passage, changes: readonly Fact[]): Check[] {
  const causes = changes.filter((fact) => fact.row !== change.row && standsIn(fact, reason, change.row));
  if (causes.length === 0) return [];
  const left = printedSide(change);
  const right = sumSide(causes, change.unit);
  const difference = (left.value ?? decimal(0)).minus(right.value ?? decimal(0));
  if (!MAIN.test(squeeze(reason.text)) && listsAll(reason.text, causes.length)) return [judge('causes', left, right)];
  return [judgeWords('causes', difference.eq(0) ? 'holds' : 'not_exhaustive', left, right)];
}

function standsIn(fact: Fact, reason: Passage, subject: Row): boolean {
  const inside = fact.place.lines[0] >= reason.place.lines[0] && fact.place.lines[1] <= reason.place.lines[1] && fact.place.part === reason.place.part;
  return inside && fact.row.label !== subject.label && squeeze(reason.text).includes(squeeze(fact.place.quote).replace(/^[主要原因是为:]+/, ''));
}

/** Two causes or more, each with its figure, and no 等: a single main cause leaves room for others. */
function listsAll(text: string, causes: number): boolean {
  const plain = squeeze(text).replace(/。$/, '');
  if (causes < 2 || /等$|等(?:原因|因素)/.test(plain)) return false;
  const clauses = plain.split(/[;；]|(?=[一二三四五六七八九]是)/).filter((clause) => /[一-龥]/.test(clause.replace(/^.*(?:原因|主要)[:：]?$/, '')));
  return clauses.every((clause) => clause.split('、').every((item) => QUANTIFIED.test(item)));
}
