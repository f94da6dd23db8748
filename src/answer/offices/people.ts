/** Who works in the office beside those in post, and heads of one kind set against the other. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import { sentencesOf } from '../../search/sentences.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { differenceOfFigures, ratioOfFigures } from '../measures/compare.ts';
import { claims, notFound, type Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { filledOfEach, filledPosts } from './posts.ts';
import { printedFigure, sumOf } from '../figures.ts';
import { names } from '../measures/operand.ts';
import { withComparisonVerdict } from '../verdicts/verdicts.ts';

/** "How many people on the payroll besides civil servants", 「除了公务员还有多少人」. */
const NOT_POSTED = pattern(/\b(?:besides|other than|apart from|aside from|except|excluding|not counting|without|not|non)[- ](?:the |our )?(?:civil[- ]servants?|officials|(?:staff |people |those )?in post|on the establishment|established staff)\b|(?:除了?|不算|不含|除开)(?:公务员|在编(?:人员)?|编制内(?:人员)?)/i);
const HEADS = pattern(/\bhow many\b|\bnumber of\b|多少(?:个|名)?人|几个人|人数/i);
const NO_HEADS = pattern(/\b(?:cost|money|paid|wages?|budget|retire\w*|vehicles?|cars?)\b|费|钱|万元|工资|退休|车/i);
/** Those in post, where the other side of a comparison is heads too. */
const STAFF = pattern(/^(?:(?:working |active |current |serving )?(?:staff|workers|personnel|workforce)(?: (?:members|in post|at work))?|people (?:in post|at work|working)|those in post|在职(?:人员|的)?|在编(?:人员)?|职工|工作人员)$/i);

const IN_POST = pattern(/^(?:在职|在岗|现职|在任|在编在岗|在编|实有|现有)(?:的)?(?:行政|事业)?(?:编制?)?(?:的)?(?:人员|职工|员工|干部|公务员|人)?(?:人数|数)?$|^(?:active|serving|current|working|existing)(?: (?:staff|employees|personnel|workers|people|officials|civil servants|ones?))?$|^(?:those|people|staff) (?:in post|at work|in service|still working)$/i);
/** 公务员 are in posts of 行政编制; how many they are is those in them. */
const CIVIL_ALONE = pattern(/^(?:(?:在职|在编|现有|实有)?的?公务员(?:人数|人员)?|(?:serving |current )?civil[- ]servants?)$/i);
const CIVIL = pattern(/公务员|行政|civil[- ]servant/i);
const OF_HEADS = pattern(/(?:多少|几)(?:个|名|位)/);
const MONEY = pattern(/费|钱|万元|工资|支出|\b(?:cost|money|paid|wages?|budget|spending)\b/i);

/** 「不在编的有多少人」: people, and neither those in post nor vehicles without a quota. */
const WITHOUT_POST = pattern(/(?:不在编|[没无]有?编制?|编制?外|非在?编)(?!车).{0,6}?(?:(?:多少|几)(?:个|名)?人|人(?:员)?(?:有|是|一共|总共)*(?:多少|几))/);

/** 「辅助人员有多少，占编制吗」, "do the hired count in the establishment": the number, and the sentence that says whether. */
const IN_POSTS = pattern(/占(?:用)?(?:不占)?(?:用)?编制?(?:吗|么|嘛|不|没|[?？]|$)|占不占(?:用)?编|\b(?:count\w*|included?|fall|are|is)\b[^?]{0,20}\b(?:in|within|part of|against|under|on) the (?:establishment|quota|authori[sz]ed posts)\b/i);
const SAYS_POSTS = pattern(/(?:不|未)?占用?编制|(?:不|未)纳入编制|编制?外/);

export function outsidePostsAnswer(context: Context): Answer | null {
  const { query, topics, last, world } = context;
  if (!IN_POSTS.test(query.spoken) || query.claimed.length > 0) return null;
  const entries = [...topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry && !/编制/.test(entry.key) ? [entry] : [])), ...(last?.subjects ?? [])];
  for (const entry of entries) {
    const head = entry.facts.find(({ measure, unit, place }) => measure === 'count' && (unit === '人' || unit === '名') && place.table === null);
    const said = head && sentencesOf(world.book.passages).find(({ text, place }) => place.page === head.place.page && SAYS_POSTS.test(bareName(text)) && entry.names.some((name) => bareName(text).includes(name)));
    if (!head || !said) continue;
    const figure = printedFigure(world.nameOf(head.row.label), head);
    return claims(context, 'whether they stand in the establishment', [{ kind: 'count', name: figure.name, figure, asOf: null }, { kind: 'quote', what: 'prose', name: figure.name, text: said.text, places: [said.place] }], [entry], [figure]);
  }
  return null;
}

export function peopleAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (WITHOUT_POST.test(query.spoken) && !NO_HEADS.test(query.spoken) && query.claimed.length === 0 && !world.book.facts.some(({ measure, unit, row }) => measure === 'count' && unit === '人' && /编外|非编/.test(row.label))) {
    const money = world.index.entries.find(({ key, kinds }) => /^(?:编制?外|非编)/.test(key) && kinds.has('money'));
    return money ? { ...notFound(context, 'no number of people without a post is printed', 'onlyMoney', [world.nameOf(money.label)], [], lookupEntry({ ...context, query: { ...query, act: 'lookup', wanted: 'money' } }, money).claims), subjects: [money] } : notFound(context, 'no number of people without a post is printed', 'notInDocument', [{ zh: '编外人员人数', en: 'staff without a post' }]);
  }
  const hired = hiredOf(context);
  if (hired) return hired;
  if (!NOT_POSTED.test(query.spoken) || !HEADS.test(query.spoken) || NO_HEADS.test(query.spoken) || query.claimed.length > 0) return null;
  const items = otherHeads(context);
  return items.length < 2 ? null : claims(context, 'those who work without a post', [{ kind: 'sum', items, total: sumOf(names(items), items, items[0]?.year ?? null), left: [] }], [], items);
}

/** 「聘了多少网格员」: heads are asked, and only their money is printed. */
const HIRED = pattern(/(?:聘|雇|招|请|养|配)(?:用|请|任|备|聘)?了?(?:多少|几)(?:个|名|位)?(?!钱|费)/);

function hiredOf(context: Context): Answer | null {
  const { query, topics, world } = context;
  const [topic, another] = topics;
  const entry = topic?.certainty === 'sure' ? topic.entry : null;
  if (!entry || another || !HIRED.test(query.spoken) || NO_HEADS.test(query.spoken) || query.claimed.length > 0 || !/[员人工]$/.test(topic?.mention.text ?? '') || !entry.kinds.has('money') || entry.kinds.has('count') || entry.kinds.has('target')) return null;
  const money = lookupEntry({ ...context, query: { ...query, act: 'lookup', wanted: 'money' } }, entry);
  return { ...notFound(context, 'no heads are printed for those who are paid', 'onlyMoney', [world.nameOf(topic?.mention.text ?? '')], [], money.claims), subjects: [entry] };
}

/** 「在职的呢」 after the retired, "how many active staff": those in the posts, whatever word the document has for them. */
export function inPostAnswer(context: Context): Answer | null {
  const { query, topics, last, world } = context;
  const [topic, another] = topics;
  if (!topic || another || topic.certainty === 'sure' || !(IN_POST.test(topic.mention.text.trim()) || CIVIL_ALONE.test(topic.mention.text.trim())) || query.claimed.length > 0 || query.relativeYear !== null || MONEY.test(query.spoken) || !(query.act === 'lookup' || query.act === 'unknown' || query.act === 'count')) return null;
  const amongHeads = last !== null && last.listed.length > 0 && last.listed.every(({ unit }) => unit === '人' || unit === '名');
  const all = amongHeads || HEADS.test(query.spoken) || OF_HEADS.test(query.spoken) ? filledOfEach(context) : [];
  // Civil servants stand in posts of one kind.
  const kind = CIVIL.test(topic.mention.text) ? /行政/ : /事业/.test(topic.mention.text) ? /事业/ : null;
  const filled = all.filter(({ facts }) => kind === null || facts.some(({ row }) => row.context === null || kind.test(row.context)));
  const subjects = world.index.entries.filter(({ rows }) => filled.some(({ facts }) => facts.some(({ row }) => rows.includes(row))));
  return filled.length === 0 ? null : claims(context, 'those in post', filled.map((figure): Claim => ({ kind: 'count', name: figure.name, figure, asOf: null })), subjects, filled);
}

/** Who is employed in no post and not retired. */
function otherHeads({ world }: Context): Figure[] {
  const heads = world.book.facts.filter(({ measure, unit, place, row, value }) => measure === 'count' && unit === '人' && place.table === null && row.context === null && /雇员|聘/.test(row.label) && value?.gt(0) === true);
  return heads.filter((fact, at) => heads.findIndex(({ row }) => row.label === fact.row.label) === at).map((fact) => printedFigure(world.nameOf(fact.row.label), fact));
}

/** "Do we have more retirees than staff?": heads against heads, whatever money is called so. */
export function headsCompared(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (!(query.act === 'compare' || query.act === 'difference' || query.act === 'check' || query.act === 'ratio') || topics.length !== 2 || query.claimed.length > 0 || /[费钱元]|\b(?:cost|money|paid|wages?|spending)\b/i.test(query.spoken)) return null;
  const sides = topics.map(({ mention, certainty, entry }) => {
    const fact = certainty === 'sure' ? entry?.facts.find(({ measure, unit, place }) => measure === 'count' && unit === '人' && place.table === null) : undefined;
    return { staff: STAFF.test(mention.text.trim()), figure: STAFF.test(mention.text.trim()) ? filledPosts(context) : fact ? printedFigure(world.nameOf(fact.row.label), fact) : null };
  });
  const [left, right] = sides.map(({ figure }) => figure);
  if (!left || !right || sides.filter(({ staff }) => staff).length !== 1) return null;
  const entries = topics.flatMap(({ entry, mention }) => (entry && !STAFF.test(mention.text.trim()) ? [entry] : []));
  if (query.act === 'ratio') return ratioOfFigures(context, left, right, entries);
  const answer = differenceOfFigures(context, left, right, entries);
  return isQuestionOfTruth(query.spoken, query.tags) ? withComparisonVerdict(context, answer) : answer;
}
