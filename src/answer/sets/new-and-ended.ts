/** 「今年新增了哪些项目」, "was any project dropped": what the year before had nothing for, and what this year has no more. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import { bareName } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure, ListItem } from '../answer.ts';
import { changeAnswer, priorAnswer } from '../measures/change.ts';
import { childrenOf, eachProject, projectRows } from './collections.ts';
import { claims, notFound, type Context } from '../context.ts';
import { countOf } from './rank-figures.ts';
import { headFigure } from '../world.ts';

const NEW_ZH = pattern(/(?:新[建上]|[建上开搞](?:设|马|展)?(?=新))的?|新增加?|新设立?|新立项?|新列|新开设?|新加|新安排|新上|全新|新|(?:去年|上年|上一年|20\d\d年)(?:还|都|根本|压根)*(?:没有?|无)(?!变|增|减|少|多)/);
const ENDED_ZH = pattern(/取消|砍掉?|不再安排|不再有|没再?安排|不安排|停掉|停了|撤销|撤掉|没了|不做了|不搞了|终止|到期|去掉|不见了|(?:去年|上年|上一年)有[^,，。没无]{0,4}[,，]?(?:今年|本年度?)(?:却|就|都)?(?:没有?|无)了?(?!变|增|减|少|多)/);
const NEW_EN = pattern(/\bbrand[- ]new\b|\bnew(?:ly)?\b|\badded\b|\bintroduced\b|\b(?:did ?n['o]t exist|was ?n['o]t there|did not exist|was not there|had (?:no (?:money|budget)|nothing)|got nothing)(?= (?:in 20\d\d|last year|the year before)\b)/);
const ENDED_EN = pattern(/\bcancell?ed\b|\bdiscontinued\b|\bscrapped\b|\baxed\b|\babolished\b|\bterminated\b|\bno longer\b|\bnot budgeted\b|\b(?:was|were|been|got|is|are)\b.{0,30}\b(?:dropped|removed|ended|stopped)\b/);
const PROJECTS = pattern(/项目|专项|支出|事项|哪[些几]项?(?:都?是|都)?(?:今年|本年度?)?新|新[增加设列]的?(?:有|是)?哪|\b(?:projects?|items?|lines?|things?)\b|\bprogramm?es?\b/);
/** All that such a question may say besides: what else is said is a name or a condition, and asks for something else. */
const BESIDE_ZH = pattern(/请问|会不会|是否|打算|计划|准备|将要?|会|要|具体|帮我?[看查]?一?下?|想知道|麻烦|今年|本年度?|去年|上年|年度?|预算|里面?|中|当中|相[比较]|[比跟和与较]|有没有|有无|还有|没有|哪[些个几项]?|什么|啥|[几多]少?个?|钱|资金|金额|各是?|分别|[是的了吗呢吧么都被又其项目个专有列出那支事、\d，。？！,.?!\s]/g);
const BESIDE_EN = pattern(/\b(?:will|be|built|build|going|plan(?:s|ned)?|start(?:s|ed|ing)?|launch(?:ed|ing)?|brand|newly|dropped|removed|ended|stopped|longer|budgeted|funded|which|what|any|is|are|was|were|there|projects?|items?|programm?es?|this|the|year|in|of|budget|compared|with|to|against|last|that|had|no|not|or|and|how|much|many|big|large|it|its|they|i|e|have|has|been|for|does|do|did|an?|list|show|tell|me|please|costs?|each|money|ones?|from|previous|before|on|amounts?|all|completely|entirely)\b|[\d\s,.?!'’-]/g);

export function newAndEndedAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const text = query.spoken.toLowerCase();
  const [isNew, isEnded] = query.language === 'zh' ? [NEW_ZH, ENDED_ZH] : [NEW_EN, ENDED_EN];
  const scope = scopeOf(context);
  if (!(PROJECTS.test(text) || (scope !== null && WHICH.test(text))) || query.thresholds.length > 0 || query.claimed.length > 0 || query.table !== null) return null;
  const [added, ended] = [isNew.test(text), isEnded.test(text)];
  if (!(added || ended)) return null;
  const unnamed = query.mentions.reduce((words, mention) => words.replace(mention.text.toLowerCase(), ' '), text);
  const rest = (scope === null ? text : unnamed).replace(new RegExp(isEnded, 'g'), ' ').replace(new RegExp(isNew, 'g'), ' ').replace(query.language === 'zh' ? BESIDE_ZH : BESIDE_EN, '');
  // Of another year nothing is known.
  if (rest !== '' || (query.year !== null && query.year !== world.book.year && query.year !== world.book.year - 1)) return null;
  const answers = [added ? addedOnes(context, scope) : null, ended ? endedOnes(context) : null].filter((answer) => answer !== null);
  const [first] = answers;
  if (answers.every(({ outcome }) => outcome !== 'answered')) return first ?? notFound(context, 'no project is new or ended', 'noneMatch', [world.nameOf('项目支出')]);
  return claims(context, 'what is new or budgeted no more', answers.flatMap((answer) => answer.claims), answers.flatMap(({ subjects }) => subjects), answers.flatMap(({ listed }) => listed));
}

const WHICH = pattern(/哪|有没有|\b(?:which|what|any)\b/);

/** What the one name that is spoken of consists of: 「政府投资项目里哪个是去年没有的」. */
function scopeOf({ topics }: Context): readonly string[] | null {
  const [topic, another] = topics;
  const parts = topic?.certainty === 'sure' && topic.entry && !another ? childrenOf(topic.entry) : [];
  return parts.length > 1 ? parts.map(({ label }) => bareName(label)) : null;
}

export function addedOnes(context: Context, scope: readonly string[] | null = null): Answer {
  const { world } = context;
  const each = eachProject(world);
  const own = (each.length > 0 ? each : projectRows(world)).filter((row) => {
    if (scope !== null && !scope.includes(bareName(row.label))) return false;
    const now = amountIn(row, world.book.year);
    // All of it is an increase, or nothing is printed for the year before.
    return now?.gt(0) === true && (amountIn(row, world.book.year - 1)?.eq(0) === true || row.facts.some(({ measure, value }) => measure === 'change' && value?.eq(now) === true));
  });
  const figures = entriesOf(context, own).flatMap((entry): Figure[] => [headFigure(world, entry)].filter((figure) => figure !== null));
  if (figures.length === 0) return notFound(context, 'no project is said to be new', 'noneMatch', [world.nameOf('项目支出')]);
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  const list: Claim = { kind: 'list', of: null, what: 'items', items, count: countOf(context, figures), total: null, remainder: null, scope: { zh: '上年无预算', en: 'nothing in the year before' }, rest: 0 };
  return claims(context, 'the new projects', [list], entriesOf(context, own), figures);
}

function endedOnes(context: Context): Answer {
  const { world } = context;
  const own = world.book.rows.filter((row) => row.basis === 'project' && row.place.table === null && amountIn(row, world.book.year)?.eq(0) === true && (amountIn(row, world.book.year - 1)?.gt(0) === true || row.facts.some(({ measure, value }) => measure === 'change' && value?.lt(0) === true)));
  const entries = entriesOf(context, own);
  const answers = entries.flatMap((entry) => [priorAnswer(context, entry), changeAnswer(context, entry)]);
  return answers.length === 0 ? notFound(context, 'no project is said to have ended', 'noneMatch', [world.nameOf('项目支出')]) : claims(context, 'the projects budgeted no more', answers.flatMap((answer) => answer.claims), entries, answers.flatMap(({ listed }) => listed));
}

function entriesOf({ world }: Context, rows: readonly Row[]): Entry[] {
  return world.index.entries.filter((entry) => entry.rows.some((row) => rows.includes(row)));
}

function amountIn(row: Row, year: number): Row['facts'][number]['value'] | undefined {
  return row.facts.find((fact) => fact.measure === 'amount' && fact.year === year)?.value;
}
