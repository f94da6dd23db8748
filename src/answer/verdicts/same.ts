/** 「甲和乙是一回事吗」: whether two names, or two figures of one name, are the same money; membership of one in another. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { ColumnKind } from '../../query/words/column-words.ts';
import type { Row } from '../../budget/fact.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Reading } from '../answer.ts';
import { agreement } from './claim-agreement.ts';
import { projectRows } from '../sets/collections.ts';
import { cellsAnswer } from '../cells/cells.ts';
import { claims, entryName, type Context } from '../context.ts';
import { parentAnswer } from '../describe.ts';
import { breakdownAnswer } from '../parts.ts';
import { saidInBrackets } from '../texts/in-brackets.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { amountFacts, readingsOf } from '../names/readings.ts';
import { isInside } from '../measures/inside.ts';
import { displayName, headFigure, rowFigure } from '../world.ts';

const SAME = pattern(/一回事|一码事|同一(?:笔|项|个|件|种|样|块|科目|支出|东西)|一样的?(?:东西|钱|项)?(?:吗|么|嘛|[?？]|$)|(?<=[\u4e00-\u9fff])就是(?=[\u4e00-\u9fff].*(?:吗|么|[?？]))|\bthe same\b(?! (?:as|level as) (?:last|the previous|in 20))|\bidentical\b|\bone and the same\b/i);
/** The same in size, in a year or in a table is another question. */
const NOT_SAME = pattern(/一样多|一样[大高]|去年|上年|20\d\d|表|last year|previous year|\btables?\b|same (?:amount|size|level|figure|percent)/i);

const TWO = pattern(/(?:是不是|是否|是|算)(?:分开的|不同的|各自的)?(?:两|2)(?:笔|项|回事|码事|份|块)(?:不同的|独立的)?(?:钱|支出|经费|费用)?|\btwo (?:different|separate|distinct) (?:sums?|amounts?|items?|things|lines|pots)\b|\bseparate (?:sums?|amounts?|items?|money)\b/i);

export function sameAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const two = TWO.test(query.spoken);
  if (!(SAME.test(query.spoken) || two) || NOT_SAME.test(query.spoken) || !isQuestionOfTruth(query.spoken, query.tags)) return null;
  if (topics.length === 0 || topics.some(({ certainty, mention }) => certainty !== 'sure' || mention.to === 0)) return null;
  const entries = [...new Set(topics.flatMap(({ entry }) => entry ?? []))];
  const [one, other] = entries;
  if (!one || entries.length > 2) return null;
  if (!other) return topics.length > 1 && query.claimed.length === 0 ? verdict(context, true, lookupEntry(context, one).claims, entries) : sameReading(context, one);
  const told = entries.flatMap((entry) => lookupEntry(context, entry).claims);
  const [inner] = isInside(context, one, other) ? [one] : isInside(context, other, one) ? [other] : [];
  if (two) return claims(context, 'whether two names are two sums', [{ kind: 'verdict', right: !inner, about: 'twofold' }, ...(inner ? parentsUpTo(context, inner, inner === one ? other : one) : []), ...told], entries);
  if (inner) return verdict(context, false, [...parentAnswer(context, inner).claims.filter(({ kind }) => kind === 'parent'), ...told], entries);
  const [left, right] = entries.map((entry) => headFigure(context.world, entry));
  // Two names with one amount may be one thing cut in two ways: the document does not say.
  if (left && right && left.value === right.value && left.unit === right.unit) return claims(context, 'two names with one amount', told, entries, [left, right]);
  return verdict(context, false, told, entries);
}

const ONE_PARENT = pattern(/(?:是不是|是否|都|是|属于|归在|放在|列在)(?:都)?(?:在|属于)?(?:同)?一个(?:大)?(?:项目|科目|大类)(?:的|里面?的?|下面?的?|底下的?|中的?|出的?)?(?:钱)?(?:吗|么|吧|[?？]|$)/);

const OF_PROJECT = pattern(/一个(?:大)?项目/);

/** 「甲和乙是一个项目的吗」: whether two names stand under one. */
export function oneParentAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const [one, other, more] = topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  if (!one || !other || more || one === other || topics.length !== 2 || !ONE_PARENT.test(query.spoken)) return null;
  const found = [one, other].flatMap((entry) => parentAnswer(context, entry).claims.filter((claim) => claim.kind === 'parent'));
  const [left, right] = found;
  if (!left || !right) return null;
  const told = [one, other].flatMap((entry) => parentAnswer(context, entry).claims);
  // 项目支出 holds the projects and is none itself.
  const above = (entry: Entry): Row[] => entry.rows.flatMap(({ parent }) => parent ?? []);
  const [ofOne, ofOther] = [above(one), above(other)].map((rows) => (OF_PROJECT.test(query.spoken) ? rows.filter((row) => projectRows(context.world).includes(row)) : rows));
  const same = ofOne?.some((row) => ofOther?.includes(row)) === true;
  return claims(context, 'whether two names stand under one', [{ kind: 'verdict', right: same, about: same ? 'member' : 'same' }, ...told], [one, other]);
}

/** The chain from the one name up to the other. */
function parentsUpTo(context: Context, inner: Entry, whole: Entry): Claim[] {
  for (const row of inner.rows) {
    const chain = [];
    for (let above = row.parent; above; above = above.parent) {
      chain.push({ name: context.world.nameOf(displayName(above)), figure: rowFigure(context.world, above) });
      if (whole.rows.includes(above)) return [{ kind: 'parent', child: entryName(context, inner), parents: chain, places: [row.place] }];
    }
  }
  return [];
}

function verdict(context: Context, right: boolean, told: readonly Claim[], entries: readonly Entry[]): Answer {
  return claims(context, 'whether two names are one item', [{ kind: 'verdict', right, about: 'same' }, ...told], entries);
}

/** What sets one thing against another; of two years, two tables or two columns one name has two figures. */
const COMPARING: ReadonlySet<string> = new Set(['check', 'compare', 'difference', 'ratio', 'share']);
const SIDES = pattern(/比|高于|低于|多于|少于|大于|小于|超|差|哪|谁|倍|占|\b(?:than|versus|vs|exceeds?|compared?|difference|between|times|share|percent|which)\b/i);
const TWICE_PRINTED = pattern(/去年|上年|今年|本年|以前|20\d\d|[表栏列]|\b(?:last|previous|prior|this|next) year|\byear before|\btables?\b|\bcolumns?\b|\bpart \w+/i);

/** 「食堂经费比食堂运行经费多吗」: both names are of one row, which is neither more nor less than itself. */
export function oneThingComparedAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (!COMPARING.has(query.act) || !SIDES.test(query.spoken) || TWICE_PRINTED.test(query.spoken) || query.crossing !== null || query.wholes.length > 0 || topics.length < 2) return null;
  const [one] = topics;
  if (!one?.entry || topics.some(({ certainty, entry, mention }) => certainty !== 'sure' || entry !== one.entry || mention.to === 0 || mention.gap.includes('alias'))) return null;
  return claims(context, 'both names are of one item', [{ kind: 'verdict', right: true, about: 'self' }, ...lookupEntry(context, one.entry).claims], [one.entry]);
}

/** 「600 和 700 是同一笔吗」: two numbers of one name are the same money where one reading prints both. */
function sameReading(context: Context, entry: Entry): Answer | null {
  const { claimed } = context.query;
  if (claimed.length !== 2) return null;
  const name = entryName(context, entry);
  const readings = readingsOf(name, amountFacts(entry, context.world.book.year), context.world.nameOf.bind(context.world));
  const meant = claimed.map((claim) => readings.find(({ figure }: Reading) => agreement(claim, [figure], false) === 'right'));
  if (meant.some((reading) => reading === undefined)) return null;
  return verdict(context, meant[0] === meant[1], [{ kind: 'amount', name, readings }], [entry]);
}

const MEMBER = pattern(/[里中内]面?(?:有没有|有(?=[^,，]*[吗么]))|属不属于|算不算|是不是属于|是否属于|包不包括|含不含|(?:属于|归[于到入在]?|(?<![预决结概核换合推])算|含|列[在入进到]|计[在入进到]|放[在进到]|包括|包含|纳入|涵盖).{0,24}(?:吗|么|嘛|吧|没有|[?？])|的一部分|\bparts? of\b|\bincluded? (?:in|under|within)\b|\bincludes?\b|\bcontains?\b|\bcovers?\b|\bbelongs? (?:to|in|under)\b|\bcounts? (?:as|under|towards?|in)\b|\b(?:falls?|comes?|sits?|(?:listed|filed|placed|booked|put|recorded)) under\b/i);
/** "Is the canteen under agency services", "is it paid from": said between two names of money, what contains the other. */
const STANDS_IN = pattern(/^\s*(?:'s )?(?:budget |money |costs? |funding |spending )?(?:(?:paid|funded|financed|met|covered|drawn|budgeted|found|listed) )?(?:for )?(?:in|within|inside|under|from|out of)(?: the| our)?\s*$/i);
const PAYS_FOR = pattern(/^\s*(?:budget |money |project )?(?:also )?(?:pays? for|funds?|finances?|covers?)(?: the| our)?\s*$/i);
const ASKS_WHETHER = pattern(/^\W*(?:and |so |but )?(?:is|are|was|were|does|do|will|any(?:thing)?)\b/i);

function saysStandsIn({ query, topics }: Context): boolean {
  const [first, second, more] = topics;
  if (query.language !== 'en' || !first || !second || more || !ASKS_WHETHER.test(query.spoken) || [first, second].some(({ mention }) => mention.to === 0)) return false;
  const between = query.spoken.slice(first.mention.to, second.mention.from);
  return STANDS_IN.test(between) || PAYS_FOR.test(between);
}

/** Whether there is something of one name in the other. */
const IS_THERE = pattern(/^\W*(?:and |so |but )?(?:(?:is|are|was|were) there|(?:do|does|did|has|have)\b[^?]*\b(?:have|has|got|include|contain)\b|any(?:thing)?)\b/i);

const HOLDS = pattern(/[里中内]面?有(?!多少|几|哪|什么)|包括|包含|包不包括|含不含|(?<!包)含(?!在|于)|涵盖|\binclud(?:e|es|ing)\b|\bcontains?\b|\bcovers?\b/i);
const ASKS_MORE = pattern(/多少|几|哪|什么|谁|还是|怎|为何|\b(?:how|what|which|who|where|when|or)\b/i);

/** 「甲算不算乙」, "does B include A": a yes where the document lists it there, a no where it lists it elsewhere in the same tree. */
export function memberAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (query.act === 'rank' || query.act === 'share' || !(MEMBER.test(query.spoken) || saysStandsIn(context)) || ASKS_MORE.test(query.spoken) || query.claimed.length > 0) return null;
  if (!isQuestionOfTruth(query.spoken, query.tags) && !/算不算|有没有|不属于|不包括|[?？]\s*$/.test(query.text)) return null;
  const ofColumn = sourceOf(context);
  if (ofColumn) return ofColumn;
  const sure = topics.filter(({ certainty, entry }) => certainty === 'sure' && entry !== null);
  const entries = [...new Set(sure.flatMap(({ entry }) => entry ?? []))];
  const [first, second] = sure;
  if (sure.length !== topics.length || entries.length !== 2 || !first?.entry || !second?.entry) return null;
  const between = query.spoken.slice(first.mention.to, second.mention.from);
  const [child, whole] = (HOLDS.test(between) || PAYS_FOR.test(between)) && !/\bincluded?\b(?= (?:in|under|within))/i.test(between) ? [second.entry, first.entry] : [first.entry, second.entry];
  const parents = parentAnswer(context, child).claims.filter((claim) => claim.kind === 'parent' && claim.parents.length > 0);
  const judged = (right: boolean, told: readonly Claim[]): Answer => claims(context, 'whether one name stands under the other', [{ kind: 'verdict', right, about: 'member' }, ...told], [child, whole]);
  const chain = parentsUpTo(context, child, whole);
  if (isInside(context, child, whole)) {
    // "Is there any A in B": how much there is of it, and where that is nought no yes.
    const own = IS_THERE.test(query.spoken) ? lookupEntry({ ...context, query: { ...query, act: 'lookup', wanted: 'any' } }, child) : null;
    if (own?.outcome === 'answered' && own.listed.length > 0 && own.listed.every(({ value }) => Number(value) === 0)) return own;
    return judged(true, chain.length > 0 ? [...chain, ...own?.claims ?? []] : parents.length > 0 ? [...parents, ...own?.claims ?? []] : lookupEntry(context, child).claims);
  }
  const listed = breakdownAnswer(context, whole).claims.filter((claim) => claim.kind === 'names');
  const named = listed.find((claim) => claim.items.some(({ zh }) => child.names.includes(zh)));
  if (named) return judged(true, [named]);
  // What is listed under it are the main things only (主要包括); the explanation of terms may name this one.
  const mentioned = (entry: Entry): string[] => sure.flatMap((topic) => (topic.entry === entry ? [topic.mention.typed, topic.mention.text, ...entry.names] : []));
  const stated = saidInBrackets(context, mentioned(whole), mentioned(child));
  if (stated) return judged(true, [stated]);
  const trees = (entry: Entry): string[] => entry.rows.filter(({ parent, children }) => parent !== null || children.length > 0).map(({ basis }) => basis);
  const apart = listed.length > 0 || trees(child).some((basis) => trees(whole).includes(basis) && basis !== 'statement') || isInside(context, whole, child);
  if (apart && parents.length + listed.length > 0) return judged(false, [...listed, ...parents]);
  // Cut in two ways, nothing says whether the one's money is the other's.
  return null;
}

/** 财政拨款, 其他资金: sources of money, which are columns. */
const SOURCES: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['fiscal', 'otherFunds', 'general', 'fund', 'capital']);

/** 「甲属于财政拨款吗」: the row has money in that column, or none. */
function sourceOf(context: Context): Answer | null {
  const { columns } = context.query;
  const [kind, another] = columns?.kinds ?? [];
  if (!columns || !kind || another || !SOURCES.has(kind) || columns.rest.length === 0) return null;
  const answer = cellsAnswer({ ...context, query: { ...context.query, act: 'lookup' } });
  const [figure, more] = answer?.listed ?? [];
  if (!answer || !figure || more) return null;
  return { ...answer, claims: [{ kind: 'verdict', right: figure.value !== '0', about: 'member' }, ...answer.claims] };
}
