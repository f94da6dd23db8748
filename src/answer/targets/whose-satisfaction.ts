/**
 * A satisfaction is somebody's with something: 「读者满意度」 of the library's project, "satisfaction with the birth
 * subsidies". The words beside it are looked for in the indicator and in the project that it stands under; money, duties and
 * sentences with the same words are no answer.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Row } from '../../budget/fact.ts';
import type { Act } from '../../query/query.ts';
import type { Item } from '../../search/overlap.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, clarify, notFound, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { itemsOf } from './indicator.ts';

const SATISFACTION = pattern(/满意|satisf/i);
/** Acts that one satisfaction can answer. */
const OF_ONE: ReadonlySet<Act> = new Set(['lookup', 'define', 'unknown', 'breakdown', 'average', 'count']);
/** "And for visitors to the tower?", 「读者的呢」: asked after a satisfaction, and for no other measure. */
const GOES_ON = pattern(/^\W*(?:and|what about|how about)\b|呢[?？。]*$/i);
const OTHER_MEASURE = pattern(/钱|经费|预算|多少(?:人|家|户|次|场)|\b(?:money|budget|funds?|funding|cost\w*|how (?:many|much)|amount|change\w*|why)\b/i);
/** Words for those who are asked, who can be anybody, and for the asking itself. */
const ANYBODY = pattern(/^(?:人|的人|大家|那边|这边|people|liv(?:e|es|ing)|those|who|users?|customers?|clients?|the public|public|locals?|用户|服务对象|群众|公众)$/i);
const ASKING = pattern(/^(?:目标值?|要求|指标|标准|程度|targets?|goals?|expect\w*|reach\w*|projects?|项目|score|rat(?:e|ing)|level|minimum|least)$/i);

export function satisfactionAnswer(context: Context, answer: Answer): Answer | null {
  const { query, world, last } = context;
  const asked = SATISFACTION.test(query.text);
  const after = !asked && last !== null && last.subjects.length > 0 && last.subjects.every(({ key }) => key.includes('满意')) && GOES_ON.test(query.text) && !OTHER_MEASURE.test(query.text);
  if ((!asked && !after) || !OF_ONE.has(query.act) || query.claimed.length > 0 || query.thresholds.length > 0 || isTold(answer)) return null;
  const rows = world.book.rows.filter(({ role, label, facts }) => role === 'indicator' && label.includes('满意') && facts.some(({ measure }) => measure === 'target'));
  if (rows.length === 0) return null;
  const words = itemsOf(query, ['satisfaction']).filter(({ text }) => !ASKING.test(text) && !SATISFACTION.test(text));
  const items = words.filter(({ text }) => !ANYBODY.test(text));
  const says = (text: string, { text: word, concepts }: Item): boolean => world.index.says(text, { text: word, concepts, from: 0, to: word.length }) === 1;
  if (items.length === 0) return asked ? ofSameProject(context, rows) ?? anyOf(context, answer, rows) : null;
  const fitting = rows.filter((row) => items.every((item) => says(row.label, item) || says(projectOf(row) ?? '', item)));
  const own = fitting.filter(({ label }) => items.every((item) => says(label, item)));
  const [only, more] = own.length > 0 ? own : fitting;
  if (only && !more) return tell(context, only);
  if (!asked || more || answer.outcome !== 'answered' && answer.claims.every((claim) => claim.kind === 'notice' && claim.notice !== 'ambiguous')) return null;
  const partly = rows.filter((row) => items.some((item) => says(row.label, item) || says(projectOf(row) ?? '', item)));
  // What was told of them beside something else stays.
  if (answer.outcome === 'answered' && answer.subjects.some((entry) => entry.key.includes('满意') && entry.rows.some((row) => partly.includes(row)))) return null;
  const typed = query.mentions.flatMap(({ text }) => text.replace(/的?满意(?:程度|度|率)?|\bsatisf\w*/gi, '').trim() || []).join(query.language === 'zh' ? '' : ', ');
  const near = partly.flatMap((row) => world.index.ofRow(row) ?? []);
  return near.length > 0 ? clarify(context, 'a satisfaction is meant, but not whose', 'resembles', [{ zh: typed, en: typed }], [...new Set(near)]) : notFound(context, 'no satisfaction is printed for what is named', 'notInDocument', [query.language === 'zh' ? { zh: `${typed}满意度`, en: null } : { zh: `satisfaction (${typed})`, en: `satisfaction (${typed})` }]);
}

/** "And user satisfaction?" after another indicator of a project: the one of that project. */
function ofSameProject(context: Context, rows: readonly Row[]): Answer | null {
  const told = new Set((context.last?.subjects ?? []).flatMap((entry) => entry.rows.flatMap((row) => (row.role === 'indicator' ? projectOf(row) ?? [] : row.basis === 'project' ? [row.label] : []))));
  const [only, more] = rows.filter((row) => told.has(projectOf(row) ?? ''));
  return only && !more ? tell(context, only) : null;
}

/** "User satisfaction" where several are printed, and none of users as such: any of them can be meant. */
function anyOf(context: Context, answer: Answer, rows: readonly Row[]): Answer | null {
  if (answer.outcome === 'answered' || answer.outcome === 'clarify') return null;
  const [only, more] = rows;
  if (only && !more) return tell(context, only);
  const { text } = context.query.mentions[0] ?? { text: '' };
  return clarify(context, 'a satisfaction is meant, but not whose', 'ambiguous', [{ zh: text, en: text }], [...new Set(rows.flatMap((row) => context.world.index.ofRow(row) ?? []))]);
}

/** Where each project has indicators of its own, their path begins with its name. */
function projectOf({ context }: Row): string | null {
  const path = context?.split(' > ') ?? [];
  return path.length > 2 ? path[0] ?? null : null;
}

/** One satisfaction, or several, and nothing else. */
function isTold({ outcome, claims: told, subjects }: Answer): boolean {
  return outcome === 'answered' && told.length > 0 && told.every(({ kind }) => kind === 'target' || kind === 'list') && told.filter(({ kind }) => kind === 'target').length === 1 && subjects.every(({ key }) => key.includes('满意'));
}

function tell(context: Context, row: Row): Answer | null {
  const entry = context.world.index.ofRow(row);
  const fact = row.facts.find(({ measure }) => measure === 'target');
  if (!entry || !fact) return null;
  const figure = printedFigure(context.world.nameOf(row.label), fact);
  const told: Claim = { kind: 'target', name: figure.name, text: fact.text ?? '', figure };
  return claims(context, 'whose satisfaction with what', [told], [entry], [figure]);
}
