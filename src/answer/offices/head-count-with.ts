/** 「算上雇员和工勤一共多少人」, "how many people if you count hired staff": the staff in post with the other kinds that are named. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { filledPosts } from './posts.ts';
import { printedFigure, sumOf } from '../figures.ts';
import { asksThisYear, names, notOfThatYear } from '../measures/operand.ts';
import { resolveMention } from '../names/resolve-mention.ts';

const WITH = pattern(/算上|连上?|包括|包含|计入|含(?!义)|\b(?:if|when) (?:you|we|one|i) (?:also )?(?:count|include|add)\b|\b(?:counting|including)\b/i);
const PEOPLE = pattern(/(?:多少|几)(?:个|名|位)?(?:人|员工|职工)|人数|\bhow many (?:people|persons|staff|employees|workers|are (?:on|there|we|in))\b|\bhow many\b.*\b(?:in post|payroll|work here|on staff)\b|\bhead ?count\b/i);
const OTHER = pattern(/费|钱|万元|经费|工资|车|\b(?:cost|money|paid|wages?|budget|vehicles?|cars?|posts|authori[sz]ed)\b|编制(?:数|总)/i);
/** Their wages are a name of their own. */
const HIRED = pattern(/^(?:hired|contract(?:ed)?) (?:staff|workers|employees|people)$/i);
/** Those in post, however they are called. */
export const IN_POST = pattern(/^(?:staff(?: in post)?|people|persons?|employees|workers|personnel|civil servants?|(?:on )?(?:the |our )?(?:payroll|books)|(?:实有)?在编(?:人员|人数)?|公务员|工作人员|人员|职工|员工|街道|我们|办事处)$/i);

export function headCountWith(context: Context): Answer | null {
  const { query, world } = context;
  if (!WITH.test(query.spoken) || !PEOPLE.test(query.spoken) || OTHER.test(query.spoken) || query.claimed.length > 0 || query.percent || query.act === 'share' || query.act === 'average') return null;
  if (!asksThisYear(context)) return notOfThatYear(context);
  const base = filledPosts(context);
  const others = query.mentions.filter(({ text }) => !IN_POST.test(text.trim())).map((mention) => resolveMention(mention, world.index, 'count'));
  const hired = world.book.facts.find(({ measure, unit, place, row }) => measure === 'count' && unit === '人' && place.table === null && /^雇员/.test(row.label));
  const facts = others.map(({ certainty, entry, mention }) => (HIRED.test(mention.text) ? hired : certainty === 'sure' ? entry?.facts.find(({ measure, unit, place }) => measure === 'count' && unit === '人' && place.table === null) : undefined));
  const figures = facts.flatMap((fact): Figure[] => (fact && !/编/.test(fact.row.label) ? [printedFigure(world.nameOf(fact.row.label), fact)] : []));
  if (!base || figures.length === 0 || figures.length !== others.length) return null;
  const items = [base, ...figures];
  const total = sumOf(names(items), items, base.year);
  return claims(context, 'staff in post with other kinds', [{ kind: 'sum', items, total, left: [] }], others.flatMap(({ entry }) => entry ?? []), [total]);
}
