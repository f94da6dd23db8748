/** "Who approves …", "who is in charge of …": what a printed sentence says of a name beside its figures. */
import { pattern } from '../../budget/pattern.ts';
import { OFFICE_CALLED, WHO_DECIDES } from '../marks.ts';
import { bareName } from '../../budget/text.ts';
import type { Passage } from '../../budget/fact.ts';
import type { Mention } from '../../query/query.ts';
import { sentencesOf } from '../../search/sentences.ts';
import type { Answer, Claim } from '../answer.ts';
import { claims, notFound, type Context } from '../context.ts';
import { isFor, membersOf } from '../offices/office-exists.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { withChange } from '../measures/change.ts';
import { quotedSentence } from './sentence.ts';
import { exactMention, projectAbove } from '../thread/names.ts';

type Pieces = Mention['pieces'];

const DECIDES = pattern(/谁(?:来|去)?(?:审定|审批|批准|批|决定|核定|审核|审议|定的?)|(?:由|归)(?:谁|哪个?\S{0,6}?)(?:来)?(?:审定|审批|批准|批|决定|核定|审核|审议|定)|(?:哪个|什么|哪家)(?:部门|单位|机构|会议|局)(?:来)?(?:审定|审批|批准|批|决定|核定|审核)|\bwho (?:(?:has|have|needs?|is|gets?) to |must |will |should |can )?(?:approves?|approved|decides?|decided|sets?|reviews?|reviewed|authori[sz]es?|determines?|signs? (?:off|it off|them off)|signed off|has the (?:final )?say|fix(?:e[sd])?|hands? out|gives? out|allocates?|releases?|green-?lights?|grants?|clears?|okays?)\b|\b(?:which|what) (?:body|authority|department|bureau|office|meeting|agency|committee|council) (?:approve[sd]?|decide[sd]?|sets|reviews?|authori[sz]es?|determines?)\b|\b(?:approved|decided|set|reviewed|authori[sz]ed|determined) by wh(?:om|o|ich)\b/i);
const OF_BUDGET = pattern(/预算|\bbudget\b/i);
const POINTED = pattern(/\b(?:such|these|those|this|that|it|them|the) ?(?:trips?|visits?|amounts?|money|figures?|sums?|projects?|items?|changes?|budgets?|spending|purchases?|cuts?|adjustments?)?(?: (?:later|then|now|later on|in the end))*\W*$/i);
const POINTED_ZH = pattern(/^(?:那|这|它|这个|那个|这笔钱?|那笔钱?|这些|那些|钱)*(?:是|都|要|得)?(?:由|归)?谁(?:来)?(?:审定|审批|批准|批|决定|核定|审核|定)(?:的)?[呢啊]?[?？。]*$/);
const SAYS_DECIDED = pattern(/审定|审批|批准|核定|审核|审议/);

const CHARGE_EN = pattern(/\b(?:which|what) (?:office|department|division|section|unit|team)s? (?:handles?|deals? with|manages?|is (?:responsible for|in charge of)|looks? after|takes care of|oversees?|covers?|does) (?:the |our )?(?<thing>[a-z -]{2,40}?)\W*$|\bwho (?:is |are |['’]s )?(?:responsible for|in charge of|handles?|deals? with|looks? after|takes care of|oversees?|manages?|runs) (?:the |our )?(?<it>[a-z -]{2,40}?)\W*$|\bwhat(?:['’]s| is) (?:the )?(?:name of the )?(?:office|department|section|unit) (?:in charge of|responsible for|dealing with|handling) (?:the |our )?(?<called>[a-z -]{2,40}?)(?: called| named)?\W*$/i);
const CHARGE_ZH = pattern(/^(?:那|这)?(?:个|件事|块)?(?:是|由|归)?(?:谁|哪个部门)(?:来)?(?:负责|管|主管|分管)(?:的|呢)?[?？。]*$/);
const PRONOUN = pattern(/^(?:it|that|this|them|those|these)$/i);

/** "Such trips", "that amount", and nothing else that they would be of. */
export function asksWhoDecides(spoken: string): boolean {
  return DECIDES.test(spoken) && (POINTED.test(spoken) || POINTED_ZH.test(spoken));
}

export function saidOfAnswer(context: Context): Answer | null {
  if (context.query.claimed.length > 0) return null;
  return decidedAnswer(context) ?? chargeAnswer(context) ?? placedAnswer(context);
}

function decidedAnswer(context: Context): Answer | null {
  const { query, world, carried } = context;
  if (!DECIDES.test(query.spoken)) return null;
  const pieces = wordsOf(context, query.mentions.length > 0 ? query.mentions : carried.slice(0, 1).map(exactMention));
  // Of the budget itself nobody is named.
  if (pieces.length === 0 && carried.length === 0) return query.reference === null || OF_BUDGET.test(query.spoken) ? notFound(context, WHO_DECIDES, 'notInDocument', [{ zh: '由谁审批预算', en: 'who approves the budget' }], []) : null;
  const told = [...reasonsOf(context), ...sentencesOf(world.book.passages).map(({ passage, text, place }) => ({ ...passage, text, place }))].filter(({ text }) => SAYS_DECIDED.test(bareName(text)));
  const fits = (passage: Passage): boolean => pieces.every((piece) => world.index.says(`${passage.subject} ${passage.text}`, piece) === 1);
  // What is said of the name itself goes before what is said of others that it is part of.
  const ofName = (passage: Passage): boolean => pieces.every((piece) => world.index.says(passage.subject, piece) === 1);
  const found = pieces.length === 0 ? undefined : told.find((passage) => passage.kind === 'reason' && ofName(passage)) ?? told.find((passage) => passage.kind === 'reason' && fits(passage)) ?? told.find(fits);
  // What a line stands under is decided with it.
  const [line] = found || query.mentions.length > 0 ? [] : carried;
  const near = line ? [projectAbove(world, line), withChange(context, line)] : [];
  const own = found ?? told.find(({ kind, subject }) => kind === 'reason' && near.some((entry) => entry?.names.includes(bareName(subject)) === true));
  return own ? quoted(context, WHO_DECIDES, own) : null;
}

/** Whose work it is: the office that is called so, else the duty that names it. */
function chargeAnswer(context: Context): Answer | null {
  const { query, carried, world } = context;
  const groups = CHARGE_EN.exec(query.spoken.trim())?.groups;
  const thing = groups?.thing ?? groups?.it ?? groups?.called;
  const pronoun = (thing !== undefined && PRONOUN.test(thing)) || CHARGE_ZH.test(query.spoken.replace(/\s/g, ''));
  if (thing === undefined && !pronoun) return null;
  const mentions = pronoun ? carried.slice(0, 1).map(exactMention) : query.mentions;
  if (mentions.length === 0) return null;
  const offices = thing === undefined || pronoun ? [] : membersOf(context).filter((row) => isFor(context, row, thing.toLowerCase()));
  const [only] = offices;
  if (only) return claims(context, OFFICE_CALLED, [{ kind: 'quote', what: 'prose', name: world.nameOf(only.context ?? only.label), text: only.label, places: [only.place] }]);
  const text = pronoun ? mentions.map((mention) => mention.text).join(' ') : query.text;
  const said = quotedSentence({ ...context, topics: [], query: { ...query, text, mentions } }, [], 'duty');
  return said ? { ...said, trace: { ...said.trace, query } } : null;
}

const WHERE = pattern(/^(?:and |so )?where(?:['’]s| is| are| will)? (?:it|that|this|they)(?: be)?(?: located| built)?\W*$|^(?:那|它|这)?(?:个)?(?:项目|工程)?(?:是)?(?:建)?在(?:哪|哪里|哪儿|什么地方|哪个社区|哪条路)(?:呢|啊)?[?？。]*$/i);
const PLACED = pattern(/社区|路|号|街道?\S*地块|村|片区|公园|大道/);

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
  const own = all.filter(({ text, concepts }) => (concepts.length === 0 ? (query.language === 'zh' || /^[\u3400-\u9fff（）()]+$/.test(text)) && text.length > 1 : !concepts.every(({ head }) => head)) && !/^(?:money|funds?|project|审定|审批|批准|核定|审核|决定|资金|项目|钱)$/.test(text));
  return own;
}

function quoted(context: Context, rule: string, { kind, subject, text, place }: Passage): Answer {
  const name = context.world.nameOf(bareName(subject));
  const claim: Claim = kind === 'reason' ? { kind: 'reason', name, text, places: [place] } : { kind: 'quote', what: 'prose', name, text, places: [place] };
  return claims(context, rule, [claim], context.world.index.entries.filter(({ names }) => names.includes(bareName(subject))).slice(0, 1));
}
