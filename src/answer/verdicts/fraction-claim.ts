/** 「甲超过乙的三分之二吗」, "is A more than a quarter of B": a limit that is a part of another name is one of the share, not of the amount. */
import { pattern } from '../../budget/pattern.ts';
import { isQuestionOfTruth } from '../../query/act.ts';
import type { Answer } from '../answer.ts';
import type { Context } from '../context.ts';
import type { Entry } from '../../search/entries.ts';
import { resolveMention } from '../names/resolve-mention.ts';
import { shareAnswer } from '../measures/share.ts';
import { withShareVerdict } from './verdicts.ts';

const OF_WHOLE_ZH = pattern(/(?:的|占|有|够|到|过|足)了?(?:[二三四五六七八九十]分之|[一二三四五六七八九]成(?!立)|一半|半数|\d+(?:\.\d+)?%|百分之)/);
const OF_WHOLE_EN = pattern(/(?:\b(?:half|thirds?|quarters?|fifths?|tenths?|per ?cent)\b|%) (?:of|the)\b/i);
const OTHERWISE = pattern(/比|去年|上年|[增涨升减降]|\b(?:than half as|last year|previous|rose|rise|fell|fall|increase|decrease|grew|growth|cut)\b/i);
const ACTS: ReadonlySet<string> = new Set(['check', 'difference', 'compare', 'lookup', 'reconcile', 'unknown', 'share', 'breakdown']);

export function fractionClaimAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (!ACTS.has(query.act) || !(query.language === 'zh' ? OF_WHOLE_ZH : OF_WHOLE_EN).test(query.spoken) || OTHERWISE.test(query.spoken) || !isQuestionOfTruth(query.spoken, query.tags) || query.claimed.some(({ unit }) => unit !== '%')) return null;
  if (topics.length === 0 || topics.length > 2 || topics.some(({ certainty, mention }) => certainty !== 'sure' || mention.to === 0) || query.crossing !== null && query.act === 'share') return null;
  const share = shareAnswer({ ...context, query: { ...query, act: 'share', columns: null } });
  const shares = share.claims.flatMap((claim) => (claim.kind === 'share' ? [claim] : []));
  if (share.outcome !== 'answered') return null;
  if (shares.length === 1 && (topics.length === 2 || query.mentions.length < 2)) return withShareVerdict(context, share);
  // "Do goods make up 30% of procurement": the two words are one name, the second its whole.
  const whole = wholeSaid(context);
  const meant = shares.filter((one) => whole !== null && (whole.names.includes(one.whole.name.zh) || one.whole.facts.some(({ row }) => whole.rows.includes(row))));
  return meant.length === 1 ? withShareVerdict(context, { ...share, claims: meant }) : null;
}

function wholeSaid({ query, world }: Context): Entry | null {
  const said = query.mentions.at(-1);
  const { certainty, entry } = said && query.mentions.length === 2 ? resolveMention(said, world.index, 'money', 'share') : { certainty: 'none', entry: null };
  return certainty === 'sure' ? entry : null;
}
