/** 「下降是因为疫情吧」: the cause that is stated, set against the printed reason; the reason alone would leave it open. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Cause } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim } from '../answer.ts';
import { changeOf, whyAnswer } from '../measures/change.ts';
import { valueOf } from '../figures.ts';
import { claims, type Context } from '../context.ts';
import { agreement } from './claim-agreement.ts';
import { totalEntry, type World } from '../world.ts';

/** What the reason concludes is its effect again. */
const CONCLUSION = pattern(/(?:因此|所以).*$/s);
/** Of a word in other letters, 绩效评价 for 绩效评估, so much makes it the same. */
const SAME = 0.6;
const ADDS = pattern(/增|新增|加/);
const TAKES = pattern(/减|取消|压缩|停/);
/** The same in words that a reason may have for it. */
const LESS = pattern(/减|取消|压缩|停|少|降|不再|缩|退/);
const MORE = pattern(/增|加|多|升|涨|提高|扩|新/);

type Reason = Extract<Claim, { kind: 'reason' }>;

export function causeClaimAnswer(context: Context): Answer | null {
  const { query: { cause, direction }, topics } = context;
  const [topic] = topics;
  const entry = topics.length === 0 ? wholeBudget(context) : topics.length === 1 && topic?.certainty === 'sure' ? topic.entry : null;
  if (cause === null || !entry) return null;
  const told = whyAnswer(context, entry);
  const own = told.claims.find((claim) => claim.kind === 'reason');
  const change = told.claims.find((claim) => claim.kind === 'change');
  if (own?.kind !== 'reason') return told;
  if (change?.kind === 'change' && direction !== null && change.premise === 'wrong') return judged(context, told, { kind: 'verdict', right: false, about: 'direction' });
  // 「多了 5 万，是因为…吗」, where it moved by 3: so much is wrong before any cause is.
  const [by, another] = context.query.claimed;
  const moved = change?.kind === 'change' ? [change.change, ...[change.percent, change.current].flatMap((figure) => figure ?? [])] : [];
  if (by && !another && by.unit !== '倍' && direction !== null && moved.length > 0 && by.limit === undefined && agreement(by, moved, true) === 'wrong') return judged(context, told, { kind: 'verdict', right: false, about: 'figure' });
  const words = decisive(context, cause, entry);
  if (words.length === 0 && cause.numbers.length === 0 && pairsOf(cause.text).length === 0) return told;
  const [best] = [own, ...elsewhere(context, entry)].map((reason) => ({ reason, held: heldIn(context.world, reason.text, cause, words) })).sort((left, right) => right.held - left.held);
  const reasons: Claim[] = best && best.reason !== own && best.held > 0 ? [best.reason] : [];
  const held = best?.held ?? 0;
  // 「因为甲增加 40 万」, where the reason has 3 beside 甲 and 40 beside another; "because they bought two", where none was bought.
  const bought = held > 0 && best !== undefined && BUYS.test(cause.text) && !BUYS_PRINTED.test(best.reason.text);
  if (bought || (held > 0 && best && isOfAnother(context.world, best.reason.text, cause, words))) return judged(context, { ...told, claims: [...told.claims, ...reasons] }, { kind: 'verdict', right: false, about: bought ? 'causePart' : 'cause' });
  // 「全靠甲」 is not so where the reason has a second point.
  const alone = ALONE.test(context.query.spoken) && SECOND.test(best?.reason.text ?? '');
  // 「因为甲减少了」, where the reason has 甲 and nothing that fell: the name alone is not the cause.
  const [up, down] = [cause.up || /\b(?:more|extra)\b/i.test(cause.text), cause.down || /\b(?:fewer|less)\b/i.test(cause.text)];
  const unmoved = up !== down && cause.numbers.length === 0 && !(up ? MORE : LESS).test((best?.reason.text ?? '').replace(CONCLUSION, ''));
  const right = held === 1 && !alone && !unmoved;
  // What is only said to have happened may be the reason in other words: without a yes the reason answers.
  if (!cause.led && !right) return told;
  return judged(context, { ...told, claims: [...told.claims, ...reasons] }, { kind: 'verdict', right, about: held > 0 && (held < 1 || alone || unmoved) ? 'causePart' : 'cause' });
}

/** What is bought is no thing that is only more. */
const BUYS = pattern(/买|购|\b(?:buy|buys|buying|bought|purchas\w*)\b/i);
const BUYS_PRINTED = pattern(/买|购|采购/);

/** Whether a number that is said of one part of the reason is printed beside another part, and this one has its own. */
function isOfAnother(world: World, reason: string, cause: Cause, words: Cause['words']): boolean {
  const said = bareName(reason.replace(CONCLUSION, '')).split(/[、，,；;。]|以及|及(?=[\u4e00-\u9fff]{2,}[增减])/).map((part) => ({ part, numbers: numbersIn(part) })).filter(({ numbers }) => numbers.length > 0);
  const clauses = cause.text.split(/[、,，;；]|和|以及|\band\b/);
  return clauses.some((stated) => {
    const numbers = numbersIn(stated);
    const own = clauses.filter((clause) => /\d/.test(clause)).length === 1 ? words : words.filter(({ text }) => stated.includes(text));
    if (numbers.length !== 1 || own.length === 0 || said.length < 2) return false;
    const fits = said.map(({ part }) => own.reduce((sum, word) => sum + fit(world.index.says(part, word)), 0));
    const most = Math.max(...fits);
    return most > 0 && !said.some((one, at) => fits[at] === most && numbers.some((number) => one.numbers.includes(number)));
  });
}

function numbersIn(text: string): string[] {
  return (text.replace(/(?<=\d),(?=\d)/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map((number) => String(Number(number)));
}

const ALONE = pattern(/全靠|都靠|全是|都是|只是|只因|唯一|单单|光是|完全|\b(?:only|entirely|solely|all|alone|wholly)\b/i);
const SECOND = pattern(/二是|[；;].*另|另外|此外|同时|、.*等/);

/** 「增加的 350 万都是因为甲吗」: where nothing is named, the whole budget moved. */
function wholeBudget(context: Context): Entry | null {
  const { query, carried, world } = context;
  if (query.cause === null || carried.length > 0 || query.mentions.length > 0) return null;
  const entry = totalEntry(world, 'expenditure');
  const change = entry ? changeOf(context, entry)?.change : null;
  return change && (query.tags.has('total') || query.claimed.some(({ value }) => value.eq(valueOf(change).abs()))) ? entry : null;
}

function judged(context: Context, told: Answer, verdict: Claim): Answer {
  // The reason of the line that is all of this money stands for its own.
  const reasons = told.claims.some(({ kind }) => kind === 'reason') ? told.claims.filter(({ kind }) => kind !== 'noReason') : told.claims;
  return { ...claims(context, 'a cause, set against the printed reason', [verdict, ...reasons], told.subjects, told.listed), pool: told.pool };
}

/** The words that say what the cause is: neither the name it is to explain nor what any budget word is called. */
function decisive({ world }: Context, { words }: Cause, entry: Entry): Cause['words'] {
  const others = words.filter((word) => !entry.names.some((name) => world.index.says(name, word) === 1));
  const rare = others.filter(({ concepts }) => concepts.length === 0 || concepts.some(({ head }) => !head));
  return rare.length > 0 ? rare : others;
}

/** The share of what is stated that the reason has; nothing of it where one adds what the other takes away. */
function heldIn(world: World, reason: string, { text, numbers, up, down }: Cause, words: Cause['words']): number {
  const said = reason.replace(CONCLUSION, '');
  if (up !== down && (up ? TAKES.test(said) && !ADDS.test(said) : ADDS.test(said) && !TAKES.test(said))) return 0;
  const stated = [...words.map((word) => fit(world.index.says(said, word))), ...numbers.map((number) => (numbersIn(said).includes(String(Number(number))) ? 1 : 0))];
  // Verbs alone: 没有发生.
  if (stated.length === 0) return pairsOf(text).some((pair) => said.includes(pair)) ? 1 : 0;
  return stated.reduce((sum, one) => sum + one, 0) / stated.length;
}

function fit(share: number): number {
  return share >= SAME ? 1 : share;
}

/** Neighbouring characters that say something by themselves. */
function pairsOf(text: string): string[] {
  return [...text].slice(1).map((letter, at) => `${[...text][at] ?? ''}${letter}`).filter((pair) => /^[\u3400-\u9fff]{2}$/.test(pair) && !EMPTY.test(pair));
}
const EMPTY = pattern(/没有|增加|减少|预算|项目|[了是的吧吗对不因为由于多少有]/);

/** The reasons of other changes that speak of the name. */
function elsewhere({ world }: Context, entry: Entry): Reason[] {
  return world.book.rows.flatMap((row) => (row.reason !== null && !entry.rows.includes(row) && entry.names.some((name) => bareName(row.reason?.text ?? '').includes(name)) ? [{ kind: 'reason' as const, name: world.nameOf(row.label), text: row.reason.text, places: [row.reason.place] }] : []));
}
