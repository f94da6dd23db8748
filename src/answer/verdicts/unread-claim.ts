/**
 * A yes or no stands only where every word of the claim was judged: 「只有甲超过 7000 万，对吗」 is not confirmed by the amount
 * of one name, nor "each retiree costs more than 3万" by the sum of all. Where a word was not, the figures are told without
 * a yes or no, and the word that was not checked is named.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Claimed, Query } from '../../query/query.ts';
import { fractionIn } from '../../query/slots/fractions.ts';
import { leapIn } from '../../query/slots/leaps.ts';
import { limitAt } from '../../query/slots/limits.ts';
import { isNegated } from '../../query/slots/negated.ts';
import type { Answer, Claim, Judged } from '../answer.ts';
import { valueOf } from '../figures.ts';
import { figuresOf } from '../figures-of.ts';
import { madeBy, WHOLE_CLAIMS } from '../marks.ts';

/** What is judged by figures; the others have their own grounds. */
const BY_FIGURES: ReadonlySet<Judged> = new Set<Judged>(['figure', 'direction', 'comparison', 'rounded', 'unit', 'several']);

/** Words of a claim, and whether the answer has what they are judged by. */
interface ClaimWord { zh: RegExp; en: RegExp; isRead: (answer: Answer, query: Query, said: string, text: string) => boolean }

const has = (answer: Answer, ...kinds: readonly Claim['kind'][]): boolean => answer.claims.some((claim) => kinds.includes(claim.kind) || (claim.kind === 'statement' && kinds.includes(claim.what.kind)));

/** Every name that was said has a figure in the answer. */
function coversNames({ claims }: Answer, { mentions }: Query): boolean {
  const told = new Set(claims.flatMap(figuresOf).map(({ name }) => name.zh));
  return mentions.length > 1 && told.size >= mentions.length;
}

/** Every place that one name stands in. */
const EVERYWHERE = pattern(/各[个张]?(?:表|处|地方)|[哪每][里张个]表?都|\bevery(?:where| table| place)\b/i);

/** 「是基金的全部吗」: a share says it. */
const ALL_OF = pattern(/是不是全部|的全部(?:吗|吧|么|嘛|[?？]|$)|\ball of (?:it|the|its|that)\b/i);

/** A claim word and what it is read by. */
const WORDS: readonly ClaimWord[] = [
  {
    zh: /(?:平均)?每一?个?(?:月|天|日|周|季度?|人|位|名|辆|户|家|台|套|平方米|公里)|[月人户车日]均/,
    en: /\b(?:per|each|every|a) (?:month|day|week|quarter|person|head|capita|employee|vehicle|car|household|retiree|resident|diner|worker|member|officer|square met(?:re|er))\b|\b(?:monthly|daily|weekly|quarterly)\b|\bapiece\b|\beach (?:one )?(?:costs?|gets?|receives?|takes?)\b/i,
    // A quarter of it is no quarter of a year.
    isRead: (answer, _, said) => has(answer, 'average', 'target', 'quote') || (/^a quarter$/i.test(said) && has(answer, 'share', 'ratio')) || answer.claims.flatMap(figuresOf).some(({ unit }) => unit.includes('/')),
  },
  {
    zh: /只有|唯独|唯有|唯一|仅有?(?=[^\d\s约为是占次])|没有(?:其他|别的|任何其他)/,
    en: /\bonly\b(?! (?:about |around |roughly |rmb |¥)*(?:\d|a (?:third|quarter|fifth|half|tenth)))|\bnothing (?:but|else)\b|\bno other\b|\bsolely\b/i,
    isRead: (_, { quantity }, said, text) => quantity !== null || /^\s*(?:约|大约|不到|不足)?\s*(?:[\d,.]+|[一二两三四五六七八九十百千几]+)\s*(?:[万亿元%人辆户]|个(?!项目|工程))/.test(text.slice(text.indexOf(said) + said.length)),
  },
  {
    zh: /全部(?!支出|收入|预算)|所有|全都|全是|都是|均为|每一?[个项](?!月)|无一|没有一[个项]/,
    en: /(?<!\b(?:in|at|after|above) )\ball\b(?! (?:in all|right|together|told)\b)|\b(?:each|every)\b(?! other)|\bnone of\b|\bno (?:projects?|items?|targets?)\b/i,
    isRead: (answer, query, _, text) => query.quantity !== null || coversNames(answer, query) || query.act === 'sum' || has(answer, 'sum', 'average') || (has(answer, 'share') && ALL_OF.test(text)) || EVERYWHERE.test(text),
  },
  {
    // What several come to was not added up.
    zh: /加起来|加在一起|合起来|合计|一共|总共|共计/, en: /\b(?:together|combined|altogether|all told)\b/i,
    isRead: (answer) => !answer.claims.some((claim) => claim.kind === 'verdict' && claim.about === 'several') || has(answer, 'sum', 'balance', 'average') || !has(answer, 'amount'),
  },
  {
    zh: /(?:都|均|全)(?:没|未|不(?!到|足))/, en: /\bneither\b|\bnor\b/i,
    isRead: (answer, query) => query.quantity !== null || (coversNames(answer, query) && isNegated(query.spoken, query.language)),
  },
  {
    // What was denied, and is neither a limit nor turned round.
    zh: /(?:没有?|未|并未|不)(?:有|再|怎么|明显)?(?:超过?|高于|多于|大于|低于|少于|小于|变|涨|增|减|降|升|跌|动)|是(?:假|错)的|不属实/, en: /\b(?:(?:is|was|are|were|did|does|do|has|have)n't|not|never)\b(?! (?:it|they|that|this|there|so|only|more|less|fewer|even|over|above|under|below|exceed\w*|reach\w*)\b)/i,
    isRead: (answer, query, said, text) => query.quantity !== null || has(answer, 'share', 'ratio') || isNegated(query.spoken, query.language) || /^(?:is|was|are|were|did|does|do|has|have)(?:n't| not)\b/i.test(text.trim()) || numbersIn(query).some((number) => limitAt(text, number) !== null && number.from - text.indexOf(said) < 24) || answer.claims.some((claim) => claim.kind === 'verdict' && claim.about === 'comparison') || /不减反增|不降反升|不增反[减降]/.test(text),
  },
  {
    zh: /一半|半数|过半|[二三四五六七八九十]分之|(?<!完|构|组|变|达|生|分|形)[一二两三四五六七八九]成(?![立本效员果为长交])/, en: /\b(?:half|(?:a|one|two|three|four) (?:third|quarter|fifth|tenth)s?|(?:one|two|three)-(?:third|quarter|fifth)s?)\b/i,
    isRead: (answer, { spoken, quantity }) => fractionIn(spoken) === null || quantity !== null || has(answer, 'share', 'ratio', 'list') || answer.claims.flatMap(figuresOf).some(({ derivation, name }) => derivation !== null && /的|of\b/.test(name.zh)) || leapIn(spoken) !== null || /[减少降涨增升多砍]了?(?:近|约|超过|不到)?[一二三四五六七八九]成/.test(spoken),
  },
];

/** Numbers that the claim states. */
function numbersIn({ claimed, spoken }: Query): readonly { from: number; to: number }[] {
  const said = [...spoken.matchAll(/\d[\d,.]*\s*(?:万|亿|%|percent|per cent|million|billion|thousand|yuan|元)?/gi)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  return [...claimed, ...said];
}

/** The spoken words without the names in them, which may hold any of these. */
function withoutNames({ spoken, mentions }: Query): string {
  return mentions.filter(({ unknown, to, from }) => unknown.length === 0 && to > from).reduce((text, { from, to }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to), spoken);
}

/** A claim in people, cars or households is neither confirmed nor denied by money. */
const COUNTED_AFTER = pattern(/^\s*(?:[人名位辆户场次件盏](?!民|元|均|社|代)|(?:people|persons|households|families|vehicles|cars|staff|times|pieces)\b)/i);

function isOfAnotherKind(answer: Answer, { claimed, thresholds, spoken }: Query): string | null {
  const figures = answer.claims.flatMap(figuresOf);
  if (claimed.length + thresholds.length !== 1 || figures.length === 0 || !figures.every(({ unit }) => unit.includes('元')) || has(answer, 'average')) return null;
  const number = numbersIn({ claimed, spoken } as Query).find(({ to }: Pick<Claimed, 'to'>) => COUNTED_AFTER.test(spoken.slice(to)));
  return number ? `${spoken.slice(number.from, number.to).trim()}${COUNTED_AFTER.exec(spoken.slice(number.to))?.[0] ?? ''}` : null;
}

/** A limit beside a year is no direction: 「去年超过 1900 万」; nor is a rise one by so much. */
function isLimitUnread(answer: Answer, { thresholds }: Query): boolean {
  return answer.claims.some((claim) => claim.kind === 'verdict' && claim.about === 'direction' && thresholds.some(({ of }) => of === 'level' || claim.right)) && has(answer, 'change');
}

/** 「250 万里」, a scope named by its amount, was not what was ranked. */
function scopeUnread(answer: Answer, { spoken, act }: Query): string | null {
  if (act !== 'rank') return null;
  const said = /(?<![\d.])(\d[\d,.]*)\s*(?:万元?|亿元?|元)(?=[里中]|当中|之中)/.exec(spoken);
  return said && !answer.claims.flatMap(figuresOf).some(({ value }) => value === said[1]?.replace(/,/g, '')) ? said[0] : null;
}

/** 「甲比乙少 3 人」 is not judged on one of the two counts. */
function apartUnread(answer: Answer, { spoken }: Query): string | null {
  return has(answer, 'difference', 'change', 'prior') ? null : /比[^,，]{2,14}[多少]了?\d+\s*[人名辆台]/.exec(spoken)?.[0] ?? /\b\d+ (?:more|fewer) [a-z -]{3,40} than [a-z]+/i.exec(spoken)?.[0] ?? null;
}

/** 「办公费比工会经费多」, where one of two amounts of the name is more and the other is less. */
function twoAmounts({ claims }: Answer): string | null {
  for (const claim of claims) {
    if (claim.kind !== 'difference') continue;
    for (const [own, other, sign] of [[claim.left, claim.right, 1], [claim.right, claim.left, -1]] as const) {
      const told = claims.find((one) => one.kind === 'amount' && one.readings.length > 1 && one.name.zh === own.name.zh);
      const sides = told?.kind === 'amount' ? new Set(told.readings.filter(({ figure }) => figure.unit === other.unit).map(({ figure }) => valueOf(figure).cmp(valueOf(other)) * sign)) : new Set();
      if (sides.size > 1) return own.name.zh;
    }
  }
  return null;
}

/** A share of amounts where it is said of how far they moved. */
function moveUnread(answer: Answer, { spoken }: Query): string | null {
  const said = /(?:增加|减少|上升|下降)[额量]|(?:增加|减少)的(?:部分|钱)|\bthe (?:increase|rise|fall|cut|decrease|reduction)(?: in| of)\b/i.exec(spoken)?.[0];
  return said !== undefined && has(answer, 'share', 'ratio') && !answer.claims.flatMap(figuresOf).some(({ name, facts }) => /增|减|降|increase|decrease|rise|fall/i.test(name.zh + (name.en ?? '')) || facts.some(({ measure }) => measure === 'change')) ? said : null;
}

export function withoutUnread(query: Query, answer: Answer): Answer {
  const verdicts = answer.claims.flatMap((claim) => (claim.kind === 'verdict' ? [claim.about] : []));
  if (verdicts.length === 0 || !verdicts.every((about) => BY_FIGURES.has(about)) || madeBy(answer, ...WHOLE_CLAIMS)) return answer;
  const text = withoutNames(query);
  const found = WORDS.map(({ zh, en, isRead }) => {
    const said = (query.language === 'zh' ? zh : en).exec(text)?.[0].trim();
    return said !== undefined && !isRead(answer, query, said, text) ? said : null;
  }).find((said) => said !== null) ?? isOfAnotherKind(answer, query) ?? scopeUnread(answer, query) ?? moveUnread(answer, query) ?? twoAmounts(answer) ?? apartUnread(answer, query) ?? (isLimitUnread(answer, query) ? limitSaid(query) : null);
  return found === null ? answer : unjudgedFor(answer, found);
}

function limitSaid({ spoken, thresholds: [limit] }: Query): string {
  const number = numbersIn({ claimed: [], spoken } as unknown as Query).find(({ from }) => limit !== undefined && spoken.slice(from).startsWith(limit.value.toFixed().slice(0, 1)));
  return number ? spoken.slice(number.from, number.to).trim() : spoken;
}

/** The figures, without a yes or no, and what was not checked. */
export function unjudgedFor(answer: Answer, said: string): Answer {
  const told = answer.claims.flatMap((claim): Claim[] => (claim.kind === 'verdict' ? [] : claim.kind === 'statement' ? [claim.what] : [claim]));
  return { ...answer, claims: [...told, { kind: 'notice', notice: 'unchecked', names: [{ zh: said, en: said }], year: null }] };
}
