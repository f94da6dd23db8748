/**
 * 「今年比去年多了 3 个项目对吧」, "staff in post grew by 5, right?": by how much a number of things moved is judged against
 * the printed move, never against the number itself. Most budgets print no such move, and then that is said.
 */
import { pattern } from '../../budget/pattern.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import type { Fact } from '../../budget/fact.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import { englishInteger } from '../../query/slots/numerals.ts';
import type { Entry } from '../../search/entries.ts';
import type { Answer, Claim, Name } from '../answer.ts';
import { claims, entryName, notFound, type Context } from '../context.ts';
import { printedFigure, valueOf } from '../figures.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { movedInWords } from '../offices/counted-things.ts';
import { departmentsAnswer } from '../offices/offices.ts';
import { projectsAnswer } from '../parts.ts';
import { NO_MOVE } from '../marks.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { countAnswer } from '../sets/filter.ts';
import { addedOnes } from '../sets/new-and-ended.ts';

/** A number that is said to have been added or taken away: of nothing that is money or a share. */
const MORE_ZH = pattern(/(?<up>多|增加?|增[长添]|新增|新添|添|上升|涨)(?:了|出)?\s*$|(?<down>少|减少?|裁减?|下降|降|缩减)(?:了|掉)?\s*$/);
const MORE_BEFORE = pattern(/\b(?:(?<up>up|rose|grew|grown|increased?|gr[eo]w|added|gained|went up|go up|gone up)|(?<down>down|fell|fall|dropped|drop|lost|decreased?|shrank|went down|go down))\b(?: by)?\s*$/i);
const MORE_AFTER = pattern(/^\s*(?:(?<up>more|extra|additional)|(?<down>fewer|less))\b(?! than \d)/i);
/** "One more department", "two fewer projects" */
const IN_WORDS = pattern(/\b(?<n>one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:(?<up>more|extra|additional)|(?<down>fewer|less))\b/i);
/** 「项目个数今年比去年多了几个」, "how many more projects than last year": the move of a number is asked for. */
const ASKED = pattern(/项目(?:的)?(?:个数|数量|数目|总数|数)(?!据).{0,10}(?:比|较).{0,8}(?:多|少|增|减|变)|项目.{0,8}[比较].{0,8}[多少](?:了|出)?(?:几|多少)个|项目.{0,4}(?:比|较)(?:去年|上年)(?:更)?[多少](?:了)?[吗么]|\bhow many (?:more|fewer) projects\b.*\bthan\b|\b(?:more|fewer) projects (?:this year )?than (?:in )?(?:last year|the year before|20\d\d)\b|\bnumber of projects\b.{0,20}\b(?:chang|gr[eo]w|increas|r[io]se|fall|fell|drop|decreas|go up|went up|go down|went down)/i);
const NEW = pattern(/新(?:增|添|设|立项?)|\bnew\b/i);
const OF_MONEY_OR_RATE = pattern(/元|%|倍|成/);

interface Move { value: Decimal; unit: string | null; up: boolean }

export function movedCountAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const projects = (query.tags.has('project') && topics.every(({ certainty }) => certainty !== 'sure')) || topics.length === 0;
  if (query.claimed.length === 0 && projects && query.thresholds.length === 0 && ASKED.test(query.spoken)) return unprinted(context, PROJECTS, projectsAnswer(context));
  const fell = ofThoseMoved(context);
  if (fell) return fell;
  const move = isQuestionOfTruth(query.spoken, query.tags) ? moveIn(context) : null;
  if (!move) return null;
  const named = topics.filter(({ mention }) => mention.to > mention.from).map((one) => ({ topic: one, counted: resolveMention(one.mention, context.world.index, 'count') }));
  const [first, ...others] = named;
  if (!first) return ofListed(context, move);
  const { topic, counted } = first;
  // "Our fleet grew by 2 cars": one thing in two words.
  if (others.some((other) => other.counted.entry === null || other.counted.entry !== counted.entry)) return null;
  const entries = [...new Set([topic.entry, counted.entry, ...topic.choices, ...topic.hits.filter(({ precision }) => precision >= FITS).map(({ entry }) => entry)].flatMap((entry) => entry ?? []))];
  // 「车多了 2 辆」: what moved in that unit is one thing, whatever it is called.
  const own = move.unit ?? (topic.certainty === 'sure' && topic.entry?.kinds.has('money') === true ? null : counted.entry?.facts.find(({ measure }) => measure === 'count')?.unit ?? null);
  const inUnit = own === null || COMMON.test(own) ? [] : context.world.index.entries.filter(({ facts }) => facts.some(({ measure, unit }) => measure === 'change' && unit === own));
  for (const entry of [...entries, ...(inUnit.length === 1 ? inUnit : [])]) {
    const printed = entry.facts.find(({ measure, unit, value }) => measure === 'change' && value !== null && unit === (move.unit ?? unit) && !OF_MONEY_OR_RATE.test(unit ?? ''));
    if (printed) return judged(context, entry, printed, move);
  }
  const entry = [counted.entry, topic.entry].find((one) => one?.facts.some(({ measure, unit }) => (measure === 'count' || measure === 'target') && !OF_MONEY_OR_RATE.test(unit ?? ''))) ?? null;
  // "The projects went up by 100": money that is named whole moved by money, whatever else is counted under a like name.
  if (!entry || (move.unit === null && (entry.kinds.has('money') || (topic.certainty === 'sure' && topic.entry?.kinds.has('money') === true && (topic.hits[0]?.score ?? 0) >= 0.999)))) return null;
  const told = movedInWords(context.world, entry);
  const now = lookupEntry({ ...context, query: { ...query, wanted: entry.kinds.has('count') ? 'count' : 'target', claimed: [] } }, entry);
  return told ? claims(context, 'how a number of things moved, in words', [told, ...now.claims], [entry], now.listed) : unprinted(context, entryName(context, entry), now, entry);
}

/** 「有 7 个项目减少，对吗」, "did 7 projects fall?": of how many it is said that they moved so. */
function ofThoseMoved(context: Context): Answer | null {
  const { query, topics } = context;
  const [claim, another] = query.claimed;
  if (!claim || another || OF_MONEY_OR_RATE.test(claim.unit ?? '') || query.direction === null || topics.some(({ certainty }) => certainty === 'sure') || !isQuestionOfTruth(query.spoken, query.tags) || !OF_PROJECTS.test(query.spoken.slice(claim.to)) || query.thresholds.length > 0) return null;
  const told = countAnswer({ ...context, topics: [], query: { ...query, act: 'count', claimed: [] } });
  return told.outcome === 'answered' ? { ...told, claims: [{ kind: 'verdict', right: claim.value.eq(told.listed.length), about: 'figure' }, ...told.claims] } : null;
}
/** The number stands before the projects, and what became of them behind. */
const OF_PROJECTS = pattern(/^\s*[个项]?(?:的)?(?:支出)?(?:项目|科目)(?:支出|预算|经费)?(?:的)?(?:预算|金额|经费)?(?:是|今年|本年|较上年|比上年|比去年|较去年|都|有所|出现)*(?:减|增|降|涨|升|下降|上升|缩)|^\s*(?:of the )?(?:projects?|items|programmes?|lines) (?:(?:have|has|had|were|was|are|did|been|got|get|went|go|gone) ){0,2}(?:f[ea]ll|fallen|r[io]se|risen|gr[eo]w|grown|cut|down|up|increase|decrease|drop|shr[ai]nk|declin|reduc|rais)/i);

const FITS = 0.78;
/** A number of things: 「3 个」, 「两名」. */
const COUNTED = pattern(/^[\d,]+\s*(?:个(?![百千万亿])|[人名辆台家户项位次场盏处])|^[一二两三四五六七八九十]+\s*(?:个(?![百千万亿])|[人名辆台家户项位次场盏处])/);
/** Measure words that people and all kinds of things share: a name must say what is counted. */
const COMMON = pattern(/^[人个家名项次户位处场]$/);
const PROJECTS: Name = { zh: '项目个数', en: 'the number of projects' };
const OFFICES: Name = { zh: '部门个数', en: 'the number of departments' };

/** The number, what it counts, and which way it is said to have gone. */
function moveIn({ query: { spoken, claimed, language } }: Context): Move | null {
  const [claim, another] = claimed;
  if (!claim) {
    const { n, up } = language === 'en' ? IN_WORDS.exec(spoken)?.groups ?? {} : {};
    const value = n === undefined ? null : englishInteger(n);
    return value === null || /万|million|yuan|wan/i.test(spoken) ? null : { value: decimal(value), unit: null, up: up !== undefined };
  }
  if (another || claim.limit || OF_MONEY_OR_RATE.test(claim.unit ?? '')) return null;
  const [before, after] = [spoken.slice(0, claim.from), spoken.slice(claim.to)];
  const said = language === 'zh' ? (COUNTED.test(spoken.slice(claim.from)) ? MORE_ZH.exec(before) : null) : MORE_AFTER.exec(after) ?? (claim.unit === null && /^\s*(?:万|million|wan|yuan|percent|per cent|%|billion|thousand)/i.test(after) ? null : MORE_BEFORE.exec(before));
  return said ? { value: claim.value, unit: claim.unit, up: said.groups?.up !== undefined } : null;
}

/** Projects and departments are counted from the document's own lists, of this year only. */
function ofListed(context: Context, move: Move): Answer | null {
  const { query } = context;
  if (query.tags.has('department')) return unprinted(context, OFFICES, departmentsAnswer(context));
  if (!query.tags.has('project')) return null;
  // 「新增了 1 个项目」: those that the year before had nothing for.
  const added = move.up && NEW.test(query.spoken) ? addedOnes(context) : null;
  if (added?.outcome !== 'answered') return unprinted(context, PROJECTS, projectsAnswer(context));
  return { ...added, claims: [{ kind: 'verdict', right: move.value.eq(added.listed.length), about: 'figure' }, ...added.claims] };
}

function judged(context: Context, entry: Entry, fact: Fact, { value, up }: Move): Answer {
  const name = entryName(context, entry);
  const change = printedFigure(name, fact);
  const right = valueOf(change).abs().eq(value);
  const wrongWay = valueOf(change).gt(0) !== up;
  const told: Claim = { kind: 'change', name, base: (fact.year ?? context.world.book.year) - 1, change, percent: null, recomputed: null, rounding: false, current: null, premise: null };
  return claims(context, 'the move of a number, checked', [{ kind: 'verdict', right: right && !wrongWay, about: wrongWay ? 'direction' : 'figure' }, told], [entry], [change]);
}

/** What there is this year is told, and that nothing says what there was before. */
function unprinted(context: Context, name: Name, now: Answer, entry: Entry | null = null): Answer {
  const answer = notFound(context, NO_MOVE, 'noChange', [name], [], now.outcome === 'answered' ? now.claims : [], context.world.book.year - 1);
  return { ...answer, subjects: entry ? [entry] : [], listed: now.listed };
}
