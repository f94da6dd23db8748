/** 「哪个名词解释提到车辆购置税」, "which goal deals with the elderly": the printed terms, goals or purposes that have the words asked for. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact, Place } from '../../budget/fact.ts';
import { bareName } from '../../budget/text.ts';
import type { Query } from '../../query/query.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { computedFigure, printedFigure } from '../figures.ts';

type Kind = 'definition' | 'goal' | 'purpose' | 'target';
interface Told { kind: Kind; subject: string; text: string; place: Place; fact: Fact | null }

const VERBS_ZH = '(?:里面?|中)?(?:面)?(?:有|都|曾|还|也|是|在)*(?:提到|提及|提过|提了|讲到|讲的是|讲|说到|说了|说|写了|写|说的是|涉及|写到|谈到|谈|包含|包括|针对|关注|围绕|关于|跟|和|与)(?:过|了)?';
const THING_ZH = '(?<thing>[\\u4e00-\\u9fff]{2,12}?)(?:这个词|这件事|方面|有关|相关|的事|问题|工作)?(?:的)?(?:呢|啊|了|吗)?[?？。]*$';
/** Before the verb: which of the texts. */
const ASKED_ZH = new RegExp(`(?:哪|什么|有没有|几[个条项]).*?${VERBS_ZH}${THING_ZH}`);
const WHICH_OF_ZH = pattern(new RegExp(`^(?:请问|今年|本年)*(?:跟|和|与|关于|涉及|提到)?(?<thing>[\\u4e00-\\u9fff]{2,12}?)(?:有关|相关|挂钩)?的?(?:是|在|属于)?哪(?:一)?[条个项](?:工作)?(?:目标|名词|术语|定义)[?？。]*$`));
const VERBS_EN = String.raw`(?:mentions?|mentioned|deals? with|(?:is|are) (?:about|on|for|to do with|related to|concerned with)|concerns?|covers?|talks? (?:about|of)|refers? to|speaks? (?:of|about)|address(?:es)?|relates? to|names?|includes?|touch(?:es)? (?:on|upon)|focus(?:es)? on)`;
const ASKED_EN = pattern(new RegExp(String.raw`\b(?:which|what|do any|does any|are any|is any|any)\b.*?\b${VERBS_EN} (?:the |an? |any |our )?(?<thing>[a-z][a-z -]{2,40}?)\W*$`, 'i'));

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['definition', /名词|术语|定义|解释|\bdefinitions?\b|\bdefined terms?\b|\bterms?['’]?s?\b|\bglossary\b/i],
  ['target', /指标|\bindicators?\b|\btargets\b/i],
  ['purpose', /项目.{0,8}(?:目标|用途)|\bprojects?\b.*\b(?:goals?|purposes?|objectives?)\b|\b(?:goals?|purposes?|objectives?) of (?:the |which )?projects?\b/i],
  ['goal', /目标|\bgoals?\b|\bobjectives?\b|\bpriorit(?:y|ies)\b/i],
];
/** How many or how much is another question. */
const OTHERWISE = pattern(/多少|几[次场户人]|最|\bhow (?:many|much)\b|\b(?:most|least|highest|lowest)\b/i);
/** "What does it cover exactly": how it is to be told names nothing. */
const MANNER = pattern(/^(?:(?:exactly|precisely|actually|really|roughly|approximately|specifically|basically|broadly|in (?:detail|practice|fact|full)|then|please|again)\s*)+$/i);
const LONGEST = 20;

export const TEXTS_HAVING = 'the texts that have the words';
export const NO_TEXT = 'no text has the words';

/** What stands elsewhere is not missing from the document. */
export function noTextHas(context: Context, thing: string): Answer {
  const elsewhere = context.world.book.passages.some(({ text }) => bareName(text).includes(bareName(thing)));
  return elsewhere ? notFound(context, NO_TEXT, 'noneMatch') : notFound(context, NO_TEXT, 'notInDocument', [{ zh: thing, en: thing }]);
}

const HOW_MANY: readonly (readonly [Kind, RegExp, { zh: string; en: string }])[] = [
  ['definition', /(?:名词|术语)(?:解释)?(?:部分|里面?)?(?:一共|总共|共)?(?:解释)?(?:了|有)?(?:几|多少)(?:个|条|项)|(?:几|多少)(?:个|条|项)(?:名词|术语)|\bhow many (?:terms|definitions)\b/i, { zh: '名词解释', en: 'terms explained' }],
  ['purpose', /重点项目(?:一共|总共|共)?(?:有|列了?)?(?:几|多少)(?:个|项)|(?:几|多少)(?:个|项)重点项目|\bhow many key projects\b/i, { zh: '重点项目', en: 'key projects' }],
];

/** How many of the texts are printed, and what they are of. */
function countedTexts(context: Context): Answer | null {
  const [kind, , of] = HOW_MANY.find(([, pattern]) => pattern.test(context.query.spoken)) ?? [];
  const all = kind === undefined || of === undefined ? [] : textsOf(context, kind);
  // A table of the whole office's goals has more rows than key projects are listed.
  const listed = all.filter(({ place }) => place.table === null);
  const told = listed.length > 0 ? listed : all;
  if (of === undefined || told.length === 0) return null;
  const places = told.map(({ place }) => place);
  const count = { ...computedFigure(of, String(told.length), '个', context.world.book.year, `${told.length} × 1`, []), places };
  return claims(context, TEXTS_HAVING, [{ kind: 'names', of, items: told.map(({ subject }) => context.world.nameOf(bareName(subject))), places, count }], [], [count]);
}

export function textsHavingAnswer(context: Context): Answer | null {
  const { query } = context;
  const counted = countedTexts(context);
  if (counted) return counted;
  const kind = KINDS.find(([, pattern]) => pattern.test(query.text))?.[0];
  if (kind === undefined || OTHERWISE.test(query.text) || query.claimed.length > 0 || query.thresholds.length > 0) return null;
  const spoken = query.language === 'zh' ? query.spoken.replace(/[\s“”"]/g, '') : query.spoken.trim().toLowerCase();
  const thing = (query.language === 'zh' ? ASKED_ZH.exec(spoken) ?? WHICH_OF_ZH.exec(spoken) : ASKED_EN.exec(spoken))?.groups?.thing;
  if (thing === undefined || MANNER.test(thing) || KINDS.some(([, pattern]) => pattern.test(thing))) return null;
  const told = textsOf(context, kind);
  const literal = told.filter(({ subject, text }) => bareName(`${subject} ${text}`).includes(bareName(thing)));
  const having = literal.length > 0 ? literal : told.filter((one) => meant(context, one, thing));
  const shown = having.slice(0, LONGEST);
  if (shown.length === 0) return kind === 'target' || told.length === 0 ? null : noTextHas(context, thing);
  return claims(context, TEXTS_HAVING, shown.map((one) => claimOf(context, one)), context.world.index.entries.filter(({ rows }) => shown.some(({ fact }) => fact !== null && rows.includes(fact.row))));
}

function textsOf({ world }: Context, kind: Kind): Told[] {
  if (kind === 'purpose') {
    const seen = new Set<string>();
    return world.book.passages.flatMap((passage): Told[] => {
      const subject = bareName(passage.subject);
      if (passage.kind !== 'purpose' || seen.has(subject)) return [];
      seen.add(subject);
      return [{ kind, subject: passage.subject, text: passage.text, place: passage.place, fact: null }];
    });
  }
  // A goal is told with its number and its heading.
  const goals = kind === 'goal' ? world.book.passages.filter((passage) => passage.kind === kind) : [];
  if (goals.length > 0) return goals.map(({ subject, text, place }): Told => ({ kind, subject, text, place, fact: null }));
  return world.book.facts.flatMap((fact) => (fact.measure === kind && fact.text ? [{ kind, subject: fact.row.label, text: kind === 'target' ? '' : fact.text, place: fact.place, fact }] : []));
}

/** The words of the thing by what they mean: all of them in one text. */
function meant({ query, world }: Context, { subject, text }: Told, thing: string): boolean {
  const pieces = piecesIn(query, thing);
  return pieces.length > 0 && pieces.every((piece) => world.index.says(`${subject} ${text}`, piece) === 1);
}

function piecesIn({ mentions }: Query, thing: string): Query['mentions'][number]['pieces'] {
  return mentions.filter(({ typed, text }) => thing.includes(typed.toLowerCase().trim()) || thing.includes(text) || text.includes(thing)).flatMap(({ pieces }) => pieces);
}

function claimOf({ world }: Context, { kind, subject, text, place, fact }: Told): Claim {
  const name = world.nameOf(subject.replace(/\s/g, ''));
  if (kind === 'target' && fact) return { kind: 'target', name: world.nameOf(subject), text: fact.text ?? '', figure: printedFigure(world.nameOf(subject), fact) };
  return { kind: 'quote', what: kind === 'target' ? 'prose' : kind, name, text, places: [place] };
}
