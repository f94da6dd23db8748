/** 「一般公共预算口径的甲是多少，比全部口径的少了多少」: one name within a fund, set against all its money. */
import { pattern } from '../../budget/pattern.ts';
import { FUND_LABEL, ONE_FUNDS, fundCalled, fundsSaid } from '../../budget/funds.ts';
import type { OneFund } from '../../budget/fact.ts';
import { WITHIN_FUND, takenBy } from '../marks.ts';
import type { Query } from '../../query/query.ts';
import type { Answer, Name } from '../answer.ts';
import { claims } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { differenceClaim } from '../measures/compare.ts';
import { amountFacts } from '../names/readings.ts';
import { resolveMentions } from '../names/resolve.ts';
import type { World } from '../world.ts';
import type { Thread } from '../thread/turn.ts';

const ALL = pattern(/(?:全部|全|所有|整个|总的?)(?:的)?(?:资金|来源)?的?口径|全部资金|所有资金|\b(?:all|total) (?:the )?(?:funds|sources|funding)\b|\b(?:all-funds|overall|full|whole-budget) (?:figure|amount|basis|total)\b/i);
const APART: ReadonlySet<Query['act']> = new Set(['difference', 'compare', 'lookup', 'change', 'sum']);

/** Null where no fund is set against all funds, or the name is not printed for both. */
export function fundAgainstAll(world: World, query: Query, thread: Thread | null): Answer | null {
  const [fund, another] = fundsSaid(query.spoken).length > 0 ? fundsSaid(query.spoken) : apartFromAll(query, thread);
  if (!fund || another || !(ALL.test(query.spoken) || fundsSaid(query.spoken).length === 0) || !APART.has(query.act) || !DIFFERS.test(query.spoken) || query.claimed.length > 0) return null;
  const topics = resolveMentions(query, world.index).filter(({ mention }) => fundCalled(mention.text.replace(/\s/g, '')) === null);
  const [topic, second] = topics;
  const entry = topics.length === 0 ? thread?.answer.subjects[0] : topic?.certainty === 'sure' && !second ? topic.entry : null;
  if (!entry) return null;
  const [own] = amountFacts(entry, world.book.year, { fund, basis: ['function'] });
  const [all] = amountFacts(entry, world.book.year, { basis: ['function'] }).filter(({ row }) => row.fund === 'all');
  if (!own || !all || own.unit !== all.unit) return null;
  const name = world.nameOf(entry.label);
  const [part, whole] = [printedFigure(marked(name, world.nameOf(FUND_LABEL[fund])), own), printedFigure(name, all)];
  const context = { world, query, topics, filter: {}, carried: [], last: thread?.answer ?? null };
  return claims(context, 'one fund against all of them', [differenceClaim(part, whole)], [entry], [part, whole]);
}

/** "A?", "in the general budget only?", "the difference": of the name told for all funds and then within one. */
function apartFromAll({ act, mentions, wholes, percent, relativeYear, table }: Query, thread: Thread | null): readonly OneFund[] {
  const [subject, another] = thread?.answer.subjects ?? [];
  if (!thread || !subject || another || (act !== 'difference' && act !== 'compare') || mentions.length > 0 || wholes.length > 0 || percent || relativeYear !== null || table !== null) return [];
  const before = thread.told.at(-2);
  const told = before?.subjects.length === 1 && before.subjects[0] === subject && ONE_FUNDS.every((fund) => !takenBy(before, WITHIN_FUND[fund]));
  return told ? ONE_FUNDS.filter((fund) => takenBy(thread.answer, WITHIN_FUND[fund])) : [];
}

const DIFFERS = pattern(/[少多差高低]|差距|\b(?:less|lower|fewer|smaller|difference|gap|short|apart|differ)/i);

/** A name, and the fund whose money of it is meant. */
export function marked({ zh, en }: Name, fund: Name): Name {
  return zh.includes(fund.zh) ? { zh, en } : { zh: `${zh}（${fund.zh}）`, en: en === null ? null : `${en}, ${fund.en ?? fund.zh}` };
}
