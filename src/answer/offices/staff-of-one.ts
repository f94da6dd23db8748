/** 「综治办有几个人」, "how many people work in the enforcement team": heads are printed for the whole office, so those of one department are said to be missing. */
import { bareName } from '../../budget/text.ts';
import type { Row } from '../../budget/fact.ts';
import type { Answer } from '../answer.ts';
import { HEADS_OF_ONE } from '../marks.ts';
import { notFound, type Context } from '../context.ts';
import { membersOf } from './office-exists.ts';

const ASKED = /^(?:请问|那么?|我们|咱们|街道|你们)?的?(?<office>[\u4e00-\u9fff]{2,14}?(?:办公室|办|室|科|部|队|组|委|股|所))(?:里面?|现在|目前|今年|一共|总共|共|到底|有|配了?|编制|实有|在编|的){0,4}(?:多少|几)(?:个|名|号|位)?(?:人|编制|工作人员|干部|在编)(?:员|数)?(?:呢|啊|的)?[?？。]*$/;
const ASKED_EN = /^(?:so |and )?how many (?:people|staff|employees|workers) (?:are|work|sit|does|do)?(?: there)? ?(?:in|at|for) (?:the |our )?(?<office>[a-z -]{3,40}? (?:office|department|team|section|division|unit|squad|brigade))\W*$/i;
/** Words for all of the office. */
const WHOLE = /^(?:街道|办事处|机关|整个|全|本|我|街)|办事处$/;
const WHOLE_EN = /^(?:sub-?district|street|whole|entire|this|your)\b/i;

export function staffOfOneAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const zh = query.language === 'zh';
  const office = (zh ? ASKED.exec(query.spoken.replace(/[\s“”"]/g, '')) : ASKED_EN.exec(query.spoken.trim()))?.groups?.office;
  if (office === undefined || (zh ? WHOLE : WHOLE_EN).test(office) || query.claimed.length > 0) return null;
  const member = membersOf(context).find((row) => isCalled(row, office, zh, world.nameOf(row.label).en ?? ''));
  // A head count that is printed for it goes first.
  const counted = member !== undefined && world.book.facts.some(({ measure, unit, row }) => measure === 'count' && unit === '人' && (row.context ?? '').includes(bareName(member.label)));
  if (!member || counted) return null;
  const { zh: name, en } = world.nameOf(member.label);
  return notFound(context, HEADS_OF_ONE, 'notInDocument', [{ zh: `${name}的人数`, en: `the staff of ${en ?? name}` }]);
}

/** By its printed name, by its second one, or by the letters of it in their order: 综治办 for 综合治理办公室. */
function isCalled({ label }: Row, office: string, zh: boolean, english: string): boolean {
  if (!zh) {
    const words = office.toLowerCase().split(/[\s-]+/).filter((word) => !/^(?:office|department|section|division|squad|brigade|unit|team)$/.test(word));
    return words.length > 0 && words.every((word) => english.toLowerCase().includes(word));
  }
  const bare = bareName(label);
  const short = office.replace(/(?:办公室|办|室|部|科)$/, '');
  if (bare.includes(office) || (short.length > 1 && bare.includes(short))) return true;
  let at = -1;
  return short.length > 1 && [...short].every((letter) => (at = bare.indexOf(letter, at + 1)) >= 0);
}
