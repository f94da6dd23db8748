/** A question that a sentence answers: what an office does, wants and means, told in words and quoted. */
import type { ValueKind } from '../query/value-kind.ts';
import type { Passage } from '../budget/fact.ts';
import type { Answer, Claim } from './answer.ts';
import { claims, type Context } from './context.ts';
import { itemsOf } from './indicator.ts';

/** The least share of the question's words that a quoted sentence has. */
const COVERED = 0.62;
/** One common word alone does not make a sentence the answer. */
const FEWEST_WORDS = 2;

/** What a sentence must say to tell a value of the kind. */
const SAYS: Readonly<Partial<Record<ValueKind, RegExp>>> = { age: /\d\s*(?:周岁|岁)/, time: /\d\s*[年月日]|每[年月日季周天]|小时|分钟/, length: /\d\s*(?:公里|米)/, area: /\d\s*(?:平方|㎡)/ };

export function quotedSentence(context: Context, kinds: readonly ValueKind[]): Answer | null {
  const { query, world } = context;
  const items = itemsOf(query);
  const duty = DUTY.test(query.text);
  const says = kinds.flatMap((kind) => SAYS[kind] ?? []);
  if (kinds[0] === 'satisfaction') return null;
  const hits = world.index.sentences.find(items, query.text, ({ passage, text }) => (!duty || passage.kind === 'duty') && (says.length === 0 || says.some((pattern) => pattern.test(text))));
  const ranked = [...hits].sort((left, right) => right.coverage - left.coverage || right.recall - left.recall);
  const [best] = ranked;
  if (!best || best.coverage < COVERED) return null;
  const words = new Set(best.matched);
  if (words.size < FEWEST_WORDS && ![...words].some((word) => word.length >= 4) && !duty && says.length === 0) return null;
  const { passage, text } = best.of;
  const what = passage.kind === 'duty' || passage.kind === 'goal' || passage.kind === 'definition' || passage.kind === 'purpose' ? passage.kind : 'prose';
  const quote: Claim = { kind: 'quote', what, name: world.nameOf(nameOf(passage)), text, places: [passage.place] };
  return claims(context, `a sentence that has ${best.matched.join(', ')}`, [quote], []);
}

function nameOf({ subject }: Passage): string {
  return subject.replace(/\s/g, '');
}

/** Questions whether something is the office's to do. */
const DUTY = /归不归|归.{0,6}管|管不管|谁管|是不是.{0,6}(?:职责|的活|的事|负责)|负责不负责|负责吗|职责|\b(?:responsible for|in charge of|duty|duties|responsibilit\w+|remit|mandate)\b/i;
