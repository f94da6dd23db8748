/** "Which projects does the centre run", "projects of the head office", 「某中心的项目多少钱」: those of the one budget unit that is named, where no act lists them. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import { unitsOf } from '../names/by-unit.ts';
import { projectsAnswer } from '../parts.ts';
import { projectRows } from '../sets/collections.ts';

const PROJECTS = pattern(/\b(?:projects|programmes|programs)\b(?! (?:spending|expenditure|money|funds?|funding|budget|costs?|account)\b)|项目(?!支出|经费|资金|预算|库|绩效|目标)/i);
const ACTS: ReadonlySet<string> = new Set(['lookup', 'parent', 'unknown', 'breakdown']);
/** They say what the unit does with its projects, and name nothing. */
const RUN = pattern(/^(?:要|花|用|总|的|runs?|running|charge|carr(?:y|ies)|carried|out|sits?|with|manages?|handles?|responsible|amounts?|respective|\s)*$/i);

export function projectsOfUnitAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!ACTS.has(query.act) || !PROJECTS.test(query.spoken) || query.percent || query.direction !== null || query.relativeYear === 'prior' || query.claimed.length > 0 || query.thresholds.length > 0 || query.table !== null) return null;
  const [topic, ...more] = topics.filter(({ mention, certainty }) => certainty === 'sure' || !RUN.test(mention.text));
  const units = topic?.certainty === 'sure' && topic.entry && more.length === 0 ? unitsOf(topic.entry) : [];
  return units.length > 0 && projectRows(world).some(({ budgetUnit }) => budgetUnit !== null && units.includes(budgetUnit)) ? projectsAnswer(context, units) : null;
}
