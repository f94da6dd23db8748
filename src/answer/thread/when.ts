/** 「审计呢」 after a date, "and the study sessions?" after a satisfaction: the name that is named now is asked for its own; 「9月呢」 after what is due in a month: that month. */
import { pattern } from '../../budget/pattern.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import { asksForMoney, valueKinds } from '../../query/slots/value-kind.ts';
import { withMonth } from '../../query/slots/months.ts';
import type { Query } from '../../query/query.ts';
import { answerQuery } from '../answer-query.ts';
import { NONE_OF_MONTH, OF_MONTH, madeBy } from '../marks.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { datedTargetsAnswer } from '../targets/dated-targets.ts';
import { claims } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { stretchOf } from '../stretch.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

/** A question for a date, for what is only named. */
const ASKED = { zh: '什么时候完成', en: 'when is' } as const;
/** Kinds of indicators by their printed names, and how one is asked for. */
const KINDS: readonly { printed: RegExp; zh: string; en: string }[] = [
  { printed: /满意/, zh: '满意度', en: 'satisfaction with' }, { printed: /知晓/, zh: '知晓率', en: 'awareness rate of' }, { printed: /参与率/, zh: '参与率', en: 'participation rate of' },
  { printed: /覆盖/, zh: '覆盖率', en: 'coverage rate of' }, { printed: /合格/, zh: '合格率', en: 'pass rate of' }, { printed: /准确|正确/, zh: '准确率', en: 'accuracy rate of' },
];
/** What only goes on with the question before. */
const GOES_ON = /^\W*(?:(?:and|what about|how about|then|also|the|for)\s+)+|^(?:那么?|还有|和)+|(?:呢|呀|啊)*[?？。\s]*$/gi;

export const WHEN: Rule = {
  name: 'the date of the name that is named now',
  answer: ({ world, query, thread, last }) => {
    const dated = (thread.query.wanted === 'when' || thread.query.outside === 'actual' || valueKinds(thread.query.spoken)[0] === 'time') && last.claims.some(({ kind }) => kind === 'target');
    // 「决算公开呢」: what settled accounts have is a day by which they are due.
    const accounts = query.outside === 'actual' && query.mentions.length < 2 && query.claimed.length === 0 && !/多少|几|how much/i.test(query.spoken);
    if (!dated || !(accounts || (isEllipsis(query) && query.mentions.length > 0)) || query.tags.has('howMany') || asksForMoney(query.spoken) || valueKinds(query.spoken).length > 0) return null;
    const numbered = (query.spoken.match(/(?<!\d)\d{3,4}(?!\d)/g) ?? []).some((text) => world.index.entries.some(({ names: printed }) => printed.some((name) => name.includes(text))));
    const names = accounts || numbered ? query.spoken.replace(GOES_ON, '') : query.mentions.map(({ text }) => text).join(query.language === 'zh' ? '' : ' ');
    const answer = answerQuery(world, asking(query, query.language === 'zh' ? `${names}${ASKED.zh}` : `${ASKED.en} ${names}`, 'when'), [], last);
    return answer.outcome === 'answered' && answer.claims.every(({ kind }) => kind === 'target' || kind === 'quote') ? answer : null;
  },
};

export const SAME_KIND: Rule = {
  name: 'the indicator of that kind of the name that is named now',
  answer: ({ world, query, last, subject, ...turn }) => {
    const [first] = last.claims;
    const told = first?.kind === 'target' && last.claims.every((claim) => claim.kind === 'target' && claim.name.zh === first.name.zh) ? first : null;
    if (!told || !subject || !isEllipsis(query) || query.mentions.length === 0 || query.outside !== null || query.tags.has('howMany') || asksForMoney(query.spoken) || valueKinds(query.spoken).length > 0) return null;
    const kind = KINDS.find(({ printed }) => printed.test(subject.key));
    if (!kind) return countedAlike({ world, query, last, subject, ...turn }, told.figure);
    if (isNamed({ world, query, last, subject, ...turn })) return null;
    const names = query.mentions.map(({ text }) => text).join(query.language === 'zh' ? '' : ' ');
    const answer = answerQuery(world, asking(query, query.language === 'zh' ? `${names}${kind.zh}` : `${kind.en} ${names}`, 'target'), [], last);
    const [entry, another] = answer.subjects;
    return answer.outcome === 'answered' && entry && !another && kind.printed.test(entry.key) && answer.claims.every((claim) => claim.kind === 'target') ? answer : null;
  },
};

const OF_A_STRETCH: Rule = {
  name: 'a stretch of the year, of the money just told',
  answer: ({ world, query, last }) => {
    const told = last.claims.every(({ kind }) => kind !== 'target' && kind !== 'count') ? last.subjects : [];
    return stretchOf(contextOf(world, query, told, last), told);
  },
};

/** "Which comes last?", 「哪个最先」 after several dates: of those that were told the first or the last in the year. */
const FIRST_DUE: Rule = {
  name: 'which of the dates just told comes first or last',
  answer: ({ world, query, last, thread }) => {
    const late = LATEST.test(query.spoken);
    if ((!late && !EARLIEST.test(query.spoken)) || !query.mentions.every(isFrame) || last.outcome !== 'answered') return null;
    const told = [...new Set([...thread.subjects, ...last.subjects])].flatMap((entry) => { const fact = entry.facts.find(({ measure, text }) => measure === 'target' && text !== null && dayOf(text) !== null); return fact ? [{ entry, fact, day: dayOf(fact.text ?? '') ?? 0 }] : []; });
    if (told.length < 2 || !last.subjects.every((entry) => told.some((one) => one.entry === entry))) return null;
    const end = told.map(({ day }) => day).reduce((best, day) => (late ? Math.max(best, day) : Math.min(best, day)));
    const found = told.filter(({ day }) => day === end);
    return claims(contextOf(world, query, [], last), 'of the dates just told', found.map(({ entry, fact }) => { const figure = printedFigure(world.nameOf(entry.label), fact); return { kind: 'target', name: figure.name, text: fact.text ?? '', figure }; }), found.map(({ entry }) => entry));
  },
};
const LATEST = pattern(/最(?:晚|后|迟)的?(?:是|呢|[?？]|$)|哪[个项]最(?:晚|后|迟)|\blatest\b|\b(?:which|what)\b(?: \w+){0,3} (?:last|latest)(?=\W*$)/i);
const EARLIEST = pattern(/最先的?(?:是|呢|[?？]|$)|哪[个项]最先|\b(?:earliest|soonest)\b|\b(?:which|what)\b(?: \w+){0,3} first(?=\W*$)/i);

/** A day of the year by its month and day; what is due in a month, or before it, is of that month. */
function dayOf(text: string): number | null {
  const [, month, day] = /(\d{1,2})\s*月(?:份)?(?:\s*(\d{1,2})\s*[日号])?/.exec(text) ?? [];
  return month === undefined ? null : Number(month) * 32 + Number(day ?? 0);
}

/** Units of what is counted one by one. */
const BY_NUMBER = pattern(/^万?(?:人次?|次|场次?|宗|件|起|个|份|户|家|处|条|名)$/);
/** So much of what is named stands in an indicator that it is one of those meant. */
const FITS = 0.78;

/** 「突发事件呢」 after 300 人次: of the indicators with those words the one that is a number too, where the best is a rate or words. */
function countedAlike({ world, query, last }: Turn, { unit }: Figure): Answer | null {
  const [mention, another] = query.mentions;
  if (!mention || another || !BY_NUMBER.test(unit)) return null;
  const hits = world.index.findEntries({ text: mention.text, pieces: mention.pieces }).filter(({ entry, precision }) => precision >= FITS && entry.facts.some(({ measure }) => measure === 'target'));
  const number = ({ facts }: Entry): boolean => facts.some((fact) => fact.measure === 'target' && fact.value !== null && BY_NUMBER.test(fact.unit ?? ''));
  const [counted, second] = hits.filter(({ entry }) => number(entry));
  return counted && hits[0] && !number(hits[0].entry) && (!second || second.score < counted.score) ? answerQuery(world, { ...query, act: 'lookup', wanted: 'target', reference: null, mentions: [exactMention(counted.entry)] }, [], last) : null;
}

function asking(query: Query, text: string, wanted: 'when' | 'target'): Query {
  return { ...query, act: query.act === 'unknown' ? 'lookup' : query.act, text, spoken: text, wanted, tags: wanted === 'when' ? new Set([...query.tags, 'when']) : query.tags };
}

/** A name that means one thing for certain needs no kind beside it. */
function isNamed({ world, query }: Turn): boolean {
  return query.mentions.every((mention) => resolveMention(mention, world.index, query.wanted, query.act, query.counter).certainty === 'sure');
}

const OTHER_MONTH: Rule = {
  name: 'what is due in the month named now',
  answer: ({ world, query, thread, last }) => {
    const text = madeBy(last, OF_MONTH, NONE_OF_MONTH) ? withMonth(thread.query.text, query.text) : null;
    return text === null ? null : datedTargetsAnswer(contextOf(world, { ...thread.query, language: query.language, text, mentions: [] }, [], last));
  },
};

/** Rules for when something is due, that go before those of what was told. */
export const OF_TIMES: readonly Rule[] = [OTHER_MONTH, OF_A_STRETCH, FIRST_DUE];
