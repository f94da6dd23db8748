/** 「丙社区服务中心」 where only 乙社区's is printed, plot 0071Z for 0017Z: what sets one of its kind apart is another one's. */
import { pattern } from '../../budget/pattern.ts';
import type { Entry } from '../../search/entries.ts';
import type { Topic } from './resolve-mention.ts';

/** A number that is an address or a plot: 4 号, 0017Z 地块; a year or an amount is none. */
const NUMBERED = /(?<![\d.])(?:\d{1,4}(?=\s*号)|\d{3,5}[a-z]{1,2}(?![a-z\d]))/gi;
/** A community, village or road by its own two letters. */
const PLACED = /(?<![个些各每全本该这那们几一两二三四五])([\u4e00-\u9fff]{2})(社区|村|路|街(?!道|区))/g;
/** Words that stand before 社区 and name none. */
const NO_PLACE = pattern(/^(?:所有|各个|全部|每个|哪个|哪些|这个|那个|我们|街道|智慧|文明|平安|绿色|本级|下属|辖区|其他|以及|建设|服务|治理|化的?)$/);

/** Whether the words name another number or place than the entry, which has one of the same kind. */
export function isOfAnotherPlace(text: string, { names }: Entry): boolean {
  return differs(numbersIn(text), names) || placesIn(text).some(({ name, kind }) => {
    const own = names.flatMap(placesIn).filter((place) => place.kind === kind);
    return own.length > 0 && !names.some((one) => one.replace(/\s/g, '').includes(`${name}${kind}`));
  });
}

/** The number stands beside the words of a name: 「丙路 5 号的边坡」 is none of 丙路 4 号's; "the 110 campaign" is of those that have 110 in their name. */
export function ofThatNumber(spoken: string, topics: Topic[], entries: readonly Entry[]): Topic[] {
  const [topic, another] = topics;
  const entry = topic?.entry;
  const [, number] = topic && !another && topic.mention.to > 0 && !DATED.test(spoken) ? BESIDE.exec(spoken.slice(0, topic.mention.from)) ?? [] : [];
  const named = number === undefined || entry?.names.some((name) => name.includes(number)) === true ? [] : entries.filter(({ names }) => names.some((name) => new RegExp(`(?<![\\d.])${number}(?![\\d.])`).test(name)));
  if (topic && entry && named.length > 0) return [{ ...topic, certainty: named.length > 1 ? 'several' : 'sure', entry: named.length > 1 ? null : named[0] ?? null, choices: named }];
  if (!entry || topics.some((one) => one.entry !== entry || one.certainty !== 'sure' || one.mention.code !== null) || !differs(numbersIn(spoken), entry.names)) return topics;
  return [{ ...topic, certainty: 'unsure', entry: null }];
}

/** A number before a word that it is written with, and no year or amount. */
const BESIDE = pattern(/(?:^|\s|the )(?!(?:19|20)\d\d)(\d{3,4}) $/);

/** A day is asked for: the indicators are looked through for it. */
const DATED = pattern(/\b(?:when|date|deadline|which month)\b/i);

function differs(asked: readonly string[], names: readonly string[]): boolean {
  if (asked.length === 0) return false;
  const own = names.flatMap(numbersIn);
  return own.length > 0 && asked.every((number) => !own.includes(number));
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBERED)].map(([number]) => number.toLowerCase());
}

function placesIn(text: string): { name: string; kind: string }[] {
  return [...text.replace(/\s/g, '').matchAll(PLACED)].flatMap(([, name, kind]) => (name !== undefined && kind !== undefined && !NO_PLACE.test(name) ? [{ name, kind }] : []));
}
