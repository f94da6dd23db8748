/** Threads put together at random on a document that nobody wrote them for, held against arithmetic of their own. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { AUTHORS, OPERATIONS, askThreads, readPhrases, type Phrases } from './wording/follow-ups/threads.ts';
import { readPool, type Language, type Pool } from './wording/follow-ups/told.ts';

const THREADS = { count: 30, seed: 1 };
const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** The plainest way of asking for each simple operation. */
const PLAIN: Readonly<Record<Language, Phrases>> = {
  zh: {
    change: ['比去年增加或减少多少'], change_pct: ['比去年增减百分之多少'], prior: ['去年是多少'], share_total: ['占总支出的百分之几'], share_x: ['占{X}的百分之几'], yuan: ['换成元'], where: ['在哪一页'],
    value_x: ['{X}是多少'], diff: ['两个相差多少'], sum: ['两个加起来多少'], which_more: ['哪个更多'], plus_x: ['再加上{X}呢'], sum_share_total: ['合计占总支出的百分之几'], sum3: ['三个加起来多少'], biggest3: ['三个里哪个最大'], smallest3: ['三个里哪个最小'],
  },
  en: {
    change: ['how much did it change from last year?'], change_pct: ['by what percent did it change from last year?'], prior: ['how much was it last year?'], share_total: ['what percent of total expenditure is that?'], share_x: ['what percent of {X} is that?'], yuan: ['in yuan?'], where: ['which page?'],
    value_x: ['how much is {X}?'], diff: ['how far apart are they?'], sum: ['how much are the two together?'], which_more: ['which one is bigger?'], plus_x: ['plus {X}?'], sum_share_total: ['what percent of total expenditure is that sum?'], sum3: ['how much are all three together?'], biggest3: ['which of the three is the biggest?'], smallest3: ['which of the three is the smallest?'],
  },
};

/** Other names in the pool make other threads, but none without these. */
const SURELY_ASKED = ['change', 'share_total', 'diff', 'sum', 'plus_x'];

function authorsOf(language: Language): Phrases[] {
  const phrases = readPhrases(language);
  return AUTHORS.flatMap((author) => (phrases[author] ? [phrases[author]] : []));
}

const library = libraryOf('tests/fixtures/made-up/documents');
const pool = readPool(library);
/** What is part of something else: a class of expenditure may be read as one of the name told before, as a column or a table of it. */
const ITEMS: Pool = { ...pool, names: pool.inside, moved: pool.moved.filter(({ whole }) => whole !== null) };

describe.each(LANGUAGES)('threads put together at random: %s', (language) => {
  it('get the figure that each simple operation comes to', () => {
    const turns = askThreads(library, ITEMS, PLAIN[language], { language, ...THREADS });
    expect(turns.filter(({ lacks }) => lacks.length > 0).map(({ turns: asked, lacks, asked: { reply } }) => `${asked.join(' / ')}: ${lacks.join('; ')}: ${reply.text}`)).toEqual([]);
    const asked = new Set(turns.map(({ operation }) => operation));
    expect(SURELY_ASKED.filter((operation) => !asked.has(operation))).toEqual([]);
  });

  it('get a reply to whatever the authors would say', () => {
    const turns = authorsOf(language).flatMap((phrases) => (['names', 'lists'] as const).flatMap((of) => askThreads(library, pool, phrases, { language, of, ...THREADS })));
    expect(turns.filter(({ asked: { reply } }) => reply.text === '' || reply.language !== language).map(({ turns: asked }) => asked.join(' / '))).toEqual([]);
  });

  it('have several phrases for each operation', () => {
    for (const phrases of authorsOf(language)) for (const [name, own] of Object.entries(phrases)) expect(new Set(own).size, name).toBeGreaterThan(10);
    const asked = new Set(authorsOf(language).flatMap((phrases) => Object.keys(phrases)));
    expect(OPERATIONS.filter(({ name }) => !asked.has(name))).toEqual([]);
  });

  it('are the same from the same seed', () => {
    const asked = (seed: number): string[] => askThreads(library, ITEMS, PLAIN[language], { language, count: 3, seed }).map(({ turns }) => turns.join(' / '));
    expect(asked(1)).toEqual(asked(1));
    expect(asked(1)).not.toEqual(asked(2));
  });
});
