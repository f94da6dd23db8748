/** Rules for a follow-up about what stands around the last answer: the other counts of a kind, the sum just given, the rest of a whole. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { isFrame } from '../../query/frames/bare.ts';
import { THE_REST } from '../../query/slots/others.ts';
import { placesIn } from '../../query/slots/places.ts';
import type { Query } from '../../query/query.ts';
import { decimal } from '../../budget/amount.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Figure } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { claims } from '../context.ts';
import { differenceOfFigures } from '../measures/compare.ts';
import { breakdownAnswer } from '../parts.ts';
import { balanceOf, shareOf } from '../figures.ts';
import { isInside } from '../measures/inside.ts';
import { operand } from '../measures/operand.ts';
import { sumEntries, sumOfFigures } from '../measures/sum.ts';
import { entryOf, exactMention } from './names.ts';
import { contextOf, type Rule, type Thread, type Turn } from './turn.ts';
import { headFigure, type World } from '../world.ts';

/** What tells one count of a kind from the others, as it is asked for and as it is printed. */
const QUALIFIED: readonly { asked: RegExp; printed: RegExp }[] = [
  { asked: /(?:不占|不在|没有?|无|非)(?:定)?编|编制?(?:以)?外|超编|\b(?:outside|off|beyond|over|without|not (?:in|within|under)) (?:of )?(?:the |an? )?(?:approved |authori[sz]ed |official )?(?:quota|establishment|authori[sz]ed)|\boutside(?: (?:it|that|of it|of that))?(?=\s*(?:[?.!,]|$))|non-?(?:quota|authori[sz]ed|establishment)|unauthori[sz]ed/i, printed: /非定编|编外/ },
  { asked: /占编|在编|定编|编制?(?:以)?内|有编制|\b(?:inside|within|in|under|on) (?:the |an? )?(?:quota|establishment)|\bauthori[sz]ed\b/i, printed: /^定编/ },
  { asked: /新增|新添|添置|增配|[再还](?:要|会|打算|准备)?(?:买|添|加|购)|(?:要|打算|计划|准备)(?:买|添|增|购)|\b(?:buy|buying|bought|purchas\w+|acquir\w+|planned)\b|\b(?:new|extra|additional|further|more) (?:ones?|vehicles?|cars?)\b|\b(?:any|some) (?:new|extra|additional|more)\b|\badd(?:ing|ed)? (?:any|some|more)\b/i, printed: /新增|拟购/ },
  { asked: /现有|现在有|目前有|已有|已经有|\b(?:already|currently|at present|so far)\b/i, printed: /^车辆$/ },
  { asked: /编制|\bquota\b|\bestablishment\b|\ballotment\b/i, printed: /^(?!非).*编/ },
];
/** 「比这个多几辆」: set against what was just told. */
const THAN_TOLD = pattern(/比(?:这|那|它|上|刚)|\bthan (?:that|this|it|those|these|them)\b/i);
const MONEY = pattern(/钱|费|花|预算|支出|收入|资金|拨款|项目|money|fund|budget|cost|spen[dt]|expenditure|revenue|project/i);
const BUYS = pattern(/买|购|添|换新|\bbuy|purchas|replac|acquir|\bnew\b/i);
const RUNS = pattern(/运行费|运营费|养(?:车|护|它们)|维护费?|保养|油费|油钱|\brunning(?: costs?)?\b|\bupkeep\b|\bmaintenance\b|\boperating costs?\b|\bto run (?:them|it|those)\b/i);
const VEHICLE = pattern(/车/);
/** What may stand beside these words in a name: "agency running costs" are others. */
const OF_VEHICLES = pattern(/(?:公务|用|[新旧]|车|辆|的|经费|费用?|支出|预算|\b(?:the|their|its|annual|yearly|official|government|vehicles?|cars?|fleet|of|costs?|expenses?|spending|money|budget|funds?|funding|ones?|es|ing|ed)\b)+/gi);
/** 「占这个合计」, "of that sum". */
const OF_SUM = pattern(/(?:占|在)(?:了|到)?(?:这|那|上述|以上|它们|刚才)?(?:个|笔)?(?:的)?(?:合计|总和|总数|加总|合起来|和(?=的|中|里))|\b(?:of|in) (?:that|this|the|their) (?:sum|combined|joint)\b|\b(?:of|in) (?:that|this|their) total\b/i);

export const AROUND: readonly Rule[] = [
  {
    name: 'another count of the kind',
    answer: ({ world, query, last, thread }) => {
      const counted = [...last.subjects, ...thread.subjects.slice(-3)].flatMap(({ facts }) => facts.filter(({ measure, unit }) => measure === 'count' && unit !== null && /^[辆台]/.test(unit)))[0];
      const asked = QUALIFIED.find((one) => one.asked.test(query.spoken));
      if (!counted || !asked || MONEY.test(query.spoken) || !onlyQualifies(query, asked.asked)) return null;
      const [entry, ...others] = world.index.entries.filter(({ facts, key }) => asked.printed.test(key) && facts.some(({ measure, unit }) => measure === 'count' && unit === counted.unit));
      if (!entry || !others.every(({ key }) => key.endsWith('公务用车') || entry.key.endsWith('公务用车'))) return null;
      const [own, told] = [headFigure(world, entry), last.listed[0]];
      return THAN_TOLD.test(query.spoken) && own && told && own.unit === told.unit && !last.subjects.includes(entry) ? differenceOfFigures(contextOf(world, query, [], last), own, told, [entry, ...last.subjects])
        : answerQuery(world, { ...query, act: query.act === 'share' ? 'share' : 'lookup', wanted: 'count', direction: null, percent: false, reference: null, mentions: [exactMention(entry)] }, [], last);
    },
  },
  {
    name: 'money for more of what was counted',
    answer: ({ world, query, last, thread }) => {
      const vehicles = [...last.subjects, ...thread.subjects.slice(-3)].some(({ key }) => VEHICLE.test(key));
      const buys = BUYS.test(query.spoken);
      const named = buys ? BUYS : RUNS;
      if (!vehicles || !named.test(query.spoken) || (buys && !MONEY.test(query.spoken)) || query.act === 'rank' || query.act === 'average' || query.mentions.some(({ text }) => !named.test(text) || text.replace(new RegExp(named, 'gi'), '').replace(OF_VEHICLES, '').trim() !== '')) return null;
      const [entry] = world.index.entries.filter(({ key, kinds }) => kinds.has('money') && VEHICLE.test(key) && (buys ? /购置/.test(key) && !/运行/.test(key) : /运行/.test(key) && !/购置/.test(key)));
      return entry ? answerQuery(world, { ...query, act: query.act === 'lookup' || query.act === 'unknown' ? 'lookup' : query.act, wanted: 'money', reference: null, mentions: [exactMention(entry)] }, [], last) : null;
    },
  },
  { name: 'a part of the sum just given', answer: shareOfSumGiven },
  { name: 'the rest of the whole', answer: restOfWhole },
];

/** Whether what the follow-up names is nothing but the words that tell the counts of a kind apart. */
function onlyQualifies(query: Query, asked: RegExp): boolean {
  return query.mentions.every(({ text }) => asked.test(text) || /^(?:新增?|在?编|定编|非定编|编制|编外|车|辆|bought|purchased|quota|establishment|allotment|new|extra|additional|authori[sz]ed|non-?quota)(?:辆|车|s)?$/i.test(text.trim()));
}

/** 「人员那项占这个合计多少」: the sum is the whole; a sum that was asked of several offered names is theirs. */
function shareOfSumGiven({ world, query, last, named }: Turn): Answer | null {
  const place = query.reference?.kind === 'ordinal' ? query.reference.n : query.nth ?? placesIn(query.spoken).flatMap((one) => (one.kind === 'nth' ? [one.n] : []))[0] ?? null;
  if (!(named || (place !== null && query.mentions.length === 0)) || query.act !== 'share') return null;
  const context = contextOf(world, query, [], last);
  const open = last.outcome === 'clarify' && last.candidates.length > 1 && last.trace.query.tags.has('sum') ? sumEntries(context, [...new Set(last.candidates.map(({ entry }) => entry))]) : last;
  const sum = open.claims.find((claim) => claim.kind === 'sum');
  if (!sum) return null;
  const { total } = sum;
  // 「第二个占多少」: of the sum just told, which may be of things that have no name of their own.
  const nth = named || place === null ? undefined : sum.items[place - 1];
  if (nth) return nth.unit === total.unit && decimal(total.value).gt(0) ? claims(context, 'a share of the sum', [{ kind: 'share', part: nth, whole: total, percent: shareOf(nth.name, nth, total) }], last.subjects.filter((entry) => entryOf(world, nth) === entry), [nth]) : null;
  const part = answerQuery(world, { ...query, act: 'lookup', percent: false, reference: null, tags: new Set() }, [], null).subjects[0];
  const said = OF_SUM.test(query.spoken);
  if (!part || !(said || (open.subjects.length > 1 && open.subjects.includes(part) && !query.tags.has('total')))) return null;
  const figure = sum.items.find((one) => entryOf(world, one) === part) ?? operand(context, part, total);
  if (!figure || figure.unit !== total.unit || !decimal(figure.value).lte(decimal(total.value))) return null;
  return claims(context, 'a share of the sum', [{ kind: 'share', part: figure, whole: total, percent: shareOf(figure.name, figure, total) }], [part], [figure]);
}

/** 「还剩多少是其他的」 after the share of several. */
const WHAT_LEFT = pattern(/\b(?:what(?:['’]?s| is)|how much is) left\b|还剩(?:多少|什么|哪些)/i);
const LEFT_OVER = pattern(/还剩|剩(?:了)?(?:多少|几)|其[他它]的/);

/** 「剩下那三个一共多少」 after the share of one member: the other members of the list that it is in. */
const UNLISTED = pattern(/“?等”?(?:里|中|字|$|[?？])|\bunlisted\b|\bnot (?:listed|named|itemi[sz]ed|spelled out)\b/i);

function restOfWhole({ world, query, thread, last, subject }: Turn): Answer | null {
  const named = query.mentions.filter((mention) => !isFrame(mention) && !ALL_OF_REST.test(mention.text));
  // 「除了甲，剩下的」 leaves out another one.
  if (named.length > 0 && query.except) return null;
  // "What is left over in the 等" stands within what was told.
  if (UNLISTED.test(query.spoken)) return null;
  if (!subject || !(THE_REST.test(query.spoken) || (WHAT_LEFT.test(query.spoken) && query.mentions.length === 0) || (last.subjects.length > 1 && LEFT_OVER.test(query.spoken)))) return null;
  if (last.subjects.length > 1) return query.mentions.length > 0 ? null : restOfSeveral(world, query, last);
  const share = last.claims.find((claim) => claim.kind === 'share');
  const parent = subject.rows.find((row) => row.parent?.role === 'item')?.parent;
  const listing = share ? null : wholeSpokenOf(world, thread, subject);
  // 「三公经费多少 / 公务用车运行维护费呢 / 剩下的呢」: it stands within what was told before it, further down.
  const above = share || listing || named.length > 0 ? undefined : [...thread.subjects].reverse().find((entry) => entry !== subject && thread.shown.some((figure) => entryOf(world, figure) === entry) && (isInside(contextOf(world, query, [], last), subject, entry) || isColumnOf(subject, entry)));
  const [all, mine] = [above, subject].map((entry) => (entry ? headFigure(world, entry) : null));
  if (above && all && mine && all.unit === mine.unit && all.year === mine.year && decimal(all.value).gte(mine.value)) {
    const left = balanceOf(all.name, [all], [mine], all.year);
    return claims(contextOf(world, query, [above], last), 'the whole without one part', [{ kind: 'balance', plus: [all], minus: [mine], result: left, left: [] }], [above], [left]);
  }
  const whole = share ? entryOf(world, share.whole) : listing ?? (parent ? world.index.ofRow(parent) : undefined);
  if (!whole || whole === subject) return null;
  const context = contextOf(world, query, [whole], last);
  const list = breakdownAnswer(context, whole).claims.find((claim) => claim.kind === 'list' && claim.what === 'parts');
  if (list?.kind !== 'list') return null;
  const isSubject = (figure: Figure): boolean => entryOf(world, figure) === subject || figure.facts.some(({ row }) => subject.rows.includes(row));
  const others = list.items.map(({ figure }) => figure).filter((figure) => !isSubject(figure));
  // 「公务用车占多少 / 剩下的呢」: what no list has under the whole is taken from it all the same.
  const apart = share && others.length === list.items.length && named.length === 0 && entryOf(world, share.part) === subject ? balanceOf(share.whole.name, [share.whole], [share.part], share.whole.year) : null;
  if (share && apart && decimal(apart.value).gte(0)) return claims(context, 'the whole without one part', [{ kind: 'balance', plus: [share.whole], minus: [share.part], result: apart, left: [] }], [whole], [apart]);
  // 「剩下的全是服务吗」 names what is left.
  const isNamed = ({ name }: Figure, text: string): boolean => name.zh.includes(text) || (name.en ?? '').toLowerCase().includes(text.replace(/s$/, ''));
  if (others.length === list.items.length || others.length === 0 || !named.every(({ text }) => others.some((figure) => isNamed(figure, text)))) return null;
  const entries = [...new Set(others.flatMap((figure): Entry[] => { const entry = entryOf(world, figure); return entry ? [entry] : []; }))];
  const [own] = list.items.map(({ figure }) => figure).filter(isSubject);
  const total = list.total ?? headFigure(world, whole);
  const listed = list.items.reduce((sum, { figure }) => sum.add(figure.value), decimal(0));
  const short = list.remainder === null && total?.unit === own?.unit && total !== null && listed.lt(decimal(total.value));
  const unlisted = short || (list.remainder !== null && !decimal(list.remainder.value).eq(0));
  // What the list does not name belongs to the rest too.
  if (!unlisted || !total || !own) return allOfRest(query, sumOfFigures(context, others, entries), others.filter((figure) => named.slice(0, 1).some(({ text }) => isNamed(figure, text))));
  const result = balanceOf(total.name, [total], [own], total.year);
  return claims(context, 'the whole without one part', [{ kind: 'balance', plus: [total], minus: [own], result, left: [] }], [whole], [result]);
}

const ALL_OF_REST = pattern(/^(?:全|都|全部|all|only|just|too|everything)$/i);

/** Whether what is named is all that is left, where that is asked: something that gets nothing takes nothing from it. */
function allOfRest({ spoken, tags }: Query, answer: Answer, named: readonly Figure[]): Answer {
  const [sum] = answer.claims.flatMap((claim) => (claim.kind === 'sum' ? [claim.total] : []));
  if (!sum || named.length === 0 || !ASKS_ALL.test(spoken) || !isQuestionOfTruth(spoken.split(/[,，]/)[0] ?? spoken, tags)) return answer;
  const right = named.reduce((total, { value }) => total.add(value), decimal(0)).eq(decimal(sum.value));
  return { ...answer, claims: [{ kind: 'verdict', right, about: 'figure' }, ...answer.claims] };
}
const ASKS_ALL = pattern(/全|都|只|\b(?:all|only|just|entirely|everything)\b/i);

/** The table of the three public expenses prints them side by side, with their sum. */
function isColumnOf(part: Entry, whole: Entry): boolean {
  return /三公/.test(whole.key) && !/三公/.test(part.key) && part.facts.some(({ row }) => row.basis === 'receptions' && whole.facts.some((fact) => fact.row === row));
}

/** 「公用支出多少」 → 「其中办公费呢」: what was told before is the whole, where it lists the name. */
function wholeSpokenOf(world: World, thread: Thread, subject: Entry): Entry | null {
  const before = thread.subjects.filter((entry) => entry !== subject && thread.shown.some((figure) => entryOf(world, figure) === entry)).slice(-2).reverse();
  return before.find((entry) => breakdownAnswer(contextOf(world, thread.query, [entry], thread.answer), entry).claims.some((claim) => claim.kind === 'list' && claim.what === 'parts' && claim.items.length > 1 && claim.items.some(({ figure }) => figure.facts.some(({ row }) => subject.rows.includes(row))))) ?? null;
}

/** 「剩下的呢」 after several names together were told as a share: the whole of that share without them. */
function restOfSeveral(world: World, query: Query, last: Answer): Answer | null {
  const [share, ...others] = last.claims.filter((claim) => claim.kind === 'share');
  if (!share || others.length > 0) return null;
  const parts = last.subjects.flatMap((entry) => headFigure(world, entry) ?? []);
  const together = parts.reduce((sum, { value }) => sum.add(value), decimal(0));
  if (parts.length !== last.subjects.length || !together.eq(decimal(share.part.value)) || !parts.every(({ unit }) => unit === share.whole.unit)) return null;
  const whole = entryOf(world, share.whole);
  const result = balanceOf(share.whole.name, [share.whole], parts, share.whole.year);
  return claims(contextOf(world, query, whole ? [whole] : [], last), 'the whole without several parts', [{ kind: 'balance', plus: [share.whole], minus: parts, result, left: [] }], whole ? [whole] : [], [result]);
}
