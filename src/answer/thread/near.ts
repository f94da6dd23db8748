/** A follow-up as it reads in its thread: a short or vague name is looked for among what was spoken of, before the whole document. */
import { pattern } from '../../budget/pattern.ts';
import { COUNTS_THEM } from '../../query/slots/value-kind.ts';
import { isOtherWord } from '../../query/slots/others.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import { mergeMentions } from '../../query/mentions.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { isNumberOfThings } from '../measures/divisor.ts';
import { rootAsked } from '../names/of-its-level.ts';
import { resolveMention, type Topic } from '../names/resolve-mention.ts';
import { asksForKind } from './indicator.ts';
import { columnBeside, columnsOfEach, columnsOfLast, splitOf } from './columns.ts';
import { fundPointedAt } from './cuts.ts';
import { eachOfKind, isOtherPeople } from './each-of-kind.ts';
import { entryOf, exactMention } from './names.ts';
import { beginsAlike, isIndicator, isKin, isOfLevel } from './kin.ts';
import { asksNewWhole } from './share.ts';
import type { Thread } from './turn.ts';
import type { World } from '../world.ts';
import { childrenOf } from '../sets/collections.ts';

const SAME_TABLE = pattern(/同一?张?表|[那这]一?个?张?表(?=里|中|内|上|的|有|$|[，,?？])|该表|表(?:里面?|中|内)(?!\d)|same table|that table|this table|the table\b/i);
const COMPUTED: ReadonlySet<string> = new Set(['difference', 'compare', 'ratio', 'sum', 'share', 'average']);

/** A follow-up as it reads in its thread: a vague word means the name of the thread that it fits, and a table goes on. */
export function inThread(world: World, query: Query, thread: Thread): Query {
  // Beside a name of its own a vague word describes that name: "how many flags will be put up".
  const described = query.mentions.length > 1 && query.act === 'lookup' && query.mentions.some((mention) => resolveMention(mention, world.index, query.wanted, query.act, query.counter).certainty === 'sure');
  // "What awareness %": of the last name, whatever else is called awareness.
  const ofKind = query.percent && asksForKind(query);
  const whole = oneName(world, query);
  const own = whole ? [whole] : allKin(world, query, thread) ?? eachOfKind(world, query, thread, INDICATOR_KINDS) ?? query.mentions.map((mention) => continuedName(world, query, mention, thread) ?? (described || ofKind || isOtherPeople(mention, thread.answer) ? mention : threadName(world, query, mention, thread)));
  const split = asksNewWhole(query, thread.answer) ? null : columnsOfEach(query, thread) ?? columnBeside(query, thread) ?? columnsOfLast(query, thread) ?? splitOf(world, query, thread);
  if (split) return split;
  const both = eachOfTwo(world, query, thread);
  if (both) return { ...query, mentions: both, reference: null };
  const pair = formerOrLatter(world, query, thread);
  const said = (FORMER.exec(query.spoken) ?? LATTER.exec(query.spoken)) ?? { index: 0, 0: '' };
  const mentions = pair ? [{ ...exactMention(pair), from: said.index, to: said.index + said[0].length }, ...own] : own;
  const saysTable = SAME_TABLE.test(query.spoken) && thread.table !== null;
  const goesOn = query.table === null && thread.answer.outcome === 'answered' && (saysTable || (thread.query.table !== null && query.mentions.length === 0 && COMPUTED.has(query.act)));
  return { ...query, mentions, reference: pair ? null : query.reference, table: goesOn ? (saysTable ? thread.table : thread.query.table) : query.table };
}

/** "And the Huaxi community centre one?": words that together name one thing are no names of their own. */
function oneName(world: World, query: Query): Mention | null {
  const [, ...more] = query.mentions;
  if (more.length === 0 || more.some(({ gap, clause, code }) => gap.length > 0 || clause !== query.mentions[0]?.clause || code !== null) || !(isEllipsis(query) || ONE_OF.test(query.spoken))) return null;
  const merged = mergeMentions(query.mentions);
  const { certainty, entry } = resolveMention(merged, world.index, query.wanted, query.act, query.counter);
  return certainty === 'sure' && entry && !query.mentions.some((mention) => resolveMention(mention, world.index, query.wanted, query.act, query.counter).entry === entry) ? { ...exactMention(entry), gap: merged.gap, from: merged.from, to: merged.to } : null;
}

const PLACED = pattern(/[前后](?:面的?那)?一?[个项笔]/);
const FORMER = pattern(/前者|前面的?那(?:一)?[个项笔](?!的?最)|前一[个项笔](?!月|年|季|的?最)|\bthe former\b|\bthe first of (?:the|those) two\b|\bthe first(?:-| )(?:mentioned|named)\b/i);
const LATTER = pattern(/后者|后面的?那(?:一)?[个项笔](?!的?最)|后一[个项笔](?!月|年|季|的?最)|\bthe latter\b|\bthe (?:second|last) of (?:the|those) two\b|\bthe last(?:-| )(?:mentioned|named)\b/i);
/** 「后者呢」: of the last two names that were answered, in the order in which they came up. */
function formerOrLatter(world: World, query: Query, { shown, offered, answer: last }: Thread): Entry | null {
  const [former, latter] = [FORMER, LATTER].map((pattern) => pattern.test(query.spoken));
  // In a list 「后面那个」 is the next of it.
  if (former === latter || (PLACED.test(query.spoken) && last.subjects.length !== 2 && (last.pool.length > 1 || offered.length > 1))) return null;
  // Two names that were answered together are the pair, before any that came up earlier.
  const names = last.subjects.length === 2 ? last.subjects : [...new Set(shown.flatMap((figure) => entryOf(world, figure) ?? []))].slice(-2);
  return names.length < 2 ? null : names[former ? 0 : 1] ?? null;
}

const FIRST_SAID = pattern(/(?:前面|先前|头|前)(?:的|这|那)?一?(?:个|项|笔|块|者)|前面的?(?=[的是几多少呢])|前者|\b(?:the )?(?:former|earlier one)\b/i);
const THEN_SAID = pattern(/(?:后面|后来|后)(?:的|这|那)?一?(?:个|项|笔|块|者)|后面的?(?=[的是几多少呢])|后者|\b(?:the )?(?:latter|later one)\b/i);
const OF_TWO: ReadonlySet<string> = new Set(['ratio', 'difference', 'compare', 'share']);

/** 「后面这个是前面的几倍」: the last two names that were told, in the order in which the follow-up has them. */
function eachOfTwo(world: World, query: Query, { shown, offered, answer: last }: Thread): Mention[] | null {
  const [first, then] = [FIRST_SAID, THEN_SAID].map((pattern) => pattern.exec(query.spoken)?.index);
  // "How much more is the latter": than the other of the two.
  const oneSaid = first === undefined ? then : first;
  const alone = (first === undefined) !== (then === undefined);
  if (oneSaid === undefined || query.mentions.length > 0 || !OF_TWO.has(query.act) || (alone && (last.subjects.length > 2 || query.direction !== null || query.act === 'share'))) return null;
  const told = last.subjects.length === 2 ? last.subjects : [...new Set(shown.flatMap((figure) => entryOf(world, figure) ?? []))].slice(-2);
  const [one, other] = told.map(exactMention);
  // Of a longer list the places are meant.
  if (!one || !other || (last.subjects.length !== 2 && (last.pool.length > 2 || (offered.length > 2 && last.subjects.length !== 1)))) return null;
  const [left, right] = (alone ? first !== undefined : (first ?? 0) < (then ?? 0)) ? [one, other] : [other, one];
  return [{ ...left, from: 0, to: 1 }, { ...right, gap: [query.act === 'share' ? 'share' : 'versus'], from: 2, to: 3 }];
}

/** The only one of several names that stands under the given one; else that one if it fits best; else the only one beside it. */
function familyOf(entry: Entry | undefined, choices: readonly Entry[]): Entry | null {
  if (!entry) return null;
  const above = entry.rows.flatMap(({ parent }) => (parent?.role === 'item' ? [parent] : []));
  for (const rows of [entry.rows, above]) {
    const [only, ...others] = choices.filter((choice) => choice !== entry && choice.rows.some(({ parent }) => parent !== null && rows.includes(parent)));
    if (only) return others.length === 0 ? only : null;
    if (choices[0] === entry) return entry;
  }
  return null;
}

/** Follow-ups that only name: 「事务那个」, "the security one", "personnel is what slice of that sum". */
const ONE_OF = pattern(/(?:那|这)(?:个|项|笔|块|条)\W*$|^\W*(?:and |what about |how about )?the .{2,30} (?:one|item|line|part|bit)\b|\bthe (?:one|figure|target|rate|score|goal) (?:for|of|on)\b/i);
/** A kind of indicator, as its printed name ends or has it. */
const INDICATOR_KINDS = [/满意/, /覆盖/, /知晓/, /参与率/, /合格/, /完成率/, /及时/, /准确/] as const;
/** So much of the words a name must have to be meant by them. */
const EXPLAINED = 0.78;
const SETS: ReadonlySet<string> = new Set(['rank', 'filter', 'count']);

/** More than one of what a word fits. */
export const ALL_OF_THEM = pattern(/\bwhich (?:\w+ ){0,3}(?:targets|rates|indicators|goals|lines|items|ones) (?:are|were|have)\b|[这那]\s*[两二三四五六七八九十几\d]+\s*[个笔项条块]|都|全部|所有|\ball\b|\bevery\b/i);

function threadName(world: World, query: Query, mention: Mention, thread: Thread): Mention {
  const { subjects, answer } = thread;
  // 「调研多少残疾人」 counts them, whatever money is called so.
  if (COUNTS_THEM.test(query.spoken) && mention.to >= query.spoken.replace(/[呢啊?？。]+$/, '').length && mention.to > 0) return mention;
  // 「其他项目一共多少」: the others of the projects, no line that begins so.
  if (query.tags.has('project') && isOtherWord(mention.text)) return mention;
  // "What satisfaction is expected from A" after that from B: the kind of value, beside a name of its own.
  const others = query.mentions.filter((other) => !onlyKind(other) && !isFrame(other)).length;
  if (onlyKind(mention) && others > (query.act === 'lookup' ? 0 : 1)) return mention;
  if (mention.code !== null || (subjects.length === 0 && thread.offered.length === 0)) return mention;
  const topic = resolveMention(mention, world.index, query.wanted, query.act, query.counter);
  const meant = (entry: Entry): Mention => inPlaceOf(mention, entry);
  const root = rootAsked(topic, query.spoken);
  if (root) return meant(root);
  // "What share of the salary and welfare total is it": of what the last name stands under, before a part that has the words.
  const [last, besides] = answer.subjects;
  const whole = query.act === 'share' && query.reference?.kind === 'it' && query.mentions.length === 1 && last && !besides ? topic.hits.find(({ entry, precision }) => precision >= EXPLAINED && childrenOf(entry).some((row) => last.rows.includes(row))) : undefined;
  if (whole) return meant(whole.entry);
  // 「所有满意度里最低的」, "which satisfaction targets are the lowest" ranks all that have the word.
  if (topic.certainty !== 'sure' && SETS.has(query.act) && ALL_OF_THEM.test(query.spoken)) return mention;
  const fund = fundPointedAt(world, mention.text, query, thread);
  if (fund && query.mentions.length < 3) return meant(fund);
  const nearest = query.mentions.length === 1 && mention.unknown.length === 0 ? nearestName(world, query, topic, thread) : null;
  if (nearest) return meant(nearest);
  const source = fundBeside(world, topic, thread);
  if (source) return meant(source);
  if (topic.certainty !== 'several' && topic.certainty !== 'unsure') return mention;
  // The only name that the words resemble stands beside the one spoken of.
  const [resembled, more] = topic.choices;
  if (topic.certainty === 'unsure' && resembled && !more && COMPARED.has(query.act) && answer.subjects.some((own) => own !== resembled && resembled.rows.some(({ parent }) => parent !== null && own.rows.some((row) => row.parent === parent)))) return meant(resembled);
  // 「工作站那四笔加起来」 means all that the word fits.
  if (topic.certainty === 'several' && ((query.act === 'sum' && ALL_OF_THEM.test(query.spoken)) || SO_MANY.test(query.spoken))) return mention;
  // 「服务类多少」 after 采购总额: the part or the sibling of the last name that has the word.
  const near = mention.unknown.length === 0 && (query.mentions.length === 1 || (PAIR.has(query.act) && query.mentions.length === 2)) ? familyOf(answer.subjects[0], topic.hits.filter(({ entry, precision }) => precision >= 0.6 && topic.choices.includes(entry)).map(({ entry }) => entry)) : null;
  if (near) return meant(near);
  // "How many square metres are to be managed" after property management: the one that begins as the last name does.
  const [alike, ...rest] = topic.certainty === 'several' && last && !besides && query.mentions.length === 1 && query.act !== 'average' ? topic.choices.filter((entry) => beginsAlike(entry, last)) : [];
  if (alike && rest.length === 0) return meant(alike);
  // 「住房呢」 after one class and another: the only one of their level.
  const level = topic.certainty === 'several' && last && !besides && query.mentions.length === 1 ? topic.choices.filter((entry) => isOfLevel(entry, last)) : [];
  if (level[0] && level.length === 1) return meant(level[0]);
  // 「服务比货物多多少」 after one of them and then the other: the two that were spoken of.
  const said = mention.text.replace(/\s/g, '');
  const [spoken, another] = query.mentions.length > 1 && said.length > 1 ? subjects.filter((entry) => entry.names.some((name) => name.includes(said)) && thread.shown.some((figure) => entryOf(world, figure) === entry)) : [];
  if (spoken && !another) return meant(spoken);
  if (topic.certainty === 'unsure') return mention;
  const known = topic.hits.filter(({ entry, precision }) => precision >= 0.78 && subjects.includes(entry));
  const [only] = known;
  return known.length === 1 && only ? meant(only.entry) : mention;
}

function onlyKind({ pieces }: Mention): boolean {
  return pieces.length > 0 && pieces.every(({ concepts }) => concepts.length > 0 && concepts.every(({ head }) => head));
}

/** 「服务比货物多多少」 after all of it: two parts of that, set apart. */
const PAIR: ReadonlySet<string> = new Set(['difference', 'compare', 'ratio']);
const COMPARED: ReadonlySet<string> = new Set(['difference', 'compare', 'ratio', 'lookup', 'check']);

/** 「公用经费和维护费各多少」 after 某站人员经费: each goes on with the beginning that the lines of its list share. */
function continuedName(world: World, query: Query, mention: Mention, { answer: last }: Thread): Mention | null {
  const said = mention.text.replace(/\s/g, '');
  if (!/^[\u3400-\u9fff]{2,}$/.test(said) || ofOffice(query, mention) || world.index.entries.some(({ label }) => label === said)) return null;
  const [only, another] = world.index.entries.filter((entry) => entry.label.endsWith(said) && last.subjects.some((own) => isKin(own, entry) && own.label.startsWith(entry.label.slice(0, -said.length))));
  return only && !another ? inPlaceOf(mention, only) : null;
}

/** "Public expenses and facility maintenance each": several short names that all fit lines of the last one's family. */
function allKin(world: World, query: Query, { answer: last }: Thread): Mention[] | null {
  if (query.mentions.length < 2) return null;
  const found = query.mentions.map((mention) => {
    const printed = world.index.entries.some(({ label }) => label === mention.text.replace(/\s/g, ''));
    const [best, next] = printed || mention.code !== null || mention.unknown.length > 0 || ofOffice(query, mention) ? [] : world.index.findEntries({ text: mention.text, pieces: mention.pieces }).filter(({ entry, precision }) => precision >= FITS && last.subjects.some((own) => isKin(own, entry)));
    return best && (!next || best.precision > next.precision + 0.1) ? inPlaceOf(mention, best.entry) : null;
  });
  const all = found.flatMap((mention) => mention ?? []);
  return all.length === found.length && new Set(all.map(({ text }) => text)).size === all.length ? all : null;
}
const FITS = 0.6;

/** 「街道的公用经费」: the office's own, not that of what was spoken of. */
function ofOffice({ spoken }: Query, { from }: Mention): boolean {
  return OF_OFFICE.test(spoken.slice(0, from));
}
const OF_OFFICE = pattern(/(?:街道|单位|部门|机关|全部|整个|本级|总)(?:自己|本身|办事处)*的?\s*$|\b(?:office|department|subdistrict|street|agency)(?:['’]s)?(?: own)?\s*$/i);

function inPlaceOf({ gap, joined, between, clause, from, to }: Mention, entry: Entry): Mention {
  return { ...exactMention(entry), gap, joined, between, clause, from, to };
}

/** After a source of money 「政府性基金呢」 is the other source, not what is spent of it. */
function fundBeside(world: World, topic: Topic, { answer: last }: Thread): Entry | null {
  const fact = last.listed[0]?.facts[0];
  const title = fact && fact.row.role !== 'item' ? world.book.tables.find(({ number }) => number === fact.place.table)?.title ?? '' : '';
  const fromSource = last.outcome === 'answered' && last.listed.length === 1 && fact !== undefined && (fact.row.side === 'revenue' || fact.row.basis === 'source' || /收入/.test(title));
  if (!fromSource || !topic.entry || ofSource(topic.entry)) return null;
  return topic.hits.find(({ entry, precision }) => precision >= 0.9 && ofSource(entry))?.entry ?? null;
}

function ofSource({ rows }: Entry): boolean {
  return rows.some(({ side, basis }) => side === 'revenue' || basis === 'source');
}

/** 「工作站四笔钱总共呢」: all that the word fits, not the one last told. */
const SO_MANY = pattern(/[两二三四五六七八九]\s*[个笔项](?:钱|经费|支出)?.{0,4}(?:一共|总共|合计|加起来)/);

/** A short name is read first among what was offered, then in the family of the last name, before the whole document has it. */
function nearestName(world: World, query: Query, topic: Topic, thread: Thread): Entry | null {
  const { answer: last, offered } = thread;
  const [subject] = last.subjects;
  // "How many computers?" after their pass rate wants a number.
  if (query.tags.has('howMany') && subject && !subject.facts.some(isNumberOfThings)) return null;
  const whole = query.act === 'share' && query.tags.has('sum') && query.reference !== null;
  if ((!isEllipsis(query) && !ONE_OF.test(query.spoken) && !whole) || ofOffice(query, topic.mention) || SO_MANY.test(query.spoken)) return null;
  const said = topic.mention.text.replace(/\s/g, '');
  const sameKind = subject !== undefined && isIndicator(subject) && /的呢?[?？]?$/.test(query.spoken.trim()) && INDICATOR_KINDS.some((pattern) => pattern.test(subject.key));
  // A name said in full is meant, wherever it stands; 「安全生产的呢」 after a satisfaction is its satisfaction.
  if (!sameKind && topic.certainty === 'sure' && topic.entry?.names.some((name) => name === said)) return null;
  const hits = world.index.findEntries({ text: topic.mention.text, pieces: topic.mention.pieces });
  const saidWhole = !sameKind && topic.certainty === 'sure' && hits[0]?.entry === topic.entry && hits[0].score >= 0.999 && hits[0].recall >= WHOLE;
  const among = (ring: (entry: Entry) => boolean): Entry | null => {
    // "Party building work" fits its own name whole: a listed one that shares a word of it is not meant.
    const [best, next] = hits.filter(({ entry, precision }) => precision >= (saidWhole ? WHOLE : FITS) && ring(entry));
    return best && (!next || best.precision > next.precision + 0.1) ? best.entry : null;
  };
  const shown = offered.flatMap((figure) => entryOf(world, figure) ?? []);
  const open = last.candidates.length > 1 || last.listed.length > 1 || last.subjects.some((entry) => shown.includes(entry));
  const listed = open && new Set(shown).size > 1 ? among((entry) => shown.includes(entry)) : null;
  if (listed || !subject) return listed;
  const kind = query.tags.has('money') ? undefined : INDICATOR_KINDS.find((pattern) => isIndicator(subject) && pattern.test(subject.key));
  const alike = kind && !INDICATOR_KINDS.some((pattern) => pattern.test(said)) ? among((entry) => isIndicator(entry) && kind.test(entry.key)) : null;
  return alike ?? among((entry) => isKin(subject, entry)) ?? (topic.certainty !== 'sure' && said.length > 1 && subject.key.includes(said) ? subject : null);
}

/** All the words said, or all of a name. */
const WHOLE = 0.95;

