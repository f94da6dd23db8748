/** What was counted, by name: 「下设 A、B、C，共 9 个部门」, 「辖 A、B 2 个社区」, 「下设 4 家单位，分别为 A、B、C 和 D」. */
import type { FactBook, Row } from '../budget/fact.ts';
import type { Paragraph } from '../document/narrative.ts';
import type { Quantity } from './clauses.ts';
import { placeIn } from './passages.ts';
import { addFact, addRow, adopt } from './rows.ts';

const BEFORE = /(?:(?:(?:下设|内设|设有)(?:机构|科室|部门|处室|单位)?(?:包括|包含|有|为)[：:]?|下设|内设|设有|包括)(?!的)([^。]*?)，?\s*共(?:计)?|(?:下设|内设|设有)(?!的)([^。]*?、[^。]*?)等|(?:下设|内设|设有|辖(?!区)|(?:^|[，。；])设)([^。，；：\d]*、[^。，；：\d]*))\s*$/;
const AFTER = /^[^，。：]{0,16}(?:，(?:分别为|分别是|即|具体为|具体是)[：:]?|，?(?:包括|包含|有)?：(?=[^。；]*、))([^。；：:][^。；]*)/;
/** 「…，具体见 12 表」 ends a list; what a member costs is no part of its name. */
const POINTS_ON = /，(?:具体|详)(?:情况)?(?:请)?[见参].*$/;
const COSTS = /\s*\d[\d,，.]*\s*(?:万|亿)?元$/;

/** 「3 家单位：甲、乙、丙，三家均不单独编制预算」: where as many as are counted stand before a comma, the list ends there. */
function namesIn(list: string, { printed }: Quantity): string[] {
  const split = (words: string): string[] => words.split(/[、，]|和(?=[^、，和]*$)/);
  const [first = ''] = list.split('，');
  const before = split(first);
  // 「政策法规和行政审批股」 is one of them, where without it there are too many.
  const whole = first.split('、');
  return before.length > 1 && String(before.length) === printed ? before : whole.length > 1 && String(whole.length) === printed ? whole : split(list.replace(POINTS_ON, ''));
}

export function addMembers(book: FactBook, document: string, row: Row, { paragraph, text, from }: { paragraph: Paragraph; text: string; from: number }, quantity: Quantity): void {
  const before = BEFORE.exec(text.slice(0, quantity.from));
  const named = before?.[1] ?? before?.[2] ?? before?.[3] ?? '';
  const after = before ? null : AFTER.exec(text.slice(quantity.to));
  const [list, start] = before ? [named, before.index + before[0].indexOf(named)]
    : after ? [after[1] ?? '', quantity.to + after[0].length - (after[1] ?? '').length] : ['', 0];
  if (list.trim() === '') return;
  let at = from + start;
  for (const name of after ? namesIn(list, quantity) : list.split(/[、，]/)) {
    // 「即本级，无下属单位」: what there is not is no member.
    if (!/^(?:均?无|没有|$)/.test(name.trim())) {
      const member = addRow(book, { label: name.trim().replace(COSTS, ''), place: placeIn(document, paragraph, at, at + name.length), basis: 'statement', role: 'member', context: row.label, budgetUnit: row.budgetUnit });
      addFact(book, member, { measure: 'member', column: [row.label], year: null, text: member.label });
      adopt(row, member);
    }
    at += name.length + 1;
  }
}
