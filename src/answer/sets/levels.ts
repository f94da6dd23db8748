/** The levels of the two classifications as sets: 类, 款 and 项 of functions, 类 and 款 of economic classes. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import type { Collection } from './collections.ts';
import type { Name } from '../answer.ts';
import type { World } from '../world.ts';

interface Level { words: RegExp; digits: number; zh: string; en: string }

const LEVELS: readonly Level[] = [
  { words: /(?:经济|功能)(?:分类)?\S{0,8}哪(?:一)?个?大?类(?!别|型)|哪(?:一)?个?大?类(?!别|型).{0,10}(?:经济|功能)分类|一级(?:支出)?科目|类级|(?<!分)类科目|最[大小多少高低]的(?:支出)?大?类(?![级科])|\b(?:top|first|class)[- ]level\b|\bclass level\b/i, digits: 3, zh: '类级科目', en: 'classes' },
  { words: /二级(?:支出)?科目|款级|款科目|哪(?:一|个)?款(?!项)|最[大小多少高低]的(?:一)?款(?!项)|\bsecond[- ]level\b|\bsection level\b/i, digits: 5, zh: '款级科目', en: 'sections' },
  { words: /三级(?:支出)?科目|项级|项科目|末级科目|\b(?:third|lowest|item)[- ]level\b/i, digits: 7, zh: '项级科目', en: 'items' },
];
const ECONOMIC = pattern(/经济(?!发展|效益|普查)|\beconomic\b(?! (?:development|benefit|census))/i);

/** Words for a classification, which name nothing in it. */
export const CLASSIFICATION = pattern(/^(?:经济|功能|economic|functional|functions?|class(?:es|ification)?|categor(?:y|ies)|类)$/i);

/** The classification that the wording names. */
export function basisNamed(text: string): 'economic' | 'function' | null {
  if (ECONOMIC.test(text)) return 'economic';
  return /功能(?!室|区|用房)|\bfunction/i.test(text) ? 'function' : null;
}

/** The rows of a level that the question names; null when it names none. */
export function levelRows(world: World, text: string): Collection | null {
  const level = LEVELS.find(({ words }) => words.test(text));
  if (!level) return null;
  const economic = ECONOMIC.test(text);
  const rows = world.book.rows.filter(({ basis, fund, role, code, place, side, budgetUnit }) => code?.length === level.digits && role === 'item' && place.table !== null && side !== 'revenue' && budgetUnit === null
    && (economic ? basis === 'economic' && fund === 'general' : basis === 'function' && fund === 'all'));
  const own = onceEach(rows);
  const scope: Name = { zh: `${economic ? '经济' : '功能'}分类${level.zh}`, en: `${economic ? 'economic' : 'functional'} ${level.en}` };
  return own.length > 1 ? { rows: own, scope, what: 'rows' } : null;
}

/** A table that prints a code again says the same money twice. */
function onceEach(rows: readonly Row[]): Row[] {
  return rows.filter((row, at) => rows.findIndex(({ code }) => code === row.code) === at);
}
