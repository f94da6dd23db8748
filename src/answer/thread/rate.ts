/** Follow-ups about how something moved: faster or slower than another name, or the part that one cause has in it. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { isOtherWord } from '../../query/slots/others.ts';
import type { Mention, Query } from '../../query/query.ts';
import { answerQuery } from '../answer-query.ts';
import { changeOf } from '../measures/change.ts';
import { ratioOfFigures } from '../measures/compare.ts';
import { claims } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { bareName } from '../../budget/text.ts';
import { asMoves, changeFigure } from '../measures/moves.ts';
import { resolveMentions } from '../names/resolve.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';
import { withShareVerdict } from '../verdicts/verdicts.ts';

const FASTER = pattern(/[涨增升降减跌砍变]\S{0,3}(?:更)?[快慢]|[快慢](?:多少|几|了)|[增降涨跌减]幅\S{0,6}[大高小低]|\b(?:faster|slower|quicker|steeper|sharper)\b|\b(?:that|this|the) (?:rate|growth|percentage|increase|rise|pace)\b.*\bcompared?\b|[增降涨跌减]幅\S{0,2}[跟和与同比]|\b(?:bigger|larger|higher|smaller|lower) (?:percentage )?(?:rise|growth|rate|increase|fall|drop|cut|decrease|jump)\b/i);
/** Of how far it moved, not of an amount. */
const OF_MOVE = pattern(/(?:占|是)(?:了|这|那|到|总|全部|它|的)*(?:增|涨|降|减|升)|\bof (?:the|that|this) (?:\w+ )?(?:rise|increase|fall|decrease|change|cut|growth|move)\b/i);
/** "As % of the 54", 「占那 54 万的几成」: the move by its figure. */
const OF_NUMBER = pattern(/\b(?:of|in) (?:the|that|those|this) (\d[\d,]*(?:\.\d+)?)(?! ?(?:projects?|items?|people|staff|vehicles|%))\b|占(?:了)?(?:这|那)(\d[\d,]*(?:\.\d+)?)/i);
/** 「那是增加额的百分之几」 */
const PART_OF_MOVE = pattern(/(?:占|是)(?:了|这|那|总|全部)*(?:增加|增长|减少|下降|涨|降|增|减)(?:额|量|的|掉的|了的|出来的)*(?:部分|数|钱)?的?(?:百分之几|几成|多少(?:比例)?|多大(?:比例|比重)|比[例重]|几分之几)/);
const ACTS: ReadonlySet<Query['act']> = new Set(['change', 'lookup', 'unknown', 'check', 'difference', 'compare', 'rank']);

/** 「有一半吗」, "is that more than half of it": a part of the move, whether or not it is called a share. */
const FRACTION = pattern(/[二三四五六七八九十]分之|[一二三四五六七八九]成(?!立|品)|一半|半数|\b(?:half|thirds?|quarters?)\b/i);

function asksPart({ act, spoken, tags, nth }: Query): boolean {
  return act === 'share' || (nth === null && FRACTION.test(spoken) && (isQuestionOfTruth(spoken, tags) || /[吗么]/.test(spoken)));
}

export const RATES: readonly Rule[] = [
  {
    name: 'the rate of the last name against that of the name now',
    answer: ({ world, query, last, subject }) => {
      if (!subject || last.subjects.length !== 1 || !ACTS.has(query.act) || !FASTER.test(query.spoken) || query.claimed.length > 0) return null;
      const [topic, another] = resolveMentions({ ...query, act: 'lookup', wanted: 'money' }, world.index);
      const context = contextOf(world, query, [], last);
      const entry = topic?.certainty === 'sure' && !another ? topic.entry : null;
      if (!entry || entry === subject) return null;
      // The only line of a project moved as the project did.
      const [own, other] = [subject, entry].map((one) => (changeOf(context, one) ? one : answerQuery(world, { ...query, act: 'change', percent: false, claimed: [], reference: null, mentions: [exactMention(one)] }, [], null).subjects[0]));
      if (!own || !other || own === other) return null;
      const answer = answerQuery(world, { ...query, act: 'difference', percent: true, tags: new Set([...query.tags, 'change' as const]), order: null, reference: null, mentions: [exactMention(own), { ...exactMention(other), gap: ['versus'] }] }, [], last);
      return answer.outcome === 'answered' ? answer : null;
    },
  },
  {
    name: 'the comparison just made, as a multiple',
    answer: ({ world, query, last }) => {
      const pair = last.claims.find((claim) => claim.kind === 'difference');
      if (query.act !== 'ratio' || !pair || !query.mentions.every(({ text }) => isOtherWord(text))) return null;
      const [left, right] = pair.less ? [pair.right, pair.left] : [pair.left, pair.right];
      return left.unit === '%' ? null : ratioOfFigures(contextOf(world, query, last.subjects, last), left, right, last.subjects);
    },
  },
  {
    name: 'the cause just told, as a share of the move',
    answer: ({ world, query, last, subject }) => {
      const list = last.claims.find((claim) => claim.kind === 'list');
      // 「工会那块增加多少」 told the cause as a name of its own.
      const told = last.claims.flatMap((claim) => (claim.kind === 'list' ? claim.items.map(({ figure }) => figure) : claim.kind === 'share' && claim.part.facts[0]?.measure === 'change' ? [claim.part] : claim.kind === 'change' && (OF_MOVE.test(query.spoken) || OF_NUMBER.test(query.spoken)) && query.relativeYear === null && query.wholes.length === 0 ? [claim.change] : []));
      const [own, another] = list?.kind === 'list' && list.items.length > 1 ? [] : told;
      const cause = own?.facts[0];
      const about = cause?.measure === 'change' ? cause.row.context : null;
      const isCause = ({ text }: Mention): boolean => own !== undefined && bareName(own.name.zh).includes(bareName(text).replace(/^公用\(?|\)$/g, ''));
      if (!(asksPart(query) || PART_OF_MOVE.test(query.spoken)) || !query.mentions.every(isCause) || !subject || !own || another || about === null) return null;
      const owner = world.index.entries.find(({ names }) => names.includes(bareName(about))) ?? subject;
      const context = contextOf(world, query, [owner], last);
      const move = changeFigure(context, owner);
      const [part, whole] = move ? asMoves([own, move]) : [];
      const number = OF_NUMBER.exec(query.spoken)?.slice(1).find(Boolean);
      if (number !== undefined && whole?.value !== number.replace(/,/g, '')) return null;
      if (!part || !whole || part.unit !== whole.unit || valueOf(whole).lte(0) || valueOf(part).gt(valueOf(whole))) return null;
      return withShareVerdict(context, claims(context, 'a share of the move', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [owner], [part]));
    },
  },
];
