/** Segments → mentions: runs of names and unknown words, with the question words between them. */
import { pattern } from '../budget/pattern.ts';
import type { Tag } from './words/lexicon.ts';
import type { Mention } from './query.ts';
import type { Segment } from './segments.ts';

/** Words that count as unknown content. Shorter ones are slips of the pen. */
const CONTENT = pattern(/[\u3400-\u9fff]{1,}|[a-z]{2,}/);

/** What may stand between the parts of one noun phrase. */
const JOINED = pattern(/^(?:\s*(?:的|之|of|for|of the|for the|in the|s|of our|and|和|与|、|,)?\s*)$/);

/** A name at the start that says where the other one stands, and the question behind it. */
const FRONTED = pattern(/^\W*(?:out )?(?:of|from|within|inside|in|under|among)(?: all)?(?: the| our| its| that)?(?: (?:spending|money|budget|funds?|sum|amount|total|expenditure)(?: spent| set aside| planned)? (?:on|for|of|in|under))?(?: the| our)?\s*$/i);
const ASKED_BEHIND = pattern(/^[^,;:?]{0,24}[,;:]?\s*(?:how much|how many|what|which)\b(?!.*(?:\b(?:and|or|than|versus)\b|,))/i);

/** "Function 212", "subject 302": what the code beside it is a code of. */
const CODED = pattern(/^(?:(?:function(?:al)?|economic|budget|expenditure|major|minor|main) )?(?:function(?:al)?|economic|subject|account|heading|heads?|class|category|budget|line|item)$/);

/** A hyphen joins two words, a dash with spaces round it ends a phrase: "funerals - budget amount". */
const TOUCHING = pattern(/^(?:\s*|\s?-|-\s?)$/);

/** "Economic head 302": words that say only what kind of code follows. */
function codedAt(all: readonly Segment[], at: number): boolean {
  const [own, next] = [all[at], all[at + 1]];
  return own !== undefined && next !== undefined && (own.kind === 'unknown' || own.kind === 'name') && CODED.test(own.text) && (next.kind === 'code' || codedAt(all, at + 1));
}

export function mentionsIn(segments: readonly Segment[], text: string, isName: (text: string) => boolean, typedInLatin = false): Mention[] {
  const mentions: Mention[] = [];
  let gap: Tag[] = [];
  let end = -1;
  const all = segments.flatMap((one) => halves(one, isName));
  for (const [at, segment] of all.entries()) {
    if (codedAt(all, at)) continue;
    if (segment.kind !== 'name' && segment.kind !== 'unknown' && segment.kind !== 'code') {
      gap.push(...(segment.tags.length > 0 ? segment.tags : segment.kind === 'lexical' ? [] : (['filler'] as const)));
      continue;
    }
    const last = mentions.at(-1);
    const between = end < 0 ? '' : text.slice(end, segment.from);
    // "The Huaxi service centre": a word typed in Latin letters and read as Chinese opens the English name.
    const opens = typedInLatin && last !== undefined && between === ' ' && script(segment.text) === 'latin' && /^[\u3400-\u9fff]{2,4}$/.test(last.text) && !isName(last.text);
    const touching = last !== undefined && gap.length === 0 && TOUCHING.test(between) && (between === '' || opens || script(last.text) === script(segment.text));
    // 「甲 乙 丙」: spaces alone part names that are whole by themselves.
    const spaced = /^\s+$/.test(between) && script(segment.text) === 'chinese';
    const listed = last !== undefined && (between === '' || spaced) && isName(last.text) && isName(segment.text);
    // A whole printed name is a name by itself; what follows says something of it.
    const whole = last !== undefined && between === '' && last.text.length >= 3 && isName(last.text);
    if (last && touching && !listed && !whole && segment.kind !== 'code' && last.code === null && (opens || script(last.text) === script(segment.text))) {
      mentions[mentions.length - 1] = {
        ...last, to: segment.to, text: joinText(last.text, segment), typed: joinText(last.text, segment), pieces: [...last.pieces, ...segment.pieces],
        unknown: [...last.unknown, ...unknownIn(segment)],
      };
    } else {
      // Two names side by side in two scripts, or one in brackets, name one thing twice.
      const vague = gap.every((tag) => (tag === 'of' && /\(\s*$/.test(between)) || tag === 'money' || tag === 'filler' || tag === 'target' || tag === 'item' || tag === 'project');
      const alias = last !== undefined && ((gap.length === 0 && /^[\s(]*$/.test(between)) || (vague && /\([^()]*$/.test(between))) && (script(last.text) !== script(segment.text) || between.includes('('));
      // 「机关服务这个科目，面向中小企业的」: what the name is, then what is asked of it.
      const apposed = /^\s*[这那该](?:个|一)?(?:科目|项目|项|行|栏)[里中的]?\s*[,，:：]\s*$/.test(between);
      // "Of the money for A, how much goes to B": B is asked for, within A.
      const fronted = mentions.length === 1 && last !== undefined && ASKED_BEHIND.test(between) && FRONTED.test(text.slice(0, last.from));
      if (apposed || fronted) gap = gap.filter((tag) => tag !== 'and');
      const punctuated = /(?<!\d(?=,\d{3}))[,，、;；+&/=]/.test(between) && !apposed && !fronted;
      mentions.push({
        text: segment.text, pieces: segment.pieces, unknown: unknownIn(segment), code: segment.kind === 'code' ? segment.value : null,
        joined: last !== undefined && JOINED.test(between), between, typed: segment.text, clause: clauseAt(text, segment.from),
        gap: [...gap, ...(punctuated || listed ? (['and'] as const) : []), ...(whole && !listed && gap.length === 0 ? (['of'] as const) : []), ...(alias ? (['alias'] as const) : [])], from: segment.from, to: segment.to,
      });
    }
    gap = [];
    end = segment.to;
  }
  return mentions.map((mention, at) => (opensList(mention, mentions[at + 1]) ? { ...mention, gap: mention.gap.filter((tag) => tag !== 'alias') } : mention)).map((mention) => withoutMeasureWord(mention, text));
}

/** 「四个社区工作站」: the measure word of a number is no part of the name. */
function withoutMeasureWord(mention: Mention, text: string): Mention {
  const [first, ...rest] = mention.pieces;
  if (first?.text !== '个' || rest.length === 0 || !/[\d一二两三四五六七八九十几]$/.test(text.slice(0, mention.from))) return mention;
  return { ...mention, text: mention.text.slice(1), typed: mention.typed.slice(1), pieces: rest, unknown: mention.unknown.filter((word) => word !== '个'), from: mention.from + 1 };
}

/** "workstation lines (upkeep, security, staff)": several names in brackets are no second name of one thing. */
function opensList({ gap, between }: Mention, next: Mention | undefined): boolean {
  return gap.includes('alias') && between.includes('(') && next?.gap.includes('and') === true && !next.between.includes(')');
}

/** 「水费和电费」: an everyday name of one thing is two names where each half is printed and the whole is not. */
function halves(segment: Segment, isName: (text: string) => boolean): Segment[] {
  const apart = segment.kind === 'name' && !isName(segment.text) ? sideBySide(segment, isName) : [];
  if (apart.length > 1) return apart;
  const [, first, and, second] = segment.kind === 'name' && !isName(segment.text) ? /^(\S{2,})([和与跟及])(\S{2,})$/.exec(segment.text) ?? [] : [];
  if (first === undefined || and === undefined || second === undefined || !isName(first) || !isName(second)) return [segment];
  const name = (text: string, from: number): Segment => ({ ...segment, text, from, to: from + text.length, pieces: [{ text, from: 0, to: text.length, concepts: [] }] });
  return [name(first, segment.from), { ...segment, kind: 'lexical', tags: ['and'], text: and, pieces: [], from: segment.from + first.length, to: segment.to - second.length }, name(second, segment.to - second.length)];
}

/** 「水费电费」: printed names one after the other are so many names. */
function sideBySide(segment: Segment, isName: (text: string) => boolean): Segment[] {
  const { text } = segment;
  for (let at = 2; at <= text.length - 2; at += 1) {
    const [first, second] = [text.slice(0, at), text.slice(at)];
    if (!isName(first) || !isName(second)) continue;
    return [first, second].map((own, place): Segment => ({ ...segment, text: own, from: segment.from + place * at, to: place === 0 ? segment.from + at : segment.to, pieces: [{ text: own, from: 0, to: own.length, concepts: [] }] }));
  }
  return [];
}

/** Which clause of the question a place stands in, counted from 0. */
function clauseAt(text: string, at: number): number {
  return text.slice(0, at).match(/(?<!\d(?=,\d{3}))[,，:：。!！?？;；()（）\n]|\.(?=\s)|\s[-–—]\s/g)?.length ?? 0;
}

function script(text: string): 'chinese' | 'latin' {
  return /[\u3400-\u9fff]/.test(text) ? 'chinese' : 'latin';
}

function joinText(text: string, segment: Segment): string {
  return /[a-z]$/.test(text) && /^[a-z]/.test(segment.text) ? `${text} ${segment.text}` : text + segment.text;
}

function unknownIn(segment: Segment): string[] {
  return segment.kind === 'unknown' && CONTENT.test(segment.text) ? [segment.text] : [];
}

/** Two mentions as one name: 残疾人 的 系统 信息 … */
export function mergeMentions(mentions: readonly Mention[]): Mention {
  const [first] = mentions;
  if (!first) throw new RangeError('nothing to merge');
  return {
    ...first, typed: mentions.map(({ between, typed }, at) => (at === 0 ? typed : between + typed)).join(''), text: mentions.map(({ text }) => text).join(/[a-z]/.test(first.text) ? ' ' : ''),
    pieces: mentions.flatMap(({ pieces }) => pieces), unknown: mentions.flatMap(({ unknown }) => unknown), to: mentions.at(-1)?.to ?? first.to,
  };
}
