/** What an amount would be, moved by the rate that a question supposes: its part, and what is left of it or comes of both. */
import { decimal, plain } from '../../budget/amount.ts';
import { suppositionIn, type Supposition } from '../../query/slots/supposition.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure, Name } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { SUPPOSED_LESS, SUPPOSED_MORE } from '../marks.ts';
import { balanceOf, computedFigure, sumOf, valueOf } from '../figures.ts';
import { operand } from './operand.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { totalEntry } from '../world.ts';

export function supposedAnswer(context: Context): Answer | null {
  const supposed = suppositionIn(context.query.spoken);
  const entry = supposed ? moneyNamed(context) : null;
  const whole = entry ? operand(context, entry) : null;
  if (!supposed || !entry || !whole || !whole.unit.includes('元') || valueOf(whole).eq(0)) return null;
  return supposedOf(context, entry, whole, supposed);
}

/** The amount moved by the rate, in whichever words it was supposed. */
export function supposedOf(context: Context, entry: Entry, whole: Figure, { percent, up }: Supposition): Answer | null {
  if (percent.lte(0) || (!up && percent.gt(100))) return null;
  const rate = plain(percent);
  const part = computedFigure(partName(whole.name, rate, up, context.query.spoken.includes(rate)), plain(valueOf(whole).times(percent).div(decimal(100))), whole.unit, whole.year, `${whole.value} × ${rate}%`, [whole]);
  if (up) {
    const total = sumOf(whole.name, [whole, part], whole.year);
    return claims(context, SUPPOSED_MORE, [{ kind: 'sum', items: [whole, part], total, left: [] }], [entry], [total]);
  }
  const result = balanceOf(whole.name, [whole], [part], whole.year);
  return claims(context, SUPPOSED_LESS, [{ kind: 'balance', plus: [whole], minus: [part], result, left: [] }], [entry], [result]);
}

/** A rate that the question says in digits is said again; 翻一番, a half or "doubled" are not turned into one. */
function partName({ zh, en }: Name, rate: string, up: boolean, said: boolean): Name {
  if (said) return { zh: `${zh}的 ${rate}%`, en: en === null ? null : `${rate}% of ${en}` };
  return { zh: `${zh}${up ? '增加' : '减少'}的部分`, en: en === null ? null : `the supposed ${up ? 'rise' : 'cut'} in ${en}` };
}

/** The one name with money: of several that the words fit equally the only one that has any; in a thread what was spoken of. */
function moneyNamed(context: Context): Entry | null {
  const { topics, carried, query, world } = context;
  const [topic, other] = topics;
  if (other) return null;
  // A word for a move finds what moved; what is supposed here is an amount.
  const named = topic?.entry && !topic.entry.facts.some(({ measure }) => measure === 'amount') ? resolveMention(topic.mention, world.index, 'money') : topic;
  if (named) return named.certainty === 'sure' ? named.entry : named.certainty === 'several' ? onlyPaid(context, named.choices) : null;
  if (query.mentions.length > 0) return null;
  const [last, more] = carried;
  return last && !more ? last : query.tags.has('total') || carried.length === 0 ? totalEntry(world, 'expenditure') : null;
}

function onlyPaid(context: Context, choices: readonly Entry[]): Entry | null {
  const paid = choices.filter((entry) => { const figure = operand(context, entry); return figure !== null && figure.unit.includes('元') && !valueOf(figure).eq(0); });
  const [only, more] = paid;
  return only && !more ? only : null;
}
