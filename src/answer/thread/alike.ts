/** Rules for a follow-up that sets what was just told against one more name: alike, in its ranking, of another base. */
import { pattern } from '../../budget/pattern.ts';
import type { OneFund } from '../../budget/fact.ts';
import { fundOpening } from '../../budget/funds.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Query } from '../../query/query.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { differenceClaim } from '../measures/compare.ts';
import { claims, entryName, type Context } from '../context.ts';
import type { Entry } from '../../search/entries.ts';
import { columnName } from '../../search/entries.ts';
import { amountFacts } from '../names/readings.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { parentAnswer } from '../describe.ts';
import { headFigure } from '../world.ts';
import { operand } from '../measures/operand.ts';
import { resolveMentions } from '../names/resolve.ts';
import { allUnitsMeant, ofAllUnits } from '../offices/units-together.ts';
import { sameAnswer } from '../verdicts/same.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { partsSumAnswer } from '../verdicts/parts-sum.ts';
import { entryOf, exactMention } from './names.ts';
import { printedFigure, shareOf, sumOf, tailOf, valueOf } from '../figures.ts';
import { changeAnswer, changeOf } from '../measures/change.ts';
import { causesClaim } from '../texts/causes.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import { roundingNote } from '../verdicts/identities.ts';
import { answerQuery } from '../answer-query.ts';
import { isInside } from '../measures/inside.ts';
import { contextOf, type Rule } from './turn.ts';

const ALIKE = pattern(/^(?:那|这|它|那个|这个|此)?(?:数|钱|金额)?(?:跟|和|与|同).{2,24}(?:一样|相同|相等|一致|一回事|一码事|同一|对得上|吻合)|^(?:and |so |but )?(?:is|are) (?:that|it|this|they|those|these|the sum|the total) (?:really |exactly )?(?:the same|equal|identical)(?: (?:as|to|money as|thing as|sum as|amount as))?\b/i);
const ONE_THING = pattern(/一回事|一码事|同一|\bsame (?:thing|money|item)\b|identical/i);
/** With a year or a table another thing is compared. */
const OTHERWISE = pattern(/去年|上年|20\d\d|表\s*\d|last year|previous|\btables?\b/i);

/** 「跟水电费一样吗」, "is it the same as B?": a sum just told, or the last name. */
const ALIKE_RULE: Rule = {
  name: 'what was just told against the name of now',
  answer: ({ world, query, last, subject }) => {
    if (!subject || last.outcome !== 'answered' || !ALIKE.test(query.spoken) || OTHERWISE.test(query.spoken) || !isQuestionOfTruth(query.spoken, query.tags)) return null;
    const [topic, another] = resolveMentions({ ...query, act: 'lookup' }, world.index);
    const entry = topic?.certainty === 'sure' ? topic.entry : null;
    if (!topic || !entry || another || last.subjects.includes(entry)) return null;
    const context = contextOf(world, { ...query, claimed: [] }, [], last);
    const computed = last.claims.find((claim) => claim.kind === 'sum' || claim.kind === 'balance');
    const told: Figure | undefined = computed?.kind === 'sum' ? computed.total : computed?.kind === 'balance' ? computed.result : last.subjects.length === 1 ? last.listed[0] : undefined;
    if (ONE_THING.test(query.spoken) && !computed && last.subjects.length === 1) {
      const pair = [subject, entry].map((one) => ({ mention: { ...exactMention(one), from: 0, to: 1 }, certainty: 'sure' as const, entry: one, choices: [one], hits: [] }));
      const same = sameAnswer({ ...context, topics: pair });
      if (same) return same;
    }
    // How far it moved is set against how far the other moved: AGAINST.
    if (told?.facts[0]?.measure === 'change') return null;
    // A name that only the units print is what they have together, where that is said, and no one unit's.
    const ofUnits = entry.facts.length > 1 && entry.facts.every(({ row }) => row.budgetUnit !== null) && new Set(entry.facts.map(({ row }) => row.budgetUnit)).size > 1;
    const all = ofUnits && allUnitsMeant(query.text, world.book.budgetUnits.length) ? ofAllUnits({ ...context, query }, entry) : null;
    const own = all?.total ?? (told && !ofUnits ? operand(context, entry, told) : null);
    if (!told || !own || told.value === '' || told.unit !== own.unit) return null;
    const shown: readonly Claim[] = computed ? [computed, ...lookupEntry(context, entry).claims] : [subject, ...(all ? [] : [entry])].flatMap((one) => lookupEntry(context, one).claims);
    const units: Claim[] = all ? [{ kind: 'sum', items: all.items, total: all.total, left: [] }] : [];
    const named = { ...told, name: computed ? told.name : entryName(context, subject) };
    return claims(context, 'the last figure and a name set side by side', [{ kind: 'verdict', right: valueOf(told).eq(valueOf(own)), about: 'comparison' }, ...shown, ...units, ...(valueOf(told).eq(valueOf(own)) ? [] : [differenceClaim(named, own)])], [subject, entry], [named, own]);
  },
};

const ALSO = '(?:[?？,，。]{0,2}(?:也|都|同样|正好|刚好|一样)(?:是|有|都)?\\s*[\\d,.]+\\s*(?:万元?|元)?)?[?？。]*$';
const NO_OTHER = pattern(new RegExp(`^(?:那|这|它|这个|那个|所以|那么)?(?:不就|可不就|岂不|岂不就|不正|就)是.{2,24}?[吗嘛么吧啊]${ALSO}|^\\W*(?:(?:so|but|and|then) )*(?:is|are) (?:not (?:that|it|this|they|those)|(?:that|it|this|they|those) not|(?:that|it|this|they|those)(?= (?:just|simply|exactly|basically|really) )) (?:just |simply |exactly |basically |really )*(?:the same as )?(?:the |our )?[a-z]`, 'i'));
/** 「这俩是一回事吧，都是 480」: the two that were told. */
const TWO_ALIKE = pattern(new RegExp(`^(?:那|这|它们?)?(?:俩|两[个笔项者]|二者)?(?:是|就是|不就是)?(?:不是)?(?:同一笔|一回事|一码事|同一个?)(?:钱|项|东西)?[吗嘛么吧啊]${ALSO}`));

/** 「那不就是甲吗？也是 5,200」: two amounts that happen to be the same are told apart, each with what it stands under. */
const NO_OTHER_THAN: Rule = {
  name: 'whether what was just told is no other than the name of now',
  answer: ({ world, query, last, thread, subject }) => {
    const two = TWO_ALIKE.test(query.spoken.trim()) ? [...new Set(thread.shown.flatMap((figure) => entryOf(world, figure) ?? []))].slice(-2) : [];
    if (!subject || last.outcome !== 'answered' || !(two.length === 2 || NO_OTHER.test(query.spoken.trim())) || OTHERWISE.test(query.spoken) || query.direction !== null || query.order !== null) return null;
    const context = contextOf(world, { ...query, claimed: [] }, [], last);
    const computed = last.claims.find((claim) => claim.kind === 'sum');
    const told = computed?.kind === 'sum' ? computed.total : last.subjects.length === 1 ? last.listed[0] : undefined;
    const named = two.length === 2 ? two.filter((entry) => entry !== subject) : resolveMentions({ ...query, act: 'lookup' }, world.index).flatMap(({ certainty, entry }) => (certainty === 'sure' && entry && !last.subjects.includes(entry) ? [entry] : []));
    // 「基本支出里的人员支出」: of the names said the one that has the amount.
    const [entry, another] = named.filter((one) => { const own = headFigure(world, one); return told !== undefined && own?.unit === told.unit && valueOf(own).eq(valueOf(told)); });
    if (!told || !entry || another) return null;
    if (!computed) {
      const pair = [subject, entry].map((one) => ({ mention: { ...exactMention(one), from: 0, to: 1 }, certainty: 'sure' as const, entry: one, choices: [one], hits: [] }));
      const same = sameAnswer({ ...context, topics: pair });
      if (same) return same;
    }
    const parts = computed ? last.subjects : [subject];
    const inside = parts.every((part) => isInside(context, part, entry)) || (!computed && isInside(context, entry, subject));
    const own: readonly Claim[] = computed ? [computed] : lookupEntry(context, subject).claims;
    const above = parts.slice(0, 1).flatMap((part) => parentAnswer(context, part).claims.filter(({ kind }) => kind === 'parent'));
    return claims(context, 'two amounts that are the same', [...(computed || inside ? [{ kind: 'verdict', right: inside, about: 'same' } as const] : []), ...own, ...above, ...lookupEntry(context, entry).claims], [...parts, entry], [told]);
  },
};

/** 「它是甲下面最大的吗」: the thread's name in the ranking of the parts of the one named now; it stays what is spoken of. */
const RANKED_UNDER: Rule = {
  name: 'the last name in the ranking under the one named now',
  answer: ({ world, query, last, subject, named }) => {
    if (!subject || !named || query.act !== 'rank' || last.subjects.length !== 1 || query.nth !== null || !isQuestionOfTruth(query.spoken, query.tags)) return null;
    const [topic] = resolveMentions({ ...query, act: 'lookup' }, world.index);
    const whole = topic?.certainty === 'sure' ? topic.entry : null;
    if (!whole || whole === subject || !isInside(contextOf(world, query, [], last), subject, whole)) return null;
    const answer = answerQuery(world, { ...query, reference: null, mentions: [exactMention(subject), { ...exactMention(whole), gap: ['of'] }] }, [], last);
    return answer.outcome === 'answered' ? { ...answer, subjects: [subject] } : null;
  },
};

const COLUMN: Readonly<Record<string, string>> = { basic: '基本支出', project: '项目支出' };

/** The name's figure within the fund: its own row there, or the column of that name in the fund's total. */
function inFund(context: Context, entry: Entry, fund: OneFund): Figure | null {
  const { world } = context;
  const facts = amountFacts(entry, world.book.year, { fund });
  const column = facts.length > 0 ? undefined : world.book.facts.find((fact) => fact.row.fund === fund && fact.row.role === 'unit' && fact.measure === 'amount' && entry.names.includes(columnName(fact) ?? ''));
  const fact = facts[0] ?? column;
  return fact ? printedFigure(entryName(context, entry), fact) : null;
}

const ONLY_BASE = pattern(/(?:只|仅|单|光)(?:算|看|按|就|论|说|讲|比)|如果(?:只|按)|(?:按|以)(?=[^，,]{2,12}(?:算|来看|口径)?呢)|\bonly\b|\balone\b|\bjust\b/i);

/** 「只算一般公共预算呢」 after a share: of that base, and within it where the part is printed so. */
const SHARE_OF_BASE: Rule = {
  name: 'the share just told, of another base',
  answer: ({ world, query, last, subject }) => {
    const share = last.claims.find((claim) => claim.kind === 'share');
    if (!subject || share?.kind !== 'share' || !ONLY_BASE.test(query.spoken) || query.claimed.length > 0 || query.direction !== null || query.relativeYear !== null) return null;
    // The names of the share itself were put back.
    const mentions = query.mentions.filter(({ text }) => text !== share.part.name.zh && text !== share.whole.name.zh);
    const [topic, another] = resolveMentions({ ...query, act: 'lookup', mentions }, world.index);
    const [column] = query.columns?.kinds ?? [];
    const base = topic?.certainty === 'sure' ? topic.entry : !topic && column ? world.index.entries.find(({ names }) => names.includes(COLUMN[column] ?? '')) ?? null : null;
    if (!base || another || base === subject) return null;
    const context = contextOf(world, query, [], last);
    const fund = base.names.map(fundOpening).find((one) => one !== null) ?? null;
    // What is told of all funds is no part of one of them.
    const part = fund && share.part.facts[0]?.row.fund !== fund ? inFund(context, subject, fund) : share.part;
    const whole = operand(context, base);
    if (!whole || !part || whole.unit !== part.unit || valueOf(whole).lte(0) || valueOf(part).gt(valueOf(whole))) return null;
    return claims(context, 'a share', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [subject], [part, whole]);
  },
};

const PARTS = pattern(/(?:[几各\d一二三四五六七八九十]+\s*[项个条块笔样]|明细|各项|原因|因素|分项)|\b(?:components|parts|items|causes|reasons?|factors|increases|rises|drivers|amounts|pieces)\b|\b(?:the|these|those|all) (?:two|three|four|five|six)\b/i);
const ADD_UP = pattern(/加起来|加在?一[起块]|合计|相加|凑|加(?:一下|一加|总)|总共|一共|总和|之和|\badd(?:s|ed)?\b.*\bup\b|\bsum(?:s)?\b|\btotal\b|\btogether\b|\bcome to\b/i);
const N_PARTS = pattern(/([两二三四五六七八九十]|\d{1,2})\s*[项个条块笔样]|\b(two|three|four|five|six|seven|eight)\b/i);
/** They are spoken of as moves, or as what the reason gives. */
const OF_MOVES = pattern(/[增涨升多减降跌少]|原因|因素|理由|\b(?:increases?|rises?|causes|reasons?|factors|drivers|contribut\w+)\b/i);

/** "Add those up", right after the reason. */
function pointsAtThem(query: Query, last: Answer): boolean {
  return query.act === 'sum' && last.trace.query.act === 'why' && (query.reference?.kind === 'these' || query.mentions.length === 0);
}

/** "Do the components add up?", 「那四项增加的加起来是多少」 after a change: its printed causes, against it or by themselves. */
const PARTS_OF_MOVE: Rule = {
  name: 'the causes of the change just told, added up',
  answer: ({ world, query, thread, last, subject }) => {
    const moved = last.claims.some(({ kind }) => kind === 'change') || last.claims.some((claim) => claim.kind === 'list' && (claim.items.length > 1 || last.pool.length > 1) && claim.items.every(({ figure }) => figure.facts[0]?.measure === 'change' && figure.facts[0].row.context !== null));
    if (!subject || last.subjects.length !== 1 || !moved || query.mentions.some((mention) => !isFrame(mention) && !PARTS.test(mention.text)) || !(PARTS.test(query.spoken) || pointsAtThem(query, last)) || !ADD_UP.test(query.spoken)) return null;
    const context = contextOf(world, { ...query, tags: new Set([...query.tags, 'change' as const]) }, [], last);
    if (isQuestionOfTruth(query.spoken, query.tags)) return partsSumAnswer({ ...context, topics: [{ mention: exactMention(subject), certainty: 'sure', entry: subject, choices: [subject], hits: [] }] });
    const change = changeOf(context, subject)?.change ?? null;
    const items = causesClaim(context, subject, change)?.items.map(({ figure }) => figure) ?? [];
    const [, chinese, english] = N_PARTS.exec(query.spoken) ?? [];
    const n = chinese ? chineseInteger(chinese) ?? Number(chinese) : english ? englishInteger(english.toLowerCase()) : null;
    // Without their number other names of the thread may be meant.
    if (items.length < 2 || new Set(items.map(({ unit }) => unit)).size > 1 || (n === null ? !OF_MOVES.test(query.spoken) && thread.subjects.length > 1 : n !== items.length)) return null;
    const total = sumOf({ zh: '所列各项合计', en: 'the listed items' }, items, world.book.year);
    const off = change && change.unit === total.unit ? valueOf(change).minus(valueOf(total)).abs() : null;
    const own = off?.gt(0) === true ? changeAnswer(context, subject).claims.filter(({ kind }) => kind === 'change') : [];
    return claims(context, 'the printed causes of a change added up', [{ kind: 'sum', items, total, left: [] }, ...own, ...(own.length > 0 && change && off?.lte(tailOf([...items, change])) === true ? roundingNote(context) : [])], [subject], [total]);
  },
};

export const ALIKE_RULES: readonly Rule[] = [RANKED_UNDER, SHARE_OF_BASE, ALIKE_RULE, NO_OTHER_THAN, PARTS_OF_MOVE];
