/** 「低保 12 万发给 6 个人，每人多少」: an amount that the question states of the name whose money is shared out. */
import { pattern } from '../../budget/pattern.ts';
import { decimal } from '../../budget/amount.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Entry } from '../../search/entries.ts';
import type { Figure } from '../answer.ts';
import type { Context } from '../context.ts';
import { unsigned, valueOf } from '../figures.ts';
import { asMoves, changeFigure } from './moves.ts';

/** The name's own figure where none is stated, or that one; how far it moved where that is stated; null where neither is so much. */
export function asStated(context: Context, money: Entry, own: Figure): Figure | null {
  const amounts = context.query.claimed.filter(({ unit, limit, odd, text }) => unit !== null && /\d/.test(text) && /[万亿元块]|million|yuan|wan/i.test(unit) && !/[/每]/.test(unit) && limit === undefined && odd === undefined);
  const [stated, another] = amounts;
  const one = inYuan(decimal('1'), own.unit);
  const said = stated ? inYuan(stated.value, stated.unit ?? '') : null;
  if (!said || another || !one) return own;
  const agrees = (figure: Figure): boolean => valueOf(figure).abs().round(0).eq(said.div(one).round(0)) || valueOf(figure).abs().eq(said.div(one));
  if (agrees(own)) return own;
  const change = changeFigure(context, money);
  const [move] = change && agrees(change) ? asMoves([change]) : [];
  return move ? unsigned(move) : null;
}

/** 「平均每月增加多少」, 「增加额平均每辆车多少」: of how far it moved. */
export function movedBy(context: Context, money: Entry): Figure | null {
  if (context.query.direction === null || !MOVED_BY.test(context.query.spoken)) return null;
  const change = changeFigure(context, money);
  return change ? asMoves([change]).map(unsigned)[0] ?? null : null;
}

const MOVED_BY = pattern(/(?:增加|减少|增长|下降|涨|降|多|少)(?:了|出)?(?:多少|几)|(?:增加|减少|增长|下降)(?:额|的部分|的金额)|\b(?:how (?:much|many yuan)|by how many yuan) (?:did|does|was|is|has)\b.*\b(?:rise|risen|fall|fallen|grow|grown|increase[ds]?|decrease[ds]?|cut|go up|gone up)\b|\bthe (?:increase|decrease|rise|fall|cut)\b/i);
