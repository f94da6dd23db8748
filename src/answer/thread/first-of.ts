/** 「它是甲里最大的吗」 of the name that the thread is about: its place among the parts of what is named; the thread stays with that name. */
import { pattern } from '../../budget/pattern.ts';
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
import { placeInList } from './place-in-list.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';
import { displayName } from '../world.ts';

const FIRST_NAMED = 'whether the last name is the first of what is named';
/** "Its share of that", 「占它多少」: of what it was said to be the largest of. */
const OF_THAT = pattern(/\b(?:of|in) (?:that|those|them|all of (?:that|them|those)|the (?:whole|lot))\b|占(?:它|其|那|这|了|多少|几|比)|占比|比重/i);
/** A bare question for the largest, so that nothing of the wording sets another scope. */
export const BARE_RANK = { zh: { most: '最大的是哪个', least: '最小的是哪个' }, en: { most: 'the largest', least: 'the smallest' } } as const;

export const FIRST_OF: readonly Rule[] = [
  { name: 'whether a name of the list just told is the first of it', answer: firstOfList },
  { name: FIRST_NAMED, answer: firstOf },
  { name: 'whether the cause just told is the first of its causes', answer: firstOfCauses },
  {
    name: 'the share of it in what it was ranked in',
    answer: ({ world, query, last, subject }) => {
      const whole = takenBy(last, FIRST_NAMED) ? wholeIn(world, last.trace.query) : null;
      if (!whole || !subject || query.act !== 'share' || !query.mentions.every(isFrame) || !OF_THAT.test(query.spoken) || query.tags.has('total')) return null;
      return answerQuery(world, { ...query, reference: null, columns: null, mentions: [exactMention(subject), { ...exactMention(whole), gap: ['share'] }] }, [], last);
    },
  },
];

/** "So meal subsidies are the largest item?": stated, though it does not ask so. */
const STATED = pattern(/^(?!.*(?:\b(?:which|what|how|who|whose|name|list|show|give)\b|哪|谁|什么|多少|几)).*\b(?:is|are|was|were|gets?|costs?|takes?)(?:n['’]t)?\b/i);
/** A set of its own is named beside the name. */
const WIDER = pattern(/全部|所有|整个|全街道|全单位|\b(?:of all|in all|whole|entire|overall|altogether)\b/i);
const FITS = 0.6;

/** "Is the canteen the largest of them?", 「最大的是食堂吧」 after a list: the name's place in that list. */
function firstOfList(turn: Turn): Answer | null {
  const { world, query, thread, last, named } = turn;
  if (!named || query.act !== 'rank' || query.order === null || query.n !== null || query.percent || query.columns !== null || query.thresholds.length > 0 || WIDER.test(query.spoken) || !(isQuestionOfTruth(query.text, query.tags) || STATED.test(query.spoken))) return null;
  const figures = (last.pool.length > 1 ? last.pool : thread.offered).filter(({ value }) => /^-?\d+(?:\.\d+)?$/.test(value));
  const [one] = figures;
  const moves = figures.every(({ facts }) => facts[0]?.measure === 'change');
  if (!one || figures.length < 2 || figures.some(({ unit }) => unit !== one.unit) || (query.direction !== null && !moves)) return null;
  const fits = world.index.findEntries({ text: named.text, pieces: named.pieces }).filter(({ precision }) => precision >= FITS).map(({ entry }) => entry);
  const entry = fits.find(({ rows }) => figures.some(({ facts }) => facts.some(({ row }) => rows.includes(row))));
  const told = last.claims.find((claim) => claim.kind === 'list' && claim.what === 'parts');
  return entry ? placeInList(turn, figures, entry, told?.kind === 'list' ? told.of : null) : null;
}

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
  const ranked = answerQuery(world, { ...query, text: BARE_RANK[query.language][order], tags, reference: null, mentions: [exactMention(whole)] }, [], null);
  const at = ranked.pool.findIndex(({ facts }) => facts.some(({ row }) => subject.rows.includes(row)));
  const [top] = ranked.listed;
  const figure = ranked.pool[at];
  if (ranked.outcome !== 'answered' || !top || !figure) return null;
  const right = top.value === figure.value;
  const place: ListItem = { figure, rank: at + 1, extra: null };
  const own: Claim[] = right ? [] : [{ kind: 'list', of: null, what: 'nth', items: [place], count: null, total: null, remainder: null, scope: null, rest: 0 }];
  const context = contextOf(world, { ...query, mentions: [exactMention(whole)] }, [subject], last);
  return { ...claims(context, FIRST_NAMED, [{ kind: 'verdict', right, about: 'comparison' }, ...ranked.claims.filter(({ kind }) => kind === 'list'), ...own], [subject], [figure]), pool: [] };
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
