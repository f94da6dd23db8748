/** 「加起来有没有超过丙」, "are they together more than C?" after two or more amounts: what they come to, set against the name that the follow-up brings. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { saysWholeBudget } from '../../query/slots/of-all.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer } from '../answer.ts';
import { claims } from '../context.ts';
import { resolveMentions } from '../names/resolve.ts';
import { HOW_MUCH, TOGETHER, comparedSides, isAskedOtherwise } from '../verdicts/sum-compared.ts';
import { totalEntry } from '../world.ts';
import { entryOf, summed, toldBeside } from './names.ts';
import { countNamed } from './parts-said.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

export const SUM_AGAINST: readonly Rule[] = [
  { name: 'the amounts just told, added up, against the name it brings', answer: sumAgainstNamed },
  { name: 'each of the amounts just told, against the name it brings', answer: eachAgainstNamed },
];

function sumAgainstNamed(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const together = TOGETHER.exec(query.spoken);
  const set = together && setAgainst(turn);
  // What stands behind the name is added to it: 「比甲和乙加起来多吗」.
  if (!set || together.index > set.from || isAskedOtherwise(set.words.replace(HOW_MUCH, ''), query.language)) return null;
  return comparedSides(contextOf(world, query, [], last), [set.entries, [set.entry]], set.words);
}

/** 「两个都比丙多吗」, "are both bigger than C?" */
const EACH = pattern(/都|每[个项一]|\b(?:both|each|all (?:two|three|four|of (?:them|those|these)))\b/i);

function eachAgainstNamed(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const set = EACH.test(query.spoken) && !TOGETHER.test(query.spoken) ? setAgainst(turn) : null;
  if (!set || isAskedOtherwise(set.words, query.language)) return null;
  const told = set.entries.flatMap((entry) => comparedSides(contextOf(world, query, [], last), [[entry], [set.entry]], set.words) ?? []);
  const right = told.every((one) => one.claims.some((claim) => claim.kind === 'verdict' && claim.right));
  return told.length < set.entries.length ? null : claims(contextOf(world, query, [], last), 'each compared', [{ kind: 'verdict', right, about: 'comparison' }, ...told.flatMap((one) => one.claims.filter(({ kind }) => kind !== 'verdict'))], [...set.entries, set.entry]);
}

interface SetAgainst extends Against { entries: readonly Entry[]; words: string }

/** Two or more names that were told, and the one that the follow-up brings, blanked out of its words. */
function setAgainst(turn: Turn): SetAgainst | null {
  const { claimed, thresholds, table, relativeYear, spoken } = turn.query;
  const against = [...claimed, ...thresholds].some(({ unit }) => unit !== '%') || table !== null || relativeYear !== null ? null : againstOf(turn);
  const entries = against ? addends(turn) : [];
  if (!against || entries.length < 2 || entries.includes(against.entry)) return null;
  return { ...against, entries, words: spoken.slice(0, against.from) + ';'.repeat(against.to - against.from) + spoken.slice(against.to) };
}

interface Against { entry: Entry; from: number; to: number }

/** The one name that the follow-up brings, all its words read; or the whole budget. */
function againstOf({ world, query, last }: Turn): Against | null {
  const named = query.mentions.filter((mention) => !isFrame(mention));
  const [first] = named;
  const [whole, another] = query.wholes;
  if (!first && whole && !another && saysWholeBudget(query.spoken)) {
    const entry = totalEntry(world, whole.side);
    return entry && { entry, from: whole.from, to: whole.to };
  }
  const [topic, more] = first ? resolveMentions({ ...query, act: 'lookup', wanted: 'money', mentions: named }, world.index) : [];
  const to = named.at(-1)?.to ?? 0;
  return topic?.certainty === 'sure' && topic.entry && !more && first && !last.subjects.includes(topic.entry) ? { entry: topic.entry, from: first.from, to } : null;
}

/** The names that 「加起来」 adds up: as many as are said, those of the last answer, or those that were told one after the other. */
export function addends({ world, query, last, thread }: Turn): readonly Entry[] {
  const n = countNamed(query.spoken);
  const sum = last.claims.find((claim) => claim.kind === 'sum');
  const added = sum?.kind === 'sum' ? [...new Set(sum.items.flatMap((figure) => entryOf(world, figure) ?? []))] : [];
  const run = added.length > 1 ? added : last.subjects.length > 1 ? last.subjects : toldBeside(world, thread);
  if (n === null || n === run.length) return run.length > 1 ? run : [];
  const counted = summed(world, { ...query, n: null, mentions: [] }, thread);
  return counted.length === n ? counted : [];
}
