/** "Who approves …", "who is in charge of …", 「垃圾督导去哪了」: what a printed sentence says of a name beside its figures. */
import { bareName } from '../budget/text.ts';
import type { Passage } from '../budget/fact.ts';
import type { Mention } from '../query/query.ts';
import { sentencesOf } from '../search/sentences.ts';
import type { Answer, Claim } from './answer.ts';
import { claims, type Context } from './context.ts';
import { isFor, membersOf } from './office-exists.ts';
import { lookupEntry } from './lookup.ts';
import { quotedSentence } from './sentence.ts';
import { exactMention } from './thread-names.ts';

type Pieces = Mention['pieces'];

const DECIDES = /谁(?:来|去)?(?:审定|审批|批准|批|决定|核定|审核|审议|定的?)|(?:由|归)(?:谁|哪个?\S{0,6}?)(?:来)?(?:审定|审批|批准|批|决定|核定|审核|审议|定)|(?:哪个|什么|哪家)(?:部门|单位|机构|会议|局)(?:来)?(?:审定|审批|批准|批|决定|核定|审核)|\bwho (?:approves?|approved|decides?|decided|sets|reviews?|reviewed|authori[sz]es?|determines?|signs? off|has the say|fixe[sd])\b|\b(?:which|what) (?:body|authority|department|bureau|office|meeting|agency) (?:approves?|decides?|sets|reviews?|authori[sz]es?|determines?)\b|\b(?:approved|decided|set|reviewed|authori[sz]ed|determined) by wh(?:om|o|ich)\b/i;
const SAYS_DECIDED = /审定|审批|批准|核定|审核|审议/;

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
const CHARGE_EN = /\b(?:which|what) (?:office|department|division|section|unit|team)s? (?:handles?|deals? with|manages?|is (?:responsible for|in charge of)|looks? after|takes care of|oversees?|covers?|does) (?:the |our )?(?<thing>[a-z -]{2,40}?)\W*$|\bwho (?:is |are |['’]s )?(?:responsible for|in charge of|handles?|deals? with|looks? after|takes care of|oversees?|manages?|runs) (?:the |our )?(?<it>[a-z -]{2,40}?)\W*$/i;
const CHARGE_ZH = /^(?:那|这)?(?:个|件事|块)?(?:是|由|归)?(?:谁|哪个部门)(?:来)?(?:负责|管|主管|分管)(?:的|呢)?[?？。]*$/;
/** How much of the thing's words a reason has, on average. */
const MOSTLY = 0.6;
const PRONOUN = /^(?:it|that|this|them|those|these)$/i;

export function saidOfAnswer(context: Context): Answer | null {
  // 没了 is read as a zero.
  if (context.query.claimed.some(({ value }) => !value.eq(0))) return null;
  return decidedAnswer(context) ?? happenedAnswer(context) ?? chargeAnswer(context) ?? placedAnswer(context);
}

function decidedAnswer(context: Context): Answer | null {
  const { query, world, carried } = context;
  if (!DECIDES.test(query.spoken)) return null;
  const pieces = wordsOf(context, query.mentions.length > 0 ? query.mentions : carried.slice(0, 1).map(exactMention));
  if (pieces.length === 0) return null;
  const told = [...reasonsOf(context), ...sentencesOf(world.book.passages).map(({ passage, text, place }) => ({ ...passage, text, place }))].filter(({ text }) => SAYS_DECIDED.test(bareName(text)));
  const fits = (passage: Passage): boolean => pieces.every((piece) => world.index.says(`${passage.subject} ${passage.text}`, piece) === 1);
  // What is said of the name itself goes before what is said of others that it is part of.
  const ofName = (passage: Passage): boolean => pieces.every((piece) => world.index.says(passage.subject, piece) === 1);
  const found = told.find((passage) => passage.kind === 'reason' && ofName(passage)) ?? told.find((passage) => passage.kind === 'reason' && fits(passage)) ?? told.find(fits);
  return found ? quoted(context, 'who decides on it', found) : null;
}

/** What became of something that only a printed reason names. */
function happenedAnswer(context: Context): Answer | null {
  const { query, world, topics } = context;
  const spoken = query.language === 'zh' ? query.text.replace(/[\s“”"]/g, '') : query.spoken.trim().toLowerCase();
  const thing = (query.language === 'zh' ? HAPPENED_ZH : HAPPENED_EN).map((pattern) => pattern.exec(spoken)?.groups?.thing).find((found) => found !== undefined);
  if (thing === undefined) return null;
  const reasons = reasonsOf(context);
  const bare = bareName(thing);
  const literal = query.language === 'zh' ? reasons.find(({ text, subject }) => bareName(text).replace(/[“”"]/g, '').includes(bare) && bareName(subject) !== bare) : undefined;
  if (literal) return quoted(context, 'what became of it', literal);
  if (topics.some(({ certainty, entry }) => certainty === 'sure' && entry?.kinds.has('money') === true)) return null;
  const pieces = wordsOf(context, query.mentions);
  const rated = reasons.map((reason) => ({ reason, fits: pieces.map((piece) => world.index.says(reason.text, piece)) }))
    .map(({ reason, fits }) => ({ reason, whole: fits.some((fit) => fit === 1), mean: fits.reduce((sum, fit) => sum + fit, 0) / Math.max(fits.length, 1) }))
    .filter(({ whole, mean }) => whole && mean >= MOSTLY).sort((left, right) => right.mean - left.mean);
  return rated[0] ? quoted(context, 'what became of it', rated[0].reason) : null;
}

/** Whose work it is: the office that is called so, else the duty that names it. */
function chargeAnswer(context: Context): Answer | null {
  const { query, carried, world } = context;
  const groups = CHARGE_EN.exec(query.spoken.trim())?.groups;
  const thing = groups?.thing ?? groups?.it;
  const pronoun = (thing !== undefined && PRONOUN.test(thing)) || CHARGE_ZH.test(query.spoken.replace(/\s/g, ''));
  if (thing === undefined && !pronoun) return null;
  const mentions = pronoun ? carried.slice(0, 1).map(exactMention) : query.mentions;
  if (mentions.length === 0) return null;
  const offices = thing === undefined || pronoun ? [] : membersOf(context).filter((row) => isFor(context, row, thing.toLowerCase()));
  const [only] = offices;
  if (only) return claims(context, 'the office that is called so', [{ kind: 'quote', what: 'prose', name: world.nameOf(only.context ?? only.label), text: only.label, places: [only.place] }]);
  const text = pronoun ? mentions.map((mention) => mention.text).join(' ') : query.text;
  const said = quotedSentence({ ...context, topics: [], query: { ...query, text, mentions } }, [], 'duty');
  return said ? { ...said, trace: { ...said.trace, query } } : null;
}

const WHERE = /^(?:and |so )?where(?:['’]s| is| are| will)? (?:it|that|this|they)(?: be)?(?: located| built)?\W*$|^(?:那|它|这)?(?:个)?(?:项目|工程)?(?:是)?(?:建)?在(?:哪|哪里|哪儿|什么地方|哪个社区|哪条路)(?:呢|啊)?[?？。]*$/i;
const PLACED = /社区|路|号|街道?\S*地块|村|片区|公园|大道/;

/** "Where is it?", of what has its place in its name. */
function placedAnswer(context: Context): Answer | null {
  const { query, carried, last } = context;
  const [entry, other] = carried.length > 0 ? carried : (last?.candidates ?? []).map((candidate) => candidate.entry);
  return WHERE.test(query.spoken.trim()) && query.mentions.length === 0 && entry && !other && PLACED.test(entry.key) ? lookupEntry(context, entry) : null;
}

function reasonsOf({ world }: Context): Passage[] {
  return world.book.passages.filter(({ kind }) => kind === 'reason');
}

/** Words that stand for something; 项目 and 资金 stand in every sentence. */
function wordsOf({ query }: Context, mentions: readonly Mention[]): Pieces {
  const all = mentions.flatMap(({ pieces }) => pieces);
  const own = all.filter(({ text, concepts }) => (concepts.length === 0 ? query.language === 'zh' && text.length > 1 : !concepts.every(({ head }) => head)) && !/^(?:money|funds?|project|审定|审批|批准|核定|审核|决定|资金|项目|钱)$/.test(text));
  return own;
}

function quoted(context: Context, rule: string, { kind, subject, text, place }: Passage): Answer {
  const name = context.world.nameOf(bareName(subject));
  const claim: Claim = kind === 'reason' ? { kind: 'reason', name, text, places: [place] } : { kind: 'quote', what: 'prose', name, text, places: [place] };
  return claims(context, rule, [claim], context.world.index.entries.filter(({ names }) => names.includes(bareName(subject))).slice(0, 1));
}
