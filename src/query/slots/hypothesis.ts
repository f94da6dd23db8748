/**
 * 「假如网格员经费压减 10%，一般行政管理事务还剩多少」, "if training doubled, how much would the total budget be": what somebody supposes of one
 * name, and what it would make of another, or would save.
 */
import { pattern } from '../../budget/pattern.ts';
import { fold } from '../../budget/text.ts';
import { countSupposed } from './supposition.ts';

/** `all`: it falls away altogether; `unmoved`: it is what it was the year before; `said`: the rate or the amount as it was typed. */
export interface Move { kind: 'rate' | 'amount' | 'all' | 'double' | 'half' | 'unmoved'; up: boolean; said: string }
/** `subject`: what moves, empty for what was spoken of; `whole`: what is asked of, null for the same; `saved`: the move itself is asked for. */
export interface Hypothesis { subject: string; move: Move; whole: string | null; saved: boolean; /** Its share is asked for: of which whole, nobody says. */ shared?: true; /** What the move itself is to pay for. */ enough?: string; /** What is left for everything else, if the whole stays what it is. */ others?: true }

const IF_ZH = '(?:如果|假如|要是|假设|假定|倘若|万一|若是|要|把|将|那|请问|今年|明年|一下)*';
const RATE = String.raw`(?:[一二两三四五六七八九]成半?|\d+(?:\.\d+)?\s*[%％]|百分之[一二三四五六七八九十\d.]+)`;
const AMOUNT = String.raw`\d[\d,.]*\s*(?:万元?|亿元?|元)`;
const DOWN_ZH = '(?:减少|减掉|减|砍掉|砍|削减|削|压缩|压减|压|降低|下调|缩减|扣掉|扣|少安排|少给|少花)(?:了|掉|个)?';
const UP_ZH = '(?:涨|增加|增长|提高|上调|多安排|多给|多花|加|追加)(?:了|个)?';
const AWAY_ZH = '(?:取消|不做|不建|不搞|不要|停掉|停办|砍掉|去掉|推迟|延后|拿掉)(?:了|掉)?(?:到?明年)?(?:的)?';
const MOVE_ZH = `(?<rate>(?<rateDown>${DOWN_ZH})|${UP_ZH})(?<rateSaid>${RATE})|(?<amountDown>${DOWN_ZH})(?<downSaid>${AMOUNT})|${UP_ZH}(?<upSaid>${AMOUNT})|(?<double>翻一?[倍番]|加倍|加一倍)|(?<half>减半|砍半|[砍减压]掉?(?:了)?一半)|(?<away>(?:全部|全)?${AWAY_ZH})`;
const BEHIND_ZH = pattern(new RegExp(`^${IF_ZH}(?<subject>[^，,。?？\\d]{0,16}?)(?:的?(?:预算|费用|钱))?(?:都|全|再|又|各|就|也)*(?:${MOVE_ZH})了?(?:的话)?[，,]\\s*(?<rest>.+)$`));
const BEFORE_ZH = pattern(new RegExp(`^${IF_ZH}(?<away>不建|不做|不搞|取消|砍掉|去掉|停掉|停办)(?<subject>[^，,。?？\\d]{2,16}?)了?(?:的话)?[，,]\\s*(?<rest>.+)$`));
const SAVED_ZH = pattern(/^(?:一共|总共|合计)?(?:就|能|可以|会|大概)*(?:省|节约|节省|少花|多花|多出|少|多)(?:下|出|掉|了|来)*(?:多少|几)/);
const WHOLE_ZH = pattern(/^(?:那|那么|今年的?)*(?<whole>[^，,。?？]{0,16}?)(?:的?(?:预算|总额|总数|金额))?(?:一共|总共|总计|就|又|将|还|会|该|变|只)*(?:剩下?|剩余|有|是|变成|变为|成|为|要|减到|涨到|升到|降到)(?:多少|几)[钱万]?[呢啊?？。]*$/);
/** 「维持去年水平」, 「没有减少」: as it was the year before. */
const LAST_YEAR_ZH = '(?:去年|上年|上一年)(?:的)?(?:水平|标准|规模|预算|数额?)?(?:一样|相同|持平|不变)?';
const UNMOVED_ZH = pattern(new RegExp(`^${IF_ZH}(?<subject>[^，,。?？\\d]{2,16}?)(?:的?(?:预算|费用|钱))?(?:(?:今年)?(?:还|仍|就|都|也)*(?:维持|保持|停留?|是|跟|和|同|与|按|回到|只有)(?:在|着)?${LAST_YEAR_ZH}|(?:(?:今年)?(?:不|没有?|未)(?:再)?(?:增加?|增长|上涨|涨|减少?|下降|降|变|动)|持平)(?:[，,]?(?:还|仍)?(?:是|维持|保持)(?:在)?${LAST_YEAR_ZH})?)(?:的话)?[，,]\\s*(?<rest>.+)$`));
/** 「能省多少，够不够丙用」, 「省下来的钱够付丙吗」 */
const ENOUGH_ZH = pattern(/^(?:(?:就|能|可以|一共|会)*(?:省|节约|少花|多出?)(?:下|出|掉|了|来)*(?:多少|几)?的?(?:钱)?[，,]?)?(?:那|就|的)?(?:够不够|够|能不能|能否|足够)(?:用来|拿来)?(?:付|支付|负担|覆盖|抵|养)?(?<enough>[^，,。?？]{2,14}?)(?:用|花|的钱|的开支)?(?:了)?(?:吗|呢)?[?？。]*$/);
/** 「总预算不变，甲多给 100 万，其他还剩多少」 */
const WHOLE_STAYS_ZH = pattern(/^(?:如果|假如|要是|假设|若是?)?(?:今年)?(?:总预算|总支出|总额|预算总额|总盘子|预算)(?:还是|保持|维持)?不变(?:的话)?[，,](?:而|但|把)?(?=\S)/);
const INSTEAD_ZH = pattern(/而?不是\d[\d.]*[%％]/);
const OTHERS_ZH = pattern(/^(?:其[他余它]的?|别的|剩下的?|余下的?)(?:项目|支出|部分|加起来|一共|合计|总共)*(?:就|还|只|能)*(?:剩下?|有|是)?(?:多少|几)[钱万]?[呢啊?？。]*$/);
/** What is asked of a hypothesis with another rule of its own, or what a change itself would have been. */
const OTHERWISE_ZH = pattern(/几成|哪|为什么|同比|比去年|去年|上年|每|人均|增还是减|多还是少|够不够/);

const RATE_EN = String.raw`\d+(?:\.\d+)?\s*(?:%|per ?cent)|(?:an? |one )?(?:half|third|quarter|fifth|tenth)`;
const AMOUNT_EN = String.raw`(?:cny |rmb |¥)?\d[\d,.]*(?:\s*(?:million|billion|m|bn|万元?|亿元?|wan|thousand|k))?(?:\s*(?:yuan|rmb|cny))?`;
const DOWN_EN = '(?:cut|reduced?|lower(?:ed)?|trim(?:med)?|slash(?:ed)?|fell|fall(?:s|en)?|drop(?:s|ped)?|shrank|shrinks?|shrunk|decreased?|went down|goes down)';
const UP_EN = '(?:raised?|increas(?:e|ed|es)|boost(?:ed)?|grew|grows?|grown|rose|rises?|risen|went up|goes up|gone up|expanded?)';
const AWAY_EN = '(?:dropped|cancell?ed|scrapped|removed|postponed|abandoned|abolished|axed|left out|taken out)';
const AWAY_WE = "(?:dropped|drop|cancell?(?:ed)?|scrap(?:ped)?|remove[d]?|postponed?|abandon(?:ed)?|axed?|do not build|don['’]?t build|did not build|didn['’]?t build|never built|gave up|give up)";
const IF_EN = "^(?:and |so |then |ok,? )?(?:what )?(?:if|suppose|supposing|assuming|imagine|say)(?: that)? ";
const PASSIVE_EN = pattern(new RegExp(`${IF_EN}(?<subject>(?:the |our )?[a-z][a-z '’&-]{1,40}?) (?:(?:were|was|is|are|got|gets|get|had been|has been|budget) )*(?:to be )?(?:(?<down>${DOWN_EN})|(?<up>${UP_EN})|(?<double>doubled?)|(?<half>halved?)|(?<away>${AWAY_EN}))(?: (?:altogether|completely|entirely))?(?: by (?:another )?(?<said>${RATE_EN}|${AMOUNT_EN}))?\\s*[,:;.?–—-]+\\s*(?<rest>.+)$`, 'i'));
const ACTIVE_EN = pattern(new RegExp(`${IF_EN}(?:we|they|you|the office|somebody|someone) (?:(?<down>${DOWN_EN})|(?<up>${UP_EN})|(?<double>doubled?)|(?<half>halved?)|(?<away>${AWAY_WE})) (?<subject>(?:the |our )?[a-z][a-z '’&-]{1,40}?)(?: by (?:another )?(?<said>${RATE_EN}|${AMOUNT_EN}))?\\s*[,:;.?–—-]+\\s*(?<rest>.+)$`, 'i'));
/** "Double the canteen budget" */
const TWICE_EN = pattern(/^\W*(?:(?:what|how much) (?:is|would be) )?(?:double|twice) (?:the |our )(?<subject>[a-z][a-z '’&-]{2,40}?)(?: budget| money| amount)?\W*$/i);
/** "If we return 5% of A, how much is that" */
const PART_EN = pattern(new RegExp(`${IF_EN}(?:we|they|you|the office) (?:return|give back|hand back|save|cut|keep|lose|set aside|hold back|freeze|spend) (?<said>${RATE_EN}) of (?<subject>(?:the |our )?[a-z][a-z '’&-]{1,40}?)\\s*[,:;.?–—-]+\\s*how much (?:is|would|will|does) (?:that|it|this)(?: be| come to| make)?\\W*$`, 'i'));
const PART_ZH = pattern(new RegExp(`^${IF_ZH}(?:上交|交回|退回|压减|拿出|冻结|预留|节约|收回)(?<subject>[^，,。?？\\d]{2,16}?)的(?<said>${RATE})[，,]?(?:那|就|等于|一共|总共|大概|是)*(?:多少|几)[钱万]?[呢啊?？。]*$`));
/** "We spent 200 on A so far, what's left" */
const SPENT_EN = pattern(new RegExp(`^(?:and |so |if )?(?:we|they)(?:['’]ve| have)? (?:already )?(?:spent|used) (?<said>${AMOUNT_EN}) (?:on|of|for|from) (?<subject>(?:the |our )?[a-z][a-z '’&-]{1,40}?)(?: so far| already| until now)?\\s*[,:;.?–—-]+\\s*(?:what|how much)(?:['’]?s| is| do we have| remains?)?(?: still)? ?(?:left)?\\W*$`, 'i'));
/** "If A stayed at last year's level": as it was. */
const UNMOVED_EN = pattern(new RegExp(`${IF_EN}(?<subject>(?:the |our )?[a-z][a-z '’&-]{1,40}?) (?:(?:had |has |would have )?(?:stayed|stays?|remained|remains?|been kept|kept|been|were|was|is) (?:(?:flat|unchanged)|(?:at |the same as |as |on )?(?:the )?(?:last|previous|prior) year(?:.?s)?(?: (?:level|amount|budget|figure))?))\\s*[,:;.?–—-]+\\s*(?<rest>.+)$`, 'i'));
const SPENT_ZH = pattern(new RegExp(`^(?:如果|要是|假如)?(?<subject>[^，,。?？\\d]{2,16}?)(?:已经|已)(?:花|用|支出)(?:掉)?了?(?<said>${AMOUNT})[，,]?(?:那|就|现在)*(?:还)?剩(?:下)?(?:多少|几)[钱万]?[呢啊?？。]*$`));
const SAVED_EN = pattern(/\bsav(?:e|es|ed|ing|ings)\b|^how much (?:more|less) (?:would|will|is)\b/i);
const WHOLE_EN = pattern(/^(?:how much|what) (?:would|will|is|does|do|are) (?<whole>[a-z][a-z '’-]{1,40}?)(?: (?:be|come to|become|amount to|total|cost|have|get|make))?(?: (?:then|now|left|altogether|in total))*\W*$/i);
const LEFT_EN = pattern(/^(?:how much|what)(?:['’]?s| is| would be| will be| remains| would remain)? ?(?:left|remaining|remain)?(?: (?:of|in|for|from) (?<whole>[a-z][a-z '’-]{1,40}?))?(?: (?:then|be left|left|would be left|remains?))*\W*$/i);
const OTHERWISE_EN = pattern(/\b(?:shares?|percentage|proportion|why|which|last year|20\d\d|than|per (?:head|person|car|vehicle)|each|enough)\b/i);

const SUPPOSES_ZH = pattern(/如果|假如|要是|假设|假定|倘若|万一|若是|的话/);
const MOVED_ZH = pattern(/(?:涨|增加|增长|提高|减少|减|降低|压减|砍|多给|追加)了/);

/** Whether a message of several clauses supposes something and asks what comes of it: one question. */
export function supposes(typed: string): boolean {
  return hypothesisIn(typed) !== null || countSupposed(fold(typed)) !== null;
}

/** Null where nothing is supposed so. */
export function hypothesisIn(typed: string): Hypothesis | null {
  const text = fold(typed);
  return /[\u4e00-\u9fff]/.test(text) ? inChinese(text.replace(/\s/g, '')) : inEnglish(text);
}

function inChinese(text: string): Hypothesis | null {
  const [part, spent] = [PART_ZH.exec(text)?.groups, SPENT_ZH.exec(text)?.groups];
  if (part ?? spent) return { subject: (part ?? spent)?.['subject'] ?? '', move: { kind: part ? 'rate' : 'amount', up: false, said: (part ?? spent)?.['said'] ?? '' }, whole: null, saved: part !== undefined };
  const stays = WHOLE_STAYS_ZH.test(text);
  const unmoved = SUPPOSES_ZH.test(text) && !stays ? UNMOVED_ZH.exec(text)?.groups : undefined;
  if (unmoved) {
    const whole = WHOLE_ZH.exec(unmoved['rest'] ?? '')?.groups?.['whole'];
    return whole ? { subject: unmoved['subject'] ?? '', move: { kind: 'unmoved', up: false, said: '' }, whole, saved: false } : null;
  }
  return movedInChinese(text.replace(WHOLE_STAYS_ZH, '如果').replace(INSTEAD_ZH, ''), stays, INSTEAD_ZH.test(text));
}

function movedInChinese(text: string, stays: boolean, instead: boolean): Hypothesis | null {
  const groups = (BEFORE_ZH.exec(text) ?? BEHIND_ZH.exec(text))?.groups;
  const rest = groups?.['rest'];
  // 「甲涨了 30 万，其中…」 tells what moved.
  if (!SUPPOSES_ZH.test(text) && MOVED_ZH.test(text)) return null;
  const enough = ENOUGH_ZH.exec(rest ?? '')?.groups?.['enough'];
  if (!groups || rest === undefined || (OTHERWISE_ZH.test(rest) && enough === undefined) || /[增减变]/.test((groups['subject'] ?? '').slice(-2))) return null;
  if (/占/.test(rest) && !SUPPOSES_ZH.test(text)) return null;
  const move = moveOf({ ...groups, said: groups['rateSaid'] ?? groups['downSaid'] ?? groups['upSaid'], down: groups['rateDown'] ?? groups['amountDown'], up: groups['rate'] ?? groups['upSaid'] });
  if (!move) return null;
  const subject = /^(?:它|这个|这项|这笔|这块)?$/.test(groups['subject'] ?? '') ? '' : groups['subject'] ?? '';
  if (/占/.test(rest) && SUPPOSES_ZH.test(text)) return { subject, move, whole: null, saved: false, shared: true };
  // 「增长 5% 而不是 1.52%」 is of what there was before.
  if (instead) return { subject, move, whole: null, saved: false, shared: true };
  if (stays) return OTHERS_ZH.test(rest) ? { subject, move, whole: null, saved: false, others: true } : null;
  if (enough !== undefined) return { subject, move, whole: null, saved: true, enough };
  if (SAVED_ZH.test(rest)) return { subject, move, whole: null, saved: true };
  const whole = WHOLE_ZH.exec(rest)?.groups?.['whole'];
  return whole === undefined ? null : { subject, move, whole: whole === '' ? null : whole, saved: false };
}

/** "How much would we save if A was scrapped": what is asked may stand first. */
const ASKED_FIRST = pattern(/^(?<asked>(?:how much|what)\b[^?,]{2,60}?) (?<supposed>if [^?]{4,80}?)[?.!\s]*$/);

function inEnglish(typed: string): Hypothesis | null {
  const turned = ASKED_FIRST.exec(typed)?.groups;
  const text = turned ? `${turned['supposed'] ?? ''}, ${turned['asked'] ?? ''}?` : typed;
  const [part, spent] = [PART_EN.exec(text)?.groups, SPENT_EN.exec(text)?.groups];
  if (part ?? spent) return { subject: (part ?? spent)?.['subject'] ?? '', move: { kind: part ? 'rate' : 'amount', up: false, said: (part ?? spent)?.['said'] ?? '' }, whole: null, saved: part !== undefined };
  const twice = TWICE_EN.exec(text)?.groups?.['subject'];
  if (twice !== undefined) return { subject: twice, move: { kind: 'double', up: true, said: '' }, whole: null, saved: false };
  const unmoved = UNMOVED_EN.exec(text)?.groups;
  const groups = unmoved ?? (ACTIVE_EN.exec(text) ?? PASSIVE_EN.exec(text))?.groups;
  const rest = groups?.['rest']?.trim();
  const shared = /\b(?:share|percentage|proportion)\b/i.test(rest ?? '');
  if (!groups || rest === undefined || (OTHERWISE_EN.test(rest) && !shared)) return null;
  const move: Move | null = unmoved ? { kind: 'unmoved', up: false, said: '' } : moveOf(groups);
  if (!move) return null;
  if (shared) return { subject: groups['subject'] ?? '', move, whole: null, saved: false, shared: true };
  const subject = /^(?:it|that|this)$/.test(groups['subject'] ?? '') ? '' : groups['subject'] ?? '';
  if (SAVED_EN.test(rest)) return { subject, move, whole: null, saved: true };
  const found = WHOLE_EN.exec(rest) ?? LEFT_EN.exec(rest);
  if (!found) return null;
  const whole = found.groups?.['whole']?.replace(/^(?:the |our |that |be )+/, '');
  return { subject, move, whole: whole === undefined || /^(?:it|that|this|left|the new (?:amount|figure))$/.test(whole) ? null : whole, saved: false };
}

function moveOf(groups: Readonly<Record<string, string | undefined>>): Move | null {
  const { said } = groups;
  if (groups['double'] !== undefined) return { kind: 'double', up: true, said: '' };
  if (groups['half'] !== undefined) return { kind: 'half', up: false, said: '' };
  if (groups['away'] !== undefined) return { kind: 'all', up: false, said: '' };
  // "If the car park were dropped": all of it.
  if (said === undefined) return /^(?:dropp?(?:ed|s)?|cut)$/.test(groups['down'] ?? '') ? { kind: 'all', up: false, said: '' } : null;
  return { kind: /[%％成]|百分之|per ?cent|half|third|quarter|fifth|tenth/.test(said) ? 'rate' : 'amount', up: groups['down'] === undefined, said };
}
