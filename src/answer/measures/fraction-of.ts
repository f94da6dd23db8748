/** 「采购金额的一半是多少」, "what is 5% of the total", 「它的两成呢」: a stated part of an amount, with its formula; 「甲的一半比乙多多少」: such a part against another amount. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, divideHalfUp, plain } from '../../budget/amount.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Claimed } from '../../query/query.ts';
import { fractionIn, percentIn, type Fraction } from '../../query/slots/fractions.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { STATED_PART } from '../marks.ts';
import { computedFigure, unsigned, valueOf } from '../figures.ts';
import { besideNames } from '../names/in-full.ts';
import { withComparisonVerdict } from '../verdicts/verdicts.ts';
import { convertFigures } from './convert.ts';
import { differenceOfFigures } from './compare.ts';
import { asMoves, changeFigure } from './moves.ts';
import { operand, yearAsked } from './operand.ts';
import { wholesNamed } from './sum.ts';
import type { Topic } from '../names/resolve-mention.ts';
import { totalEntry } from '../world.ts';

const PART = '(?:一半|半数|[二三四五六七八九十百]分之[一二三四五六七八九十]+|百分之\\d+(?:\\.\\d+)?|[一二两三四五六七八九]成半?|\\d+(?:\\.\\d+)? ?[%％])';
const LEAD = '(?:请问|那么?|再|又|按|拿|取|算(?:一?下)?|帮我|,|，){0,4}';
const HOW_MUCH = '(?:大概|大约|约|应该|一共|算下来|来算|计算|算|折合|相当于|合|等于|就|会|,|，|(?:换算?|折算?|转)(?:成|为)(?:万元|元|块)?|用元|按元){0,3}(?:是|有|为|要|得)?(?:多少|几何|几)?(?:万元?|钱|元|块)?(?:呢|啊|呀|吧)?[?？。]*';
const ASKED_ZH: readonly RegExp[] = [
  // 「总预算的5%是多少」; 「它的两成」; 「三分之二的采购是多少」.
  new RegExp(`^${LEAD}[^，,。?？]{0,20}?的 ?${PART}${HOW_MUCH}$`),
  new RegExp(`^${LEAD}${PART}的[^，,]{2,16}?(?:是|等于|有|为)(?:多少|几)`),
  new RegExp(`^${LEAD}${PART}${HOW_MUCH}$`),
].map((one) => pattern(one));
const PART_EN = '(?:(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|the)[ -])?(?:half|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)|(?:\\d+(?:\\.\\d+)?|[a-z]+(?:-[a-z]+)?) ?(?:%|per ?cents?))';
const ASKED_EN = pattern(new RegExp(`^\\W*(?:(?:so|and|then|ok|now) )*(?:if (?:we|you|they|it) (?:saved?|cut|took|kept|spent|set aside|held back|put aside) )?(?:(?:what(?:['’]s| is| would(?: be)?| does| are)|how much (?:is|are|would be|does|would)|give me|tell me|show me|work out|calculate|compute|find|just|i want|i need) )*${PART_EN} (?:of|from|out of) (?<whole>[^,;?]{2,60}?)(?:,? (?:in money|in yuan|be|is|come to|make|amount to|(?:is|comes to|makes|would be)? ?(?:how much|what)(?: (?:is|would) (?:that|it)(?: be)?)?))?\\W*$`, 'i'));
/** A part that is a limit, a claim or a move, or of which another thing is asked. */
const OTHERWISE = pattern(/占|超|不[到足止]|以[上下内]|[比较]|[增降涨跌减]|[吗么]\W*$|是不是|对不对|是否|哪|谁|为什么|为啥|怎么|\b(?:goes?|went|spent on|which|more|less|over|under|above|below|than|left|remains?|why|rose|rise|fell|fall|cut|increase|decrease|growth|drop|change|is that|was that)\b/i);
const ALL_OF_IT = pattern(/^(?:the |our |its )?(?:whole |total |entire |full )?(?:total|whole|budget|lot|spending|expenditure)$/i);
const POINTS = pattern(/^(?:that|it|this|those|them|these)(?: (?:amount|sum|figure|money|total))?$/i);

function asksPart({ language, spoken }: Context['query']): boolean {
  const text = spoken.trim();
  if (language === 'zh') return !OTHERWISE.test(text) && ASKED_ZH.some((asked) => asked.test(text));
  const whole = ASKED_EN.exec(text)?.groups?.['whole'];
  return whole !== undefined && !OTHERWISE.test(whole);
}

/** Whether a part of something is stated, or whether something is enough for another. */
export function statesPart(query: Context['query']): boolean {
  return asksPart(query) || COVERS.test(query.spoken);
}

export function fractionOfAnswer(context: Context): Answer | null {
  const { query } = context;
  const fraction = asksPart(query) ? percentIn(query.spoken) ?? fractionIn(query.spoken) : null;
  if (!fraction || query.claimed.some(({ from, to }) => to <= fraction.from || from >= fraction.to) || (query.language === 'zh' && query.direction !== null) || query.table !== null) return null;
  const { entry, whole } = wholeOf(context);
  if (!whole || !whole.unit.includes('元')) return null;
  const answer = statedPart(context, whole, query.spoken.slice(fraction.from, fraction.to), fraction, entry ? [entry] : []);
  const [part] = answer.listed;
  // "Half of it, in yuan": the part is told in that unit too.
  const more = query.convertTo === null || !part ? answer : convertFigures(context, answer, [part]);
  return more === answer || more.outcome !== 'answered' ? answer : { ...answer, claims: [...answer.claims, ...more.claims] };
}

/** A part of an amount, told with that amount. */
export function statedPart(context: Context, whole: Figure, said: string, fraction: Fraction, subjects: readonly Entry[]): Answer {
  const part = partOf(context, whole, said, fraction);
  return claims(context, STATED_PART, [{ kind: 'where', name: part.name, figure: part }, { kind: 'where', name: whole.name, figure: whole }], subjects, [part]);
}

function partOf({ query }: Context, whole: Figure, said: string, fraction: Fraction): Figure {
  const value = plain(divideHalfUp(valueOf(whole).times(decimal(String(fraction.over))), decimal(fraction.under), 2));
  const name = query.language === 'zh' ? { zh: `${whole.name.zh}的${/^\d/.test(said) ? ` ${said}` : said}`, en: null } : { zh: `${whole.name.zh}的${fraction.under === 100 ? ` ${fraction.over}%` : fraction.over === 1 && fraction.under === 2 ? '一半' : ` ${fraction.over}/${fraction.under}`}`, en: `${said} of ${whole.name.en ?? whole.name.zh}` };
  const formula = fraction.under === 100 ? `${whole.value} × ${fraction.over}%` : fraction.over === 1 ? `${whole.value} ÷ ${fraction.under}` : `${whole.value} × ${fraction.over} ÷ ${fraction.under}`;
  return computedFigure(name, value, whole.unit, whole.year, formula, [whole]);
}

/** A part stands right beside its whole: 「甲的一半」, "half of A". */
const AFTER = pattern(new RegExp(`^(?:的?(?:预算|经费|钱|金额))?的 ?(?<part>${PART})`));
const BEFORE = pattern(new RegExp(`(?<part>${PART_EN}) (?:of )?(?:the |our |its )?$`, 'i'));
/** One amount against the other; a part that is itself what is asked or stated of the other has rules of its own. */
const AGAINST = pattern(/比(?!例)|哪|谁|还是|差(?!额)/);
const COMPARED: ReadonlySet<string> = new Set(['difference', 'compare', 'check']);

/** 「甲的一半比乙多多少」: never the whole of it against the other. */
export function partComparedAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (topics.length !== 2 || !COMPARED.has(query.act) || query.direction !== null || query.table !== null || (query.language === 'zh' ? !AGAINST.test(query.spoken) || /占/.test(query.spoken) : query.act === 'check')) return null;
  const sides = topics.flatMap((topic) => sideOf(context, topic) ?? []);
  const [left, right] = sides;
  const parts = sides.filter(({ said }) => said !== null);
  if (!left || !right || parts.length === 0 || query.claimed.some(({ text }) => !parts.some(({ said }) => said?.includes(text) === true))) return null;
  const answer = differenceOfFigures(context, left.figure, right.figure, [left.entry, right.entry]);
  const judged = isQuestionOfTruth(query.spoken, query.tags) ? withComparisonVerdict(context, answer) : answer;
  return { ...judged, claims: [...judged.claims, ...parts.flatMap(toldPart)] };
}

/** One of the two amounts: a name's own, or the part of it that is said. */
interface Side { entry: Entry; whole: Figure; said: string | null; figure: Figure }

/** 「甲减少的钱」, 「甲多出来的 81 万」, "the cut in A": how far it moved, not what it is at. */
const MOVED_AFTER = pattern(/^(?:的?(?:预算|经费|支出))?(?:比?(?:今年|去年|上年))?(?:(?<down>减少|减掉|减|少|砍掉?|压减|省)|(?<up>增加|增长|增|多|涨))(?:了|掉|下来|出来|下|出)?的?(?:\d[\d,.]*[万亿]?元?)?的?(?:那些|那部分|部分|钱|经费|金额|额)?(?=[^的]{0,2}(?:够|足|能|可|付|抵))/);
const MOVED_BEFORE = pattern(/\b(?:(?<down>cut|decrease|reduction|fall|drop|savings?)|(?<up>increase|rise|growth)) (?:in|of|from|on|to) (?:the |our |its )?$/i);

function sideOf(context: Context, topic: Topic): Side | null {
  const { entry, certainty, mention } = topic;
  const { spoken, language } = context.query;
  const moved = (language === 'zh' ? MOVED_AFTER.exec(spoken.slice(mention.to)) : MOVED_BEFORE.exec(spoken.slice(0, mention.from)))?.groups;
  if (moved) return movedSide(context, topic, moved['down'] !== undefined);
  const figure = certainty === 'sure' && entry ? operand(context, entry, null, yearAsked(context)) : null;
  const said = (language === 'zh' ? AFTER.exec(spoken.slice(mention.to)) : BEFORE.exec(spoken.slice(0, mention.from)))?.groups?.['part'] ?? null;
  const fraction = said === null ? null : percentIn(said) ?? fractionIn(said);
  return entry && figure?.unit.includes('元') && (said === null || fraction) ? { entry, whole: figure, said, figure: said !== null && fraction ? partOf(context, figure, said, fraction) : figure } : null;
}

function movedSide(context: Context, { entry, certainty }: Topic, down: boolean): Side | null {
  const change = certainty === 'sure' && entry ? changeFigure(context, entry) : null;
  if (!entry || !change?.unit.includes('元') || valueOf(change).lt(0) !== down) return null;
  const [figure] = asMoves([change]).map(unsigned);
  return figure ? { entry, whole: figure, said: null, figure } : null;
}

function toldPart({ figure, whole }: Side): Claim[] {
  return [figure, whole].map((one) => ({ kind: 'where', name: one.name, figure: one }));
}

/** The one amount pays for the other: what stands between their names. */
const COVERS = pattern(/够(?!不够.{0,2}[和与跟、])|(?:能不能|能否|可不可以|可以|足以|能)(?:不能)?(?:拿来|用来)?(?:付|支付|负担|覆盖|抵|养|顶)|\b(?:enough|sufficient|suffices?|cover|covers|pay for|pays for|afford)\b/i);

/** "How many times what we pay for B": a figure is asked for, not whether it is enough. */
const ASKS_FIGURE = pattern(/\bhow (?:many|much)\b|\bwhat (?:we|they|you)\b/i);

/** 「甲的一半够不够乙」, "is half of A enough for B": two printed amounts set against each other, no opinion of either. */
export function coversAnswer(context: Context): Answer | null {
  const { query, topics, carried } = context;
  const [first, second, more] = topics;
  if (!first || more || !COVERS.test(query.spoken) || !COVERS.test(besideNames(context)) || ASKS_FIGURE.test(query.spoken) || query.claimed.some(({ from }) => from < first.mention.to || from > (second?.mention.from ?? 0)) || query.thresholds.length > 0 || query.table !== null || query.relativeYear !== null || query.year !== null) return null;
  const left = sideOf(context, first);
  const told = carried.length === 1 && left?.said ? carried[0] : undefined;
  const whole = told && told !== left?.entry ? operand(context, told) : null;
  const right = second ? (COVERS.test(query.spoken.slice(first.mention.to, second.mention.to)) ? sideOf(context, second) : null) : told && whole?.unit.includes('元') ? { entry: told, whole, said: null, figure: whole } : null;
  if (!left || !right || left.entry === right.entry || query.claimed.some((claim) => !isSaid(claim, left.figure))) return null;
  const answer = differenceOfFigures(context, left.figure, right.figure, [left.entry, right.entry]);
  const enough: Claim = { kind: 'verdict', right: valueOf(left.figure).gte(valueOf(right.figure)), about: 'comparison' };
  return answer.outcome === 'answered' ? { ...answer, claims: [enough, ...answer.claims, ...[left, right].filter(({ said }) => said !== null).flatMap(toldPart)] } : null;
}

/** 「少的 133 万够不够乙」 states what it is. */
function isSaid({ value, unit }: Claimed, figure: Figure): boolean {
  const [said, own] = [inYuan(value, unit ?? figure.unit), inYuan(valueOf(figure), figure.unit)];
  return said !== null && own !== null && said.eq(own);
}

/** What is named, all of the budget where only that is said, else the one amount just told. */
function wholeOf(context: Context): { entry: Entry | null; whole: Figure | null } {
  const { topics, query, carried, last, world } = context;
  const [topic, another] = topics;
  if (another || (topic && topic.certainty !== 'sure')) return { entry: null, whole: null };
  const said = query.language === 'en' ? ASKED_EN.exec(query.spoken.trim())?.groups?.['whole'] ?? '' : '';
  const [all] = topic || POINTS.test(said) ? [] : ALL_OF_IT.test(said) ? [totalEntry(world, 'expenditure')] : wholesNamed(context);
  const entry = topic?.entry ?? all ?? (carried.length === 1 ? carried[0] ?? null : null);
  if (entry) return { entry, whole: operand(context, entry, null, yearAsked(context)) };
  const [told, more] = query.mentions.length === 0 ? last?.listed ?? [] : [];
  return { entry: null, whole: told && !more ? told : null };
}
