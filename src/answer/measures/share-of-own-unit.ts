/** 「甲中心人员支出占自己预算多少」, "what share of the centre's budget is personnel": a part of one budget unit, of all that the unit has. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { inUnit, unitsIn, unitsOf } from '../names/by-unit.ts';
import { headFigure, type World } from '../world.ts';

export const OF_UNIT_BUDGET = 'a share of all that the unit has';
export const OWN = pattern(/占(?:了|到|其|它|该)?(?:的)?(?:自己|自身|本身|本单位|该单位|它|其|自家)的?(?:总|全部|全年)?(?:预算|支出|盘子|钱)|\b(?:of|in) (?:its|their) (?:own |total |whole |overall )*(?:budget|money|spending|total)\b/i);
/** The unit stands behind "share of". */
const OF_UNIT = pattern(/\b(?:share|percent(?:age)?|per cent|proportion|part|fraction|%) of (?:the |all )*$/i);

/** 「基本工资里头本级占几成」: of all that the name has. */
const OF_NAME = pattern(/[\u4e00-\u9fff](?:里[头面]?|当中|中)[\u4e00-\u9fff（()）]{2,20}占(?:了|到)?(?:多少|几|百分)/);

function figureOfAll({ world }: Context, { key }: Entry): Figure | null {
  const whole = world.index.entries.find((entry) => entry.key === key);
  const rows = whole?.rows.filter(({ budgetUnit }) => budgetUnit === null) ?? [];
  return whole && rows.length > 0 ? headFigure(world, { ...whole, rows, facts: whole.facts.filter(({ row }) => row.budgetUnit === null) }) : null;
}

export function shareOfOwnUnitAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const [unit, another] = query.act === 'share' ? unitsIn(context) : [];
  const [topic, more] = topics;
  if (unit === undefined || another !== undefined || !topic?.entry || more || topic.certainty !== 'sure' || topic.entry.unit !== unit || query.wholes.length > 0 || query.claimed.length > 0 || query.thresholds.length > 0 || query.relativeYear !== null) return null;
  const whose = world.index.entries.find((entry) => unitsOf(entry).length === 1 && unitsOf(entry)[0] === unit);
  const said = whose && query.mentions.find(({ text }) => whose.names.some((name) => name.includes(text)));
  const ofAll = OF_NAME.test(query.spoken) ? figureOfAll(context, topic.entry) : null;
  const shared = ofAll ? shareOfUnit(world, topic.entry, unit, ofAll) : null;
  if (shared) return claims(context, 'what the unit has of all that the name has', [shared], [topic.entry], [shared.part]);
  if (!OWN.test(query.spoken) && !(said && OF_UNIT.test(query.spoken.slice(0, said.from)))) return null;
  const share = shareOfUnit(world, topic.entry, unit);
  return share && claims(context, OF_UNIT_BUDGET, [share], [topic.entry], [share.part]);
}

/** What the unit has of a name, as a part of all that it has, or of what is said. */
export function shareOfUnit(world: World, entry: Entry, unit: string, of: Figure | null = null): Extract<Claim, { kind: 'share' }> | null {
  const whose = world.index.entries.find((one) => unitsOf(one).length === 1 && unitsOf(one)[0] === unit);
  const [own, whole] = [headFigure(world, inUnit(entry, unit)), of ?? (whose ? headFigure(world, whose) : null)];
  if (!own || !whole || own.unit !== whole.unit || !valueOf(whole).gt(0) || valueOf(own).gt(valueOf(whole))) return null;
  const { zh, en } = world.nameOf(entry.label);
  const part = { ...own, name: { zh: `${zh}（${unit}）`, en: en === null ? null : `${en}, ${unit}` } };
  return { kind: 'share', part, whole, percent: shareOf(part.name, part, whole) };
}
