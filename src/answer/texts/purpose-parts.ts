/** The numbered parts of a printed goal: how many there are, and the second of them. */
import { pattern } from '../../budget/pattern.ts';
import { GOALS_PRINTED } from '../marks.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { claims, entryName, type Context } from '../context.ts';
import { computedFigure } from '../figures.ts';
import { purposeOf } from './meaning.ts';

const HOW_MANY = pattern(/(?:目标|用途)(?:一共|总共|共|都|分|分为|写)?(?:有|是)?(?:几|多少)(?:条|点|个|项)/);

/** 1.做好…；2.加强…: each part with its number. */
function partsOfText(text: string): string[] {
  return text.split(/(?=(?<![\d.])\d{1,2}\s*[.．、]\s*[\u3400-\u9fff])/).map((part) => part.trim()).filter((part) => /^\d/.test(part));
}

/** 「某项目的绩效目标有几条」: its goals are counted, not its items of money. */
export function goalCountAnswer(context: Context, entry: Entry): Answer | null {
  if (!HOW_MANY.test(context.query.spoken) || /指标/.test(context.query.spoken)) return null;
  const purpose = purposeOf(context, entry);
  if (purpose?.kind !== 'quote') return null;
  const count = Math.max(partsOfText(purpose.text).length, 1);
  const name = { zh: `${entryName(context, entry).zh}的绩效目标`, en: 'goals' };
  const figure = { ...computedFigure(name, String(count), '条', context.world.book.year, `${count} × 1`, []), places: purpose.places };
  return claims(context, GOALS_PRINTED, [{ kind: 'count', name, figure, asOf: null }, purpose], [entry]);
}

const A_PART = pattern(/第([一二三四五六七八九]|\d{1,2})[条点]/);
const NUMERALS = '一二三四五六七八九';
const WHICH_PART = pattern(/(?:跟|和|与|关于|涉及|讲|说|提到)(.{2,10}?)(?:有关|相关|挂钩)?的?(?:是|在)?(?:哪|第几)[一]?[条点]/);

/** 「第二条是什么」, 「和国有资产有关的是哪条」, after a goal of several parts; null where no one part is meant. */
export function partAsked(query: Query, goal: string): string | null {
  const parts = partsOfText(goal);
  if (parts.length < 2) return null;
  const place = A_PART.exec(query.spoken)?.[1];
  if (place !== undefined && query.mentions.length === 0) return parts[NUMERALS.includes(place) ? NUMERALS.indexOf(place) : Number(place) - 1] ?? null;
  const thing = WHICH_PART.exec(query.spoken)?.[1];
  const having = thing === undefined ? [] : parts.filter((part) => part.replace(/\s/g, '').includes(thing));
  return having.length === 1 ? having[0] ?? null : null;
}
