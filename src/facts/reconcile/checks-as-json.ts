/** The checks of a document for programs: decimals as plain strings, places as objects. */
import { plain } from '../../budget/amount.ts';
import type { Check, CheckSide, Verdict } from '../../budget/check.ts';
import type { Issue, Place } from '../../budget/fact.ts';

interface SideJson { label: string; value: string | null; unit: string | null; derivation: string | null }

interface CheckJson {
  id: string;
  kind: string;
  verdict: Verdict;
  left: SideJson;
  right: SideJson;
  difference: string | null;
  allowed: string | null;
  places: Place[];
}

export interface ReconciliationJson {
  checks: CheckJson[];
  issues: { page: number | null; lines: readonly [number, number] | null; reason: string }[];
}

export function checksAsJson(checks: readonly Check[], issues: readonly Issue[]): ReconciliationJson {
  return {
    checks: checks.map(({ id, kind, verdict, left, right, difference, allowed, places }) => ({
      id, kind, verdict, left: sideAsJson(left), right: sideAsJson(right),
      difference: difference === null ? null : plain(difference), allowed: allowed === null ? null : plain(allowed),
      places: places.map(placeAsJson),
    })),
    issues: issues.map(({ page, lines, reason }) => ({ page, lines, reason })),
  };
}

function sideAsJson({ label, value, unit, derivation }: CheckSide): SideJson {
  return { label, value: value === null ? null : plain(value), unit, derivation };
}

function placeAsJson({ document, page, part, table, row, column, lines, quote }: Place): Place {
  return { document, page, part, table, row, column, lines, quote };
}
