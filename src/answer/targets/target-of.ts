/** The one indicator of a name that tells a number of people, a time, a satisfaction or what comes of it. */
import { pattern } from '../../budget/pattern.ts';
import type { Aspect } from '../../query/slots/words-asked.ts';
import type { Entry } from '../../search/entries.ts';
import { relation, shareOfPairs, sharedPairs } from '../names/relation.ts';
import type { World } from '../world.ts';

/** What its name, its unit and its value have. */
const TELLS: Readonly<Partial<Record<Aspect, RegExp>>> = {
  people: pattern(/\|万?(?:人|名|户|人次)\|/), time: pattern(/\|[^|]*(?:\d\s*[月日]|\d年(?:内|[中底末])|每[年月日季周天]|节点)[^|]*$/), satisfaction: pattern(/满意/), success: pattern(/^(?:提高|提升)|(?:成效|效果|质量|合格率?|达标率?|水平|程度)\|/),
};
/** Of so few letters one pair is much. */
const MUCH = 0.4;
/** Words of indicators, and of no thing. */
const MEASURED = pattern(/完成|完工|时间|期限|时限|人数|户数|人次|数量|次数|满意度?|程度|成效|效果|质量|合格率?|达标率?|水平|提高|提升|工作|开展|发放|服务|对象|群众|居民|辖区|参加|[的率度]/g);
/** A letter of another thing does not make it one. */
const FEW = 1;
/** Of two indicators, one thing in other words. */
const OTHERWISE = 3;

export function targetOf(world: World, entry: Entry, aspect: Aspect): Entry | null {
  const tells = TELLS[aspect];
  if (!tells) return null;
  const related = world.index.entries.filter((other) => other !== entry && other.facts.some((fact) => fact.measure === 'target' && tells.test(`${other.key}|${fact.unit ?? ''}|${fact.text ?? ''}`)))
    .map((other) => ({ other, shared: relation(entry, other) })).filter(({ other, shared }) => ((shared > 1 || shareOfPairs(entry, other) >= MUCH) && isOfIt(world, entry, other)) || (shared >= 1 && !entry.kinds.has('money') && lettersLeft(entry, other) <= OTHERWISE)).sort((left, right) => right.shared - left.shared);
  const [best, next] = related;
  return best && best.shared > (next?.shared ?? 0) ? best.other : null;
}

/** It names nothing else, or no money has more of its name. */
function isOfIt({ index }: World, entry: Entry, indicator: Entry): boolean {
  const shared = sharedPairs(entry, indicator);
  return lettersLeft(entry, indicator) <= FEW || (entry.kinds.has('money') && index.entries.every((other) => other === entry || !other.kinds.has('money') || sharedPairs(other, indicator) < shared));
}

/** How many letters of an indicator the name has not, words of indicators apart. */
function lettersLeft({ key: name }: Entry, { key }: Entry): number {
  return [...key.replace(MEASURED, '')].filter((letter) => /[\u4e00-\u9fff]/.test(letter) && !name.includes(letter)).length;
}
