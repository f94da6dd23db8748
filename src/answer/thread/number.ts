/** A number in a follow-up that the thread told stands for its name: 「那 1234 里」, "what share of the 1,234 is that". */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Claimed, Query } from '../../query/query.ts';
import { isItemWord } from '../../query/slots/others.ts';
import type { Entry } from '../../search/entries.ts';
import { agreement } from '../verdicts/claim-agreement.ts';
import { decimal } from '../../budget/amount.ts';
import type { Figure } from '../answer.ts';
import { entryOf, exactMention } from './names.ts';
import type { Thread } from './turn.ts';
import { headFigure, wholesOf, type World } from '../world.ts';

/** What stands before a number that is a whole. */
const AS_WHOLE = pattern(/占(?:了|到)?(?:那|这|总)?(?:个)?$|\b(?:of|in) (?:the|that|this|those|all|our|total)?(?: (?:whole|entire|full|big|overall|total))?\s*$/i);
/** What stands around a number that points back: 「这 12 万拿来」, 「1234 里」, "the 59 in". */
const POINTS_BEFORE = pattern(/[这那](?:个|笔|项)?$|\b(?:the|that|this|those)\s*$/i);
const POINTS_AFTER = pattern(/^\s*(?:万元|万|元)?(?:块钱?)?(?:里面?|中|当中|之中|内)(?!.*(?:吗|么|吧)[?？]?$)/);

/** Words that point back at a number: 「这 12 万」, 「前面那个 59」, "of that 59". */
const NUMBER = String.raw`(?<number>\d[\d,]*(?:\.\d+)?)\s*(?<unit>万元|万|亿元|元|wan|million)?(?:块钱?)?(?![\d.,%％])`;
/** A number of things, a year, a limit, a place in a ranking or the start of another number. */
const COUNTED = String.raw`(?!\s*(?:多(?![多了])|[辆人个名项家年月日号次场户处盏宗份条平㎡倍成大类种笔者组批张样件最以到至左右几或还]|per ?cent|people|staff|percent|or\b|(?:largest|biggest|smallest|highest|lowest|costliest|cheapest|top|main|most|other)\b|to \d|是(?:哪|谁|什么项目|什么钱)|(?!(?:is|was|does|has|comes|goes|as|consists|sits|stands|belongs)\b)[a-z]+s\b))`;
const SAID_ZH = pattern(new RegExp(`(?:(?:刚才|刚刚|前面|上面|一开始|之前)?的?(?:问|说|提|查|讲)?(?:到|过|起)?的?[这那]一?[个笔项]?|^)\\s*${NUMBER}${COUNTED}`, 'g'));
const SAID_EN = new RegExp(`\\b(?:the|that|this|those|these)\\s+${NUMBER}(?=\\s|[?.,;!]|$)${COUNTED}`, 'gi');
/** All numbers of the question, wherever they stand; none of a table or of a place in a ranking. */
const ANY = pattern(new RegExp(`(?:\\b(?:the|that|this)\\s+|[这那]一?[个笔项]?)?(?<!(?:[表第前]|\\b(?:tables?|parts?|codes?|top)\\b)\\s*)${NUMBER}${COUNTED}`, 'gi'));

/**
 * 「这 59 都花在哪」, "what is the 59 spent on", after several amounts: the name that was told with it, in place of the number.
 * A number that nobody told, that two names have, or that is asked after as such (「是不是 59」) stays.
 */
export function withNumbersSaid(world: World, question: string, thread: Thread): string {
  if (TRUTH.test(question) || (EACH.test(question) && AS_BASIS.test(question))) return question;
  const named = (words: string, ...found: unknown[]): string => {
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const entry = toldAs(world, thread, groups['number'] ?? '', groups['unit']);
    return entry ? entry.names[0] ?? entry.label : words;
  };
  // 「59 加 12 是多少」: each was told, so both are names.
  const all = question.match(ANY)?.length ?? 0;
  const both = all > 1 ? question.replace(ANY, named) : question;
  return all > 1 && !/\d/.test(both) ? both : question.replace(HAN.test(question.replace(/万元?/g, '')) ? SAID_ZH : SAID_EN, named);
}
/** "Per square metre, going by the 61": the number says which reading of the name it is shared out from. */
const EACH = pattern(/\b(?:per|each|every|average)\b|平均|每/i);
const AS_BASIS = pattern(/\b(?:going by|go by|using|based on|on the basis of|taking|working from|with) (?:the |that |those )?\d|(?:按|用|拿|以|照)(?:着|照)?(?:那|这)?个?\s*\d/i);
const HAN = pattern(/[\u4e00-\u9fff]/);
const TRUTH = pattern(/(?:吗|吧|(?<![什怎那这多])么)[?？。]*$|是不是|对不对|^(?:is|was|are|were|did|does|do|has|have)\b/i);

/** The one name that the thread told this amount of, in this year's money; the nearest told where several have it. */
function toldAs(world: World, { answer: last, shown, offered, subjects }: Thread, number: string, unit: string | undefined): Entry | null {
  const value = decimal(number.replace(/,/g, ''));
  const claim: Claimed = { value, unit: unit === undefined || unit === 'wan' ? null : unit, text: number, from: 0, to: 0 };
  for (const figures of [last.listed, [...shown].reverse(), offered]) {
    const names = new Set(figures.flatMap((figure) => (isToldAmount(world, figure) && agreement(claim, [figure], false) === 'right' ? entryOf(world, figure) ?? [] : [])));
    const [entry, another] = names;
    // Of several readings of one name the number tells which.
    const readings = figures === last.listed ? new Set(figures.filter((figure) => isToldAmount(world, figure) && entryOf(world, figure) === entry).map(({ value: own }) => own)) : null;
    if (entry) return another || (readings?.size ?? 0) > 1 ? null : entry;
  }
  // Told beside how it moved: 「为什么冒出来 这么多」.
  const [subject, more] = [...new Set(subjects)].filter((entry) => !last.subjects.includes(entry) && hasAmount(world, entry, claim));
  return subject && !more ? subject : null;
}

function isToldAmount(world: World, { unit, derivation, facts, year }: Figure): boolean {
  return unit.includes('元') && derivation === null && year === world.book.year && facts[0]?.measure === 'amount';
}

export function withNumbersNamed(world: World, query: Query, thread: Thread): Query {
  const [claim, another] = query.claimed;
  const { answer: last } = thread;
  const [subject] = last.subjects;
  if (!claim || another || !subject || last.outcome !== 'answered' || isQuestionOfTruth(query.text, query.tags) || query.thresholds.length > 0 || query.outside === 'order' || (claim.unit !== null && !/[万亿元]/.test(claim.unit))) return query;
  const before = query.spoken.slice(0, claim.from);
  if (query.act === 'share' && AS_WHOLE.test(before)) {
    // Of the last name alone the number is read where the share is taken.
    if (query.mentions.length === 0 && !query.tags.has('sum') && last.claims.every(({ kind }) => kind !== 'sum')) return query;
    const whole = wholeOf(world, claim, thread);
    // "The 7,000 project": what kind of thing has the amount.
    const mentions = query.mentions.filter(({ text, from }) => from < claim.to || from - claim.to > 3 || !(isItemWord(text) || PROJECT.test(text)));
    return whole && !mentions.some(({ text }) => whole.names.includes(text)) ? { ...query, claimed: [], wholes: [], columns: mentions.length < query.mentions.length ? null : query.columns, mentions: [...mentions, { ...exactMention(whole), gap: ['share'], from: claim.from, to: claim.to }] } : query;
  }
  const [figure, more] = last.listed;
  const told = figure !== undefined && more === undefined && figure.unit.includes('元') && agreement(claim, [figure], false) === 'right';
  return told && (POINTS_BEFORE.test(before) || POINTS_AFTER.test(query.spoken.slice(claim.to))) ? { ...query, claimed: [], reference: query.reference ?? { kind: 'it' } } : query;
}

const PROJECT = pattern(/^(?:whole )?(?:projects?(?: expenditures?)?|programmes?|budget|money|pot|pile|项目|科目|盘子)$/i);

/** The name around the last names, or before them in the thread, that has the amount. */
function wholeOf(world: World, claim: Claimed, { answer: last, subjects }: Thread): Entry | null {
  const around = last.subjects.flatMap((entry) => wholesOf(world, entry));
  return [...around, ...subjects].find((entry) => !last.subjects.includes(entry) && hasAmount(world, entry, claim)) ?? null;
}

export function hasAmount(world: World, entry: Entry, claim: Claimed): boolean {
  const figure = headFigure(world, entry);
  return figure !== null && figure.unit.includes('元') && agreement(claim, [figure], false) === 'right';
}
