/**
 * 「夜间巡查多少次」, "weekend activities, how many": a word in front of a name narrows it to a part of what it counts. Where the
 * name has no such word, its figure is that of all of it, and is offered instead of being told as the part's.
 */
import { pattern } from '../../budget/pattern.ts';
import { recent } from '../../budget/recent.ts';
import type { Answer } from '../answer.ts';
import { notFound, type Context } from '../context.ts';

/** Words for one kind of time, place or make; `printed`: the name speaks of it itself. */
const NARROWING: readonly { zh: string; en: string; printed: RegExp }[] = [
  { zh: '夜间|夜里|夜晚|夜班|深夜|晚上|晚间|凌晨', en: 'night[- ]?time|nightly|night|evening|late[- ]night', printed: /夜|晚|凌晨/ },
  { zh: '白天|日间|清晨|早晨|早上', en: 'day[- ]?time|early[- ]morning', printed: /白天|日间|晨|早/ },
  { zh: '周末|双休日', en: 'weekend', printed: /周末|双休/ },
  { zh: '地下', en: 'underground', printed: /地下/ },
  { zh: '室内', en: 'indoor', printed: /室内/ },
  { zh: '室外|户外', en: 'outdoor|open-air', printed: /室外|户外|露天/ },
  { zh: '流动', en: 'mobile', printed: /流动|移动|机动/ },
  { zh: '豪华|高档', en: 'luxury', printed: /豪华|高档/ },
];
/** What the asker has to do at that time is no part of a name. */
const HELD_ZH = pattern(/^(?:要|得|会)?(?:开展|举办|组织|安排|开|办|搞)?(?:多少|几)[次场回个项]/);
const TOLD: ReadonlySet<string> = new Set(['lookup', 'count', 'check', 'unknown']);

export function withoutNarrowed(context: Context, answer: Answer): Answer {
  const { query, world } = context;
  const [entry, another] = answer.subjects;
  if (answer.outcome !== 'answered' || !TOLD.has(query.act) || !entry || another || !answer.claims.every(({ kind }) => kind === 'amount' || kind === 'target' || kind === 'count' || kind === 'notice')) return answer;
  const narrowing = NARROWING.find(({ zh, en, printed }) => wordBeforeName(context, query.language === 'zh' ? zh : en) !== null && !entry.names.some((name) => printed.test(name)));
  const word = narrowing && wordBeforeName(context, query.language === 'zh' ? narrowing.zh : narrowing.en);
  if (!word) return answer;
  const { zh, en } = world.nameOf(entry.label);
  return notFound(context, NARROWED, 'notInDocument', [query.language === 'zh' ? { zh: `单列“${word}”的“${zh}”`, en: null } : { zh, en: `a separate figure for “${word}” in ${en ?? zh}` }], [entry]);
}
const NARROWED = 'a word in front of the name narrows it';

const wordZh = recent((words: string) => new RegExp(`(?:${words})`));
const wordEn = recent((words: string) => new RegExp(`\\b(?:${words})\\b(?= [a-z])`, 'i'));

/** The word, where it stands right before what is named. */
function wordBeforeName({ query: { mentions, spoken, language } }: Context, words: string): string | null {
  const found = (language === 'zh' ? wordZh : wordEn)(words).exec(spoken);
  if (!found) return null;
  const end = found.index + found[0].length;
  const touches = mentions.some(({ from, to }) => (from >= end ? /^[的\s]*$/.test(spoken.slice(end, from)) : from <= found.index && to > end));
  return touches || (language === 'zh' && HELD_ZH.test(spoken.slice(end))) ? found[0].toLowerCase() : null;
}
