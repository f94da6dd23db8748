import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

function lastOf(...questions: readonly [string, ...string[]]): string {
  return replyTo(...questions).text;
}

describe('a short name in a thread', () => {
  it('is read among what was offered before the whole document', () => {
    expect(lastOf('How much is community workstation funding?', 'the security one', 'and staff?')).toContain('1,558');
    expect(lastOf('社区工作站经费多少', '安保那个', '人员呢')).toContain('1,558');
  });

  it('is read in the family of the last name', () => {
    expect(lastOf('社区工作站治安经费多少', '人员呢')).toContain('1,558');
  });

  it('means the whole document when it is said in full or asked anew', () => {
    expect(lastOf('社区工作站治安经费多少', '人员支出呢')).toContain('6,149');
    expect(lastOf('社区工作站治安经费多少', '人员支出一共安排了多少钱？')).toContain('6,149');
    expect(lastOf('How much is community workstation funding?', 'How much is budgeted for personnel expenditure in total?')).toContain('6,149');
  });

  it('after an indicator keeps the kind of indicator', () => {
    expect(lastOf('satisfaction target for 政务服务', 'fire safety?')).toContain('100%');
    expect(lastOf('政务服务满意度目标', '党群服务中心那个')).toContain('80%');
  });
});

describe('the other one', () => {
  it('is the one of the choice that was not shown', () => {
    expect(lastOf('党群服务中心多少钱', '在建的那个', '另一个呢')).toContain('407');
    expect(lastOf("What's the money for the party-masses service centre?", 'the one being built', 'and the other one, how much', "what's the gap between the two")).toContain('407 − 300');
  });

  it('is no name where nothing else was shown', () => {
    expect(lastOf('canteen budget', 'and the other one?')).not.toContain('万元');
  });
});

describe('what a follow-up computes', () => {
  it('is the earlier year of one name, not its sum', () => {
    expect(lastOf('环卫今年的钱怎么砍了这么多', '那去年一共多少')).toMatch(/2022 年：368 万元（推算：235 − \(-133\)）/);
  });

  it('shares the money for vehicles among the vehicles', () => {
    expect(lastOf('how many vehicles do we have', 'running cost per vehicle')).toContain('65.50 ÷ 22');
  });

  it('asks what the second of a list is for', () => {
    expect(lastOf('前三大的项目加起来占项目支出多少', '第二大的是干什么的')).toMatch(/一般行政管理事务的绩效目标/);
    expect(lastOf('一般行政管理事务包括什么', '第二大的是干什么的')).toMatch(/^第 2 位 编外人员经费/);
  });

  it('lists what a name stands for', () => {
    expect(lastOf('how much are the government investment projects', 'what are they')).toContain('130 万元');
  });

  it('averages over the whole kind, not over the part asked for in between', () => {
    expect(lastOf('How many cars do we run?', 'of those, how many fire trucks', 'and the running costs for the whole fleet?', 'so per vehicle that is…')).toContain('65.50 ÷ 22');
  });

  it('tells the year that a bare name is asked with', () => {
    expect(lastOf('公务接待费多少', '去年公车运行费呢')).toContain('63 万元');
  });

  it('divides by the count just given', () => {
    expect(lastOf('食堂就餐人数的指标是多少', '按这个人数，食堂运行经费平均每人一年多少元')).toContain('6,505.19');
    expect(lastOf('small infrastructure line?', 'how many such projects are planned, by the target table?', 'average cost then?')).toContain('520 ÷ 5');
  });

  it('takes the sum just given as the whole of its part', () => {
    expect(lastOf('Community workstation security and personnel funding, the sum', 'security is what percent of that total')).toContain('816 ÷ 2,374');
    expect(lastOf('社区工作站公用经费和治安经费加起来', '治安那个占这个合计的百分之几')).toContain('816 ÷ 1,166');
  });

  it('adds up the rest of the list that a share was taken in', () => {
    expect(lastOf('停车场设施建设项目占政府投资项目百分之几', '剩下那三个一共多少')).toContain('470');
    expect(lastOf('食堂占机关服务多少', '其余的一共多少钱')).toContain('1,964 − 376');
  });

  it('asks the whole category of a part by what it is', () => {
    const asked = ['停车场设施建设项目多少钱', 'What did the whole category get in 2022?'] as const;
    expect(lastOf(...asked)).toContain('508');
    expect(lastOf(...asked, 'why such a jump?')).toContain('区发改局');
  });

  it('finds the other counts of a kind, and the money for more of it', () => {
    expect(lastOf('单位现在一共几台车', '不占编的几台')).toContain('4 辆');
    expect(lastOf('how many vehicles are there', 'any extra ones planned for 2023?')).toContain('0 辆');
    expect(lastOf('how many vehicles are there', 'any money to buy new ones')).toContain('公务用车购置费');
    expect(lastOf('有多少辆车', '今年新增多少支出')).not.toContain('计划新增车辆：');
  });

  it('sets two rates apart in percentage points', () => {
    const reply = lastOf('居民垃圾分类知晓率目标', '参与率呢', '差几个百分点');
    expect(reply).toContain('5 个百分点');
    expect(reply).not.toContain('5.56%');
  });
});
