/** A figure per month, vehicle or person, where the document prints how many there are or the question says by how many. */
import { pattern } from '../../budget/pattern.ts';
import { NO_COUNT } from '../marks.ts';
import { decimal, divideHalfUp, plain } from '../../budget/amount.ts';
import type { Fact } from '../../budget/fact.ts';
import { PRICE_OF_ONE } from '../../query/words/act-words.ts';
import { inYuan } from '../../query/slots/numerals.ts';
import type { Claimed } from '../../query/query.ts';
import { adds } from '../../query/frames/signs.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { claims, clarify, entryName, notFound, type Context } from '../context.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { computedFigure, sumOf, valueOf } from '../figures.ts';
import { asStated, movedBy } from './stated-money.ts';
import { isAnswer, names, operand, sureEntries, yearAsked } from './operand.ts';
import { addends } from './sum.ts';
import type { Topic } from '../names/resolve-mention.ts';
import { totalEntry, type World } from '../world.ts';
import { moneyUsedFor } from '../offices/counted-things.ts';
import { isBoughtForOthers, priceOfNew } from '../offices/price-of-new.ts';
import { printedRate } from './printed-rate.ts';
import { printedCount, saidCount, VEHICLES, type Divisor } from './divisor.ts';
import { inUnit, stretchIn } from './stretch.ts';

/** The share of the question's words that a name explains which fits them. */
const FITS = 0.97;
const WHO_EN = '(?:person|head|senior|elder|elderly|resident|citizen|household|family|employee|worker|retiree|pensioner|beneficiary|recipient|staff|member|officer|official|student|pupil|child|teacher|veteran|soldier|man|woman|guard|cleaner|driver|patient|user|diner)s?';
const PER_PERSON = pattern(new RegExp(String.raw`每(?:一)?(?:位|人|名|个人|户|个(?=[\u4e00-\u9fff])(?!月|季|年|项目))|人均|一个人|一(?:个|位|名)[\u4e00-\u9fff]{0,4}?(?:[人员工师生童兵者民]|家庭)|一户|\b(?:per|each|every|one|a single)(?: of (?:the|our))? (?:[a-z-]+ ){0,2}?${WHO_EN}\b(?!['’]?s? (?:center|centre|services?|affairs))`, 'i'));

/** 退休 is a number of people; what is paid to them is 退休费. */
export function ownMoney(world: World, entries: readonly Entry[]): Entry | null {
  const [people, other] = entries;
  if (!people || other || !people.facts.some(({ unit }) => unit === '人')) return null;
  return world.index.entries.find(({ key, kinds }) => kinds.has('money') && (key === `${people.key}费` || key === `${people.key}经费`)) ?? null;
}

/** "What does the allowance for retirees cost per retiree": money that is only said to be for those people is theirs. */
function paidTo(context: Context): Entry | null {
  const { query: { spoken }, topics, carried } = context;
  const all = FOR_PEOPLE.test(spoken) || (PER_RETIREE.test(spoken) && topics.length === 0 && carried.length === 0) ? context.world.index.entries : [];
  const people = all.find((entry) => /^退休(?:人员|人数)?$/.test(entry.key) && entry.facts.some(({ measure, unit }) => measure === 'count' && unit === '人'));
  return people ? ownMoney(context.world, [people]) : null;
}

/** "How much per retiree": no money is named, so it is theirs. */
const PER_RETIREE = pattern(/\b(?:per|each|every|an?|one|single) (?:retiree|pensioner|retired (?:person|employee|worker|official|cadre|member|staff(?: member)?))s?\b/i);
const FOR_PEOPLE = pattern(/\b(?:allowances?|benefits?|money|pay|payments?|subsid(?:y|ies)|pensions?) (?:for|to|of|per|paid to) (?:the |our |each |every )?(?:retire\w*|pensioners?)\b|(?:退休|离休)(?:人员|干部|的人)?的?(?:津贴|补贴|补助|待遇)/i);

export function averageAnswer(context: Context): Answer {
  const { query, world } = context;
  const said = saidCount(context);
  const mean = said === null ? meanOf(context) : null;
  if (mean) return mean;
  const several = severalAveraged(context, said);
  if (several) return several;
  const bought = perVehicle(query.text) && entriesCounted(context).length === 1 ? priceOfNew(context, entriesCounted(context)[0]) : null;
  if (bought) return bought;
  const shared = forVehicles(context);
  const theirs = shared ? null : paidTo(context);
  const entries = shared ?? theirs ? [shared ?? theirs].flatMap((one) => one ?? []) : averaged(context, said);
  // "What does one lunch cost": whichever of them is meant, none is counted.
  if (isAnswer(entries) && entries.outcome === 'clarify' && PRICE_OF_ONE.test(query.spoken) && entries.candidates.some(({ entry }) => entry.kinds.has('money'))) return notFound(context, NO_COUNT, 'noCount', context.topics.slice(0, 1).map(({ mention }) => ({ zh: mention.text, en: mention.text })), entries.candidates.map(({ entry }) => entry).filter(({ kinds }) => kinds.has('money')));
  if (isAnswer(entries)) return entries.outcome === 'clarify' && entries.candidates.every(({ entry }) => !entry.kinds.has('money')) ? notFound(context, 'no money to average', 'noMoney', context.topics.map(({ mention }) => ({ zh: mention.text, en: mention.text }))) : entries;
  const added = shared ?? theirs ? null : addedMoney(context, said);
  const money = added?.kept[0] ?? shared ?? theirs ?? entries.find(({ kinds }) => kinds.has('money')) ?? context.carried.find(({ kinds }) => kinds.has('money')) ?? ownMoney(world, entries) ?? stated(context) ?? (query.tags.has('total') ? totalEntry(world, 'expenditure') : VEHICLES.test(query.text) ? world.index.entries.find(({ key }) => key === '公务用车运行维护费') ?? null : null);
  const rate = money && said === null && !query.tags.has('monthly') ? printedRate(world, money) : null;
  if (rate) return lookupEntry({ ...context, query: { ...query, act: 'lookup', wanted: rate.kinds.has('money') ? query.wanted : 'target' } }, rate);
  // 「每辆 18 万元」 is the price of one already.
  if (money && said === null && money.facts.length > 0 && money.facts.every(({ column }) => column[0] === '单价')) return lookupEntry({ ...context, query: { ...query, act: 'lookup', wanted: 'money' } }, money);
  // 20,000 元/人/月 is money by itself.
  const priced = money ? undefined : entries.find(({ facts }) => facts.some(({ measure, unit }) => measure === 'target' && unit?.startsWith('元') === true));
  if (priced) return lookupEntry({ ...context, query: { ...query, wanted: 'target' } }, priced);
  if (!money) return entries[0] ? notFound(context, 'only a count is printed, no money', 'noMoney', [entryName(context, entries[0])], [entries[0]]) : notFound(context, 'nothing to average', 'noFollowUp');
  // A sum just given is averaged as it is, in whatever unit it was told since.
  const own = movedBy(context, money) ?? (added ? sumOf(names(added.figures), added.figures, added.figures[0]?.year ?? world.book.year) : context.carried.length > 1 && context.carried.includes(money) ? sumTold(context) ?? operand(context, money) : operand(context, money, null, yearAsked(context)));
  const total = own ? asStated(context, money, own) : null;
  // 「低保 12 万发给 6 人」 where 8 is printed: what is averaged is not what was said.
  if (own && !total) return clarify(context, 'the amount that is said is not the one that is printed', 'resembles', context.topics.slice(0, 1).map(({ mention }) => ({ zh: mention.text, en: mention.text })), [money]);
  if (!total) return notFound(context, 'no amount to average', 'noMoney', [entryName(context, money)]);
  const monthly = stretchIn(context);
  const apart = said !== null || PER_PERSON.test(query.text) || EACH_OF_THEM.test(query.text) || perVehicle(query.text);
  const divisor = monthly && !apart ? null : said ?? printedCount(context, money, entries);
  if ((!monthly && !divisor) || isBoughtForOthers(money, divisor?.count ?? null)) return notFound(context, NO_COUNT, 'noCount', [entryName(context, money)], [money]);
  // What one person gets a month is not the year's money by twelve.
  if (monthly && apart && !divisor) return notFound(context, NO_COUNT, 'noCount', [entryName(context, money)], [money]);
  if (divisor && decimal(divisor.value).eq(0)) return notFound(context, 'the count is zero', 'zeroBase', [divisor.per]);
  const parts = [...(divisor ? [divisor] : []), ...(monthly ? [monthly] : [])];
  // How many share it, a month or a person.
  const value = parts.reduce((rest, one) => rest.times(decimal(one.value)), decimal(1));
  const [factor, unit] = inUnit(context, total, value);
  const average = computedFigure(total.name, divideHalfUp(valueOf(total).times(factor), value, 2).toFixed(2), unit, total.year, [`${total.value}${factor.eq(1) ? '' : ` × ${plain(factor)}`}`, ...parts.map((one) => one.value)].join(' ÷ '), [total, ...(divisor?.count ? [divisor.count] : [])]);
  const per = divisor && monthly ? { zh: `${divisor.per.zh}每${monthly.per.zh}`, en: `${divisor.per.en ?? divisor.per.zh} and ${monthly.per.en ?? ''}` } : (divisor ?? monthly)?.per ?? null;
  // A number of people that the document does not print is the asker's own.
  const notes: Claim[] = said && said.count === null && said.per.en !== 'part' ? [{ kind: 'notice', notice: 'askersNumber', names: [], year: null }] : [];
  return claims(context, monthly && !divisor ? 'an average over the year' : 'an average', [...(added ? [{ kind: 'sum', items: added.figures, total, left: added.left } as const] : []), { kind: 'average', total, count: divisor?.count ?? null, per, average }, ...notes], added?.kept ?? [money], [average]);
}

/** "How much each per month": what one of those who share it gets. */
const EACH_OF_THEM = pattern(/\b(?:how much|what)(?: (?:does|do|is|for|goes to))? (?:each|every ?one)(?: (?:one|person|of them))?(?: gets?| receives?| costs?)?,? (?:per|a|every|each) (?:month|year|day|quarter|week)\b/i);

const SHARED_AT = pattern(/平均|人均|[每户]|\b(?:per|each|every|average)\b/i);

/** 「甲加乙，平均每人多少」: the money of both. */
function addedMoney(context: Context, said: Divisor | null): ReturnType<typeof addends> | null {
  // 「甲加乙，平均每个就餐的人」: who shares it is no money.
  const at = context.query.spoken.search(SHARED_AT);
  const own = context.topics.filter(({ mention, certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true && !(at > 0 && mention.from >= at) && !(said?.at && mention.from < said.at.to && said.at.from < mention.to));
  // 「加起来人均多少」 after several names: theirs.
  const carried = own.length === 0 && context.topics.length === 0 && context.query.tags.has('sum') && sumTold(context) === null ? context.carried.filter(({ kinds }) => kinds.has('money')) : [];
  const entries = own.length > 0 ? own.flatMap(({ entry }) => entry ?? []) : carried;
  if (entries.length < 2 || !(carried.length > 0 || adds(context.query.spoken)) || EACH.test(context.query.text)) return null;
  const added = addends(context, entries);
  return added.figures.length === entries.length && new Set(added.figures.map(({ unit }) => unit)).size === 1 ? added : null;
}

function sumTold({ last }: Context): Figure | null {
  return last?.claims.flatMap((claim) => (claim.kind === 'sum' ? [claim.total] : claim.kind === 'convert' && claim.from.derivation?.includes(' + ') === true ? [claim.from] : []))[0] ?? null;
}

/** What the names of the question count. */
function entriesCounted({ topics }: Context): Fact[] {
  return topics.flatMap(({ certainty, entry }) => (certainty === 'sure' ? entry?.facts.slice(0, 1) ?? [] : []));
}

/** "How many cars do you run, and what does each one cost": the money that the counted things use, by their count. */
export function costOfEach(context: Context): Answer | null {
  const { query, world, topics, carried } = context;
  const [entry, other] = topics.length > 0 ? topics.flatMap(({ certainty, entry: own }) => (certainty === 'sure' && own ? [own] : [])) : carried;
  if (!EACH_COSTS.test(query.spoken) || !entry || other || !entry.facts.every(({ measure }) => measure === 'count')) return null;
  const bought = priceOfNew(context, entry.facts[0]);
  if (bought) return bought;
  const money = moneyUsedFor(world, entry);
  const own = topics.filter((topic) => topic.entry === entry);
  const answer = money && averageAnswer({ ...context, query: { ...query, act: 'average' }, topics: own.flatMap((topic) => [{ ...topic, entry: money, choices: [money] }, topic]), carried: [money, entry] });
  return answer?.outcome === 'answered' ? answer : null;
}

const EACH_COSTS = pattern(/\beach (?:one |of (?:them|those|these) |car |vehicle )?(?:costs?|gets?|takes?|runs? to)\b|\b(?:costs?|price) (?:of |for )?each\b|(?:每|一)(?:一)?[辆台部个]\S{0,3}(?:要|得|花|摊|合|用|费|是)\S{0,3}(?:多少|几)(?!人)/i);

function perVehicle(text: string): boolean {
  return /每(?:一)?[辆台部](?:公务用?车|公车)/.test(text) || VEHICLES.test(text.replace(/公务用?车/g, '')) && /[每一](?:一)?(?:辆|台|部)|\b(?:per|each|one|a|every) (?:(?:official|government|service|staff|pool|public|duty|company|office) )?(?:vehicle|car)\b/i.test(text);
}

/** "Running cost per vehicle", "the three publics' running cost for 30 cars": vehicles share the money for vehicles that most of the words fit. */
function forVehicles({ query, topics }: Context): Entry | null {
  const shared = perVehicle(query.text) || (topics.length > 1 && SHARING_VEHICLES.test(query.text));
  if (!shared || (topics.length === 1 && topics.some(({ entry }) => entry !== null && VEHICLES.test(entry.key)))) return null;
  const [named, ...more] = topics.flatMap(({ entry }) => (entry?.kinds.has('money') === true && VEHICLES.test(entry.key) ? [entry] : []));
  if (named) return more.length === 0 ? named : null;
  // 「每辆多少运行费」: open by itself, and every letter of it in the name of money for vehicles.
  const spelled = ({ mention, certainty }: Topic, { key }: Entry): boolean => certainty === 'several' && /^[\u4e00-\u9fff]{3,}$/.test(mention.text) && [...mention.text].every((letter) => key.includes(letter));
  const fitting = [...new Set(topics.flatMap((topic) => topic.hits.filter(({ entry, precision }) => (precision >= FITS || spelled(topic, entry)) && entry.kinds.has('money') && VEHICLES.test(entry.key) && !/停车|车[位库站]/.test(entry.key) && !entry.facts.every(({ measure, value }) => measure !== 'amount' || value?.eq(0) === true)).map(({ entry }) => entry)))];
  const said = (entry: Entry): number => topics.filter(({ hits }) => hits.some((hit) => hit.entry === entry)).length;
  return fitting.sort((left, right) => said(right) - said(left))[0] ?? null;
}

const SHARING_VEHICLES = pattern(/\b\d{1,3} (?:\w+ )?(?:vehicles|cars)\b/i);

const EACH_ONE = pattern(/(?:每|一)(?:一)?(?:个|位|名|户)\s*$|\b(?:per|each|every|one|a single)(?: of (?:the|our))? $/i);

/** Nothing is averaged over zero money: of several names the one with an amount is meant; what a said number counts is no name. */
function averaged(context: Context, said: Divisor | null): Entry[] | Answer {
  const [topic, ...others] = context.topics;
  if (topic?.certainty === 'several' && others.length === 0) {
    const paid = topic.choices.filter((entry) => { const figure = operand(context, entry); return figure !== null && entry.kinds.has('money') && !valueOf(figure).eq(0); });
    const values = new Set(paid.map((entry) => operand(context, entry)?.value));
    if (values.size === 1 && paid[0]) return [paid[0]];
    if (paid.length === 0 && topic.choices[0]) return [topic.choices[0]];
  }
  // 「每名退休人员退休费」: what the money is divided by stands before its name.
  const ending = topic && others.length === 0 && topic.certainty !== 'sure' ? topic.hits.find(({ entry }) => entry.kinds.has('money') && entry.names.some((name) => name.length >= 3 && topic.mention.text.endsWith(name)))?.entry : undefined;
  if (ending) return [ending];
  const at = context.carried.length > 0 ? said?.at : undefined;
  // "What each old person gets in allowance": who shares it is no name of money.
  const shared = context.topics.filter(({ mention }) => EACH_ONE.test(context.query.spoken.slice(0, mention.from)));
  if (shared.length > 0 && context.topics.some((one) => !shared.includes(one) && one.certainty === 'sure' && one.entry?.kinds.has('money') === true)) return averaged({ ...context, topics: context.topics.filter((one) => !shared.includes(one)) }, said);
  const named = context.topics.filter(({ certainty, entry, mention }) => certainty === 'sure' && entry?.kinds.has('money') === true && !(at && mention.from < at.to && at.from < mention.to));
  if (said && named.length === 0 && context.carried.length > 0) return [];
  if (said && (named.length === 1 || stated(context))) return named.flatMap(({ entry }) => entry ?? []);
  // "Per person in post": by what it is divided need be no name.
  const divided = context.topics.filter(({ certainty, mention }) => certainty !== 'sure' && mention.gap.includes('average'));
  return sureEntries(divided.length > 0 && named.length > 0 ? { ...context, topics: context.topics.filter((one) => !divided.includes(one)) } : context);
}

/** 「甲加乙摊到 12 个月」: the sum by the month, or by the number that is said; 「甲和乙每月各多少」: each by itself. */
function severalAveraged(context: Context, said: Divisor | null): Answer | null {
  const { query, topics } = context;
  const divisor = said ?? stretchIn(context);
  if (!divisor || (said !== null && query.tags.has('monthly')) || PER_PERSON.test(query.text) || perVehicle(query.text) || VEHICLES.test(query.text)) return null;
  const own = topics.filter(({ mention }) => !(divisor.at && mention.from < divisor.at.to && divisor.at.from < mention.to));
  if (own.length < 2 || own.some(({ certainty, entry }) => certainty !== 'sure' || entry?.kinds.has('money') !== true)) return null;
  const { figures, kept, left } = addends(context, own.flatMap(({ entry }) => entry ?? []));
  if (figures.length < 2 || new Set(figures.map(({ unit }) => unit)).size > 1) return null;
  const by = (total: Figure): Extract<Claim, { kind: 'average' }> => {
    const value = decimal(divisor.value);
    const [factor, unit] = inUnit(context, total, value);
    return { kind: 'average', total, count: divisor.count, per: divisor.per, average: computedFigure(total.name, divideHalfUp(valueOf(total).times(factor), value, 2).toFixed(2), unit, total.year, `${total.value}${factor.eq(1) ? '' : ` × ${plain(factor)}`} ÷ ${divisor.value}`, [total, ...(divisor.count ? [divisor.count] : [])]) };
  };
  if (EACH.test(query.text) || !adds(query.spoken)) {
    const each = figures.map(by);
    return claims(context, 'an average of each', each, kept, each.map(({ average }) => average));
  }
  const total = sumOf(names(figures), figures, figures[0]?.year ?? context.world.book.year);
  const whole = by(total);
  return claims(context, 'a sum averaged', [{ kind: 'sum', items: figures, total, left }, whole], kept, [whole.average]);
}

const EACH = pattern(/各|分别|\beach\b(?! month| quarter| year)|respectively/i);

/** 「甲、乙、丙平均」: the mean of several figures. */
function meanOf(context: Context): Answer | null {
  const { query, topics, world } = context;
  if (topics.length < 2 || query.tags.has('monthly') || perVehicle(query.text) || PER_PERSON.test(query.text) || !/平均|均值|\baverage\b|\bmean\b/i.test(query.text)) return null;
  if (topics.some(({ certainty, entry }) => certainty !== 'sure' || entry?.kinds.has('money') !== true)) return null;
  const figures = topics.flatMap(({ entry }) => (entry ? operand(context, entry, null, yearAsked(context)) ?? [] : []));
  // One name in two words is no two names.
  if (figures.length !== topics.length || new Set(topics.map(({ entry }) => entry)).size < topics.length || new Set(figures.map(({ unit }) => unit)).size > 1) return null;
  const total = sumOf(names(figures), figures, figures[0]?.year ?? world.book.year);
  const average = computedFigure(total.name, divideHalfUp(valueOf(total), decimal(figures.length), 2).toFixed(2), total.unit, total.year, `${total.value} ÷ ${figures.length}`, [total]);
  return claims(context, 'the mean of several names', [{ kind: 'sum', items: figures, total, left: [] }, { kind: 'average', total, count: null, per: { zh: '项', en: 'item' }, average }], topics.flatMap(({ entry }) => entry ?? []), [average]);
}

/** 「12.5万养8辆车」, "230 over the number of guards": an amount stands for the name that has it. */
function stated({ query, world, topics }: Context): Entry | null {
  // What is called by a name is not whatever else has that amount.
  if (topics.some(({ certainty }) => certainty !== 'sure')) return null;
  const claim = query.claimed.find(({ value, unit, to }) => (unit === null ? value.gte(100) && DIVIDED.test(query.spoken.slice(to)) : inYuan(value, unit) !== null));
  if (!claim) return null;
  return world.index.entries.filter(({ facts }) => facts.some((fact) => fact.measure === 'amount' && fact.year === world.book.year && isSame(claim, fact.value, fact.unit)))
    .sort((left, right) => Number(!VEHICLES.test(left.key)) - Number(!VEHICLES.test(right.key)))[0] ?? null;
}

const DIVIDED = pattern(/^\s*(?:over|divided|split|spread|shared|dealt|[÷/])/i);

function isSame({ value, unit }: Claimed, own: Figure['facts'][number]['value'], ownUnit: string | null): boolean {
  if (unit === null) return own !== null && value.eq(own);
  const [asked, has] = [inYuan(value, unit), own === null ? null : inYuan(own, ownUnit ?? '')];
  return asked !== null && has !== null && asked.eq(has);
}

