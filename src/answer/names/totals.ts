/** The whole budget as what a question is about, where it names nothing else. */
import { pattern } from '../../budget/pattern.ts';
import type { Query, Whole } from '../../query/query.ts';
import { isSetBeside } from '../../query/words/beside.ts';
import type { Entry } from '../../search/entries.ts';
import { type Topic } from './resolve-mention.ts';
import { totalEntry, type World } from '../world.ts';

/** Whether a word stands in the clause that speaks of the total. */
function sameClause(text: string, word: string): boolean {
  const clauses = text.toLowerCase().split(/[,，:：。；;]|\s-\s/);
  return clauses.some((clause) => clause.includes(word.slice(0, 2)) && /总|整?盘|预算|收入|一共花|(?:全部|全年)支出|total|budget|revenue/.test(clause));
}

/** Acts in which 「今年预算」 without a name means the whole budget. */
const BUDGET_ACTS: ReadonlySet<string> = new Set(['lookup', 'change', 'why', 'prior', 'check', 'convert']);
const COMPUTED: ReadonlySet<string> = new Set(['share', 'ratio', 'difference', 'compare', 'average']);

/** 「今年比去年多花多少钱」: with nothing named, all of it. */
const SPENT_MORE = pattern(/比(?:去年|上年|上一年|20\d\d年?).{0,3}[多少增减涨降].{0,3}(?:多少|几)|[多少](?:花|用|开支|支出)了?(?:多少|几)/);

/** 「今年比去年多了四百多万是吧」: likewise; a number of people or things is no money. */
const THIS_YEAR_MOVED = pattern(/^(?:请问|那)?(?:我们|咱们?|街道)?(?:今年|本年|2\d{3}\s*年)的?比(?:去年|上年|上一年|2\d{3}\s*年).{0,4}[多少增减涨降](?!.*[\d一二两三四五六七八九十几百]\s*(?:[个名位辆台户场次]|人))/);

/** "The office spends 300 million, true?" */
const OFFICE_SPENDS = pattern(/\b(?:office|subdistrict|department|bureau) (?:will |plans to |is to )?(?:spends?|costs?)\b(?! on)/i);

/** 「总收入、总支出、食堂分别多少」: a total that stands in a list of names is one of them. */
const LISTED_AFTER = pattern(/^\s*(?:[、，,]|和|与|及|以及)(?![^、，,]*占)/);
const LISTED_BEFORE = pattern(/(?:、|和|与|及|以及)\s*$/);

/** "All spending and the postage", 「总支出加邮电费」: nothing but a word that sets two beside each other stands between the total and a name. */
function isBesideName({ spoken }: Query, topics: readonly Topic[], { from, to }: Whole): boolean {
  return topics.some(({ mention, certainty }) => certainty !== 'none' && (mention.from >= to ? isSetBeside(spoken.slice(to, mention.from)) : mention.to <= from && isSetBeside(spoken.slice(mention.to, from))));
}

function beside(topics: readonly Topic[], totals: readonly { topic: Topic; from: number }[]): Topic[] {
  return [...topics.map((topic) => ({ topic, from: topic.mention.from })), ...totals].sort((left, right) => left.from - right.from).map(({ topic }) => topic);
}

/** 「总支出」 names the whole budget; a follow-up without a name carries the thread's. */
export function withTotals(world: World, query: Query, topics: Topic[], carried: readonly Entry[]): Topic[] {
  const pseudo = (entry: Entry): Topic => ({
    mention: { text: entry.label, pieces: [], unknown: [], code: null, gap: [], joined: false, between: '', typed: entry.label, clause: 0, from: 0, to: 0 }, certainty: 'sure', entry, choices: [entry], hits: [],
  });
  const aside = topics.every(({ certainty, mention }) => certainty === 'none' || (mention.text === '本级' && world.book.budgetUnits.length === 0)) && (query.tags.has('total') || query.tags.has('revenueTotal')) && topics.every(({ mention }) => mention.text === '本级' || !sameClause(query.text, mention.text));
  const inList = ({ from, to }: Whole): boolean => query.language === 'zh' && (LISTED_AFTER.test(query.text.slice(to)) || LISTED_BEFORE.test(query.text.slice(0, from)));
  const listed = topics.length === 0 || aside ? [] : query.act === 'lookup' ? query.wholes.filter((whole) => inList(whole) || isBesideName(query, topics, whole)) : query.act === 'check' ? query.wholes.filter((whole) => isBesideName(query, topics, whole)) : [];
  if (listed.length > 0) return beside(topics, listed.flatMap(({ side, from }) => { const entry = totalEntry(world, side); return entry && topics.every((topic) => topic.entry !== entry) ? [{ topic: pseudo(entry), from }] : []; }));
  if (topics.length > 0 && !aside) return topics;
  if (carried.length > 0 && COMPUTED.has(query.act)) return carried.map(pseudo);
  // 「总收入和总支出各多少」: both are told, in the order in which they are asked for.
  const sides = [...new Set(query.wholes.map((whole) => whole.side))];
  if (sides.length > 1 && query.act !== 'check' && BUDGET_ACTS.has(query.act)) return sides.flatMap((own) => totalEntry(world, own) ?? []).map(pseudo);
  const side = query.tags.has('revenueTotal') ? 'revenue' : query.tags.has('total') ? 'expenditure' : null;
  const bare = side === null && carried.length === 0 && (/预算|budget/i.test(query.text) || (query.wanted === 'money' && /整个(?:街道|单位|局|部门|办事处)|全街道/.test(query.text)) || (query.act === 'change' && query.mentions.length === 0 && SPENT_MORE.test(query.text)) || (query.act === 'check' && query.mentions.length === 0 && query.direction !== null && THIS_YEAR_MOVED.test(query.text)) || (query.act === 'check' && (/总|\btotal\b/i.test(query.text) || (query.mentions.length === 0 && OFFICE_SPENDS.test(query.text))))) && !query.tags.has('item') && !query.tags.has('project') && !query.tags.has('subItem') && !query.tags.has('which') && BUDGET_ACTS.has(query.act);
  const total = side ? totalEntry(world, side) : bare ? totalEntry(world, 'expenditure') : null;
  if (total) return [pseudo(total)];
  return carried.map(pseudo);
}
