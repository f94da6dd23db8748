/** 「甲和乙呢」 after a name of one kind: each of the two is read as the name alone would be, among the targets of that kind or the parts of the same whole. */
import { pattern } from '../../budget/pattern.ts';
import { isEllipsis } from '../../query/follow-up.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import type { Answer } from '../answer.ts';
import { exactMention, siblingPart } from './names.ts';
import type { Thread } from './turn.ts';
import type { World } from '../world.ts';

/** So much of the words a name must have. */
const FITS = 0.6;
/** One name must have more of them than any other. */
const CLEARER = 0.1;

export function eachOfKind(world: World, query: Query, { answer: last }: Thread, kinds: readonly RegExp[]): Mention[] | null {
  const [subject, another] = last.subjects;
  if (!subject || another || query.mentions.length < 2 || !isEllipsis(query) || query.mentions.some(({ code, unknown, gap }, at) => code !== null || unknown.length > 0 || (at > 0 && !gap.includes('and')))) return null;
  const indicator = subject.facts.length > 0 && subject.facts.every(({ measure }) => measure === 'target');
  const kind = indicator ? kinds.find((pattern) => pattern.test(subject.key)) : undefined;
  if (indicator && !kind) return null;
  const found = query.mentions.map((mention) => {
    const entry = kind ? ofKind(world, mention, kind) : resolveMention(mention, world.index, query.wanted, query.act).certainty === 'sure' ? null : siblingPart(world, subject, mention);
    return entry ? { ...exactMention(entry), gap: mention.gap, joined: mention.joined, between: mention.between, clause: mention.clause, from: mention.from, to: mention.to } : kind ? null : mention;
  });
  const all = found.flatMap((mention) => mention ?? []);
  return all.length === found.length && all.some((mention) => !query.mentions.includes(mention)) && new Set(all.map(({ text }) => text)).size === all.length ? all : null;
}

function ofKind(world: World, { text, pieces }: Mention, kind: RegExp): Entry | null {
  const [best, next] = world.index.findEntries({ text, pieces }).filter(({ entry, precision }) => precision >= FITS && kind.test(entry.key) && entry.facts.some(({ measure }) => measure === 'target'));
  return best && (!next || best.precision > next.precision + CLEARER) ? best.entry : null;
}

/** "Staff?" after the retired, whose name has the word too: those who work are others. */
export function isOtherPeople({ text }: Mention, { subjects }: Answer): boolean {
  return AT_WORK.test(text) && subjects.length > 0 && subjects.every(({ key }) => /退休/.test(key));
}
const AT_WORK = pattern(/^(?:the |our )?(?:staff|employees|workers|personnel|people)(?: (?:members|count|numbers?))?$|^(?:在职|在编|职工|员工|工作人员)$/i);
