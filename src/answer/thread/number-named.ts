/** "A share of the 1,234", "of the 1,234 services": an amount that the thread told, or that the name behind it has, stands for the name. */
import { pattern } from '../../budget/pattern.ts';
import type { Mention, Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { decimal } from '../../budget/amount.ts';
import { valueOf } from '../figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import type { Thread } from './turn.ts';
import { headFigure, wholesOf, type World } from '../world.ts';

const NUMBER = pattern(/(?:\b(?:the|that|this|those|our)\s+|[这那]个?\s*)(\d[\d,]*(?:\.\d+)?)(?:\s*(?:万元?|wan\b))?(?![\d.,]*\d|\s*[%％])/i);

export function numberNamed(world: World, { spoken, mentions }: Query, thread: Thread): { from: number; to: number; entry: Entry } | null {
  const found = NUMBER.exec(spoken);
  if (!found) return null;
  const value = decimal((found[1] ?? '').replace(/,/g, ''));
  const has = (entry: Entry): boolean => {
    const figure = headFigure(world, entry);
    return figure !== null && figure.unit.includes('元') && valueOf(figure).eq(value);
  };
  const [from, to] = [found.index, found.index + found[0].length];
  const behind = mentions.filter((mention) => mention.from >= to);
  const named = behind.length === 1 && behind[0] && /^\s*(?:of |for )?(?:the )?$/i.test(spoken.slice(to, behind[0].from)) ? entryNamed(world, behind[0], has) : null;
  const wholes = [...new Set(thread.answer.subjects.flatMap((subject) => wholesOf(world, subject)))].filter(has);
  // Under another of its names it is the same money: the one that the last name is a part of.
  if (named && behind[0]) return has(named) ? { from, to: behind[0].to, entry: wholes.includes(named) ? named : wholes[0] ?? named } : null;
  const [entry, another] = [...new Set([...wholes, ...thread.subjects.flatMap((subject) => [subject, ...wholesOf(world, subject)])])].filter(has);
  return entry && !another ? { from, to, entry } : null;
}

/** Of the names that the words fit the first that has the amount, else the one that they surely mean. */
function entryNamed(world: World, mention: Mention, has: (entry: Entry) => boolean): Entry | null {
  const { certainty, entry, hits } = resolveMention(mention, world.index, 'money', 'lookup');
  const own = hits.find((hit) => hit.score >= FITS && has(hit.entry));
  return own ? own.entry : certainty === 'sure' ? entry : null;
}
/** The amount says the rest. */
const FITS = 0.3;
