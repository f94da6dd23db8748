/** 「甲巡查涉及几个社区」: a number of things of what is named, told only where the target of that name is counted in them. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';

const COUNTED = pattern(/(?:涉及|覆盖|惠及|面向|遍及|包括|包含|走到?|跑|去|到|服务)(?:了|到|的)?(?:多少|几)个(?<thing>[\u4e00-\u9fff]{2,4})[呢啊?？。]*$/);

/** So well the words must fit a name that is not sure. */
const FITS = 0.95;

export const COUNTS_OTHERWISE = 'its target counts another thing';

export function countedOfAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const thing = query.language === 'zh' && query.claimed.length === 0 && query.direction === null ? COUNTED.exec(query.spoken.replace(/\s/g, ''))?.groups?.['thing'] : undefined;
  const [first, second, another] = topics;
  // The words of the question are all that the name has, or it is known by them.
  const [best] = first?.hits ?? [];
  const entry = first?.certainty === 'sure' ? first.entry : best && best.precision >= FITS ? best.entry : null;
  const only = second === undefined || (!another && second.mention.text.includes(thing ?? ' '));
  if (thing === undefined || !entry || !only || first?.mention.text.includes(thing) === true || !entry.facts.every(({ measure }) => measure === 'target')) return null;
  const name = entryName(context, entry);
  const told = entry.facts.map((fact): Claim => ({ kind: 'target', name, text: fact.text ?? fact.printed ?? '', figure: printedFigure(name, fact) }));
  const fits = entry.facts.some(({ unit, text, row }) => unit?.endsWith(thing) === true || text?.includes(thing) === true || row.label.includes(thing));
  if (fits) return claims(context, 'a performance target', told, [entry], told.flatMap((claim) => (claim.kind === 'target' ? [claim.figure] : [])));
  return notFound(context, COUNTS_OTHERWISE, 'notInDocument', [{ zh: `${name.zh}涉及的${thing}数量`, en: `number of ${thing} of ${name.en ?? name.zh}` }], [], told);
}
