/** 「这个项目一共多少」, "the whole category", "biggest item in that group": the project that the last name stands under. */
import { pattern } from '../../budget/pattern.ts';
import { answerQuery } from '../answer-query.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isItemWord } from '../../query/slots/others.ts';
import { childrenOf } from '../sets/collections.ts';
import { BARE_RANK } from './first-of.ts';
import { entryOf, exactMention, projectAbove } from './names.ts';
import { asksBought, boughtOf } from '../cells/bought-of-project.ts';
import { contextOf, type Rule } from './turn.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { wholesOf, type World } from '../world.ts';

const OWN_PROJECT = pattern(/这个项目|该项目|那个项目|所属项目|所在项目|整个项目|that project|the project|whole project|its project|project they belong/i);

/** What a group of entries is called: 「大类」, "heading". */
const GROUP_ZH = '(?:大)?(?:项目?|大项|大类|类别|类|科目|板块|大块|款|盘子)';
const GROUP_EN = '(?:category|project|group|class|heading|line|item|programme|program|bucket|lot)';
/** 「整个大类」, "the whole category": what the last name is a part of, whatever it is called. */
const WHOLE_ABOVE = new RegExp([
  // 「它的上一级」, but not what comes from a higher government: 「上级转移支付」.
  '^(?:那|它|其)?的?上一?级(?!专项|转移|部门|项目|政府|下达)',
  // 「那整块」, 「这个大项」, 「那一大类」.
  '(?:这|那)(?:一)?(?:整|大)块|[那这](?:一)?个?大(?:项目?|类|科目)|(?:这|那)一大[项类]|整块',
  `(?:整个|整|上面(?:的)?(?:那个)?|所属|所在)的?${GROUP_ZH}`,
  String.raw`\bthe (?:whole|entire) (?:lot|thing|of it)\b`,
  // "The whole" with nothing after it that it would be the whole of.
  String.raw`\bthe whole\b(?=\s*(?:$|[?,.;]|was|is|get|got|in 20|last|this|over|up|down|change))`,
  String.raw`\b(?:whole|entire|parent|overall) ${GROUP_EN}\b`,
  String.raw`\b(?:the|that|its) ${GROUP_EN} (?:itself|overall|as a whole|altogether)(?=\s*(?:$|[?,.;]|was|is|get|got|in 20|last|this|over|up|down|change))`,
].join('|'), 'i');

/** After what a name belongs to: that, not the name. */
const THAT_ONE = pattern(/[这那]一[项类款个]|[这那](?:个)?(?:大项|大类|科目)|\bthat (?:one|line|heading|category|item|project)\b/i);

/** Acts that a part mostly has no figure for. */
const OF_MOVES: ReadonlySet<string> = new Set(['change', 'why', 'prior']);
const THE_ITEM = pattern(/\b(?:the|that) (?:item|line|heading|programme|program)\b|(?:[这那该]个?|整个)(?:项目|科目|大项)/i);

export const PROJECT_ABOVE: Rule = {
  name: 'the project that the last name stands under',
  answer: ({ world, query, continued, last, subject }) => {
    // 「政府投资项目整个盘子」 is all of what it names.
    const named = WHOLE_ABOVE.test(query.spoken) && !query.mentions.some(({ text }) => text.length > 2 && !isItemWord(text) && query.spoken.search(WHOLE_ABOVE) > query.spoken.indexOf(text) && query.spoken.includes(`${text}整`));
    // "Why is the item smaller" after what gets most within it: the item, where its part has no change of its own.
    const ranked = last.trace.query.act === 'rank' && last.pool.length > 1 && OF_MOVES.has(query.act) && THE_ITEM.test(query.spoken) && query.mentions.every(isFrame);
    const share = last.claims.find((claim) => claim.kind === 'share');
    const whole = share && subject && projectAbove(world, subject) ? entryOf(world, share.whole) : undefined;
    const above = (OWN_PROJECT.test(query.text) || named || ranked || (last.claims.some(({ kind }) => kind === 'parent') && query.mentions.length === 0 && THAT_ONE.test(query.spoken))) && query.act !== 'share' ? whole ?? projectAbove(world, subject) : null;
    // "What did the whole category get" asks for its money, not for what it is.
    const act = query.act === 'sum' ? 'lookup' : named && query.act === 'parent' && !/\b(?:which|what) (?:whole|category|project)|哪|什么/.test(query.spoken) ? 'lookup' : continued.act;
    // What is counted or listed is its own.
    return above && answerQuery(world, { ...continued, act, mentions: act === 'count' || act === 'breakdown' ? [exactMention(above)] : [] }, [above], last);
  },
};

/** "How much of it goes through procurement", 「整个项目里走采购的多少」: of the project, or of the item, that was spoken of. */
export const BOUGHT_OF_IT: Rule = {
  name: 'what of the last name is bought',
  answer: ({ world, query, last, subject }) => {
    const above = OWN_PROJECT.test(query.text) || WHOLE_ABOVE.test(query.spoken);
    if (!subject || last.subjects.length !== 1 || !asksBought(query) || !(above || WITHIN_IT.test(query.spoken)) || !query.mentions.every((mention) => isFrame(mention) || /采购|procure|^(?:programme|program|project)s?$|^(?:(?:works?|construction|services?|building) contracts?|goods|works|services|货物|工程|服务)(?:类|合同)?$/i.test(mention.text))) return null;
    return boughtOf(contextOf(world, query, [subject], last), above ? projectAbove(world, subject) ?? subject : subject);
  },
};
const WITHIN_IT = pattern(/里面?|里头|其中|当中|它|这[个笔项]|那[个笔项]|走(?:的是)?(?:政府)?采购|\b(?:of|in|from) (?:it|that|this|which|them)\b|\bgoes? through\b/i);

/** 「农贸市场改造多少，都是哪几个市场」, 「都是哪些工程」: the parts of it, called by a word of its own name or of theirs. */
export const PARTS_OF_IT: Rule = {
  name: 'the parts of the last name, by a word of it or of them',
  answer: ({ world, query, last, subject, named }) => {
    if (!subject || last.subjects.length !== 1 || !named || query.act !== 'breakdown' || !WHICH_OF_IT.test(query.spoken) || named.text.length < 2 || childrenOf(subject).length < 2 || ![subject, ...childrenOf(subject)].some(({ label }) => label.includes(named.text))) return null;
    return answerQuery(world, { ...query, reference: null, mentions: [exactMention(subject)] }, [], last);
  },
};
const WHICH_OF_IT = pattern(/^(?:那|它|都|分别|具体)*(?:都|分别|具体)?是?(?:哪[几些两三]?个?|什么)/);

/** 「那个项目里最大的」, "in the same group": among what stands with the last name. */
const IN_GROUP = pattern(/(?:[这那该同它其]|所在|所属)(?:一)?(?:个|的)?(?:组别?|大?(?:项目|类别?|科目|板块|款|块))(?:里面?|中|内|下面?|当中)|\b(?:in|of|within|under|inside|among) (?:that|this|the same|its|their|the whole|the) (?:same )?(?:group|category|project|heading|class|section|block|programme|program|family|bucket)\b/i);

/** 「这几个工程里最小的」: with a word of their class, or none. */
const THOSE = pattern(/[这那](?:几|些|[两俩二三四五六七八九十\d]+)[个项笔块样]?[^，,。]{0,8}?(?:里面?|中|当中|之中|内|最)|\b(?:of|among|out of) (?:these|those)\b/i);

export const TOP_OF_GROUP: Rule = {
  name: 'the first of what stands with the last name',
  answer: ({ world, query, last, subject, thread }) => {
    if (!subject || last.pool.length > 1 || query.act !== 'rank' || query.order === null || query.direction !== null || query.percent || query.claimed.length > 0) return null;
    const among = THOSE.test(query.spoken) ? groupTold(world, last, thread.subjects) : null;
    const one = last.subjects.length === 1 && last.listed.length <= 1 && IN_GROUP.test(query.spoken) && query.mentions.every(isFrame);
    const whole = among ?? (one ? projectAbove(world, subject) ?? wholesOf(world, subject).find((entry) => childrenOf(entry).length > 1) : undefined);
    // What has parts of its own is the group.
    if (!whole || (among === null && childrenOf(subject).length > 1) || !query.mentions.every((mention) => isFrame(mention) || isClassOf(whole, mention.text))) return null;
    const tags = new Set([...query.tags].filter((tag) => tag !== 'project' && tag !== 'item' && tag !== 'subItem' && tag !== 'parent'));
    return answerQuery(world, { ...query, text: BARE_RANK[query.language][query.order], tags, reference: null, mentions: [exactMention(whole)] }, [], null);
  },
};

/** The whole that was told beside one of its parts; none where other parts were spoken of, for then those are meant. */
function groupTold(world: World, last: Answer, told: readonly Entry[]): Entry | null {
  const share = last.claims.length === 1 && last.claims[0]?.kind === 'share' ? last.claims[0] : null;
  const whole = share ? entryOf(world, share.whole) : null;
  const part = share ? entryOf(world, share.part) : null;
  const parts = whole ? childrenOf(whole) : [];
  const others = told.filter((entry) => entry !== part && parts.some((row) => entry.rows.includes(row)));
  return whole && part && others.length === 0 && parts.length > 1 && parts.some((row) => part.rows.includes(row)) ? whole : null;
}

/** 工程, where most of the parts are called so. */
function isClassOf(whole: Entry, word: string): boolean {
  const parts = childrenOf(whole);
  return word.length <= LONGEST_CLASS && parts.filter(({ label }) => label.includes(word)).length * 2 >= parts.length;
}
const LONGEST_CLASS = 4;
