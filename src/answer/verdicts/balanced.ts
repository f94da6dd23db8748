/** 「收支平衡吗」, "is there a deficit": all that comes in against all that is spent. */
import { pattern } from '../../budget/pattern.ts';
import type { OneFund } from '../../budget/fact.ts';
import { BEARS_FUND, FUND_LABEL, FUND_LABEL_EN, fundsSaid } from '../../budget/funds.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { printedFigure, valueOf } from '../figures.ts';
import { asksThisYear, impliedClaims, notOfThatYear, operand, yearAsked } from '../measures/operand.ts';
import { displayName, headFigure, totalEntry, type World } from '../world.ts';

export function balancedAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (query.claimed.length > 0 || query.table !== null || query.part !== null || query.act === 'define' || query.act === 'where' || (query.act === 'why' && !BALANCE_SHEET.test(query.spoken))) return null;
  const short = SHORT.test(query.spoken);
  if (!(asksShortfall(context) || asksBalance(context) || BALANCE_SHEET.test(query.spoken))) return null;
  const sides = sidesOf(context);
  if (!sides) return asksThisYear(context) ? null : notOfThatYear(context);
  const { entries, figures: [left, right] } = sides;
  if (left.unit !== right.unit) return null;
  const earlier = yearAsked(context) < world.book.year;
  const told = earlier ? impliedClaims([{ kind: 'sum', items: [left, right], total: left, left: [] }]) : [left, right].map((figure): Claim => ({ kind: 'where', name: figure.name, figure }));
  const apart = valueOf(left).cmp(valueOf(right));
  const verdict: Claim = short || LEFT_OVER.test(query.spoken) ? { kind: 'verdict', right: short ? apart < 0 : apart > 0, about: 'there' } : { kind: 'verdict', right: apart === 0, about: 'arithmetic' };
  return claims(context, 'revenue against expenditure', [verdict, ...told], entries, [left, right]);
}

interface Sides { entries: Entry[]; figures: [Figure, Figure] }

/** The department's two totals; of a fund that is named what is appropriated from it and what is spent of it. */
function sidesOf(context: Context): Sides | null {
  const { world, query } = context;
  const [fund] = fundsSaid(query.spoken);
  if (fund) return asksThisYear(context) ? sidesOfFund(world, fund) : null;
  const entries = (['revenue', 'expenditure'] as const).map((side) => totalEntry(world, side)).filter((entry) => entry !== null);
  const [left, right] = entries.map((entry) => operand(context, entry, null, yearAsked(context)));
  return left && right ? { entries, figures: [left, right] } : null;
}

function sidesOfFund(world: World, kind: OneFund): Sides | null {
  const given = world.book.facts.find(({ measure, year, row, place }) => measure === 'amount' && year === world.book.year && place.table !== null && row.side === 'revenue' && BEARS_FUND[kind].test(row.label));
  const narrow = world.within(kind)?.world;
  const total = narrow ? totalEntry(narrow, 'expenditure') : null;
  const spent = narrow && total ? headFigure(narrow, total) : null;
  return given && spent ? { entries: [], figures: [printedFigure(world.nameOf(displayName(given.row)), given), { ...spent, name: { zh: `${FUND_LABEL[kind]}支出`, en: `expenditure of the ${FUND_LABEL_EN[kind]}` } }] } : null;
}

const BALANCED = pattern(/平衡|相抵|\bbalance[ds]?\b|\bbreaks? even\b/i);
const BOTH_SIDES = pattern(/收支|预算平衡|收入.*支出|支出.*收入|\b(?:revenue|income)\b|\bbreaks? even\b|\bbudget (?:is |be )?balanced|^\W*(?:and |so |but )?(?:does|do|did|is|are|will) (?:the |our |this |your )?(?:whole |total |overall |department )?(?:budget|books|accounts|figures|two sides)\b[^?]{0,20}\bbalance[ds]?\b|\bbalanced budget/i);

/** 「收支平衡表」: no table is called so; what would stand in it are the two totals. */
const BALANCE_SHEET = pattern(/收支平衡表/);

function asksBalance({ query }: Context): boolean {
  const both = ALIKE_EN.test(query.spoken) || (BALANCED.test(query.spoken) && BOTH_SIDES.test(query.spoken)) || TOTALS_ALIKE.test(query.spoken.replace(/\s/g, ''));
  return both && (isQuestionOfTruth(query.spoken, query.tags) || query.act === 'reconcile') && !/多少|第几|哪|什么|怎么|为什么/.test(query.spoken);
}

const ALIKE_EN = pattern(/^(?:does|do|is|are)\b[^?]*\b(?:total |all |overall )?(?:income|revenue)s?\b[^?]{0,20}\b(?:equal|match|the same as|cover|in line with)\b[^?]*\b(?:spending|expenditures?)\b/i);
const SHORT = pattern(/赤字|亏空|入不敷出|收不抵支|\bdeficit\b|\bshortfall\b/i);
const LEFT_OVER = pattern(/盈余|有结余|\bsurplus\b/i);

/** 「有没有赤字」, "is there a deficit": there is one where the one total is larger than the other. */
function asksShortfall({ query, topics }: Context): boolean {
  if (!(SHORT.test(query.spoken) || LEFT_OVER.test(query.spoken)) || topics.some(({ certainty }) => certainty === 'sure')) return false;
  return (isQuestionOfTruth(query.spoken, query.tags) || /有没有|多少|\bhow (?:big|large|much)\b/i.test(query.spoken)) && !/年末|结转/.test(query.spoken);
}

/** 「收入总计和支出总计相等吗」: the two totals, and nothing else of the document. */
const TOTALS_ALIKE = pattern(/收支(?:总额|两边|两头)?(?:是否|是不是|能不能|到底)?(?:平不平|平衡|相等|一样|平(?=[吗么?？]|$)|持平)|(?:总收入|收入(?:总[计额数]|合计)?)(?:和|与|跟|同|、|=|是否|是不是)?(?:是否|是不是)?(?:等于|=)?(?:总支出|支出(?:总[计额数]|合计)?)(?:是否|是不是|两边)?(?:都)?(?:相等|一样|一致|对得上|对不对得上|能对上|平不平|平衡|相符|吻合|等不等|持平|[?？]$)|^(?:do|does|is|are)(?:the|our|total|overall)*(?:income|revenues?)(?:and|equalto|equal|match|matchthe|the)*(?:the|our|total|overall)*(?:spending|expenditures?|outlays?)(?:match(?:up)?|equal|thesame|agree|balance|tally)?\W*$/i);
