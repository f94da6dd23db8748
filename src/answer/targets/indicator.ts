/** A performance indicator described in other words: the whole question against every indicator's name and kind. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import { asksForTarget, countsThings, namesKind, namesTarget, type ValueKind } from '../../query/slots/value-kind.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Item, Overlap } from '../../search/overlap.ts';
import type { World } from '../world.ts';

/** The least share of the question that a sure indicator explains, and its least score. */
const COVERED = 0.55;
const FITS = 0.42;
/** What it takes where the wording asks for no kind of value and no target. */
const SURELY = { covered: 0.75, fits: 0.6 } as const;
/** What it takes where the wording says that it wants a target. */
const NAMED = { covered: 0.45, fits: 0.4 } as const;
/** A question of one word must have this share of the indicator's name: a word alone is in many. */
const ONE_WORD = 0.4;
/** Indicators this close compete. */
const MARGIN = 0.06;
/** Several are only offered from here on. */
const OFFERED = 0.5;
/** A unit that the question did not ask for costs this much. */
const OTHER_UNIT = 0.72;
/** A date or a grade is no number of people, households or times. */
const NO_NUMBER = 0.5;
const COUNTED = pattern(/^(?:households|people|times|copies|area|length|weight)$/);

const EVERYBODY = pattern(/^(?:群众|居民|市民|村民|公众|百姓|老百姓|大家|the public|public|people|residents?|citizens?|locals?|folks?)$/);
const OF_EVERYBODY = pattern(/^(?:社会|广大|辖区内?|全体)*(?:人民)?(?:群众|公众|居民|市民|村民)的?(?:总体|综合)?满意(?:程度|度|率)$/);

const UNITS: Readonly<Partial<Record<ValueKind, RegExp>>> = {
  rate: /%/, area: /㎡|平方|公顷|亩/, length: /米|公里|千米/, weight: /吨|公斤/, households: /户/, people: /^人|^万?人次|名/, times: /次|场|趟/, copies: /份|篇|个|宗/, unitCost: /元|%/,
};

export interface Described { sure: Entry | null; choices: readonly Entry[]; hits: readonly Overlap<Entry>[] }

export function describedIndicator(world: World, query: Query, kinds: readonly ValueKind[], extra: readonly Item[] = []): Described {
  const items = [...extra, ...itemsOf(query, kinds)];
  const [kind] = kinds;
  const number = numberOfName(world, query);
  const hits = world.index.targets.find(items, `${query.text} ${extra.map(({ text }) => text).join(' ')}`, (entry) => canBe(entry, kind)).filter(({ of }) => number === undefined || of.key.includes(number))
    .map((hit) => ({ ...hit, score: hit.score * unitFactor(hit.of, kinds, query) })).sort((left, right) => right.score - left.score);
  const [best] = hits;
  // 「居民要多满意」: nobody in particular, and nothing that they are satisfied with; the one of all people comes first.
  if (kind === 'satisfaction' && items.length > 0 && items.every(({ text }) => EVERYBODY.test(text))) {
    const general = world.index.entries.filter(({ kinds: own, key }) => own.has('target') && OF_EVERYBODY.test(key));
    return { sure: null, choices: [...new Set([...general, ...hits.map(({ of }) => of)])].slice(0, 5), hits };
  }
  const named = namesTarget(query.text);
  const plain = kind === undefined && query.wanted !== 'count' && !asksForTarget(query.text);
  if (best && best.matched.length < 2 && best.recall < ONE_WORD && !(query.outside === 'actual' && kind === 'time')) return { sure: null, choices: [], hits };
  if (!best || best.coverage < (named ? NAMED.covered : plain ? SURELY.covered : COVERED) || best.score < (named ? NAMED.fits : plain ? SURELY.fits : FITS)) return { sure: null, choices: [], hits };
  const close = hits.filter((hit) => hit.score >= best.score - MARGIN);
  if (close.length > 1 && best.score < OFFERED) return { sure: null, choices: [], hits };
  return close.length === 1 ? { sure: best.of, choices: [best.of], hits } : { sure: null, choices: close.slice(0, 5).map(({ of }) => of), hits };
}

/** "The 110 campaign": a number that indicators are named with is part of the name that is meant. */
function numberOfName(world: World, { text: asked }: Query): string | undefined {
  return (asked.match(/(?<![\d.,])(?!(?:19|20)\d\d)\d{3,4}(?![\d.,%]| ?(?:万|元|wan|yuan|million))/g) ?? []).find((text) => world.index.entries.some(({ kinds, key }) => kinds.has('target') && new RegExp(`(?<![\\d.])${text}(?![\\d.])`).test(key)));
}

/** The words that the question's names are made of; a lone unknown character and the kind's own words say nothing. */
export function itemsOf(query: Query, kinds: readonly ValueKind[]): Item[] {
  const items = query.mentions.flatMap(({ pieces }) => pieces.map(({ text, concepts }) => ({ text, concepts })));
  return [...items, ...(query.outside === 'actual' ? [{ text: '决算', concepts: [] }] : [])].filter(({ text, concepts }) => !namesKind(text, kinds) && (/^[\u3400-\u9fff]$/.test(text) ? concepts.some(({ head }) => !head) : true));
}

/** Satisfaction is only asked of 满意度; a date only of what prints one. */
function canBe(entry: Entry, kind: ValueKind | undefined): boolean {
  const targets = entry.facts.filter(({ measure }) => measure === 'target');
  if (kind === 'satisfaction') return entry.key.includes('满意');
  if (entry.key.includes('满意')) return false;
  if (kind === 'time') return /时间|期限/.test(entry.key) || targets.some((fact) => saysWhen(fact) || /^[年月天日]|分钟|小时/.test(fact.unit ?? ''));
  if (kind === 'frequency') return /时间|期限|频率/.test(entry.key) || targets.some((fact) => saysWhen(fact) || /次|场/.test(fact.unit ?? ''));
  if (kind === 'unitCost') return /成本|标准|价|费/.test(entry.key) || targets.some(({ unit }) => unit?.includes('元') === true);
  if (kind === 'grade') return targets.some(({ value, unit }) => value === null || unit === '%');
  if (kind === 'area' || kind === 'length' || kind === 'weight') return targets.some(({ unit }) => UNITS[kind]?.test(unit ?? '') === true);
  return kind !== 'age' && kind !== 'manner';
}

function saysWhen({ value, text }: Fact): boolean {
  return value === null && /\d\s*[年月日]|每[年月日季周天]|节点|前后?$/.test(text ?? '');
}

function unitFactor(entry: Entry, kinds: readonly ValueKind[], { counter, wanted: asked, text }: Query): number {
  const facts = entry.facts.filter(({ measure }) => measure === 'target');
  if (/人次/.test(text) && facts.some(({ unit }) => unit?.includes('人次') === true)) return 1.2;
  if (counter !== null && facts.some(({ unit }) => unit?.includes(counter) === true)) return 1.1;
  const wanted = kinds.flatMap((kind) => UNITS[kind] ?? []);
  if (COUNTED.test(kinds[0] ?? '') && facts.every(({ value }) => value === null)) return NO_NUMBER;
  if (countsThings(text) && kinds.every((kind) => kind !== 'rate' && kind !== 'satisfaction') && facts.every(({ value, unit, text: told }) => value === null || unit === '%' || told?.includes('%') === true)) return OTHER_UNIT;
  if (kinds[0] === 'grade') return facts.some(({ value }) => value === null) ? 1 : OTHER_UNIT;
  if (kinds.length === 0 && asked === 'count' && facts.every(({ unit }) => /%|㎡|平方/.test(unit ?? ''))) return OTHER_UNIT;
  if (wanted.length === 0 || kinds[0] === 'satisfaction' || kinds[0] === 'time' || kinds[0] === 'frequency') return 1;
  return facts.some(({ unit }) => wanted.some((pattern) => pattern.test(unit ?? ''))) ? 1 : OTHER_UNIT;
}

/** An indicator whose value cannot be what was asked for: a date for "how many", a number for "when". */
export function isOtherKind(entry: Entry, kinds: readonly ValueKind[], text: string): boolean {
  const facts = entry.facts.filter(({ measure }) => measure === 'target');
  if (facts.length === 0 || facts.length < entry.facts.length) return false;
  const [kind] = kinds;
  if (kind === 'time' || kind === 'frequency' || kind === 'satisfaction') return !canBe(entry, kind);
  // "How many publicity events": households and square metres are none.
  if (kind === 'times' && facts.every(({ value, unit }) => value !== null && /户|㎡|平方|%/.test(unit ?? ''))) return true;
  return countsThings(text) && !kinds.includes('rate') && facts.every(({ value, unit }) => value === null || unit === '%');
}
