/** 「甲里头给它的预算数」: the name spoken of, where it stands under the one that is named. */
import { answerQuery } from '../answer-query.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { isInside } from '../measures/sum.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { claims } from '../context.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule } from './turn.ts';

const INSIDE_AFTER = /^[”"]?(?:这个?项目|这一?块|大类|项下)?(?:里|中|内|下面|底下|名下)/;
const ITS_MONEY = /预算|多少|几|钱|金额|数|安排|\b(?:how much|budget|amount|money|figure|gets?|costs?)\b/i;
/** 「我要项目支出里写的那个」: of what was told the one that stands there. */
const THAT_ONE = /(?:写|列|印|说|讲|里|中)的?那一?[个笔项份]\W*$|\bthe one (?:in|under|within)\b/i;
const INSIDE_BEFORE = /\b(?:under|within|inside|in) (?:the )?$/i;

/** 「按项目的那个」, "the one in the project spending table": how one reading of a name differs from the others. */
const BASES: readonly (readonly ['project' | 'function' | 'economic', RegExp])[] = [['project', /项目(?:支出)?(?:总?表)?|\bprojects?(?: spending| expenditure| list)?(?: table)?\b/g], ['function', /(?:按)?功能(?:分类)?|\bfunction(?:al|s)?(?: classification| class)?(?: table)?\b/g], ['economic', /(?:按)?经济(?:分类)?|\beconomic(?: classification| class)?(?: table)?\b/g]];
const ONE_OF_THEM = /[这那]一?[个笔项份种]|口径|\b(?:the|that|this) (?:\w+ )?(?:one|version|reading|figure)\b/i;

export const ONE_READING: Rule = {
  name: 'one of the readings just told',
  answer: ({ world, query, last }) => {
    const [told, another] = last.claims;
    if (told?.kind !== 'amount' || told.readings.length < 2 || another || !(query.act === 'lookup' || query.act === 'unknown')) return null;
    const named = query.mentions.filter(({ text }) => text === told.name.zh);
    if (named.length === 0 && !ONE_OF_THEM.test(query.spoken)) return null;
    const said = BASES.filter(([, words]) => query.spoken.search(words) >= 0);
    const [basis, other] = said;
    if (!basis || other || !query.mentions.every((mention) => named.includes(mention) || mention.text.replace(basis[1], '').trim() === '' || isFrame(mention))) return null;
    const [one, second] = told.readings.filter(({ note }) => note.kind === basis[0]);
    return one && !second ? claims(contextOf(world, query, last.subjects, last), 'a chosen reading', [{ ...told, readings: [one] }], last.subjects, [one.figure]) : null;
  },
};

/** Nothing of the wording asks whether it is there at all. */
const BARE = { zh: { text: '多少', spoken: '多少' }, en: { text: 'how much', spoken: 'how much' } } as const;

export const IT_WITHIN: Rule = {
  name: 'the last name within the one named now',
  answer: ({ world, query, thread, last }) => {
    const [mention, ...others] = query.mentions;
    if (!mention || !(THAT_ONE.test(query.spoken) || (query.reference?.kind === 'it' && ITS_MONEY.test(query.spoken))) || !(query.act === 'lookup' || query.act === 'unknown') || others.some(({ unknown }) => unknown.length === 0)) return null;
    if (!INSIDE_AFTER.test(query.spoken.slice(mention.to)) && !INSIDE_BEFORE.test(query.spoken.slice(0, mention.from))) return null;
    const { certainty, entry: whole } = resolveMention(mention, world.index, 'money');
    const context = contextOf(world, query, [], last);
    const part = certainty === 'sure' && whole ? [...last.subjects, ...[...thread.subjects].reverse()].find((entry) => entry !== whole && isInside(context, entry, whole)) : undefined;
    return part && whole ? answerQuery(world, { ...query, ...BARE[query.language], act: 'lookup', wanted: 'money', tags: new Set(), reference: null, mentions: [exactMention(whole), { ...exactMention(part), gap: ['of'], between: '里的' }] }, [], last) : null;
  },
};
