/** Threads that set what was told against a number, a fraction, another move, or the set that was spoken of. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what was told, against more', () => {
  it.each([
    [['水费电费合计多少', '比300多还是少'], '少 43 万元'],
    [['燃气安全管理多少钱', '比去年多6万吗'], '不对'],
    [['中小企业采购多少', '超过七成吗'], '是的'],
    [['服务采购是多少', '有七成没有'], '69.32%'],
    [['SME procurement?', 'is that over 70%?'], '70.64%'],
    [['the occupational annuity?', 'and the pension contributions', 'exactly half, is it?'], 'Yes'],
    [['职业年金缴费', '机关事业单位基本养老保险缴费呢', '正好一半吗'], '是的'],
    [['Did 机关运行经费 go up by more than 15 percent?', 'how much in money'], '54 万元'],
    [['其他优抚支出为什么冒出来32万', '上级专项转移支付一共多少', '32万占它几成'], '9.25%'],
    [['小型基建多少钱', '比去年少180万吗'], '是的'],
    [['机关服务多少', '比去年多了一百万以上吗'], '不对'],
    [['国际化街区建设的钱呢', '去年比这多3万吗'], '是的'],
    [['How much do government agency services get?', 'is that 81 more than last year?'], 'Yes'],
    [['How much goes on training?', 'was it over 10 last year?'], '11 万元'],
    [['机关服务多少', '比城管执法多1812万吗'], '是的'],
    [['机关服务多少', '离2000万还差多少'], '36 万元'],
    [['食堂多少', '不超过376万吗'], '是的'],
    [['食堂多少', '到没到400万'], '不对'],
    [['how much is the canteen', 'is that no more than 376?'], 'Yes'],
    [['how much is the canteen', 'at least 377?'], 'No'],
    [['食堂占机关服务多少', '不到两成对吧'], '是的'],
    [['What share of agency services is the canteen?', 'is it more than a fifth?'], 'No'],
    [['网格员占一般行政管理事务多少', '不超过27.15%吗'], '是的'],
    [['减少的项目有哪些', '前两个哪个降幅大'], '25.71%'],
    [['减少的项目有哪些', '除了最大的，哪个最大'], '180 万元'],
    [['which items fell?', 'of the top three, which fell the least?'], '134 万元'],
    [['which items fell?', 'apart from the largest, which is the biggest?'], '180 万元'],
    [['canteen and meal subsidies together?', 'is it over 1,000?'], 'Yes'],
    [['How much is grid staff?', 'is that more than 2000?'], '78 万元'],
    [['How much did gas safety go up?', 'is that more than the training increase?'], 'Yes'],
    [['机关服务增加了多少', '比彩票公益金多吗'], '96 − 81'],
    [['城管执法减了多少', '比环卫减得多吗'], '不对'],
    [['How much did sanitation fall?', 'was enforcement cut by less?'], 'Yes'],
    [['How much is the parking lot project?', 'Is it more than half of government investment?'], '73.58%'],
    [['食堂多少', '有机关服务的三成吗'], '19.14%'],
    [['城管执法减了多少', '环卫呢', '燃气呢', '哪个减得最多'], '133 万元'],
    [['Top 3 project expenditure items in table 5 by size?', 'fourth?', 'which ones in that table are below 500,000 yuan', 'those together come to?'], '58 万元'],
    [['机关服务多少', '采购多少'], '1,702 万元'],
    [['小型基建多少钱', '有几个项目', '平均每个多少'], '104.00'],
    [['政府投资项目多少', '几个', '平均一个多少'], '444.75'],
    [['canteen as a share of agency services', 'and of the total budget?'], '1.39%'],
    [['机关服务采购多少', '城乡社区环境卫生的呢', '两个相差多少'], '1,486'],
    [['which line has the most procurement?', 'what share of all procurement is it'], '60.57%'],
    [['食堂花了多少', '物业呢', '今年一共能花多少'], '27,126'],
    [['网格员经费和聘用人员工资加起来', '人员支出占总预算的百分之几'], '22.67%'],
    [['三公经费多少', '哪几项支出比去年少了'], '一般行政管理事务'],
    [['市容巡查服务多少钱', '几个人', '一个人多少钱'], '5.40'],
    [['canteen cost?', 'how many people eat there?'], '578'],
    [['社区矫正满意度', '什么时候搞'], '7 月'],
    [['gas safety and hygiene changes?', 'which rose?'], '5 万元'],
    [['enforcement change?', 'hygiene?', 'which fell more?'], '32 万元'],
    [['住房保障', '都有什么', '加起来怎么是1231不是1232'], '尾数误差'],
    [['housing fund?', 'and purchase subsidy?', 'why do they add up to one more than the printed 1,231?'], '尾数误差'],
    [['一般公共预算拨款多少', '政府性基金呢', '占比各是多少'], '7.09%'],
    [['城乡社区支出多少', '用一般公共预算的多少', '政府性基金的呢'], '1,739'],
    [['办公费多少', '用项目支出的是多少'], '469 万元'],
    [['其他优抚支出多少', '为啥新加的'], '置换上级'],
    [['政府投资项目四个里面最贵的', '第二贵的呢'], '300 万元'],
    [['0021Z地块做什么用的', '多少钱'], '130 万元'],
    [['government investment?', 'list the projects', "what's the biggest one?"], '1,309'],
    [['gas safety, enforcement and hygiene', 'smallest', 'total'], '497 万元'],
    [['car park and Heping community centre', 'which of those costs more?'], '1,009'],
    [['交通安全宣传满意度', '消防的呢'], '100%'],
    [['消安委和安全生产一共', '比三防多多少'], '85 万元'],
    [['机关运行经费增加了多少', '主要是哪几块', '哪块最多'], '30 万元'],
    [['What did the union increase amount to?', 'Is that the largest of the four?'], 'Yes'],
    [['How much is the contingency fund?', 'Is that more than 5% of the project?'], '5.23%'],
    [['中小企业采购占比多少', '小微占比呢', '差几个百分点'], '62.95'],
    [['公用支出多少', '其中办公费呢', '剩下的呢'], '348 万元'],
    [['What is the smallest project?', 'How much smaller than the next one?'], '2 万元'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });

  it.each([
    [['机关服务去年多少', '再往前一年呢']],
    [['前年机关服务多少']],
    [['What was training last year', 'and the year before that?']],
  ] as [[string, ...string[]]][])('%j has a year that the document lacks', (thread) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('not_found');
    expect(reply.text).toContain('2021');
  });
});

describe('two that were told, the whole they stand in, and the move they made', () => {
  it.each([
    [['城管执法预算', '城乡社区环境卫生呢', '两个哪个降幅大'], /^减少的：第 1 位 城管执法 减少 39\.92%[^；]*；第 2 位 城乡社区环境卫生[^；]*$/],
    [['城管执法预算', '城乡社区环境卫生呢', '两个哪个降幅大', '两个加起来是多少'], /387 万元/],
    [['城管执法预算', '城乡社区环境卫生呢', '俩谁减得多'], /^减少的：第 1 位 城乡社区环境卫生[^；]*；第 2 位 城管执法[^；]*$/],
    [['哪两个项目降幅最大'], /39\.92%.*36\.14%/],
    [['劳务费', 'share of goods and services', 'the second largest there?'], /^Within goods and services.*4,234/],
    [['劳务费', '占商品和服务支出多少', '那里排第二的是谁'], /“商品和服务支出”中：第 2 位 委托业务费 4,234 万元/],
    [['机关运行经费', '增加的54万由哪几部分'], /的增加额 54 万元，包括/],
    [['机关运行经费', '增加的54万由哪几部分', '哪部分最大', '这部分占一半以上吗'], /^是的[^]*55\.56%（30 ÷ 54/],
    [['机关运行经费', '增加的54万由哪几部分', '最小的呢', '有一半吗'], /^不对[^]*4\.63%/],
    [['机关运行经费', '增加的54万由哪几部分', '最小的呢', '有一半吗', '占比'], /^公务用车[^]*4\.63%/],
    [['office operating funds', 'what is the 54 increase made up of', 'which is the largest', 'is that more than half of it'], /^Yes[^]*55\.56%/],
    [['projects over 10 million', 'what share of project spending do these have'], /90\.38%/],
    [['projects over 10 million', 'how many are those'], /^4 items/],
    [['which is larger, basic or project expenditure', 'what share of the total is the smaller one'], /^basic[^]*25\.36%/],
    [['which is larger, basic or project expenditure', 'what share of the total is the smaller one', 'the other one'], /74\.64%/],
    [['劳务费和委托业务费哪个多', '小的那个占商品和服务支出多少', '另一个呢'], /47\.27%/],
    [['Did training rise', 'same for organ services', 'same for city management'], /down 101 万元/],
    [['培训支出增加了吗', '机关服务也一样吗'], /^机关服务2023 年比 2022 年增加 81 万元/],
    [['机关服务增加了吗', '跟培训支出一样吗'], /78 万元/],
    [['what did those that fell lose in total', 'what did those that rose gain?'], /1,535 万元/],
    [['增加的一共加了多少', '减少的呢'], /2,407 万元/],
    [['增加的一共加了多少', '减少的有哪些'], /^减少的：第 1 位/],
  ] as [[string, ...string[]], RegExp][])('%j', (thread, told) => {
    expect(replyTo(...thread).text).toMatch(told);
  });
});

describe('all that a list was taken from, and those of it that are named', () => {
  it.each([
    [['满意度100%的有哪些', '低于85%的呢'], /共 2 个[^]*80%/],
    [['满意度为100%的指标有哪些', '90%以上的呢'], /共 13 个/],
    [['which satisfaction targets are 100%', 'below 85%?'], /2 items[^]*80%/],
    [['How many people are employed on the administrative establishment'], /^actual staff in post[^]*66/],
    [['how many administrative posts are there'], /72/],
    [['How many staff', 'employees and workers in total'], /^Together 16/],
    [['how many people work here', 'employees and workers together'], /^Together 16/],
    [['单位有多少人', '雇员和工勤雇员一共多少人'], /合计 16 人（6 \+ 10）/],
    [['grid workers', 'temporary staff', 'rank with hired staff wages'], /#1 contract staff wages[^]*#2 non-establishment[^]*#3 grid worker/],
    [['grid workers', 'temporary staff', 'rank with hired staff wages', 'in total?'], /6,149/],
    [['网格员经费', '编外人员经费', '跟聘用人员工资一起排个序'], /第 3 位 网格员经费/],
    [['Salary of grid workers?'], /^grid worker funding[^]*1,922/],
    [['salary of each grid worker'], /nobody’s pay/],
    [['SMEs', 'micro enterprises', 'the rest of the SME part'], /1,769 万元[^]*1,985 − 216/],
    [['面向中小企业采购多少', '其中小微企业呢', '其余的中小企业部分是多少'], /1,769 万元（1,985 − 216）[^]*减去[^]*小型、微型企业/],
    [['车辆有多少，其中消防车几辆'], /22 辆[^]*5 辆/],
    [['training', 'What did the total rise by, in million yuan'], /4\.06 million yuan = 406/],
  ] as [[string, ...string[]], RegExp][])('%j', (thread, told) => {
    expect(replyTo(...thread).text).toMatch(told);
  });
});

it('of a name of which only a change is printed neither year has an amount', () => {
  const { outcome, text } = replyTo('工会经费比去年增加多少', '去年多少');
  expect(outcome).toBe('not_found');
  expect(text).toMatch(/只印出增减额[^]*增加 30 万元/);
});
