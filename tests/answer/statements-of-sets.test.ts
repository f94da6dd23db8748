/** Statements of counts, sets, places, columns, targets and of nothing at all, whose truth is known from the document: the yes or no is that truth. */
import { describe, expect, it } from 'vitest';
import { ask, type Thread } from '../../src/ask.ts';
import type { Library } from '../../src/library.ts';
import { libraryOf } from '../libraries.ts';

function verdictOf(library: Library, turns: readonly string[]): boolean | null {
  let thread: Thread | null = null;
  let verdicts: boolean[] = [];
  for (const turn of turns) {
    const asked = ask(library, turn, thread);
    thread = asked.thread;
    verdicts = asked.answer.claims.flatMap((claim) => (claim.kind === 'verdict' ? [claim.right] : []));
  }
  return verdicts.length === 0 ? null : verdicts.every((right) => right);
}

type Stated = readonly [turns: string, truth: boolean | null];

const COUNTS: readonly Stated[] = [
  ['行政编制有72人，实有在编人员有66人，对吧', true], ['实有车辆22辆、定编车辆20辆，是吧', false], ['群里说消防车比中巴车多4辆，是这样吗', true],
  ['在编人员比退休人员少，对吧', true], ['车超过25辆，对吗', false], ['内设机构没超过12个，是吧', true], ['行政编制和实有在编人员加起来138人，对不对', true],
  ['the number of staff in post is 66, right?', true], ['we have 72 administrative posts and 60 staff in post, right?', false], ['there are more retirees than staff in post, correct?', true],
  ['the numbers of fire engines and minibuses are 5 and 1 respectively, right?', true], ['there are more than 10 internal departments, is that so?', false],
  ['there are 4 more vehicles than authorised vehicles, no?', true], ['there are no veteran-cadre retirees, right?', true], ['the number of departments is nine?', true],
];
const SETS: readonly Stated[] = [
  ['有六个项目多于500万，是不是', true], ['只有2个功能科目大类超过5000万，对吧', false], ['一半以上的项目不到1000万，对吧', true], ['没有哪个功能科目大类不到50万，是吧', false],
  ['超过1000万的经济科目有5个，对吧', true], ['所有经济科目都高于2000万，没错吧', false], ['多数项目比去年减少了，对吧', false], ['报道说没有满意度指标低于80%，对不对', true],
  ['only two projects are above 50 million, right?', true], ['more than half the function classes are under 1000 wan, is that so?', true], ['at least four function classes are above 10 million yuan, correct?', false],
  ['no economic item is above 5 million yuan, no?', false], ['the document lists three projects over 10 million?', false], ['the number of projects above 500000 yuan is 11, is that so?', true],
  ['all satisfaction targets are at least 85%?', false], ['the lowest satisfaction target is 80%, true?', true], ['最低的满意度目标是85%，是吧', false],
];
const PLACES: readonly Stated[] = [
  ['卫生健康支出在功能分类里排前五吗', true], ['机关服务在项目里排第三，对吧', true], ['政府投资项目能进项目里前三，对吧', false], ['培训支出不是项目里最小的，对吧', true], ['机关服务里除了伙食补助，最大的是物业管理费，对吧', true],
  ['项目里没有比一般行政管理事务更大的，对吧', false], ['meal subsidies is among the top two items of government agency services, right?', true], ['audit services is the smallest item of government agency services, correct?', false],
  ['government agency services is one of the three largest projects, true?', true], ['commissioned service costs is the second largest economic item, right?', true], ['no other project is bigger than government agency services, right?', false],
  ['audit services comes last among the items of government agency services, right?', false], ['the second smallest project is training expenditure?', true],
];
const CELLS: readonly Stated[] = [
  ['卫生健康支出只有基本支出，对吗', true], ['城乡社区支出全部是项目支出吧', false], ['社会保障和就业支出既有基本支出又有项目支出，对吧', true], ['行政运行没有项目支出，对吧', true],
  ['机关服务没有用政府性基金，对吗', true], ['政府投资项目没有用政府性基金，是不是', false], ['城管执法全部由一般公共预算出，对吧', true], ['教育支出里没有一分钱是项目支出吧', false],
  ['health expenditure has only project expenditure, true?', false], ['administrative operations has project expenditure - is that correct?', false], ['Is it true that health expenditure is entirely basic expenditure?', true],
  ['government investment projects is wholly funded by the general public budget, right?', false], ['city management law enforcement has no government fund money, right?', true],
];
const NOTHING: readonly Stated[] = [
  ['公务接待费一分钱都没安排，对吧', true], ['今年没有安排工程采购，是吧', true], ['服务采购不为零，对吧', true], ['公务接待费有预算，没错吧', false], ['其他收入压到零了，是真的吗', true],
  ['there is a budget for training expenditure, no?', true], ['procurement of works gets nothing, right?', true], ['nothing is budgeted for procurement of services, correct?', false], ['public institution income is not nil, is that so?', false],
];
const TARGETS: readonly Stated[] = [
  ['the target for number of special newspaper pages is >= 9, right?', true], ['the target for local people\'s satisfaction with traffic safety publicity is <= 85%, right?', false], ['食堂就餐人数目标是≥500人，对吧', false],
  ['清扫保洁面积的目标是2412679㎡，是不是', true], ['the target for area swept and cleaned is 3015849 m2, true?', false], ['办理业务的退件率目标是至少1%，对吧', false],
];
const PARTS: readonly Stated[] = [
  ['机关服务下面有7项，对吧', true], ['机关服务列了9项，对吧', false], ['市政公用行业市场监管列了2项用途，对吗', false], ['special fund projects is made up of one item, true?', true], ['the document lists six items under government agency services, right?', false],
];
const THREADS: readonly Stated[] = [
  ['其他优抚支出是多少 / 那不是32万元，是不是', false], ['其他优抚支出是多少 / 那不是25万元，是不是', true], ['政府投资项目是多少 / 顶多2224万元，对吗', true], ['培训支出有多少 / 少说也有20万吧', false],
  ['安全生产有多少 / 报道说这笔钱在11万元以上，对吗', false], ['城管执法多少 / 没有106万那么多，对吧', false], ['城管执法多少 / 跟去年持平吧', false], ['后勤事务是多少 / 属于机关服务吧', true], ['后勤事务是多少 / 它属于一般行政管理事务，对吧', false],
  ['城管执法多少 / 它全靠政府性基金，对吗', false], ['政府投资项目多少 / 在项目里排第四，对吧', true], ['工程采购多少 / 那是零吧', true],
  ["meal subsidies? / that's most of government agency services, correct?", false], ['training costs? / no more than 165 wan?', true], ["city management law enforcement? / the papers say it's 94 wan?", false],
  ['logistics affairs? / it is part of training expenditure, right?', false], ['government agency services? / that increased 4.3 percent. Is that right?', true], ['gas safety management? / They claim that isn\'t 1.1 million, is that right?', false],
  ['government agency services? / it is one of the three largest projects, right?', true], ['telephone and internet costs? / makes up over half of general administrative affairs?', false],
];

describe.each([['counts', COUNTS], ['sets', SETS], ['places', PLACES], ['columns', CELLS], ['nothing', NOTHING], ['targets', TARGETS], ['parts', PARTS], ['threads', THREADS]] as const)('a statement of %s', (_, statements) => {
  it.each(statements)('%s: %s', (turns, truth) => {
    expect(verdictOf(libraryOf(), turns.split(' / '))).toBe(truth);
  });
});

describe('a statement that a word of is not read', () => {
  it.each([
    // What would be judged is another name's, or nobody's.
    '政府投资项目里没有比坪山街道 0021Z 地块七通一平工程更大的，对吧',
    'Second largest item within the project 一般行政管理事务?',
    '一半以上的项目花得值，对吧',
    'most projects are worth their money, right?',
  ])('gets no yes or no: %s', (question) => {
    expect(verdictOf(libraryOf(), [question])).toBeNull();
  });
});

describe('another street’s budget', () => {
  const library = libraryOf('tests/fixtures/subdistrict/documents');
  it.each([
    ['有6个项目超过1000万，对吧', true], ['only four projects are above 10 million, right?', false], ['一半以上的项目超过1000万，对吧', false], ['一般行政管理事务是项目里最大的，对吧', true],
    ['城乡社区环境卫生在项目里排第四，对吧', false], ['government investment projects is among the top five projects, right?', true], ['行政编制68人，实有在编63人，对吧', true], ['退休比雇员多54人，对吧', true],
    ['there are 58 retirees and 5 government employees, right?', false], ['no project is above 100 million, no?', true], ['城管执法列了3项，对吧', true], ['城乡社区规划与管理多少 / 跟去年持平吧', true],
  ] as const)('%s: %s', (turns, truth) => {
    expect(verdictOf(library, turns.split(' / '))).toBe(truth);
  });
});
