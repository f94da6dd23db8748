/** Rules for a follow-up that wants what was just told in another way: another language, the rate, one of the causes. */
import { pattern } from '../../budget/pattern.ts';
import { madeBy } from '../marks.ts';
import { languageAsked } from '../../query/slots/retold.ts';
import type { Mention } from '../../query/query.ts';
import type { Claim, Name } from '../answer.ts';
import { causesClaim } from '../texts/causes.ts';
import { changeOf } from '../measures/change.ts';
import { claims } from '../context.ts';
import { shareOf, valueOf } from '../figures.ts';
import { asMoves } from '../measures/moves.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

export const TOLD: readonly Rule[] = [
  {
    name: 'the last answer in another language',
    answer: ({ query, last }) => {
      const language = languageAsked(query.spoken);
      return language ? { ...last, trace: { ...last.trace, query: { ...last.trace.query, language } } } : null;
    },
  },
  { name: 'one of the causes just told', answer: causeNamed },
];

const OF_CHANGE = pattern(/其中|里面|当中|\bof (?:it|that|this|which|the (?:rise|increase|fall|decrease|change|cut))\b/i);
/** 「占增加额的多少」: a part of how far it moved. */
const OF_RISE = pattern(/占(?:了|这|那|到|总|全部|整个|它|的)*(?:增|涨|降|减|升)|(?:增[加长]|上涨|减少|下降)的?(?:总?额|部分|数)|\bof the (?:\w+ )?(?:rise|increase|fall|decrease|change|cut|growth|move)\b/i);
const CAUSE = 'one of the causes';

/** "How much of it is the union?" after a change or its causes: the cause, and its share where that is asked for. */
function causeNamed({ world, query, last, named, subject }: Turn): ReturnType<Rule['answer']> {
  const listed = madeBy(last, CAUSE) || last.claims.some((claim) => claim.kind === 'list' && claim.items.length > 1 && claim.items.every(({ figure }) => figure.facts[0]?.measure === 'change' && figure.facts[0].row.context !== null));
  const changed = last.claims.some(({ kind }) => kind === 'change') && (OF_CHANGE.test(query.spoken) || (query.act === 'share' && (OF_RISE.test(query.spoken) || last.trace.query.act === 'why')));
  if (!named || !subject || last.subjects.length !== 1 || !(listed || changed) || !CAUSE_ACTS.has(query.act) || query.relativeYear !== null || query.table !== null) return null;
  const context = contextOf(world, query, last.subjects, last);
  const total = changeOf(context, subject)?.change ?? null;
  const list = causesClaim(context, subject, total);
  const items = list?.items.filter(({ figure }) => nameHas(figure.name, named)) ?? [];
  const [item, another] = items;
  if (!list || !item || another) return null;
  const told: Claim = { ...list, items, total: null };
  const [part, whole] = total ? asMoves([item.figure, total]) : [];
  const share: Claim[] = (query.act === 'share' || query.percent) && part && whole && part.unit === whole.unit && valueOf(whole).gt(0) ? [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }] : [];
  return claims(context, CAUSE, share.length > 0 ? share : [told], last.subjects, [item.figure]);
}

const CAUSE_ACTS: ReadonlySet<string> = new Set(['lookup', 'share', 'change', 'unknown']);

/** A cause's name has the word, as it is said or as a concept that it has. */
export function nameHas({ zh, en }: Name, { text, pieces }: Mention): boolean {
  const said = text.toLowerCase().replace(/\s/g, '').replace(/s$/, '');
  return zh.includes(said) || (said.length > 2 && (en ?? '').toLowerCase().replace(/\s/g, '').includes(said)) || pieces.some(({ concepts }) => concepts.some(({ zh: word }) => word.length > 1 && zh.includes(word)));
}
