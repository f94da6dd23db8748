/** What a document says of a name in words: its purpose, its reason, its definition, the sentences that speak of it. */
import { pattern } from '../../budget/pattern.ts';
import type { Passage, Place } from '../../budget/fact.ts';
import { bareName } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import { partsOfText, sentencesOf, type Sentence } from '../../search/sentences.ts';
import type { Claim } from '../answer.ts';
import { projectAbove } from '../thread/names.ts';
import type { World } from '../world.ts';
import { loosened } from './meaning.ts';
import { isAbout, lettersIn } from './told-value.ts';

/** `near`: of the purpose above, where nothing says that it is of the name, or a list of amounts. Only a question whose words it has is answered by it. */
export interface Told { passage: Passage; text: string; places: readonly Place[]; near: 'above' | 'amounts' | null }

/** Sentences of amounts and their moves are read as figures, which answer better. */
const OF_AMOUNTS = pattern(/\d\s*万元[^。]*\d\s*万元|[比较]\s*20\d\d\s*年[^。]*[增减]|^\D{0,30}20\d\d\s*年预算数?\s*\d/);
/** What names of money end in. */
const ENDING = pattern(/(?:人员)?(?:运行|运维|维护|经费|费用|费|服务|工作|管理|支出|补助|事务|项目|数量|次数)+$/);
/** A shorter name stands in sentences about anything. */
const LONG = 4;

/** The nearest first: the purpose of the name, the sentences that speak of it, the part of the purpose above, its definition, the reason of its change. */
export function textsOf(world: World, entry: Entry): Told[] {
  const { passages } = world.book;
  const ofName = (one: Entry, kinds: readonly Passage['kind'][]): Told[] => passages.filter(({ kind, subject }) => kinds.includes(kind) && one.names.includes(bareName(subject))).flatMap(told);
  const names = entry.names.flatMap((name) => [name, name.replace(ENDING, '')]).filter(({ length }) => length >= LONG);
  const speaking = sentencesOf(passages).filter((sentence) => SPEAKING.has(sentence.passage.kind) && (heads(sentence.passage, entry) || names.some((name) => bareName(sentence.text).includes(name))));
  const above = projectAbove(world, entry);
  const alone = above?.rows.some((row) => row.children.length === 1 && entry.rows.includes(row.children[0] ?? row)) === true;
  const about = ({ text }: Told): boolean => alone || isAbout(entry, text);
  const fromAbove = above ? ofName(above, ['purpose']).sort((left, right) => lettersIn(entry, right.text) - lettersIn(entry, left.text)) : [];
  return withoutTwins([...ofName(entry, ['purpose']), ...speaking.filter((one) => !isOfAmounts(one)).map(asTold), ...countedIn(world.book, entry), ...fromAbove.filter(about), ...ofName(entry, ['definition']), ...ofName(entry, ['reason']), ...(above ? ofName(above, ['reason']).filter(about) : []), ...fromAbove.filter((one) => !about(one)).map((one): Told => ({ ...one, near: 'above' })), ...speaking.filter(isOfAmounts).map((one): Told => ({ ...asTold(one), near: 'amounts' }))]);
}
const SPEAKING: ReadonlySet<Passage['kind']> = new Set(['prose', 'organisation', 'note', 'goal']);

function told(passage: Passage): Told[] {
  return partsOfText(passage).map(asTold);
}

function asTold({ passage, text, place }: Sentence): Told {
  return { passage, text, places: [place], near: null };
}

export function isOfAmounts({ text }: Pick<Sentence, 'text'>): boolean {
  return OF_AMOUNTS.test(text);
}

/** 「1.因公出国（境）费用。…」: a paragraph that begins with the name is about it. */
function heads({ text, kind }: Passage, { names }: Entry): boolean {
  const bare = loosened(bareName(text));
  return kind === 'prose' && names.some((name) => name.length >= LONG && bare.startsWith(loosened(name)));
}

/** The whole sentence that a count was read from, with what it says of the day. */
function countedIn({ facts: all, passages }: World['book'], { facts, names: own }: Entry): Told[] {
  const names = own.map((name) => name.replace(STANDS, ''));
  const told = facts.filter(({ measure }) => measure === 'count');
  // 「实有车辆 22 辆」 is 「车辆 22 辆」 of another sentence.
  const counts = all.filter(({ measure, printed, unit, place, row }) => measure === 'count' && place.table === null && names.includes(bareName(row.label).replace(STANDS, '')) && told.some((one) => one.printed === printed && one.unit === unit));
  return passages.filter(({ kind }) => SPEAKING.has(kind)).flatMap((passage) => passage.sentences.filter(({ text, place }) => counts.some((count) => place.lines[0] <= count.place.lines[0] && count.place.lines[1] <= place.lines[1] && count.printed !== null && text.includes(count.printed)) && names.some((name) => bareName(text).includes(name))).map(({ text, place }) => asTold({ passage, text, place })));
}

const STANDS = /^(?:实有|现有|共有)/;

/** The same words may stand in the table of targets once more: they are one, with both places. */
function withoutTwins(all: readonly Told[]): Told[] {
  const seen = new Map<string, Told>();
  for (const one of all) {
    const key = bareName(one.text);
    const twin = seen.get(key);
    seen.set(key, twin ? { ...twin, places: [...twin.places, ...one.places] } : one);
  }
  return [...seen.values()];
}

export function claimOf(world: World, { passage, text, places }: Told): Claim {
  const name = world.nameOf(bareName(passage.subject));
  if (passage.kind === 'reason') return { kind: 'reason', name, text, places };
  const what = passage.kind === 'purpose' || passage.kind === 'goal' || passage.kind === 'definition' ? passage.kind : 'prose';
  return { kind: 'quote', what, name, text, places };
}
