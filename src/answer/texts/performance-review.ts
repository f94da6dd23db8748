/** 「财政部门评价哪些项目」, 「绩效自评报告报给谁」, "who evaluates the projects": what the document says of reviewing its own performance; an opinion of ours is not asked for. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import { sentencesOf, type Sentence } from '../../search/sentences.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { besideNames } from '../names/in-full.ts';
import { printedFigure } from '../figures.ts';
import type { Query } from '../../query/query.ts';
import { valueKinds } from '../../query/slots/value-kind.ts';
import { valuesIn } from './sentence.ts';

/** The steps of it, as asked and as printed. */
const STEPS: readonly (readonly [RegExp, RegExp])[] = [
  [/自评|自我评价|\bself-?(?:review|assess\w*|evaluat\w*|apprais\w*)/i, /自评/], [/监控|\bmonitor\w*/i, /监控/], [/重点(?:绩效)?评价/, /重点(?:绩效)?评价|部门评价|财政评价/],
  [/(?<!财政)部门评价/, /部门评价/], [/财政(?!.*(?:报告|备案|报给|重点(?:绩效)?评价))|\bfinance\b|\bfiscal\b/i, /^[^，,]{0,4}财政部门/], [/备案|报告|\breports?\b|\bfil(?:e|ed|ing)\b/i, /报告|备案/], [/整体|\boverall\b|\bwhole\b/i, /整体/], [/编报|编制|设置|编了|\bdrawn up\b|\bset\b|\bprepared\b/i, /编报|编制/],
];
const OF_REVIEW = pattern(/绩效|评价|自评|\b(?:performance|evaluat\w*|apprais\w*|self-?(?:review|assess)\w*)\b/i);
const REVIEWED = pattern(/评价|自评|监控|备案|(?:绩效)?报告报|\b(?:evaluat\w*|apprais\w*|review\w*|assess\w*|monitor\w*)\b/i);
const DRAWN_UP = pattern(/(?:编报|编制|编|设置|设)(?:了|过|出)?.{0,10}(?:绩效)?目标|绩效目标.{0,6}(?:编|设|报)/);
const ASKS = pattern(/谁|哪|什么|何时|几|多少|怎么|如何|吗|没有?[?？]?$|有没有|要不要|是否|\b(?:who|what|which|when|how|does|do|is|are)\b/i);
/** An indicator or money of a review is no step of it. */
const OTHERWISE = pattern(/满意|指标|经费|费用|审计|评估报告|达标|合格|服务评|好不好|怎么样|你(?:觉得|认为|怎么)|值得|\b(?:good|bad|cost|worth|think|money is spent)\b/i);
/** What came of it is no plan's to say. */
const RESULT = pattern(/(?:多少|几)分|得分|分数|打分|评级|等级|结果|排名|第几|优秀|\b(?:scores?|scored|grades?|graded|ratings?|results?|rank\w*|rated|points|outcome)\b/i);
const USED = pattern(/用(?!户)|干什么|干嘛|作用|意义|好处|\b(?:used?|uses|for|happens?|purpose|good)\b/i);
/** To whom it is reported, and whether it is made public, are steps of it. */
const HANDED_ON = pattern(/结果[^，,]{0,3}(?:报(?!告)|送|交|公开|公布|备案)|\b(?:reported|submitted|published|sent) to\b/i);
const MONEY = pattern(/多少钱|金额|资金|涉及.{0,3}(?:多少|几)|\bmoney\b|\bfunds?\b|\bhow much\b/i);
const MOST = 2;

export const REVIEW_RESULT = 'what a review came to';
export const REVIEW = 'what is said of reviewing performance';

/** 「评估结果的目标值」: what an indicator is set at. */
const SET_AT = pattern(/目标值|指标值|\btargets? for\b/i);

/** A line that is called so has an amount. */
const HOW_MUCH = pattern(/多少|金额|预算|\b(?:how much|amount|budget|costs?)\b/i);

/** Whether its steps are asked for. */
export function asksOfReview({ spoken }: Query): boolean {
  return (REVIEWED.test(spoken) || DRAWN_UP.test(spoken)) && OF_REVIEW.test(spoken) && ASKS.test(spoken) && !OTHERWISE.test(spoken);
}

export function performanceReviewAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const text = query.spoken;
  const beside = besideNames(context);
  if (HOW_MUCH.test(beside) && !REVIEWED.test(beside) && !DRAWN_UP.test(beside)) return null;
  if (query.wanted === 'target' && SET_AT.test(text)) return null;
  if (REVIEWED.test(text) && OF_REVIEW.test(text) && RESULT.test(text) && !HANDED_ON.test(text)) return USED.test(text) ? notFound(context, REVIEW_RESULT, 'notInDocument', [{ zh: '绩效评价结果的用途', en: 'a use of the results of performance reviews' }]) : notFound(context, REVIEW_RESULT, 'notInDocument', [{ zh: '绩效评价结果', en: 'results of performance reviews' }]);
  const drawn = DRAWN_UP.test(text) && (MONEY.test(text) || !/多少|几/.test(text));
  if (!asksOfReview(query) || !(REVIEWED.test(text) || drawn) || query.claimed.length > 0) return null;
  const asked = STEPS.filter(([said]) => said.test(text)).map(([, printed]) => printed);
  const told = sentencesOf(world.book.passages).filter(({ passage, text: said }) => (passage.kind === 'prose' || passage.kind === 'organisation') && (/绩效/.test(said) || /(?:项目|政策)[^，。]{0,8}评价/.test(bareName(said))) && (drawn ? /编报|编制/ : /评价|自评|监控|备案/).test(bareName(said)));
  const fits = told.filter(({ text: said }) => asked.every((printed) => printed.test(bareName(said))));
  // A project's review and the whole office's are told in two sentences.
  const [project, whole] = [/项目|政策|\bprojects?\b/i, /整体|单位|\boverall\b|\boffice\b/i];
  const near = project.test(text) && !whole.test(text) ? fits.filter(({ text: said }) => /项目/.test(said)) : fits;
  const ofMoney = drawn && MONEY.test(text) ? near.filter(({ text: said }) => /\d\s*万元/.test(said)) : near;
  const shown = (ofMoney.length > 0 ? ofMoney : fits).slice(0, MOST);
  // Whether they were set is told by the sentence; what it counts only where that is asked.
  const counted = drawn && (MONEY.test(text) || /哪|多少|几|\bhow (?:many|much)\b/i.test(text) || !/吗|没有?[?？]?$|有没有|是否|\b(?:is|are|was|were|has|have|did)\b/i.test(text));
  const dated = valueKinds(text).includes('time');
  const figures = counted ? shown.flatMap((one) => figuresIn(context, one)) : [];
  return shown.length === 0 ? null : claims(context, REVIEW, [...figures.map((figure): Claim => (figure.unit.includes('元') ? { kind: 'where', name: figure.name, figure } : { kind: 'count', name: figure.name, figure, asOf: null })), ...shown.map((one) => ({ kind: 'quote', what: 'prose', name: world.nameOf(bareName(one.passage.subject)), text: one.text, places: [one.place], figures: dated ? datesIn(context, one) : [] }) as const)], [], figures);
}

/** The months that a step is due by. */
function datesIn({ world }: Context, { passage, text, place }: Sentence): Figure[] {
  return valuesIn(text, 'time').map(([value, unit]): Figure => ({ name: world.nameOf(bareName(passage.subject)), value, unit, year: null, derivation: null, places: [place], facts: [] }));
}

/** What the sentence counts and adds up. */
function figuresIn({ world }: Context, { text, place }: Sentence): Figure[] {
  const facts = world.book.facts.filter((fact) => fact.value !== null && fact.printed !== null && fact.place.table === null && fact.place.lines[0] <= place.lines[1] && fact.place.lines[1] >= place.lines[0]);
  return facts.filter(({ printed }) => printed !== null && text.replace(/[,，\s]/g, '').includes(printed)).map((fact) => printedFigure(world.nameOf(fact.row.label), fact));
}
