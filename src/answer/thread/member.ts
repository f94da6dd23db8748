/** 「里面有没有甲」, "does it include A": whether what is named now stands in the last name. */
import { pattern } from '../../budget/pattern.ts';
import { answerQuery } from '../answer-query.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { exactMention } from './names.ts';
import type { Rule } from './turn.ts';

/** In it, and nothing of it is counted, ranked or moved. */
const IN_IT = pattern(/(?:里面?|其中|当中|[这那它其]个?[里中])[^,，]{0,4}(?:有没有|(?<!还)有(?=[^,，]*[吗么])|含不含|包不包括|包(?:括|含)(?=[^,，]*[吗么]))|^\W*(?:and |so )?(?:does|do|did) (?:it|that|this|they|the \d[\d.,]*) (?:also )?(?:include|contain|cover)\b|\bis (?:there )?.{2,30} (?:included )?in (?:it|that|there)\W*$|^\W*(?:(?:and|so|any|the) )*(?!(?:\w+ )?(?:biggest|largest|smallest|most|least|how|what|which|share|percent))[a-z][a-z -]{2,30} in (?:it|there)\W*$/i);
/** The same without a verb. */
const FRAGMENT = pattern(/^\W*(?:(?:and|so|any|the) )*(?!(?:\w+ )?(?:biggest|largest|smallest|most|least|how|what|which|share|percent))[a-z][a-z -]{2,30} in (?:it|there)\W*$/i);
const MORE = pattern(/多少|几|哪|什么|[增涨减降]|比|最|\b(?:how|which|what|any other|more|less)\b/i);

export const MEMBER: Rule = {
  name: 'whether what is named now is in the last name',
  answer: ({ world, query, last, subject, named }) => {
    if (!named || !subject || last.subjects.length !== 1 || last.outcome !== 'answered' || !subject.kinds.has('money') || !IN_IT.test(query.spoken) || MORE.test(query.spoken)) return null;
    // 「那 480 万里」 points at the figure that was told.
    if (!query.claimed.every(({ value }) => subject.facts.some((fact) => fact.value?.eq(value) === true))) return null;
    const { certainty, entry } = resolveMention(named, world.index, 'money');
    if (certainty !== 'sure' || !entry || entry === subject) return null;
    const asked = { ...query, act: 'lookup' as const, claimed: [], reference: null, columns: null };
    const inside = answerQuery(world, { ...asked, mentions: [exactMention(subject), { ...exactMention(entry), from: named.from, to: named.to }] }, [], last);
    const judged = inside.claims.some(({ kind }) => kind === 'verdict') ? inside : answerQuery(world, { ...asked, mentions: [exactMention(entry)] }, [], null);
    // "Services in there?", told by its amount, is what is spoken of then.
    if (judged !== inside && FRAGMENT.test(query.spoken)) return judged;
    // "And B?" asks again of the same name.
    return { ...judged, subjects: [subject] };
  },
};
