/** 「哪些部门加挂了牌子」: an office that bears a second name on its door is printed with it in brackets, 甲办公室<乙室>; else the sentence that speaks of it is quoted. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer, Claim, Name } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { computedFigure } from '../figures.ts';
import { SECOND_NAMES } from '../marks.ts';
import { sentenceWith } from '../texts/sentence-with.ts';
import { membersOf } from './office-exists.ts';

const ASKED = pattern(/(?:加挂|挂(?:着|了|的|有)?(?:几|多少|什么|哪些|哪几|啥|两|别的|其他)?(?:块|个)?(?:的)?牌)|牌子|两块牌|\b(?:second (?:name|sign|plaque)|two (?:signs|names|plaques)|double[- ]named|sign ?boards?|name ?plates?|plaques?)\b/i);
const OTHERWISE = pattern(/争创|创建|申报|称号|荣誉|门牌|楼牌|路牌|招牌|广告牌|车牌|品牌|奖牌|[钱费元]|经费|预算|\b(?:cost|budget|money|how much)\b/i);
/** The second name, in brackets behind the first. */
export const SECOND = pattern(/[<〈《（(]([^>〉》）)]{2,})[>〉》）)]$/);
const SAID = ['加挂', '挂牌', '牌子'] as const;

export function plaquesAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (!ASKED.test(query.spoken) || OTHERWISE.test(query.spoken)) return null;
  const rows = membersOf(context).filter(({ label }) => SECOND.test(label) && !/本级/.test(label));
  const [first] = rows;
  if (!first) return sentenceWith(context, SAID, new Set(['duty', 'goal', 'prose', 'organisation'])) ?? notFound(context, 'no second name is printed', 'notInDocument', [{ zh: '加挂的牌子', en: 'a second name of an office' }]);
  const of: Name = { zh: '有第二块牌子的部门', en: 'departments with a second name' };
  const places = rows.map(({ place }) => place);
  const count = { ...computedFigure(of, String(rows.length), '个', world.book.year, `${rows.length} × 1`, []), places };
  const names: Claim = { kind: 'names', of, items: rows.map(({ label }) => world.nameOf(label)), places, count };
  return claims(context, SECOND_NAMES, [names], [], [count]);
}
