/** 「是哪个单位实施的」, 「归哪家管」, "whose project is it": the one budget unit whose rows bear the name, told with its figure. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';
import type { World } from '../world.ts';

const WHOSE = pattern(/(?:哪[个家一]+|什么|啥)(?:单位|部门|机构|中心|站|所)|(?:归|属于?|在|挂)(?:哪一?家|谁家?)|(?:哪一?家|谁家?)的(?:项目|钱|事|活)?[?？。]*$|谁(?:来|在|具体)*(?:实施|承担|牵头|执行|用|负责|管(?!理?费)|组织)|\b(?:which|what) (?:unit|institution|department)\b|\bwho (?:carries|carried|implements|runs|executes|manages|handles|is (?:responsible|in charge))\b|\bwhose (?:project|programme|program|money|purchase|budget item) (?:is|are)\b/i);
/** They say what is done with it, and name nothing. */
const DONE = pattern(/^(?:组织|具体|负责|牵头|实施|承担|执行|管理?|做|用|家|账上|名下|的|\s|carr(?:y|ies|ied)|implement(?:s|ed|ing)?|execut(?:es|ed)|responsible|runs?|out|unit|institution|department)*$/i);

export function whoseUnitAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (query.act === 'rank' || query.claimed.length > 0 || !WHOSE.test(query.text)) return null;
  const [topic, ...more] = topics.filter(({ mention, certainty }) => certainty === 'sure' || !DONE.test(mention.text));
  return topic?.entry && more.length === 0 && isOfOneUnit(world, topic.entry) ? lookupEntry({ ...context, topics: [topic] }, topic.entry) : null;
}

/** All its rows are of one unit, or say the same money again without a unit. */
export function isOfOneUnit(world: World, entry: Entry | undefined): boolean {
  const items = entry?.rows.filter(({ role }) => role === 'item') ?? [];
  const own = items.filter(({ budgetUnit }) => budgetUnit !== null);
  const amounts = new Set(own.flatMap(({ facts }) => facts.filter(isAmount).map(printed)));
  const again = items.filter(({ budgetUnit }) => budgetUnit === null).every(({ facts }) => facts.every((fact) => isAmount(fact) && amounts.has(printed(fact))));
  return world.book.budgetUnits.length > 1 && new Set(own.map(({ budgetUnit }) => budgetUnit)).size === 1 && again;
}

function isAmount({ measure }: Fact): boolean {
  return measure === 'amount';
}

function printed({ value, unit, year }: Fact): string {
  return `${value?.toFixed() ?? ''} ${unit ?? ''} ${String(year)}`;
}
