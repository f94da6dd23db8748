/** How many there are, as it is stated: 「有 8 个部门，对吧」, 「有 9 辆车」, and what is named added up: 「甲四项加起来是 2,400 吗」. */
import { pattern } from '../../budget/pattern.ts';
import { decimal, type Decimal } from '../../budget/amount.ts';
import type { Claimed } from '../../query/query.ts';
import type { Entry } from '../../search/entries.ts';
import { agreement } from './claim-agreement.ts';
import type { Answer, Claim } from '../answer.ts';
import { chineseInteger, englishInteger } from '../../query/slots/numerals.ts';
import { claims, type Context } from '../context.ts';
import { partsFound } from './findings.ts';
import { projectsAnswer } from '../parts.ts';
import { departmentsAnswer } from '../offices/offices.ts';
import { valueOf } from '../figures.ts';
import { figuresOf } from '../figures-of.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { projectRows } from '../sets/collections.ts';
import { isClaim } from './named-in.ts';
import { ADDS, reconcileAnswer } from './reconcile.ts';
import { sumAnswer } from '../measures/sum.ts';
import { OF_ALL } from './verdicts.ts';

/** Projects under performance management are all of them. */
const REVIEWED = pattern(/绩效|performance/i);

/** 「有 8 个部门，对吧」: departments and projects are counted from the document's own lists. */
export function countedThings(context: Context): Answer | null {
  const { query, topics } = context;
  const [claim, another] = query.claimed;
  if (!claim || another || topics.some(({ certainty }) => certainty === 'sure')) return null;
  const unit = claim.unit;
  // 「现在有 9 辆车」: of the counts in that unit the largest is the whole.
  if (unit !== null && /^[辆台]$/.test(unit) && query.mentions.length === 0) return vehicleCount(context, claim);
  if (unit !== null && unit !== '个') return null;
  if (query.tags.has('department')) {
    const answer = departmentsAnswer(context);
    return answer.outcome !== 'answered' ? null : OF_ALL.test(query.spoken) ? answer : judged(answer, answer.claims.flatMap(figuresOf).some((figure) => valueOf(figure).eq(claim.value)));
  }
  // 「有两个党群服务中心项目吗」 counts none but those.
  if (!query.tags.has('project') || query.mentions.some(({ text }) => !REVIEWED.test(text))) return null;
  const answer = projectsAnswer(context);
  // "Is the total of the projects 9,800": so many projects nobody has; their money is said.
  const [list] = answer.claims;
  if (unit === null && list?.kind === 'list' && list.total && claim.value.gt(MOST_PROJECTS)) return judged(answer, claim.value.eq(valueOf(list.total)));
  return answer.outcome === 'answered' ? judged(answer, claim.value.eq(projectRows(context.world).length)) : null;
}

/** A bare number above it is an amount. */
const MOST_PROJECTS = 300;

/** 「三公经费包括三类吗」, "does A consist of five parts?": how many parts a name has, said in words that are no other number. */
const PARTS_ZH = pattern(/(?:包括|包含|有|由|分(?:成|为)?|含|涵盖|共|列)了?(?:仅|只|这|那|一共|总共)?(?<n>[一两二三四五六七八九十]|\d{1,2})(?:大|小)?(?:项|类|个部分|部分|块|种|个(?:项目|子项|方面|小项|科目|分项|部分))(?:支出|内容|费用|项目|用途|组成|构成)?(?:组成|构成)?(?:的)?(?:吗|吧|么|对|是不是|[,，?？])/);
const PARTS_EN = pattern(/\b(?:ha(?:s|ve)|consists? of|made (?:up )?of|comprises?|includes?|covers?|contains?|(?:split|divided|broken) into|come in) (?:exactly |only |just )?(?<n>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:parts?|items?|pieces|components?|kinds|types|categories|sub-?items?|elements|classes)\b|\b(?:lists?|shows?|prints?) (?:exactly |only |just )?(?<n2>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:parts?|items?|lines?|components?|sub-?items?) (?:under|in|within|for) /i);

export function countOfPartsAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  const [topic, another] = topics;
  if (!topic || another || topic.certainty !== 'sure' || !topic.entry || topic.mention.to === 0 || query.table !== null || query.direction !== null || query.claimed.length > 1 || !isClaim(query)) return null;
  const groups = (PARTS_ZH.exec(query.spoken) ?? PARTS_EN.exec(query.spoken))?.groups;
  const said = (groups?.['n'] ?? groups?.['n2'])?.toLowerCase();
  const n = said === undefined ? null : chineseInteger(said) ?? englishInteger(said) ?? Number(said);
  const found = n === null ? null : partsFound(context, decimal(n), topic.entry);
  if (!found) return null;
  // How many are listed is plain also where there are others (等).
  const unlisted = found.agreement === null && /列|\b(?:lists?|shows?|prints?)\b/i.test(query.spoken);
  const verdict: Claim[] = found.agreement === null && !unlisted ? [] : [{ kind: 'verdict', right: found.agreement === 'right', about: 'figure' }];
  return claims(context, 'how many parts it has, as stated', [...verdict, ...found.claims], [topic.entry], found.figures);
}

function judged(answer: Answer, right: boolean): Answer {
  return { ...answer, claims: [{ kind: 'verdict', right, about: 'figure' }, ...answer.claims] };
}

/** 「甲四项加起来是 2,400 吗」: the sum of what is named, set against the figure. */
export function addedThings(context: Context): Answer | null {
  const { query, topics } = context;
  const [claim, another] = query.claimed;
  const [only] = topics;
  if (!claim || another || claim.unit === '%' || query.relativeYear === 'prior' || (query.year !== null && query.year < context.world.book.year)) return null;
  if (!(ADDS.test(query.text) || (query.tags.has('sum') && topics.length > 1)) || (topics.length === 1 && only?.certainty !== 'several')) return null;
  if (topics.length === 0) return query.tags.has('project') ? reconcileAnswer(context) : null;
  const answer = sumAnswer(context);
  const sum = answer.claims.find(({ kind }) => kind === 'sum');
  if (answer.outcome !== 'answered' || sum?.kind !== 'sum') return null;
  return judged(answer, agreement(claim, [sum.total], false) === 'right');
}

function vehicleCount(context: Context, claim: Claimed): Answer | null {
  const entries = context.world.index.entries.filter(({ facts }) => facts.some(({ measure, unit, place }) => measure === 'count' && unit === claim.unit && place.table === null));
  const most = (entry: Entry): Decimal => entry.facts.reduce((top, { value, unit }) => (unit === claim.unit && value?.gt(top) === true ? value : top), decimal(0));
  const [whole] = [...entries].sort((left, right) => most(right).cmp(most(left)));
  if (!whole) return null;
  const answer = lookupEntry({ ...context, query: { ...context.query, wanted: 'count' } }, whole);
  return judged(answer, agreement(claim, answer.listed, false) === 'right');
}
