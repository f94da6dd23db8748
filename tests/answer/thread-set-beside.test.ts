import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = readonly [string, ...string[]];

describe('a name with the whole it stands in is one name', () => {
  it.each<[Thread, RegExp]>([
    [['食堂今年给多少钱', '伙食补助呢', '加起来呢', '比机关服务里的物业费多多少'], /多 466 万元（1,139 − 673）/],
    [['食堂多少', '伙食补助呢', '加起来比机关服务里的物业费多多少'], /多 466 万元（1,139 − 673）/],
    [['伙食补助多少', '比机关服务里食堂多几成'], /多 387 万元（763 − 376），高 102\.93%/],
    [['伙食补助多少', '机关服务里的物业费比它少多少'], /^物业管理费比伙食补助少 90 万元/],
    [['meal subsidies?', 'how much more is that than property management in agency services'], /90 万元/],
    // What is set against its own part stays two names.
    [['伙食补助多少', '机关服务比其中的物业费多多少'], /1,291 万元/],
  ])('%s', (questions, told) => {
    expect(replyTo(...questions).text).toMatch(told);
  });
});

describe('short names go on with the beginning of the last one', () => {
  it.each<[Thread, readonly string[]]>([
    [['社区工作站人员经费多少', '治安经费呢', '公用经费和设施维护费各多少'], ['社区工作站公用经费：2023 年预算 350 万元', '300 万元']],
    [['社区工作站人员经费多少', '治安经费呢', '公用经费和设施维护费各多少', '这四个一共多少'], ['3,024 万元']],
    [['community workstation personnel expenses?', 'public expenses and facility maintenance each?'], ['350 万元', '300 万元']],
    [['社区工作站治安经费多少', '街道的公用经费呢'], ['509 万元']],
    [['社区工作站治安经费多少', '公用支出呢'], ['509 万元']],
  ])('%s', (questions, told) => {
    const { text } = replyTo(...questions);
    for (const one of told) expect(text).toContain(one);
  });
});

describe('what is named is set against the last one, in the order in which it is said', () => {
  it.each<[Thread, RegExp]>([
    [['社区工作站公用经费多少', '人员经费是它的几倍'], /^社区工作站人员经费是社区工作站公用经费的 4\.45 倍/],
    [['食堂多少', '是伙食补助的几倍'], /0\.49 倍/],
    [['表8里工资福利和商品服务差多少', '哪个大'], /11,661 万元/],
    [['路灯多少盏', '公厕管养呢', '哪个多'], /单位不同/],
  ])('%s', (questions, told) => {
    expect(replyTo(...questions).text).toMatch(told);
  });
});

describe('the parts of a change', () => {
  it.each<[Thread, RegExp]>([
    [['机关运行经费今年有多少', '比去年呢', '主要涨在哪块'], /公用（工会） 增加 30 万元/],
    [['机关运行经费比去年涨了多少', '那四项增加的数加起来是多少'], /^合计 54\.50 万元（2\.50 \+ 7 \+ 15 \+ 30）/],
    [['机关运行经费比去年涨了多少', '把原因里的四个数加一下'], /^合计 54\.50 万元/],
    [['how much did operating funds of agencies rise', 'what do the four increases add up to'], /^Together 54\.50 万元/],
    // No five were told.
    [['机关运行经费比去年涨了多少', '那五项加起来是多少'], /^请说明/],
    [['机关运行经费比去年涨了多少', '培训支出呢', '这两项一共涨了多少'], /^合计 57 万元/],
    [['机关运行经费比去年涨了多少', '换成块钱呢'], /540,000 元/],
  ])('%s', (questions, told) => {
    expect(replyTo(...questions).text).toMatch(told);
  });
});

describe('which of the whole was not spoken of yet', () => {
  it.each<[Thread, RegExp]>([
    [['停车场项目今年安排了多少', '和平社区党群中心建设呢', '丰田路那个边坡？', '不是有四个吗 还差哪个'], /0021Z 地块七通一平工程：2023 年预算 130 万元/],
    [['停车场项目今年安排了多少', '和平社区党群中心建设呢', '还差哪两个'], /130 万元[^]*40 万元/],
    [['社区工作站公用经费多少', '治安呢', '设施维护呢', '还差哪个'], /人员经费：2023 年预算 1,558 万元/],
    [['停车场项目今年安排了多少', '和平社区党群中心建设呢', '两个差多少'], /多 1,009 万元/],
  ])('%s', (questions, told) => {
    expect(replyTo(...questions).text).toMatch(told);
  });
});

describe('what was added up, and what is set against it', () => {
  it.each([
    [['食堂多少', '物业呢', '两个一起'], '1,049 万元'],
    [['审计服务多少', '物业呢', '合计'], '688 万元'],
    [['表8里电费', '水费也报一下', '合一块', '正文写的水电费却是多少？差几多'], '257 − 238'],
    [['网格员经费多少', '聘用人员工资呢', '合计', '编外人员经费', '和刚才的总和相差几多'], '4,156 − 1,993'],
    [['物业管理费多少', '食堂运行呢', '加起来', '机关服务多少，差多少'], '1,964 − 1,049'],
    [['canteen operations?', 'meal subsidies?', 'add them up', 'what is the printed total of 机关服务?', 'what’s the gap'], '1,964 − 1,139'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    expect(replyTo(...thread).text).toContain(figure);
  });

  it.each([
    [['今年采购盘子多大', '服务比货物多多少']],
    [['采购预算多少', '货物比服务少多少']],
    [['政府采购总共多少', '服务和货物差多少']],
    [['procurement total?', 'how much more is services than goods']],
  ] as [[string, ...string[]]][])('%j are parts of what was told', (thread) => {
    expect(replyTo(...thread).text).toContain('1,948 − 862');
  });

  it('leaves two readings of one name what they are', () => {
    expect(replyTo('食堂多少', '物业呢', '两个口径加起来').text).toContain('口径不同');
  });

  it('takes the addends where nothing was told since', () => {
    expect(replyTo('网格员经费多少', '聘用人员工资呢', '合计', '差多少').text).toContain('2,234 − 1,922');
  });
});

describe('one end of what was listed, set against a name', () => {
  it.each([
    [['社区工作站名下有哪几笔经费，多少', '合计', '最大那笔比治安经费多几多'], '1,558 − 816'],
    [['机关服务包括哪些', '最小的一项比食堂少多少'], '376 − 10'],
    [['政府投资项目有哪些', '最贵的那个比边坡治理多多少'], '1,309 − 40'],
    [['what’s in 机关服务', 'how much more is the largest one than audit services?'], '763 − 15'],
    [['list the items of 机关服务', 'difference between the smallest and the canteen'], '376 − 10'],
  ] as [[string, ...string[]], string][])('%j has %s', (thread, figure) => {
    expect(replyTo(...thread).text).toContain(figure);
  });
});
