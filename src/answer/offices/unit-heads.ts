/** 「水库管理所有多少人」, 「质安站有几台车」, "how many people does the library have": the people or the vehicles of one budget unit, and which unit has most. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact } from '../../budget/fact.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { unitsIn, unitsOf } from '../names/by-unit.ts';
import { sortFigures, tiedFirst } from '../sets/rank-figures.ts';

export const HEADS_OF_UNIT = 'the people or vehicles of one budget unit';

/** Everybody, without a word that says which of them. */
const PEOPLE = pattern(/(?:多少|几)(?:个|名|号|位)?(?:人(?!次|均|员经费)|职工|员工|工作人员)|人数|人(?:手|员)?(?:最多|最少|有多少)|\bhow many (?:people|staff|employees|workers|persons|heads)\b|\b(?:head ?count|workforce)\b|\b(?:most|fewest|more|fewer) (?:people|staff|employees|workers)\b/i);
const VEHICLES = pattern(/(?:多少|几)[辆台部](?:公务|公)?(?:用)?车|车(?:辆|子)?(?:有)?(?:多少|几|最多|最少)|(?:多少|几)(?:公务|公)?(?:用)?车|车辆数|\bhow many (?:official |government |public )?(?:vehicles|cars)\b|\b(?:most|fewest|more|fewer) (?:vehicles|cars)\b/i);
/** People of one kind, money, and what is planned are asked for by other names. */
const OTHERS = pattern(/退休|离休|聘|雇|编外|编制|空编|缺编|费|钱|万元|工资|经费|购|买|更新|报废|新增|目标|培训|\b(?:retire\w*|hired|contract\w*|cost|paid|wages?|budget|posts?|positions?|vacan\w*|buy\w*|purchas\w*|new|train\w*|target|visit\w*|reader\w*)\b/i);
const IN_POST = pattern(/在职|在编|在岗|实有|现有/);
const POSTS = pattern(/编制/);
/** 「编制几个」: approved posts of whatever kind. */
const POSTS_ASKED = pattern(/(?<!行政|事业|工勤|雇员|参公|定员|车|车辆)编制(?:人数|数|总数)?(?:一共|总共|现在|目前|有|是|共)*(?:多少|几|呢)|(?:多少|几)个?(?:人员)?编(?:制|(?=[呢啊?？]*$))|\bhow many (?:(?:approved|authori[sz]ed|established|staff) )*posts\b(?! (?:(?:are|is|still|currently|remain|stand|now) )*(?:vacant|filled|empty|unfilled|free|open|unoccupied))/i);

/** All of them: 救护车 are some. */
const CARS = pattern(/车辆$|^(?:实有|现有|共有)?公务(?:用)?车$/);
const ALL_CARS = pattern(/^(?:实有|现有|共有)/);

export type HeadKind = 'people' | 'vehicles' | 'posts';

/** The people, the vehicles or the posts that are asked for; null where it is none of them, or of one kind. */
export function headsAsked({ query }: Pick<Context, 'query'>): HeadKind | null {
  if (query.claimed.length > 0) return null;
  // 「实有几个人，编制是多少」
  if (POSTS_ASKED.test(query.text) && IN_POST.test(query.text) && PEOPLE.test(query.text) && !/车|费|钱|空|缺|退休|雇/.test(query.text)) return 'people';
  if (POSTS_ASKED.test(query.text) && !IN_POST.test(query.text) && !/车|费|钱|空|缺/.test(query.text)) return 'posts';
  if (OTHERS.test(query.text)) return null;
  return VEHICLES.test(query.text) ? 'vehicles' : PEOPLE.test(query.text) ? 'people' : null;
}

export function unitHeadsAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const asked = headsAsked(context);
  if (asked === null || (query.act !== 'lookup' && query.act !== 'count' && query.act !== 'unknown')) return null;
  const [unit, ...more] = [...new Set([...unitsIn(context), ...bodiesIn(context), ...topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? unitsOf(entry) : []))])];
  return unit === undefined || more.length > 0 ? null : headsOfUnit(context, unit, asked);
}

/** Institutions whose people are told one by one, where the office is its one budget unit. */
function bodiesOf({ world }: Pick<Context, 'world'>): string[] {
  if (world.book.budgetUnits.length > 0) return [];
  return [...new Set(world.book.facts.flatMap(({ measure, row }) => (measure === 'count' && row.budgetUnit !== null ? [row.budgetUnit] : [])))];
}

/** Those that the words name: by an end of the name that no other has, or by its characters in their order (网格中心). */
function bodiesIn({ world, query }: Pick<Context, 'world' | 'query'>): string[] {
  const all = bodiesOf({ world });
  const text = query.spoken.replace(/\s/g, '');
  return all.filter((body) => {
    const own = body.replace(PLACE_BEFORE, '');
    const ends = Array.from({ length: Math.max(0, own.length - SHORTEST_END + 1) }, (_, from) => own.slice(from)).filter((end) => !all.some((other) => other !== body && other.endsWith(end)));
    return ends.some((end) => text.includes(end)) || shortForm(own)?.test(text) === true;
  });
}
const PLACE_BEFORE = pattern(/^[\u4e00-\u9fff]{2,8}?(?:街道|[镇乡市区县])(?=.{4})/);
const SHORTEST_END = 4;

/** 网格综合管理中心: its first two characters, and its last two. */
function shortForm(name: string): RegExp | null {
  return name.length < 5 ? null : new RegExp(`${name.slice(0, 2)}${name.slice(-2)}`);
}

/** 「哪家实有人数最多」, "which institution has the most staff": the institutions by their people or posts. */
export function bodiesRankedAnswer(context: Context): Answer | null {
  const { query, world } = context;
  if (query.act !== 'rank' || !/哪|谁|\b(?:which|who)\b/i.test(query.spoken) || query.claimed.length > 0) return null;
  const bodies = bodiesOf(context);
  if (bodies.length < 2) return null;
  const kind = headsAsked(context) ?? (/编制/.test(query.text) && !/费|钱|车/.test(query.text) ? 'posts' : null);
  if (kind === null || kind === 'vehicles') return null;
  const figures = bodies.flatMap((body) => (kind === 'posts' ? peopleOf(context, body).filter(isPost) : peopleOf(context, body)).slice(0, 1)).map((fact) => printedFigure(world.nameOf(fact.row.budgetUnit ?? ''), fact));
  if (figures.length < 2) return null;
  const rank = sortFigures(figures, query.order === 'least' ? 'up' : 'down');
  const shown = query.tags.has('rank') || query.n !== null ? rank.slice(0, query.n ?? rank.length) : tiedFirst(rank);
  const list: Claim = { kind: 'list', of: null, what: query.order === 'least' ? 'least' : 'most', items: shown.map((figure, at) => ({ figure, rank: at + 1, extra: null })), count: null, total: null, remainder: null, scope: null, rest: 0 };
  return { ...claims(context, 'institutions by their people', [list], [], shown), pool: rank };
}

export function headsOfUnit(context: Context, unit: string, kind: HeadKind): Answer | null {
  const { world } = context;
  const found = kind === 'people' ? peopleOf(context, unit) : kind === 'posts' ? peopleOf(context, unit).filter((fact) => isPost(fact)) : vehiclesOf(context, unit);
  if (found.length === 0) return null;
  const figures = found.map((fact) => figureOf(context, fact));
  const subjects = world.index.entries.filter((entry) => unitsOf(entry).includes(unit)).slice(0, 1);
  return claims(context, HEADS_OF_UNIT, figures.map((figure): Claim => ({ kind: 'count', name: figure.name, figure, asOf: null })), subjects, figures);
}

/** Those in post, then the posts; without either whatever people are counted of it. */
export function peopleOf({ world }: Pick<Context, 'world'>, unit: string): Fact[] {
  const heads = countsOf(world.book.facts, unit).filter(({ unit: counter }) => counter === '人' || counter === '名');
  const everyPost = heads.filter((fact) => IN_POST.test(nameOf(fact)));
  const inPost = everyPost.some(({ value }) => value?.gt(0)) ? everyPost.filter(({ value }) => value?.gt(0)) : everyPost;
  const posts = heads.filter((fact) => isPost(fact) && fact.value?.gt(0) === true);
  return inPost.length + posts.length > 0 ? once([...inPost, ...posts]) : once(heads);
}

function isPost(fact: Fact): boolean {
  return POSTS.test(nameOf(fact)) && !IN_POST.test(nameOf(fact));
}

export function vehiclesOf({ world }: Pick<Context, 'world'>, unit: string): Fact[] {
  const all = once(countsOf(world.book.facts, unit).filter((fact) => CARS.test(nameOf(fact)) && /^[辆台]/.test(fact.unit ?? '')));
  // 「实有公务用车 2 辆，其中定编车辆 1 辆」: all of them, then the kinds of them.
  const whole = all.filter((fact) => ALL_CARS.test(nameOf(fact)));
  return whole.length > 0 ? whole : all;
}

function countsOf(facts: readonly Fact[], unit: string): Fact[] {
  return facts.filter(({ measure, row }) => measure === 'count' && row.budgetUnit === unit && row.basis !== 'project');
}

/** A sentence and a table may print the same count. */
function once(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact, at) => facts.findIndex((other) => other.printed === fact.printed && IN_POST.test(nameOf(other)) === IN_POST.test(nameOf(fact))) === at);
}

/** What is counted: the row of a sentence, the column of a unit's row. */
function nameOf({ row, column }: Fact): string {
  return row.role === 'unit' ? (column.at(-1) ?? '').replace(/[（(].*$/, '') : row.label;
}

function figureOf({ world }: Context, fact: Fact): Figure {
  const unit = fact.row.budgetUnit ?? '';
  const { zh, en } = world.nameOf(nameOf(fact));
  const marks = [unit, fact.row.context].filter((mark) => mark !== null);
  return printedFigure({ zh: `${zh}（${marks.join('，')}）`, en: en === null ? null : `${en}, ${unit}` }, fact);
}
