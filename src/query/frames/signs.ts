/**
 * The arithmetic that a question's wording does with its operands: which are added, which are taken away, and which
 * stand on the other side of a comparison.
 */

import { pattern } from '../../budget/pattern.ts';
import { recent } from '../../budget/recent.ts';

export interface Span { from: number; to: number }
/** `left out` takes a part from its whole; `taken` takes any figure away. */
export interface Signed { sign: 'plus' | 'taken' | 'left out'; side: 'left' | 'right' }

const TAKEN = pattern(/减去|减掉|减(?![少了免幅半额压轻速的多百几得过没吗])|扣除|扣掉|扣去|扣(?=[\s了]*$)|(?:付|花|用|给|交|支)完|(?:划|拨|拿|抽|转)走|\b(?:minus|subtract(?:ing|ed)?|deduct(?:ing|ed|s)?|net(?:ting)? (?:of|off)|tak(?:e|ing|en) (?:away|off|out)|knock(?:ing|ed)? off)\b|^\s*,?\s*less(?: the)?\s*$|\b(?:is|are|was|were|does|do) not(?: (?:ear-?marked|reserved|set aside|meant|used|spent|go(?:es|ing)?|paid|for|to|on|as|out|under|part|of|the|our|any)){0,5}\s*$|^\s*\)?\s*−\s*\(?\s*$/gi);
const LEFT_OUT = pattern(/剥掉|剥去|抠掉|摘掉|摘出|抽掉|抽出|剔出|挪走|刨了|砍掉|减除|刨去|刨除|刨掉|刨开|除去|除掉|去掉|剔除|剔掉|剔开|拿掉|拿走|抛开|抛去|撇开|撇去|撇掉|不算|不含|不包括|不计|除了|除开|除外|(?:要是|如果|假如|假设|若是?)(?:没有|没了|不要|不花|砍掉|取消)|\b(?:stripp?(?:ed|ing)? out|leav(?:e|ing) (?:out|aside)|left out|set(?:ting)? aside(?! (?:for|to)\b)|exclud(?:e|es|ed|ing)|except(?: for)?|apart from|other than|without|not (?:counting|including)|ignor(?:e|ing)|remov(?:e|ed|ing)|disregarding|(?:left|remains?|left over) after|carv(?:e|ed|ing) out|back(?:ed|ing)? out|things besides|excl\b\.?|ex(?=\s*$)|with no|(?:did|do|does|were|was|if (?:we|it)) not (?:include|count|have)|not include|excluded|aside(?! (?:for|to)\b)|(?:has|have|is|are) been paid|once|dropped|cancell?ed)\b/gi);
/** Words that leave a name out only where they stand right behind it, or right before it: 甲以外, 没有甲的话, 非甲的部分. */
const BEHIND = /^(?:[”"]?(?:以外|之外|外(?=[\s,的还共合总一是有剩])|不要|不看|单列|另算|那块不要))/g;
const BEFORE = /(?:除|不要|不看|不提|(?<!有)没有?|少了|(?<![除莫并是绝])非|(?<!是)不是|不属于|不带)[\s"“]*$/g;
/** "take A and B off C": the verb before, its particle after. */
const PULLS = pattern(/\b(?:take|taking|pull|knock|strip|carve|carving|leave|leaving|set|setting|put|putting)\s+(?:the\s+)?(?:\d[\d,.]*\s*(?:万元?\s+)?(?:of|for|in)\s+)?(?:the\s+)?$/i);
/** "Leaving A out" of what A is no part of takes nothing away. */
const LEAVES = pattern(/\b(?:leave|leaving)\s+(?:the\s+)?$/i);
const PARTICLE = pattern(/^\s*(?:(?:money|projects?|parts?|lines?|items?|spending|costs?|budget)\s+){0,2}(?:off|out|away|from|aside)\b/i);
/** What may stand between two operands of one list. */
const LISTED = pattern(/^(?:\s*(?:,|、|，)?\s*(?:和|与|及|以及|还有|跟|and|nor|or|&|plus|as well as)\s*(?:the|for|on|both)?\s*|\s*、\s*)(?:[这那](?=[辆台部个项笔]))?(?:(?:\d{1,4}|[一两二三四五六七八九十])?\s*[辆台部个项笔名人]的?|(?:\d{1,4}|one|two|three|four|five)\s)?\s*$/i);
const COMMA = pattern(/^\s*[,，]\s*$/);
const OPENED = pattern(/[(（:：]\s*(?:the )?$/);
/** What ends the words that take something away: the clause, or 后 and the like. */
const CLOSED = pattern(/[,，。；;?？:：]|(?<![今然])后|那块|这块|这一块|的部分|之外|以外|的话|剩|还有|\b(?:what|how|left|remain|then|from)\b/i);
const TAKING_ZH = pattern(/[把将]/);
/** 「把甲从乙里扣掉」: what stands after 从 is what something is taken from. */
const SOURCE = pattern(/从|由|\b(?:from|off|out of)\b/i);

const PIVOT = pattern(/比(?![例重如方])|相较|\b(?:than|versus|vs\.?|against|compared? (?:it |that |them |this )?(?:with|to|against)|relative to|exceeds?|outstrips?|outweighs?)(?=\s|$)/i);
/** 「甲加乙，跟丙差多少」: what was added is closed before the word that sets it against another. */
const PIVOT_AFTER_SUM = pattern(/(?:[,，]|一起|起来|合计|一共|总共|之和|共|多少)\s*(?:跟|和|与|同)|(?:起来|一起|一块|合计|一共|总共|统共|之和)\s*(?:大[约概])?(?:是|占|为|相当于|等于)/);

/** The words of a gap that take away or leave out; some need a name that comes after them. Many rules read the same few gaps. */
const signsIn = recent((gap: string) => ([[TAKEN, 'taken'], [LEFT_OUT, 'left out'], [BEHIND, 'left out'], [BEFORE, 'left out']] as const).flatMap(([words, sign]) =>
  [...gap.matchAll(words)].map(({ 0: own, index }) => ({ sign, from: index, to: index + own.length, needsNext: words === BEFORE }))), 256);

/** One sign and one side for each operand, in their order in the text. */
export function readSigns(text: string, operands: readonly Span[]): Signed[] {
  const gaps = [...operands.map(({ from }, at) => text.slice(at === 0 ? 0 : operands[at - 1]?.to ?? 0, from)), text.slice(operands.at(-1)?.to ?? 0)];
  const signs: Signed['sign'][] = operands.map(() => 'plus');
  gaps.forEach((gap, at) => {
    for (const { sign, from, to, needsNext } of signsIn(gap)) {
      if (needsNext && at === operands.length) continue;
      const ahead = at < operands.length && !CLOSED.test(gap.slice(to).replace(OPENED, '')) && !TAKING_ZH.test(gap.slice(0, from));
      for (const one of ahead ? forward(gaps, at) : backward(gaps, at - 1)) signs[one] = sign;
    }
    if (at === operands.length || !PULLS.test(gap)) return;
    const list = forward(gaps, at);
    if (PARTICLE.test(gaps[(list.at(-1) ?? at) + 1] ?? '')) for (const one of list) signs[one] = LEAVES.test(gap) ? 'left out' : 'taken';
  });
  const pivot = gaps.findIndex((gap, at) => at > 0 && at < operands.length && (PIVOT.test(gap) || PIVOT_AFTER_SUM.test(gap)));
  return signs.map((sign, at) => ({ sign, side: pivot > 0 && at >= pivot ? 'right' : 'left' }));
}

/** The operands of one list, from one of them on: the gap after each is an "and", a comma that one follows, or any comma within the bracket or behind the colon that opens the list. */
function forward(gaps: readonly string[], from: number): number[] {
  const list = [from];
  const opened = OPENED.test(gaps[from] ?? '');
  for (let next = from + 1; next < gaps.length - 1; next += 1) {
    const gap = gaps[next] ?? '';
    if (!LISTED.test(gap) && !(COMMA.test(gap) && (opened || LISTED.test(gaps[next + 1] ?? '')))) break;
    list.push(next);
  }
  return list;
}

function backward(gaps: readonly string[], from: number): number[] {
  let list: number[] = [];
  for (let at = from; at >= 0; at -= 1) {
    const gap = gaps[at] ?? '';
    list.unshift(at);
    if (SOURCE.test(gap) && at > 0) {
      list = [];
      continue;
    }
    if (TAKING_ZH.test(gap) || !(LISTED.test(gap) || (list.length > 1 && COMMA.test(gap)))) break;
  }
  return list;
}

/** Whether the wording adds its operands before it does anything else with them. */
export function adds(text: string): boolean {
  return /加(?![班强大快])|一块|加总|凑|合计|合并|并成|打包|求和|累计|拼|连同|一起|合起来|合在|一共|总共|统共|之和|总和|三项|两项|\bplus\b|\+|together|combined|\badd(?:ed)?\b|\bsum\b/i.test(text);
}

/** Whether what stands between two names takes the second from the first. */
export function isTakenIn(gap: string): boolean {
  return [TAKEN, LEFT_OUT].some((words) => gap.search(words) >= 0);
}

/** Whether the wording takes one operand away from another. */
export function takesAway(text: string, names: readonly Span[]): boolean {
  // 「防灾减灾」 is a name, no subtraction.
  const spoken = names.reduce((left, { from, to }) => left.slice(0, from) + ';'.repeat(to - from) + left.slice(to), text);
  return readSigns(text, names).some(({ sign }) => sign !== 'plus') || [TAKEN, LEFT_OUT].some((words) => spoken.search(words) >= 0) || /\b(?:take|taking|pull|strip|carve|leave|leaving|set(?! aside (?:for|to|in|under|on)\b)|setting)\b.*\b(?:off|out|away|from|aside)\b/i.test(text);
}
