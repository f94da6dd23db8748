/** Names that stand in several budget units: a unit named beside a name picks its figures, and a computation takes one unit's. */
import { pattern } from '../../budget/pattern.ts';
import type { Act } from '../../query/query.ts';
import { isSetBeside } from '../../query/words/beside.ts';
import type { Entry } from '../../search/entries.ts';
import type { Context } from '../context.ts';
import type { Topic } from './resolve-mention.ts';

/** Words between two names over which a unit's name does not reach: 「甲校的 A 占乙校 B 的多少」. */
const BORDERS = ['share', 'ratio', 'versus', 'difference', 'compare'] as const;
/** A listing of all units' figures answers these; every other act needs one figure. */
const LISTING: ReadonlySet<Act> = new Set<Act>(['lookup', 'where', 'define', 'purpose', 'parent', 'count', 'rank', 'filter', 'reconcile', 'unknown']);

export function topicsByUnit(topics: readonly Topic[], act: Act): Topic[] {
  const parts: Topic[][] = [];
  for (const topic of topics) {
    const last = parts.at(-1);
    if (!last || BORDERS.some((tag) => topic.mention.gap.includes(tag))) parts.push([topic]);
    else last.push(topic);
  }
  return parts.map((part, at) => (at > 0 ? withNamesBefore(part, parts[at - 1] ?? []) : part)).flatMap(scoped).flatMap((topic) => (LISTING.has(act) ? [topic] : apart(topic, act)));
}

/** 「甲校的基本工资比乙校少多少」: a unit alone is asked for what the unit before it was. */
function withNamesBefore(part: readonly Topic[], before: readonly Topic[]): Topic[] {
  const alone = (topic: Topic): boolean => topic.certainty === 'sure' && topic.entry !== null && isUnit(topic.entry);
  const names = before.filter((topic) => !alone(topic));
  return part.every(alone) && before.some(alone) && names.length === 1 && names[0]?.certainty === 'sure' && !part.some(({ entry }) => before.some((topic) => topic.entry === entry)) ? [...part, ...names] : [...part];
}

function scoped(topics: readonly Topic[]): Topic[] {
  const units = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry && isUnit(entry) ? [entry] : []));
  const others = topics.filter(({ entry }) => !entry || !units.includes(entry));
  if (units.length === 0 || others.length === 0) return [...topics];
  // 「甲中心和丙项目哪个多」: the unit is one of two that are set beside each other.
  if (topics.length === 2 && topics.every(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true) && isSetBeside(topics[1]?.mention.between ?? '')) return [...topics];
  if (!others.some(({ certainty }) => certainty === 'sure')) return units.length > 1 ? [...topics] : offered(others, units.flatMap(unitsOf)) ?? [...topics];
  return others.flatMap((topic) => {
    const { entry } = topic;
    return entry ? units.flatMap((whole) => unitsOf(whole).map((unit) => ({ ...topic, entry: isAllOf(whole, inUnit(entry, unit)) ? whole : inUnit(entry, unit) }))) : [topic];
  });
}

/** 「某中心的支出预算」 is all that the unit has, and what it had before stands with the unit. */
function isAllOf(unit: Entry, { key, facts }: Entry): boolean {
  const [own] = facts.filter(({ measure }) => measure === 'amount');
  return ALL_SPENT.test(key) && (own === undefined || unit.facts.some(({ measure, year, value }) => measure === 'amount' && year === own.year && own.value !== null && value?.eq(own.value) === true));
}
const ALL_SPENT = pattern(/^(?:部门|单位)?(?:支出预算|预算支出|总?支出|预算)(?:总额|总计|合计)?$/);

/** "Salaries at the kindergarten", which may be several lines: those that the unit has are offered, and never all of its money told. */
function offered(others: readonly Topic[], units: readonly string[]): Topic[] | null {
  const [topic, another] = others;
  const [unit, second] = units;
  if (!topic || another || unit === undefined || second !== undefined || topic.certainty === 'none') return null;
  const choices = topic.choices.map((choice) => inUnit(choice, unit)).filter(({ facts }) => facts.some(({ measure }) => measure === 'amount'));
  return choices.length === 0 ? null : [{ ...topic, certainty: 'several', entry: null, choices }];
}

/** A sum adds all units' figures and shows it, a comparison sets two beside each other; else the asker chooses. */
function apart(topic: Topic, act: Act): Topic[] {
  const { entry } = topic;
  if (topic.certainty !== 'sure' || !entry || isUnit(entry)) return [topic];
  const printed = entry.facts.filter(({ measure, value }) => measure === 'amount' && value !== null).map(({ row }) => row.budgetUnit);
  const units = [...new Set(printed)].flatMap((unit) => unit ?? []);
  if (units.length < 2 || printed.includes(null)) return [topic];
  const choices = units.map((unit) => inUnit(entry, unit));
  if (act === 'sum' || (units.length === 2 && (act === 'compare' || act === 'difference'))) return choices.map((choice) => ({ ...topic, entry: choice, choices: [choice] }));
  return [{ ...topic, certainty: 'several', entry: null, choices }];
}

/** A budget unit's own name. */
export function isUnit(entry: Entry | null): boolean {
  return entry?.rows.some(({ role }) => role === 'unit') === true;
}

/** The budget units that a name is of: none for every other name. */
export function unitsOf({ rows }: Entry): string[] {
  return [...new Set(rows.flatMap(({ role, budgetUnit }) => (role === 'unit' ? budgetUnit ?? [] : [])))];
}

export function inUnit(entry: Entry, unit: string): Entry {
  return { ...entry, unit, rows: entry.rows.filter(({ budgetUnit }) => budgetUnit === unit), facts: entry.facts.filter(({ row }) => row.budgetUnit === unit) };
}

/** The budget units whose names stand in the words, also where a name beside them was taken for more. */
export function unitsIn({ world, query }: Pick<Context, 'world' | 'query'>): string[] {
  if (world.book.budgetUnits.length < 2) return [];
  const text = squeeze([query.text, ...query.mentions.map((mention) => mention.text)].join('\n'));
  return [...new Set(world.index.entries.filter(({ rows, names }) => rows.some(({ role }) => role === 'unit') && names.some((name) => text.includes(squeeze(name)))).flatMap(unitsOf))];
}

function squeeze(words: string): string {
  return words.replace(/\s/g, '').toLowerCase();
}
