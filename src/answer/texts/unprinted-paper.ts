/** 「食堂这周的菜单」, 「值班排班表」, "the duty roster": papers of everyday work, which no budget prints. What is named beside them is offered, and no target or duty is told in their place. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import { notFound, type Context } from '../context.ts';
import { NO_PAPER } from '../marks.ts';
import { textOf } from '../targets/asked-thing.ts';

const PAPER_ZH = pattern(/菜单|菜谱|食谱|餐单|(?:值班|排班|轮班|考勤)(?:排班|安排|名单|值班)?(?:表|安排|名单)|课程?表|日程(?:表|安排)?|行程(?:表|安排)?|作息(?:表|时间)|时间表|通讯录|电话(?:号码|簿|本)|会议(?:纪要|记录|议程)|花名册|(?:[\u4e00-\u9fff]{1,2}员|干部|职工|雇员)的?名单|(?:营业|开放|开门|上班|办公|开餐)时间|几点(?:钟)?(?:开门|关门|上班|下班|开饭|开餐)/);
const PAPER_EN = pattern(/\b(?:menus?|(?:(?:duty|shift|staff|work|on-call) )?(?:rosters?|rotas?)|shift (?:plan|schedule|table)s?|time ?tables?|(?:class|course|training|event|holiday|work|working|meeting|duty|shift) schedules?|itinerar(?:y|ies)|(?:meeting )?agendas?|(?:phone|telephone|contact) (?:lists?|books?|director(?:y|ies))|address books?|meeting minutes|minutes(?= of\b)|(?:opening|office|business|visiting) (?:hours|times)|(?:attendance|sign-in) (?:sheet|list|record)s?)\b/i);
/** What stands behind the paper where it is what the question asks for. */
const ENDS_ZH = pattern(/^(?:(?:是|有|在|给|发|能|可以|让|怎么|哪|什么|啥|怎样|样|里|没|吗|么|呢|吧|啊|看|我|一下|哪里|哪儿|出来|下载|查|的|多少|\d|[，,。?？!\s]))*$/);
const ENDS_EN = pattern(/^(?:[\s,?.!]|\b(?:of|in|for|at|on|from|the|our|your|this|that|next|last|week|weeks?|month|today|tomorrow|tonight|now|please|like|is|are|here|there|available|somewhere|canteen|office|staff)\b|(?:'|’)s?)*$/i);
/** Money for it, or a target of it, may well be printed. */
const OF_BUDGET = pattern(/钱|经费|预算|费用|花|指标|目标|满意|率|公示|\b(?:costs?|money|budgets?|funds?|funding|spen[dt]\w*|targets?|indicators?|how (?:much|many))\b/i);

export function unprintedPaperAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  const zh = query.language === 'zh';
  const found = (zh ? PAPER_ZH : PAPER_EN).exec(query.spoken);
  if (!found || OF_BUDGET.test(query.spoken) || query.claimed.length > 0 || query.table !== null) return null;
  const [paper] = found;
  const [from, to] = [found.index, found.index + paper.length];
  if (!(zh ? ENDS_ZH : endsWithName(context)).test(query.spoken.slice(to))) return null;
  if (zh && textOf(world).includes(paper)) return null;
  const near = topics.flatMap(({ certainty, entry, mention }) => (certainty === 'sure' && entry?.kinds.has('money') === true && (mention.to <= from || mention.from >= to) ? [entry] : []));
  return notFound(context, NO_PAPER, 'notInDocument', [{ zh: paper, en: paper.toLowerCase() }], near);
}

/** "The menu of the canteen": a name behind the paper says whose it is. */
function endsWithName({ query }: Context): RegExp {
  const names = query.mentions.map(({ typed }) => typed.replace(/[^a-z0-9 -]/gi, '.')).filter((typed) => typed.length > 1);
  return names.length === 0 ? ENDS_EN : new RegExp(ENDS_EN.source.replace('canteen', `${names.join('|')}|canteen`), 'i');
}
