/** 「政府投资项目政府性基金出多少」 → 「剩下的呢」: what the other funds give to the same name. */
import { FUND_LABEL, ONE_FUNDS, fundsSaid } from '../../budget/funds.ts';
import { THE_REST } from '../../query/slots/others.ts';
import { cellIn } from '../cells/cell-rows.ts';
import { CELLS } from '../cells/cells.ts';
import { claims } from '../context.ts';
import { printedFigure, valueOf } from '../figures.ts';
import type { Claim } from '../answer.ts';
import { columnName } from '../../search/entries.ts';
import { displayName } from '../world.ts';
import { contextOf, type Rule } from './turn.ts';

export const OTHER_FUNDS: Rule = {
  name: 'what the other funds give to the name just told',
  answer: ({ world, query, last }) => {
    const before = last.trace.query;
    const [fund, another] = fundsSaid(before.spoken);
    const cells = last.claims.flatMap((claim) => (claim.kind === 'cell' ? [claim] : []));
    const [row, other] = new Set(cells.flatMap(({ figure: { facts } }) => facts.map((fact) => fact.row)));
    const named = before.mentions.find(({ text }) => fundsSaid(text).length === 0);
    // 「政府性基金里甲多少」 is asked of the fund: what remains is the fund's.
    const ofName = named !== undefined && fund !== undefined && named.from < before.spoken.search(/基金|预算|国有|拨款|\b(?:fund|budget|state|general)/i);
    if (!THE_REST.test(query.spoken) || query.percent || query.mentions.length > 0 || query.direction !== null || query.table !== null || !fund || another || !ofName || !row || other || row.role !== 'item' || last.subjects.length !== 1) return null;
    const rest = ONE_FUNDS.filter((one) => one !== fund).flatMap((one): Claim[] => {
      const fact = cellIn(row, one);
      return fact ? [{ kind: 'cell', name: world.nameOf(displayName(row)), column: world.nameOf(columnName(fact) ?? FUND_LABEL[one]), figure: printedFigure(world.nameOf(displayName(row)), fact) }] : [];
    });
    const told = rest.filter((claim) => claim.kind === 'cell' && !valueOf(claim.figure).eq(0));
    const shown = told.length > 0 ? told : rest.slice(0, 1);
    return shown.length === 0 ? null : claims(contextOf(world, query, last.subjects, last), CELLS, shown, last.subjects, shown.flatMap((claim) => (claim.kind === 'cell' ? [claim.figure] : [])));
  },
};
