/**
 * What stands around a question and asks nothing: 「刚刚区里打电话来，…」, "Our auditors dropped by. …". Its words
 * would name things and directions that nobody asks for, so it goes before the question is read.
 */
import { pattern } from '../../budget/pattern.ts';
import { recent } from '../../budget/recent.ts';
import { fold } from '../../budget/text.ts';
import { mostlyEnglish } from './clean.ts';
import { ASKS } from '../questions.ts';
import { movedBefore } from '../slots/cause.ts';
import { repair } from './repair.ts';
import { segment, type Segment } from '../segments.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { isVerbless, withoutTalk } from '../words/word-class.ts';

/** Ends of clauses, kept with the clause before; a dot inside a figure or an abbreviation ends none. */
const CLAUSE_END = pattern(/(?<=[,，:：;；。!！?？\n])(?<!\d,(?=\d{3}))|(?<=\.)(?=\s)|(?<=\s[-–—]\s)|(?<=\b(?:i(?:'m| am)? (?:just )?|we(?:['’]?re| are)? |to )(?:wonder(?:ing)?|know|learn|find out|ask|see|understand|hear|curious(?: about)?|interested in|need|want)\s)(?=(?:what|how|which|who|why|whether|if|when|where|the (?:amount|figure|number|budget|total|sum|share|cost|size)|about)\b)|(?<=\b(?:told|heard|read|reads|says|said|claims?|writes|wrote|states?|learned|thinks?)\b[^,;:.?]{0,60}\bthat\s)(?=\S)/i);
const clausesOf = recent((text: string): readonly string[] => text.split(CLAUSE_END));
/** Ends of sentences. */
const SENTENCE_END = pattern(/[:：;；。.!！\n]\s*$|\s[-–—]\s*$/);
/** A clause that sets a condition or a scope for the next one. */
const SCOPE = pattern(/^\s*(?:在|按|除|去掉|扣|剔|刨|不算|不含|如果|要是|假如|与|和|跟|比|较|相比|其中|把|拿|从|当|就|excluding|without|except|of\b|out of|among|within|in (?:the|our|those|these|all) (?:two|three|four|five|six|\d)\b|in the (?:table|narrative|text|budget|document)|if\b|compared|relative|versus|under|by\b|per\b|across|given|put\b|take\b|add\b|and\b|(?:the )?(?:sum|total|combined|difference|ratio|average|share)\b)|(?:里|里面|中|当中|内|项下|名下|方面|来说|来看|的话)\s*[,，:：]?\s*$/i);

/** 「街上的路灯，」: so short a clause may name what the next one asks of. */
const SHORT = 9;

const LIGHT = pattern(/^(?:the|a|for|of|to|in|on|at|with|的|及|和|与|、|[\s\p{P}]*)$/u);

/** "As a law student I want to know", "I was told by someone who …, that": who asks or says it, not what is asked. */
const WHO_ASKS = pattern(/^\W*(?:as|being|speaking as|working as) (?:an?|the|your|one of|someone|somebody|part of|new)\b/i);
/** "Amounts for A, B and C?", "compare A with B: how much higher is A": the first of the list is asked for as the last is. */
const AMOUNTS_OF = pattern(/^\W*(?:the |all |both )?(?:amounts?|figures|budgets|sums) (?:for|of) (?:the )?[a-z]|^\W*(?:please |can you |could you )?compare [^,:;]{3,60} (?:with|to|and|against) [a-z]/i);
const HANDS_ON = pattern(/\b(?:that|wonder(?:ing)?|know|learn|find out|ask|see|understand|hear|curious(?: about)?|interested in|need|want)\s*$/i);

const POINTS = pattern(/\b(?:it|its|they|them|their|this|that|these|those)\b/i);

/** "What is set down for it within A": another clause says what. */
const POINTS_WITHIN = pattern(/\b(?:for|on|of|about) (?:it|them|this|that)\b[^?]{0,20}\b(?:within|under|inside) \w/i);

/** 「他们那帮人」: the people that another clause names. */
const PEOPLE = pattern(/他们|她们|[这那](?:帮|些|群)人/);

/** 「处理投诉举报的钱，是列在哪个项目底下的」: what the next clause says something of. */
const MONEY_OF = pattern(/[\u4e00-\u9fff]{2}(?:的|这|那)(?:一?[笔块份])?(?:钱|经费|资金|费用|预算|开支|支出)\s*[,，]\s*$/);
const SUBJECTLESS = pattern(/^\s*(?:都|又|到底|究竟|具体)?(?:[是在归属列放算]|从哪|由哪|出自|来自|挂在|走的)/);

/** 「占机关服务的比例」 asks without a question word. */
const SHARE_ZH = pattern(/^\s*(?:它|其|又|再)?占[^，,。?？]{2,20}(?:比例|比重|份额|百分比)[?？。]*\s*$/);

/** What heads the clauses after it. */
const HEADS = pattern(/(?:[:：]|\s[-–—])\s*$/);

interface Clause { text: string; asks: boolean; readonly said: Said }
/** What the words of a clause say. */
interface Said { names: boolean; strong: boolean; topic: boolean; slots: boolean; sentence: boolean; fixed: boolean; loose: boolean; /** A name of its own, no word for a kind of name. */ proper: boolean }

/** Who asks: 「我在后勤上班，」, "I work in the canteen:", "As a grid worker I'd like to know:". What they do names nothing that is asked. */
const ASKER_ZH = pattern(/^\s*(?:我们?|本人|俺|咱们?)(?:就|也|刚)?(?:是(?!问|想|说|指|要|看|不是)|在(?!问|想|说|看|算|查|找|找|核)|管(?!他)|做|搞|负责|来自|分管|从事|干)[^，,。:：；;?？]{1,14}[，,。:：；;]\s*$|^\s*(?:作为|身为|当)(?:一[名个位])?[^，,。:：；;?？]{1,10}(?:[，,:：]|，?我(?:就|只)?(?:想|要)[^，,。]{0,6}[，,:：])\s*$|^\s*在[^，,。?？]{1,8}(?:上班|工作|干活|做事|任职|办公|值班)(?:的)?[，,。:：]\s*$/);
/** 「省里来检查，」, 「审计进场了，」: what brings the question up. */
const VISIT_ZH = pattern(/^\s*[^，,。?？]{0,8}(?:来|要|过来|下来|进场|入驻|搞)(?:我们?这|咱们?这|单位|街道)?(?:检查|巡查|审计|调研|视察|督导|督查|考核|验收|座谈|抽查)(?:了|工作)?[，,。]\s*$/);
const ASKER_EN = pattern(/^\s*(?:hi,?\s*|hello,?\s*)?(?:i(?:['’]?m| am)|(?:i|we)(?= (?:with|from|in|at|on) (?:the|our|a)\b)|i work|i sit|we(?:['’]?re| are)|i (?:run|manage|handle)|(?:being|speaking as) an?)\b(?! (?:asking|looking|interested|trying|wondering|curious|checking|after|talking|comparing|told|reading|adding|thinking))[^,;:?\d]{2,50}(?:[,:;.]|\s[-–—])\s*$|^\s*as an? (?!percent|share|proportion|fraction|result|whole|multiple|total|check|follow|part|rule|ratio)[^,;:?\d]{2,50}(?:[,:;]|\s[-–—])\s*$/i);
/** "A consultant here,", "for my slide:", "Sorry for the bundle,": who asks, and what for. */
const INTRODUCED = pattern(/^\s*(?!(?:what|how|which|who|why|where|is|are|was|were|does|do|did|anything|nothing|everything)\b)(?:an?|the|your|just an?|one)?\s*(?:[a-z-]+ ){0,3}[a-z-]+ here(?: (?:from|at|in|with|again)\b[^,;:?\d]{0,40})?(?:[,:;.]|\s[-–—])\s*$|^\s*for (?:my|our|an?|tomorrow['’]s|today['’]s|this|the) (?:[a-z]+ ){0,2}(?:slides?|deck|thesis|essay|memo|notes?|paper|presentation|talk|article|story|meeting|briefing|brief|summary|spreadsheet|chart|poster|homework|newsletter|records?|files?)[,:;]\s*$|^\s*(?:sorry|apologies|pardon|excuse me|bear with me)\b[^,:?]{0,40}[,:]\s*$|^\s*(?:but |and |so )?(?:my|our|the) [^,:?]{2,40}? (?:wants?|needs?|demands?|insists?)\b[^:?]{0,40}:\s*$/i);
const OPENING_EN = pattern(/^\s*as an? (?!percent|share|proportion|fraction|result|whole|multiple|total|check|follow|part|rule|ratio)[a-z -]{2,30}?,? (?:i'd|i would|i want|i need|i)\b (?:like )?(?:to )?(?:know|ask|see|understand)?\s*[:,-]\s*/i);

/** The question without the clause that says who asks. */
function withoutAsker(question: string): string {
  const texts = clausesOf(question.replace(OPENING_EN, ''));
  const rest = texts.filter((text, at) => at > 1 || ASKS.test(text) || !(ASKER_ZH.test(text) || VISIT_ZH.test(text) || ASKER_EN.test(text) || INTRODUCED.test(text)));
  return rest.length > 0 && rest.some((text) => text.trim() !== '') ? rest.join('').trim() : question;
}

/** "The cost of A, and of B?", "is A the larger part of it, or B?": half of one sentence is no setting of the other. */
const GOES_ON = pattern(/^\s*(?:(?:and|or|plus|as well as) (?:of|for|on|to|by|in) |or (?:rather |(?:is|are|was) it )?[^,;:?]{2,40}\?\s*$)/i);

/** "Did A, B or C grow most": a verb before its subject begins the list that the next clause ends. */
const LIST_BEGUN = pattern(/^\W*(?:(?:so|and|but|then)\W+)?(?:is|are|was|were|do|does|did|has|have) (?:the |our )?[a-z][^,;:?]{1,50},\s*$/i);
const LIST_ENDED = pattern(/^\s*(?:the |our )?[a-z][^,;:?]{1,50} or \S/i);

/** The question without its setting; the whole of it when no clause asks for something that it names. */
export function withoutSetting(message: string, vocabulary: Vocabulary): string {
  const question = withoutAsker(message);
  const texts = bracketed(clausesOf(question)).filter((text) => text.trim() !== '');
  if (texts.length < 2 || GOES_ON.test(texts[1] ?? '') || (LIST_BEGUN.test(texts[0] ?? '') && texts.some((text) => LIST_ENDED.test(text)))) return question;
  const asked = texts.map(asksIn);
  // Where each asks, or none of many, all of them are kept.
  if (asked.every((asks) => asks) || (texts.length > 2 && !asked.includes(true))) return question;
  const clauses = texts.map((text) => clauseOf(text, vocabulary));
  const last = clauses.at(-1);
  // 「没带电脑，路灯」: where nothing asks, the last clause that names something does.
  if (clauses.length === 2 && !clauses.some(({ asks }) => asks) && last?.said.strong === true) last.asks = true;
  const asking = clauses.filter(({ asks }) => asks);
  if (!asking.some(({ said }) => said.names)) return question;
  const named = asking.some(({ said }) => said.strong);
  // "The operating funds rose. Which things drove it": what is pointed at stands in the other clause.
  const points = asking.some(({ text }) => POINTS.test(text)) && (!asking.some(({ said }) => said.proper) || asking.some(({ text }) => POINTS_WITHIN.test(text)));
  const people = asking.some(({ text }) => PEOPLE.test(text));
  const isKept = ({ text, said }: Clause): boolean => (points && said.proper) || (people && said.names) || !said.loose || (!named && said.names && text.length <= SHORT) || (!(named && said.sentence && !said.topic && !said.slots) && said.fixed);
  const kept = clauses.filter((clause, at) => clause.asks || movedBefore(clause.text, clauses[at + 1]?.text ?? '') || (clauses[at + 1]?.asks === true && MONEY_OF.test(clause.text) && SUBJECTLESS.test(clauses[at + 1]?.text ?? '')) || (!(at === 0 && named && WHO_ASKS.test(clause.text)) && isKept(clause)));
  return kept.length === clauses.length ? question : kept.map(({ text }) => text).join('').trim();
}

/** A comma in brackets ends no clause. */
function bracketed(texts: readonly string[]): string[] {
  const open = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')') && !/[。.!！?？;；]\s*$/.test(text);
  return texts.reduce<string[]>((parts, text) => (open(parts.at(-1) ?? '') ? [...parts.slice(0, -1), `${parts.at(-1) ?? ''}${text}`] : [...parts, text]), []);
}

function asksIn(text: string): boolean {
  return !HANDS_ON.test(text) && (ASKS.test(text) || AMOUNTS_OF.test(text) || SHARE_ZH.test(text) || /[?？]\s*$|[吗呢]\s*[,，。?？]?\s*$/.test(text));
}

/** Its words are read when something depends on them: of clauses that ask one is often enough. */
function clauseOf(text: string, vocabulary: Vocabulary): Clause {
  let said: Said | null = null;
  return { text, asks: asksIn(text), get said() { return said ??= saidIn(text, vocabulary); } };
}

function saidIn(text: string, vocabulary: Vocabulary): Said {
  const mended = repair(text, vocabulary);
  const segments = withoutTalk(segment(mended, vocabulary), fold(mended));
  const words = segments.filter(({ kind }) => kind === 'name' || kind === 'unknown');
  // A Chinese name in an English sentence is meant as it stands.
  const quoted = mostlyEnglish(text) && words.some((word) => /[\u3400-\u9fff]{2,}/.test(word.text));
  const strong = quoted || words.some((word) => vocabulary.isName(word.text) || (word.kind === 'name' && word.pieces.length > 1 && /^[a-z]/.test(word.text)) || word.pieces.some(({ concepts }) => concepts.some(({ label }) => label)));
  // 「路灯。」, "public toilets -": a topic is nothing but names.
  const topic = words.length > 0 && segments.every(({ kind, text: own, tags }) => kind === 'name' || kind === 'code' || LIGHT.test(own) || tags.includes('and') || tags.includes('of') || (HEADS.test(text) && tags.includes('talk')));
  const slots = segments.some(({ kind, text, value, unit }) => (kind === 'number' && (unit !== null || Number(value) >= 10)) || (kind === 'lexical' && /^(?:元|亿元?|千元|百万元)$/.test(text)) || kind === 'year' || kind === 'code' || kind === 'table' || kind === 'part');
  const says = segments.some(({ kind, tags }) => kind === 'lexical' && tags.some((tag) => tag !== 'filler' && tag !== 'talk' && tag !== 'and' && tag !== 'of' && tag !== 'it' && tag !== 'these'));
  return {
    proper: strong, strong: strong || segments.some(({ kind, tags }) => kind === 'code' || tags.some((tag) => NAMING.has(tag))), topic, slots, sentence: /[.。!！]\s*$/.test(text),
    names: words.some(isName) || segments.some(({ tags }) => tags.some((tag) => NAMING.has(tag))),
    get fixed() { return strong || topic || slots || SCOPE.test(text) || segments.some(({ tags }) => tags.includes('order')) || (words.some(isName) && isNounPhrase(text)); },
    loose: words.length > 0 || segments.some(({ tags }) => tags.includes('talk')) || (SENTENCE_END.test(text) && !says),
  };
}

/** "Patrols watching the streets, cost?": what has no verb tells nothing that could be a setting; it names what is asked of. */
function isNounPhrase(text: string): boolean {
  return /[a-z]{3}/i.test(text) && mostlyEnglish(text) && !TALKS.test(text) && isVerbless(fold(text));
}
/** Who speaks, and for what: "my boss again,", "for tomorrow's slide,", "fire stuff:". */
const TALKS = pattern(/\b(?:i|me|my|mine|you|your|he|she|hi|hello|hey|here|sorry|thanks|please|question|questions|ok|okay|morning|boss|colleague|friend|stuff|things|topic|subject|for (?:the|a|my|our|tomorrow|today))\b/i);

/** Tags that stand for a name. */
const NAMING: ReadonlySet<string> = new Set(['total', 'revenueTotal', 'department', 'project', 'item', 'subItem']);

function isName({ pieces }: Segment): boolean {
  return pieces.some(({ concepts }) => concepts.some(({ head }) => !head));
}
