import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = readonly [string, ...string[]];

function lastOf(questions: Thread): string {
  return replyTo(...questions).text;
}

describe('some of a list that was told', () => {
  it.each<[Thread, RegExp, RegExp]>([
    [['哪些项目今年涨了', '只看涨了超过40万的'], /1,271[^]*96[^]*81[^]*47/, / 32 万元/],
    [['Which projects were cut this year?', 'Only those that lost more than 100'], /1,855[^]*101/, / 3 万元/],
    [['Rank all projects by amount', 'only the ones that fell'], /1,855[^]*-7\.69%/, /1,271/],
    [['十四个项目按金额排一下', '只看减少的'], /1,855[^]*-7\.69%/, /1,271/],
    [['Which projects rose?', 'Just those by over 20%'], /250\.20%[^]*27\.27%/, /4\.3%/],
  ])('%s', (questions, has, lacks) => {
    expect(lastOf(questions)).toMatch(has);
    expect(lastOf(questions)).not.toMatch(lacks);
  });

  it.each<[Thread, string]>([
    [['十四个项目按金额排一下', '只要1000万以上的', '剩下的加起来多少'], '1,948'],
    [['Show the parts of 机关服务', 'Just the ones above 100', 'what about the others together?'], '130'],
    [['哪些项目今年涨了', '只看涨了超过40万的', '这几个一共涨了多少'], '1,495'],
  ])('%s: what is left, or all of it', (questions, figure) => {
    expect(lastOf(questions)).toContain(figure);
  });

  it.each<[Thread, string]>([
    [['Which projects were cut this year?', 'Only those that lost more than 100', 'Why was the second one cut?', 'And the third?'], '高龄津贴纳入福彩金项目'],
    [['城管执法和城乡社区环境卫生为什么减少', '第一个减了多少', '第二个呢'], '133'],
  ])('%s: an ordinal goes on counting the list, and asks the same', (questions, text) => {
    expect(lastOf(questions)).toContain(text);
  });
});

describe('a cut of what was told', () => {
  it.each<[Thread, string]>([
    [['一般公共预算支出一共多少', '项目支出多少'], '18,324'],
    [['一般公共预算支出一共多少', '项目支出多少', '占它几成'], '72.71%'],
    [['一般公共预算支出一共多少', '项目支出多少', '占它几成', '政府性基金那边呢'], '1,924 ÷ 1,924'],
    [["What's the total of the general public budget?", 'And the basic part of that?'], '6,878'],
    [['表7合计多少', '基本支出呢'], '6,878'],
    [['办公费一共多少', '基本支出里的是多少'], '161'],
    [['办公费里基本支出是多少', '占多少'], '161 ÷ 631'],
    [['Spending on housing security?', 'Is that basic or project spending?'], '1,231'],
    [['三公经费里哪一块最多', '占三公的多少'], '65.5 ÷ 65.50'],
    [['List the parts of the agency services project', 'Property management as a % of the total'], '34.27%'],
  ])('%s', (questions, figure) => {
    expect(lastOf(questions)).toContain(figure);
  });

  it('of the whole budget where that is said', () => {
    expect(lastOf(['一般公共预算支出一共多少', '整个街道的项目支出多少'])).toContain('20,248');
  });
});

describe('what was told, in another way', () => {
  it.each<[Thread, RegExp]>([
    [['网格员经费多少', 'in English please'], /^grid worker funding .*1,922/],
    [['canteen budget', '请用中文回答'], /^食堂运行经费：.*376/],
    [['Urban management enforcement, how much did it change?', 'The rate instead of the amount', 'Same for environmental sanitation'], /36\.14%/],
    [['城管执法降了多少', '只说比例'], /39\.92%/],
    [['机关运行经费增加了多少', '是哪几项增加的', '工会占多少'], /55\.56%（30 ÷ 54/],
    [['机关运行经费增加了多少', '其中工会是多少'], /30 万元/],
    [['其他城乡社区管理事务支出今年多少', '这两个数差多少'], /118 万元（7,478 − 7,360）/],
  ])('%s', (questions, text) => {
    expect(lastOf(questions)).toMatch(text);
  });
});

describe('counts against each other', () => {
  it.each<[Thread, string]>([
    [['有多少辆车', '其中消防车几辆', '定编的比这个多几辆'], '18 − 5'],
    [['退休人员几个', '在编的呢', '两者相差多少'], '77 − 66'],
    [['How many retired staff are there?', 'More than the ones in post?'], '77 − 66'],
  ])('%s', (questions, figure) => {
    expect(lastOf(questions)).toContain(figure);
  });

  it('two amounts, whichever way it is put', () => {
    expect(lastOf(['grid worker funding', 'contract staff wages', 'Which of the two is higher and by how much?'])).toContain('2,234 − 1,922');
  });
});

describe('a fund of the thread', () => {
  it.each<[Thread, string]>([
    [['彩票公益金支出多少', '属于哪个基金', '这个基金还有什么支出'], '1,739'],
    [['彩票公益金支出多少', '属于哪个基金', '这个基金还有什么支出', '它占这个基金多少'], '185 ÷ 1,924'],
    [['How much is the government fund appropriation?', 'What lines does it have?', 'Which is larger?'], '1,739 − 185'],
    [['城市建设支出多少', '它占这个基金的多少'], '1,739 ÷ 1,924'],
  ])('%s', (questions, figure) => {
    expect(lastOf(questions)).toContain(figure);
  });
});

describe('columns of the names told', () => {
  it.each<[Thread, string]>([
    [['What is 2120102?', 'and 2120103, same question', 'How much of each is procurement?', 'Add them'], '(132 + 1,702)'],
    [['机关服务多少', '一般行政管理事务呢', '各自采购多少'], '132'],
    [['How much procurement is there for small and medium enterprises?', 'And micro enterprises?', 'As part of all procurement'], '216 ÷ 2,810'],
    [['Which government investment projects are there?', 'Just the ones above 100', 'Their sum'], '1,739'],
  ])('%s', (questions, figure) => {
    expect(lastOf(questions)).toContain(figure);
  });
});

describe('a kind of indicator', () => {
  it.each<[Thread, string]>([
    [['垃圾分类知晓率目标是多少', '满意度呢'], '垃圾分类成效满意度'],
    [['安全生产多少', '满意度呢'], '安全生产宣传满意度'],
    [['computer pass rate', 'how many computers'], '80 台'],
  ])('%s', (questions, text) => {
    expect(lastOf(questions)).toContain(text);
  });

  it('of another name is offered, not told', () => {
    expect(replyTo('政府投资项目多少钱', '合格率呢').outcome).toBe('clarify');
  });
});

describe('a name within a fund or a table', () => {
  it.each<[Thread, string]>([
    [['城乡社区支出今年多少', '一般公共预算里的呢'], '22,833'],
    [['城乡社区支出今年多少', '一般公共预算里的呢', '政府性基金里的呢', '两个差多少'], '22,833 − 1,739'],
    [['表8合计多少', '其中劳务费', '它占表8合计的比例'], '8,418 ÷ 25,202'],
    [['表8合计多少', '其中劳务费', '它占表8合计的比例', '同一张表里的委托业务费呢'], '4,234 ÷ 25,202'],
  ])('%s', (questions, figure) => {
    expect(lastOf(questions)).toContain(figure);
  });
});

describe('names that were asked one by one', () => {
  it.each<[Thread, string]>([
    [['社区工作站公用经费', '治安经费呢', '人员经费呢', '三个里面最大的是最小的几倍'], '1,558 ÷ 350'],
    [['水费多少', '电费呢', '邮电费呢', '前两个加起来比第三个多多少'], '257 − 50'],
    [['How much for meal subsidies?', 'What percentage of agency services?', 'and the canteen operation?', 'Both together as a share'], '57.99%'],
    [['培训支出比去年多多少', '福彩金的也这样说一下', '哪个增幅大'], '81.18'],
  ])('%s', (questions, figure) => {
    expect(lastOf(questions)).toContain(figure);
  });
});
