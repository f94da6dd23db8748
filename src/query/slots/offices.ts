/** Which office a question speaks of: one that is loaded, or another. */
import { pattern } from '../../budget/pattern.ts';
import { createRequire } from 'node:module';
import type { Vocabulary } from '../words/vocabulary.ts';
import { kindOfWordBefore } from '../words/word-class.ts';

const require = createRequire(import.meta.url);
/** Levels of an office's printed name, widest last; 市场 and 城市 are no city, 城乡 no township. */
const LEVEL = /(?:街道办事处|街道|镇人民政府|(?<!城)镇|(?<!城)乡|(?<!社)区|县|(?<!城)市(?!场)|局|委员会|委|办公室|中心)/g;
const FOREIGN = pattern(/([\u4e00-\u9fff]{2,6}?)(街道办事处|街道|镇|乡|区|县|(?<!城)市|局)(?=$|的|预算|部门|办|今|去|20|有|花|一共|总|支|收|三公|网|人|经费|呢|吗|[?？，,])/g);
const OWN_BUREAU = pattern(/^(?:我们?|咱们?|你们?|本|全|整个?|该|这个|各|贵|.*(?:我|咱|你|本|全)们?)局$/);
/** 咱们文旅体局: whose it is, before its name. */
const OURS = pattern(/^(?:[我咱俺你]们?|们|本|贵)(?=[\u4e00-\u9fff]{2,}局$)/);
const BUREAU = pattern(/([\u4e00-\u9fff]{2,4}局)(?:的|今年|去年|本年|20\d\d年?|度)*(?:总|有没有|有无|有几|有多少|有哪|设|管|负责|下设|多少|几)*[\u4e00-\u9fff]{0,6}?(?:预算|经费|支出|收入|部门|科室|处室|办公室|编制|人(?!员))/);
/** Words before 区, 市 … that make no other office's name. */
const COMMON = pattern(/^(?:本|我|全|小|城|各|该|这个|我们|整个|咱们|地|山|灾|老|新|有|多少|哪个|管理|商|办|政府|财政|民政|发改|.*[街社园景校厂片辖小灌库林牧院病矿]|.*在|.*由|.*个|.*(?:[全本我咱贵各]|我们|咱们|你们|整个))$/);

/** Verbs, pronouns, adverbs, numbers and the like: 「先问一下街道办」 speaks of no other office. */
const NO_PLACE = pattern(/^(?:v|r|d|m|p|c|u.*|t|f|q|y|zg)$/);
/** Letters that end no place: 「想当街道的」. */
const NO_ENDING = pattern(/[当说问查看给让被在是把跟和与由为到从要想]$/);

/** 甲市乙区丙丁街道办事处 → 丙丁街道办事处, 丙丁街道, 乙区 …: every way to name it from its last levels. */
export function officeNames(department: string): string[] {
  const bare = department.replace(/\s/g, '').replace(/[（(].*?[)）]$/, '');
  const cuts = [...bare.matchAll(LEVEL)].map((match) => match.index + match[0].length);
  const starts = [0, ...cuts.slice(0, -1)];
  const names = new Set<string>();
  for (const start of starts) for (const end of cuts) if (end - start >= 3) names.add(bare.slice(start, end));
  const last = starts.at(-1) ?? 0;
  const own = bare.slice(last).replace(LEVEL, '');
  if (own.length >= 2) for (const suffix of ['街道', '街道办', '办事处']) names.add(own + suffix);
  for (const short of shortened(own, bare.at(-1) ?? '')) {
    for (const start of starts) names.add(bare.slice(start, last) + short);
    names.add(`区${short}`);
    names.add(short);
  }
  return [...names];
}

/** 卫生健康局 → 卫健局, 城市管理和综合执法局 → 城管局, 市场监督管理局 → 市场监管局: the first word, or its character, with those of later ones. */
function shortened(own: string, level: string): string[] {
  if (level !== '局' || own.length < 4) return [];
  const [first = '', ...later] = own.split('和').flatMap((part) => part.match(/.{1,2}/g) ?? []);
  const letters = later.map((word) => word[0] ?? '');
  const pairs = letters.flatMap((one, at) => letters.slice(at + 1).map((other) => one + other));
  return [first, ...letters.map((one) => `${first[0] ?? ''}${one}`), ...pairs.flatMap((pair) => [`${first}${pair}`, `${first[0] ?? ''}${pair}`])].map((words) => words + level);
}

const spelled = new Map<string, string>();

/** 青石街道 → qingshi: how English spells the places in an office's names. */
export function romanNames(own: readonly string[]): string[] {
  return own.map((name) => {
    const known = spelled.get(name);
    if (known !== undefined) return known;
    const { pinyin } = require('pinyin-pro') as { pinyin: (text: string, options: { toneType: 'none'; type: 'array' }) => string[] };
    const roman = pinyin(name.replace(LEVEL, ''), { toneType: 'none', type: 'array' }).join('');
    spelled.set(name, roman);
    return roman;
  });
}

const OFFICE_EN = /\b(?:the )?([A-Z][a-z]+) (?:[Ss]ub-?district|[Ss]treet)(?: [Oo]ffice)?(?:['’]s)?\b/g;
/** No such name is without one of these. */
const OFFICE_WORD_EN = pattern(/district|street|town|county|city|bureau/i);

/** The office's own English name says nothing more where only its document is asked. */
export function withoutOwnOffice(question: string, own: readonly string[]): string {
  if (!OFFICE_WORD_EN.test(question) || !OFFICE_EN.test(question)) return question;
  return question.replace(OFFICE_EN, (words: string, place: string) => (romanNames(own).includes(place.toLowerCase()) ? ' ' : words));
}

const ELSEWHERE = pattern(/(?:隔壁|邻近|相邻|旁边|周边|兄弟|别的|其[他它]|另一?个)(?:的|那?个|几个)?(?:区|街道|镇|县|市)(?![级政场民容里内级])|\b(?:neighbou?ring|adjacent|next[- ]door|(?:an)?other) (?:sub-?districts?|districts?|streets?|towns?|count(?:y|ies))(?:['’]s)?\b/i);

/** 「隔壁区城管局」 is no office that is loaded, though one of them is called 城管局. */
export function pointsElsewhere(question: string): boolean {
  return ELSEWHERE.test(question.replace(/[\u3000\t]|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, ''));
}

/** True when a question names a street, town, district or city that no loaded document has. */
export function namesForeignOffice(question: string, own: readonly string[], vocabulary: Vocabulary): boolean {
  const text = question.replace(/\s/g, '');
  for (const match of text.matchAll(FOREIGN)) {
    const place = (match[1] ?? '').replace(/^.*(?:请问|帮我查|查一下|查|看看|那|和|与|跟|比|问)/, '');
    const name = place + (match[2] ?? '');
    if (place.length < 2 || COMMON.test(place) || vocabulary.isLabelText(place.slice(-2))) continue;
    if (NO_ENDING.test(place) || NO_PLACE.test(kindOfWordBefore(text, match.index + (match[1] ?? '').length) ?? '')) continue;
    if (own.some((office) => office.includes(name) || name.includes(office))) continue;
    if ([...name].some((_, from) => name.length - from >= 3 && vocabulary.isLabelText(name.slice(from)))) continue;
    return true;
  }
  // 「教育局今年预算多少」: a bureau's own budget, though 教育 is a word of this document too.
  const bureau = BUREAU.exec(text)?.[1]?.replace(OURS, '');
  if (bureau && !OWN_BUREAU.test(bureau) && !own.some((office) => office.includes(bureau)) && !vocabulary.isLabelText(bureau)) return true;
  const english = OFFICE_WORD_EN.test(question) ? /\b([A-Z][a-z]+)\s+(?:[Ss]ubdistrict|[Ss]ub-district|[Dd]istrict|[Ss]treet|[Tt]own|[Cc]ounty|[Cc]ity|[Bb]ureau)\b/.exec(question) : null;
  return english !== null && !romanNames(own).includes((english[1] ?? '').toLowerCase()) && !/^(?:The|This|Our|Which|What|Is|Does|A|In|Of|How|Whole|Total|Urban|Each|Any|Did|Do|Are|Was|Were|Has|Have|Had|Will|Can|Could|Should|And|But|So|Why|When|Where|Who|If|For|On|With|From|About|Please|Show|Give|Tell|Compare|All|My|Your|Their|Its|Per|Is|More|Less|Next|Main|Some|Most|Both|That|These|Those|Without|Between)$/.test(english[1] ?? '') && !vocabulary.romanNames.has((english[1] ?? '').toLowerCase());
}
