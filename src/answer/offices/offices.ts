/** What an office is made up of: its departments, the units under it, and each unit's money. */
import { pattern } from '../../budget/pattern.ts';
import { HEADS_OF_IT } from '../../query/words/act-words.ts';
import type { Entry } from '../../search/entries.ts';
import { isExcept } from '../../query/slots/others.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer, Name } from '../answer.ts';
import { metricOf, unitRows } from '../sets/collections.ts';
import { besideNames } from '../names/in-full.ts';
import { claims, notFound, type Context } from '../context.ts';
import { computedFigure } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { headFigure, totalEntry } from '../world.ts';
import { breakdownAnswer, partsClaim } from '../parts.ts';

/** 「每个部门几个人」: heads are printed for the whole office only. */
const STAFF_OF_EACH = pattern(/(?:每个?|各个?|各自|分别)\S{0,6}(?:几|多少)(?:个|名|位)?人|\b(?:people|staff|employees|head ?count)\b.*\b(?:each|per|every)\b|\b(?:each|per|every)\b.*\b(?:people|staff|employees|head ?count)\b/i);

/** 「哪个科室人最多」: the same, ranked. */
const STAFF_RANKED = pattern(/哪(?:一)?个?(?:部门|科室|办公室|处室)(?:的)?(?:人(?:数|员|手)?|在编)(?:最|更|比较)?[多少]|\b(?:which|what) (?:department|office|section|division) (?:has|have|employs?) (?:the )?(?:most|fewest|least|more|largest)(?: number of)? (?:people|staff|employees|workers)\b/i);

export const NO_HEADS_OF_EACH = 'no heads are printed for each department';

export function asksStaffOfEach(text: string): boolean {
  return STAFF_OF_EACH.test(text) || STAFF_RANKED.test(text);
}

export function departmentsAnswer(context: Context): Answer {
  if (asksStaffOfEach(context.query.text)) return notFound(context, NO_HEADS_OF_EACH, 'notInDocument', [{ zh: '各部门的人数', en: 'the staff of each department' }]);
  const all = ALL_OF_IT.test(context.query.spoken) ? totalEntry(context.world, 'expenditure') : null;
  if (all) return lookupEntry(context, all);
  const listed = context.world.index.entries.filter(({ rows }) => rows.some(({ children }) => children.some(({ role }) => role === 'member')));
  const units = /单位|\bunits?\b/i.test(context.query.text);
  const offices = listed.filter(({ label }) => units ? label.includes('单位') : /机构|部门|科室|处室|办公室/.test(label));
  const kind = INSTITUTIONS.test(context.query.text) ? offices.filter(({ label }) => label.includes('事业单位')) : null;
  const counted = kind?.length === 0 ? context.world.index.entries.find(({ label, kinds }) => label.endsWith('事业单位') && kinds.has('count')) : undefined;
  if (counted) return lookupEntry({ ...context, query: { ...context.query, wanted: 'count' } }, counted);
  // Of the budget units that are only the office itself none is under it.
  const under = UNDER.test(context.query.text) ? offices.find((one) => !one.rows.every(({ children }) => children.every(({ label }) => OFFICE_ITSELF.test(label)))) : undefined;
  const entry = kind?.[0] ?? under ?? offices[0] ?? (units ? null : listed.findLast((one) => isMadeOfOffices(one)));
  if (!entry && units) return unitsListed(context) ?? notFound(context, 'no list of units', 'notInDocument', [{ zh: '下属单位', en: 'units under the office' }]);
  if (!entry) return notFound(context, 'no list of departments', 'notInDocument');
  return withoutNamed(context, breakdownAnswer(context, entry));
}

const INSTITUTIONS = pattern(/事业单位|\binstitutions?\b/i);
const UNDER = pattern(/下属|所属|下设|下辖|下面|底下|直属|\b(?:subordinate|affiliated|under|below)\b/i);
const OFFICE_ITSELF = pattern(/(?:本级|机关|本部)[）)]?$/);

/** Projects and estates are listed by name too. */
function isMadeOfOffices({ rows }: Entry): boolean {
  const members = rows.flatMap(({ children }) => children.filter(({ role }) => role === 'member'));
  return members.filter(({ label }) => /[室科股处队办组部]$/.test(label)).length * 2 > members.length;
}

/** 「下属单位有哪些」 where only the tables have them: each with its money, the office itself aside. */
function unitsListed(context: Context): Answer | null {
  const { query, world } = context;
  const under = UNDER.test(query.text);
  const rows = (unitRows({ ...context, query: { ...query, text: '哪个单位', table: null }, topics: [] }) ?? []).filter(({ label }) => !under || !/[（(](?:本级|机关|局机关|本部)[）)]$/.test(label));
  const figures = rows.flatMap((row) => metricOf(world, row, 'amount') ?? []);
  const total = totalEntry(world, 'expenditure');
  if (figures.length === 0 || !total) return null;
  const name: Name = under ? { zh: '下属单位', en: 'units under the office' } : { zh: '预算单位', en: 'budget units' };
  return claims(context, 'the budget units of the tables', [partsClaim(context, total, figures, null, false, name)], [], figures);
}

const LEFT_OUT = pattern(/(?:除了?|除开|除去|不算|不含|不包括|去掉|撇开|刨开|不要)([^，,]{2,24}?)(?:这个(?:部门|科室)?)?(?:(?:之外|以外|外)[，,]?|[，,])|(?:\bexcept(?:ing)?|\bapart from|\bother than|\bbesides|\bexcluding|\bnot counting)(?: for)? (?:the )?([^,;?]{4,60}?)(?=[,;?]|$)/i);

const OFFICES_ASKED = pattern(/(?:哪|几|多少|什么)[^,，。]{0,5}(?:部门|科室|机构|办公室)|(?:部门|科室|机构|办公室)[^,，。]{0,4}(?:哪|几|多少|什么)|\b(?:which|what|how many)\b.*\b(?:departments?|offices|divisions)\b/i);

/** 「除了行政办以外还有哪些」: the list without the departments that are named, by their printed names or shorter. */
function withoutNamed(context: Context, answer: Answer): Answer {
  const said = LEFT_OUT.exec(context.query.spoken);
  const words = (said?.[1] ?? said?.[2] ?? '').split(/[、和与跟及]|\band\b|,/).map((word) => word.trim()).filter((word) => word.length > 1);
  const [list] = answer.claims;
  if (words.length === 0 || list?.kind !== 'names' || !list.count) return answer;
  const out = words.flatMap((word) => memberCalled(word, list.items) ?? []);
  if (out.length === 0) return answer;
  const items = list.items.filter((item) => !out.includes(item));
  const of: Name = { zh: `${list.of.zh}（不含${out.map(({ zh }) => zh).join('、')}）`, en: `${list.of.en ?? list.of.zh} (without ${out.map(({ zh, en }) => en ?? zh).join(', ')})` };
  const count = computedFigure(of, String(items.length), list.count.unit, list.count.year, `${list.count.value} - ${String(out.length)}`, [list.count]);
  return { ...answer, claims: [{ ...list, of, items, count }], listed: [count] };
}

/** The one member whose printed name has the letters of the word in their order: 行政办, 综治办. */
function memberCalled(word: string, members: readonly Name[]): Name | null {
  const english = /^[a-z]/i.test(word);
  const bare = english ? word.toLowerCase() : word.replace(/(?:办公室|办|室|部门|科)$/, '');
  const letters = new RegExp([...bare].map((one) => one.replace(/[^\p{L}\d]/gu, '.')).join('.*'));
  const called = english ? members.filter(({ en }) => bare.split(/\s+/).every((one) => en?.toLowerCase().includes(one.replace(/s$/, '')) === true)) : members.filter(({ zh }) => zh.includes(bare));
  const found = called.length > 0 || english ? called : members.filter(({ zh }) => letters.test(zh));
  return found.length === 1 ? found[0] ?? null : null;
}

/** 「教育局下设几个科室」: beside the office's own name the words ask how it is made up, and for no money. */
export function asksForOffices(context: Context): boolean {
  const { query, topics, world } = context;
  if (STAFF_RANKED.test(query.text)) return world.book.budgetUnits.length < 2;
  if (!query.tags.has('department') && !(UNITS_UNDER.test(query.text) && UNITS_UNDER.test(besideNames(context)))) return false;
  if (isExcept(query.spoken) && LEFT_OUT.test(query.spoken) && OFFICES_ASKED.test(query.spoken.replace(LEFT_OUT, ''))) return true;
  if (query.claimed.length > 0 || query.mentions.some(({ unknown }) => unknown.join('').length > 2) || (query.tags.has('amount') && query.tags.has('money'))) return false;
  if (!topics.some(({ certainty }) => certainty === 'sure')) return (UNITS_UNDER.test(query.text) && query.order === null && query.wanted !== 'money' && listsUnits(context)) || query.tags.has('department') && /部门|科|处|机构|department|offices|divisions/i.test(query.text) && !HEADS_OF_IT.test(query.text);
  const own = topics.every(({ certainty, entry, mention }) => certainty === 'none' || (certainty === 'sure' && entry !== null && (isOwnOffice(entry) || (UNITS_UNDER.test(query.text) && /单位|下属|\bunits?\b|institution|bodies/.test(mention.text)))));
  return own && /[几哪啥设]|多少|什么|列出|名单|有没有|有\S{0,8}吗|how many|which|what|list|\bany\b|\bdoes\b|\bdo we\b/i.test(query.text) && !/预算|经费|钱|支出|多少万|编制|[人车]/.test(query.text) && (query.tags.has('department') || (UNITS_UNDER.test(query.text) && listsUnits(context)));
}

/** "The department's budget" is all of its money. */
const ALL_OF_IT = pattern(/\bthe (?:whole )?department(?:['’]s)? (?:of )?(?:total |whole |entire )?(?:budget|spending|expenditure)\b/i);

/** Units under an office, asked for as such. */
const UNITS_UNDER = pattern(/(?:下属|基层|所属|直属|下辖|下设|下面)(?:的|了|有|几|多少|哪些|[几多]?家|个)*(?:事业|预算|基层|下属)?单位(?!上缴|补助)|(?:几|多少)家单位|哪(?:些|几[家个])单位|^(?!.*\b(?:income|paid|payments?|budget of|how much)\b).*\b(?:subordinate|affiliated|subsidiary|lower-level) (?:budget )?(?:units?|institutions?|bodies)\b|\bunits (?:under|below|beneath) (?:it|us|the (?:office|bureau|department|street))\b/i);

/** Whether there are units under the office, where none is listed: what the document says of it in words. */
const UNITS_AT_ALL = pattern(/(?:下属|下级|二级|基层|所属|直属|下辖|附属|下设)(?:的|了|有)?(?:预算|事业|基层)?单位(?!上缴|补助|收入|支出)|(?:下面|底下|手下|名下|往下)\S{0,6}(?<!预算|支出|收入|部门)(?:单位)(?!上缴|补助|收入|支出|\S*[元钱费])|(?:下面|底下)\S{0,4}[几多]少?(?:个|家)(?:基层|预算|下属)?单位|(?:只有|只含|就|仅|唯)(?:这|有)?一(?:个|家|的)?(?:预算|基层|下属)?单位|单一(?:预算)?单位|\b(?:only|single|sole|just one|just a single|more than one|several|other|subordinate|affiliated|lower)[- ](?:budget |budgetary |reporting )?units?\b|包[括含]\S{0,2}(?:哪|几|多少)\S{0,3}(?:基层|预算|下属)?单位/i);
const ASKS_WHETHER = pattern(/有没有|有无|有\S{0,8}吗|有没|没有?[?？]?$|带不带|不[?？]?$|单位吗|是否|是不是|几|多少|哪|还有|名单|[吗么吧][?？]?$|^\W*(?:and |so )?(?:is|are|does|do|has|have|how many|which|what|any)\b/i);
const SAYS_UNITS = pattern(/下属单位|基层单位|下属预算单位|所属单位/);

/** 「自己单独编预算不」, "do they have budgets of their own": what is said of who keeps whose accounts. */
const OWN_BUDGET = pattern(/(?:单独|独立|自己|各自|分开)\S{0,4}(?:编[制报列]?|核算|做)\S{0,4}(?:预算|账|核算)|(?:单独|独立)核算|\b(?:own|separate|independent) (?:departmental )?(?:budgets?|accounts)\b/i);
const SAYS_OWN = pattern(/(?:不|未|均)?(?:单独|独立)(?:编制|编报|核算)|统一核算/);

export function unitsToldAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const kept = OWN_BUDGET.test(query.spoken) && query.claimed.length === 0 && query.wanted !== 'count' ? sentencesOf(world.book.passages).find(({ text }) => SAYS_OWN.test(text.replace(/\s/g, '')) && /单位|机构|中心/.test(text)) : undefined;
  if (kept) return claims(context, 'what is said of budgets of their own', [{ kind: 'quote', what: 'prose', name: world.nameOf(kept.passage.subject.replace(/\s/g, '')), text: kept.text, places: [kept.place] }]);
  if (!UNITS_AT_ALL.test(query.text) || !UNITS_AT_ALL.test(besideNames(context)) || !ASKS_WHETHER.test(query.text) || /钱|经费|多少万|金额|编制\S{0,3}(?:多少|几)/.test(query.text) || world.book.budgetUnits.length > 1 || listsUnits(context) || context.topics.some(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('count') === true)) return null;
  const said = sentencesOf(world.book.passages).filter(({ text }) => SAYS_UNITS.test(text.replace(/\s/g, '')));
  const best = said.find(({ text }) => /无|没有|不设/.test(text)) ?? said[0];
  return best ? claims(context, 'what is said of units under the office', [{ kind: 'quote', what: 'prose', name: world.nameOf(best.passage.subject.replace(/\s/g, '')), text: best.text, places: [best.place] }]) : notFound(context, 'no unit under the office is told of', 'notInDocument', [{ zh: '下属单位', en: 'units under the office' }]);
}

function listsUnits({ world }: Context): boolean {
  return world.book.budgetUnits.length > 1 || world.index.entries.some(({ label, rows }) => label.includes('单位') && rows.some(({ children }) => children.some(({ role }) => role === 'member')));
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
