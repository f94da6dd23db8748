/** 「灯笼和国旗哪个多」, 「慰问困难职工和帮扶困难学生一共多少人」, 「…要开展多少项服务合计」: numbers that targets state, set against each other or added up. */
import { pattern } from '../../budget/pattern.ts';
import type { Mention } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { printedFigure, valueOf } from '../figures.ts';
import { differenceClaim } from '../measures/compare.ts';
import { isNumberOfThings } from '../measures/divisor.ts';
import { sumOfFigures } from '../measures/sum.ts';

/** What is counted, in its bare measure word. */
const UNIT = pattern(/^(?:人次|场次|[人名位]|[次场宗项份户家个盏面期])/);
const ASKED_ZH = pattern(/(?:多少|几)(?:个(?=人))?(?<unit>人次|场次|[人名位次场宗项份户家个盏面期])/);
/** Only the kind of number that is asked for. */
const KIND_OF_NUMBER = pattern(/^(?:场次|次数|数量|人数|人次|个数|面积|份数|户数|场数|数)$/);
const MORE = pattern(/哪(?:一)?[个项种类边](?:的)?(?:场次|次数|数量|人数|人次|个数|面积|份数|户数)?(?:更|要|会)?[多少大小]|谁[多少]/);
const THINGS = pattern(/^[个盏面处座块台套件]$/);
const FITS = 0.5;
const FITS_WELL = 0.9;
const APART = 0.05;

/** Which of two numbers of targets is the larger; what two of them come to, where each word is one in the unit that is asked for. */
export function countsTogetherAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const named = query.mentions.filter(({ text }) => !KIND_OF_NUMBER.test(text));
  if (query.language !== 'zh' || named.length !== 2 || query.claimed.length > 0 || query.direction !== null || query.table !== null || query.relativeYear !== null) return null;
  // What has money is set against the other's money.
  if (context.topics.some(({ certainty, entry, hits }) => (certainty === 'sure' ? entry?.kinds.has('money') === true : hits.some(({ entry: own, precision }) => precision >= FITS_WELL && own.kinds.has('money'))))) return null;
  const compared = query.act === 'compare' && MORE.test(query.spoken);
  const asked = query.act === 'sum' ? ASKED_ZH.exec(query.spoken)?.groups?.['unit'] : undefined;
  if (!compared && (asked === undefined || context.topics.every(({ certainty }) => certainty === 'sure'))) return null;
  const wanted = asked ?? query.mentions.map(({ text }) => text).find((text) => KIND_OF_NUMBER.test(text));
  const found = named.map((mention) => counted(context, mention, wanted ?? null));
  const [left, right] = found;
  if (!left || !right || left.entry === right.entry) return null;
  const [one, other] = [left, right].map(({ entry, figure }) => ({ ...figure, name: world.nameOf(entry.label) }));
  if (!one || !other || (one.unit !== other.unit && !(compared && THINGS.test(one.unit) && THINGS.test(other.unit)))) return null;
  const entries = [left.entry, right.entry];
  return compared ? claims(context, 'two numbers of targets compared', [differenceClaim(one, other)], entries, [one, other]) : sumOfFigures(context, [one, other], entries);
}

/** The one target that the words are, in the unit that is asked for where one is. */
function counted({ world }: Context, mention: Mention, wanted: string | null): { entry: Entry; figure: Figure } | null {
  const fitting = world.index.findEntries({ text: mention.text, pieces: mention.pieces }).flatMap(({ entry, precision, score }) => {
    const fact = entry.facts.find((one) => one.measure === 'target' && one.value !== null && (isNumberOfThings(one) || UNIT.test(one.unit ?? '')));
    return fact && precision >= FITS && inUnit(fact.unit ?? '', entry.label, wanted) ? [{ entry, score, figure: printedFigure(world.nameOf(entry.label), fact) }] : [];
  });
  const [best, next] = fitting;
  return best && (!next || best.score > next.score + APART) ? best : null;
}

function inUnit(unit: string, label: string, wanted: string | null): boolean {
  if (wanted === null) return true;
  const own = UNIT.exec(unit)?.[0] ?? unit;
  if (wanted === '场次' || wanted === '场' || wanted === '次数') return /^(?:场|次)/.test(own);
  return KIND_OF_NUMBER.test(wanted) ? label.includes(wanted) || (wanted === '人数' && own === '人') || wanted === '数量' : own === wanted || (wanted === '名' && own === '人');
}

/** Several targets of one name that are asked back, where what they come to was asked for in their own unit. */
export function openTargetsSummed(context: Context, answer: Answer): Answer {
  const { query } = context;
  const asked = query.language === 'zh' ? ASKED_ZH.exec(query.spoken)?.groups?.['unit'] : undefined;
  const figures = answer.candidates.map(({ figure }) => figure);
  const [first] = figures;
  if (answer.outcome !== 'clarify' || asked === undefined || !query.tags.has('sum') || !first || figures.length < 2 || figures.some(({ facts, unit, value }) => facts[0]?.measure !== 'target' || unit !== first.unit || UNIT.exec(unit)?.[0] !== asked || value === '' || valueOf(first).lt(0))) return answer;
  return sumOfFigures(context, figures, answer.candidates.map(({ entry }) => entry));
}
