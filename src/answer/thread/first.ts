/** Rules for a follow-up about the one that a ranking found, or one name of a list of names. */
import { pattern } from '../../budget/pattern.ts';
import { asksForMoney } from '../../query/slots/value-kind.ts';
import type { Mention } from '../../query/query.ts';
import type { Claim, Name } from '../answer.ts';
import { claims, entryName } from '../context.ts';
import { secondNameAnswer } from '../offices/second-names.ts';
import { shareOf, valueOf } from '../figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { quotedSentence } from '../texts/sentence.ts';
import { entryOf } from './names.ts';
import { contextOf, type Rule } from './turn.ts';
import { headFigure, type World } from '../world.ts';

/** 「哪个管应急」, "which one does safety": the names of the list that have the words. */
const WHICH_ONE = pattern(/哪(?:个|一个|家)|谁|^管.{1,8}的(?:那个)?(?:叫|是)(?:什么|啥)|\bwhich (?:one|of them|office|department)\b|\bwho\b|\b(?:is there )?(?:one|an office|a section) (?:for|of|on|that)\b|\bamong (?:them|these|those)\b/i);

/** What it does with the field. */
const RUNS = pattern(/^(?:主管|分管|负责|管|抓|搞)(?=[\u4e00-\u9fff]{2})/);

/** The one of the listed names that has most of the words, though other names have more of them. */
function nearestOf(world: World, { text, pieces }: Mention, items: readonly Name[]): readonly Name[] {
  const [best, next] = world.index.findEntries({ text, pieces }).filter(({ entry, precision }) => precision >= HAS && items.some(({ zh }) => entry.names.includes(zh)));
  return best && !next ? items.filter(({ zh }) => best.entry.names.includes(zh)) : [];
}
const HAS = 0.4;

export const FIRST: readonly Rule[] = [
  {
    name: 'the share of what was ranked first in the whole that is named',
    answer: ({ world, query, last, named, subject }) => {
      const [first] = last.listed;
      // A cause of a change is a part of how far the name moved: RATES.
      if (query.act !== 'share' || last.trace.query.act !== 'rank' || !first || (first.facts[0]?.measure === 'change' && first.facts[0].row.context !== null) || last.listed.length > 1 || query.tags.has('total') || query.direction !== null) return null;
      // What stood first may be a column, which is no name of its own: then the bare question is of what was ranked.
      const column = subject && query.mentions.length === 0 && entryOf(world, first) !== subject ? subject : null;
      const said = named ? resolveMention(named, world.index, 'money') : null;
      const entry = column ?? (said?.certainty === 'sure' ? said.entry : null);
      const whole = entry ? headFigure(world, entry) : null;
      if (!entry || !whole || !last.subjects.includes(entry) || entry === entryOf(world, first) || whole.unit !== first.unit || valueOf(whole).eq(0) || valueOf(first).gt(valueOf(whole))) return null;
      const share: Claim = { kind: 'share', part: first, whole: { ...whole, name: entryName(contextOf(world, query, [], last), entry) }, percent: shareOf(first.name, first, whole) };
      return claims(contextOf(world, query, last.subjects, last), 'a share of what was ranked first', [share], last.subjects, [first]);
    },
  },
  {
    name: 'the duty in the field that is named',
    answer: ({ world, query, last, named }) => {
      const [quote, another] = last.claims;
      if (quote?.kind !== 'quote' || quote.what !== 'duty' || another || !named || query.act !== 'lookup' || asksForMoney(query.spoken) || query.tags.has('howMany')) return null;
      return quotedSentence(contextOf(world, query, [], last), [], 'duty');
    },
  },
  {
    name: 'which of the names listed',
    answer: ({ world, query, last, named, thread }) => {
      const own = last.claims.find((claim) => claim.kind === 'names');
      // One that was picked last is one of the whole list.
      const list = own?.kind === 'names' ? thread.told.flatMap(({ claims: told }) => told.filter((claim) => claim.kind === 'names' && claim.of.zh === own.of.zh && claim.items.length > own.items.length)).at(-1) ?? own : own;
      if (list?.kind !== 'names' || !named || query.outside !== null || !WHICH_ONE.test(query.spoken)) return null;
      const shared = secondNameAnswer(contextOf(world, query, [], last));
      if (shared) return shared;
      const text = named.text.replace(RUNS, '');
      // 「管应急的是哪个」: 管 alone is in the names of many.
      const pieces = named.pieces.filter((piece) => !/^(?:管|负责|抓|搞)$/.test(piece.text));
      const items = list.items.filter(({ zh, en }) => zh.includes(text) || pieces.some(({ concepts }) => concepts.some(({ zh: word }) => word.length > 1 && zh.includes(word))) || (en ?? '').toLowerCase().includes(text));
      const meant = items.length > 0 ? items : nearestOf(world, named, list.items);
      return meant.length > 0 && meant.length < list.items.length ? claims(contextOf(world, query, last.subjects, last), 'a name of the list', [{ ...list, items: meant, count: null }], last.subjects) : null;
    },
  },
];
