/** A follow-up that ranks what was just ranked by another measure: by percent instead of by amount, or the other way. */
import { pattern } from '../../budget/pattern.ts';
import { answerQuery } from '../answer-query.ts';
import type { Rule } from './turn.ts';

/** 「换成按降幅排」, "now by percentage": the same ranking, measured otherwise. */
const REMEASURED = pattern(/(?:换成?|改成?|改为|如果|要是|那|再)?(?:按照?|以|论|换成?|改成?)(?:(?<rate>百分[比率数]|比例|幅度|[增降减涨跌]幅)|金额|绝对[数额值]|钱数?|数额).{0,4}(?:排|算|看|比|第|最|谁|哪)|(?:^\W*|\b(?:rank|sort|order|now|instead|what if|and|who|which)\b.*)\b(?:by|in) (?:(?<rate2>(?:percentage|percent|relative|proportion\w*)(?: terms| change)?)|(?:absolute|money|amount)(?: terms| amounts?)?)\b(?=.*\b(?:who|which|rank|sort|order|top|first|most|instead)\b)/i);
/** 「绝对额呢」, "and in absolute terms?": nothing but the other measure. */
const MEASURE_ONLY = pattern(/^(?:那|那么|要是|如果|换成?)*(?:按照?|论|看|以|用|从)?(?:(?<rate>百分比|比例|幅度|[增降]幅|[涨跌]幅)|绝对[数额值量]|金额|数额)(?:上|来看|来算|来说|算|看|计|比|口径|排)*(?:呢|是哪个|是谁)?[?？。]*$|^\W*(?:(?:and|then|or|but|now|what about|how about)\W+)*(?:in|by) (?:(?<rate2>(?:percentage|per ?cent|relative|proportional)(?: terms| change)?)|(?:absolute|money|cash|monetary|amount)s?(?: terms| amounts?| numbers| figures)?)\W*$/i);
const MEASURE_WORDS = pattern(/(?:按|论|看|以|用)?(?:百分[比率数]|比例|幅度|[增减降涨跌]幅|金额|绝对[数额值]|钱数?)(?:上|来[看算说]|算|看)?|\b(?:in|by) (?:percentage|percent|relative|absolute|money)(?: terms| amounts?)?/gi);
const RANKED_WHOLE = pattern(/排(?:序|列|一下|个|名)?(?:$|[，,。?？])|从[大高小低]到|\b(?:rank|sort|order)\b/i);

export const MEASURES: readonly Rule[] = [
  {
    name: 'the last ranking of changes, by another measure',
    answer: ({ world, query, thread, last }) => {
      const { query: before } = thread;
      const only = MEASURE_ONLY.exec(query.spoken)?.groups;
      const by = only ?? REMEASURED.exec(query.spoken)?.groups;
      if (!by || (!only && query.mentions.length > 0) || before.act !== 'rank' || before.direction === null || last.pool.length < 2 || (!only && query.direction !== null && query.direction !== before.direction)) return null;
      const rate = by.rate !== undefined || by.rate2 !== undefined;
      const text = `${before.text.replace(MEASURE_WORDS, '')} ${before.language === 'zh' ? (rate ? '按百分比' : '') : rate ? 'in percentage terms' : ''}`;
      const tags = new Set(query.nth === null && (query.order === null || RANKED_WHOLE.test(query.spoken)) ? [...before.tags, 'rank' as const] : before.tags);
      const answer = answerQuery(world, { ...before, language: query.language, text, spoken: text, percent: rate, n: query.n, nth: query.nth === 1 ? null : query.nth, order: query.order ?? before.order ?? 'most', tags, reference: null, claimed: [] }, [], null);
      // "In money terms" may also be asked of the one that was found: where another comes first, its own change is told too.
      const [found, another] = last.subjects;
      if (!only || answer.outcome !== 'answered' || !found || another || answer.subjects.includes(found)) return answer;
      return { ...answer, claims: [...answer.claims, ...answerQuery(world, { ...query, act: 'change', mentions: [], reference: null, percent: false }, [found], last).claims.filter(({ kind }) => kind === 'change')] };
    },
  },
];
