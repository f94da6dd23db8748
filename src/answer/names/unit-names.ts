/** What people call a budget unit: 「小学的采购」, "the kindergarten's salaries". A question is read with its printed name instead. */
import { pattern } from '../../budget/pattern.ts';
import { unitsOf } from './by-unit.ts';
import type { World } from '../world.ts';

/** Kinds of public institutions, by the end of a Chinese name. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/幼儿园$/, 'kindergarten|nursery(?: school)?|preschool'], [/小学$/, '(?:primary|elementary) school'], [/中学$/, '(?:middle|secondary|high) school'], [/学校$/, 'school'],
  [/医院$/, 'hospital'], [/(?:中心)$/, '(?:\\w+ )?(?:center|centre)'], [/[^务办]所$/, '(?:sanitation |management )?(?:station|institute|depot)'], [/站$/, 'station'], [/图书馆$/, 'library'], [/文化馆$/, 'cultur(?:al|e) (?:centre|center|house|hall)'], [/[大支总中]队$/, 'brigade|squad|detachment'], [/博物馆$/, 'museum'], [/档案馆$/, 'archives?'], [/体育馆$/, 'gymnasium|sports hall'],
];
const HEADQUARTERS = '(?:the )?(?:bureau (?:proper|itself|hq|headquarters)|headquarters|head office|hq)';

const BEFORE = String.raw`(?:^|[\s,，、。;；:：?？的在给和与跟比那于里中把看查对及占]|我们|咱们?|你们|他们|单位|下属)`;
const AFTER = pattern(/^(?:$|[\s,，、。;；:：?？的里那这一今去全总共本在花用占比和与跟拿能差呢哪谁]|有(?=多少|几|哪|什么|没)|多少|几|都(?:有|是|花|管)|要[买采花用]|(?:里|那)?边|预算|经费|还|空|缺|目前|现在|为[什啥]|怎么|最|(?:核定)?编制|实有|在[编职岗]|离?退?休(?!费)|现有|人员|采购|项目|三公|学生|教师|老师)/);
/** Two characters alone (小学) are also a word of other names. */
const SURE_LENGTH = 3;
const SHORTEST = 2;

export function withUnitNames(world: World, asked: string): string {
  const units = unitForms(world);
  const names = (text: string): boolean => units.some(({ bare }) => text.includes(bare));
  const own = withTheirNames(world, asked, units);
  // 「红树林那个站」 is 红树林站, where that is one of them.
  const joined = asked.replace(THAT_ONE, '$1$2');
  const read = joined === asked || names(own) ? own : withTheirNames(world, joined, units);
  return names(read) ? read : own;
}
const THAT_ONE = pattern(/([\u4e00-\u9fff]{2,5})[那这]个(站|所|校|馆|院|园|队|中心)/);

function withTheirNames(world: World, asked: string, units: readonly UnitForms[]): string {
  const question = amongListed(world, asked);
  if (units.length < 2) return question;
  const names = world.index.entries.flatMap(({ names: own }) => own).filter((name) => name.length > SURE_LENGTH);
  const told = units.flatMap(({ bare, aliases }) => [...aliases, bare]).reduce((words, name) => words.replaceAll(name, ' '), [...names, ...world.book.passages.map((passage) => passage.text)].join(' '));
  let text = listedApart(question, units.map(({ bare }) => bare), names);
  for (const { bare, aliases, forms, english } of units) {
    if (text.includes(bare)) continue;
    const alias = aliases.find((one) => isPrinted(text, one, names));
    if (alias !== undefined) {
      text = text.replace(alias, bare);
      continue;
    }
    const clip = OWN_LEVEL.test(bare) ? null : clipped(text, bare, units.map((unit) => unit.bare), told, names);
    if (clip !== null) {
      text = text.replace(new RegExp(`(${BEFORE})${clip}`), (_, before: string) => `${before}${bare}`);
      continue;
    }
    const form = forms.find((one) => isUnit(text, one, names));
    if (form) text = text.replace(new RegExp(`(${BEFORE})${form}`), (_, before: string) => `${before}${bare}`);
    else text = withTranslated(world, text, bare, units.map((unit) => unit.bare), english);
  }
  return withProjectMoney(text, units.map(({ bare }) => bare));
}

const NUMERALS = '二三四五六七八九十';

/** 「哪个街道拿得最少」: of those that a sentence lists under the name. */
function amongListed(world: World, text: string): string {
  const [, which = '', kind = ''] = /(哪(?:一)?[个家])([\u4e00-\u9fff]{2,4}?)(?=[的拿分得补获花用占最])/.exec(text) ?? [];
  if (kind === '' || !/最[多少高低大小]/.test(text)) return text;
  const listed = world.index.entries.filter(({ key }) => key === kind).flatMap(({ rows }) => rows.filter(({ place }) => place.table === null).map(({ children }) => children.filter(({ label }) => label.endsWith(kind)).length));
  const many = NUMERALS[Math.max(0, ...listed) - 2];
  return many === undefined ? text : text.replace(`${which}${kind}`, `${many}个${kind}里哪个`);
}

/** 「文化馆、图书馆各多少」: two units, though an indicator's name begins so. */
function listedApart(text: string, units: readonly string[], names: readonly string[]): string {
  const both = units.flatMap((one) => units.map((other) => `${one}、${other}`)).find((list) => text.includes(list));
  const name = both === undefined ? undefined : names.find((own) => own.includes(both) && text.includes(own.slice(0, own.indexOf(both) + both.length + SHORTEST)));
  return both === undefined || name !== undefined ? text : text.replace(both, both.replace('、', '和'));
}

/** 「某中心的项目去年多少」: all that the unit has for projects, where no list of them answers. */
function withProjectMoney(text: string, units: readonly string[]): string {
  const unit = units.find((name) => text.includes(name));
  return unit === undefined ? text : text.replace(new RegExp(`(${unit}(?:的|这边的?)?项目)(?=(?:今年|当年)?(?:比|较|去年|上年|前年|占))`), '$1支出');
}

const NAMES_NOTHING = pattern(/^(?:the|our|its|their|this|that|each|of|for|at|in|on|by|to|from|with|within|between|than|about|and|or|versus|vs|does|did|do|has|have|had|is|are|was|were|can|will|a|an)$/i);
/** Whose it is says nothing of it. */
const LOCAL = pattern(/^(?:district|county|city|municipal|town|township|public|local|affiliated|subordinate)$/i);
/** What every unit may be called behind words of its name; "unit cost" is none. */
const ANY_KIND = '(?:unit|team|body)(?! (?:cost|price|management|value)\\b)';

/**
 * "the welfare center" where there are other centers, "the sanitation unit": words before its kind that its name has and no
 * other's. `only`: its kind, where no other unit is of it; it may stand alone.
 */
function withTranslated(world: World, text: string, bare: string, all: readonly string[], only: string | null): string {
  if (only === HEADQUARTERS) return text.replace(new RegExp(`\\b(?:the |our )?(?:${only})\\b(['’]s)?`, 'i'), (_, possessive: string | undefined) => ` ${bare} ${possessive ? 'of ' : ''}`);
  const kindOf = (name: string): string | undefined => KINDS.find(([ending]) => ending.test(name))?.[1];
  const kind = kindOf(bare)?.replaceAll(/\(\?:\\w\+ \)\?/g, '');
  const found = new RegExp(`((?:[a-z]+ ){0,6})\\b(${kind === undefined ? '' : `${kind}|`}${ANY_KIND})\\b(?:['’]s\\b)?`, 'i').exec(text);
  if (!found) return withAcronym(world, text, bare, all);
  const before = (found[1] ?? '').trim().split(' ').filter((word) => word !== '');
  const ofKind = kind !== undefined && new RegExp(`^(?:${kind})$`, 'i').test(found[2] ?? '');
  const says = (name: string, word: string): boolean => world.index.says(name, { text: word.toLowerCase(), from: 0, to: word.length, concepts: [] }) === 1;
  // "disease control" is one word of the name, of which neither half is.
  const known = (name: string): number => {
    const alone = before.length - 1 - before.findLastIndex((word) => NAMES_NOTHING.test(word) || !says(name, word));
    const phrase = [4, 3, 2].find((length) => before.length >= length && !before.slice(-length).some((word) => NAMES_NOTHING.test(word) && word !== 'and') && says(name, before.slice(-length).join(' ')));
    return Math.max(alone, phrase ?? 0);
  };
  const own = known(bare);
  // "the health service center" is no 服务中心: what stands before must name nothing.
  const outside = before[before.length - own - 1] ?? 'the';
  const alone = only !== null && ofKind;
  if ((own === 0 && !alone) || !(NAMES_NOTHING.test(outside) || (alone && LOCAL.test(outside)))) return text;
  if (!alone && all.some((other) => other !== bare && !OWN_LEVEL.test(other) && known(other) >= own)) return text;
  const words = before.length - own - (alone && LOCAL.test(outside) ? 1 : 0);
  const from = found.index + before.slice(0, words).join(' ').length + (words > 0 && before.length > words ? 1 : 0);
  const possessive = /['’]s$/.test(found[0]) ? ' of ' : ' ';
  return `${text.slice(0, from).replace(/\b(?:the|our)\s*$/i, '')} ${bare}${possessive}${text.slice(found.index + found[0].length)}`;
}

/** "the CDC": letters that stand for words of its name and of no other's. */
function withAcronym(world: World, text: string, bare: string, all: readonly string[]): string {
  const found = [...text.matchAll(ACRONYM)].find(([, letters = '']) => all.filter((name) => world.index.says(name, { text: letters.toLowerCase(), from: 0, to: letters.length, concepts: [] }) === 1).join() === bare);
  return found ? `${text.slice(0, found.index)} ${bare}${found[2] === undefined ? '' : ' of '}${text.slice(found.index + found[0].length)}` : text;
}
const ACRONYM = pattern(/\b(?:(?:the|our) )?([A-Z]{2,5})\b(['’]s\b)?/g);

/** A name that a table prints for the unit, where it begins no longer name: 质安站更新购置. */
function isPrinted(text: string, alias: string, names: readonly string[]): boolean {
  const at = text.indexOf(alias);
  return at >= 0 && !names.some((name) => name.length > alias.length && text.slice(at).startsWith(name));
}

/** Whether the words stand for the unit there, and begin no printed name (小学教育). */
function isUnit(text: string, form: string, names: readonly string[]): boolean {
  const found = new RegExp(`${BEFORE}(${form})`).exec(text);
  const tail = found?.[1] ?? '';
  if (!found || tail === '') return false;
  const after = text.slice(found.index + found[0].length);
  if (names.some((name) => `${tail}${after}`.startsWith(name) && name.length > tail.length)) return false;
  const named = names.some((name) => after.startsWith(name));
  return named || (AFTER.test(after) && (tail.length >= SURE_LENGTH || /^(?:的|里|(?:里|那)边)/.test(after)));
}

interface UnitForms { bare: string; aliases: string[]; forms: string[]; english: string | null }

/** The printed name without places; the ends of it that no other unit shares, the longest first, and what it is cut to; its kind in English where it is the only one. */
function unitForms(world: World): UnitForms[] {
  if (world.book.budgetUnits.length < 2) return [];
  const bares = world.book.budgetUnits.map((unit) => world.index.entries.filter((entry) => unitsOf(entry).includes(unit)).flatMap(({ names }) => names.filter((name) => unit.replace(/\s/g, '').endsWith(name) || /本级/.test(unit) === /本级$/.test(name) && /本级/.test(name))).sort((left, right) => left.length - right.length)[0] ?? unit);
  const kinds = bares.map((bare) => KINDS.find(([ending]) => ending.test(bare))?.[1] ?? null);
  return bares.map((bare, at) => {
    const tails = Array.from({ length: Math.max(0, bare.length - SHORTEST) }, (_, from) => bare.slice(from + 1)).filter((tail) => tail.length >= SHORTEST && !bares.some((other) => other !== bare && other.includes(tail)));
    const kind = kinds[at] ?? null;
    const own = /本级/.test(bare);
    const aliases = [...world.book.unitAliases].flatMap(([alias, unit]) => (unit === world.book.budgetUnits[at] && alias !== bare && !bares.includes(alias) ? [alias] : []));
    return { bare, aliases, forms: own ? ['[局委办院校厅部会署]?本级'] : [...tails, ...shortened(bare)], english: own ? HEADQUARTERS : kind !== null && kinds.filter((one) => one === kind).length === 1 ? kind : null };
  });
}

/**
 * 第一中学 is called 一中, 职业中等专业学校 职专, 全民健身服务中心 健身中心: some of its characters in their order, from the first
 * one, or to the last. It must be no word of the document, and no other unit's.
 */
function clipped(text: string, name: string, all: readonly string[], told: string, names: readonly string[]): string | null {
  const letters = name.replace(/^第(?=.{3})/, '');
  for (const { index } of text.matchAll(new RegExp(`(?<=${BEFORE})[\u4e00-\u9fff]`, 'g'))) {
    for (let length = Math.min(LONGEST_CLIP, text.length - index); length >= SHORTEST; length -= 1) {
      const clip = text.slice(index, index + length);
      if (isClip(clip, letters) && (AFTER.test(text.slice(index + length)) || names.some((one) => text.startsWith(one, index + length))) && !told.includes(clip) && all.every((other) => other === name || !isClip(clip, other.replace(/^第(?=.{3})/, '')))) return clip;
    }
  }
  return null;
}
const LONGEST_CLIP = 6;
/** 文旅局 is the whole bureau, not its own level. */
const OWN_LEVEL = pattern(/(?:本级|机关)[)）]?$/);

function isClip(clip: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) if (letter === clip[at]) at += 1;
  return at === clip.length && (clip[0] === letters[0] || (clip.length > SHORTEST && clip.at(-1) === letters.at(-1)));
}

/** Whose the unit is, before what it is: 某街道城市运行管理中心. */
const PLACE = pattern(/^.{2,8}?(?:街道|[镇乡市区县])(?=.{5})(?!社区)/);

/** 环境卫生管理所 is called 环卫所: its first character, some of the others in their order, and its last. */
function shortened(name: string): string[] {
  const bare = name.replace(PLACE, '');
  const [first = '', ...rest] = bare;
  const last = rest.pop() ?? '';
  return rest.length < 3 || !/^[\u4e00-\u9fff]+$/.test(bare) ? [] : [`${first}(?=[${rest.join('')}]+${last})${rest.map((one) => `${one}?`).join('')}${last}`];
}
