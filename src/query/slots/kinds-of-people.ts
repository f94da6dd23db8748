/** "How many of all these are women", 「男女比例」: staff told apart by what no establishment counts. */
import { pattern } from '../../budget/pattern.ts';
import type { Language } from '../query.ts';

const EN = pattern(/\bhow many (?:(?:of )?(?:all )?(?:(?:these|those|them|the|our|your|us)\b ?)?(?:[a-z-]+ ){0,3}?(?:are|were|is) )?(women|men|female|male|ladies|foreigners|graduates|party members)(?: (?:do (?:we|you|they)|are there|work|have we)\b[^?]{0,20})?\W*$|\b((?:share|percentage|proportion|number) of (?:women|men|female|male)(?: staff| employees| workers)?|(?:male|men)[- ]?(?:to|\/|and)[- ]?(?:female|women) ratio|gender (?:ratio|split|balance))\W*$/i);
const ZH = pattern(/(?:多少|几)(?:个|名|位)?(?:是)?([女男](?:的|性|同志|职工|干部|员工)?)[呢啊吗]?[?？。]*$|([女男](?:的|性|同志|职工|干部|员工))(?:有|是|占)*(?:多少|几)|(男女(?:的)?(?:各|比例|比))/);

/** The kind of people that is counted, as it is said; null where none is. */
export function kindOfPeople(spoken: string, language: Language): string | null {
  return (language === 'zh' ? ZH : EN).exec(spoken)?.slice(1).find(Boolean) ?? null;
}

/** 「主任叫什么，电话多少」: the telephone is the person's, no expense. */
export const OF_A_PERSON = pattern(/(?:主任|书记|领导|负责人|科长|局长|处长|所长|站长).{0,16}(?:叫|姓|谁|名字).{0,12}(?:电话|手机|联系|邮箱)|\b(?:name|who)\b.{0,40}\b(?:director|secretary|head|chief|leader)\b.{0,30}\b(?:phone|number|email)\b/i);
