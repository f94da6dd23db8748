import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = readonly [string, ...string[]];

/** In a thread the last question gets what is expected. */
function answers(cases: readonly (readonly [Thread, RegExp])[]): void {
  it.each(cases)('%s', (questions, told) => {
    expect(replyTo(...questions).text).toMatch(told);
  });
}

describe('the larger of two against the smaller', () => {
  answers([
    [['住房保障支出多少', '分成哪两块，各多少', '大的那块比小的多多少'], /284 万元（758 − 474）/],
    [['what does housing security consist of?', 'how much more is the bigger than the smaller?'], /284 万元[^]*\(758 − 474\)/],
    [['食堂多少钱', '物业呢', '多的那个是少的那个的几倍'], /1\.79 倍（673 ÷ 376/],
    [['机关服务有哪些', '食堂呢', '物业呢', '贵的比便宜的多花多少'], /297 万元（673 − 376）/],
    [['how much is goods procurement', 'services?', 'by how much does the larger exceed the smaller?'], /1,086 万元/],
    // One of them alone is picked as before.
    [['住房保障支出分成哪两块', '大的那块占多少'], /758 ÷ 1,231/],
  ]);
});

describe('the first and the second of what was told one after the other', () => {
  answers([
    [['how much of our procurement is set aside for SMEs?', 'and for small & micro firms only?', 'the first one as a % of all procurement?'], /70\.64% [^]*\(1,985 ÷ 2,810/],
    [['how much of our procurement is set aside for SMEs?', 'and for small & micro firms only?', 'the first one as a % of all procurement?', 'the second as a share of the first?'], /216 ÷ 1,985/],
    [['面向中小企业的采购多少', '小微企业的呢', '前面那个占采购总额的百分之几'], /1,985 ÷ 2,810/],
    [['how much is the canteen?', 'and safe production?', 'what share of agency services is the first one?'], /376 ÷ 1,964/],
    [['食堂多少', '物业呢', '第一个占机关服务多少'], /376 ÷ 1,964/],
    [['食堂多少', '安全生产呢', '前一个属于哪个项目'], /“食堂运行经费”属于“机关服务”/],
    // Of a list the first stands in the list; of two readings alone, the first reading.
    [['what does agency services consist of', 'the first one as a share of it'], /55 ÷ 1,964/],
    [['物业费多少', '第一个'], /673 万元/],
  ]);
});

describe('another thing of the kind', () => {
  answers([
    [["what's the total for government investment projects?", 'which one is the smallest?', 'and the Heping community party-mass centre one?'], /300 万元/],
    [['what does agency services consist of', 'biggest?', 'and the audit one?'], /15 万元/],
  ]);
});

describe('what was just told, and more, taken from the whole', () => {
  answers([
    [['How many vehicles did we have in October 2022?', 'fire trucks?', 'and leaving out those and the one minibus, how many are left?'], /16 辆[^]*\(22 − 5 − 1\)/],
    [['一共多少辆车', '消防车几辆', '除了这些和那辆中巴车还剩几辆'], /16 辆/],
    [['how much does agency services get', 'the canteen?', "without that and property management, what's left?"], /915 万元/],
    // What is taken from the last name stands under it.
    [['机关服务多少', '去掉食堂和物业还剩多少'], /915 万元/],
  ]);
});

describe('one name under two codes, added up', () => {
  answers([
    [['31002 办公设备购置是多少', '30902 那个呢', '加起来呢'], /166 万元/],
    [['办公设备购置多少', '两个加起来呢'], /166 万元/],
    [['31002办公设备购置多少', '两个办公设备购置合计多少'], /166 万元/],
    [['表8有两处办公设备购置,合计多少'], /166 万元/],
    [['Office equipment shows up in two capital groups. Sum of both?'], /166 万元/],
    [['Other transport equipment is listed under two groups; combined?'], /54 万元/],
    // The same money told twice is no sum.
    [['物业管理费多少', '加起来呢'], /2 个口径/],
  ]);
});

describe('a part of the fund told before it', () => {
  answers([
    [['表10政府性基金支出合计', '里面城市建设支出多少', '占比呢'], /^城市建设支出占政府性基金预算拨款的 90\.38%/],
    [['一般公共预算支出合计多少', '里面工资福利多少', '占比呢'], /6,149 ÷ 25,202/],
    [['lottery welfare money in 2023?', 'is that the whole government fund budget?'], /^No[^]*185 ÷ 1,924/],
    [['城市建设支出多少', '是政府性基金的全部吗'], /^不对[^]*1,739 ÷ 1,924/],
  ]);
});

describe('the group that the last names stand in', () => {
  answers([
    [['how much for funeral work', 'senior meal service?', 'biggest item in that group?'], /307 万元/],
    [['殡葬工作多少', '长者助餐呢', '这一组里最大的是哪个'], /残疾人事务 307 万元/],
    [['how much for funeral work', 'what else is in that group?'], /183 万元/],
    // What has parts of its own is the group.
    [['机关服务多少', '这个项目里最大的是什么'], /伙食补助 763 万元/],
  ]);
});

describe('a reason that was told, in pieces', () => {
  answers([
    [['机关运行经费变了吗', '什么原因', '工会那块增加多少', '占增加额的多少'], /30 ÷ 54/],
    [['机关运行经费为什么涨', '工会的占了多少'], /30 ÷ 54/],
    [['why did agency operating funds rise', 'how much did the union part add?'], /30 万元/],
    [['机关运行经费变了吗', '原因是啥', '这几项加起来多少'], /54\.50 万元/],
    [['城管执法为什么减', '挪到哪去了'], /物业化改革试点/],
  ]);
});

describe('the same question of another month', () => {
  answers([
    [['what must be done by October?', 'what about September?'], /消防安全演习[^]*6 月份前/],
    [['10月前要完成什么', '那6月份呢'], /^(?!.*9 月)[^]*6 月份前/],
    [['anything due in September', 'and in November?'], /11 月前/],
  ]);
});

describe('texts that were quoted', () => {
  answers([
    [['今年主要工作目标有哪些', '总收入多少', '智慧指挥中心要建几个', '第三块呢'], /3\.狠抓民生福祉/],
    [['what are the main goals for 2023?', 'total income?', "what's the third one about?"], /3\.狠抓民生福祉/],
    [['2023年目标有哪几块'], /^工作目标/],
    [['食堂多少钱', '燃气安全管理是谁的职责', '这个项目今年涨了吗'], /市政公用行业市场监管[^]*增加 5 万元/],
    [['机关服务多少', '职责里有没有城市照明', '这笔钱今年涨了吗'], /请说明要查哪一项/],
    [['what satisfaction target for government services', 'and the max rejection rate for applications?'], /≤1%/],
  ]);
});

it('what is divided by what is taken as it is said', () => {
  expect(replyTo("grid workers' money", 'and hired staff wages?', 'the first one divided by the second').text).toMatch(/0\.86 times[^]*1,922 ÷ 2,234/);
});

describe('the other one, after a whole and one part of it', () => {
  answers([
    [['政府采购预算多少', '其中服务采购占多少', '另一个呢'], /862 ÷ 2,810/],
    [['政府采购预算多少', '其中服务采购多少', '另一个占多少'], /862 ÷ 2,810/],
    [['住房改革支出多少', '公积金占多少', '另一部分呢'], /758 ÷ 1,231/],
    [['住房改革支出多少', '公积金占多少', '比另一个多多少'], /758 − 474/],
    [['how much is the housing reform spending?', 'how much of that is the housing fund?', 'and the other one?'], /购房补贴\): 758/],
    [['how much is the housing reform spending?', 'how much of that is the housing fund?', 'and the other one?', 'how much more is it?'], /758 − 474/],
    [['how much is the government fund budget?', 'what is it spent on?', 'what share is the lottery part?', 'and the other one?'], /1,739 ÷ 1,924/],
    [['支出总计多少', '其中项目支出多少', '另一个呢'], /基本支出：2023 年预算 6,878/],
    [['收入多少', '其中一般公共预算多少', '另一个呢'], /1,924 万元/],
    [['how many vehicles are there', 'how many are fire trucks', 'the other one?'], /中巴车\): 1 /],
    [['how much is government procurement', 'how much of it is services?', 'is it more than the other one?'], /1,948 − 862/],
    // Several are left: which they are. Nothing is left: no figure of the whole.
    [['机关服务多少', '其中食堂多少', '另一个呢'], /后勤事务 55 万元；物业管理费 673 万元/],
    [['三公经费多少', '其中公车运行维护费多少', '另一个呢'], /^请说明/],
    // Both parts were told: the one before.
    [['政府采购预算多少', '货物采购呢', '服务采购呢', '另一个呢'], /货物采购：2023 年预算 862/],
    [['住房改革支出分成哪两块', '公积金多少', '另一个呢'], /购房补贴：2023 年预算 758/],
  ]);
});

describe('the share of what was left', () => {
  answers([
    [['how many vehicles are there?', 'how many of them are fire trucks?', 'and the rest?', 'what share is that?'], /17 ÷ 22/],
    [['车辆有几辆', '其中中巴车几辆', '其余的占多少'], /21 ÷ 22/],
    [['机关服务多少', '食堂多少', '剩下的多少', '占机关服务多少'], /1,588 ÷ 1,964/],
    [['机关服务多少', '食堂多少', '剩下的多少', '占项目支出多少'], /1,588 ÷ 20,248/],
    [['how much is agency services', 'the canteen?', 'what share is the rest?'], /1,588 ÷ 1,964/],
    [['车辆有几辆', '消防车几辆', '除了消防车其余的占百分之几'], /17 ÷ 22/],
    [['机关服务多少', '食堂多少', '剩下的多少'], /^(?![^]*占)[^]*1,588 万元/],
  ]);
});

describe('one name with several readings: one of them, the other, all of them', () => {
  answers([
    [['办公设备购置多少钱', '310那个'], /办公设备购置：2023 年预算 87 万元（[^）]*31002/],
    [['物业管理费是多少', '机关服务下面那个'], /物业管理费：2023 年预算 673 万元（属“机关服务”/],
    [['how much are subsidies to individuals and families', 'the smaller one'], /: 220 万元/],
    [['office equipment purchase amount', 'the 79 one'], /: 79 万元 (?!.*31002)/],
    [['办公设备购置多少钱', '基本建设下面那个，30902', '另一个呢'], /购置：2023 年预算 87 万元（[^）]*31002/],
    [['物业管理费多少', '小的那个', '剩下那个呢'], /费：2023 年预算 724 万元/],
    [['how much is 办公设备购置 in table 8?', 'the one under 310', 'and the other?'], /: 79 万元/],
    [['物业管理费是多少', '第一个占总支出多少', '另一个呢'], /724 ÷ 27,126/],
    // Codes of one classification are a sum; the same money in two classifications is none.
    [['办公设备购置多少钱', '基本建设下面那个，30902', '另一个呢', '两笔总数'], /合计 166 万元（79 \+ 87）/],
    [['how much is property management', 'the one in table 8', 'both together?'], /^(?!.*1,397).*673.*724.*may hold the same money/],
  ]);
});

describe('how far the posts just told are filled', () => {
  answers([
    [['行政编制给了多少个', '实有呢', '编制使用率多少'], /91\.67%（66 ÷ 72/],
    [['number of authorised admin posts?', 'how many of those are filled', 'fill rate then?'], /91\.67% [^]*\(66 ÷ 72/],
    [['实有在编多少', '占编制的百分之几'], /91\.67%（66 ÷ 72/],
    [['what share of the administrative posts is filled?'], /91\.67% [^]*\(66 ÷ 72/],
    [['what share of the administrative posts is vacant?'], /8\.33% [^]*\(6 ÷ 72/],
    [['行政编制给了多少个', '已经退休的'], /退休：77 人/],
  ]);
});

describe('words too few for a name of their own, for what was just told under them', () => {
  answers([
    [['what counts as 项目支出?', 'and 基本支出?', 'what sum goes with each of them this year', 'so the project side is how many times the basic side'], /2\.94 times[^]*\(20,248 ÷ 6,878/],
    [['service hall: target for transactions handled?', 'enquiries', 'how many more enquiries than transactions is that'], /1,500 [^]*\(6,000 − 4,500/],
    [['行政服务大厅受理业务多少', '咨询多少', '咨询比受理多多少'], /6,000 − 4,500/],
    [['网格员经费多少', '编外人员经费呢', '编外比网格多多少'], /1,993 − 1,922/],
    [['清扫保洁面积报一下', '比绿化管养面积大多少倍，就是前者除以后者'], /22\.78 倍/],
  ]);
});

describe('the column just told, and what is set aside', () => {
  answers([
    [['机关服务预算多少', '里面政府采购多少', '采购占比多少'], /86\.66%（1,702 ÷ 1,964/],
    [['how much is agency services', 'how much of it goes through procurement', 'procurement share?'], /86\.66% [^]*\(1,702 ÷ 1,964/],
    [['政府采购一共多少', '预留给中小企业多少'], /1,985 万元/],
    [['what does keeping the fleet on the road cost', 'per vehicle?'], /2\.98 万元[^]*\(65\.50 ÷ 22/],
  ]);
});
