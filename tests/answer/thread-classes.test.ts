/** Threads that go along a ranking, a column, a computation or a quotation, and name what they mean by the thread's words. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = [string, ...string[]];
const THREADS: Readonly<Record<string, readonly [Thread, string][]>> = {
  'places of a ranking': [
    [['一般行政管理事务中金额最高的子项是？', '排第二的是谁', '前两名加起来占比多少'], '59.71%'],
    [['What\'s the largest sub-item of general administrative affairs?', 'number two?'], '1,993'],
    [['其他城乡社区支出里最小的一项是什么', '倒数第二呢'], '8 万元'],
    [['表3里哪个科目政府采购最多', '第二个呢', '这俩加起来占全部采购多少'], '87.58%'],
    [['今年有几个政府投资项目，最小的是哪个？', '占政府投资项目总额多少'], '2.25%'],
    [['前五大项目是哪些', '剩下的九个项目一共多少'], '1,319'],
    [['减幅最大的项目', '按减少金额排前两名呢'], '1,855'],
  ],
  'names by the thread\'s words': [
    [['2023年采购里货物多少', '服务的呢', '服务是货物的几倍'], '2.26'],
    [['网格员经费安排多少', '编外人员的呢', '加上聘用人员工资和法律顾问，四项合计'], '6,264'],
    [['How much for property management?', 'and meal subsidies?', 'add the canteen and logistics affairs too, all four together?'], '1,867'],
    [['水费多少', '电费呢', '加在一起比第三部分的水电费多还是少，差多少'], '19 万元'],
  ],
  'columns and cells': [
    [['支出总表里面向中小企业的采购一共多少', '其中机关服务多少', '占它的比重'], '85.74%'],
    [['表3里面向小微企业的采购总共多少', '落在哪个科目'], '其他城乡社区管理事务支出'],
    [['按经济分类的支出表里，生活补助总共多少', '其中基本支出多少', '项目的呢'], '82 万元'],
    [['表8办公费一共多少', '其中基本支出呢', '项目支出呢', '这两个加起来为什么差1万'], '尾数误差'],
  ],
  'results in another unit': [
    [['网格员经费多少', '法律顾问呢', '两个加起来是多少，换算成元'], '20,370,000 元'],
    [['Training expenditure?', 'and legal counsel?', 'what\'s the difference, in yuan'], '1,010,000'],
    [['垃圾分类入户宣传户数是多少', '不要用万，换成户'], '55,000 户'],
    [['居民垃圾分类参与率目标', '跟知晓率差几个点'], '5 个百分点'],
  ],
  'those that were spoken of, or stand with it': [
    [['停车场那个工程安排了多少', '占政府投资项目总额的多少', '这几个工程里最小的是哪个'], '40 万元'],
    [['食堂多少钱', '占机关服务多少', '这几项里最大的是哪个'], '763 万元'],
    [['食堂多少', '水电费呢', '这几项里最大的是哪个'], '食堂运行经费 376 万元'],
  ],
  'the kind of what was told, and where it stands': [
    [['信访纠纷今年要化解多少人次', '维稳突发事件呢'], '250 宗'],
    [['精防服务对象满意度要多少', '在第几页'], '第 59 页（表 12）'],
    [['垃圾分类是不是归街道管', '征兵呢'], '征兵'],
    [['消防是街道管吗', '殡葬呢'], '职责里没有这样写明'],
  ],
  'texts, pieces and counts': [
    [['2023年主要工作目标第二条是什么', '第四条呢'], '全面从严治党'],
    [['Why did agency operating funds rise?', 'list the components'], '15 万元'],
    [['机关运行经费为什么增加', '哪一块最多'], '30 万元'],
    [['小型基建项目经费多少', '绩效目标里计划做几个', '平均一个多少元'], '1,040,000'],
  ],
};

describe.each(Object.entries(THREADS))('%s in a thread', (_, threads) => {
  it.each(threads as [Thread, string][])('%j has %s', (thread, figure) => {
    const reply = replyTo(...thread);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });
});
