/** What a question states: each number with the name that it is said of, and what of that name it is said to be. */
import { pattern } from '../../budget/pattern.ts';
import type { Claimed } from '../../query/query.ts';
import type { Span } from '../../query/frames/signs.ts';
import type { Entry } from '../../search/entries.ts';
import type { Context } from '../context.ts';
import type { Topic } from '../names/resolve-mention.ts';
import { directionSaid } from './sides.ts';
import { totalEntry } from '../world.ts';

export type Measure = 'amount' | 'prior' | 'change' | 'apart' | 'percent' | 'share' | 'parts' | 'departments';

export interface Subject extends Span { entry: Entry | null; topic: Topic | null }
export interface Statement { claim: Claimed; subject: Subject | null; /** What a share is said to be of, and what something is said to be more or less than. */ whole: Subject | null; measure: Measure; direction: 'rise' | 'fall' | null; about: boolean; /** The words that lead up to the number. */ said: string; /** The verb is that of the clause before, and may not be meant. */ bare?: true }

export const ABOUT = pattern(/左右|大约|大概|差不多|上下|接近|将近|近(?=\s*$)|约|几乎|about|around|roughly|approximately|nearly|almost|or so\b|~|≈/i);
const RISE = pattern(/增[加长幅多收]?|上[升涨调浮]|提高|涨|升|多|高|[追添]加|加[了大码]|补了|\b(?:rose|rise[ns]?|raise[ds]?|up|increase[ds]?|grew|grow[ns]?|growth|gain(?:ed)?|higher|above|more|add(?:ed)?|jump(?:ed)?|climb(?:ed)?|boost(?:ed)?|hiked?|bumped|expanded|upped)\b/i);
const FALL = pattern(/减|下降|降|跌|砍|缩|少|低|[压削扣拿抽]掉?了|\b(?:fell|fall(?:en)?s?|down|decrease[ds]?|dropp?(?:ed)?|cut|declined?|lower(?:ed)?|below|less|reduced?|reduction|shrank|shrunk|slashed|trimmed|shaved|lost|slimmed)\b/i);
/** What it rose to is an amount, what it rose by a change. */
const TO = pattern(/(?:到|至|为|成|达)[了约]?\s*$|\b(?:to|at|is now|reach(?:ed|es)?|total(?:l?ing)?)\s*(?:about|around|roughly)?\s*$/i);
/** 「从 63 万」, "from 11": where it came from is the year before. */
const FROM = pattern(/(?:从|由|自)(?:去年|上年|20\d\d年)?的?[了约]?\s*$|\bfrom\s*(?:about|around|roughly)?\s*$/i);
/** "900 wan of goods", 「900 万的货物」 */
const OF_NEXT = pattern(/^\s*(?:(?:wan|yuan|million|billion|rmb|cny|万元?|亿元?|元)\s*)*(?:of (?:them|these|which)(?: are)?|of|for|on|goes to|goes on|的)\s*(?:the\s+)?$/i);
const SHARE = pattern(/占|比重|份额|\bshare\b|\bmakes? up\b|\baccounts? for\b|\b(?:percent|%) of\b/i);
const OF_WHOLE = pattern(/^\s*(?:percent )?of\b(?! (?:growth|increase))/i);
/** A number behind which things are counted that a name has as its parts. */
const COUNTED = pattern(/^\s*(?:大)?(?:项|个(?!亿|点|百分)|家|类|笔|块)|^\s*(?:\w+ )?(?:projects?|items?|parts|sub-?items|departments?|offices?|kinds|lines|components|categories)\b/i);
/** "Are there 4 § projects", 「有 4 个」: what stands behind is counted, however it is called. */
const THINGS = pattern(/\b(?:there (?:are|were)|(?:are|were) there|has|have|owns?|runs?|operates?|keeps?|employs?|lists?|includes?)(?: (?:only|just|exactly|really|actually))* $/i);
/** The office's own departments are counted from its list. */
const OF_OFFICES = pattern(/^\s*个?(?:内设)?(?:部门|科室|机构)|^\s*(?:internal )?(?:departments|offices|divisions)\b/i);
/** 「比乙少 95 万」, "95 less than B", "exceeds B by 95": how far the two are apart. */
const THAN_ZH = pattern(/(?:比|较|[跟和与]|相对于|相比)的?\s*$/);
const APART_ZH = pattern(/^(?:的?(?:预算|经费|钱|支出)*)?(?:相比|比)?(?:就|还|要|更|也)*(?:[多少高低大小]|贵|便宜|超)/);
const THAN_EN = pattern(/^\s*(?:(?:wan|yuan|million|billion|rmb|cny|万元?|亿元?|元)\s*)*(?:more|less|higher|lower|fewer|bigger|smaller|larger|greater|above|below|over|under|short of)(?: than)?(?: (?:the|that of|what|in|for|goes on))*\s*$/i);
const EXCEEDS_EN = pattern(/\b(?:exceeds?|exceeded|tops?|beats?|outstrips?|falls? short of)(?: the| that of)*\s*$/i);
const BREAK = pattern(/[,，。;；?？!！、]|\s(?:and|while|but)\s/);

/** Null where the question states no number. */
export function statementsOf(context: Context): Statement[] {
  const { query, topics, world } = context;
  const named = topics.filter(({ mention }) => mention.to > mention.from).map((topic): Subject => ({ from: topic.mention.from, to: topic.mention.to, entry: topic.certainty === 'sure' ? topic.entry : null, topic }));
  const wholes = query.wholes.filter((whole) => !named.some(({ from, to }) => whole.from < to && from < whole.to)).map(({ side, from, to }): Subject => ({ from, to, entry: totalEntry(world, side), topic: null }));
  const subjects = [...named, ...wholes].sort((left, right) => left.from - right.from);
  const [pseudo] = topics.filter(({ mention }) => mention.to === mention.from);
  const fallback: Subject | null = pseudo?.entry ? { from: 0, to: 0, entry: pseudo.entry, topic: null } : context.carried[0] ? { from: 0, to: 0, entry: context.carried[0], topic: null } : null;
  // 「60 岁以上」, "over 60s" say who is meant, not how much.
  const stated = query.claimed.filter(({ to }) => !/^\s*(?:周?岁|years? old|years? of age|-?year-?olds?)/i.test(query.spoken.slice(to))).map((claim) => oddly(inPercent(claim, query.spoken), query.spoken)).sort((left, right) => left.from - right.from);
  const [first] = stated;
  // 「800 万的甲经费」, "800 for A and 90 for B": each number before its name.
  const ahead = first !== undefined && subjects[0] !== undefined && first.to <= subjects[0].from && stated.length <= subjects.length;
  const all = stated.map((claim, at): Statement => {
    const [before, after] = [stated[at - 1], stated[at + 1]];
    const behind = subjects.filter(({ from }) => from >= claim.to)[0] ?? null;
    const front = subjects.filter(({ to }) => to <= claim.from).at(-1) ?? null;
    const subject = (ahead ? behind ?? front : front ?? behind) ?? fallback;
    const lead = query.spoken.slice(Math.max(before?.to ?? 0, front?.to ?? 0), claim.from);
    const tail = query.spoken.slice(claim.to, Math.min(after?.from ?? query.spoken.length, behind?.from ?? query.spoken.length)).split(BREAK)[0] ?? '';
    const near = lead.split(BREAK).at(-1) ?? '';
    const only = stated.length === 1 ? query.direction : null;
    const moved = !TO.test(near) && !FROM.test(near) && (RISE.test(near) || FALL.test(near) || /^\s*(?:万|wan|yuan|million|rmb|\s)*(?:more|less|higher|lower|above|below|increase|rise|growth|decrease|cut|drop|fall)\b|^(?:万元?|元)?的(?:增|减|涨|降)/i.test(tail));
    const counted = (claim.unit !== '%' && /个\s*$/.test(claim.text)) || (claim.unit === null && (COUNTED.test(query.spoken.slice(claim.to)) || (subject !== null && subject === behind && THINGS.test(query.spoken.slice(0, claim.from)) && subject.from - claim.to < 2)));
    // "The increase was below 5%": the limit's own word is no fall.
    const direction = claim.limit && only !== null ? only : moved ? (FALL.test(near + tail) && !RISE.test(near) ? 'fall' : RISE.test(near + tail) ? 'rise' : null) : claim.unit === '%' ? only : null;
    // 「甲占乙的 30%」: the name before the number is the whole.
    const of = claim.unit !== '%' && behind !== null && OF_NEXT.test(query.spoken.slice(claim.to, behind.from)) && !stated.some(({ from }) => from >= claim.to && from < behind.from);
    const part = claim.unit === '%' && front ? subjects.filter(({ to }) => to <= front.from).at(-1) ?? null : null;
    const whole = part && front && /(?:占|是|超过?|不?到|达到?|高于|低于|不足|相当于|等于|约)了?(?:整个|全部|全)?\s*$|\bof (?:the |all |total )*$/i.test(query.spoken.slice(part.to, front.from)) ? front : null;
    const other = claim.unit === '%' ? null : comparedWith(query.spoken, claim, front, behind, near);
    const one = (other === front ? subjects.filter(({ to }) => front !== null && to <= front.from).at(-1) : front) ?? fallback;
    const apart = other !== null && one !== other;
    const shared = claim.unit === '%' && (whole !== null || SHARE.test(near) || OF_WHOLE.test(tail));
    return { claim, whole: apart ? other : whole, subject: apart ? one : whole ? part : of ? behind : subject, direction: apart ? directionSaid(near + tail) : direction, about: ABOUT.test(near) || ABOUT.test(tail), measure: apart ? 'apart' : OF_OFFICES.test(query.spoken.slice(claim.to)) && (claim.unit === null || claim.unit === '个') ? 'departments' : counted ? 'parts' : shared ? 'share' : claim.unit === '%' ? 'percent' : moved ? 'change' : FROM.test(near) || isEarlier(context, claim, near) ? 'prior' : 'amount', said: of ? '' : near.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '') };
  });
  // A second amount of one name is said of something that no name was found for.
  return all.reduce<Statement[]>((before, one) => [...before, gapped(one, before.at(-1), query.spoken)], []).map((one, at) => (one.measure === 'amount' && one.said.length > 1 && all.slice(0, at).some((other) => other.measure === 'amount' && other.subject === one.subject && !other.claim.value.eq(one.claim.value)) ? { ...one, subject: null } : one));
}

/** "A rose by 3 and B by 5", 「甲增加 3 万，乙 5 万」: the verb that is left out is that of the clause before; 「乙 5 万」 alone may still be what B has. */
function gapped(one: Statement, before: Statement | undefined, text: string): Statement {
  const own = one.subject;
  if (!before || !own || own.from < before.claim.to || own.to > one.claim.from || one.measure !== 'amount' || (before.measure !== 'change' && before.measure !== 'percent')) return one;
  const between = text.slice(own.to, one.claim.from);
  if (!GAP.test(between) || !JOINS.test(text.slice(before.claim.to, own.from))) return one;
  const unit = before.claim.unit === '%' && one.claim.unit === null ? '%' : one.claim.unit;
  return { ...one, claim: { ...one.claim, unit }, measure: before.measure === 'percent' && unit !== '%' ? 'change' : before.measure, direction: before.direction, ...(/\bby\b/i.test(between) ? {} : { bare: true }) };
}
const GAP = pattern(/^\s*(?:by )?(?:about |around |roughly |some )?$|^(?:也|则)?(?:是)?$/i);
const JOINS = pattern(/^\s*(?:万元?|亿元?|元|wan|yuan|million|percent|per cent|%|\s)*\s*(?:[,，、;；]|\band\b|\bbut\b|而|\s)*(?:the |our )?$/i);

/** The name that the number is said to be the distance from. */
function comparedWith(text: string, claim: Claimed, front: Subject | null, behind: Subject | null, near: string): Subject | null {
  if (behind && THAN_EN.test(text.slice(claim.to, behind.from))) return behind;
  if (!front || front.to < claim.from - near.length) return null;
  return (THAN_ZH.test(text.slice(0, front.from)) && APART_ZH.test(near)) || (EXCEEDS_EN.test(text.slice(0, front.from)) && /^\s*by\b/i.test(near)) ? front : null;
}

/** "4.3 percent", 「4.3 个百分点」 */
function inPercent(claim: Claimed, text: string): Claimed {
  const word = claim.unit === null || claim.unit === '个' ? /^\s*(?:percent(?:age points?)?|per cent|pct|个?百分点)/i.exec(text.slice(claim.to)) : null;
  return word ? { ...claim, unit: '%', to: claim.to + word[0].length, ...(/point|点/i.test(word[0]) ? { points: true } : {}) } : claim;
}

/** 「6000 多万」, 「两亿多」: from there to the next round number. */
function oddly(claim: Claimed, text: string): Claimed {
  // 「几百万」 is from one to ten of them.
  if (/几\s*$/.test(text.slice(0, claim.from)) && /^(?:[十百千]|1(?=[万亿]))/.test(claim.text)) return { ...claim, odd: 'few' };
  if (/(?:将近|接近|逼近|快要?|近)(?:到|有|是)?\s*$|\b(?:nearly|almost|close to|just under)\s*$/i.test(text.slice(0, claim.from)) && claim.unit !== '%') return { ...claim, odd: 'nearly' };
  const found = /^\s*多(?:个)?([十百千]?[万亿])?元?/.exec(text.slice(claim.to)) ?? /^\s*(?:-?\s?odd|-?something)\b(?:\s*(thousand|million|billion|wan|m|k|bn)\b)?/i.exec(text.slice(claim.to));
  const said = found?.[1] === undefined ? null : /[万亿]/.test(found[1]) ? `${found[1]}元` : found[1].toLowerCase() === 'wan' ? '万' : found[1].toLowerCase();
  return found ? { ...claim, odd: 'more', unit: claim.unit ?? said, to: claim.to + found[0].length } : claim;
}

/** Words for a year, where nothing is compared with it. */
const COMPARISON_ZH = pattern(/(?:比|较|与|和|跟|同|对照|相比)$/);
const COMPARISON_EN = pattern(/\b(?:than|over|against|on|since|versus|vs\.?|compared (?:with|to))(?: in| its| the)*\s*$/i);

/** Whether the number is said of the year before the budget's. */
function isEarlier({ query, world, topics }: Context, claim: Claimed, near: string): boolean {
  const year = world.book.year;
  const text = query.spoken;
  const words = [...text.matchAll(new RegExp(`去年|上年度?|上一年|前一年|${year - 1}|${year}|今年|本年|last year|previous year|year before|this year`, 'gi'))]
    .map((match) => ({ from: match.index, to: match.index + match[0].length, prior: !new RegExp(`^(?:${year}|今年|本年|this year)$`, 'i').test(match[0]) }))
    .filter(({ from, to }) => !topics.some(({ mention, certainty }) => certainty === 'sure' && mention.from <= from && mention.to >= to))
    .filter(({ from }) => !COMPARISON_ZH.test(text.slice(0, from)) && !COMPARISON_EN.test(text.slice(0, from)));
  const right = words.find(({ from }) => from >= claim.to && /^\s*(?:万元?|元|wan|yuan|million|rmb)?\s*(?:in|for|the)?\s*(?:the )?$/i.test(text.slice(claim.to, from)));
  if (right) return right.prior;
  const left = words.filter(({ to }) => to <= claim.from).at(-1);
  // 「去年 40 万，增加到 41.5 万」: what it came to is this year's.
  if (left && !(TO.test(near) && /[增涨升提减降]|\b(?:up|down|rose|fell|increase|decrease)/i.test(near) && left.to < claim.from - near.length)) return left.prior;
  return left === undefined && (words.find(({ from }) => from >= claim.to && !/[,，。;；]/.test(text.slice(claim.to, from)))?.prior ?? false);
}
