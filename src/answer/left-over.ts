/** What a message surely speaks of and no claim of its answer does: the half that was dropped. */
import { pattern } from '../budget/pattern.ts';
import { bareName } from '../budget/text.ts';
import type { Row } from '../budget/fact.ts';
import { clausesApart, JOINT } from '../query/apart.ts';
import { asksInAll } from '../query/slots/in-all.ts';
import type { Mention, Query } from '../query/query.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Claim, Figure, Name } from './answer.ts';
import { figuresOf } from './figures-of.ts';
import { resolveMention } from './names/resolve-mention.ts';
import { headOfAll, type World } from './world.ts';

export type Measure = 'whole' | 'move' | 'reason' | 'share' | 'average' | 'count' | 'money';
export interface LeftOver { names: readonly string[]; measures: readonly Measure[] }

const NOTHING_LEFT: LeftOver = { names: [], measures: [] };
/** A name is sure when it fits as well as a printed one; it is spoken of when anything is that fits it half. */
const AS_PRINTED = 0.95;
const HALF = 0.5;

/**
 * The rule: each name of a list that fits a printed one, the whole budget where a part of it is asked for, and each measure
 * that has a word of its own must be spoken of by a claim. What is judged, chosen, denied or asked back leaves nothing over.
 */
export function leftOver(world: World, query: Query, answer: Answer): LeftOver {
  if (leavesNothing(answer) || query.except) return NOTHING_LEFT;
  const { claims, subjects } = answer;
  const figures = claims.flatMap(figuresOf);
  const names = [...claims.flatMap(namesOf), ...figures.map(({ name }) => name)];
  const rows = figures.flatMap(({ facts }) => facts.flatMap(({ row, column }) => [row.label, row.context ?? '', ...above(row), ...column]));
  const told = [...new Set([...names.flatMap(({ zh, en }) => [zh, en ?? '']), ...rows, ...subjects.flatMap((entry) => entry.names)].map(bareName))].filter((name) => name.length > 1);
  const listed = query.mentions.filter((mention, at, all) => isListed(mention, all[at + 1]));
  // As many as were named were added up: all of them, whatever each is called in print. A ranking chose among them, and a sentence has its own words.
  const added = claims.every(({ kind }) => kind === 'quote') || claims.some((claim) => (claim.kind === 'sum' && claim.items.length >= listed.length) || (claim.kind === 'list' && (claim.what === 'most' || claim.what === 'least' || (query.act === 'rank' && (claim.what === 'rise' || claim.what === 'fall')))));
  return {
    names: added ? [] : listed.filter((mention) => !speaksOf(told, figures, mention, world)).map(({ typed }) => typed),
    measures: MEASURES.filter((one) => one.asked(query) && !one.told(claims, figures, world, query)).map(({ measure }) => measure),
  };
}

/** Whatever was asked. */
export function leavesNothing({ outcome, claims }: Answer): boolean {
  return outcome !== 'answered' || claims.some(isWhole);
}

const WORDS: Readonly<Record<Measure, Name>> = {
  whole: { zh: '总额', en: 'the total' }, move: { zh: '增减', en: 'the change' }, reason: { zh: '原因', en: 'the reason' }, share: { zh: '占比', en: 'the share' }, average: { zh: '平均', en: 'the average' }, count: { zh: '数目', en: 'the number' }, money: { zh: '金额', en: 'the sum of money' },
};

/** The answer, and one sentence that says what it leaves over. */
export function withLeftOver(answer: Answer, { names, measures }: LeftOver): Answer {
  return { ...answer, claims: [...answer.claims, { kind: 'notice', notice: 'leftOver', names: [...names.map((name) => ({ zh: name, en: name })), ...measures.map((measure) => WORDS[measure])], year: null }] };
}

export function sizeOf({ names, measures }: LeftOver): number {
  return names.length + measures.length;
}

/** A statement that was judged and a name that is said to be missing answer all of it. */
function isWhole(claim: Claim): boolean {
  return claim.kind === 'verdict' || claim.kind === 'statement' || claim.kind === 'identity' || claim.kind === 'rounded' || (claim.kind === 'notice' && claim.notice !== 'notPart' && claim.notice !== 'newestDocument' && claim.notice !== 'mixedBasis');
}

function above({ parent }: Row): string[] {
  return parent === null ? [] : [parent.label, ...above(parent)];
}

function namesOf(claim: Claim): Name[] {
  switch (claim.kind) {
    case 'cell': return [claim.name, claim.column];
    case 'names': return [claim.of, ...claim.items];
    case 'parent': return [claim.child, ...claim.parents.map(({ name }) => name)];
    case 'list': return [claim.of, claim.scope].filter((name) => name !== null);
    case 'row': return claim.cells.map(({ column }) => column);
    default: return 'name' in claim ? [claim.name] : [];
  }
}

function isListed({ between }: Mention, next: Mention | undefined): boolean {
  return joins(between) || (next !== undefined && joins(next.between));
}

const joins = (between: string): boolean => between.trim() !== '' && JOINT.test(between);

function speaksOf(told: readonly string[], figures: readonly Figure[], mention: Mention, world: World): boolean {
  const { certainty, hits } = resolveMention(mention, world.index, 'any');
  if (certainty !== 'sure' || mention.unknown.length > 0 || (hits[0]?.score ?? 0) < AS_PRINTED) return true;
  const near = (name: string): boolean => told.some((one) => one.includes(name) || name.includes(one));
  // The same sum may be told under another of its names.
  const isTold = ({ facts }: Entry): boolean => facts.some(({ printed, value }) => value !== null && value.abs().gt(0) && figures.some((figure) => figure.value === printed?.replace(/,/g, '')));
  return near(bareName(mention.text)) || hits.some(({ entry, score }) => score >= HALF && (entry.names.some(near) || isTold(entry)));
}

interface Asked { measure: Measure; asked: (query: Query) => boolean; told: (claims: readonly Claim[], figures: readonly Figure[], world: World, query: Query) => boolean }

const has = (...kinds: Claim['kind'][]) => (claims: readonly Claim[]): boolean => claims.some(({ kind }) => kinds.includes(kind));

/** Of one name in two years. */
function isMove(claim: Claim): boolean {
  return claim.kind === 'difference' && (claim.left.name.zh === claim.right.name.zh || claim.left.year !== claim.right.year);
}

function isNamed({ name }: Figure, text: string): boolean {
  return bareName(name.zh).includes(bareName(text)) || bareName(name.en ?? '').includes(bareName(text));
}

/** The part stands under it. */
function isAbove({ name, derivation }: Figure, part: Figure): boolean {
  return derivation !== null || part.facts.some(({ row }) => above(row).some((label) => bareName(label) === bareName(name.zh)));
}

const SHARE_OF_TOTAL = pattern(/\bof (?:the|our) (?:whole |overall |grand )?total\b(?! (?:of|for|\w+ (?:of|for|under))\b)/i);
/** 「全系统」: of all units, no money. */
const SCOPE = pattern(/^全|^whole department/i);
const BUDGET_ASKED = pattern(/\b(?:our|the)(?: whole| total| overall| entire| annual)? budget\W*$|\boverall\W*$/i);

/** The whole budget beside a part of it, or in a clause of its own. */
function asksOfWhole({ wholes, mentions, reference, act, spoken }: Query): boolean {
  if (act === 'share') return (mentions.length > 0 || reference?.kind === 'ordinal') && (wholes.some(({ side }) => side === 'expenditure') || SHARE_OF_TOTAL.test(spoken));
  const clauses = clausesApart(spoken);
  // In a clause with a name it is the whole of that name.
  return clauses.length > 1 && clauses.some((clause) => {
    const from = spoken.indexOf(clause);
    const inClause = (one: { from: number; to: number }): boolean => one.from >= from && one.to <= from + clause.length;
    return !(mentions.length > 0 && asksInAll(clause)) && !mentions.some(inClause) && (BUDGET_ASKED.test(clause) || wholes.some((whole) => whole.side === 'expenditure' && inClause(whole) && !SCOPE.test(spoken.slice(whole.from, whole.to))));
  });
}

/** A move against another year, and no set upon set, table upon table. */
const MOVE_ASKED = pattern(/(?:比|较|跟|与|同)(?:去年|上年|20\d\d)|同比|增[加长减幅]|减少|下降|涨|上升|变[化动了]|\b(?:chang\w*|rise|rose|risen|grow\w*|grew|increas\w*|decreas\w*|f[ae]ll|fallen|drop\w*|mov(?:e|ed)|climbed|shrank|shrunk|(?:go|gone|goes|went) (?:up|down)|(?:up|down) (?:on|from|against|by|or|since))\b/i);

/** 「涨10%是多少」: a move that is supposed is none that is asked for. */
const MOVE_STATED = pattern(/(?:涨|增[加长]?|[多降减少砍]|提高)[了到掉个]?\s*\d+(?:\.\d+)?\s*(?:[%％成]|个百分点|万|元)|\b(?:ris|rose|grow|grew|increas|up|cut|fall|fell|drop|plus|minus|add)\w* (?:by |of )?(?:an? |another )?\d/i);

const MEASURES: readonly Asked[] = [
  {
    measure: 'whole', asked: asksOfWhole,
    told: (claims, figures, world, { mentions, reference }) => figures.some(({ value, name }) => value === headOfAll(world) || /总|合计|预算支出$/.test(name.zh)) || claims.some((claim) => (claim.kind === 'list' && claim.total !== null) || (claim.kind === 'share' && (isAbove(claim.whole, claim.part) || !(reference?.kind === 'ordinal' || mentions.some(({ text }) => isNamed(claim.whole, text)))))),
  },
  {
    measure: 'move', asked: ({ tags, spoken }) => (tags.has('change') || tags.has('rise') || tags.has('fall')) && MOVE_ASKED.test(spoken) && !MOVE_STATED.test(spoken),
    told: (claims, figures) => has('change', 'prior', 'reason', 'noReason', 'quote', 'target', 'count')(claims) || claims.some((claim) => isMove(claim) || (claim.kind === 'list' && (claim.what === 'rise' || claim.what === 'fall')))
      || figures.some(({ value, name, facts }) => value.startsWith('-') || /[增减][加少]|新增|increase|decrease/.test(`${name.zh} ${name.en ?? ''}`) || facts.some(({ measure }) => measure === 'change' || measure === 'percent')),
  },
  { measure: 'reason', asked: ({ tags }) => tags.has('why'), told: has('reason', 'noReason', 'quote', 'list') },
  { measure: 'share', asked: ({ tags, spoken }) => (tags.has('share') || tags.has('percent')) && /%|percent|per cent|share of|fraction|proportion|占比|占.*(?:几成|比[例重]|百分)/i.test(spoken), told: (claims, figures) => has('ratio', 'target')(claims) || figures.some(({ unit }) => unit === '%' || unit.includes('百分点')) },
  { measure: 'average', asked: ({ tags, spoken }) => tags.has('average') && !DIVIDED.test(spoken), told: (claims, figures) => has('average', 'target', 'quote', 'ratio', 'count', 'balance')(claims) || figures.some(({ unit, facts }) => unit.includes('/') || facts.some(({ column }) => column[0] === '单价')) },
  { measure: 'count', asked: ({ tags, spoken }) => tags.has('howMany') && /\bhow many (?!yuan|million|rmb|wan|percent)|(?:多少|几)(?:个人|[人名辆台家位])/.test(spoken), told: (claims, figures) => has('count', 'names', 'target', 'quote')(claims) || figures.some(({ unit }) => !unit.includes('元') && unit !== '%') },
  { measure: 'money', asked: ({ wanted, tags, spoken }) => wanted === 'money' && !tags.has('howMany') && MONEY_ASKED.test(spoken), told: (claims, figures) => !claims.every(({ kind }) => kind === 'target' || kind === 'count') || figures.some(({ unit }) => unit.includes('元')) },
];

/** One amount divided by another is a share of it. */
const DIVIDED = pattern(/\bdivid(?:e|ed|ing)\b|除以/i);
const MONEY_ASKED = pattern(/多少(?:钱|万元?|元)|经费|花(?:了|费)?多少|\bhow much (?:money|do|does|did|will|it costs?)\b|\bwhat do (?:we|they|you) (?:pay|spend)\b|\b(?:costs?|budgeted|paid)\b/i);
