/** After it was told how far a name moved: what is left of it, what the year before comes to by a move that is said, and the move as a part of the year before. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import { isFrame } from '../../query/frames/bare.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Figure } from '../answer.ts';
import { answerQuery } from '../answer-query.ts';
import { claims, entryName } from '../context.ts';
import { computedFigure, shareOf, valueOf } from '../figures.ts';
import { BEFORE_BY_MOVE, MOVE_AS_PART } from '../marks.ts';
import { changeOf, withChange } from '../measures/change.ts';
import { asMoves } from '../measures/moves.ts';
import { ASKED } from './against.ts';
import { exactMention } from './names.ts';
import { contextOf, type Rule, type Turn } from './turn.ts';

const THIS_YEAR = String.raw`(?: (?:now|then|this year|in 20\d\d|today))*`;
const LEFT = pattern(new RegExp(String.raw`^\W*(?:(?:and|so|then|ok)\W+)*(?:what|how much)(?:['’]?s| is| does| do(?:es)? (?:that|this) leave| money is)?(?: (?:it|they))? ?(?:still )?(?:left|remain(?:s|ing)?|leaves?|have left|got left)?(?: over)?(?: (?:for|of|to|in|with) (?:it|that|this|them|that (?:one|project)|this (?:one|project)))?(?: left)?${THIS_YEAR}\W*$`, 'i'));
const SAYS_LEFT = pattern(/\b(?:left|remain(?:s|ing)?|leaves?)\b/i);
const LEFT_ZH = pattern(/^(?:那|那么|它|这个|今年|现在|目前|还|里面?)*剩(?:下|余)?(?:的|了)?(?:还有|是|有)?(?:多少|几)(?:钱|万)?[呢啊?？。]*$/);

const UP = String.raw`(?:up|rose|rises|went up|gone up|grew|grown|gained|increased|risen|climbed|added)`;
const DOWN = String.raw`(?:down|fell|falls|went down|gone down|dropped|lost|decreased|shrank|fallen|was cut|cut)`;
const AMOUNT = String.raw`(?<n>\d[\d,]*(?:\.\d+)?)(?: ?(?:万元|万|wan))?`;
const BEFORE = String.raw`(?:(?:in )?(?:20\d\d|last year|the (?:year before|previous year|prior year))(?:['’]?s figure)?(?: budget)?|it)`;
/** "It went down by 3, so last year was…?" */
const SO_BEFORE = pattern(new RegExp(String.raw`^\W*(?:(?:and|so|ok|then|if)\W+)*(?:it|that|this|they|which)?(?:['’]?s| is| has| was)?(?: been)? ?(?:(?<up>${UP})|(?<down>${DOWN}))(?: by)? ${AMOUNT}(?: on last year)?\W+(?:so|hence|thus|therefore|then|which (?:means|makes|puts)|meaning|and so|that (?:means|makes|puts))?(?: that)?\W*(?<when>${BEFORE})(?: (?:it|they))?(?: (?:was|were|had|stood|must have been|would have been|came|at|to|in|be|the year before|last year))*\W*$`, 'i'));
const SO_BEFORE_ZH = pattern(/^(?:那|那么|它|这个|既然|比?去年|比?上年)*(?:(?<up>增加|多|增|涨|上升|增长)|(?<down>减少|少|减|降|下降|跌))了?(?<n>\d[\d,]*(?:\.\d+)?)(?:万元?)?[，,]?(?:那么?|所以|也就是说?|则|这么说)?(?<when>去年|上年|20\d\d年)(?:就|应该|原来)*(?:是|有|为)?(?:多少|几万?|呢)*(?:…|\.{2,})?[?？。]*$/);

const MOVE = String.raw`(?:the |that |this |its )*(?:first )?(?:increase|rise|growth|gain|drop|fall|cut|decrease|decline|reduction|change|difference|move)`;
const YEAR_BASE = String.raw`(?:(?:the )?(?:20\d\d|last year|year before|previous year|prior year)(?:['’]?s)?(?: of)?(?: (?:figure|amount|budget|number|level|value|one))?|(?:the )?(?:figure|amount|budget|number|level|value) (?:of|for|in) (?:20\d\d|last year|the year before))`;
const BASE = String.raw`(?:(?<before>${YEAR_BASE})|(?<that>that|it|this|the (?:same|latter|result)|that (?:one|figure|number|amount)))`;
const IN_PERCENT = String.raw`(?:,? ?(?:and )?(?:in|as|to)?(?: an?)? ?(?:%|percent(?:age)?|per cent|what (?:%|percent|percentage) (?:do|would) (?:you|we|i) get|what (?:do|would) (?:you|we|i) get|what(?:['’]?s| is) (?:that|it)(?: in (?:%|percent))?|two decimals|please|pls|[-–—]))*`;
/** "Divide the increase by that", "3 over that in %", "the rise as a share of last year's figure". */
const DIVIDED = pattern(new RegExp(String.raw`^\W*(?:(?:and|so|ok|now|then|what (?:do|would) (?:you|we|i) get (?:if|when) (?:you|we|i)|if (?:you|we|i)|please)\W+)*(?:divide |take |put )?(?:${MOVE}|${AMOUNT})(?: (?:divided )?by| over| ?[/÷]| as an? (?:%|percent(?:age)?|per cent|share|proportion|fraction) of| in (?:%|percent) of|,? as against) ?${BASE}${IN_PERCENT}\W*$`, 'i'));
const DIVIDED_ZH = pattern(/^(?:那|那么|再|用|拿|把)*(?:这个|那个|这|那)?(?:(?:增加|减少|增减|增长|下降|变动)(?:额|的?(?:金额|数|量|部分))|增量|差额|(?:增加|减少|多出?|少)?(?:了|的)?(?<n>\d[\d,]*(?:\.\d+)?)(?:万元?)?)(?:除以|[÷/]|占)(?:(?<before>去年|上年|20\d\d年)(?:的)?(?:数|预算|金额)?|(?<that>它|这个数?|那个数?|前者|刚才那个数?))(?:是|等于|的|为|得)*(?:百分之几|百分之多少|多少|几成|百分比)?[呢啊?？。]*$/);

/** The one name that was just told to have moved. */
function moved({ last, meant }: Turn): Entry | null {
  const [entry, another] = meant;
  const ofMove = last.claims.some((claim) => claim.kind === 'change' || (claim.kind === 'list' && claim.items.length > 0 && claim.items.every(({ figure }) => figure.facts[0]?.measure === 'change' || figure.facts[0]?.measure === 'percent')));
  return entry && !another && last.outcome === 'answered' && ofMove ? entry : null;
}

function leftOfIt(turn: Turn): Answer | null {
  const { world, query, last } = turn;
  const asked = query.language === 'zh' ? LEFT_ZH.test(query.spoken) : LEFT.test(query.spoken) && SAYS_LEFT.test(query.spoken);
  const entry = asked && query.mentions.every(isFrame) ? moved(turn) : null;
  return entry && answerQuery(world, { ...query, act: 'lookup', wanted: 'money', reference: null, mentions: [exactMention(entry)], tags: new Set() }, [], last);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What moved, from what, and by how much. */
function movesOf({ world, query, last }: Turn, entry: Entry): { entry: Entry; move: Figure; prior: Figure; now: Figure | null } | null {
  const context = contextOf(world, query, [], last);
  const [own] = answerQuery(world, { ...query, act: 'change', percent: false, claimed: [], thresholds: [], direction: null, relativeYear: null, year: null, reference: null, mentions: [exactMention(entry)], tags: new Set() }, [], null).subjects;
  const one = withChange(context, own ?? entry);
  const change = changeOf(context, one);
  return change?.prior ? { entry: one, move: change.change, prior: change.prior, now: change.current } : null;
}

function numberIn({ n }: Groups): Decimal | null {
  return n === undefined ? null : decimal(n.replace(/,/g, ''));
}

function soBefore(turn: Turn): Answer | null {
  const { world, query, last, subject } = turn;
  const said = (query.language === 'zh' ? SO_BEFORE_ZH : SO_BEFORE).exec(query.spoken.trim())?.groups;
  if (!said || !subject || last.subjects.length !== 1 || last.outcome !== 'answered' || !query.mentions.every(isFrame)) return null;
  // The year before, and no other.
  const year = /20\d\d/.exec(said['when'] ?? '')?.[0];
  const own = movesOf(turn, subject);
  const number = numberIn(said);
  if (!own || !number || (year !== undefined && Number(year) !== world.book.year - 1)) return null;
  const answer = answerQuery(world, { ...query, act: 'prior', claimed: [], thresholds: [], direction: null, relativeYear: 'prior', year: null, reference: null, mentions: [exactMention(own.entry)], tags: new Set(['prior'] as const) }, [], null);
  const right = valueOf(own.move).eq(said['up'] === undefined ? number.neg() : number);
  const verdict: Claim = { kind: 'verdict', right: false, about: 'figure' };
  const change = answerQuery(world, { ...query, act: 'change', claimed: [], thresholds: [], direction: null, reference: null, relativeYear: null, year: null, mentions: [exactMention(own.entry)], tags: new Set() }, [], null);
  return right || answer.outcome !== 'answered' ? answer : { ...answer, claims: [verdict, ...change.claims.filter(({ kind }) => kind === 'change'), ...answer.claims] };
}

function partOfBefore(turn: Turn): Answer | null {
  const { world, query, last, subject } = turn;
  const said = (query.language === 'zh' ? DIVIDED_ZH : DIVIDED).exec(query.spoken.trim())?.groups;
  const told = last.claims.some(({ kind }) => kind === 'prior');
  if (!said || !subject || last.subjects.length !== 1 || last.outcome !== 'answered' || !query.mentions.every(isFrame) || !(said['before'] !== undefined || told)) return null;
  const own = movesOf(turn, subject);
  const number = numberIn(said);
  const year = /20\d\d/.exec(said['before'] ?? '')?.[0];
  if (!own || valueOf(own.prior).lte(0) || (year !== undefined && Number(year) !== world.book.year - 1)) return null;
  const context = contextOf(world, query, [], last);
  const [move] = asMoves([own.move]);
  if (!move) return null;
  const name = entryName(context, own.entry);
  const before = world.book.year - 1;
  const whole: Figure = { ...own.prior, name: { zh: `${before} 年${name.zh}`, en: `${name.en ?? name.zh} in ${before}` } };
  // Another number than the move is the asker's own.
  const part: Figure = number && !valueOf(own.move).abs().eq(number) ? computedFigure(ASKED, number.toFixed(), own.prior.unit, null, number.toFixed(), [whole]) : { ...move, value: move.value.replace(/^-/, '') };
  return claims(context, 'a move as a part of the year before', [{ kind: 'share', part, whole, percent: shareOf(part.name, part, whole) }], [own.entry], [part]);
}

export const AFTER_MOVE: readonly Rule[] = [
  { name: 'what is left of the name that moved', answer: leftOfIt },
  { name: BEFORE_BY_MOVE, answer: soBefore },
  { name: MOVE_AS_PART, answer: partOfBefore },
];
