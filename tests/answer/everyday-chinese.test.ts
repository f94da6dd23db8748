/** Everyday Chinese: what is left beside a name, several names taken together, and words that point at what was told. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { ask } from '../../src/ask.ts';
import { replyTo } from './in-thread.ts';

type Case = [[string, ...string[]], string];

describe('what stands beside what is left out', () => {
  it.each([
    [['不算项目，剩下的支出分哪三块，各多少'], '对个人和家庭的补助支出 220 万元'],
    [['除了项目支出还有哪些支出'], '公用支出 509 万元'],
    [['抛开机关服务，其他项目各多少'], '不含机关服务'],
    [['基本工资全年多少', '津贴补贴呢', '合起来', '占人员支出多大比例', '人员支出里剩下的还有多少'], '1,631 万元'],
    [['食堂多少钱', '物业呢', '合起来', '机关服务里剩下的多少'], '915 万元'],
  ] as Case[])('%j: %s', (thread, words) => {
    const { outcome, text } = replyTo(...thread);
    expect(outcome).toBe('answered');
    expect(text).toContain(words);
  });

  it.each(['tests/fixtures/guangzhou-street/documents', 'tests/fixtures/baoan-street/documents'])('is the other kind of spending in %s', (folder) => {
    expect(ask(libraryOf(folder), '除了项目支出，还有哪几块，各多少', null).reply.text).toContain('基本支出');
  });
});

describe('several names taken together', () => {
  it.each([
    [['食堂运行经费多少', '伙食补助多少', '加起来按578人算人均多少'], '1,139 ÷ 578'],
    [['基本工资多少', '津贴补贴多少', '这俩的合计按66个在编的人分，每人多少'], '68.45 万元'],
    [['住房公积金多少，购房补贴多少，一共多少'], '1,232 万元'],
    [['机关服务多少', '食堂多少钱，审计多少钱，一共多少'], '391 万元'],
    [['社区工作站人员经费多少', '工作站四笔钱总共呢'], '3,024 万元'],
    [['社区工作站人员经费多少', '治安那笔', '公用那笔', '还有设施维护的', '这四笔总和，治安也算进去'], '3,024 万元'],
    [['退役军人服务站多少钱', '党建工作呢', '加在一块', '折成百万元'], '2.14 百万元'],
    [['网格员经费多少', '还有法律顾问跟水电费'], '法律顾问：2023 年预算 115 万元'],
    [['工作站四笔里哪笔最小'], '社区工作站设施维护费'],
  ] as Case[])('%j: %s', (thread, words) => {
    const { outcome, text } = replyTo(...thread);
    expect(outcome).toBe('answered');
    expect(text).toContain(words);
  });
});

describe('words that point at what was told', () => {
  it.each([
    [['单位有多少台车', '里头救火的几台'], '5 辆'],
    [['三公多少', '那车有几辆'], '22 辆'],
    [['社区工作站搞治安的那笔多少', '工作站养人的那笔呢'], '社区工作站人员经费'],
    [['土地出让收入安排的支出有多少', '食堂经费多少', '土地那笔折合多少百万'], '17.39 百万元'],
    [['土地出让收入安排的支出有多少', '在政府性基金支出里占多大份额', '另外那部分是彩票的吧，多少钱'], '185 万元'],
    [['人大政协联络多少', '法律顾问多少', '人大那块占总支出多少'], '27 ÷ 27,126'],
    [['网格员经费', '聘用人员的工资又是多少', '后面这个比前面多几多'], '312 万元'],
    [['今年培训安排多少经费', '多了还是少了，差几万', '怎么加的'], '应急办公室'],
    [['国际化街区建设给了多少', '去年多少', '少了的3万换成千元'], '城乡社区规划与管理的减少额'],
    [['机关运行经费涨了多少', '工会涨的占总增加额的百分之几'], '55.56%'],
    [['基本支出多少', '人员经费占多少', '公用呢', '补助呢'], '220 ÷ 6,878'],
    [['收入来源有哪些', '第一项占比'], '92.91%'],
    [['食堂占机关服务几成', '物业管理和后勤呢，各占多少'], '55 ÷ 1,964'],
    [['消防满意度目标', '安全生产跟普法宣传呢'], '≥85%'],
    [['货物采购多少', '工程跟服务呢'], '服务采购：2023 年预算 1,948 万元'],
    [['网格员经费多少', '编外人员和法律顾问呢', '三个里最少的是谁'], '法律顾问 115 万元'],
    [['项目支出14个里涨的有几个', '一共涨了多少', '跌的呢'], '2,407 万元'],
    [['政府投资项目多少钱', '包含几个项目'], '4 个'],
    [['小型基建项目经费多少', '要覆盖几个社区', '平均下来一个社区多少钱'], '104.00 万元'],
    [['购房补贴今年预算', '公积金那行是多少来着'], '474 万元'],
  ] as Case[])('%j: %s', (thread, words) => {
    const { outcome, text } = replyTo(...thread);
    expect(outcome).toBe('answered');
    expect(text).toContain(words);
  });

  it('asks back where nothing was listed of which one could be the largest', () => {
    expect(replyTo('食堂经费多少', '最大那笔占几成').outcome).toBe('clarify');
  });

  it('says that the goals print no heads', () => {
    expect(replyTo('2023年主要工作目标第一条讲的啥', '这些目标各配了多少人手？').outcome).toBe('not_found');
  });
});

describe('what a question is really of', () => {
  it.each([
    [['网格员工资归哪种，多少钱'], '1,922 万元'],
    [['三公整体比去年涨了百分之几'], '3.97%'],
    [['城管执法比机关服务少了5%以上吗'], '92.26%'],
    [['住房保障支出为啥对不上'], '住房公积金 + 购房补贴'],
    [['14类项目，一共几类，几类涨了'], '7 个'],
    [['四个“狠抓”分别是啥'], '狠抓民生福祉'],
    [['三公里哪几笔不是零'], '65.5 万元'],
    [['劳务费占表8总额多少'], '33.40%'],
    [['哪个项目2022年没有'], '其他优抚支出'],
    [['残疾人的两笔各多少', '调研多少残疾人'], '214'],
    [['物业管理费有两个数', '差多少'], '51 万元'],
    [['社区工作站呢', '四项分别多少'], '社区工作站设施维护费：2023 年预算 300 万元'],
    [['食堂经费多少', '对不起说错了是伙食补助'], '763 万元'],
    [['城乡社区支出为什么有三个数'], '有 3 个口径'],
    [['管执法队的是哪个办'], '综合行政执法办公室'],
    [['政协联络办公室跟谁合署'], '人大工委办公室'],
    [['三公里外宾接待多少钱'], '公务接待费'],
    [['固定资产盘点那笔钱批了几多'], '国有资产清查'],
    [['养老保险和职业年金比是几比几'], '2.00 倍'],
    [['平均每个在编的公积金多少'], '474 ÷ 66'],
    [['绩效目标一共编了几个项目', '涉及资金多大'], '20,248 万元'],
  ] as Case[])('%j: %s', (thread, words) => {
    const { outcome, text } = replyTo(...thread);
    expect(outcome).toBe('answered');
    expect(text).toContain(words);
  });

  it.each([
    ['设备购置及维护费里，购置和维护各花多少', '50 万元'],
    ['农用地巡查涉及几个社区', '50 次'],
    ['1783和1779对得上吗', '1783'],
  ])('%s is not printed', (question, beside) => {
    const { outcome, text } = replyTo(question);
    expect(outcome).toBe('not_found');
    expect(text).toContain(beside);
  });
});
