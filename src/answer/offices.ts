/** What an office is made up of: its departments, the units under it, and each unit's money. */
import type { Entry } from '../search/entries.ts';
import { sentencesOf } from '../search/sentences.ts';
import type { Answer } from './answer.ts';
import { metricOf, unitRows } from './collections.ts';
import { claims, notFound, type Context } from './context.ts';
import { headFigure, totalEntry } from './world.ts';
import { breakdownAnswer, partsClaim } from './describe.ts';

/** 「每个部门几个人」: heads are printed for the whole office only. */
const STAFF_OF_EACH = /(?:每个?|各个?|各自|分别)\S{0,6}(?:几|多少)(?:个|名|位)?人|\b(?:people|staff|employees|head ?count)\b.*\b(?:each|per|every)\b|\b(?:each|per|every)\b.*\b(?:people|staff|employees|head ?count)\b/i;

export function departmentsAnswer(context: Context): Answer {
  if (STAFF_OF_EACH.test(context.query.text)) return notFound(context, 'no heads are printed for each department', 'notInDocument', [{ zh: '各部门的人数', en: 'the staff of each department' }]);
  const listed = context.world.index.entries.filter(({ rows }) => rows.some(({ children }) => children.some(({ role }) => role === 'member')));
  const units = /单位|\bunits?\b/i.test(context.query.text);
  const entry = listed.find(({ label }) => label.includes('单位') === units) ?? (units ? listed[0] : listed.at(-1));
  return entry ? breakdownAnswer(context, entry) : notFound(context, 'no list of departments', 'notInDocument');
}

/** 「教育局下设几个科室」: beside the office's own name the words ask how it is made up, and for no money. */
export function asksForOffices(context: Context): boolean {
  const { query, topics, world } = context;
  if (!query.tags.has('department') && !UNITS_UNDER.test(query.text)) return false;
  if (query.claimed.length > 0 || query.mentions.some(({ unknown }) => unknown.join('').length > 2) || (query.tags.has('amount') && query.tags.has('money'))) return false;
  if (!topics.some(({ certainty }) => certainty === 'sure')) return (UNITS_UNDER.test(query.text) && query.order === null && query.wanted !== 'money' && listsUnits(context)) || query.tags.has('department') && /部门|科|处|机构|department|offices|divisions/i.test(query.text);
  const own = topics.every(({ certainty, entry, mention }) => certainty === 'none' || (certainty === 'sure' && entry !== null && (isOwnOffice(entry) || (UNITS_UNDER.test(query.text) && /单位|下属/.test(mention.text)))));
  return own && /[几哪啥设]|多少|什么|列出|名单|how many|which|what|list/i.test(query.text) && !/预算|经费|钱|支出|多少万|编制|[人车]/.test(query.text) && (query.tags.has('department') || world.book.budgetUnits.length > 1);
}

/** Units under an office, asked for as such. */
const UNITS_UNDER = /(?:下属|基层|所属|直属|下辖|下设|下面)(?:的|了|有|几|多少|哪些|[几多]?家|个)*(?:事业|预算|基层|下属)?单位|(?:几|多少)家单位|哪(?:些|几[家个])单位/;

/** Whether there are units under the office, where none is listed: what the document says of it in words. */
const UNITS_AT_ALL = /(?:下属|下级|二级|基层|所属|直属|下辖|附属|下设)(?:的|了|有)?(?:预算|事业|基层)?单位(?!上缴|补助|收入|支出)|(?:下面|底下|手下|名下|往下)\S{0,6}(?<!预算|支出|收入|部门)(?:单位)(?!上缴|补助|收入|支出|\S*[元钱费])|(?:下面|底下)\S{0,4}[几多]少?(?:个|家)(?:基层|预算|下属)?单位|包[括含]\S{0,2}(?:哪|几|多少)\S{0,3}(?:基层|预算|下属)?单位/;
const ASKS_WHETHER = /有没有|有无|有\S{0,8}吗|有没|没有?[?？]?$|带不带|不[?？]?$|单位吗|是否|是不是|几|多少|哪|还有|名单|[吗么][?？]?$/;
const SAYS_UNITS = /下属单位|基层单位|下属预算单位|所属单位/;

export function unitsToldAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!UNITS_AT_ALL.test(query.text) || !ASKS_WHETHER.test(query.text) || /钱|经费|多少万|金额|编制\S{0,3}(?:多少|几)/.test(query.text) || world.book.budgetUnits.length > 1 || listsUnits(context) || context.topics.some(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('count') === true)) return null;
  const said = sentencesOf(world.book.passages).filter(({ text }) => SAYS_UNITS.test(text.replace(/\s/g, '')));
  const best = said.find(({ text }) => /无|没有|不设/.test(text)) ?? said[0];
  return best ? claims(context, 'what is said of units under the office', [{ kind: 'quote', what: 'prose', name: world.nameOf(best.passage.subject.replace(/\s/g, '')), text: best.text, places: [best.place] }]) : null;
}

function listsUnits({ world }: Context): boolean {
  return world.index.entries.some(({ label, rows }) => label.includes('单位') && rows.some(({ children }) => children.some(({ role }) => role === 'member')));
}

function isOwnOffice({ rows, label }: Entry): boolean {
  return rows.some(({ role }) => role === 'unit') || /[（(]本级[）)]/.test(label);
}

/** 「四个单位的预算各是多少」: each budget unit with all its money. */
export function unitsAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!(query.act === 'lookup' || query.act === 'breakdown') || query.wanted !== 'money' || query.mentions.length > 0 || !/[各每]|分别|都是?多少|\beach\b|respectively|\bby unit\b/i.test(query.text)) return null;
  const figures = (unitRows({ ...context, topics: [] }) ?? []).flatMap((row) => metricOf(world, row, 'amount') ?? []);
  const total = totalEntry(world, 'expenditure');
  return figures.length > 1 && total ? claims(context, 'all budget units', [partsClaim(context, total, figures, headFigure(world, total), false)], [], figures) : null;
}
