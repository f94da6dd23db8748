/**
 * The place in a ranking that one thing is said to have: 「甲在乙里排第二」, "§ is among the top five projects", 「项目里没有比甲更大的」.
 * Names stand as ◇ in the text. Read word by word: with a word left over it is no such claim.
 */
import { pattern } from '../../budget/pattern.ts';
import { chineseInteger, englishInteger } from './numerals.ts';
import { SETS, type CountedSet } from './how-many.ts';

/** `top`: among the first so many. */
export interface PlaceStated { set: CountedSet | null; place: number; fromEnd: boolean; top: boolean; denied: boolean; moved: 'rise' | 'fall' | null }

const NTH_ZH = '[一二两三四五六七八九十]|\\d{1,2}';
const PLACES_ZH: readonly (readonly [RegExp, boolean, boolean])[] = [
  [new RegExp(`倒数第(?<n>${NTH_ZH})(?:名|位|大|多|高)?`), true, false], [new RegExp(`第(?<n>${NTH_ZH})(?:小|少|低)`), true, false],
  [new RegExp(`第(?<n>${NTH_ZH})(?:名|位|大|多|高)?(?![部页张季号])`), false, false], [new RegExp(`[前头](?<n>${NTH_ZH})(?:名|位|项|个)?`), false, true],
  [/最(?:小|少|低)|垫底/, true, false], [/最(?:大|多|高|贵)|没有(?:哪[个一项]*|任何)?比(?=◇)/, false, false],
];
const REST_ZH = pattern(/里面|里|当中|之中|其中|中|在|的|是|就|算|要数|数|排名|排|位居|位列|居|列|能够?|可以|进|入|以内|之内|内|一项|一个|那[个项]|项|个|金额|预算|花钱|所有|全部|各|今年|更(?:大|多|高)|额|得|[\s,，、“”"]/g);
const MOVED_ZH = pattern(/(?<up>增加|增长|上升|涨)|(?<down>减少|下降|降)/);

const NTH_EN = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const ORDINALS = NTH_EN.split('|');
const N_EN = 'two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}';
const BIG = '(?:largest|biggest|highest|greatest|most expensive)';
const SMALL = '(?:smallest|lowest|least expensive|cheapest)';
const PLACES_EN: readonly (readonly [RegExp, boolean, boolean])[] = [
  [new RegExp(`\\b(?<nth>${NTH_EN})[- ](?:to[- ]last|from the bottom|${SMALL})`), true, false], [new RegExp(`\\b(?<nth>${NTH_EN})[- ]${BIG}`), false, false],
  [new RegExp(`\\b(?:one of|among) the (?<n>${N_EN}) ${BIG}`), false, true], [new RegExp(`\\b(?:(?:among|in|one of|part of) )?(?:the )?top (?<n>${N_EN})\\b`), false, true],
  [new RegExp(`\\b(?:ranks?|ranked|comes?|is placed|placed) (?:in )?(?<nth>${NTH_EN})(?: place)?\\b`), false, false], [/\bcomes? last\b/, true, false],
  [new RegExp(`\\b${SMALL}\\b|\\bgets? the least\\b`), true, false], [new RegExp(`\\b${BIG}\\b|\\bgets? the most\\b`), false, false],
];
const NO_OTHER = pattern(/^(?:there is )?no(?: other)? (.{1,40}?) (?:is |that is )?(?:bigger|larger|higher) than ◇$/);
const REST_EN = pattern(/\b(?:the|is|of|all|among|in|within|one|ones|items?|lines?|parts?|by|amount|our|these|budgets?|it|its|belongs? to|for|had|has|money|sum|also)\b|[\s,."'-]/g);
const MOVED_EN = pattern(/\b(?<up>increases?|rises?)\b|\b(?<down>cuts?|falls?|decreases?|drops?)\b/);

export function placeStated(text: string, language: 'zh' | 'en'): PlaceStated | null {
  const none = language === 'en' ? NO_OTHER.exec(text) : null;
  const said = none ? `◇ largest ${none[1] ?? ''}` : text;
  const set = SETS.find(([, words]) => words.test(said)) ?? null;
  const bare = set ? said.replace(set[1], ' ') : said;
  for (const [form, fromEnd, top] of language === 'zh' ? PLACES_ZH : PLACES_EN) {
    const found = form.exec(bare);
    if (!found) continue;
    const { n, nth } = found.groups ?? {};
    const place = nth ? ORDINALS.indexOf(nth) + 1 : n === undefined ? 1 : /^\d+$/.test(n) ? Number(n) : chineseInteger(n) ?? englishInteger(n) ?? 0;
    const around = `${bare.slice(0, found.index)} ${bare.slice(found.index + found[0].length)}`;
    const denies = language === 'zh' ? /不是|并非|没有?(?=排|进)|排不[到进]|进不了/ : /\bis not\b|\bnot\b/;
    const move = (language === 'zh' ? MOVED_ZH : MOVED_EN).exec(around);
    const left = around.replace(denies, ' ').replace(move?.[0] ?? '\u0000', ' ').replace(/◇/g, ' ').replace(language === 'zh' ? REST_ZH : REST_EN, '');
    if (place === 0 || left !== '') return null;
    return { set: set?.[0] ?? null, place, fromEnd, top, denied: denies.test(around), moved: move ? (move.groups?.['up'] ? 'rise' : 'fall') : null };
  }
  return null;
}
