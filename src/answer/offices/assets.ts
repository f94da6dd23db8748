/** State assets: counts whose names print a price limit, and the new ones beside those there are. */
import { pattern } from '../../budget/pattern.ts';
import type { Fact, Place } from '../../budget/fact.ts';
import { decimal } from '../../budget/amount.ts';
import { chineseInteger, englishInteger, inYuan } from '../../query/slots/numerals.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Query } from '../../query/query.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, type Context } from '../context.ts';
import { printedFigure } from '../figures.ts';
import { unitsIn } from '../names/by-unit.ts';
import { besideNames } from '../names/in-full.ts';
import { lookupEntry } from '../lookup-entry.ts';

export const ASSETS = 'state assets';

const EQUIPMENT = pattern(/设备|资产|equipment|\bassets?\b|machine|instrument|\bdevices?\b/i);
/** What is no vehicle; the section on assets speaks of both. */
const DEVICES = pattern(/设备|equipment|machine|instrument|\bdevices?\b/i);
const VEHICLES = pattern(/车|辆|\bvehicles?\b|\bcars?\b/i);
const NEW = pattern(/新增|新添|[买购添]不[买购添]|(?:会|想|能|打不打算)(?:再)?[买购添]|还[买添加购]|[买添]几|[买添]多少|添置|增加几|增加多少|增配|再买|再添|要买|买了?(?:几|多少)|购[买置]了?(?:几|多少)|换(?:几|多少)|新买|新购|计划|打算|准备(?:再|要)?[加买购添增]|增加(?:车|公车|公务)|加(?:几|多少)[辆台部]|\bplan(?:s|ned|ning)?\b|\bnew\b|\badd(?:ed|ing|s|itional)?\b|acquir|purchas|\b(?:buy|bought|procured)\b/i);
const COUNTED = pattern(/几多?[辆台套部]|多少[辆台套部]|台数|现有数|占有数|辆数|有几|有没有|有吗|数量|how many|number of|\bany\b|\bcount\b/i);
/** Those there are, and the new ones. */
const TWICE = pattern(/(?:现在|现有|目前|已有).*(?:几|多少)[台辆套].*(?:今年|明年|还|计划|打算|准备).*(?:买|购|增|添)|how many .*\b(?:and|plus)\b.*(?:\bbuy|purchas|acquir|\bnew\b|\badd)|(?:现有|实有|目前|保有).*(?:和|及|与|、|以及|跟).*(?:新增|计划|新购)|(?:几|多少).*(?:几|多少)|how many.*(?:how many|\band\b)|\b(?:add|buy|acquire|purchase|plan|intend|new)\b.*\band how many\b/i);
const MONEY = pattern(/费|多少钱|花|cost|spen[dt]|\b(?:how much|any|the) money|\bmoney (?:for|to)\b|budget/i);
/** 「还准备买新车吗」: whether any will be bought, which their number says. */
const WHETHER = pattern(/(?:还|再|准备|打算|计划|要不要|会不会|是否|今年|本年|要|会|有没有).{0,6}(?:买|购|添|增加|新增|换).*(?:吗|么|不|没有|会不会|要不要|是否)|(?:会不会|要不要|是否|有没有).{0,4}(?:买|购|添|增加|新增)|([买购添加])不\1/);
/** "Do they intend to add vehicles", "are more cars planned", "will any be bought" */
const WHETHER_EN = pattern(/^\W*(?:(?:and|so|but) )?(?:do|does|did|is|are|was|were|will|would|have|has)\b(?=.*\b(?:add|added|adding|buy|bought|buying|purchased?|acquired?|procured|planned|planning|new|extra|additional)\b)(?!.*\b(?:cost|money|fund|budget|paid|more than|than)\b)/i);
/** Whether there are more than there were is no plan. */
const GREW = pattern(/有没有增加|增加了|比(?:去年|上年)/);
/** What buying them would come to, as its line is called. */
const PURCHASE = pattern(/车.*购置费$|购置.*车.*费$/);
/** 「单价过百万的专用设备」, "new equipment above 1 million" are counted too: such a price picks pieces, no sum. */
const PRICED = pattern(/单价[^,，]{0,8}万|万元?以上的?[^,，]{0,3}设备|设备[,，]?\s*\d+万元?以上|\b(?:equipment|machine\w*|instruments?|devices?)\b(?: (?:that|which|is|are|piece|pieces|priced|valued|worth|costing|at))* (?:above|over|more than|exceeding|at least|of|from|worth) (?:rmb |cny |¥ ?|a |one |half a )?(?:\d[\d.,]*|million|hundred)/i);
/** 「国有资产占用情况」, "what state assets does the office hold": all that their section counts. */
const HELD_ZH = pattern(/(?:国有|固定)资产(?:的)?(?:占[用有]|使用|情况|状况|家底|[总现]?[共有]?(?:多少|哪些|什么|几)|怎么?样|包括)|有(?:哪些|什么|多少)(?:国有|固定)?资产/);
const HELD_EN = pattern(/\b(?:what|which|how many|how much|list|show)\b[^?]{0,24}\b(?:state|fixed|public)(?:[- ]owned)? (?:assets?|property)\b|\b(?:state|fixed)(?:[- ]owned)? (?:assets?|property) (?:held|owned|occup\w+|position|situation|status|used|in use)\b/i);
/** What is done with them is no count of them. */
const HANDLED = pattern(/清查|盘点|清点|清理|核查|多少钱|管理|处置|报废|目标|满意|inventory|tak(?:e|ing) stock|\bcounting\b|manag|target|dispos|check|stock-?tak|survey|verif|audit/i);
const PRICE = pattern(/(\d+(?:\.\d+)?)\s*万元(?:[（(]含[)）])?以上/);

const MOVED: ReadonlySet<Query['act']> = new Set<Query['act']>(['change', 'why', 'prior']);

/** Whether assets are counted, or a number of them is stated. */
export function speaksOfAssets({ text, spoken, language }: Query): boolean {
  if (HELD_ZH.test(spoken) || HELD_EN.test(spoken) || (language === 'zh' ? STATED_ZH : STATED_EN).test(spoken)) return true;
  const equipment = EQUIPMENT.test(text);
  if (!(equipment || VEHICLES.test(text)) || MONEY.test(text)) return false;
  const whether = (language === 'zh' ? WHETHER : WHETHER_EN).test(language === 'zh' ? text : spoken);
  return (whether || COUNTED.test(text) || PRICED.test(text)) && (equipment || ((whether || NEW.test(text)) && !TWICE.test(text)));
}

export function assetsAnswer(context: Context): Answer | null {
  const { query, world } = context;
  const text = query.text;
  const beside = besideNames(context);
  // "Did the purchase of vehicles go up", "is it over 100": what is bought is only in the name.
  if (!speaksOfAssets(query) || (beside !== query.spoken && (MOVED.has(query.act) || query.thresholds.length > 0) && !DEVICES.test(query.text) && !NEW.test(beside) && !COUNTED.test(beside))) return null;
  const stated = boughtAsStated(context);
  if (stated) return stated;
  const held = (HELD_ZH.test(query.spoken) || HELD_EN.test(query.spoken)) && !HANDLED.test(text) && query.claimed.length === 0 ? allHeld(context) : [];
  if (held.length > 0) return counted(context, held);
  const whether = VEHICLES.test(text) && (query.language === 'zh' ? WHETHER : WHETHER_EN).test(query.language === 'zh' ? text : query.spoken) && !GREW.test(text) && !/预算|钱/.test(text) && query.claimed.length === 0 && query.mentions.every((mention) => isFrame(mention) || /[车辆]$|\b(?:cars?|vehicles?|bought|purchased?|added|planned|new|official|government)\b/i.test(mention.text));
  const bought = isBought(context);
  if (!(COUNTED.test(text) || PRICED.test(text) || whether || bought) || MONEY.test(text) || query.claimed.some(({ unit }) => unit === '%')) return null;
  const counts = world.book.facts.filter(({ measure, unit, place }) => measure === 'count' && place.table === null && unit !== null && /^[辆台]/.test(unit));
  const found = EQUIPMENT.test(text) && !(VEHICLES.test(text) && NEW.test(text) && !DEVICES.test(text)) ? equipment(context, counts) : VEHICLES.test(text) && (whether || NEW.test(text)) && !TWICE.test(text) ? newVehicles(counts, world.book.year) : [];
  if (found.length === 0 || isListed(context, found)) return null;
  return counted(context, found, bought ? equipmentMoney(context) : whether ? purchase(context) : []);
}

/** "Number of retirees, vehicles and planned new vehicles": a list of which they are one member, each told by itself. */
function isListed({ query, topics }: Context, found: readonly Fact[]): boolean {
  return (query.act === 'lookup' || query.act === 'breakdown') && topics.length > 1 && topics.every(({ certainty, entry }) => certainty === 'sure' && entry !== null) && topics.slice(1).every(({ mention }) => mention.gap.includes('and')) && topics.some(({ entry }) => entry !== null && !found.some(({ row }) => entry.rows.includes(row)));
}

/** 「会不会买新设备」, "will we buy any new equipment": equipment of no certain kind. */
function isBought({ query }: Context): boolean {
  const said = query.language === 'zh' ? WHETHER.test(query.text) && !GREW.test(query.text) : WHETHER_EN.test(query.spoken);
  return said && DEVICES.test(query.spoken) && !VEHICLES.test(query.spoken) && query.claimed.length === 0 && query.thresholds.length === 0 && query.mentions.every((mention) => isFrame(mention) || ANY_EQUIPMENT.test(mention.text));
}
const ANY_EQUIPMENT = pattern(/^(?:(?:新|购?买|添|购|采购|购置|添置|新增|计划|要)*设备|(?:(?:to |we |any |some |new |buy |purchase |acquire |add )*(?:equipment|machines?|machinery|devices?|instruments?)))$/i);

/** Beside the number of dear ones the lines that are called the purchase of equipment. */
function equipmentMoney(context: Context): readonly Claim[] {
  const { world, query } = context;
  return world.index.entries.filter(({ key, kinds }) => kinds.has('money') && EQUIPMENT_LINE.test(key)).flatMap((entry) => lookupEntry({ ...context, query: { ...query, act: 'lookup', wanted: 'money' } }, entry).claims);
}
const EQUIPMENT_LINE = pattern(/设备.{0,2}购置|购置.{0,4}设备/);

/** "My draft says we plan to buy 2 new vehicles", 「稿子写今年计划购置2辆公务用车」: the number is held against the printed one. */
const STATED_ZH = pattern(/(?:计划|拟|打算|准备|将|要|预计|安排)[^,，。;；?？]{0,6}(?:新?[购买]置?|新增|添置?|采购)[^,，。;；?？]{0,6}?(\d{1,3}|[一二两三四五六七八九十]+)\s*(?:辆|台)[^,，。;；?？]{0,6}车|(?:新购|新买|新增)(?:公务?用?车|车辆?)\s*(\d{1,3}|[一二两三四五六七八九十]+)\s*(?:辆|台)/);
const STATED_EN = pattern(/\b(?:plan(?:s|ned|ning)?|will|going|intend(?:s|ed)?|propos\w+|budget(?:s|ed)?) (?:to |for |on )?(?:be |the )?(?:buy|buying|purchas\w*|acquir\w*|add|adding|procur\w*|get|getting)\s+(?:of )?(\d{1,3}|[a-z]+) (?:(?:new|more|additional|extra|official|government|further) )*(?:vehicles?|cars?)\b|\b(\d{1,3}|[a-z]+) (?:(?:new|more|additional|extra|official|government|further) )*(?:vehicles?|cars?) (?:are |is |will be |to be )(?:(?:planned|going) )?(?:to be )?(?:bought|purchased|acquired|added|procured)\b/i);

function boughtAsStated(context: Context): Answer | null {
  const { query, world } = context;
  const said = (query.language === 'zh' ? STATED_ZH : STATED_EN).exec(query.spoken)?.slice(1).find(Boolean);
  const n = said === undefined ? null : /^\d/.test(said) ? Number(said) : chineseInteger(said) ?? englishInteger(said.toLowerCase());
  const found = n === null || COUNTED.test(query.text) || MONEY.test(query.text) ? [] : newVehicles(world.book.facts.filter(({ measure, unit, place }) => measure === 'count' && place.table === null && unit === '辆'), world.book.year);
  const [fact, another] = found;
  return n === null || !fact?.value || another ? null : counted(context, found, purchase(context), [{ kind: 'verdict', right: fact.value.eq(n), about: 'figure' }]);
}

/** 「计划新增车辆」, 「拟购置车辆」, 「更新购置车辆」: by the sentence of the assets, where another tells of one vehicle by its kind. */
function newVehicles(counts: readonly Fact[], year: number): Fact[] {
  const bought = counts.filter(({ row, unit, year: of }) => unit === '辆' && of === year && BOUGHT.test(row.label));
  const planned = bought.filter(({ row }) => /新增|拟购/.test(row.label));
  const all = bought.filter(({ row }) => /车辆$/.test(row.label));
  return planned.length > 0 ? planned : all.length > 0 ? all : bought.slice(0, 1);
}
export const BOUGHT = pattern(/新增|购置|拟购|更新/);

function counted(context: Context, found: readonly Fact[], beside: readonly Claim[] = [], before: readonly Claim[] = []): Answer {
  const { world } = context;
  const entries = world.index.entries.filter(({ rows }) => found.some(({ row }) => rows.includes(row)));
  const figures = found.map((fact) => printedFigure(world.nameOf(fact.row.budgetUnit === null ? fact.row.label : `${fact.row.label}（${fact.row.budgetUnit}）`), fact));
  const told = figures.map((figure, at): Claim => ({ kind: 'count', name: figure.name, figure, asOf: found[at]?.year === world.book.year ? null : String(found[at]?.year ?? '') }));
  return claims(context, ASSETS, [...before, ...told, ...beside], entries, figures);
}

/** Beside the number the money that is set aside for it. */
function purchase(context: Context): readonly Claim[] {
  const [line, other] = context.world.index.entries.filter(({ key, kinds }) => kinds.has('money') && PURCHASE.test(key));
  return line && !other ? lookupEntry({ ...context, query: { ...context.query, wanted: 'money' } }, line).claims : [];
}

/** What is counted in the sentences around the equipment that has a price limit. */
function allHeld({ world }: Context): Fact[] {
  const counts = world.book.facts.filter(({ measure, place }) => measure === 'count' && place.table === null);
  const within = (fact: Fact, place: Place): boolean => fact.place.page === place.page && fact.place.lines[0] >= place.lines[0] && fact.place.lines[1] <= place.lines[1];
  const sentences = world.book.passages.filter(({ sentences: own }) => own.some(({ place }) => counts.some((fact) => PRICE.test(fact.row.label.replace(/\s/g, '')) && within(fact, place)))).flatMap(({ sentences: own }) => own);
  return counts.filter((fact) => sentences.some(({ place }) => within(fact, place)));
}

/** The price limit picks; where none is said, both limits answer. */
function equipment(context: Context, counts: readonly Fact[]): Fact[] {
  const { query } = context;
  // 「单价 50 万以上的设备」 is read as the beginning of a printed name.
  const limits = [...query.thresholds, ...query.claimed].flatMap(({ value, unit }) => inYuan(value, unit ?? '元') ?? []);
  const inName = limits.length === 0 ? /(?:单价|价值)?\s*(\d+(?:\.\d+)?|百)\s*万/.exec(query.spoken)?.[1] : undefined;
  const stated = inName === undefined ? limits : [decimal(inName === '百' ? '100' : inName).times(10000)];
  const priced = counts.filter(({ row }) => PRICE.test(row.label.replace(/\s/g, '')));
  const limited = priced.filter(({ row }) => stated.some((limit) => limit.eq(decimal(PRICE.exec(row.label.replace(/\s/g, ''))?.[1] ?? '0').times(10000))));
  const general = /通用|general/i.test(query.text);
  const special = /专用|special/i.test(query.text);
  if (isBought(context)) return priced.filter(({ row }) => /新增/.test(row.label));
  const kind = (limited.length > 0 || general || special ? limited.length > 0 ? limited : priced : []).filter(({ row }) => (general === special) || row.label.includes(general ? '通用' : '专用'));
  // 「其中某某馆 2 台」: of all of them where no unit is named.
  const all = kind.filter(({ row }) => row.budgetUnit === null);
  const [unit] = unitsIn(context);
  const own = unit === undefined ? [] : kind.filter(({ row }) => row.budgetUnit === unit);
  const whose = own.length > 0 ? own : all.length > 0 ? all : kind;
  if (NEW.test(query.text) && TWICE.test(query.text)) return whose;
  return whose.filter(({ row }) => /新增/.test(row.label) === NEW.test(query.text));
}
