/** 「一般公共预算项目支出里，履职类占几成」: a name as a share of basic or project expenditure within one fund. */
import { pattern } from '../../budget/pattern.ts';
import { ANY_FUND_ZH, APPROPRIATION_LABEL, fundsMeant } from '../../budget/funds.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { crossingAnswer } from '../cells/crossing.ts';
import { shareOf, valueOf } from '../figures.ts';
import { operand } from './operand.ts';

const WHOLE = pattern(new RegExp(String.raw`(?<fund>${ANY_FUND_ZH})(?:拨款|支出)?的?(?<part>项目|基本)支出(?:[\d,.，]+\s*(?:万元|亿元|万|亿|元)?)?(?:里面?|中|当中|之中|内)`));

export function shareOfCutAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const said = WHOLE.exec(query.spoken);
  if (!said?.groups || !(query.act === 'share' || query.percent) || query.direction !== null || query.relativeYear === 'prior' || query.table !== null) return null;
  const [fund] = fundsMeant(said.groups['fund'] ?? '');
  if (!fund) return null;
  const end = said.index + said[0].length;
  const [topic, another] = topics.filter(({ mention }) => mention.from >= end);
  if (!topic || another || topic.certainty !== 'sure' || !topic.entry) return null;
  const crossing = { fund, parts: [said.groups['part'] === '基本' ? 'basic' as const : 'project' as const], name: null, whole: null, inside: true };
  const cell = crossingAnswer({ ...context, query: { ...query, act: 'lookup', percent: false, claimed: [], crossing, tags: new Set() } });
  const own = cell?.listed[0];
  const label = context.world.nameOf(APPROPRIATION_LABEL[fund]);
  const whole = own && { ...own, name: { zh: `${label.zh}的${own.name.zh}`, en: own.name.en === null ? null : `${own.name.en} of ${label.en ?? label.zh}` } };
  const part = operand(context, topic.entry);
  if (!whole || !part || part.unit !== whole.unit || valueOf(whole).eq(0) || valueOf(part).gt(valueOf(whole))) return null;
  return claims(context, 'a share of a cut of one fund', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [topic.entry], [part]);
}
