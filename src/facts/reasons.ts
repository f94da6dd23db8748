/** Why something moved: 「主要原因为压减」, a passage that belongs to the rows it explains. */
import type { Row } from '../budget/fact.ts';
import type { Paragraph } from '../document/narrative.ts';
import type { Sentence } from './clauses.ts';
import { addPassage } from './rows.ts';
import type { Run } from './run.ts';
import { collectiveReasonIn, reasonIn } from './wording.ts';
import { roots } from './heading.ts';
import type { Telling } from './telling.ts';

export function tellReason(telling: Telling, run: Run): void {
  const why = reasonIn(run.text, (at) => telling.isTold(run, at), telling.isApart(run));
  if (!why) return;
  const here = run.changed.findLast(({ at }) => at < why.from || why.to < run.text.length)?.row;
  const rows = here ? [here] : telling.changed.length > 0 ? roots(telling.changed) : telling.subject ? [telling.subject] : run.from === 0 && why.from === 0 ? roots(telling.changedBefore) : [];
  for (const row of rows) if (row.reason === null && row.facts.length > 0) attachReason(telling, row, run.paragraph, run.from + why.from, run.from + why.to);
}

/** 「其中：甲减少 2 万元，主要是压减会议；乙减少 3 万元，主要是…」: each part of a change may have a reason of its own. */
export function tellReasonOfPart(telling: Telling, run: Run, row: Row, to: number): void {
  const why = OWN_REASON.exec(run.text.slice(to));
  if (!why || row.reason !== null) return;
  const from = run.from + to + why[0].indexOf('主要');
  attachReason(telling, row, run.paragraph, from, run.from + to + why[0].length);
}
const OWN_REASON = /^\s*[，,]\s*主要(?:是|系|为|因)[^；。]{4,}(?=[；。]|$)/;

/** 「以上减少均因压减」: of all that the sentences before told, where it says more or less only of what moved so. */
export function tellCollectiveReason(telling: Telling, explained: readonly Row[], paragraph: Paragraph, { text, from }: Sentence): void {
  const collective = collectiveReasonIn(text);
  if (!collective) return;
  for (const row of roots(explained)) {
    const fell = row.facts.find(({ measure }) => measure === 'change')?.value?.lt(0) ?? null;
    if (collective.negative === null || fell === null || fell === collective.negative) attachReason(telling, row, paragraph, from, from + text.length);
  }
}

function attachReason(telling: Telling, row: Row, paragraph: Paragraph, from: number, to: number): void {
  const text = paragraph.text.slice(from, to).trim();
  row.reason = addPassage(telling.book, { kind: 'reason', subject: row.label, text, place: { ...telling.place(paragraph, from, to), row: row.label } });
}
