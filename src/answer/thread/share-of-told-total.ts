/** "Procurement, the total?" → "the services bit" → "as % of the total": the total that was asked for before, with the share of the whole budget beside it. */
import { pattern } from '../../budget/pattern.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { headFigure, totalEntry, wholesOf } from '../world.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

/** The total, of nothing that is named. */
export const THE_TOTAL = pattern(/\b(?:of|in|to) (?:the|that) total(?= *(?:[?.!,]|$| (?:is|are|was|does|do|would) (?:that|it|this|they|those)\b))|\bof total\W*$/i);

export const SHARE_OF_TOLD_TOTAL: Rule = { name: 'the last name as a share of the total told before it', answer: shareOfToldTotal };

function shareOfToldTotal({ world, query, thread, last, subject }: Turn): Answer | null {
  const [part, more] = last.listed;
  if (query.act !== 'share' || !THE_TOTAL.test(query.spoken) || !query.mentions.every(isFrame) || !subject || last.subjects.length !== 1 || !part || more || part.facts[0]?.measure !== 'amount' || query.relativeYear !== null || query.claimed.length > 0) return null;
  const total = totalEntry(world, 'expenditure');
  // "That one", picked from its parts, is a part of that total alone.
  const picked = last.claims.some(({ kind }) => kind === 'list');
  const around = wholesOf(world, subject).filter((entry) => entry !== total);
  const above = thread.shown.findLast((figure) => { const entry = figure === part ? undefined : entryOf(world, figure); return entry !== undefined && around.includes(entry) && figure.facts[0]?.measure === 'amount'; });
  const wholes = [above, total && !picked ? headFigure(world, total) : null].flatMap((figure) => figure ?? []).filter((whole) => whole.unit === part.unit && valueOf(whole).gte(valueOf(part)) && valueOf(whole).gt(0));
  if (!above || wholes.length < (picked ? 1 : 2)) return null;
  const shares = wholes.map((whole): Claim => ({ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }));
  return claims(contextOf(world, query, [subject], last), 'a share', shares, [subject], [part]);
}

/** The one picked of a list of parts, as a share of what the list told them to be parts of. */
export function shareOfList({ world, query, last }: Turn, picked: Entry): Answer | null {
  const list = last.claims.find((claim) => claim.kind === 'list' && claim.what === 'parts' && claim.total !== null);
  const part = list?.kind === 'list' ? list.items.find(({ figure }) => entryOf(world, figure) === picked)?.figure : undefined;
  if (list?.kind !== 'list' || !list.total || !part || list.total.unit !== part.unit || valueOf(list.total).lte(0)) return null;
  return claims(contextOf(world, query, [picked], last), 'a share', [{ kind: 'share', part, whole: { ...list.total, name: list.of ?? list.total.name }, percent: shareOf(part.name, part, list.total) }], [picked], [part]);
}
