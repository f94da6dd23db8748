/** Approved posts beside filled ones: the head counts that a sentence prints as a pair, and the gap between them. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Query } from '../../query/query.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { agreement } from '../verdicts/claim-agreement.ts';
import { foundAnswer } from '../verdicts/check.ts';
import { OF_ALL } from '../verdicts/verdicts.ts';
import type { Finding } from '../verdicts/findings.ts';
import { claims, type Context } from '../context.ts';
import { differenceOf, printedFigure, sameCounts, shareOf, valueOf } from '../figures.ts';
import { IN_POST, KIND, columnOf, postsOf } from './posts.ts';

export const POSTS = 'approved and filled posts';

/** 「满编率」, "fill rate": what share of the posts somebody is in. */
export const FILL_RATE = pattern(/(?:满编|在编|到编|到岗|编制使用|用编|(?:编制|岗位)(?:的)?(?:填充|利用))率|\b(?:fill(?:ed|ing)?|staffing|occupancy|occupied)[- ](?:rates?|ratio|percentage|percent|level)\b|\b(?:rate|ratio|percentage) of (?:filling|occupancy|filled posts)\b/i);
const POST = pattern(/编制|定员|定编(?=\S{0,4}人)|(?:行政|事业)编|(?:空|缺|差|满)(?:着|了|出)?(?:多少|几)?个?编|缺编|空编|满编|超编|\bposts?\b|\bpositions?\b|establishment|authori[sz]ed (?:staff|strength|headcount)|headcount|\bvacan|\bslots?\b/i);
const FILLED = pattern(/实有|坐(?:进|着|了)|实际|在编|在岗|到岗|在职|现有|真正|眼下|有人|满员|\bfilled\b|\bactual(?:ly)?\b|\bin (?:them|post|place)\b|\b(?:in|on) the establishment\b|\bstrength\b|\boccupied\b|\bon board\b|\bserving\b|\bin service\b|\bheld\b|\bstaffed\b|\bemploy(?:ed|s)?\b(?=[^?]*\b(?:establishment|posts?|quota)\b)|\bwork(?:s|ing)?\b/i);
/** Posts of no kind that is named. */
const APPROVED = pattern(/\bhow many\b.*\b(?:authori[sz]ed|approved|established) (?:posts|positions)|\bhow many (?:staff |office )?(?:posts|positions)\b.*\b(?:authori[sz]ed|approved|established)\b/i);
/** The posts and nothing else; a post of another kind has its own word before it. */
const POSTS_ALONE = pattern(/^\W*(?:(?:and|so|then) )?(?:(?:how many|what (?:is|are) the (?:number|count) of|(?:the )?number of|the) )?(?:(?:authori[sz]ed|approved|established|staff|staffing|office|official|total) ){0,3}(?:(?:posts|positions)(?: (?:are there|do(?:es)? (?:we|they|it|the office) have|in (?:all|total)|exist|here|in the office)){0,2}|(?:posts?|positions?) (?:count|numbers?))\W*$/i);
const VACANT = pattern(/编制?(?:都|全|已经?|是不是)*(?:用完|用满|占满|坐满|配满|满)|\bfull\b|没用(?=$|[的呢啊?？])|多出(?:多少|几)|富余|闲置|缺额|没(?:有)?(?:用|占|坐|填|使)(?:掉|完|上|满|着)|用不掉|还剩|剩(?:下|余)?(?:了|多少|几)|空着|空缺|空编|缺编|还空|空了|空出|空几|空多少|缺几|缺多少|缺口|没到岗|没满|满编|空(?=\d)|还差|差几|差多少|vacan|\bgaps?\b|unfilled|\bempty\b|\bfree\b|\bunoccupied\b|\bopen posts?\b|\bshort\b|\bleft to fill\b|difference/i);
const ADMINISTRATIVE = pattern(/行政|公务员|civil[- ]servi|administrative/i);
const PUBLIC = pattern(/事业|public[- ]institution/i);
/** Words of other head counts: then the question is not about this pair. */
const OTHERS = pattern(/退休|离休|雇员|车|\d辆|[几多少]辆|台|retire|employee|vehicle|\bcars?\b|人均|per head|平均|经费|工资|money|cost|wage|\bhow much\b|\bpay(?:ing|ment|s)?\b|salar|\bfund|budget|\bspen[dt]/i);

/** "How many staff in post are there": the people come first, the posts beside them. */
const PEOPLE_FIRST = pattern(/\b(?:staff|people|employees|officials|civil servants)\b[^?]{0,30}\b(?:in post|employed|work(?:s|ing)?)\b/i);
const OF_POSTS = pattern(/\bposts\b|\bpositions?\b|(?<!\bon (?:the |its )?(?:administrative |public[- ]institution )?)establishment|authori[sz]ed|approved/i);

/** A part of the posts, not a number of them. */
const RATE = pattern(/率|比例|百分|占比|\brate\b|percent|proportion|\bshare\b/i);

/** Whether posts are spoken of, and whether somebody holds them. */
export function speaksOfPosts({ text, spoken }: Query): boolean {
  const filling = FILL_RATE.test(text);
  return (filling || POST.test(text) || /在编/.test(text)) && (filling || FILLED.test(text) || VACANT.test(text) || POSTS_ALONE.test(spoken) || (APPROVED.test(text) && !ADMINISTRATIVE.test(text) && !PUBLIC.test(text))) && !OTHERS.test(text);
}

export function postsAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const text = query.text;
  const filling = FILL_RATE.test(text);
  if (!speaksOfPosts(query) || !(filling || POST.test(text) || (query.claimed.length > 0 && isQuestionOfTruth(query.spoken, query.tags)))) return null;
  // Two names of money are not a pair of head counts: "non-establishment staff funding".
  if (context.topics.length > 1 && context.topics.every(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true && !entry.kinds.has('count'))) return null;
  // Beside heads of another kind those in post are one of two numbers.
  if (query.mentions.length > 1 && context.topics.some(({ certainty, entry }) => certainty === 'sure' && entry !== null && !/编/.test(entry.key) && entry.facts.some(({ measure, unit, place, row }) => measure === 'count' && place.table === null && (unit === '人' || unit === '名') && !/编/.test(row.context ?? '')))) return null;
  const kinds = postsOf(context);
  const asked = kinds.filter(({ approved }) => (ADMINISTRATIVE.test(text) ? /行政/.test(approved.row.label) : false) || (PUBLIC.test(text) ? /事业/.test(approved.row.label) : false));
  const [whole] = kinds.filter(({ approved }) => !KIND.test(approved.row.label));
  const shown = asked.length > 0 ? asked : whole ? [whole] : kinds.filter(({ approved, filled }) => approved.value?.eq(0) !== true || filled.value?.eq(0) !== true);
  if (shown.length === 0) return null;
  // Of several units each says whose posts they are.
  const several = world.book.budgetUnits.length > 1;
  const figure = (fact: Fact): Figure => {
    const marks = [several ? fact.row.budgetUnit : null, fact.row.context].filter((mark) => mark !== null);
    const within = fact.row.parent !== null && IN_POST.test(fact.row.parent.label) && !IN_POST.test(fact.row.label) ? fact.row.parent.label : null;
    if (within !== null) return printedFigure(world.nameOf(`${within}（${fact.row.label}）`), fact);
    return printedFigure(world.nameOf(fact.place.table !== null ? `${fact.row.label}${columnOf(fact)}` : marks.length === 0 ? fact.row.label : `${fact.row.label}（${marks.join('，')}）`), fact);
  };
  const figures: Figure[] = [];
  const list = shown.flatMap(({ approved, filled }): Claim[] => {
    const [left, right] = [figure(approved), figure(filled)];
    const told = PEOPLE_FIRST.test(text) && !OF_POSTS.test(text) ? [right, left] : [left, right];
    figures.push(...told);
    const own: Claim[] = told.map((one) => ({ kind: 'count', name: one.name, figure: one, asOf: null }));
    const gap = differenceOf(left.name, left, right);
    const part: Figure = filling || (FILLED.test(text) && !VACANT.test(text)) ? right : { ...gap, name: { zh: '空编', en: 'vacant posts' } };
    if ((RATE.test(text) || query.act === 'share') && !valueOf(left).eq(0)) return [{ kind: 'share', part, whole: left, percent: shareOf(part.name, part, left) }, ...own];
    return VACANT.test(text) || query.act === 'difference' || query.act === 'compare' ? [{ kind: 'difference', left, right, less: false, difference: gap, percent: null }, ...own] : own;
  });
  if (query.claimed.length > 0 && isQuestionOfTruth(query.spoken, query.tags)) return postsChecked(context, figures, shown.map(({ approved, filled }) => { const [left, right] = [figure(approved), figure(filled)]; return { left, right, gap: differenceOf(left.name, left, right) }; }));
  // "People in post": what a follow-up goes on from is the people, not the posts.
  const people = (query.act === 'lookup' || query.act === 'unknown') && FILLED.test(text) && !VACANT.test(text) ? shown.map(({ filled }) => filled) : [];
  const subjects = world.index.entries.filter(({ rows }) => people.some(({ row }) => rows.includes(row))).slice(0, people.length);
  return claims(context, POSTS, list, subjects, people.length > 0 ? [...figures].sort((left, right) => Number(isOf(people, right)) - Number(isOf(people, left))) : figures);
}

function isOf(facts: readonly Fact[], figure: Figure): boolean {
  return figure.facts.some((fact) => facts.includes(fact));
}

/** 「编制 72 人，实有 66 人，对吗」: each number against the count that its words are for. */
function postsChecked(context: Context, figures: readonly Figure[], pairs: readonly { left: Figure; right: Figure; gap: Figure }[]): Answer {
  const { claimed, spoken } = context.query;
  const [pair, another] = pairs;
  // 「编制还空着 6 个，对吗」, "6 vacant posts": what is left of the posts when those in post are taken away.
  if (pair && !another && claimed.length === 1 && claimed[0] && claimed[0].unit !== '%' && LEFT_EMPTY.test(spoken)) return foundAnswer(context, [{ agreement: agreement({ ...claimed[0], unit: null }, [pair.gap], false), claims: [{ kind: 'difference', left: pair.left, right: pair.right, less: false, difference: pair.gap, percent: null }], figures: [pair.left, pair.right], direction: true, subject: null }]);
  return foundAnswer(context, claimed.map((claim, at): Finding => {
    const lead = spoken.slice(claimed[at - 1]?.to ?? 0, claim.from);
    // "66 people in post": the words may stand behind the number; else those said last hold.
    const before = spoken.slice(0, claim.from);
    const [filled, post] = [lastOf(FILLED, before), lastOf(POST, before)];
    const isFilled = Math.max(filled, post) < 0 ? FILLED.test(spoken.slice(claim.to, claimed[at + 1]?.from)) : filled >= post;
    const kinds = figures.filter(({ name }) => (ADMINISTRATIVE.test(lead) ? /行政/.test(name.zh) : PUBLIC.test(lead) ? /事业/.test(name.zh) : true));
    const meant = kinds.filter(({ name }) => isFilled === FILLED.test(name.zh));
    const [figure] = meant;
    return { agreement: agreement(claim, meant, false), claims: figure ? [{ kind: 'count', name: figure.name, figure, asOf: null }] : [], figures: meant, direction: true, subject: null };
  }));
}

/** Posts that nobody holds. */
const LEFT_EMPTY = pattern(/空|缺|剩|没用|没满|没坐|富余|闲置|vacan|unfilled|\b(?:empty|free|unoccupied|open|short|unused)\b/i);

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(new RegExp(pattern.source, 'gi'))].at(-1)?.index ?? -1;
}

const VEHICLE = pattern(/车|\bfleet\b|\bvehicles?\b|\bcars?\b/i);
/** "How many cars are approved", 「核定的车有几辆」: their number; what is approved to be bought is another. */
const CARS_APPROVED = pattern(/(?:核定|核准|批准)的?(?:公务?)?(?:用)?车|\b(?:how many|number of)\b(?!.*\b(?:buy|bought|buying|purchas\w*|acquir\w*|new|replace\w*|add\w*)\b).*\bapproved\b/i);
const QUOTA = pattern(/定编|编制|编内|编外|超编|[入有占在没上]了?编|\bquotas?\b|establishment|authori[sz]ed|allocation/i);
const OUTSIDE = pattern(/非定编|编外|超(?:[出过]了?|了)?编|[没不未](?:有)?(?:入|占|定|上|在|算)?(?:进)?编|有的不(?:算|是|占)|\boutside\b|\bbeyond\b|\bnon-?(?:quota|authori[sz]ed|establishment)|off[- ]?quota|out of quota|without (?:an? |the |any )?(?:quotas?|establishment)|\boff (?:it|the establishment)\b|\babove\b|\bover\b|unauthori[sz]ed|\bexceed/i);
const INSIDE = pattern(/(?<!\b(?:non|off|no)[- ]?)\bquota (?:cars?|vehicles?)\b|(?<![非没不未有])(?:定|入了?|占|在|有|上了?)编(?!外)|编内|\bwithin\b|\binside\b|\b(?:in|with) (?:an? |the |our )?quotas?|\bon (?:the |our )?(?:quota|establishment)|\bunder (?:the |our )?quota|\bapproved\b|\bauthori[sz]ed\b/i);

/** "Number of vehicles in all, and how many are outside": beside the whole, those of the one kind. */
const IN_ALL = pattern(/^[^,;?]*(?:\b(?:in (?:all|total)|altogether|total|how many (?:vehicles|cars) (?:do we|does the office|are there|have we)))\b[^?]*(?:,|;|\band\b|\bof which\b|\?)|(?:一共|总共|合计|共有?|总数)[^,，;；]*[,，;；。?？].*(?:编|几|多少)|(?:实有|现有)?(?:车辆|公务?车|车)(?:总)?(?:有)?(?:几|多少)辆?[^,，;；]*[,，;；。?？].*(?:编外|定编|编内)/i);

/** "How many are within the quota and how many are not" */
const BOTH = pattern(/\bhow many (?:are|do|is|have|were) not\b|\b(?:and|or) (?:are )?(?:not|the rest|the others)\b|\b(?:split|both|versus|vs)\b|定编(?:和|与|及|、| and )非定编|各(?:有|是)?多少/i);

/** Whether vehicles are spoken of by their quota, and no money of them. */
export function speaksOfQuota({ text, act }: Query): boolean {
  return VEHICLE.test(text) && (QUOTA.test(text) || CARS_APPROVED.test(text)) && act !== 'share' && !/费|钱|万元|cost|money|spen[dt]/i.test(text);
}

/** 定编 and 非定编: two counts of which one is named by denying the other. */
export function quotaAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const text = query.text;
  const [claim, another] = query.claimed;
  const stated = claim && !another && claim.unit !== '%' && isQuestionOfTruth(query.spoken, query.tags) ? claim : null;
  if (!speaksOfQuota(query) || ((query.act === 'check' || query.claimed.length > 0) && !stated)) return null;
  // Two counts that are both named are set against each other, or added up.
  if ((query.act === 'compare' || query.act === 'difference' || (query.act === 'sum' && !IN_ALL.test(query.spoken))) && context.topics.length === 2 && context.topics.every(({ certainty }) => certainty === 'sure') && context.topics[0]?.entry !== context.topics[1]?.entry) return null;
  // 「消防车几辆、中巴几辆、非定编几辆」: other counts are asked beside it.
  if (context.topics.some(({ certainty, entry }) => certainty === 'sure' && entry !== null && !/编/.test(entry.key) && entry.facts.some(({ measure, unit }) => measure === 'count' && unit === '辆') && !/车辆$/.test(entry.key))) return null;
  const counts = world.book.facts.filter(({ measure, place }) => measure === 'count' && place.table === null);
  const outside = counts.find(({ row }) => row.label.startsWith('非') && counts.some((other) => `非${other.row.label}` === row.label));
  const inside = counts.find(({ row }) => `非${row.label}` === outside?.row.label);
  if (!outside || !inside) return null;
  const both = BOTH.test(text);
  const wanted = [both || INSIDE.test(text.replace(/\b(?:non|un)[- ]?(?:quota|authori[sz]ed|establishment|approved)\b/gi, ' ')) || CARS_APPROVED.test(text) ? inside : null, both || OUTSIDE.test(text) ? outside : null].filter((fact) => fact !== null);
  if (wanted.length === 0) return null;
  const whole = IN_ALL.test(query.spoken) ? counts.find(({ value, unit, row }) => unit === outside.unit && row.budgetUnit === outside.row.budgetUnit && value !== null && value.eq(outside.value?.plus(inside.value ?? 0) ?? -1)) : undefined;
  if (whole && query.act !== 'compare' && query.act !== 'difference') wanted.unshift(whole);
  const figures = wanted.map((fact) => printedFigure(world.nameOf(fact.row.label), fact, sameCounts(counts, fact)));
  const entries = world.index.entries.filter(({ rows }) => wanted.some(({ row }) => rows.includes(row)));
  // "Are there 12 non-authorised vehicles": the count that is denied by name, and no other.
  const verdict: Claim[] = stated && figures.length === 1 && !OF_ALL.test(query.spoken) ? [{ kind: 'verdict', right: agreement({ ...stated, unit: null }, figures, false) === 'right', about: 'figure' }] : [];
  if (stated && verdict.length === 0) return null;
  return claims(context, POSTS, [...verdict, ...figures.map((figure): Claim => ({ kind: 'count', name: figure.name, figure, asOf: null }))], entries, figures);
}
