/** 「执法队归哪个办管」, 「甲室跟谁合署」: an office that is printed in brackets behind another, 甲办公室<乙室>, shares its rooms with that one. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Row } from '../../budget/fact.ts';
import type { Answer } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { SECOND_NAMES } from '../marks.ts';
import { SECOND } from './plaques.ts';
import { membersOf } from './office-exists.ts';

const UNIT = '(?:部门|办公室|科室|机构|单位|办|科|室)';
const X = '(?<office>[\\u4e00-\\u9fff]{2,12}?)';
/** With whom it shares: either of the two is named. */
const SHARED = pattern(new RegExp(`^(?:请问|那么?|我们|咱们?|街道的?)*${X}(?:是|现在|到底|具体)*(?:跟|和|与|同)(?:谁|哪(?:一)?(?:个|家)?${UNIT}?|什么${UNIT}?)(?:是|在)?(?:一起|合)(?:署|并)?(?:办公|的|在一起)*[?？。]*$`));
/** Behind which it stands: the second name is said. */
const BEHIND = [
  new RegExp(`^(?:请问|那么?|我们|咱们?|街道的?)*${X}(?:是|现在|到底)*(?:归|属于?|隶属于?|挂在|设在|放在|归口)(?:谁|哪(?:一)?(?:个|家)?${UNIT}?)(?:管理?|负责|下面|底下|名下|里|的)*[?？。]*$`),
  new RegExp(`^(?:请问|那么?)?(?:管|带|领导|负责)${X}的(?:是|属于)?哪(?:一)?(?:个|家)?${UNIT}[?？。]*$`),
  new RegExp(`^(?:请问|那么?)?哪(?:一)?(?:个|家)?${UNIT}(?:下面|底下|里面?|名下)?(?:加?挂|设|管|带|负责)(?:着|了|的是)?${X}(?:的牌子)?[?？。]*$`),
];

export function secondNameAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (query.language !== 'zh' || query.claimed.length > 0) return null;
  const spoken = query.spoken.replace(/[\s“”"]/g, '');
  const shared = SHARED.exec(spoken)?.groups?.['office'];
  const said = shared ?? BEHIND.map((pattern) => pattern.exec(spoken)?.groups?.['office']).find((office) => office !== undefined);
  if (said === undefined) return null;
  const members = membersOf(context).filter(({ label }) => !/本级/.test(label));
  const found = members.filter((row) => secondOf(row).includes(bareName(said)) || (shared !== undefined && bareName(row.label.replace(SECOND, '')).includes(bareName(said))));
  const [row, another] = found;
  if (!row || another) return null;
  const all = members.filter(({ context: list }) => list === row.context);
  // Of an office that stands alone nothing is printed of whom it shares with.
  if (secondOf(row) === '') return notFound(context, 'no second name is printed', 'notInDocument', [{ zh: `与“${row.label}”合署的部门`, en: `an office that shares with ${row.label}` }]);
  return all.length > 1 ? claims(context, SECOND_NAMES, [{ kind: 'names', of: world.nameOf(row.context ?? row.label), items: [world.nameOf(row.label)], places: [row.place], count: null }]) : null;
}

function secondOf({ label }: Row): string {
  return bareName(SECOND.exec(label)?.[1] ?? '');
}
