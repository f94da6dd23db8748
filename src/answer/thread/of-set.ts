/** 「人员的占几成」 after 「社区工作站一共多少」: a word for one of a set just added up or listed is that one, whatever else in the document has the word; its share, the set without it, its last few, and what it comes to. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import type { Mention } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims } from '../context.ts';
import { balanceOf, shareOf, sumOf, valueOf } from '../figures.ts';
import { names } from '../measures/operand.ts';
import { sumOfFigures } from '../measures/sum.ts';
import { entryOf } from './names.ts';
import { OF_RANKED } from './of-ranked.ts';
import { POINTS_TOLD } from './points.ts';
import { REST_OF_FUND } from './rest-named.ts';
import { FIRST_FEW } from './first-few.ts';
import { SOME_OF_SET } from './some-of-set.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

export const OF_SET: readonly Rule[] = [
  OF_RANKED,
  POINTS_TOLD,
  REST_OF_FUND,
  SOME_OF_SET,
  { name: 'one of the set just told, as a share of it', answer: shareOfMember },
  { name: 'the set just told, without one of it', answer: withoutMember },
  { name: 'the last few of what was listed, added up', answer: lastFew },
  { name: 'the top few of what was listed, added up', answer: topFew },
  FIRST_FEW,
  { name: 'what the set just told comes to', answer: comesTo },
];

interface Told { items: readonly Figure[]; total: Figure }

/** What was added up or listed last, each of a name of its own; goes on while one of it is spoken of. */
function setTold({ world, last, thread }: Turn): Told | null {
  const sum = last.claims.find((claim): claim is Extract<Claim, { kind: 'sum' }> => claim.kind === 'sum');
  const pool = last.pool.length > 1 ? last.pool : thread.offered;
  const items = sum && sum.items.length > 1 ? sum.items : pool;
  const [first] = items;
  const entries = new Set(items.map((figure) => entryOf(world, figure)));
  if (!first || items.length < 2 || entries.size !== items.length || entries.has(undefined) || items.some(({ unit, value, derivation, facts }) => unit !== first.unit || !unit.includes('元') || value === '' || derivation !== null || facts[0]?.measure !== 'amount')) return null;
  if (!sum && !last.subjects.some((entry) => entries.has(entry))) return null;
  const total = sum?.total ?? sumOf(names(items), items, first.year);
  // A list without what it comes to is a set only where it was added up before.
  return sum || thread.shown.some((figure) => figure.unit === total.unit && figure.derivation?.includes('+') === true && valueOf(figure).eq(valueOf(total))) ? { items, total } : null;
}

/** The one of the set that a word fits, where the word is no printed name of anything else. */
function memberNamed({ world }: Turn, mention: Mention, { items }: Told): Figure | null {
  const said = mention.text.replace(/\s|的$/g, '');
  if (world.index.entries.some(({ names: own }) => own.includes(said))) return items.find((figure) => entryOf(world, figure)?.names.includes(said) === true) ?? null;
  const literal = items.filter(({ name: { zh, en } }) => said.length > 1 && (zh.replace(/\s/g, '').includes(said) || (en ?? '').toLowerCase().split(/\W+/).includes(mention.text.toLowerCase())));
  const [only, another] = literal;
  if (only) return another ? null : only;
  const fits = world.index.findEntries({ text: mention.text, pieces: mention.pieces }).filter(({ entry, precision }) => precision >= FITS && items.some((figure) => entryOf(world, figure) === entry));
  const [best, next] = fits;
  return best && (!next || best.score > next.score + APART) ? items.find((figure) => entryOf(world, figure) === best.entry) ?? null : null;
}
const FITS = 0.6;
const APART = 0.03;

function memberOf(turn: Turn): { told: Told; member: Figure; entry: Entry } | null {
  const { world, query } = turn;
  const [mention, another] = query.mentions.filter((one) => !isFrame(one) && !OTHER.test(one.text));
  const told = mention && !another ? setTold(turn) : null;
  const member = told && mention ? memberNamed(turn, mention, told) : null;
  const entry = member ? entryOf(world, member) : undefined;
  return told && member && entry ? { told, member, entry } : null;
}
const OTHER = pattern(/^(?:其[他它余]|别的|剩下|others?|rest|share|part)$/i);

function shareOfMember(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  if (query.act !== 'share' || query.wholes.length > 0 || query.tags.has('total') || query.direction !== null || query.relativeYear !== null || query.claimed.length > 0) return null;
  const found = memberOf(turn);
  return found ? { ...claims(contextOf(world, query, [found.entry], last), 'a share of the set', [{ kind: 'share', part: found.member, whole: found.told.total, percent: shareOf(found.member.name, found.member, found.told.total) }], [found.entry], [found.member]), pool: found.told.items } : null;
}

const WITHOUT = pattern(/除(?:了|去|开)?|不算|不含|去掉|刨|扣|撇开|\b(?:without|except|excluding|apart from|other than|leaving out|minus)\b/i);

function withoutMember(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  if (!WITHOUT.test(query.spoken) || query.wholes.length > 0 || query.percent || query.direction !== null || query.relativeYear !== null || query.claimed.length > 0 || query.order !== null) return null;
  const found = memberOf(turn);
  if (!found || found.told.items.length < 3) return null;
  const rest = found.told.items.filter((figure) => figure !== found.member);
  const result = balanceOf(found.told.total.name, [found.told.total], [found.member], found.told.total.year);
  const entries = rest.flatMap((figure) => entryOf(world, figure) ?? []);
  return { ...claims(contextOf(world, query, entries, last), 'the set without one of it', [{ kind: 'sum', items: rest, total: sumOf(result.name, rest, result.year), left: [found.member.name] }], entries, [result]), pool: rest };
}

const LAST_FEW = pattern(/(?:最?后面?|末尾?)(?:的|那|这)?([两二三四五])[个项笔](?!月)|\b(?:last|bottom|lower|smallest) (two|three|four)\b/i);
const ADDED = pattern(/加|合计|一共|总共|共|\b(?:together|sum|total|add(?:ed)?|combined|come to)\b/i);

/** 「后两项加起来」 of three that were listed: the last two of those, not the first. */
function lastFew({ world, query, last, thread }: Turn): Answer | null {
  const match = LAST_FEW.exec(query.spoken);
  const n = match?.[1] ? (match[1] === '两' ? 2 : chineseInteger(match[1])) : englishInteger(match?.[2]?.toLowerCase() ?? '');
  const items = thread.offered.filter(({ value, unit, facts }) => value !== '' && unit.includes('元') && facts[0]?.measure === 'amount');
  if (!match || n === null || n < 2 || items.length <= n || !ADDED.test(query.spoken) || query.percent || !query.mentions.every(isFrame) || !last.subjects.some((entry) => items.some((figure) => entryOf(world, figure) === entry))) return null;
  const few = items.slice(-n);
  const entries = few.flatMap((figure) => entryOf(world, figure) ?? []);
  return few.every(({ unit }) => unit === few[0]?.unit) && entries.length === n ? sumOfFigures(contextOf(world, query, entries, last), few, entries) : null;
}

/** 「最大的三个一共多少」 after the lines of a name: of those lines. */
function topFew({ world, query, last }: Turn): Answer | null {
  const items = last.listed.filter(({ value, unit, facts, derivation }) => value !== '' && derivation === null && unit.includes('元') && facts[0]?.measure === 'amount');
  const n = query.n;
  if (query.act !== 'rank' || query.order === null || n === null || n < 2 || items.length <= n || items.length < last.listed.length || !ADDED.test(query.spoken) || query.direction !== null || query.percent || query.tags.has('share') || query.tags.has('project') || query.thresholds.length > 0 || !query.mentions.every(isFrame) || !last.claims.some((claim) => claim.kind === 'list' && claim.what === 'parts')) return null;
  const few = [...items].sort((left, right) => valueOf(right).cmp(valueOf(left)) * (query.order === 'least' ? -1 : 1)).slice(0, n);
  const entries = few.flatMap((figure) => entryOf(world, figure) ?? []);
  return entries.length === n ? { ...sumOfFigures(contextOf(world, query, entries, last), few, entries), pool: few } : null;
}

const COMES_TO = pattern(/^\W*(?:and |so |ok,? )?(?:what (?:do|does) (?:it|they|that|those|these) (?:all )?(?:come|add up|amount) to|what (?:is|was) the (?:total|sum)|(?:the )?sum of (?:those|these|them)|how much is that (?:in all|altogether|together)|(?:all )?together|add (?:them|those) up)\W*$|^(?:那|这|它们|一共|总共|加起来|合起来)*(?:是|有)?(?:多少|几)?(?:钱)?[呢啊]?[?？]?$/i);

/** "What does it come to" after a sum or what was left of one: that, once more. */
function comesTo({ world, query, last }: Turn): Answer | null {
  if (!COMES_TO.test(query.spoken.trim()) || !ADDED.test(query.spoken) || !query.mentions.every(isFrame)) return null;
  const results = last.claims.filter(({ kind }) => kind === 'sum' || kind === 'balance');
  const [only, another] = results;
  return only && !another ? { ...claims(contextOf(world, query, last.subjects, last), 'what the set comes to', [only], last.subjects, last.listed), pool: last.pool } : null;
}
