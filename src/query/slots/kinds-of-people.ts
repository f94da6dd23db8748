/** "How many of all these are women", 「男女比例」: staff told apart by what no establishment counts. */
import type { Language } from '../query.ts';

const EN = /\bhow many (?:(?:of )?(?:all )?(?:(?:these|those|them|the|our|your|us)\b ?)?(?:[a-z-]+ ){0,3}?(?:are|were|is) )?(women|men|female|male|ladies|foreigners|graduates|party members)(?: (?:do (?:we|you|they)|are there|work|have we)\b[^?]{0,20})?\W*$|\b((?:share|percentage|proportion|number) of (?:women|men|female|male)(?: staff| employees| workers)?|(?:male|men)[- ]?(?:to|\/|and)[- ]?(?:female|women) ratio|gender (?:ratio|split|balance))\W*$/i;
const ZH = /(?:多少|几)(?:个|名|位)?(?:是)?([女男](?:的|性|同志|职工|干部|员工)?)[呢啊吗]?[?？。]*$|([女男](?:的|性|同志|职工|干部|员工))(?:有|是|占)*(?:多少|几)|(男女(?:的)?(?:各|比例|比))/;

/** The kind of people that is counted, as it is said; null where none is. */
export function kindOfPeople(spoken: string, language: Language): string | null {
  return (language === 'zh' ? ZH : EN).exec(spoken)?.slice(1).find(Boolean) ?? null;
}
