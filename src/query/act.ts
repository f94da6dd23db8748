/** What a question asks to be done: one act, by the first rule that fits. */
import type { Tag } from './lexicon.ts';
import type { Act, Claimed, Mention, Threshold } from './query.ts';
import { takesAway } from './signs.ts';

/** An order to add, not a question whether it does. */
export const ADDS_UP = /^\W*(?:please |can you |could you )?add up\b/i;

export interface Shape {
  text: string; tags: ReadonlySet<Tag>; mentions: readonly Mention[]; thresholds: readonly Threshold[];
  claimed: readonly Claimed[]; n: number | null; nth: number | null; numbers: number; convertTo: string | null;
}

/** 「每一百块里」: a share in other words. */
const OF_EVERY_HUNDRED = /每(?:一百|100|百)\s*(?:块|元)|(?:out )?of every (?:100|hundred)\b/i;
/** 「是去年的几成」: a figure as a percentage of the one before. */
const AGAINST_LAST_YEAR = /(?:是|占|相当于|等于)(?:了)?(?:去年|上年|上一年|20\d\d年?)的?(?:百分之|几成|多大比例)|(?:percent(?:age)?|share|fraction|%) of (?:last year|the previous year|the year before)/i;

/** One act a question, by the first rule that fits. The order is the rule: a cause outranks the change it explains. */
export function actOf(shape: Shape): Act {
  const { tags, mentions, text } = shape;
  const has = (...wanted: Tag[]): boolean => wanted.some((tag) => tags.has(tag));
  const named = mentions.length > 0 || has('total', 'revenueTotal', 'department');
  if (!named && !has('it', 'these', 'project', 'item', 'subItem')) {
    if (has('help')) return 'help';
    if (has('thanks', 'bye') && !asks(tags)) return 'thanks';
    if (has('greet') && !asks(tags)) return 'greet';
    if (has('document') && !has('reconcile', 'check')) return 'documents';
  }
  if (!named && shape.convertTo !== null && shape.claimed.some(({ unit }) => unit !== null)) return 'convert';
  const truth = isQuestionOfTruth(text, tags);
  if (has('code') && mentions.length > 0) return 'lookup';
  if (has('parent') && /belong|属于|归属/.test(text) && mentions.length > 0) return 'parent';
  if (has('prior') && mentions.length > 0 && /\bwhat (?:was|were)\b/.test(text) && !has('share', 'percent', 'change', 'why', 'rise')) return 'prior';
  const compared = mentions.filter(({ gap }) => !gap.includes('alias')).length + (has('total', 'revenueTotal') ? 1 : 0) >= 2;
  const asksList = has('which', 'breakdown', 'howMany', 'item', 'project', 'subItem');
  const moved = has('change', 'rise', 'fall');
  const places = (text.match(/(?:表|table)\s*[\d一二三四五六七八九十]+|第.{1,3}部分|part\s+\w+/g) ?? []).length;
  if (has('reconcile') && !has('ratio') && !(ADDS_UP.test(text) && mentions.length > 1) && !(shape.claimed.length > 0 && mentions.length === 1 && places === 0 && !has('sum', 'why'))) return 'reconcile';
  if (places >= 2 && truth) return 'reconcile';
  if (truth && has('sum') && (compared || places > 0) && /add up|加起来|合计/.test(text)) return 'reconcile';
  if (/where (?:do|does) .*(?:fall|belong|sit|come under)/.test(text)) return 'parent';
  if (named && /where (?:do|does) .*(?:money|funds?|funding).* come from|how (?:is|are) .*funded|钱从哪|资金从哪|资金来源|经费来源/.test(text)) return 'wholeRow';
  if (named && /what (?:comes|falls|goes|sits|belongs)(?: under| in| to)|\b(?:items|sub-?items|parts|components|lines) (?:in|of|under|within)\b/.test(text) && !has('howMany') && shape.thresholds.length === 0 && !has('most', 'least', 'sum', 'amount')) return 'breakdown';
  if (has('why') && EXPLAIN.test(text) && !moved && !has('prior', 'difference', 'reconcile') && mentions.length > 0 && !/\bwhy\b/i.test(text)) return 'define';
  if (has('why') || (/怎么(?!样)/.test(text) && moved)) return 'why';
  if (moved && compared && has('difference', 'versus', 'compare') && !has('prior')) return 'difference';
  if (compared && (moved || /增长率|growth rate/i.test(text)) && /(?:哪[个项边]?|谁).*(?:涨|增|升|降|减)|增长率|growth rate|\b(?:faster|slower|quicker)\b|快|慢/.test(text)) return 'difference';
  if ((has('percent') && compared && !moved && !has('prior', 'ratio', 'average', 'difference', 'compare', 'versus', 'check')) || OF_EVERY_HUNDRED.test(text)) return 'share';
  const superlative = has('most', 'least', 'top', 'bottom', 'rank') || (shape.n !== null && !has('sum')) || (shape.nth !== null && /第\s*[一二三四五六七八九十\d]+\s*[大多高]|(?:second|third|fourth|fifth)[- ](?:largest|biggest|most|highest)/i.test(text));
  if (superlative && !(compared && has('compare') && !has('rank'))) return 'rank';
  if (mentions.length > 0 && takesAway(text) && !truth && !has('share', 'ratio', 'average', 'why') && (compared || !has('breakdown', 'which', 'change', 'rise', 'fall'))) return 'difference';
  if (AGAINST_LAST_YEAR.test(text) || /(?:是|只有|占|相当于|等于|不到)(?:了)?(?:今年|本年)的?(?:几成|百分之|几分之)/.test(text)) return 'share';
  if (shape.thresholds.length > 0 && !truth && (asksList || has('amount'))) return 'filter';
  if (has('remainder')) return 'remainder';
  if (has('ratio')) return 'ratio';
  if (has('share') && !COUNTED_PARTS.test(text) && !(moved && truth && mentions.length === 1 && shape.claimed.some(({ unit }) => unit === '%'))) return 'share';
  if (has('average') || (has('monthly') && !has('target'))) return 'average';
  if (truth && shape.claimed.length > 0 && !/拆|构成|组成/.test(text)) return 'check';
  const asked = text.match(/多少|(?<![这那])几[\u4e00-\u9fff]|how many|how much/g)?.length ?? 0;
  if (has('howMany') && has('item', 'project', 'subItem') && !has('money', 'amount', 'average', 'share') && mentions.length === 0) return 'count';
  const totals = asked >= 2 ? 2 : text.match(/total|总额|总数|一共|总共/g)?.length ?? 0;
  if (has('sum') && totals < 2 && (compared || has('these', 'item', 'subItem') || !named)) return 'sum';
  if (truth && (moved || has('compare', 'over', 'under', 'versus'))) return 'check';
  if (has('difference') && compared && !has('prior')) return 'difference';
  if (compared && has('compare', 'versus') && !has('change', 'prior')) return 'compare';
  if (has('rise', 'fall') && /几个(?!百分点|点)|多少个(?!百分点|点)|几项|多少项|how many(?! percent| points| per cent| wan| yuan)/.test(text)) return 'count';
  if (has('rise', 'fall') && has('breakdown', 'which') && mentions.length > 0 && has('breakdown', 'item')) return 'breakdown';
  if (has('rise', 'fall') && has('which', 'breakdown') && (has('item', 'project', 'subItem') || mentions.length === 0)) return 'rank';
  if (moved || (has('difference', 'compare', 'versus') && (has('prior') || /20\d\d/.test(text))) || (has('percent') && !has('share'))) return 'change';
  if (has('convert')) return 'convert';
  if (has('duty') && mentions.length === 0) return 'duties';
  if (has('goal') && !has('target') && mentions.length === 0) return 'goals';
  if (has('define') && mentions.length > 0 && !has('amount', 'howMany')) return 'define';
  if (has('wholeRow')) return 'wholeRow';
  if (has('parent') && !has('breakdown') && !has('howMany')) return 'parent';
  if (has('department') && mentions.length === 0) return truth && shape.numbers > 0 ? 'check' : 'departments';
  if (has('howMany') && has('item', 'project', 'subItem', 'target') && !has('money')) return 'count';
  if ((has('purpose') || ((mentions.length > 0 || has('it')) && FOR_WHAT.test(text)) || (has('goal') && (mentions.length > 0 || has('it')))) && !has('amount') && !has('breakdown')) return 'purpose';
  if (mentions.length > 0 && shape.thresholds.length === 0 && /what is under|what is in\b(?! the (?:budget|plan|kitty|pot))|what comes under|下面有|底下有|里面有/.test(text)) return 'breakdown';
  const things = mentions.filter(({ pieces, unknown }) => unknown.length > 0 || pieces.some(({ concepts }) => concepts.some(({ head }) => !head)));
  // "the A inside B" asks for A.
  const placed = mentions.slice(1).some(({ between }) => /^\s*(?:inside|contained in|included in|listed under|included under)(?: the)?\s*$/.test(between));
  if (has('breakdown') && !placed && !(has('amount') && things.length > 1)) return 'breakdown';
  if (mentions.length > 0 && /\bwhich (?:two|three|four|five|six|seven|eight|\d+)\b|哪[两三四五六七八九十\d][个项笔类家条]/.test(text)) return 'breakdown';
  if (has('where') && mentions.length > 0) return 'where';
  if (has('difference') || has('compare')) return compared ? 'difference' : 'compare';
  if (truth && shape.claimed.length > 0) return 'check';
  return named || asks(tags) || has('it', 'these') || (has('money') && /\bwhat\b/i.test(text)) ? 'lookup' : 'unknown';
}

/** "what is X for?", "what does X do?". */
const FOR_WHAT = /^\W*(?:and |so )?what(?: is| are|['’]s) .+ for\W*$|^\W*what do(?:es)? .+ do\W*$/i;
/** "explain X" asks what X is, unless something moved. */
const EXPLAIN = /\bexplain\b/i;
/** 消防车占几辆: a count among others, no share. */
const COUNTED_PARTS = /占(?:了|去)?(?:几多?|多少)[架辆名台家户]/;

function asks(tags: ReadonlySet<Tag>): boolean {
  return (['amount', 'sum', 'breakdown', 'purpose', 'convert', 'change', 'rise', 'fall', 'parent', 'difference', 'compare', 'howMany', 'total', 'revenueTotal', 'department', 'duty', 'goal', 'prior', 'where', 'when', 'target', 'item', 'share', 'why', 'change'] as const).some((tag) => tags.has(tag));
}

export function isQuestionOfTruth(text: string, tags: ReadonlySet<Tag>): boolean {
  return tags.has('check') || /(?:吗|吧|么)[?？。!！]?$/.test(text.trim()) || /^(?:is|was|are|were|did|does|do|has|isn't|didn't)\b/i.test(text.trim()) || /,?\s*(?:right|correct|yes|no)\s*\??$/i.test(text.trim());
}
