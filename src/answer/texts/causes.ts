/** The quantified causes that a sentence lists for a change: 主要是…增加 1.20 万元、…增加 3 万元. */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import { bareName } from '../../budget/text.ts';
import type { Entry } from '../../search/entries.ts';
import type { Claim, Figure, ListItem } from '../answer.ts';
import { metricOf } from '../sets/collections.ts';
import { entryName, type Context } from '../context.ts';

function causesOf({ world }: Context, entry: Entry): Row[] {
  return world.book.rows.filter(({ context: about, facts }) => about !== null && entry.names.includes(bareName(about)) && facts.length > 0 && facts.every(({ measure }) => measure === 'change'));
}

/** 「主要多在哪几块」, 「是哪些项目减的」: the causes themselves are asked for. */
const ASKS_CAUSES = pattern(/哪(?:几|些|一)?[项块笔样个处方类]|哪些|[多少增减涨降省砍压超差]\S{0,2}[在到]了?哪|各自?(?:增|减|加|多|少|涨|降|是多少)|每[块项笔样个](?:各|分别)?(?:增|减|加|是)?了?(?:多少|几)|分别(?:增|减|涨|降|多|少|是)|\b(?:which|what) (?:items?|parts?|lines?|components?|pieces?|costs?|four|three|five|makes? up|drove|drives|contribut\w+|accounts? for)\b|\bmade up of\b|\bmakes up\b|\b(?:each|every) (?:item|cause|part|component|thing|line|factor)\b|\b(?:items?|causes|things|lines|components|parts|drivers|factors) (?:responsible|behind|that|which|driving|causing)\b|\b(?:which|what) (?:things|factors|causes|drivers)\b|\b(?:each|every one)(?: of them)? (?:add|contribut|bring|ris|increas|ros|fell|fall|decreas)\w*|\bamounts? (?:of|for) each\b|\b(?:itemi[sz]ed|by item|item by item|with (?:the |their )?amounts)\b|\bwhere (?:do|does|did)\b.*\bcome from\b|\bwhat (?:pushed|drove|brought|sent|made)\b/i);

export function asksCauses({ query }: Context): boolean {
  return ASKS_CAUSES.test(query.text);
}

/** Null when no cause has a figure of its own. */
export function causesClaim(context: Context, entry: Entry, total: Figure | null): Extract<Claim, { kind: 'list' }> | null {
  const figures = causesOf(context, entry).flatMap((row) => metricOf(context.world, row, 'change') ?? []);
  if (figures.length === 0) return null;
  const items = figures.map((figure): ListItem => ({ figure, rank: null, extra: null }));
  return { kind: 'list', of: entryName(context, entry), what: 'parts', items, count: null, total, remainder: null, scope: null, rest: 0 };
}
