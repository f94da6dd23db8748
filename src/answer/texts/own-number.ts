/** 「一年开放多少天」 after the money for a place: the number beside that word in the purpose of what was just told, before another thing's. */
import { isFrame } from '../../query/frames/bare.ts';
import type { Mention, Query } from '../../query/query.ts';
import { numberAsked } from '../../query/slots/words-asked.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import type { World } from '../world.ts';
import { claimOf, textsOf, type Told } from './texts-of.ts';

const OWN_NUMBER = 'a number in the purpose of it';

const MEASURE = '万?(?:个|家|所|间|场次?|次|天|年|人次|人|名|位|期|条|项|座|处|户|台|辆|件|部|册|亩|小时|亿元|万元)';
/** What it is counted in, where the question says so. */
const UNIT = /(?:多少|几)(小时|天|次|场|期|家|所|间|亩|公里|册)/;
/** A number stands so near to its word. */
const NEAR = 12;
/** A name that is printed so. */
const NAME = 4;
/** What is done with those who are counted. */
const REACHES = /^(?:覆盖|惠及|涉及|扶持|支持|cover|reach|support|fund|benefit)/;

export function ownNumber(world: World, query: Query, last: Answer | null, found: Answer): Answer | null {
  const [entry, another] = last?.subjects ?? [];
  if (!last || !entry || another || !entry.kinds.has('money') || !numberAsked(query) || found.subjects.includes(entry) || (query.act === 'average' && found.outcome === 'answered')) return null;
  const spoken = query.spoken.replace(/\s/g, '');
  const named = found.outcome === 'answered' && found.subjects.some(({ names }) => names.some((name) => name.length >= NAME && spoken.includes(name)));
  const words = named ? [] : query.mentions.filter((mention) => !isFrame(mention)).flatMap(waysOf).filter(({ length }) => length > 0);
  if (words.length === 0) return null;
  const context: Context = { world, query, topics: [], filter: {}, carried: [], last };
  for (const one of textsOf(world, entry)) {
    const figure = one.near === null && one.passage.kind === 'purpose' ? numberBeside(context, entry, one, words, UNIT.exec(query.spoken)?.[1] ?? query.counter) : null;
    if (figure) return claims(context, OWN_NUMBER, [claimWith(context, one, figure)], [entry], [figure]);
  }
  return null;
}

/** Each word of a name in the ways in which it may be printed; letters that no word has stand together. */
function waysOf({ text: whole, pieces }: Mention): string[][] {
  const said = pieces.every(({ concepts }) => concepts.length === 0) ? [{ text: whole, concepts: [] }] : pieces;
  return said.filter(({ text }) => !REACHES.test(text)).map(({ text, concepts }) => [...(/[\u3400-\u9fff]{2}/.test(text) ? [text] : []), ...concepts.map(({ zh }) => zh)].filter(({ length }) => length > 1));
}

function claimWith({ world }: Context, one: Told, figure: Figure): Claim {
  const claim = claimOf(world, one);
  return claim.kind === 'quote' ? { ...claim, figures: [figure] } : claim;
}

/** All the words stand in the sentence, one of them beside a number of what is counted. */
function numberBeside({ world }: Context, entry: Entry, { text, places }: Told, words: readonly (readonly string[])[], counter: string | null): Figure | null {
  const bare = text.replace(/\s/g, '');
  if (!words.every((ways) => ways.some((way) => bare.includes(way)))) return null;
  const beside = words.flat().filter((word) => bare.includes(word)).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).flatMap((word) => [new RegExp(`(?<![\\d.])(\\d[\\d,]*(?:\\.\\d+)?)(${MEASURE})[^\\d，、。；]{0,${NEAR}}?${word}`), new RegExp(`${word}[^\\d，、。；]{0,${NEAR}}(?<![\\d.])(\\d[\\d,]*(?:\\.\\d+)?)(${MEASURE})`)]);
  const found = beside.flatMap((pattern) => { const [, value, unit] = pattern.exec(bare) ?? []; return value !== undefined && unit !== undefined && (counter === null || counter === '个' || unit.includes(counter)) ? [{ value: value.replace(/,/g, ''), unit }] : []; });
  const [match] = found;
  const [place] = places;
  if (!match || !place || found.some(({ value }) => value !== match.value)) return null;
  return { name: world.nameOf(entry.label), ...match, year: null, derivation: null, places: [place], facts: [] };
}
