/** 「下降是因为疫情吧」, "it rose because of new cars, right?": the cause that a statement gives, and where it stands. */
import { pattern } from '../../budget/pattern.ts';
import type { Cause, Mention } from '../query.ts';
import type { Segment } from '../segments.ts';

/** The stretch of the question that tells the cause. */
export interface Stretch { from: number; to: number; led: boolean }

const LEADS_ZH = pattern(/(?:因为|全靠|都靠|全是靠|由于|归因于|归功于|缘于|源于|(?:原因|理由|缘故)(?:就|主要|真的)?(?:是不是|是否)?[是为在]于?)/);
const BRINGS_ZH = pattern(/(?:导致|造成|引起|引发|带来)/);
const LEADS_EN = pattern(/\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|on account of|(?:caused|driven|explained|brought about) by|the (?:\w+ )?(?:reason|cause)\b[^,;?]* (?:is|was|being))\b/);
const BRINGS_EN = pattern(/\b(?:the (?:main |only |real )?(?:reason|cause)(?: for| of| why| that| behind)|(?:cause|led? to|explain|bring about|responsible for))\b/);
/** What asks for the cause, or offers two of them, states none. */
const OPEN = pattern(/什么|啥|哪|怎么|何(?=$|[?？])|多少|还是|\b(?:what|which|why|how|or)\b/);
const OPENS_EN = pattern(/^(?:is it (?:true|right|correct) that |did |does |do |was |were |is |are |has |have |so |and )*/);

/** Null where no cause is told. */
export function causeIn(text: string): Stretch | null {
  const found = led(text, LEADS_ZH) ?? led(text, LEADS_EN) ?? brought(text) ?? happened(text);
  return found && !OPEN.test(text.slice(found.from, found.to)) ? found : null;
}

/** 「甲减少是因为乙」, and 「因为乙，甲减少了」 with the cause before its effect. */
function led(text: string, words: RegExp): Stretch | null {
  const at = words.exec(text);
  if (!at) return null;
  const from = at.index + at[0].length;
  // "What is the reason that § is lower".
  if (at[0].startsWith('the') && OPEN.test(text.slice(0, at.index))) return null;
  const comma = text.slice(from).search(/[,，]/);
  const opens = !/[\u3400-\u9fff]{2}|[a-z]{2}/.test(text.slice(0, at.index).replace(/是不是|是否|请问/, '').replace(OPENS_EN, ''));
  return { from, to: opens && comma > 0 ? from + comma : text.length, led: true };
}

/** 「甲减少是乙导致的」, 「乙导致甲减少」, "is B the reason for the fall in A". */
function brought(text: string): Stretch | null {
  const chinese = BRINGS_ZH.exec(text);
  // 「这笔钱能带来什么」 asks for the effect.
  if (chinese && OPEN.test(text.slice(chinese.index))) return null;
  if (chinese) {
    const before = text.slice(0, chinese.index);
    const passive = /^了?的/.test(text.slice(chinese.index + chinese[0].length));
    return passive ? { from: Math.max(before.search(/(?:[,，]|是不是|是)(?!.*(?:[,，]|是不是|是))/), 0), to: before.length, led: true } : { from: 0, to: before.length, led: true };
  }
  const english = BRINGS_EN.exec(text);
  const opening = OPENS_EN.exec(text)?.[0].length ?? 0;
  return english && opening > 0 ? { from: opening, to: english.index, led: true } : null;
}

/** 「甲减少，是不是转到乙去了」, 「甲少这么多是裁人了吗」: behind a change stands what is said to have happened. Another comparison, a place or a size is no cause. */
function happened(text: string): Stretch | null {
  const at = SO_ASKED.exec(text);
  if (!at || !MOVED.test(text.slice(0, at.index)) || ASKED_BEFORE.test(text.slice(0, at.index))) return null;
  const from = at.index + at[0].length;
  const said = text.slice(from);
  return HAPPENED.test(said) && !COMPARED.test(said) && said.replace(MOVE_WORDS, '').length > 1 ? { from, to: text.length, led: false } : null;
}

/** 「甲减少，」 before 「是不是因为乙」: what moved is what the next clause asks of. */
export function movedBefore(clause: string, next: string): boolean {
  return MOVED.test(clause.replace(/[\s,，。;；:：]+$/, '')) && CAUSE_ASKED.test(next);
}
const CAUSE_ASKED = pattern(/^\s*(?:这|那|难道|会)?(?:是不是|是否|是(?!的|吗|吧|不)|因为|由于|全靠)/);
const SO_ASKED = pattern(/[,，。;；\s]*(?:这|那|难道|会)?(?:是不是|是否|(?<![但还就也不可])是(?!的|吗|吧|不))(?:又|都|就|已经|把|有人)?/);
/** It moved, and by so much. */
const MOVED = pattern(/(?:增加?|减少?|下降|上升|[涨降砍缩掉翻跌]|(?<!多)少|多(?!少))(?:了|掉|得|出来?|的)*(?:这么|那么|好|很|不|许|[\d一二三四五六七八九十百千万亿几半两多少倍成点个元块钱来大截.%])*$|(?:突然|一下子?|忽然|凭空)(?:就)?(?:有|冒出?|多出?)(?:来|了)*[\d一二三四五六七八九十百千万亿几半两多元块钱.]*$/);
const ASKED_BEFORE = pattern(/多少|哪|几(?![十百千万亿])|还是/);
/** What happened is told as done (了), or as money or a thing that went elsewhere. */
const HAPPENED = pattern(/(?<!多少)了|[转挪划并移调归拨](?:到|给|去|入|进|走|出)|纳入|合并|外包|给的|拨的|的(?:缘故|关系|事)/);
const COMPARED = pattern(/比|超|占|等于|一样|最|第|还是|也(?:[增减涨降升多少])|同时|都(?:[增减涨降升])/);
const MOVE_WORDS = pattern(/增加?|减少?|下降|上升|变成?|[涨降砍缩掉翻跌升高低多少到了吗吧么呢啊对的有]|[\d一二三四五六七八九十百千万亿几半两倍成元块钱.%?？,，。\s]/g);

/** What stands in the reason that is asked about is no name: "was § cut because of a merger". */
export function withoutReason(stretch: Stretch | null, mentions: Mention[]): Mention[] {
  return stretch === null ? mentions : mentions.filter(({ from }) => !within(stretch, from));
}

export function within({ from, to }: Pick<Stretch, 'from' | 'to'>, at: number): boolean {
  return at >= from && at < to;
}

/** What the stretch tells, where the question states it: its words, its numbers. */
export function causeOf(stretch: Stretch | null, truth: boolean, segments: readonly Segment[], text: string): Cause | null {
  if (stretch === null || !truth) return null;
  const own = segments.filter(({ from }) => within(stretch, from));
  const words = own.flatMap(({ kind, pieces, text: word, from, to }) => (kind === 'name' ? pieces : kind === 'unknown' || kind === 'code' ? [{ text: word, from, to, concepts: [] }] : []));
  return { led: stretch.led, text: text.slice(stretch.from, stretch.to), words, numbers: own.flatMap(({ kind, value }) => (kind === 'number' && value !== null ? [value] : [])), up: own.some(({ tags }) => tags.includes('rise') || tags.includes('sum')), down: own.some(({ tags }) => tags.includes('fall')) };
}
