/** "Which of those was the biggest driver": of what a change consists of, the part that moved most. */
import type { Answer, Claim } from '../answer.ts';
import { causesClaim } from '../texts/causes.ts';
import { changeOf } from '../measures/change.ts';
import { claims } from '../context.ts';
import { valueOf } from '../figures.ts';
import { inDirection, sortFigures } from '../sets/rank-figures.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const PART = /^(?:added|contributed|rose|grew|drivers?|factors?|contributors?|contributions?|causes?|reasons?|components?|parts?|pieces?|items?|lines?|块|项|部分|原因|因素)$/i;
const OF_THEM = /\b(?:of (?:them|these|those|it)|driver|factor|contribut|cause|reason|component|part)|其中|里面|当中|哪(?:一)?[块项个部]|哪(?:几)?(?:个|部分)/i;

export const TOP_CAUSE: Rule = { name: 'the largest cause of the change just told', answer: topCause };

function topCause({ world, query, last, subject }: Turn): Answer | null {
  const moved = last.claims.some((claim) => claim.kind === 'change' || claim.kind === 'prior' || (claim.kind === 'list' && claim.items.length > 1 && claim.items.every(({ figure }) => figure.facts[0]?.measure === 'change' && figure.facts[0].row.context !== null)));
  if (!subject || last.subjects.length !== 1 || !moved || query.order === null || query.act === 'share' || query.n !== null || query.claimed.length > 0 || !OF_THEM.test(query.spoken) || query.mentions.some(({ text }) => !PART.test(text)) || query.tags.has('project')) return null;
  const context = contextOf(world, query, [], last);
  const change = changeOf(context, subject)?.change ?? null;
  const causes = causesClaim(context, subject, change);
  // What a fall was driven by most fell most.
  const direction = change === null ? null : valueOf(change).lt(0) ? 'fall' : 'rise';
  const sorted = sortFigures((causes?.items ?? []).map(({ figure }) => figure).filter((figure) => inDirection(figure, direction, 'change')), 'size').flatMap((figure) => causes?.items.find((item) => item.figure === figure) ?? []);
  const item = query.order === 'least' ? sorted.at(-1) : sorted[0];
  if (!causes || !item || sorted.length < 2) return null;
  const list: Claim = { ...causes, what: query.order, items: [item], total: null, rest: 0, scope: causes.of };
  return { ...claims(context, 'of the printed causes', [list], [subject], [item.figure]), pool: sorted.map(({ figure }) => figure) };
}
