/** Query + documents → Answer: resolves the names, finds the rule that answers, and adds what must come with it. */
import { pattern } from '../budget/pattern.ts';
import type { Query } from '../query/query.ts';
import type { Entry } from '../search/entries.ts';
import type { Answer, Figure } from './answer.ts';
import { caveatsFor, withDispute } from './caveats.ts';
import { claims, type Context } from './context.ts';
import { figuresOf } from './figures-of.ts';
import { lookupEntry } from './lookup-entry.ts';
import { madeBy, WHOLE_CLAIMS } from './marks.ts';
import { convertFigures, resultsOf } from './measures/convert.ts';
import { topicsByUnit } from './names/by-unit.ts';
import { withoutNarrowed } from './names/narrowed.ts';
import { withoutFund } from './names/without-fund.ts';
import { resolveMentions } from './names/resolve.ts';
import { withoutAllProjects, withoutScope } from './names/scope.ts';
import { settleTopics } from './names/settle.ts';
import { withTotals } from './names/totals.ts';
import { withOwnAction } from './targets/own-action.ts';
import { inOtherWords } from './texts/other-words.ts';
import { withToldNumber } from './texts/told-number.ts';
import { averageVerdict } from './verdicts/average-verdict.ts';
import { withoutNaming } from './verdicts/named-by-figure.ts';
import { turnedRound, withQuantityVerdict, withShareVerdict, withStatedVerdict } from './verdicts/verdicts.ts';
import type { World } from './world.ts';
import { firstAnswer } from './rules.ts';

export function answerQuery(world: World, asked: Query, carried: readonly Entry[], last: Answer | null): Answer {
  const named = resolveMentions(asked, world.index);
  const query = withoutNaming(asked, named, world);
  const scoped = withoutFund(world, query, settleTopics(query, world, query === asked ? named : resolveMentions(query, world.index)));
  const { topics, under } = withoutScope(query, topicsByUnit(withTotals(world, query, [...withoutAllProjects(world, query, scoped.topics)], carried), query.act));
  const context: Context = { world, query, topics, filter: { ...filterOf(query), ...(under.length > 0 ? { under } : {}), ...(scoped.fund === null ? {} : { fund: scoped.fund }) }, carried, last };
  const found = withToldNumber(context, withStatedVerdict(context, averageVerdict(context, withoutNarrowed(context, inOtherWords(context, firstAnswer(context))))));
  const answer = withOwnAction(context, query.quantity === null || madeBy(found, ...WHOLE_CLAIMS) ? withoutPremise(turnedRound(context, withShareVerdict(context, found))) : withQuantityVerdict(context, found) ?? unjudged(context, found));
  if (answer.outcome === 'clarify') return answer;
  if (answer.outcome === 'not_found') return { ...answer, claims: withDispute(context, answer.claims, caveatsFor(context, answer.claims.flatMap(figuresOf))) };
  const figures = answer.claims.flatMap(figuresOf);
  // Whichever rule answered, an amount that is wanted in a unit is told in it.
  const wanted = unitWanted(query, resultsOf(answer));
  const converted = wanted !== null && !answer.claims.some(({ kind }) => kind === 'convert') ? convertFigures({ ...context, query: { ...query, convertTo: wanted } }, answer, resultsOf(answer)) : answer;
  const shown = converted.outcome === 'answered' && converted !== answer ? { ...answer, claims: [...answer.claims, ...converted.claims] } : answer;
  return { ...shown, claims: withDispute(context, shown.claims, caveatsFor(context, figures)) };
}

/** The unit that the answer is to be told in besides its own: 「每人每月多少万」 of a price that is printed in 元. An average is computed in it. */
function unitWanted({ convertTo, act, spoken }: Query, results: readonly Figure[]): string | null {
  const average = act === 'average';
  if (convertTo !== null) return average && !results.some(isPrice) ? null : convertTo;
  return IN_WAN.test(spoken) && results.some(isPrice) ? '万元' : null;
}
const IN_WAN = pattern(/(?:多少|几|合|是|换成|折合?成?|单位[是为用:：]?)\s*个?万(?!户|人|次|平|分)|\b(?:in|into|of|many) (?:万|wan\b|ten[- ]thousands?\b)/i);

/** 元/人/月 */
function isPrice({ unit }: Figure): boolean {
  return unit.includes('元/');
}

/** After a yes or no, "not as asked" would say it twice. */
function withoutPremise(answer: Answer): Answer {
  return answer.claims.some(({ kind }) => kind === 'verdict') ? { ...answer, claims: answer.claims.map((claim) => (claim.kind === 'change' ? { ...claim, premise: null } : claim)) } : answer;
}

/** What was stated cannot be judged: the names are told, and no yes or no. */
function unjudged(context: Context, asked: Answer): Answer {
  const sure = context.topics.flatMap(({ certainty, entry }) => (certainty === 'sure' && entry ? [entry] : []));
  const answers = sure.map((entry) => lookupEntry(context, entry));
  return sure.length > 1 ? claims(context, 'a statement that cannot be judged', answers.flatMap((answer) => answer.claims), sure, answers.flatMap(({ listed }) => listed)) : asked;
}

function filterOf(query: Query): Context['filter'] {
  const part = query.part === null ? null : `第${'一二三四五六七八九十'[query.part - 1] ?? ''}部分`;
  const text = query.text;
  const basis = /按功能|功能分类|by function|functional/i.test(text) ? ['function'] : /按经济|经济分类|economic/i.test(text) ? ['economic'] : /按项目|by project/i.test(text) ? ['project'] : null;
  const codes = query.mentions.flatMap((mention) => mention.code ?? []);
  const code = codes.length === 1 ? codes[0] ?? null : null;
  // 「正文和表 3 差多少」 speaks of both.
  return { table: query.table, part, told: query.tags.has('told') && query.table === null && !query.tags.has('difference'), basis, code };
}
