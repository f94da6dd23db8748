/** 「加上基金的呢」 after a name within the general budget: its money of the two funds, added up. */
import { pattern } from '../../budget/pattern.ts';
import { FUND_LABEL } from '../../budget/funds.ts';
import type { OneFund } from '../../budget/fact.ts';
import { WITHIN_FUND, takenBy } from '../marks.ts';
import type { Query } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { claims } from '../context.ts';
import { printedFigure, sumOf } from '../figures.ts';
import { amountFacts } from '../names/readings.ts';
import type { World } from '../world.ts';
import type { Thread } from '../thread/turn.ts';
import { marked } from './fund-against-all.ts';

const WITH_ZH = pattern(/^(?:那|那么|如果|要是|再|把)*(?:加上?|算上|连上?|计入|连同|包括|加进)(?<fund>(?:政府性)?基金|一般公共预算|一般预算)(?:预算|那边|部分|里)?(?:的|那块|那部分|一起|进来|进去|也|算|都)*(?:一共|总共|合计)?(?:是|有)?(?:多少)?[呢啊]?[?？。]*$/);
const WITH_EN = pattern(/^\W*(?:and |so |ok |now )*(?:with|adding|including|plus|add|together with|counting) (?:the |that of the |what the )?(?<fund>(?:government(?:al)? )?funds?|government fund|general(?: public)?)(?: budgets?)?(?:'s| has)?(?: (?:too|added|in it|as well|included|money|part))?\W*$/i);

export function otherFundAdded(world: World, { text }: Query, thread: Thread | null): Answer | null {
  const said = (WITH_ZH.exec(text.replace(/\s/g, '')) ?? WITH_EN.exec(text))?.groups?.['fund'];
  const [entry, another] = thread?.answer.subjects ?? [];
  if (!thread || said === undefined || !entry || another) return null;
  const added: OneFund = /general|一般/i.test(said) ? 'general' : 'fund';
  const told: OneFund = added === 'fund' ? 'general' : 'fund';
  if (!takenBy(thread.answer, WITHIN_FUND[told])) return null;
  const figures = [told, added].flatMap((fund) => amountFacts(entry, world.book.year, { fund, basis: ['function'] }).slice(0, 1).map((fact) => printedFigure(marked(world.nameOf(entry.label), world.nameOf(FUND_LABEL[fund])), fact)));
  const [one, other] = figures;
  if (!one || !other || one.unit !== other.unit) return null;
  const total = sumOf(world.nameOf(entry.label), figures, world.book.year);
  const context = { world, query: { ...thread.query, text }, topics: [], filter: {}, carried: [], last: thread.answer };
  return claims(context, 'the money of a name in two funds', [{ kind: 'sum', items: figures, total, left: [] }], [entry], [total]);
}
