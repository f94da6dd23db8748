/** What was told in parts of one whole: from then on a word of a part's name is enough for it: "share of goods?", 「服务比货物多多少」. */
import { pattern } from '../../budget/pattern.ts';
import { slotsIn } from '../../query/operations/slots.ts';
import { EN } from '../../query/operations/words-en.ts';
import type { Entry } from '../../search/entries.ts';
import { decimal } from '../../budget/amount.ts';
import type { Answer } from '../answer.ts';
import { valueOf } from '../figures.ts';
import { childrenOf } from '../sets/collections.ts';
import { entryOf } from './names.ts';
import type { Thread } from './turn.ts';
import { headFigure, totalEntry, wholesOf, type World } from '../world.ts';

export interface SplitTold { whole: Entry; parts: readonly Entry[] }

/** Null where something else was spoken of since. */
export function splitTold(world: World, { told, answer }: Thread): SplitTold | null {
  if (answer.outcome !== 'answered') return null;
  for (let at = told.length - 1; at >= 0; at -= 1) {
    const one = told[at];
    const total = one ? totalTold(one) : null;
    const parts = one ? (total ? partsOf(world, total) : partsTold(world, one)) : [];
    const whole = parts.length > 1 ? total ?? wholeOf(world, parts) : null;
    if (whole) return told.slice(at + 1).every(({ subjects }) => subjects.every((entry) => entry === whole || parts.includes(entry))) ? { whole, parts } : null;
  }
  return null;
}

/** "Procurement, in total?": of what was told as a total the parts come next. */
function totalTold({ claims, subjects: [whole, another], trace: { query } }: Answer): Entry | null {
  return whole && !another && TOTAL.test(query.spoken) && claims.every(({ kind }) => kind === 'amount' || kind === 'caveat') && claims.some(({ kind }) => kind === 'amount') ? whole : null;
}
const TOTAL = pattern(/\b(?:total|overall|altogether|in all)\b|总共|一共|合计|总额|总数/i);

function partsOf(world: World, whole: Entry): readonly Entry[] {
  return [...new Set(childrenOf(whole).flatMap((row) => world.index.entries.find(({ rows }) => rows.includes(row)) ?? []))];
}

function partsTold(world: World, { claims, subjects }: Answer): readonly Entry[] {
  const list = claims.find((claim) => claim.kind === 'list');
  if (list?.kind === 'list') return list.what === 'parts' && list.rest === 0 ? [...new Set(list.items.flatMap(({ figure }) => entryOf(world, figure) ?? []))] : [];
  return claims.every(({ kind }) => kind === 'amount' || kind === 'difference' || kind === 'caveat' || kind === 'notice') ? subjects : [];
}

/** The name that they come to, give or take what each of them is rounded by. */
function wholeOf(world: World, parts: readonly Entry[]): Entry | null {
  const figures = parts.map((entry) => headFigure(world, entry));
  const sum = figures.reduce((before, figure) => (figure ? before.plus(valueOf(figure)) : before), decimal(0));
  const above = [...parts.flatMap((entry) => wholesOf(world, entry)), totalEntry(world, 'expenditure')];
  return above.find((entry) => {
    const own = entry ? headFigure(world, entry) : null;
    return own !== null && figures.every((figure) => figure?.unit === own.unit) && valueOf(own).minus(sum).abs().lt(parts.length);
  }) ?? null;
}

export interface PartsNamed { text: string; named: readonly Entry[] }

/** The text with ordinals in place of the words for one or two of the parts; null where none is named so. */
export function partsNamed(world: World, spoken: string, language: 'zh' | 'en', { parts }: SplitTold): PartsNamed | null {
  const found = language === 'zh' ? inChinese(spoken, parts) : inEnglish(world, spoken, parts);
  const named = [...new Set(found.map(({ entry }) => entry))];
  if (named.length === 0 || named.length > 2) return null;
  const places = language === 'zh' ? ['第一个', '第二个'] : ['the first one', 'the second one'];
  return { named, text: [...found].reverse().reduce((text, { from, to, entry }) => `${text.slice(0, from)}${places[named.indexOf(entry)] ?? ''}${text.slice(to)}`, spoken).replace(/\bthe the\b/gi, 'the') };
}

interface Named { from: number; to: number; entry: Entry }

/** Words side by side that one part alone has all of. */
function inEnglish(world: World, spoken: string, parts: readonly Entry[]): Named[] {
  const names = parts.map((entry) => ({ entry, words: new Set(wordsIn(world.nameOf(entry.label).en ?? '').map(({ word }) => word)) }));
  const found: Named[] = [];
  let run: { from: number; to: number; entries: readonly Entry[] } | null = null;
  const close = (): void => {
    const [entry, another] = run?.entries ?? [];
    if (run && entry && !another) found.push({ from: run.from, to: run.to, entry });
    run = null;
  };
  for (const { word, from, to } of wordsIn(spoken)) {
    const having = slotsIn(spoken.slice(from, to), EN) ? [] : names.flatMap(({ entry, words }) => (words.has(word) ? [entry] : []));
    const before: readonly Entry[] = run?.entries ?? parts;
    const both: readonly Entry[] = run && run.to + 1 === from ? having.filter((entry) => before.includes(entry)) : [];
    if (both.length > 0 && run) run = { from: run.from, to, entries: both };
    else {
      close();
      if (having.length > 0) run = { from, to, entries: having };
    }
  }
  close();
  return found;
}

function wordsIn(text: string): { word: string; from: number; to: number }[] {
  return [...text.toLowerCase().matchAll(/[a-z]{3,}/g)].map(({ 0: word, index }) => ({ word: word.replace(/ies$/, 'y').replace(/s$/, ''), from: index, to: index + word.length }));
}

/** What a part's name has before or behind what all of them have. */
function inChinese(spoken: string, parts: readonly Entry[]): Named[] {
  const names = parts.map((entry) => entry.names[0] ?? entry.label);
  const [head, tail] = [shared(names), shared(names.map((name) => [...name].reverse().join('')))];
  return parts.flatMap((entry, at) => {
    const name = names[at] ?? '';
    const own = name.slice(head, name.length - tail);
    const word = [name, own].find((one) => one.length > 1 && spoken.includes(one));
    return word === undefined ? [] : [{ entry, from: spoken.indexOf(word), to: spoken.indexOf(word) + word.length }];
  }).sort((left, right) => left.from - right.from);
}

function shared(names: readonly string[]): number {
  const [first = ''] = names;
  let length = 0;
  while (length < first.length && names.every((name) => name[length] === first[length])) length += 1;
  return length;
}
