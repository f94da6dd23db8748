/** 「各多少」, 「分别是哪几个」, 「第二呢」 after a list of changes or of a column: of what was listed, not of the names' own money. */
import { pattern } from '../../budget/pattern.ts';
import { columnName } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims } from '../context.ts';
import { shareOf } from '../figures.ts';
import { timesGrownAnswer } from '../measures/times-grown.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

type List = Extract<Claim, { kind: 'list' }>;

const HOW_MUCH = pattern(/^(?:那|那么|它们|这些|他们|具体|都)*(?:各自?|分别|每[个项笔])(?:的)?(?:采购|金额|数额|额)?(?:是|有|要|花|为|又)?(?:多少|几)(?:钱|万元?)?[呢啊]?[?？。]*$|^\W*(?:and |so )?(?:how much (?:is|for|are|was|were|goes to|does|did) ?(?:each|every one)(?: of them)?(?: (?:get|cost|one|have))?|how much each|each(?: one| of them)?|(?:and )?by how much(?: each)?)\W*$/i);
const WHICH = pattern(/^(?:那|那么|它们|这些|具体)*(?:都|分别|各自)*(?:是|有)?(?:哪[几些]?(?:个|项|条|笔|些)|谁|什么|啥)(?:项目|科目|指标)?[呢啊]?[?？。]*$|^\W*(?:and |so )?(?:which (?:ones?|are they|projects|items|lines)|who are they|name them|list them|what are they)\W*$/i);

export const LISTED_MEASURE: readonly Rule[] = [
  { name: 'how many times the last name grew', answer: ({ world, query, last, subject }) => (query.mentions.length === 0 && subject && last.subjects.length === 1 ? timesGrownAnswer(contextOf(world, query, [subject], last), subject) : null) },
  { name: 'what was just listed, one by one', answer: listedAgain },
  { name: 'the next of the column, as the share just told', answer: nextShare },
];

function listedAgain({ query, last }: Turn): Answer | null {
  const [which, much] = [WHICH.test(query.text.trim()), HOW_MUCH.test(query.text.trim())];
  if (!(which || much) || last.outcome !== 'answered' || query.mentions.length > 0) return null;
  const lists = last.claims.filter((claim): claim is List => claim.kind === 'list' && claim.what !== 'parts' && claim.items.length > 1);
  const [list, another] = lists;
  // What the names themselves have is asked where nothing else of them was listed.
  if (!list || another || !(which || list.items.every(({ figure }) => isMeasure(figure)))) return null;
  return { ...last, claims: [list], trace: { ...last.trace, query: { ...last.trace.query, language: query.language } } };
}

/** How far something moved, or what stands beside its own money in a column. */
function isMeasure(figure: Figure): boolean {
  const [fact] = figure.facts;
  return fact !== undefined && (fact.measure === 'change' || fact.measure === 'percent' || isCell(figure));
}

function isCell({ facts: [fact], derivation }: Figure): boolean {
  return fact !== undefined && derivation === null && fact.measure === 'amount' && fact.place.table !== null && fact !== fact.row.facts[0] && columnName(fact) !== null;
}

/** 「第二呢」 after the first of a column and its share: the second, and its share of the same whole. */
function nextShare({ world, query, last }: Turn): Answer | null {
  const [told, another] = last.claims.filter((claim) => claim.kind === 'share');
  const nth = query.nth ?? (query.reference?.kind === 'ordinal' ? query.reference.n : null);
  if (told?.kind !== 'share' || another || nth === null || nth < 1 || query.mentions.length > 0 || !isCell(told.part)) return null;
  const pool = last.pool.filter(isCell);
  const figure = pool[nth - 1];
  if (!figure || !pool.some(({ facts }) => facts[0] === told.part.facts[0])) return null;
  const [column] = figure.facts;
  const name = world.nameOf(columnName(column as NonNullable<typeof column>) ?? '');
  const part = { ...figure, name: { zh: `${figure.name.zh}的${name.zh}`, en: `${name.en ?? name.zh} of ${figure.name.en ?? figure.name.zh}` } };
  const entry = entryOf(world, figure);
  const answer = claims(contextOf(world, query, [], last), 'the next of a column, as a share', [{ kind: 'share', part, whole: told.whole, percent: shareOf(part.name, part, told.whole) }], entry ? [entry] : [], [part]);
  return { ...answer, pool: last.pool };
}
