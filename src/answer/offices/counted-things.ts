/** Things that are only counted: the money that is said to be used for them, and the sentence that tells how their number moved. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Claim } from '../answer.ts';
import type { World } from '../world.ts';

/** 「某费主要用于实有车辆 22 辆…日常运行」 */
const USED_FOR = pattern(/^(.{2,24}?)(?:主要)?用于(.*)$/s);
/** Counters that people and all kinds of things share: a sentence must name what it counts. */
const COMMON: ReadonlySet<string> = new Set(['人', '个', '家', '名', '项', '次']);

/** The money whose printed use is the thing; of several that which is called like it. */
export function moneyUsedFor(world: World, { key, names }: Entry): Entry | null {
  const heads = sentencesOf(world.book.passages).flatMap(({ text }) => {
    const [, head = '', use = ''] = USED_FOR.exec(text) ?? [];
    return names.some((name) => bareName(use).includes(name)) ? [bareName(head).replace(/^.*[，,：:；;。]/, '')] : [];
  });
  const paid = world.index.entries.filter((entry) => entry.kinds.has('money') && entry.key !== key && entry.names.some((name) => heads.some((head) => head === name)));
  const alike = paid.filter((entry) => [...key].some((letter) => entry.key.includes(letter)));
  return alike[0] ?? paid[0] ?? null;
}

/** The sentence that prints how many more or fewer of the thing there are than the year before. */
export function movedInWords(world: World, { facts, key, label }: Entry): Claim | null {
  const unit = facts.find(({ measure }) => measure === 'count')?.unit ?? '';
  if (unit === '' || facts.some(({ measure }) => measure === 'amount')) return null;
  const moved = new RegExp(`(?:增加|减少|净增|净减|增长|下降)了?\\s*\\d[\\d,]*\\s*${unit}`);
  const told = sentencesOf(world.book.passages).find(({ text }) => moved.test(text.replace(/\s+/g, ' ')) && (!COMMON.has(unit) || bareName(text).includes(key)));
  return told ? { kind: 'quote', what: 'prose', name: world.nameOf(label), text: told.text, places: [told.place] } : null;
}
