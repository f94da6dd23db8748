/** A question that a sentence answers: what an office does, wants and means, told in words and quoted. */
import { pattern } from '../../budget/pattern.ts';
import type { Passage } from '../../budget/fact.ts';
import { monthsOf } from '../../query/slots/months.ts';
import type { ValueKind } from '../../query/slots/value-kind.ts';
import type { Sentence } from '../../search/sentences.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { itemsOf } from '../targets/indicator.ts';

/** The least share of the question's words that a quoted sentence has. */
const COVERED = 0.62;
/** A duty is told with others in one breath: less of the question need be in it. */
const DUTY_COVERED = 0.4;
/** The longest heading of a goal, in characters. */
const HEADING = 30;
const WHICH_GOAL = pattern(/(?:哪一?|第几)[条个项点]|\bwhich(?: \w+){0,3} (?:goals?|objectives?)\b|\bwhat (?:number |no\.? )(?:goal|objective)|\b(?:goal|objective) (?:number|no)\b/i);
/** One common word alone does not make a sentence the answer. */
const FEWEST_WORDS = 2;

/** What a sentence must say to tell a value of the kind. */
export const SAYS: Readonly<Partial<Record<ValueKind, RegExp>>> = { people: /\d\s*(?:余|多)?\s*(?:人|名|位|户)/, rate: /%|‰|百分之|分之[一二三四五六七八九]/, age: /\d\s*(?:周岁|岁)/, time: /\d\s*[月日]|(?<!\d{3})\d\s*年|\d年(?:年?[中底末]|前|内)|每[年月日季周天]|小时|分钟/, frequency: /每[年月日季周天]|\d\s*次/, length: /\d\s*(?:公里|米)/, area: /\d\s*(?:平方|㎡)/, weight: /\d\s*吨/ };
const UNIT: Readonly<Partial<Record<ValueKind, string>>> = { age: '周岁|岁', length: '公里|千米|米', area: '平方公里|平方米|㎡', weight: '吨|公斤' };
/** Kinds of value that are numbers: a sentence without one does not tell them. */
const NUMBERS: ReadonlySet<ValueKind> = new Set(['rate', 'households', 'people', 'times', 'copies', 'unitCost']);

export function quotedSentence(context: Context, kinds: readonly ValueKind[], only: Passage['kind'] | null = null): Answer | null {
  const { query, world } = context;
  const [kind] = kinds;
  if (kind === 'satisfaction') return null;
  const scope = only ?? scopeOf(query.text);
  const items = itemsOf(query, kinds).filter(({ text }) => scope !== 'duty' || !VERBS.test(text));
  const says = kind === undefined ? undefined : SAYS[kind] ?? (NUMBERS.has(kind) ? /\d/ : undefined);
  const counted = query.wanted === 'count' && scope !== 'duty' ? /\d/ : /./;
  const hits = world.index.sentences.find(items, query.text, (sentence) => (scope === null ? !isFigures(sentence) : sentence.passage.kind === scope) && (says?.test(sentence.text) ?? true) && counted.test(sentence.text));
  const subjects = context.topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? entry.names : []));
  // A long word that a sentence prints as it was typed says more than its likes.
  const printed = (text: string): number => (scope === 'duty' ? items.filter(({ text: word }) => word.length >= 4 && text.replace(/\s/g, '').includes(word)).length : 0);
  // What a duty is headed by is what it is for; the rest of its sentence only has a part in it.
  const headed = (text: string): number => (scope === 'duty' ? items.filter((item) => world.index.says(/^负责[^，。]*/.exec(text.replace(/\s/g, ''))?.[0] ?? '', { ...item, from: 0, to: item.text.length }) === 1).length : 0);
  // What kind of thing a project is to bring stands in its own purpose.
  const ofSubject = kind === 'manner' ? hits.filter(({ of: { passage }, coverage }) => passage.kind === 'purpose' && coverage >= DUTY_COVERED && subjects.includes(passage.subject.replace(/\s/g, ''))) : [];
  const [best] = ofSubject.length > 0 ? ofSubject : hits.filter(({ coverage }) => coverage >= (scope === 'duty' || only !== null ? DUTY_COVERED : COVERED)).sort((left, right) => printed(right.of.text) - printed(left.of.text) || headed(right.of.text) - headed(left.of.text) || right.strength - left.strength || right.recall - left.recall);
  if (!best) return null;
  const words = new Set(best.matched);
  if (words.size < FEWEST_WORDS && ![...words].some((word) => word.length >= 4 && scope !== null) && says === undefined && scope === null && kind !== 'manner') return null;
  const { passage } = best.of;
  // The heading of a goal says little without what stands under it; which goal it is, is told by its number.
  const { text, place } = passage.kind === 'goal' && ((passage.text.startsWith(best.of.text) && best.of.text.length <= HEADING) || WHICH_GOAL.test(query.spoken)) ? passage : best.of;
  const name = world.nameOf(passage.subject.replace(/\s/g, ''));
  const what = passage.kind === 'duty' || passage.kind === 'goal' || passage.kind === 'definition' || passage.kind === 'purpose' ? passage.kind : 'prose';
  const values = kind !== undefined ? valuesIn(text, kind) : what === 'goal' && text.length <= SHORT_TEXT ? countsIn(text) : [];
  const figures = values.map(([value, unit]): Figure => ({ name, value, unit, year: null, derivation: null, places: [place], facts: [] }));
  const quote: Claim = { kind: 'quote', what, name, text, places: [place], figures };
  // A purpose is a project's: what is asked next is asked of it.
  const owner = what === 'purpose' ? world.index.entries.filter(({ names, kinds }) => kinds.has('money') && names.includes(passage.subject.replace(/\s/g, ''))).slice(0, 1) : [];
  return claims(context, `a sentence that has ${best.matched.join(', ')}`, [quote], owner);
}

/** The numbers of a sentence that have the unit asked for. */
export function valuesIn(text: string, kind: ValueKind): [string, string][] {
  if (kind === 'time') return monthsOf(text).map((month) => [String(month), '月']);
  const unit = UNIT[kind];
  return unit === undefined ? [] : [...text.matchAll(new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)\\s*(${unit})`, 'g'))].map(([, value = '', own = '']) => [value.replace(/,/g, ''), own]);
}

/** A sentence, not a chapter. */
const SHORT_TEXT = 160;
const COUNTERS = '个|家|人次|人|名|次|场|座|处|条|项|户|公里|平方公里|平方米|%';

/** What a sentence counts: the goal tells it beside its words. */
function countsIn(text: string): [string, string][] {
  return [...text.matchAll(new RegExp(`(?<![\\d.])(\\d[\\d,]*(?:\\.\\d+)?)\\s*(${COUNTERS})`, 'g'))].map(([, value = '', unit = '']) => [value.replace(/,/g, ''), unit]);
}

/** Sentences of amounts are read as figures, which answer better. */
function isFigures({ passage, text }: Sentence): boolean {
  return passage.kind === 'prose' && /\d\s*万元/.test(text);
}

/** Questions whether something is the office's to do, and for what the plan says. */
const DUTY = pattern(/负责(?:干)?(?:啥|什么|哪些|些什么)|(?:街道|街道办|办事处|我们|咱们|单位|方面)\S{0,8}管(?:啥|什么|哪些|些什么)|对\S{1,12}(?:有什么职责|有啥职责)|归不归|归.{0,6}(?:管|办|负责)|管不管|谁管|是不是.{0,6}(?:职责|的活|的事|负责)|负责不负责|负责(?:\S{1,8})?吗|(?:属于|在).{0,6}职责|\b(?:does|do)\b.{0,30}\b(?:office|subdistrict|we|it)\b.{0,12}\b(?:handle|look after|deal with|manage|oversee|organi[sz]e|take care of)\b|\bwhat (?:does|do|is|are)\b.{0,30}\b(?:office|subdistrict|we|it)\b(?: supposed to| meant to| have to)? do (?:for|about|on|in|with)\b|\b(?:responsible for|in charge of|(?:our|office's|its|the) dut(?:y|ies)|responsibilit\w+|remit|mandate)\b/i);
const COUNTS = pattern(/how (?:many|much)|多少|几[个人次份辆]/i);
const GOAL = pattern(/\bwhat(?: is|['’]s) the plan for\b|\b(?:work|annual|this year['’]s) goals?\b|\bin the (?:goals|plan)\b|工作(?:目标|计划|重点)|\b(?:work )?plan\b.*\b(?:say|says|promote|promoting|mention)\b|\bwork plan\b|\bgoals?\b.*\bsay/i);
const PURPOSE = pattern(/(?:哪个|哪一个|什么)项目的?(?:绩效)?(?:目标|用途)|which project.{0,12}(?:goal|purpose|objective)/i);

/** Verbs that only say whose a duty is. */
const VERBS = pattern(/^(?:handl\w*|deal(?: with)?|manage\w*|look(?: after)?|organi[sz]e\w*|管|办|负责|工作|活儿?)$/);

/** 「归哪个项目管」: what the money stands under, nobody's duty. */
const OF_MONEY = pattern(/哪一?个(?:大?项目|科目|大类)(?:来|在)?管/);

/** The only kind of passage that a question may be answered from, where it says so. */
export function scopeOf(text: string): Passage['kind'] | null {
  return DUTY.test(text) && !COUNTS.test(text) && !OF_MONEY.test(text) ? 'duty' : PURPOSE.test(text) ? 'purpose' : GOAL.test(text) ? 'goal' : null;
}
