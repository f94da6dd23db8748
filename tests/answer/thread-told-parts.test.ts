/** Threads that take a part of what was told, the next of a ranking, or the last name elsewhere. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('parts, rates and places of what a thread told', () => {
  it.each([
    [['工会经费多少', '那办公费占公用支出的呢'], '31.63%'],
    [['公用支出中办公费占多少'], '31.63%'],
    [['单位有几辆车', '不在编制里的（非定编）占全部车的百分之几'], '18.18%'],
    [['How many vehicles does the office own?', 'how many of them are outside the authorised number?', 'what percentage is that?'], '18.18%'],
    [['2024年三公经费打算安排多少', '那倒回去看2022年的'], '63 万元'],
    [['城乡社区环境卫生多少钱', '现在这235里市容巡查占几成？'], '91.91%'],
    [['城乡社区环境卫生多少钱', '现在这235里市容巡查占几成？', '除了它，文字里还写了哪笔'], '市容环境提升'],
    [['物业管理费多少', '没有就算了，机关服务里头给它的预算数总有吧'], '673 万元'],
    [['社会救助补助多少', '拥军优属呢', '所以后面这个是前面的几倍'], '3.89 倍'],
    [['Which project rose most in money against 2022?', 'apart from that one?', 'give me the percentage for it'], '108.45%'],
    [['How much is gas safety management?', 'And is that a faster rise than office services (机关服务)? by how many points'], '0.46'],
    [['哪些项目减了', '减幅最大的是哪个', '如果按金额看，减得最狠的又是谁'], '1,855 万元'],
    [['开展消防安全演习的期限呢', '这条在第几页能翻到'], '9 月份前'],
    [['机关运行经费多少', '多出来的都花在哪几块了'], '15 万元'],
    [['Operating expenses of the agency in 2023?', 'what made it go up?', 'which of those is the largest?', 'what share of the rise is it'], '55.56%'],
    [['And how many employees and support workers, 雇员 and 工勤?', 'add those two to the posts that are filled, 实有在编人数'], '82'],
    [['政府性基金预算由什么组成', '占总支出多少'], '7.09%'],
    [['What is the government-managed fund budget made up of, at the top level', 'which is bigger and how many times the other'], '9.40 times'],
    [['劳务费在表8里是多少', '占商品和服务支出几成', '委托业务费的占比呢', '这俩加一块占多少'], '71.04%'],
    [['今年哪个项目钱最多', '除它之外呢', '它俩合计占项目支出多少'], '71.89%'],
    [['市容巡查员要多少人', '市容巡查服务花多少钱', '合到每个巡查员头上呢'], '5.40 万元'],
    [['Goods procurement?', 'and services?', 'how much more is the latter'], '1,086'],
    [["What's the total of wages and benefits?", 'biggest item in it?', 'apart from that one?'], '2,149'],
    [['How many filled posts are there?', 'and how many authorised?'], '72 人'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });

  it('has no heads for each department', () => {
    expect(replyTo('下面设了几个部门', '每个办分别配了多少人').outcome).toBe('not_found');
  });
});

describe('a share of what was told, and what stands beside it', () => {
  it.each([
    [['total of the govt investment projects?', 'which one of them is smallest', 'and what % of the total is that one'], '2.25%', '27,126'],
    [['机关服务里最大的是哪项', '占总数百分之几'], '38.85%', '27,126'],
    [['how much for community workstation staff', 'and share of the whole 7478 project'], '20.83%', '20,248'],
    [['phone and internet costs?', 'water + electricity in the same place'], '238 万元', '232'],
    [['phone and internet costs?', 'water + electricity in the same place', 'together pls', 'thats how much of the general admin line'], '3.86%', '3.63%'],
    [['social security and employment in table 1?', 'how much of that is pension insurance of public institutions', 'share?'], '428 ÷ 894', '27,126'],
    [['social security and employment in table 1?', 'how much of that is pension insurance of public institutions', 'whats left over'], '894 − 428', '没有'],
    [['政府投资项目的钱,一般预算和基金各出多少'], '1,739 万元', '25,202'],
    [['政府投资项目的钱,一般预算和基金各出多少', '基金占几成'], '97.75%', '27,126'],
    [['政府投资项目的钱,一般预算和基金各出多少', '基金占几成', '这个项目比去年多多少来着'], '1,271 万元', '没有印出'],
    [['公积金今年多少', '购房补贴呢', '住房保障总共是多少', '怎么两个加起来跟总数差1啊'], '尾数误差', '1,989'],
    [['公积金今年多少', '购房补贴呢', '加起来', '住房保障占总支出多少'], '4.54%', '61.58%'],
    [['表8资本性支出(基本建设)多少', '里面哪个最多', '不带括号的那个资本性支出呢', '俩加一起'], '141 + 130', '未计入'],
    [['operating costs of our organs (机关运行经费) what does that mean', 'how much is ours', 'up by?', 'whats the biggest driver'], '30 万元', '7,478'],
    [['保民生那笔专项多少', '去年是多少', '这钱给谁的'], '低保对象', '没有写'],
    [['how many civil servants actually in post', 'posts approved?'], '72', '50 万元'],
    [['street sanitation budget this yr?', 'most of it goes to the street patrol thing I think, how much is that'], '216 万元', 'opinion'],
    [['计生项目建设131万,占所在那个大项目百分之几'], '1.75%', '再上一级'],
    [['社区工作站几笔钱', '最多的'], '1,558', '7,478'],
    [['whats in office services', 'second biggest', 'what % of the total'], '34.27%', '27,126'],
    [['which project is biggest', 'what % of the total is it'], '27.57%', '20,248'],
    [['personnel spending', 'as share of basic', 'of the total?'], '22.67%', '6,878'],
    [['procurement for SMEs', 'of which micro', 'share'], '10.88%', '2,810'],
    [['elderly meal service', 'how much is that project', 'last years?'], '763', 'carry-over'],
    [['今年总预算比去年', '光政府投资就涨了多少', '那别的不是降了吗'], '865', '不对'],
    [['表8办公费多少', '其中基本支出', '项目的呢', '加起来对不对'], '631', '17,810'],
    [['fire engines', 'minibus', 'rest of the fleet'], '22 − 5 − 1', 'no parts'],
    [['sanitation budget', 'whats it for'], '市容巡查队伍', 'table 12)'],
    [['gas safety', 'vs last year', 'last years figure'], '105', 'carry-over'],
    [['total budget', 'up or down', 'main reason'], 'Printed reason', 'does not have'],
    [['公积金', '购房补贴', '加起来', '印的是多少'], '1,231', '474 万元'],
    [['small capital works', 'cut by', 'why', 'how many communities'], '5 个社区', '629'],
    [['disabled people: protection money', 'affairs money'], '307', '104'],
    [['grid workers budget', 'hired staff wages', 'off-quota staff', 'all three', 'as % of general admin'], '86.86%', '4,227'],
    [['雇员和工勤一起几个'], '16 人', '没有'],
    [['环境卫生多少钱', '市容巡查占多少', '还差多少没列'], '15 万元', '没有'],
    [['审计啥时候完', '决算呢', '消防演习呢', '哪个最早'], '9 月份前', '您好'],
    [['when should the audit be done', 'final accounts?', 'which comes last'], '12 月 31 日', '10 月前'],
  ] as [[string, ...string[]], string, string][])('%j has %s, not %s', (thread, has, lacks) => {
    const { text, outcome } = replyTo(...thread);
    expect(outcome).toBe('answered');
    expect(text).toContain(has);
    expect(text).not.toContain(lacks);
  });

  it('says that no date is printed where only money is', () => {
    expect(replyTo('停车场项目啥时候能完工')).toMatchObject({ outcome: 'not_found' });
    expect(replyTo('when will the parking lot be finished').text).toContain('1,309');
    expect(replyTo('审计什么时候完成').text).toContain('10 月前');
  });

  it('cites a count and a purpose wherever they are printed', () => {
    const pages = (question: string): number[] => replyTo(question).citations.map(({ page }) => page);
    expect(pages('how many cars have we got')).toEqual(expect.arrayContaining([9, 10, 15]));
    expect(pages('没编制的车有几辆')).toEqual(expect.arrayContaining([9, 10]));
    expect(pages('专项资金项目是干什么用的')).toEqual(expect.arrayContaining([14, 50]));
  });
});

describe('what a part, a target or a number of people does not tell', () => {
  it.each([
    [['人大政协联络今年安排了多少', '27万里人大和政协各分多少'], '人大政协联络'],
    [['电话及网络费多少钱', '电话和网络分别多少'], '电话及网络费'],
    [['人大和政协各多少钱'], '只有'],
    [['民生微实事全年要完成多少个', '那它单独列了多少万'], '金额'],
    [['食品安全宣传活动几次', '它给了多少万'], '金额'],
    [['公厕几座', '合多少亩'], '亩'],
    [['退休人员平均年龄多少'], '平均年龄'],
    [['领退休金的人平均多大'], '平均年龄'],
    [['what’s the average age of the retired staff?'], 'average age'],
  ] as [[string, ...string[]], string][])('%j is not in the document', (thread, words) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('not_found');
    expect(reply.text).toContain(words);
  });

  it('leaves two names two amounts', () => {
    expect(replyTo('水费和电费各多少').text).toContain('232 万元');
  });
});

describe('what was told some turns ago', () => {
  it.each([
    [['社保和就业支出总共多少', '养老那部分占百分之几', '除了养老还有啥，各多少'], '其他生活救助 7 万元'],
    [['社会保障和就业支出多少', '除了抚恤还有啥'], '862 万元'],
    [['机关服务多少', '除了食堂还有哪些'], '1,588 万元'],
    [['培训今年有多少经费', '质量达标率定的多少', '经费那个数换成元给我'], '140,000 元'],
    [['培训今年有多少经费', '多出来几万', '质量达标率定的多少', '经费那个数换成元给我'], '140,000 元'],
    [['canteen running budget', 'how many diners', 'put the budget in yuan'], '3,760,000'],
    [['党外人士联谊要办几场', '海外联谊呢', '同乡会和居深港人那个', '三样合起来最少几场'], '4 场（2 + 1 + 1）'],
    [['街道的钱都从哪几个口子进来'], '1,924 万元'],
    [['钱是从哪些渠道进来的'], '25,202 万元'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    expect(replyTo(...thread).text).toContain(figure);
  });
});
