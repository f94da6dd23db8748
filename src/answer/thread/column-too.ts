/** 「算上项目支出呢」, "and if project spending is counted as well" after what the basic spending has of a row: the row's whole. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { cellIn } from '../cells/cell-rows.ts';
import { answerFacts } from '../lookup-entry.ts';
import { cellTold, sideBySide } from './cells-told.ts';
import { contextOf, type Rule } from './turn.ts';

const AS_WELL = pattern(/算上|加上|连上|包括|算进|计入|加进|一起算|一块算|都算|\b(?:as well|too|included?|including|counted|counting|added?|adding|on top|plus|with)\b/i);
const NOT_WITH = pattern(/不[算含包]|不包括|除|\b(?:not|without|exclud\w+)\b/i);

export const COLUMN_TOO: Rule = {
  name: 'the whole of the row, the other column counted as well',
  answer: ({ world, query, last, subject }) => {
    const [kind, another] = query.columns?.kinds ?? [];
    if (!subject || !kind || kind === 'total' || another || !AS_WELL.test(query.spoken) || NOT_WITH.test(query.spoken) || query.claimed.length > 0 || query.act === 'share' || query.act === 'difference' || query.direction !== null) return null;
    const told = cellTold(last);
    const beside = told ? cellIn(told.fact.row, kind) : undefined;
    const whole = told?.fact.row.facts[0];
    if (!told || !beside || !whole || beside === told.fact || whole === beside || !sideBySide(told.fact, beside) || (query.columns?.rest ?? []).some((mention) => mention.to > 0 && !isFrame(mention))) return null;
    return answerFacts(contextOf(world, query, [subject], last), subject, [whole], 'the whole of its row');
  },
};
