/** The words of a claim with a mark ◇ for each name that is sure, and the names in their order. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Query } from '../../query/query.ts';
import { statedWords } from '../../query/slots/stated.ts';
import type { Entry } from '../../search/entries.ts';
import type { Context } from '../context.ts';

export interface NamedIn { text: string; entries: readonly Entry[] }

/** Words of a claim that were taken for a name: 「一分钱」, 「全是」. */
const NO_NAME = pattern(/^(?:[全都只仅光]+|一?分钱?|(?:single )?(?:yuan|cent))$/);

/** The name as it stands in the words, which may be spaced otherwise: 「0021Z 地块」. */
function foundIn(words: string, name: string): string | null {
  if (name === '' || words.includes(name)) return name === '' ? null : name;
  return new RegExp([...name.replace(/\s/g, '')].map((letter) => letter.replace(/[\^$.*+?()[\]{}|]/, '\\$&')).join('\\s*')).exec(words)?.[0] ?? null;
}

/** Whether a statement is put to be judged: also as a bare sentence with a question mark, which a fragment without a verb is not. */
export function isClaim({ original, spoken, tags, language }: Query): boolean {
  return original !== undefined || isQuestionOfTruth(spoken, tags) || (/[?？]\s*$/.test(spoken) && (language === 'zh' ? VERB_ZH : VERB_EN).test(spoken));
}
const VERB_ZH = pattern(/是|有|都|没|不|超|[高低多少]于|达|排|[位居]第|属于|增|减|涨|降|比|只|全|占|垫底|用/);
const VERB_EN = pattern(/\b(?:is|are|was|were|has|have|had|gets?|lists?|shows?|costs?|exceeds?|rose|fell|went|grew|increased|decreased|dropped|ranks?|comes?|makes?|accounts?|belongs?|stays?|stayed|remains?|remained|goes|does|do|outnumber|contains?|includes?|uses?|employs?|owns?)\b/);

/** Null where a name of the question is not sure, or is not found in the words of the claim. `isAside`: words that stand for something else. */
export function namedIn({ query, topics }: Context, isAside: (words: string) => boolean = () => false): NamedIn | null {
  const words = statedWords(query.original ?? query.spoken, query.language);
  const places: { from: number; to: number; entry: Entry }[] = [];
  for (const { certainty, entry, mention } of topics) {
    if (mention.to === mention.from || isAside(mention.text) || (mention.text === 'other' && /\bno other\b/.test(words)) || (certainty !== 'sure' && NO_NAME.test(mention.text))) continue;
    // Who says so may be an unknown word, and is no part of the claim.
    if ((certainty !== 'sure' || !entry) && !words.includes(mention.text)) continue;
    if (certainty !== 'sure' || !entry) return null;
    const name = foundIn(words, mention.typed) ?? foundIn(words, mention.text);
    if (name === null) return null;
    // A verb that was taken for a part of the name, 「甲用了」, is a word of the claim.
    const verb = entry.names.includes(name) ? 0 : (query.language === 'zh' ? /[用有是为靠由全都只不没也]$/ : / (?:ranks?|comes?|gets?|goes|has|is)$/).exec(name)?.[0].length ?? 0;
    const from = words.indexOf(name);
    places.push({ from, to: from + name.length - verb, entry });
  }
  places.sort((left, right) => left.from - right.from);
  if (places.some(({ from }, at) => from < (places[at - 1]?.to ?? 0))) return null;
  const text = [...places].reverse().reduce((rest, { from, to }) => `${rest.slice(0, from)}◇${rest.slice(to)}`, words);
  return { text, entries: places.map(({ entry }) => entry) };
}
