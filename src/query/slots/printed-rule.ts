/** What a printed rule does to those beyond its limit: 「执行率低于 85% 的项目会怎样」, "what happens to a project that used under 85%". */
import { pattern } from '../../budget/pattern.ts';

const WHAT_THEN = pattern(/怎样|怎么样|怎么办|怎么处理|后果|会被|要被|会[扣减压砍]|\bwhat (?:will |would |does )?happens?\b|\bconsequences?\b|\bpenal\w+|\bget cut\b|\bbe cut\b/i);
const LIMIT = pattern(/(?:低于|不到|不足|少于|没到|未达到?|没达到?|超过|高于)[^，。？?\d]{0,8}(?:百分之)?(\d+(?:\.\d+)?)|\b(?:under|below|less than|fewer than|short of|lower than|over|above|more than)\b[^?\d]{0,12}(\d+(?:\.\d+)?)\s*(?:%|per ?cent)/i);
/** A number that is asked as what should be there, and no view of whether it is enough. */
const DUTY_NUMBER = pattern(/\bhow (?:many|long|soon|often|quickly|fast)\b[^?]{0,60}\bshould (?:it|we|they|there|the|be)\b|应该?(?:有|达到|完成|做到|到位|到岗|配备?|储备|检查|巡查)[^，。？?]{0,8}(?:多少|几|多久)|(?:多久|多长时间|几分钟)[^，。？?]{0,6}应该/i);

/** The digits of the limit; null where no such rule is asked for. */
export function limitOfRule(text: string): string | null {
  const [limit, zh, en] = WHAT_THEN.test(text) ? LIMIT.exec(text) ?? [] : [];
  return limit === undefined || !/[%％]|百分之|per ?cent/i.test(text) ? null : zh ?? en ?? null;
}

/** What is printed as a target or a rule is nobody's opinion. */
export function asksWhatIsSet(text: string): boolean {
  return DUTY_NUMBER.test(text) || limitOfRule(text) !== null;
}
