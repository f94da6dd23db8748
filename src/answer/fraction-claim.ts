/** 「甲超过乙的三分之二吗」, "is A more than a quarter of B": a limit that is a part of another name is one of the share, not of the amount. */
import { isQuestionOfTruth } from '../query/act.ts';
import type { Answer } from './answer.ts';
import type { Context } from './context.ts';
import { shareAnswer } from './share.ts';
import { withShareVerdict } from './verdicts.ts';

const OF_WHOLE_ZH = /(?:的|占|有|够|到|过|足)了?(?:[二三四五六七八九十]分之|[一二三四五六七八九]成(?!立)|一半|半数|\d+(?:\.\d+)?%|百分之)/;
const OF_WHOLE_EN = /(?:\b(?:half|thirds?|quarters?|fifths?|tenths?|per ?cent)\b|%) (?:of|the)\b/i;
const OTHERWISE = /比|去年|上年|[增涨升减降]|\b(?:than half as|last year|previous|rose|rise|fell|fall|increase|decrease|grew|growth|cut)\b/i;
const ACTS: ReadonlySet<string> = new Set(['check', 'difference', 'compare', 'lookup', 'reconcile', 'unknown', 'share']);

export function fractionClaimAnswer(context: Context): Answer | null {
  const { query, topics } = context;
  if (!ACTS.has(query.act) || !(query.language === 'zh' ? OF_WHOLE_ZH : OF_WHOLE_EN).test(query.spoken) || OTHERWISE.test(query.spoken) || !isQuestionOfTruth(query.spoken, query.tags) || query.claimed.some(({ unit }) => unit !== '%')) return null;
  if (topics.length === 0 || topics.length > 2 || topics.some(({ certainty, mention }) => certainty !== 'sure' || mention.to === 0) || query.crossing !== null && query.act === 'share') return null;
  const share = shareAnswer({ ...context, query: { ...query, act: 'share', columns: null } });
  const shares = share.claims.filter(({ kind }) => kind === 'share');
  return share.outcome === 'answered' && shares.length === 1 ? withShareVerdict(context, share) : null;
}
