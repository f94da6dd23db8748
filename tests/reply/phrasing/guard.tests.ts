import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../facts/reconcile/random.ts';
import { BORNE_OUT, claimsIn } from '../../../src/reply/claim-words.ts';
import { CONNECTIVES } from '../../../src/reply/connectives.ts';
import { CHECKS, judgePhrasing } from '../../../src/reply/guard.ts';
import { answeredAlone, answeredQuestions } from './answers.ts';
import { cleanPhrasing } from './clean-phrasings.ts';
import { readForeign } from './foreign-words.ts';
import { KINDS, wrongPhrasing } from './wrong-phrasings.ts';
import { tryWrongPhrasings } from './try-wrong.ts';

const ANSWERS = answeredQuestions({ fit: true, every: 10 });
/** `npm run prove` makes a million. */
const EACH = 30;
const FEW = 12;

describe('judgePhrasing', () => {
  it('accepts every phrasing that keeps the rules, and shows all clauses in it', () => {
    const random = seededRandom(11);
    const refused = ANSWERS.flatMap(({ id, plan, judging }) => {
      const written = cleanPhrasing(plan, random);
      const { text, failed } = judgePhrasing(written, judging);
      return text === null ? [`${id}: ${written}: ${failed?.check ?? ''}, ${failed?.detail ?? ''}`] : readForeign(text, plan).map((words) => `${id}: foreign: ${words}`);
    });
    expect(ANSWERS.length).toBeGreaterThan(400);
    expect(refused).toEqual([]);
  });

  it('reads back a whole that is told behind a sum, with what it leaves unlisted', () => {
    const { plan, judging } = answeredAlone('机关服务里列明的各项加起来一共多少');
    expect(judgePhrasing(cleanPhrasing(plan, seededRandom(3)), judging).failed).toBeNull();
  });

  it('accepts none of the wrong ones, whatever their kind', () => {
    const { tried, accepted } = tryWrongPhrasings(ANSWERS, { each: EACH, seed: 5 });
    expect(Object.keys(KINDS).length).toBeGreaterThanOrEqual(24);
    expect([...tried].filter(([, count]) => count < EACH)).toEqual([]);
    expect(accepted).toEqual([]);
  });

  it.each(CHECKS)('lets wrong ones through without its check of %s', (check) => {
    const { accepted } = tryWrongPhrasings(ANSWERS, { each: FEW, seed: 6, without: [check] });
    expect(accepted.length).toBeGreaterThan(0);
  });

  it('renders the clauses that follow each other as one sentence', () => {
    const { judging } = answeredAlone('市政公用行业市场监管增加多少 幅度多大');
    expect(judgePhrasing('{c2}，{c1}', judging).text).toBe('市政公用行业市场监管 2023 年预算为 110 万元，比 2022 年增加 5 万元，增幅 4.76%。');
  });

  it('refuses thousands of words as fast as a few: they arrive just before a deadline', () => {
    const started = process.cpuUsage();
    for (const { judging } of ANSWERS.slice(0, 100)) expect(judgePhrasing('some long words here '.repeat(200), judging).text).toBeNull();
    // Each took 30 ms of the one thread when they were still taken apart.
    expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
  });

  it('shows an average with its fen in both units exactly', () => {
    const { judging } = answeredAlone('On average, what does the canteen cost per month in yuan?');
    expect(judgePhrasing('{c1}.', judging).text).toContain('averages 313,333.33 元 (CNY 313,333.33) per month');
  });

  it('says what a wrong phrasing lacks, without a figure', () => {
    const random = seededRandom(3);
    const details = Object.keys(KINDS).flatMap((kind) => ANSWERS.slice(0, 40).flatMap(({ judging }) => {
      if (kind === 'a clause of its own' || kind === 'digits') return [];
      const wrong = wrongPhrasing(kind, judging, random);
      return wrong ? [judgePhrasing(wrong.written, wrong.judging).failed?.detail ?? ''] : [];
    }));
    expect(details.length).toBeGreaterThan(500);
    expect(details.filter((detail) => detail === '')).toEqual([]);
  });
});

describe('the vocabulary', () => {
  it.each(['zh', 'en'] as const)('claims nothing that the plan does not bear out (%s)', (language) => {
    const claiming = CONNECTIVES[language].flatMap(({ text, before, relation }) => {
      const borne = [...(before ?? []).map((fit) => BORNE_OUT[fit]), relation === null ? undefined : 'comparison'];
      return claimsIn(text).filter((kind) => !borne.includes(kind)).map((kind) => `${text}: ${kind}`);
    });
    expect(CONNECTIVES[language].length).toBeGreaterThan(150);
    expect(claiming).toEqual([]);
  });

  it('has no name of a document', () => {
    const names = new Set(ANSWERS.flatMap(({ plan }) => plan.atoms.flatMap(({ subjects }) => subjects)));
    const words = [...CONNECTIVES.zh, ...CONNECTIVES.en].map(({ text }) => text);
    expect(names.size).toBeGreaterThan(200);
    expect([...names].filter((name) => / |[\u4e00-\u9fff]{2}/.test(name) && words.some((text) => text.includes(name.toLowerCase())))).toEqual([]);
  });
});
