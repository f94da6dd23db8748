/** 「这些钱加起来对得上总数吗」, 「跟 1779 一致吗」 after a list: what was just listed, set against what it is part of. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer } from '../answer.ts';
import { amountFacts } from '../names/readings.ts';
import { placesApart } from '../verdicts/places-apart.ts';
import { partsSumAnswer } from '../verdicts/parts-sum.ts';
import { resolveMentions } from '../names/resolve.ts';
import { tailOf } from '../verdicts/rounding.ts';
import { cellsInTurn } from './cells-told.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import type { World } from '../world.ts';

/** 「三个加起来」: of those just told. */
export const SO_MANY_TOGETHER = pattern(/^(?:那|那么)?(?:这|那)?(?:[两俩二三四五六七八九十]|\d{1,2})[个项笔块者]?(?:加(?:起来|在一起|一起)|合起来|合计|一共|总共|之和)/);
const AGREES = pattern(/对[得不]上|对不对得上|一致|吻合|相符|相等|等于|\b(?:adds? up|agrees?|match(?:es)?|tally with|tallies|equals?|comes? to)\b/i);
const RIGHT = pattern(/对不对|对吗|\bright\b/i);
/** Words that say what is asked, behind those that were said. */
const ADDED = { zh: '（各项加起来）', en: ' (the parts added up)' } as const;

export const ADDS_UP_TO: readonly Rule[] = [{
  // 「基本支出多少」, 「项目的呢」, 「加起来对得上总数吗」: two columns of one row and its own total, which rounding may put off.
  name: 'whether the columns just told make up their row',
  answer: ({ world, query, last, thread }) => {
    if (!(AGREES.test(query.spoken) || RIGHT.test(query.spoken)) || !query.mentions.every(isFrame) || query.claimed.length > 0 || !(query.act === 'reconcile' || query.act === 'check' || query.act === 'sum')) return null;
    const facts = cellsInTurn(thread.shown).flatMap(({ facts: [fact], derivation }) => (fact && derivation === null ? [fact] : []));
    const [row, another] = new Set(facts.map((fact) => fact.row));
    const entry = row && facts.length > 1 && !another ? world.index.ofRow(row) : undefined;
    return entry ? tailOf(contextOf(world, query, [entry], last), [entry], true) : null;
  },
}, {
  name: 'whether what was listed adds up',
  answer: ({ world, query, last }) => {
    if (query.table !== null || query.part !== null || !query.mentions.every(isFrame) || !AGREES.test(query.spoken) || (query.act !== 'reconcile' && query.act !== 'check')) return null;
    // Two of many parts that were told are set against a number by themselves.
    if (query.claimed.length > 0 && last.listed.length > 1 && !last.claims.some(({ kind }) => kind === 'list')) return null;
    const whole = wholeOfListed(world, last) ?? (query.claimed.length > 0 || query.tags.has('sum') ? wholeTold(last) : null);
    if (!whole) return null;
    const asked = { ...query, act: 'reconcile' as const, reference: null, mentions: [exactMention(whole)], spoken: `${query.spoken}${ADDED[query.language]}` };
    return partsSumAnswer({ ...contextOf(world, asked, [], last), topics: resolveMentions(asked, world.index) });
  },
}, {
  name: 'whether the table and the text have the same',
  answer: sameThere,
}, {
  name: 'whether the figures of the last name agree',
  answer: ({ world, query, last, subject }) => {
    if (!subject || last.subjects.length !== 1 || !query.mentions.every(isFrame) || query.act !== 'reconcile' || SO_MANY_TOGETHER.test(query.spoken) || !AGREES.test(query.spoken) || WHOLE_DOCUMENT.test(query.spoken)) return null;
    return answerQuery(world, { ...query, reference: null, mentions: [exactMention(subject)] }, [], last);
  },
}];

const PLACE_ZH = '(?:那里|那儿|那边|这里|那张表|这张表|表格?[里中上]?|正文[里中]?|文字(?:说明)?[里中]?|文本|两处|两边|两个地方|各处|几处|各表|这几处|表\\s*\\d{1,2}[里中]?)';
const SAME_ZH = pattern(new RegExp(`^(?=.*${PLACE_ZH})(?:那|那么|它|这个?|是不是|是否)*${PLACE_ZH}?(?:面|头)?的?(?:数|数字|金额|数额|这个数)*(?:和|跟|与|同|还有)?${PLACE_ZH}?(?:面|头)?的?(?:数|数字|金额|写的|说的|印的|那个)*(?:都|是不是|是否|能不能|能|全|也)*(?:一样|一致|对得上|吻合|相同|相符|符合|同一个数|对不对得上)(?:的|吗|么|嘛|不)*[?？。]*$`));
const SAME_EN = pattern(/^\W*(?:(?:and|so|then) )*(?:is|are|do|does) (?:it|that|this|they|both|(?:the|these|those|both) (?:two |other )?(?:numbers?|figures?|amounts?|sums?|values?|places|ones?))(?: (?:there|here|in|on|at|of|the|that|this|those|these|tables?|text|body|narrative|prose|both|two|places|and|all|\d{1,2}))* (?:the same|identical|equal|agree|match|consistent|tally)(?: (?:as|with|to|in|on|of|the|that|this|one|ones|what|is|it|number|figure|amount|tables?|text|body|narrative|prose|main|says?|both|two|places|all|everywhere|there|and|\d{1,2}))*\W*$/i);
const A_PLACE = pattern(/\b(?:text|body|narrative|prose|there|here|places|tables?|everywhere)\b/i);

/** 「那里的数和正文一样吗」, "is the number there the same as in the text": of the table just told, or the first that has the name, and the text. */
function sameThere({ world, query, last, subject }: Turn): Answer | null {
  const spoken = query.spoken.trim();
  const asked = query.language === 'zh' ? SAME_ZH.test(spoken) : SAME_EN.test(spoken) && A_PLACE.test(spoken);
  if (!asked || !subject || last.subjects.length !== 1 || last.outcome !== 'answered' || query.claimed.length > 0) return null;
  const facts = amountFacts(subject, world.book.year).filter(({ place }) => place.table !== null);
  const table = query.table ?? last.trace.query.table ?? (facts.find(({ row }) => row.fund === 'all') ?? facts[0])?.place.table ?? null;
  const text = table === null ? null : `表${table}和正文一样吗`;
  const context = contextOf(world, { ...query, act: 'lookup', ...(text === null ? {} : { text, spoken: text }), mentions: [], table: null, reference: null }, [subject], last);
  // Where only one of the two prints it, that place is told, with what contradicts it.
  return (text === null ? null : placesApart(context)) ?? answerQuery(world, { ...query, act: 'lookup', mentions: [exactMention(subject)], table: null, reference: null }, [], last);
}

/** All of the document is meant, not the name before. */
const WHOLE_DOCUMENT = pattern(/文件|整[个份本]|全[部文]|各[张个]?表|表格|预算(?:表|书)|收支|\b(?:document|whole|tables|budget|everything)\b/i);

/** The one row that all of the listed stand under. */
function wholeOfListed(world: World, { pool, listed }: Answer): Entry | null {
  const figures = pool.length > 1 ? pool : listed;
  const parents = figures.map(({ facts }) => facts[0]?.row.parent ?? null);
  const [parent] = parents;
  return figures.length > 1 && parent && parents.every((other) => other === parent) ? world.index.ofRow(parent) ?? null : null;
}

/** The one name spoken of, when it has parts. */
function wholeTold({ subjects }: Answer): Entry | null {
  const [only, other] = subjects;
  return only && !other && only.rows.some(({ children }) => children.length > 1) ? only : null;
}
