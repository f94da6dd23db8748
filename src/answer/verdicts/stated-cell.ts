/** Statements about cells: a fund crossed with a name, columns of a row, and two figures that one name has. */
import type { OneFund } from '../../budget/fact.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Reading } from '../answer.ts';
import { agreement } from './claim-agreement.ts';
import { claims, entryName, type Context } from '../context.ts';
import { crossingAnswer } from '../cells/crossing.ts';
import { amountFacts, readingsOf } from '../names/readings.ts';
import { resolveMention } from '../names/resolve-mention.ts';

/** 「一般公共预算里的甲是 24 万，对吗」: set against the cell where the two meet, not against any reading of the name. */
export function crossedStatement(context: Context): Answer | null {
  const { query } = context;
  const [claim, another] = query.claimed;
  const { crossing } = query;
  if (!crossing || !claim || another || claim.unit === '%' || query.tags.has('share') || query.direction !== null || !isQuestionOfTruth(query.spoken, query.tags)) return null;
  const asked = { ...query, claimed: [], act: 'lookup' as const, tags: new Set([...query.tags].filter((tag) => tag !== 'check')) };
  const cell = crossingAnswer({ ...context, query: asked }) ?? inFund(context);
  const [figure] = cell?.listed ?? [];
  if (!cell || cell.outcome !== 'answered' || !figure || cell.listed.length > 1) return null;
  const found = agreement(claim, [figure], false);
  return found === 'apart' ? null : { ...cell, claims: [{ kind: 'verdict', right: found === 'right' || found === 'rounded', about: found === 'rounded' || found === 'unit' ? found : 'figure' }, ...cell.claims] };
}

/** The name's own figure within the fund. */
function inFund(context: Context): Answer | null {
  const { world, query: { crossing } } = context;
  if (!crossing?.fund || !crossing.name || crossing.parts.length > 0) return null;
  const { certainty, entry } = resolveMention(crossing.name, world.index, 'money');
  const readings = certainty === 'sure' && entry ? readingsIn(context, entry, crossing.fund) : [];
  const [reading] = readings;
  return entry && reading && readings.length === 1 ? claims(context, 'a name within a fund', [{ kind: 'amount', name: entryName(context, entry), readings }], [entry], [reading.figure]) : null;
}

function readingsIn(context: Context, entry: Entry, fund: OneFund | null): Reading[] {
  const { world } = context;
  return readingsOf(entryName(context, entry), amountFacts(entry, world.book.year, { fund }), world.nameOf.bind(world));
}

/** 「700 和 600 为什么不一致」, 「600 和 700 哪个对」: the one name that has both, with what tells its readings apart. */
export function twoReadings(context: Context): Answer | null {
  const { query, topics, world } = context;
  const stated = query.claimed.filter(({ unit, value }) => unit !== '%' && value.gte(10));
  if (stated.length !== 2 || query.claimed.length > 2 || topics.some(({ certainty }) => certainty === 'sure') || isQuestionOfTruth(query.spoken, query.tags)) return null;
  const found = world.index.entries.flatMap((entry) => {
    const readings = readingsIn(context, entry, null);
    const meant = stated.map((claim) => readings.find(({ figure }) => agreement(claim, [figure], false) === 'right'));
    return meant[0] && meant[1] && meant[0] !== meant[1] ? [{ entry, readings: [meant[0], meant[1]] }] : [];
  });
  const [only, ...others] = found;
  if (!only || others.length > 0) return null;
  const name = entryName(context, only.entry);
  const told: Claim[] = [{ kind: 'amount', name, readings: only.readings }];
  return claims(context, 'two readings of one name', told, [only.entry], only.readings.map(({ figure }) => figure));
}
