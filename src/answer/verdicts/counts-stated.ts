/** "72 posts and 66 are filled, right?", "22 cars, 18 of them within the quota", 「消防车 5 辆、中巴车 1 辆，其他 16 辆」, and after them "so 4 are outside?": several counts of posts or of cars, each by its own words. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import type { Fact } from '../../budget/fact.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { balanceOf, printedFigure, sumOf, valueOf } from '../figures.ts';
import { COUNTS_STATED, madeBy } from '../marks.ts';
import { differenceClaim } from '../measures/compare.ts';
import { postsOf } from '../offices/posts.ts';

type Kind = 'total' | 'approved' | 'outside' | 'filled' | 'free' | 'other' | 'named';
interface Stated { n: number; kind: Kind; figure: Figure; told: Claim }

const NUMBER = /(?<![\d.,第])(?<digits>(?!(?:19|20)\d\d\b)\d{1,4})(?![\d.,]*\d|\s*(?:万|亿|元|%|per ?cent|million|yuan|年|月))|\b(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! of the\b)|(?<zh>[一两二三四五六七八九十])(?=\s*[辆个名人](?![\u4e00-\u9fff]{0,2}月))/gi;
/** Where one count ends and the next begins. */
const CUT = pattern(/[,，;；.。?？!、:：]|\b(?:and|so|but|while|whereas|of which|hence|thus|then|leaving|makes?|plus)\b|其中|所以|因此|剩下?(?=\d)/i);
const CARS = pattern(/车(?!间|站|位|库)|辆|\b(?:vehicles?|cars?|fleet|fire engines?|minibus(?:es)?)\b/i);
const POSTS = pattern(/编制|在编|岗位|\b(?:posts?|positions?|establishment)\b/i);
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['outside', /非定编|编外|没有?编|\b(?:without|outside|unauthori[sz]ed|non-?quota|beyond|off)\b|\bnot (?:in|within|under|authori[sz]ed)|\bover (?:the )?quota/i],
  ['free', /空缺?|缺(?:编)?|闲|\b(?:free|vacant|empty|open|unfilled|unoccupied|vacanc(?:y|ies)|left)\b/i],
  ['approved', /定编|编制|核定|\b(?:quota|authori[sz]ed|approved|established|establishment|posts?|positions?)\b/i],
  ['filled', /在编|实有|在岗|在职|\b(?:filled|occupied|taken|staffed|in post|people|staff)\b/i],
  ['other', /其[他它余]|别的|另外|\bothers?\b/i],
  ['total', /实有|一共|总共|共|合计|车辆?|辆|\b(?:in (?:all|total)|altogether|total|vehicles?|cars?|fleet|overall)\b/i],
];

export function countsStatedAnswer(context: Context): Answer | null {
  const { query, last } = context;
  const goesOn = last !== null && GOES_ON.test(query.spoken.trim());
  if (!(goesOn || isQuestionOfTruth(query.spoken, query.tags)) || query.table !== null || query.relativeYear !== null || /万元|[\d]\s*万|多少|几[辆个名人]|\b(?:how many|yuan|million|cost|money|more than|less than|fewer than|over \d|at least|new(?:ly)?|added|plan(?:s|ned)?|buy|bought|purchased?|extra|additional|last year|percent|share)\b|超过|比|新增|计划|[购买添]|去年|上年|占/i.test(query.spoken)) return null;
  const pieces = piecesOf(query.spoken);
  const ahead = last?.listed.some(({ unit }) => unit === '辆') === true ? 'cars' : last?.listed.some(({ unit, name }) => unit === '人' && name.zh.includes('编')) === true ? 'posts' : null;
  const [cars, posts] = [CARS.test(query.spoken), POSTS.test(query.spoken)];
  const of = cars === posts ? (cars ? null : ahead) : cars ? 'cars' : 'posts';
  // One count alone is judged elsewhere, unless it goes on from others.
  if (of === null || pieces.length === 0 || (pieces.length === 1 && (cars || posts))) return null;
  const added = goesOn && pieces.length === 1 && pieces[0] && kindOf(pieces[0].said) === null ? comesTo(context, pieces[0].n) : null;
  if (added) return added;
  const found: Stated[] = [];
  for (const piece of pieces) {
    const one = of === 'cars' ? carsStated(context, piece, found) : postsStated(context, piece);
    if (!one) return null;
    found.push(one);
  }
  const wrong = found.filter(({ n, figure }) => !valueOf(figure).eq(n));
  const told = found.map(({ n, figure, told: what }): Claim => ({ kind: 'statement', found: valueOf(figure).eq(n) ? 'right' : 'wrong', what }));
  const [only] = found;
  if (found.length === 1 && only) return claims(context, COUNTS_STATED, [{ kind: 'verdict', right: wrong.length === 0, about: 'figure' }, only.told], [], [only.figure]);
  return claims(context, COUNTS_STATED, [{ kind: 'verdict', right: wrong.length === 0, about: wrong.length === found.length ? 'figure' : 'several' }, ...told], [], found.map(({ figure }) => figure));
}

/** "So 4 are outside?", "that's 22, right?" */
const GOES_ON = pattern(/^(?:and |so |then |that['’]?s |that is |that makes |which makes |那么?|所以|那就是|也就是).*[?？]?$/i);

interface Piece { n: number; said: string; from: number; to: number }

/** "That's 22, right?": what was just told, added up. */
function comesTo(context: Context, n: number): Answer | null {
  const { last, world } = context;
  const items = last !== null && madeBy(last, COUNTS_STATED) ? last.listed : [];
  const [first] = items;
  if (!first || items.length < 2 || items.some(({ unit, derivation }) => unit !== first.unit || derivation !== null)) return null;
  const total = sumOf({ zh: '所列各项合计', en: 'the items named' }, items, world.book.year);
  return claims(context, COUNTS_STATED, [{ kind: 'verdict', right: valueOf(total).eq(n), about: 'figure' }, { kind: 'sum', items, total, left: [] }], [], [total]);
}

/** Each number with the words behind it up to where the next begins, or before it where nothing stands behind. */
function piecesOf(text: string): Piece[] {
  const numbers = [...text.matchAll(NUMBER)];
  return numbers.map((match, at) => {
    // "66 of our 72 posts are filled": what is said behind the second is said of the first.
    const [ofNext, ofBefore] = [OF_NEXT.test(text.slice(match.index + match[0].length, numbers[at + 1]?.index)), at > 0 && OF_NEXT.test(text.slice((numbers[at - 1]?.index ?? 0) + (numbers[at - 1]?.[0].length ?? 0), match.index))];
    const { digits, word, zh } = match.groups ?? {};
    const n = digits !== undefined ? Number(digits) : word !== undefined ? englishInteger(word.toLowerCase()) ?? 0 : chineseInteger((zh ?? '').replace('两', '二')) ?? 0;
    const [from, to] = [match.index, match.index + match[0].length];
    const behind = text.slice(to, numbers[at + 1]?.index ?? text.length).split(CUT)[0] ?? '';
    const before = text.slice(at === 0 ? 0 : (numbers[at - 1]?.index ?? 0) + (numbers[at - 1]?.[0].length ?? 0), from).split(CUT).at(-1) ?? '';
    const [, noun = '', verb = ''] = OF_BOTH.exec((ofNext ? text.slice((numbers[at + 1]?.index ?? 0) + (numbers[at + 1]?.[0].length ?? 0)) : behind).split(CUT)[0] ?? '') ?? [];
    const own = ofNext ? verb : ofBefore ? noun : /[\u4e00-\u9fff]/.test(before) ? `${before} ${behind}` : /[a-z]/i.test(behind) ? behind : before;
    return { n, said: own, from: from - (own === behind ? 0 : before.length), to: to + behind.length };
  });
}

const OF_NEXT = pattern(/^\s*of (?:the |our |all |these )*$/i);
const OF_BOTH = pattern(/^(.*?)\b(?:are|is|were|have been)\b(.*)$/i);

function kindOf(said: string): Kind | null {
  return KINDS.find(([, words]) => words.test(said))?.[0] ?? null;
}

function carsStated(context: Context, { n, said, from, to }: Piece, before: readonly Stated[]): Stated | null {
  const { world, topics } = context;
  const counts = world.book.facts.filter(({ measure, unit, place, value, row }) => measure === 'count' && unit === '辆' && place.table === null && value !== null && !/新增|拟购/.test(row.label));
  const figureOf = (fact: Fact | undefined): Figure | null => (fact ? printedFigure(world.nameOf(fact.row.label), fact) : null);
  const named = topics.find(({ certainty, entry, mention }) => certainty === 'sure' && entry !== null && mention.from >= from && mention.to <= to && counts.some((fact) => entry.facts.includes(fact) && !/^(?:实有|现有|共有|定编|非定编)?(?:公务用?)?车辆?$/.test(fact.row.label)));
  const total = figureOf(counts.find(({ row }) => /^(?:实有|现有|共有)(?:公务用?)?车辆?$/.test(row.label)) ?? counts.find(({ row }) => /^(?:公务用?)?车辆?$/.test(row.label)));
  const kind: Kind | null = named ? 'named' : kindOf(said);
  if (kind === 'other') {
    const parts = before.filter((one) => one.kind === 'named').map(({ figure }) => figure);
    if (!total || parts.length === 0) return null;
    const result = balanceOf({ zh: '其他车辆', en: 'other vehicles' }, [total], parts, total.year);
    return { n, kind, figure: result, told: { kind: 'balance', plus: [total], minus: parts, result, left: [] } };
  }
  const figure = kind === 'named' ? figureOf(counts.find((fact) => named?.entry?.facts.includes(fact) === true)) : kind === 'total' ? total : kind === 'approved' ? figureOf(counts.find(({ row }) => /^定编|^核定/.test(row.label))) : kind === 'outside' ? figureOf(counts.find(({ row }) => /^非定编|编外/.test(row.label))) : null;
  return figure && kind ? { n, kind, figure, told: { kind: 'count', name: figure.name, figure, asOf: null } } : null;
}

function postsStated(context: Context, { n, said }: Piece): Stated | null {
  const { world } = context;
  const [pair, another] = postsOf(context).filter(({ approved, filled }) => approved.value?.eq(0) !== true || filled.value?.eq(0) !== true);
  if (!pair || another) return null;
  const [approved, filled] = [pair.approved, pair.filled].map((fact) => printedFigure(world.nameOf(fact.row.context === null ? fact.row.label : `${fact.row.label}（${fact.row.context}）`), fact));
  const kind = kindOf(said);
  if (!approved || !filled) return null;
  if (kind === 'free') {
    const apart = differenceClaim(approved, filled);
    return apart.kind === 'difference' ? { n, kind, figure: apart.difference, told: apart } : null;
  }
  const figure = kind === 'approved' ? approved : kind === 'filled' ? filled : null;
  return figure && kind ? { n, kind, figure, told: { kind: 'count', name: figure.name, figure, asOf: null } } : null;
}
