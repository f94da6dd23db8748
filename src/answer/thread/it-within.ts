/** 「甲里头给它的预算数」: the name spoken of, where it stands under the one that is named. */
import { pattern } from '../../budget/pattern.ts';
import { NAME_WITHIN, madeBy } from '../marks.ts';
import { answerQuery } from '../answer-query.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { isInside } from '../measures/inside.ts';
import { convertFigures } from '../measures/convert.ts';
import { childrenOf } from '../sets/collections.ts';
import type { Entry } from '../../search/entries.ts';
import { claims } from '../context.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule, type Thread } from './turn.ts';
import type { World } from '../world.ts';

const INSIDE_AFTER = pattern(/^[”"]?(?:这个?项目|这一?块|大类|项下)?(?:里|中|内|下面|底下|名下)/);
const ITS_MONEY = pattern(/预算|多少|几|钱|金额|数|安排|\b(?:how much|budget|amount|money|figure|gets?|costs?)\b/i);
/** 「我要项目支出里写的那个」: of what was told the one that stands there. */
const THAT_ONE = pattern(/(?:写|列|印|说|讲|里|中)的?那一?[个笔项份]\W*$|\bthe one (?:in|under|within)\b/i);
const INSIDE_BEFORE = pattern(/\b(?:under|within|inside|in) (?:the )?$/i);

/** "The project of that name", 「同名的那个项目」, after a line of the functional classification; or the other way round. */
const NAMESAKE = pattern(/同名的?(?:那|这)?(?:一)?个?(?<zh>项目|科目|支出)|(?<kind>项目|科目)(?:表|清单|支出)?(?:里|中|上)?(?:的|那个)?同名的?(?:那个|那项|那笔)?|\b(?<en>projects?|items?|lines?|codes?|functional \w+|subject\w*)\b(?: \w+){0,2}? (?:of|with|under|by|called|bearing|having) (?:that|the same|this|the very same|its) name\b|\bsame[- ]named? (?<same>projects?|items?|lines?)\b|\b(?<plain>project|functional|item)?(?: \w+)?(?:['’]s)? ?namesake\b/i);

const SAME_NAME: Rule = {
  name: 'the line of the same name in the other list',
  answer: ({ world, query, last, subject }) => {
    const groups = NAMESAKE.exec(query.spoken)?.groups;
    if (!groups || !subject || last.subjects.length !== 1 || !(query.act === 'lookup' || query.act === 'unknown' || query.act === 'breakdown' || query.act === 'count') || query.claimed.length > 0 || query.direction !== null) return null;
    const said = (groups.zh ?? groups.kind ?? groups.en ?? groups.same ?? groups.plain ?? '').toLowerCase();
    const shown = last.listed[0]?.facts[0]?.row.basis;
    const basis = /项目|project/.test(said) ? 'project' : /科目|function|code|subject/.test(said) ? 'function' : shown === 'project' ? 'function' : 'project';
    if (!subject.rows.some((row) => row.basis === basis)) return null;
    const text = { zh: { project: '按项目多少', function: '按功能分类多少' }, en: { project: 'how much by project', function: 'how much by function' } }[query.language][basis];
    return answerQuery(world, { ...query, text, spoken: text, act: 'lookup', wanted: 'money', tags: new Set(), table: null, part: null, columns: null, reference: null, mentions: [exactMention(subject)] }, [], last);
  },
};

/** Nothing of the wording asks whether it is there at all. */
const BARE = { zh: { text: '多少', spoken: '多少' }, en: { text: 'how much', spoken: 'how much' } } as const;

const IT_WITHIN: Rule = {
  name: 'the last name within the one named now',
  answer: ({ world, query, thread, last }) => {
    const [mention, ...others] = query.mentions;
    if (!mention || !(THAT_ONE.test(query.spoken) || (query.reference?.kind === 'it' && ITS_MONEY.test(query.spoken))) || !(query.act === 'lookup' || query.act === 'unknown') || others.some(({ unknown }) => unknown.length === 0)) return null;
    if (!INSIDE_AFTER.test(query.spoken.slice(mention.to)) && !INSIDE_BEFORE.test(query.spoken.slice(0, mention.from))) return null;
    const { certainty, entry: whole } = resolveMention(mention, world.index, 'money');
    const context = contextOf(world, query, [], last);
    const part = certainty === 'sure' && whole ? [...last.subjects, ...[...thread.subjects].reverse()].find((entry) => entry !== whole && isInside(context, entry, whole)) ?? partSaid(world, thread, whole) : undefined;
    return part && whole ? answerQuery(world, { ...query, ...BARE[query.language], act: 'lookup', wanted: 'money', tags: new Set(), reference: null, mentions: [exactMention(whole), { ...exactMention(part), gap: ['of'], between: '里的' }] }, [], last) : null;
  },
};

/** "B in 310" → "and in 309": the same name within another whole. */
const OTHER_WHOLE: Rule = {
  name: 'the last name within another whole',
  answer: ({ world, query, last, subject }) => {
    const [mention, another] = query.mentions;
    if (!mention || another || !subject || last.subjects.length !== 1 || !madeBy(last, NAME_WITHIN) || !(query.act === 'lookup' || query.act === 'unknown')) return null;
    const around = `${query.spoken.slice(0, mention.from)}☆${query.spoken.slice(mention.to)}`;
    const { certainty, entry: whole } = IN_OTHER.test(around) ? resolveMention(mention, world.index, 'money') : { certainty: 'none', entry: null };
    if (certainty !== 'sure' || !whole || !isInside(contextOf(world, query, [], last), subject, whole)) return null;
    const answer = answerQuery(world, { ...query, ...BARE[query.language], act: 'lookup', wanted: 'money', tags: new Set(), reference: null, mentions: [exactMention(whole), { ...exactMention(subject), gap: ['of'], between: '里的' }] }, [], last);
    return madeBy(answer, NAME_WITHIN) ? answer : null;
  },
};
const IN_OTHER = pattern(/^\W*(?:and |what about |how about )?(?:in|under|within) (?:the |code |class )*☆\W*$|^(?:那|那么)?在?☆(?:里|下|中)面?(?:呢|多少)?[?？。]*$/i);

/** After a target of something, the line of the named whole that the words before fit: what is to be reached stands elsewhere than what is paid for it. */
function partSaid(world: World, { told }: Thread, whole: Entry): Entry | undefined {
  const parts = childrenOf(whole).flatMap((row) => world.index.ofRow(row) ?? []);
  const said = [...told].reverse().flatMap(({ trace }) => trace.query.mentions);
  for (const { text, pieces } of said) {
    const [best, next] = world.index.findEntries({ text, pieces }).filter(({ entry, precision }) => precision >= FITS && parts.includes(entry));
    if (best && (!next || best.score > next.score)) return best.entry;
  }
  return undefined;
}
const FITS = 0.78;

const OF_THAT = pattern(/\b(?:out )?of (?:that|it|this|which)\b|其中|^(?:那|那么)?(?:它|这)?里面/i);

/** "Of that, goods and services?" after basic expenditure: the reading of the name that stands in it. */
const OF_BASIC: Rule = {
  name: 'what basic expenditure has of the name named now',
  answer: ({ world, query, last, named, subject }) => {
    if (!named || subject?.key !== BASIC || last.subjects.length !== 1 || !OF_THAT.test(query.spoken) || !(query.act === 'lookup' || query.act === 'convert' || query.act === 'unknown') || query.table !== null || query.direction !== null) return null;
    const context = contextOf(world, query, last.subjects, last);
    const found = answerQuery(world, { ...query, ...BARE[query.language], act: 'lookup', wanted: 'money', convertTo: null, columns: null, reference: null, tags: new Set() }, [], last);
    const [told, another] = found.claims;
    const [own, more] = told?.kind === 'amount' ? told.readings.filter(({ note }) => note.basic) : [];
    if (told?.kind !== 'amount' || another || told.readings.length < 2 || !own || more) return null;
    const answer = claims(context, 'a chosen reading', [{ ...told, readings: [own] }], found.subjects, [own.figure]);
    const converted = query.convertTo === null ? null : convertFigures(context, answer, [own.figure]);
    return converted?.outcome === 'answered' ? { ...answer, claims: [...answer.claims, ...converted.claims] } : answer;
  },
};
/** Of the glossary: the wages and running costs of an office. */
const BASIC = '基本支出';

export const IN_IT: readonly Rule[] = [SAME_NAME, OTHER_WHOLE, IT_WITHIN, OF_BASIC];
