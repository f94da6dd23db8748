/** 「前三一共」 after the largest part of a name, or its share: the first few of those parts, added up. */
import { pattern } from '../../budget/pattern.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import type { Answer, Figure } from '../answer.ts';
import { metricOf } from '../sets/collections.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { largestFirst } from './list-told.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const FEW_ZH = pattern(/^(?:那么?)?(?:最大的?)?前([二三四五两])(?:大|个|项|名|笔)*的?(?:一共|合计|总共|加起来|总和|共)(?:是|有|要)?(?:多少|几)?(?:钱)?[呢啊]?[?？。]*$/);
const FEW_EN = pattern(/^\W*(?:and |so )?(?:the )?(?:sum of (?:the )?)?(?:top|first|largest|biggest) (two|three|four|five)(?: ones?)?(?: (?:together|in total|combined|added up|altogether))?\W*$/i);
const ADDED_EN = pattern(/\b(?:sum|together|total|combined|added|altogether)\b/i);

export const FIRST_FEW: Rule = { name: 'the first few of what the last one was ranked in, added up', answer: firstFew };

function firstFew({ world, query, last }: Turn): Answer | null {
  const spoken = query.spoken.trim();
  const said = FEW_ZH.exec(spoken)?.[1] ?? (ADDED_EN.test(spoken) ? FEW_EN.exec(spoken)?.[1] : undefined);
  const n = said === undefined ? null : said === '两' ? 2 : chineseInteger(said) ?? englishInteger(said.toLowerCase());
  if (n === null || last.outcome !== 'answered' || last.subjects.length !== 1 || last.listed.length >= n) return null;
  const figures = last.trace.query.act === 'rank' && last.pool.length >= n ? last.pool : partsBeside(world, last);
  const few = largestFirst(figures).slice(0, n);
  const entries = few.flatMap((figure) => entryOf(world, figure) ?? []);
  return few.length === n && entries.length === n && few.every(({ unit, derivation }) => unit === few[0]?.unit && unit.includes('元') && derivation === null) ? { ...sumOfFigures(contextOf(world, query, entries, last), few, entries), pool: few } : null;
}

/** What the part that was told stands beside, under one name. */
function partsBeside(world: Turn['world'], { listed: [told] }: Answer): Figure[] {
  const parent = told?.facts[0]?.row.parent;
  return parent?.role === 'item' ? parent.children.flatMap((row) => metricOf(world, row, 'amount') ?? []) : [];
}
