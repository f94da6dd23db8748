/**
 * "Each inspector costs more than 60,000, right?", "a square metre of property management", "flags per lantern", 「每个退休人员一年不到 2 万吗」:
 * what one of the things that are counted has, of the money that is named or used for them, or of other things that are counted.
 */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Fact } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import { bareName } from '../../budget/text.ts';
import { decimal, divideHalfUp, plain } from '../../budget/amount.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { computedFigure, printedFigure, valueOf } from '../figures.ts';
import { PER_THING } from '../marks.ts';
import { moneyUsedFor } from '../offices/counted-things.ts';
import { resolveMention, type Topic } from '../names/resolve-mention.ts';
import { averageVerdict } from '../verdicts/average-verdict.ts';
import type { World } from '../world.ts';
import { ownMoney } from './average.ts';
import { isNumberOfThings } from './divisor.ts';
import { operand } from './operand.ts';
import { inUnit, stretchIn } from './stretch.ts';

/** Right before the thing: "per", "one", 「每名」. */
const PER = pattern(/(?:\b(?:per|for each|for every|to each|to every|for one|each|every|a single|one|an?)|每(?:一)?(?:个|名|位|辆|面|盏|户|处|座|台|㎡)?|平均一?(?:个|名|位|辆|面|盏|户|处|座|台))\s*$/i);
/** "A" and "one" count only where it is said what one of them has. */
const ARTICLE = pattern(/\b(?:each|every|a single|one|an?)\s*$/i);
const HAS_EN = pattern(/\b(?:costs?|gets?|receives?|takes?|earns?|comes? to|is paid|runs? (?:to|us)|needs?)\b/i);
const OTHERWISE = pattern(/去年|上年|[增涨升降减跌]|占|倍(?!于)|哪|如果|假如|要是|\b(?:last year|rose|rise|fell|fall|grew|grow|share|times|which|if|suppose|more than half|of all|next year|who)\b/i);
const TO_SOMEBODY = pattern(/\bcosts? (?:an?|each|every|the) (?!year|month|day|quarter|week|lot)[a-z]+/i);
const OPEN = pattern(/多少|几|\b(?:how (?:much|many)|what)\b|\bper [a-z ◇]{2,30}\W*$/i);

export function perThingAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (query.act === 'rank' || query.act === 'filter' || query.table !== null || OTHERWISE.test(query.spoken)) return null;
  // "What does one lunch cost an employee" is the price of a lunch to them.
  if (TO_SOMEBODY.test(query.spoken)) return null;
  const judged = isQuestionOfTruth(query.spoken, query.tags);
  if (!judged && !OPEN.test(query.spoken)) return null;
  const thing = topics.flatMap((topic) => countedAt(context, topic) ?? [])[0];
  if (!thing || topics.length > 2) return null;
  const [other] = topics.filter((topic) => topic !== thing.topic);
  if (other && (other.certainty !== 'sure' || !other.entry)) return null;
  // An average of money that is named finds the money by what it is spread over.
  if (!judged && query.act === 'average' && other?.entry?.kinds.has('money') === true) return null;
  const of = other?.entry ?? (ARTICLE.test(query.spoken.slice(0, thing.topic.mention.from)) || query.language === 'zh' ? moneyOf(world, thing.entry) : null);
  const total = of ? totalOf(context, of, thing.figure) : null;
  if (!of || !total || of === thing.entry || valueOf(thing.figure).eq(0)) return null;
  const stretch = stretchIn(context);
  const among = decimal(thing.figure.value.replace(/,/g, '')).times(decimal(stretch?.value ?? '1'));
  const [factor, unit] = total.unit.includes('元') ? inUnit(context, total, among) : [decimal(1), total.unit];
  const value = divideHalfUp(valueOf(total).times(factor), among, 2).toFixed(2);
  const average = computedFigure(total.name, value, unit, total.year, `${total.value}${factor.eq(1) ? '' : ` × ${plain(factor)}`} ÷ ${thing.figure.value}${stretch ? ` ÷ ${stretch.value}` : ''}`, [total, thing.figure]);
  const per = stretch ? { zh: `${thing.figure.name.zh}每${stretch.per.zh}`, en: `${thing.figure.name.en ?? thing.figure.name.zh} and ${stretch.per.en ?? ''}` } : thing.figure.name;
  const told = claims(context, PER_THING, [{ kind: 'average', total, count: thing.figure, per, average }], [of], [average]);
  return judged ? averageVerdict(context, told) : told;
}

interface Counted { topic: Topic; entry: Entry; figure: Figure }

/** The number of things that the words count, where they stand behind "per". */
function countedAt(context: Context, topic: Topic): Counted | null {
  const { query, world } = context;
  const { mention } = topic;
  const ahead = query.spoken.slice(0, mention.from);
  if (mention.to <= mention.from || !PER.test(ahead)) return null;
  const behind = query.spoken.slice(mention.to);
  if (ARTICLE.test(ahead) && !HAS_EN.test(behind) && !/\b(?:cost|get|receive|take)\b/i.test(behind) && !/^\s*of\b/i.test(behind)) return null;
  const own = topic.entry && numberOf(topic.entry) && !topic.entry.kinds.has('money') ? topic.entry : resolveMention(mention, world.index, 'count').entry;
  const fact = own ? numberOf(own) : undefined;
  return own && fact ? { topic, entry: own, figure: printedFigure(world.nameOf(own.label), fact) } : null;
}

/** A count, or a target that counts anything. */
function numberOf({ facts }: Entry): Fact | undefined {
  return facts.find(({ measure }) => measure === 'count') ?? facts.find(isNumberOfThings) ?? facts.find(({ measure, value, unit }) => measure === 'target' && value !== null && unit !== null && !/[%元/]/.test(unit));
}

function totalOf(context: Context, of: Entry, beside: Figure): Figure | null {
  if (of.kinds.has('money')) { const figure = operand(context, of); return figure?.unit.includes('元') === true ? figure : null; }
  const fact = numberOf(of);
  const figure = fact ? printedFigure(context.world.nameOf(of.label), fact) : null;
  return figure && figure.name.zh !== beside.name.zh ? figure : null;
}

/** The money of those people, used for these things, or called like them. */
export function moneyOf(world: World, counted: Entry): Entry | null {
  return ownMoney(world, [counted]) ?? moneyUsedFor(world, counted) ?? calledLike(world, counted);
}

/** Words that many names share. */
const COMMON = /人数|人员|数量|个数|面积|管理|服务|工作|社区|项目|街道|费用|经费|支出/g;

/** The beginning of a number of diners or pupils: the one amount of a project that begins so. */
function calledLike({ index }: World, { label }: Entry): Entry | null {
  const name = bareName(label);
  const words = name.replace(COMMON, ' ').trim().split(' ')[0] ?? '';
  const lengths = [4, 3, 2].filter((length) => words.length >= length);
  for (const length of lengths) {
    const found = index.entries.filter((entry) => entry.kinds.has('money') && entry.names.some((own) => own.startsWith(words.slice(0, length))) && entry.rows.some(({ place, children }) => place.table === null && children.length === 0));
    if (found.length > 0) return found.length === 1 ? found[0] ?? null : null;
  }
  return null;
}
