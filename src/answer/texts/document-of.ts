/** 「这个文件是哪个单位的」, "whose budget is this": what the document is of, by its own first sentence. */
import { pattern } from '../../budget/pattern.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer } from '../answer.ts';
import { claims, type Context } from '../context.ts';

const THIS = '(?:这|这个|这份|这本|该|本)(?:文件|预算书?|报告|材料|文档|东西|公开|表)?';
const ASKED = [
  new RegExp(`^(?:请问)?(?:${THIS}|文件|预算书?)(?:到底|究竟)?(?:是|讲的是|说的是|属于)(?:的)?(?:哪个?|哪一|什么|啥)(?:一?[个年]|家)?(?:单位|部门|街道|机构|地方|区|年度?|年份|局|政府|办事处)?(?:的|发布的?|编的?|出的?|公布的?)?(?:预算|文件|报告|数据|数)?(?:公开)?(?:呢|啊)?[?？。]*$`),
  new RegExp(`^(?:请问)?(?:${THIS}|文件|预算书?)(?:是)?(?:谁|哪个单位|哪个部门|哪家)(?:编制?|写|出|发布?|公布|公开|做)的?(?:呢|啊)?[?？。]*$`),
];
/** 「预算公开的单位是哪家」, 「公开预算的是哪个单位」; 「预算公开」 alone asks nothing. */
const PUBLISHED = pattern(new RegExp(`^(?:请问)?(?:${THIS}的?)?(?:部门)?(?:预算书?(?:信息)?)?(?:公开|公布|发布|编制)(?:${THIS}|部门)?(?:预算书?|文件)?的?(?:单位|部门|机构|主体|街道)?(?:名称|名字)?(?:是|叫)?(?:哪个?|哪一|什么|啥|谁)?(?:[个家])?(?:单位|部门|街道|机构)?(?:呢|啊|的)?[?？。]*$`));
const SAYS_WHO = pattern(/(?:单位|部门|机构|主体|街道).*[哪谁什啥]|[哪谁什啥].*(?:单位|部门|机构|街道)|谁|单位$/);
const ASKED_EN = pattern(/^(?:so )?(?:whose (?:budget|document|report) is (?:this|it)|(?:which|what) (?:office|year|department|district|body|subdistrict|bureau)(?:['’]s)? (?:budget|document|report)? ?is this(?: budget| document| report)?(?: (?:for|of|from))?|who (?:published|wrote|prepared|issued) (?:this|the) (?:budget|document|report))\W*$/i);

const OF_BUDGET = pattern(/部门预算(?:收入|支出|收支)/);

export function documentOfAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const spoken = query.language === 'zh' ? query.spoken.replace(/\s/g, '') : query.spoken.trim();
  if (!(query.language === 'zh' ? ASKED.some((pattern) => pattern.test(spoken)) || (SAYS_WHO.test(spoken) && PUBLISHED.test(spoken)) : ASKED_EN.test(spoken))) return null;
  const { department, year } = world.book;
  const bare = department.replace(/\s/g, '');
  const said = sentencesOf(world.book.passages).filter(({ text }) => text.replace(/\s/g, '').includes(bare) && text.includes(String(year))).sort((left, right) => Number(OF_BUDGET.test(right.text)) - Number(OF_BUDGET.test(left.text)))[0];
  return said ? claims(context, 'what the document is of', [{ kind: 'quote', what: 'prose', name: world.nameOf(department), text: said.text, places: [said.place] }]) : null;
}
