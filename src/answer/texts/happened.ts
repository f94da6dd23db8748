/** "What happened to X", "where did X go", 「X 去哪了」: the change whose printed reason names it. */
import { pattern } from '../../budget/pattern.ts';
import { bareName } from '../../budget/text.ts';
import type { Mention } from '../../query/query.ts';
import type { Answer } from '../answer.ts';
import { whyAnswer } from '../measures/change.ts';
import type { Context } from '../context.ts';

const HAPPENED = pattern(/\b(?:what (?:has )?(?:happened|became|become) (?:to|of|with)|where (?:did|has|have)\b.*\b(?:go|gone)\b|(?:vanish|disappear)(?:ed|s)?|dropped out|moved out|no longer (?:in|listed|there))\b|(?:去哪|上哪|到哪|哪)(?:儿|里)?去?了|(?:怎么|为什么|咋)(?:就)?(?:没|不见)了/i);
const HAPPENED_ZH = [
  /^(?:请问|那|今年|本年)*(?<thing>.{2,14}?)(?:的?(?:钱|经费|费用|项目|支出|预算))?(?:今年|现在|后来|怎么|为什么|为啥|为何|咋)*(?:就)?(?:没了|没有了|不见了|取消了?|消失了?|没列了?|不列了?)(?:呢|啊|吗)?[?？。]*$/,
  /^(?:请问|那|今年|本年)*(?<thing>.{2,14}?)(?:的?(?:钱|经费|费用|项目|支出|预算))?(?:今年|现在|后来|都|又)*(?:去哪|到哪|哪去|跑哪|上哪|去了哪|转到哪|放到哪|纳入哪|并到哪|并入哪)(?:儿|里)?(?:去)?(?:了)?(?:呢|啊)?[?？。]*$/,
  /^(?:请问|那)*(?<thing>.{2,14}?)(?:今年|现在|后来|如今)(?:归|由|给|放在|并到)(?:谁|哪)\S{0,6}[?？。]*$/,
];
const HAPPENED_EN = [
  /\bwhat(?:['’]s| has| have)? (?:happened|become|became|came|happens) (?:to|of|with) (?:the |our )?(?<thing>[a-z“”" -]{3,50}?)(?: project| money| funding| this year| in 20\d\d)?\W*$/i,
  /\bwhere (?:did|has|have|is|does) (?:the |our )?(?:money for |budget for |funding for |spending on )?(?:the )?(?<thing>[a-z“”" -]{3,50}?) (?:go|gone|end up|moved?|now)\W*$/i,
  /\bwhy (?:is|are|was|were|has|have) (?:the |there no |our )?(?<thing>[a-z“”" -]{3,50}?) (?:gone|missing|dropped|removed|cancelled|disappeared|been dropped|been removed|no longer (?:there|listed))\W*$/i,
];
/** How much of the thing's words a reason has, on average. */
const MOSTLY = 0.6;
/** A shorter word stands in many sentences. */
const FULL = 3;

export function happenedAnswer(context: Context): Answer | null {
  const { query, topics, world } = context;
  // 没了 is read as a zero.
  if (query.claimed.some(({ value }) => !value.eq(0))) return null;
  const spoken = query.language === 'zh' ? query.text.replace(/[\s“”"]/g, '') : query.spoken.trim().toLowerCase();
  const thing = (query.language === 'zh' ? HAPPENED_ZH : HAPPENED_EN).map((pattern) => pattern.exec(spoken)?.groups?.thing).find((found) => found !== undefined);
  if (thing === undefined && !HAPPENED.test(query.spoken)) return null;
  const explained = world.index.entries.flatMap((entry) => entry.rows.flatMap(({ reason, label }) => (reason ? [{ entry, label, text: bareName(reason.text).replace(/[“”"]/g, '') }] : [])));
  const bare = bareName(thing ?? '');
  const literal = query.language === 'zh' && bare !== '' ? explained.find(({ text, label }) => text.includes(bare) && bareName(label) !== bare) : undefined;
  // 「甲的钱去哪了」 of a name that is printed asks what it is spent on, though a reason may name it.
  const named = topics.some(({ certainty, entry, hits }) => certainty === 'sure' && entry?.kinds.has('money') === true && entry.rows.some(({ children }) => children.length > 0) && (hits[0]?.score ?? 0) >= 0.9);
  if (literal && !named) return whyAnswer(context, literal.entry);
  if (topics.length === 0 || topics.some(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true)) return null;
  const told = explained.filter(({ text }) => query.mentions.some((mention) => says(text, mention)));
  const fitting = told.length > 0 ? told : explained.filter(({ text }) => mostlySaid(context, text));
  const [only] = fitting;
  return only && fitting.every(({ entry }) => entry.rows.some((row) => only.entry.rows.includes(row))) ? whyAnswer(context, only.entry) : null;
}

/** Every part of the name stands in the text: as it was typed, or as the glossary says it. */
function says(text: string, { text: name, pieces, unknown }: Mention): boolean {
  if (name.length >= FULL && text.includes(name)) return true;
  const words = pieces.map(({ concepts }) => concepts.map(({ zh }) => zh));
  return unknown.length === 0 && words.length > 0 && words.every((own) => own.some((word) => text.includes(word))) && words.some((own) => own.some((word) => word.length >= FULL && text.includes(word)));
}

/** Most of the words, one of them whole; 项目 and 资金 stand in every sentence. */
function mostlySaid({ query, world }: Context, text: string): boolean {
  const pieces = query.mentions.flatMap((mention) => mention.pieces).filter(({ concepts }) => concepts.length === 0 || !concepts.every(({ head }) => head));
  const fits = pieces.map((piece) => world.index.says(text, piece));
  return fits.some((fit) => fit === 1) && fits.reduce((sum, fit) => sum + fit, 0) / fits.length >= MOSTLY;
}
