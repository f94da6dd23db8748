/** 「顾问一年一个人要多少钱」: a price by the month, told for the year. */
import { pattern } from '../../budget/pattern.ts';
import { PRICE_OF_YEAR } from '../marks.ts';
import { decimal } from '../../budget/amount.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure, printedFigure, valueOf } from '../figures.ts';
import { convertFigures } from './convert.ts';

const YEARLY = pattern(/一整?年|整年|每年|全年|年薪|按年|(?:12|十二)个月|\b(?:per|a|each|every|one|the|for)(?: full| whole| entire)? year\b|\b(?:12|twelve) months\b|\byearly\b|\bannual(?:ly)?\b/i);
/** So many of them for the year: 「两个人一年」, "one consultant for a full year". */
const HEADS = pattern(/([一单两二三四五六七八九十]|\d{1,2})\s*(?:[个名位](?![月季])|人(?!每))|\b(one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?!months?\b|years?\b)(?:[a-z]+ ){0,3}?(?:advis[eo]rs?|consultants?|people|persons?|experts?|staff|workers?|specialists?|officers?|members?|of them)\b/i);
const BY_MONTH = pattern(/^元\/.*月$/);

export function yearlyCostAnswer(context: Context): Answer | null {
  const { query, topics, world, carried } = context;
  const [, zh, en] = HEADS.exec(query.text) ?? [];
  const said = zh ?? en?.toLowerCase();
  const heads = said === undefined ? null : /\d/.test(said) ? Number(said) : said === '单' ? 1 : chineseInteger(said) ?? englishInteger(said);
  // Twelve months and so many heads are all the numbers that it may state.
  if (!YEARLY.test(query.text) || query.claimed.some(({ value, unit }) => unit !== null || !(value.eq(12) || (heads !== null && value.eq(heads))))) return null;
  const priced = topics.flatMap(({ entry, choices }) => (entry ? [entry] : choices)).concat(topics.length === 0 ? carried : []).filter(({ facts }) => facts.some(({ measure, unit, value }) => measure === 'target' && value !== null && BY_MONTH.test(unit ?? '')));
  const [entry, other] = new Set(priced);
  const fact = entry?.facts.find(({ measure, unit }) => measure === 'target' && BY_MONTH.test(unit ?? ''));
  if (!entry || other || !fact) return null;
  const month = printedFigure(world.nameOf(entry.label), fact);
  if (heads !== null && month.unit.includes('/人/')) {
    const name = { zh: `${month.name.zh}（${heads} 人 1 年）`, en: `${month.name.en ?? month.name.zh}, ${heads === 1 ? 'a person' : `${heads} people`} for a year` };
    const all = computedFigure(name, valueOf(month).times(decimal(12 * heads)).toFixed(), month.unit.replace(/\/.*$/, ''), month.year, heads === 1 ? `${month.value} × 12` : `${month.value} × 12 × ${heads}`, [month]);
    return inWan(context, claims(context, PRICE_OF_YEAR, [{ kind: 'target', name: month.name, text: fact.text ?? '', figure: month }, { kind: 'where', name, figure: all }], [entry], [all]), all);
  }
  const year = computedFigure(month.name, valueOf(month).times(decimal(12)).toFixed(), month.unit.replace(/月$/, '年'), month.year, `${month.value} × 12`, [month]);
  return inWan(context, claims(context, PRICE_OF_YEAR, [{ kind: 'target', name: month.name, text: fact.text ?? '', figure: month }, { kind: 'convert', from: month, to: year }], [entry], [year]), year);
}

/** 「一年最多多少万」, or the month's price was just told in it: the year's amount in that unit too. */
function inWan(context: Context, answer: Answer, year: Figure): Answer {
  const told = context.last?.claims.some((claim) => claim.kind === 'convert' && claim.to.unit.startsWith('万元')) === true;
  const more = told || /万/.test(context.query.spoken) ? convertFigures({ ...context, query: { ...context.query, convertTo: '万元' } }, answer, [year]) : answer;
  return more === answer || more.outcome !== 'answered' ? answer : { ...answer, claims: [...answer.claims, ...more.claims] };
}
