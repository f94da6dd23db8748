/** "Which of those was the biggest driver", 「主要是哪个项目」: of what a change consists of, the part that moved most; else the name whose own move its printed reason tells. */
import { pattern } from '../../budget/pattern.ts';
import type { Answer } from '../answer.ts';
import { whyAnswer } from '../measures/change.ts';
import { movesInReason } from '../measures/reasons.ts';
import { topOfCauses } from '../measures/top-of-causes.ts';
import { claims } from '../context.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { restMovedAnswer } from '../measures/without-move.ts';
import { isItemWord, isOtherWord } from '../../query/slots/others.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const PART = pattern(/^(?:added|contributed|rose|grew|drivers?|factors?|contributors?|contributions?|causes?|reasons?|components?|parts?|pieces?|items?|lines?|块|项|部分|原因|因素|贡献|影响|因素影响|拉动|带动|推动)$/i);
const OF_THEM = pattern(/\b(?:of (?:them|these|those|it)|driver|factor|contribut|cause|reason|component|part)|其中|里面|当中|哪(?:一)?[块项个部样笔]|哪(?:几)?(?:个|部分)|哪(?:个|种)?(?:原因|因素)/i);

/** 「主要是哪一块」, 「是哪个项目拉高的」, "which project drove it", "mainly which?": who made it move, where no word says "most". */
const WHO = '(?:哪|什么|啥)(?:几个|一?[个些几]|一)?(?:项目|科目|项|块|笔|部分|地方|方面|支出|经费|钱)?';
const DROVE_ZH = '(?:带动|拉动|带|拉|推|引起|造成|导致|贡献|影响|推动|撑)(?:上去|起来|下来|高|低|动|涨|出来)?';
const MAINLY = pattern(new RegExp(String.raw`^(?:那|那么|这|它|具体){0,2}(?:最?主要|大头|重头|关键)(?:的)?(?:原因|因素)?(?:是|靠|因为|由|在|来自|出在|落在|由于){0,2}${WHO}(?:的)?(?:${DROVE_ZH}|[涨增多减少降](?:[加长少])?)?(?:的|了|呢|啊){0,2}$|^(?:那|那么|这|它|具体){0,2}(?:主要)?(?:是|由|靠|因为){0,2}${WHO}(?:给)?${DROVE_ZH}(?:的|了|呢|啊){0,2}$|^(?:and |so |but )?(?:which|what) (?:(?:one|single|main) )?(?:project|item|line|part)s? (?:is|was|are|were)? ?(?:mainly|mostly|chiefly|largely|primarily)?\W*(?:behind|responsible|drove|driving|drives|caused|causing|pushed|made)\b|^(?:and |so |but )?(?:(?:is|was) it )?(?:mainly|mostly|chiefly|largely|primarily) (?:because of |due to |from |on |in |by )?(?:which|what)\b|^(?:and |so )?(?:which|what) (?:project|item|line|part)s? (?:is|was|are|were) it (?:mainly|mostly|chiefly|largely)\b`, 'i'));

export const TOP_CAUSE: Rule = { name: 'the largest cause of the change just told', answer: topCause };

/** 「那别的不是降了吗」 after how one name moved: everything else, whose move follows from that of the whole. */
export const REST_MOVED: Rule = {
  name: 'how all but the last name moved',
  answer: ({ world, query, last, subject }) => (subject && last.subjects.length === 1 && query.mentions.every((mention) => isFrame(mention) || isOtherWord(mention.text) || isItemWord(mention.text)) && last.claims.some(({ kind }) => kind === 'change') ? restMovedAnswer(contextOf(world, query, [], last), subject) : null),
};

function topCause(told: Turn): Answer | null {
  const turn = ofOneThatMoved(told);
  return mostOfCauses(turn, turn.query.order) ?? mainCause(turn);
}

/** Of two names told together, one of which moved, that one is spoken of. */
function ofOneThatMoved(turn: Turn): Turn {
  const [moved, another] = turn.last.claims.flatMap((claim) => (claim.kind === 'change' ? [claim] : []));
  const entry = moved && !another && turn.last.subjects.length > 1 ? entryOf(turn.world, moved.change) : undefined;
  return entry ? { ...turn, subject: entry, last: { ...turn.last, subjects: [entry] } } : turn;
}

/** Of causes that have figures the largest; else what the reason tells of another name, with the reason. */
function mainCause(turn: Turn): Answer | null {
  const { world, query, last, subject } = turn;
  const moved = last.claims.some(({ kind }) => kind === 'change');
  if (!subject || last.subjects.length !== 1 || !moved || !MAINLY.test(query.spoken.trim().replace(/[?？。.！!\s]+$/, '')) || !query.mentions.every((mention) => isFrame(mention)) || query.claimed.length > 0 || query.year !== null) return null;
  const largest = mostOfCauses(turn, 'most');
  if (largest) return largest;
  const context = contextOf(world, query, [], last);
  const why = whyAnswer({ ...context, query: { ...query, act: 'why', tags: new Set(), text: '', spoken: '' } }, subject);
  const named = movesInReason(context, subject).flatMap((claim) => (claim.kind === 'change' ? [claim] : []));
  const entries = named.flatMap(({ change }) => entryOf(world, change) ?? []);
  return named.length === 0 ? why : claims(context, 'the name whose move the printed reason tells', [...named, ...why.claims.filter(({ kind }) => kind === 'reason')], entries, named.map(({ change }) => change));
}

function mostOfCauses({ world, query, last, subject }: Turn, order: Turn['query']['order']): Answer | null {
  const moved = last.claims.some((claim) => claim.kind === 'change' || claim.kind === 'prior' || (claim.kind === 'list' && claim.items.length > 1 && claim.items.every(({ figure }) => figure.facts[0]?.measure === 'change' && figure.facts[0].row.context !== null)));
  if (!subject || last.subjects.length !== 1 || !moved || order === null || query.act === 'share' || query.n !== null || query.claimed.length > 0 || !OF_THEM.test(query.spoken) || query.mentions.some(({ text }) => !PART.test(text)) || (query.order !== null && query.tags.has('project'))) return null;
  return topOfCauses(contextOf(world, query, [], last), subject, order);
}
