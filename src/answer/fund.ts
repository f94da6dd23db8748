/** From which fund a name's money comes: the tables of one fund say it, for the name or for what it is a part of. */
import type { Fund } from '../budget/fact.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Claim } from './answer.ts';
import { claims, entryName, type Context } from './context.ts';
import { parentAnswer } from './describe.ts';
import { printedFigure } from './figures.ts';
import { amountFacts } from './readings.ts';
import { wholesOf } from './world.ts';

const LABELS: Readonly<Partial<Record<Fund, string>>> = { general: '一般公共预算', fund: '政府性基金预算', capital: '国有资本经营预算' };

export function fundAnswer(context: Context, entry: Entry): Answer | null {
  for (const [at, own] of [entry, ...wholesOf(context.world, entry)].entries()) {
    const facts = amountFacts(own, context.world.book.year).filter(({ row, value }) => row.fund in LABELS && row.basis === 'function' && value?.gt(0) === true);
    if (facts.length === 0) continue;
    const name = entryName(context, own);
    const cells = [...new Map(facts.map((fact) => [fact.row.fund, fact])).values()].map((fact): Claim => ({ kind: 'cell', name, column: context.world.nameOf(LABELS[fact.row.fund] ?? ''), figure: printedFigure(name, fact) }));
    const list: Claim[] = [...(at === 0 ? [] : parentAnswer(context, entry).claims), ...cells];
    return claims(context, 'the fund of a name', list, [entry], list.flatMap((claim) => (claim.kind === 'cell' ? claim.figure : [])).slice(0, 1));
  }
  return null;
}
