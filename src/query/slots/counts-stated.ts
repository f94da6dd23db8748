/**
 * How many there are of things, as it is stated, in one clause or several: 「有 22 辆车、18 辆定编车辆」, "the number of § exceeds 60".
 * Each thing stands as ◇ in the text. Read word by word: with a word left over it is no such claim.
 */
import { pattern } from '../../budget/pattern.ts';
import type { Limit } from './limits.ts';
import { chineseInteger, englishInteger } from './numerals.ts';

/** `thing`: its place among the marks of the text. */
export interface CountStated { thing: number; n: number; limit: Limit | null; denied: boolean }

const LIMIT_ZH = '(?<over>超过|多于|高于)?(?<atLeast>至少有?|起码有?|不少于|不低于)?(?<atMost>没有?超过|不超过|不多于|最多|顶多|至多)?(?<under>不到|少于|低于|不足)?了?';
const N_ZH = '(?<n>\\d[\\d,]*|[零一二两三四五六七八九十]{1,4})(?:人|名|个|辆|家|位|台)(?<atLeast2>以上)?(?<atMost2>以[下内])?(?:那么多)?';
const ADVERB_ZH = '(?:现在|目前|如今|一共|总共|共计|共|只|仅|就|才|也|还)*';
const FORMS_ZH = [
  new RegExp(`^◇(?:的?(?:数量|人数|总数|数目|数))?${ADVERB_ZH}(?<denied>(?:并)?(?:不是|没有))?(?:有|是|为|达|在)?${LIMIT_ZH}${N_ZH}$`),
  new RegExp(`^(?:我们|咱们|街道|全街道|办事处|单位|这里|其中)?${ADVERB_ZH}(?<denied>没)?有?${LIMIT_ZH}${N_ZH}的?◇$`),
  /^◇(?<none>一[人名个辆家位台])(?:都|也)没有$/,
];
const LIMIT_EN = '(?:(?<over>more than|over|above|upwards of|exceeds?) |(?<atLeast>at least|no fewer than|no less than|not less than) |(?<atMost>no more than|not more than|at most|up to) |(?<under>fewer than|less than|under|below) )?(?:only |just |exactly |a total of |in all )?';
const N_EN = '(?<n>\\d[\\d,]*|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?: people| persons| vehicles)?';
const FORMS_EN = [
  new RegExp(`^(?:there (?:is|are)|(?:we|they|the (?:office|subdistrict|street|department)) (?:have|has)(?: got)?)?(?<denied> not)? ?(?:only |also )?${LIMIT_EN}${N_EN} (?:of the )?◇(?: (?:are )?on the books)?$`),
  new RegExp(`^(?:the )?(?:number|count|total) of (?:the )?◇(?: (?:is|comes to|stands at|amounts to))?(?<denied> not)? ${LIMIT_EN}${N_EN}$`),
  new RegExp(`^(?:the )?◇ (?:is|are|number|total)(?<denied> not)? ${LIMIT_EN}${N_EN}$`),
];
/** 「甲和乙分别是 22 辆和 18 辆」, "the numbers of § and § are 22 and 18" */
const EACH_ZH = pattern(/^◇(?:和|与|跟|、)◇(?:的?(?:数量|人数))?(?:分别|各)(?:有|是|为)?(\d+)[人名个辆家位台]?(?:和|与|、)(\d+)[人名个辆家位台]$/);
const EACH_EN = pattern(/^(?:the )?(?:numbers? of (?:the )?)?◇ and (?:the )?◇ (?:are|number) (\d+) and (\d+)(?: respectively)?$/);

/** Two counts set beside each other; `n` is how far they are apart, or what they come to. `less`: the first is said to have fewer. */
export interface CountsCompared { kind: 'apart' | 'sum'; less: boolean; n: number | null; limit: Limit | null }

const N_OPEN_ZH = '(?:(?<n>\\d[\\d,]*|[零一二两三四五六七八九十]{1,4})(?:人|名|个|辆|家|位|台))';
const COMPARED_ZH: readonly (readonly [RegExp, CountsCompared['kind']])[] = [
  [new RegExp(`^◇(?:的?(?:人数|数量))?比◇(?:的?(?:人数|数量))?(?:要|还)?(?<side>多|少)(?:了|出)?${N_OPEN_ZH}?$`), 'apart'],
  [/^◇(?:没有?|不如|比不上)◇(?<less>多)$/, 'apart'],
  [new RegExp(`^◇(?:和|与|跟|加上?|、)◇(?:加起来|合计|合起来|一共|总共|共|一起)+(?:有|是|为)?${LIMIT_ZH}${N_OPEN_ZH}$`), 'sum'],
];
const COMPARED_EN: readonly (readonly [RegExp, CountsCompared['kind']])[] = [
  [/^(?:there (?:is|are)|(?:we|they|the (?:office|subdistrict|street)) (?:have|has)) (?:(?<n>\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten) )?(?<side>more|fewer|less) ◇ than (?:the )?◇$/, 'apart'],
  [/^(?:the )?◇ outnumber (?:the )?◇(?: by (?<n>\d[\d,]*))?$/, 'apart'],
  [new RegExp(`^(?:the )?◇ and (?:the )?◇ (?:together |combined |in total )?(?:are|come to|make|number|total|add up to|amount to) ${LIMIT_EN}${N_EN}(?: together| combined| in total)?$`), 'sum'],
];

export function countsCompared(text: string, language: 'zh' | 'en'): CountsCompared | null {
  const plain = language === 'zh' ? text.replace(/\s/g, '') : text.replace(/\s+/g, ' ').trim();
  for (const [form, kind] of language === 'zh' ? COMPARED_ZH : COMPARED_EN) {
    const groups = form.exec(plain)?.groups;
    if (!groups) continue;
    const n = groups['n'] === undefined ? null : integer(groups['n']);
    return groups['n'] !== undefined && n === null ? null : { kind, less: groups['less'] !== undefined || groups['side'] === '少' || groups['side'] === 'fewer' || groups['side'] === 'less', n, limit: kind === 'sum' ? limitOf(groups) : null };
  }
  return null;
}

export function countsStated(text: string, language: 'zh' | 'en'): readonly CountStated[] | null {
  const plain = language === 'zh' ? text.replace(/\s/g, '') : text.replace(/\s+/g, ' ').trim();
  const each = (language === 'zh' ? EACH_ZH : EACH_EN).exec(plain);
  if (each) return [1, 2].map((at) => ({ thing: at - 1, n: Number(each[at]), limit: null, denied: false }));
  const clauses = plain.split(language === 'zh' ? /[,，、;；]|和(?=◇|有|\d)|而(?=◇)/ : /,? (?:and|while|but) |, /).filter((clause) => clause !== '');
  let thing = 0;
  const found: CountStated[] = [];
  for (const clause of clauses) {
    const groups = (language === 'zh' ? FORMS_ZH : FORMS_EN).map((form) => form.exec(clause)?.groups).find((one) => one !== undefined);
    const n = groups ? integer(groups['none'] ? '0' : groups['n'] ?? '') : null;
    if (!groups || n === null) return null;
    found.push({ thing, n, limit: limitOf(groups), denied: groups['denied'] !== undefined });
    thing += 1;
  }
  return found.length > 0 && (text.match(/◇/g) ?? []).length === found.length ? found : null;
}

function limitOf({ over, atLeast, atLeast2, atMost, atMost2, under }: Readonly<Record<string, string | undefined>>): Limit | null {
  if (atLeast ?? atLeast2) return { side: 'over', inclusive: true };
  if (atMost ?? atMost2) return { side: 'under', inclusive: true };
  return over ? { side: 'over', inclusive: false } : under ? { side: 'under', inclusive: false } : null;
}

function integer(word: string): number | null {
  if (/^[\d,]+$/.test(word)) return Number(word.replace(/,/g, ''));
  return word === 'no' || word === '零' ? 0 : chineseInteger(word) ?? englishInteger(word);
}
