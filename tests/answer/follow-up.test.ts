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

describe('what goes along a ranking', () => {
  it('is the next one, also of changes', () => {
    expect(lastOf("what's the biggest item under 一般行政管理事务", 'the next biggest?')).toContain('1,993');
    expect(lastOf('14个项目里减得最多的是哪个', '下一个')).toMatch(/^第 2 位 其他城乡社区公共设施支出 减少 180 万元/);
    expect(lastOf('which project has the smallest budget', 'the one above it?')).toContain('14 万元');
  });

  it('is the last two that were answered, whatever was listed before', () => {
    expect(lastOf('of the 14 project lines, which one is the biggest?', 'and the runner-up?', '两个差多少')).toContain('7,478 − 7,079');
  });

  it('sets two places against each other', () => {
    expect(lastOf('政府投资项目有哪些', '最大的和最小的差多少')).toContain('1,309 − 40');
    expect(lastOf('city mgmt enforcement vs training expenditure, side by side', 'first one is how many times the second')).toContain('152 ÷ 14');
  });
});

describe('others than what was spoken of', () => {
  it('leave it out of the set', () => {
    const fell = lastOf('城管执法比去年少了多少', '除了它还有哪些项目减了');
    expect(fell).toContain('1,855');
    expect(fell).not.toContain('减少 101 万元');
    expect(lastOf('which projects fell', 'apart from environmental sanitation, which fell by more than 100')).toContain('down 101');
  });

  it('stand beside it in its whole, or above and below it', () => {
    expect(lastOf('法律顾问多少', '除了它这个项目里还有什么')).toContain('1,993');
    expect(lastOf("what's planned for audit services?", 'which line is this part of', "what's the smallest thing in there")).toContain('10 万元');
    expect(lastOf('群众对政务服务满意度目标多少', '有没有比它还低的满意度指标')).toContain('80%');
  });
});

describe('the whole and the sum of what was spoken of', () => {
  it('adds what a choice offered', () => {
    expect(lastOf('社区工作站的经费', '治安的', '算了你把工作站那四笔都加一块儿')).toContain('3,024');
    expect(lastOf('残疾人的钱有多少', '这几项一共多少')).toContain('307 + 69');
  });

  it('goes up to what has the last name', () => {
    expect(lastOf('政府投资有哪几个', '最小的是哪个', '这一整块去年多少')).toContain('1,779 − 1,271');
  });

  it('ranks the parts of what was just named', () => {
    expect(lastOf('procurement total', 'biggest category?')).toContain('1,948');
    expect(lastOf('工资福利支出多少', '里面最大的是啥', '第二', '两个加起来占工资福利的几成')).toContain('2,369 + 2,149');
  });

  it('ranks the names that were just asked for', () => {
    expect(lastOf('三防工作多少', '安全生产呢', '消安委呢', '哪个最多')).toMatch(/消安委事务 104 万元/);
  });

  it('adds up another set when another direction is named', () => {
    expect(lastOf('which projects rose', 'by how much in total', 'and the falls in total')).toContain('1,855');
  });

  it('checks the sum of the last names against a whole', () => {
    expect(lastOf('住房公积金多少', '购房补贴呢', '这俩相加跟住房保障支出的总数对得上不？')).toContain('1,232 − 1,231');
  });

  it('gives two names side by side a share each', () => {
    expect(lastOf('基本支出和项目支出各多少', '百分比')).toMatch(/25\.36%[\s\S]*74\.64%/);
  });
});

describe('what is not money', () => {
  it('is told by the words about the last name', () => {
    expect(lastOf('高龄津贴预算多少', '多大岁数开始有')).toContain('70 岁');
    expect(lastOf('高龄津贴多少钱', '那每个老人一个月领多少')).not.toContain('÷ 12');
  });

  it('does not turn the money that follows into a target', () => {
    expect(lastOf('staff canteen this year?', 'how many diners is it meant to serve', 'and the meal allowance?', 'add that to the canteen money')).toContain('763 + 376');
  });

  it('is the fund that the money comes from', () => {
    expect(lastOf('高龄津贴多少', '是一般公共预算还是政府性基金的')).toContain('政府性基金预算');
    expect(lastOf('环卫多少', '这钱是从政府性基金出的吗')).toContain('一般公共预算');
  });

  it('is what was counted, by name', () => {
    expect(lastOf('政府投资项目一共几个、多少钱', '列一下')).toContain('1,309');
    expect(lastOf('how many departments are there', 'name them')).toContain('应急管理办公室');
  });

  it('is the posts that were spoken of', () => {
    expect(lastOf('编制多少', '实有多少', '差几个')).toContain('72 − 66');
  });
});

describe('a correction', () => {
  it('leaves out what is not meant', () => {
    expect(lastOf('budget for the party-mass service centre', 'the day-to-day affairs, not the building works')).toContain('407');
    expect(lastOf('党群服务中心多少钱', '不是日常事务，是在建的那个')).toContain('300 万元');
  });
});

describe('whether both moved', () => {
  it('is a yes only when each of them did', () => {
    expect(lastOf('training and city management enforcement', 'did both go up?')).toMatch(/^No/);
    expect(lastOf('城管执法和环卫各多少', '两个都减了吗')).toMatch(/^是的.*环境卫生/s);
  });
});
