/** 「换算成公顷」, "in hectares": the unit that an area is wanted in. */
import { pattern } from '../../budget/pattern.ts';

/** The question without the order to convert; `unit` is null where it names none. */
export interface AreaAsked { text: string; unit: string | null }

const UNITS: readonly (readonly [unit: string, zh: string, en: string])[] = [
  ['平方公里', '平方(?:公里|千米)', 'square kilomet(?:re|er)s?|sq\\.? ?km|km2|km²'], ['公顷', '公顷', 'hectares?|ha'], ['亩', '亩', 'mu|mou'],
];
const OF_ALL_ZH = UNITS.map(([, zh]) => zh).join('|');
const OF_ALL_EN = UNITS.map(([, , en]) => en).join('|');
const ORDER_ZH = pattern(new RegExp(`[，,、\\s]*(?:请|再|帮我|那|能|把它?)?(?:换算|折算|换|折合|折|合|转|等于|相当于|用|按|以)(?:成|为|算成|到)?(?:是|有)?(?:多少|几)?个?(?:${OF_ALL_ZH})(?:表示|计算|计|算|来说|为单位)?(?:的?话)?(?:是|等于|有)?(?:多少|几)?(?:个)?(?:呢|啊|吧)?`));
const ORDER_EN = pattern(new RegExp(`[,;\\s]*(?:\\b(?:and|so|now|please|what(?:['’]s| is)|how much is|how many is|convert(?:ed)?|express(?:ed)?|give|put|show|turn(?:ed)?|work(?:ed)? out)(?: (?:it|that|this))? )*(?:\\b(?:in|into|to|as)\\b) (?:${OF_ALL_EN})\\b(?: then| please)?|^\\W*(?:and |so )?how many (?:${OF_ALL_EN}) (?:is|are|does|would) (?:that|it|this)(?: be| make)?\\b`, 'i'));
const NAMED = pattern(new RegExp(`(?:多少|几)个?(?:${OF_ALL_ZH})|\\bhow many (?:${OF_ALL_EN})\\b`, 'i'));

export function areaUnitIn(text: string): AreaAsked {
  const order = ORDER_ZH.exec(text) ?? ORDER_EN.exec(text);
  const found = order?.[0] ?? NAMED.exec(text)?.[0];
  const unit = found === undefined ? null : UNITS.find(([, zh, en]) => new RegExp(`${zh}|\\b(?:${en})(?![a-z])`, 'i').test(found))?.[0] ?? null;
  return { text: order && unit !== null ? text.replace(order[0], '') : text, unit };
}
