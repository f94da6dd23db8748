/** 「它是甲里最大的吗」 of the name that the thread is about: its place among the parts of what is named; the thread stays with that name. */
import { takenBy } from '../marks.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { answerQuery } from '../answer-query.ts';
import type { Answer, Claim, ListItem } from '../answer.ts';
import { childrenOf } from '../sets/collections.ts';
import { claims } from '../context.ts';
import { printedFigure, valueOf } from '../figures.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { displayName } from '../world.ts';

const NAME = 'whether the last name is the first of what is named';
/** "Its share of that", 「占它多少」: of what it was said to be the largest of. */
const OF_THAT = /\b(?:of|in) (?:that|those|them|all of (?:that|them|those)|the (?:whole|lot))\b|占(?:它|其|那|这|了|多少|几|比)|占比|比重/i;
/** A bare question for the largest, so that nothing of the wording sets another scope. */
const BARE = { zh: { most: '最大的是哪个', least: '最小的是哪个' }, en: { most: 'the largest', least: 'the smallest' } } as const;

export const FIRST_OF: readonly Rule[] = [
  { name: NAME, answer: firstOf },
  { name: 'whether the cause just told is the first of its causes', answer: firstOfCauses },
  {
    name: 'the share of it in what it was ranked in',
    answer: ({ world, query, last, subject }) => {
      const whole = takenBy(last, NAME) ? wholeIn(world, last.trace.query) : null;
      if (!whole || !subject || query.act !== 'share' || !query.mentions.every(isFrame) || !OF_THAT.test(query.spoken) || query.tags.has('total')) return null;
      return answerQuery(world, { ...query, reference: null, columns: null, mentions: [exactMention(subject), { ...exactMention(whole), gap: ['share'] }] }, [], last);
    },
  },
];

function wholeIn(world: Turn['world'], query: Query): Entry | null {
  const [mention] = query.mentions;
  const { certainty, entry } = mention ? resolveMention(mention, world.index, 'money') : { certainty: null, entry: null };
  return certainty === 'sure' ? entry : null;
}

function firstOf({ world, query, last, subject, named }: Turn): Answer | null {
  if (!named || !subject || last.subjects.length !== 1 || query.act !== 'rank' || query.order === null || query.nth !== null || query.n !== null || query.direction !== null || query.percent || query.columns !== null || !isQuestionOfTruth(query.text, query.tags)) return null;
  const whole = wholeIn(world, query);
  if (!whole || whole === subject || !childrenOf(whole).some((row) => subject.rows.includes(row))) return null;
  const order = query.order === 'least' ? 'least' : 'most';
  const tags = new Set([...query.tags].filter((tag) => tag !== 'check' && tag !== 'project' && tag !== 'item' && tag !== 'subItem'));
  const ranked = answerQuery(world, { ...query, text: BARE[query.language][order], tags, reference: null, mentions: [exactMention(whole)] }, [], null);
  const at = ranked.pool.findIndex(({ facts }) => facts.some(({ row }) => subject.rows.includes(row)));
  const [top] = ranked.listed;
  const figure = ranked.pool[at];
  if (ranked.outcome !== 'answered' || !top || !figure) return null;
  const right = top.value === figure.value;
  const place: ListItem = { figure, rank: at + 1, extra: null };
  const own: Claim[] = right ? [] : [{ kind: 'list', of: null, what: 'nth', items: [place], count: null, total: null, remainder: null, scope: null, rest: 0 }];
  const context = contextOf(world, { ...query, mentions: [exactMention(whole)] }, [subject], last);
  return { ...claims(context, NAME, [{ kind: 'verdict', right, about: 'comparison' }, ...ranked.claims.filter(({ kind }) => kind === 'list'), ...own], [subject], [figure]), pool: [] };
}

/** "Is that the largest of the four?" of a part of a printed change: among the parts that the same sentence gives. */
function firstOfCauses({ world, query, last, subject }: Turn): Answer | null {
  const own = last.claims.flatMap((claim) => (claim.kind === 'change' && claim.change.facts[0]?.row.context != null ? [claim.change] : []))[0];
  const fact = own?.facts[0];
  if (!subject || !own || !fact || last.subjects.length !== 1 || query.act !== 'rank' || query.order === null || !query.mentions.every(isFrame) || !isQuestionOfTruth(query.text, query.tags)) return null;
  const facts = world.book.facts.filter(({ measure, row, value }) => measure === 'change' && row.context === fact.row.context && value !== null);
  const figures = facts.map((one) => printedFigure(world.nameOf(displayName(one.row)), one)).sort((left, right) => valueOf(right).cmp(valueOf(left)));
  const top = query.order === 'least' ? figures.at(-1) : figures[0];
  if (figures.length < 2 || !top) return null;
  const list: Claim = { kind: 'list', of: null, what: 'nth', items: figures.map((figure, at) => ({ figure, rank: at + 1, extra: null })), count: null, total: null, remainder: null, scope: null, rest: 0 };
  return claims(contextOf(world, query, [subject], last), 'ranked among the causes', [{ kind: 'verdict', right: top.value === own.value, about: 'comparison' }, list], [subject], [own]);
}
