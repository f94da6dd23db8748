/** Pieces → whole Chinese clauses without a closing stop: name, year, direction, figure and unit stand together. */
import type { Figure, Name } from '../answer/answer.ts';
import type { Clause } from './plan.ts';
import type { Piece } from './pieces.ts';
import { decimal } from '../budget/amount.ts';
import { amountZh, formula, isByUnit, magnitude, quoted } from './format.ts';
import { basisZh, claimZh } from './zh.ts';

export function clauseZh(piece: Piece): Clause {
  switch (piece.kind) {
    case 'figure': return figure(piece);
    case 'count': return { whole: `${piece.name.zh}为 ${amountZh(piece.figure)}${piece.asOf ? `（${piece.asOf} 年数）` : ''}` };
    case 'place': return place(piece);
    case 'readings': {
      const year = piece.readings[0]?.figure.year;
      const budget = year ? ` ${year} 年预算` : '';
      const lead = isByUnit(piece.readings) ? `${piece.name.zh}${budget}没有印出全部门合计，各预算单位分别为：` : `${piece.name.zh}${budget}有 ${piece.readings.length} 个口径：`;
      return { whole: `${lead}${piece.readings.map((reading) => `${amountZh(reading.figure)}（${basisZh(reading.note)}）`).join('；')}` };
    }
    case 'change': return change(piece);
    case 'recomputed': {
      const told = `按印出的数重算，变化率为 ${amountZh(piece.percent)}（${formula(piece.percent.derivation ?? '')}），差别${piece.rounding ? '可由' : '不能由'}四舍五入解释`;
      return { whole: `${piece.name.zh}${told}`, forms: { afterOwn: told } };
    }
    case 'reason': return { whole: `${piece.name.zh}变化的原因，文件写明是“${piece.text}”`, forms: { afterOwn: `文件写明的原因是“${piece.text}”`, led: `文件写明：“${piece.text}”`, given: `“${piece.text}”` } };
    case 'noReason': return { whole: `文件没有写明${quoted(piece.name.zh)}变化的原因`, forms: { afterOwn: '文件没有写明变化的原因', led: '文件没有写明' } };
    case 'target': return { whole: `${piece.name.zh}的绩效目标值为“${piece.text}”` };
    case 'share': return { whole: `${withAmount(piece.part)}占${withAmount(piece.whole)}的 ${amountZh(piece.percent)}（${formula(piece.percent.derivation ?? '')}）` };
    case 'ratio': return { whole: `${withAmount(piece.part)}是${withAmount(piece.whole)}的 ${amountZh(piece.multiple)}（${formula(piece.multiple.derivation ?? '')}）` };
    case 'difference': return { whole: difference(piece) };
    case 'sum': {
      const items = piece.items.map(withAmount);
      return { whole: `${items.slice(0, -1).join('、')}${items.length > 1 ? '和' : ''}${items.at(-1) ?? ''}合计 ${amountZh(piece.total)}（${formula(piece.total.derivation ?? '')}）${notCounted(piece.left)}` };
    }
    case 'balance': return { whole: `${piece.plus.map(withAmount).join('、')}减去${piece.minus.map(withAmount).join('、')}，还有 ${amountZh(piece.result)}（${formula(piece.result.derivation ?? '')}）${notCounted(piece.left)}` };
    case 'average': {
      const per = piece.count ? `${piece.count.unit}（${piece.count.name.zh} ${amountZh(piece.count)}）${/每(?:月|季度|天)$/.exec(piece.per?.zh ?? '')?.[0] ?? ''}` : piece.per?.zh ?? '';
      return { whole: `${withAmount(piece.total)}平均每${per}约 ${amountZh(piece.average)}（${formula(piece.average.derivation ?? '')}，四舍五入）` };
    }
    case 'convert': return { whole: `${piece.to.name.zh}为 ${amountZh(piece.from)}，合 ${amountZh(piece.to)}` };
    case 'caveat': return { whole: claimZh(piece).replace(/^请注意：(?=尾差|矛盾)/, '文件自身的数字有').replace(/^请注意：/, '').replace(/。$/, '') };
    // With one item only, 最多的 is that item.
    default: return { whole: claimZh(piece).replace(/。$/, '').replace(/(?<=(?:^|中)最[多少]的)：(?!.*；)/, '是') };
  }
}

function figure({ name, column, figure: own, how, basis }: Extract<Piece, { kind: 'figure' }>): Clause {
  const where = basis ? basisZh(basis) : '';
  const note = how === 'computed' ? `（按 ${formula(own.derivation ?? '')} 推算）` : how === 'printed' ? '（文件印明）' : where ? `（${where}）` : '';
  const subject = `${name.zh}${column ? `的“${column.zh}”` : ''}`;
  const said = `为 ${amountZh(own)}${note}`;
  if (own.year === null) return { whole: `${subject}${said}` };
  const year = `${own.year} 年${how !== null || subject.endsWith('预算') || !own.unit.endsWith('元') ? '' : '预算'}`;
  return { whole: `${subject} ${year}${said}`, forms: { afterSame: `${year}${said}`, ...(year.endsWith('预算') ? { afterYear: `${subject}的预算${said}` } : {}) } };
}

function place({ name, inside, note }: Extract<Piece, { kind: 'place' }>): Clause {
  const rest = basisZh(note).replace(`属${quoted(inside.zh)}`, '').replace('，，', '，').replace(/^，|，$/g, '');
  const told = `属${quoted(inside.zh)}${rest ? `（${rest}）` : ''}`;
  return { whole: `${name.zh}${told}`, forms: { afterSame: told } };
}

function change({ name, base, change: moved, percent, computed, unlikeAsked }: Extract<Piece, { kind: 'change' }>): Clause {
  const sign = decimal(moved.value).cmp(0);
  const how = moved.derivation ? `（按 ${formula(moved.derivation)} 计算）` : '';
  const rate = percent ? `，${sign < 0 ? '降幅' : '增幅'} ${amountZh(magnitude(percent))}${computed ? `（按 ${formula(percent.derivation ?? '')} 计算）` : ''}` : '';
  const told = `比 ${base} 年${sign === 0 ? `持平（${amountZh(moved)}）` : `${sign > 0 ? '增加' : '减少'} ${amountZh(magnitude(moved))}`}${how}${rate}`;
  return unlikeAsked ? { whole: `与所问不同，${name.zh} ${moved.year ?? ''} 年${told}` } : { whole: `${name.zh} ${moved.year ?? ''} 年${told}`, forms: { afterSame: told } };
}

function difference({ left, right, less, difference: gap, percent }: Extract<Piece, { kind: 'difference' }>): string {
  const sign = less ? -1 : decimal(gap.value).cmp(0);
  const how = `（${formula(gap.derivation ?? '')}）`;
  if (sign === 0) return `${withAmount(left)}和${withAmount(right)}一样，相差 ${amountZh(gap)}${how}`;
  const rate = percent ? `，${sign > 0 ? '高' : '低'} ${amountZh(magnitude(percent))}` : '';
  return `${withAmount(left)}比${withAmount(right)}${sign > 0 ? '多' : '少'} ${amountZh(magnitude(gap))}${how}${rate}`;
}

function notCounted(left: readonly Name[]): string {
  return left.length > 0 ? `，未计入${left.map(({ zh }) => zh).join('、')}` : '';
}

function withAmount(one: Figure): string {
  return `${one.name.zh}（${amountZh(one)}）`;
}
