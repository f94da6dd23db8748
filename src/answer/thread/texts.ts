/** Rules for a follow-up about words that were quoted: another one of the numbered goals, duties or terms, and where they stand; and about the pieces of a change that was told. */
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer } from '../answer.ts';
import { causesClaim } from '../texts/causes.ts';
import { changeOf } from '../measures/change.ts';
import { passagesAnswer } from '../describe.ts';
import { valueOf } from '../figures.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

type Text = 'duty' | 'goal' | 'definition';
const ORDINAL_ACTS: ReadonlySet<Query['act']> = new Set(['lookup', 'unknown', 'goals', 'duties', 'define', 'rank', 'purpose']);
const PIECE_ACTS: ReadonlySet<Query['act']> = new Set(['breakdown', 'rank']);

export const TEXTS: readonly Rule[] = [
  {
    name: 'another of the texts just quoted',
    answer: ({ world, query, last }) => {
      const kind = quotedKind(last);
      const nth = query.reference?.kind === 'ordinal' ? query.reference.n : query.nth;
      return kind && nth !== null && ORDINAL_ACTS.has(query.act) && query.mentions.every(isFrame) && !query.tags.has('amount') ? passagesAnswer(contextOf(world, { ...query, nth }, [], last), kind) : null;
    },
  },
  {
    name: 'where the words just quoted stand',
    answer: ({ query, last }) => (query.tags.has('where') && quotedKind(last) !== null && query.mentions.every(isFrame) && (query.table === null || query.tags.has('negation')) ? { ...last, trace: { ...last.trace, query: { ...last.trace.query, language: query.language } } } : null),
  },
  {
    name: 'the pieces of the change just told',
    answer: (turn) => {
      const { world, query, last } = turn;
      const moved = PIECE_ACTS.has(query.act) && query.mentions.length === 0 && query.direction === null && !['project', 'total', 'target', 'department'].some((tag) => query.tags.has(tag as 'total')) && last.pool.length < 2 ? movedInPieces(turn) : null;
      return moved && answerQuery(world, { ...query, direction: moved.direction, reference: null, mentions: [exactMention(moved.entry)] }, [], null);
    },
  },
];

/** What the last answer quoted, when it quoted nothing else. */
function quotedKind({ claims, outcome }: Answer): Text | null {
  const kinds = new Set(claims.map((claim) => (claim.kind === 'quote' ? claim.what : null)));
  const [kind, another] = kinds;
  return outcome === 'answered' && another === undefined && (kind === 'duty' || kind === 'goal' || kind === 'definition') ? kind : null;
}

/** The one name whose change was told, with the way it went, where the document prints the pieces of it. */
function movedInPieces({ world, query, last }: Turn): { entry: Entry; direction: 'rise' | 'fall' } | null {
  const [entry, another] = last.subjects;
  if (!entry || another || !last.claims.some(({ kind }) => kind === 'change')) return null;
  const context = contextOf(world, query, [entry], last);
  const change = changeOf(context, entry)?.change;
  return change && causesClaim(context, entry, change) ? { entry, direction: valueOf(change).lt(0) ? 'fall' : 'rise' } : null;
}
