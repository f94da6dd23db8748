import { describe, expect, it } from 'vitest';
import { bookOf, told } from './told.ts';

const PROJECTS = `第三部分 部门预算支出具体情况

一、北岭镇人民政府

（一）项目支出 900 万元，具体包括：

`;

describe('addStatements: money', () => {
  it('reads a total, its change against the year before, and the percent', () => {
    expect(told(`第二部分 部门预算收支总体情况

2031 年东川市北岭镇人民政府部门预算收入 27,126万元，比 2030 年减少 406万元，下降 1.52 %。`)).toEqual([
      '部门预算收入 | 2031预算 | 27126 万元', '部门预算收入 | 比2030增减额 | -406 万元', '部门预算收入 | 增减幅 | -1.52 %',
    ]);
  });

  it('hangs projects under the whole and sub-items under their project, and marks 等', () => {
    const text = `${PROJECTS}1.机关服务 196 万元，主要用于后勤事务 55 万元、社区站设施维护费30万元、食堂运行经费,76 万元、审计服务 15 万元等。

2.城管执法 152 万元，主要用于综合执法 152 万元。`;
    expect(told(text)).toEqual([
      '项目支出 | 2031预算 | 900 万元', '机关服务 | 2031预算 | 196 万元', '后勤事务 | 2031预算 | 55 万元', '社区站设施维护费 | 2031预算 | 30 万元',
      '食堂运行经费 | 2031预算 | 76 万元', '审计服务 | 2031预算 | 15 万元', '城管执法 | 2031预算 | 152 万元', '综合执法 | 2031预算 | 152 万元',
    ]);
    const rows = bookOf(text).rows;
    expect(rows.find(({ label }) => label === '机关服务')?.open).toBe(true);
    expect(rows.find(({ label }) => label === '城管执法')?.open).toBe(false);
    expect(rows.find(({ label }) => label === '审计服务')?.parent?.label).toBe('机关服务');
    expect(rows.find(({ label }) => label === '机关服务')?.parent?.label).toBe('项目支出');
  });

  it('keeps a bracket that closes before the figure in the name', () => {
    expect(told(`${PROJECTS}1.用于社会福利的彩票公益金支出 185 万元，主要用于高龄津贴（福彩金)185 万元。`).slice(2)).toEqual(['高龄津贴（福彩金) | 2031预算 | 185 万元']);
  });

  it('reads a sentence whose lines and pages cut the figure from its name and its unit', () => {
    expect(told(`${PROJECTS}1.机关服务 196 万元，主要用于后勤事务 55 万元、食堂运行经费

76
万元、物业管理费 673



万元。`).slice(2)).toEqual(['后勤事务 | 2031预算 | 55 万元', '食堂运行经费 | 2031预算 | 76 万元', '物业管理费 | 2031预算 | 673 万元']);
  });

  it('keeps why it changed, as printed, with its lines', () => {
    const row = bookOf(`${PROJECTS}1.城管执法 152 万元，主要用于综合执法 152 万元。较 2030 年减少 101 万元，减幅 39.92%，主要原因为 2031 年计划将“三乱”

清理服务费纳入试点项目，因此城管执法项目减少。`).rows.find(({ label }) => label === '城管执法');
    expect(row?.reason?.text).toBe('主要原因为 2031 年计划将“三乱”清理服务费纳入试点项目，因此城管执法项目减少。');
    expect(row?.facts.map(({ measure, printed }) => `${measure} ${printed ?? ''}`)).toEqual(['amount 152', 'change -101', 'percent -39.92']);
  });

  it('reads 持平 as no change and keeps the printed earlier amount', () => {
    expect(told(`第五部分 三公经费预算情况

1.因公出国（境）费用。2031 年预算数 0 万元，与 2030 年预算数 0 万元持平。`)).toEqual([
      '因公出国（境）费用 | 2031预算 | 0 万元', '因公出国（境）费用 | 2030预算 | 0 万元', '因公出国（境）费用 | 比2030增减额 | 0 万元',
    ]);
  });

  it('names what ⒉ opens without its number and quotes the line as printed', () => {
    const book = bookOf('第五部分 三公经费预算情况\n\n⒉公务接待费。2031 年预算数 3.50万元。');
    expect(book.facts[0]).toMatchObject({ printed: '3.50', unit: '万元', row: { label: '公务接待费' } });
    expect(book.passages.some(({ text }) => text.startsWith('⒉公务接待费'))).toBe(true);
  });

  it('gives a figure of a reason to the running subject, not to a row called 预算数', () => {
    expect(told('第五部分 三公经费预算情况\n\n⒉公务接待费。2031 年预算数 0 万元，主要是近几年未发生公务接待费，因此预算数为 0 万元。').filter((line) => line.startsWith('预算数'))).toEqual([]);
  });

  it('reads the causes of a change as changes', () => {
    expect(told(`第八部分 其他需要说明情况

2031 年东川市北岭镇人民政府机关运行经费财政拨款预算 509 万元，比 2030 年预算增加 54 万元，增长 11.87 %。主要是公务用车运行维护费增加 2.50 万元、日常公用减少 7 万元、公用（工会）增加 30 万元。`)).toEqual([
      '机关运行经费财政拨款预算 | 2031预算 | 509 万元', '机关运行经费财政拨款预算 | 比2030增减额 | 54 万元', '机关运行经费财政拨款预算 | 增减幅 | 11.87 %',
      '公务用车运行维护费 | 增减额 | 2.50 万元', '日常公用 | 增减额 | -7 万元', '公用（工会） | 增减额 | 30 万元',
    ]);
  });

  it('takes neither a date, a threshold nor a list number for a quantity', () => {
    expect(told(`第八部分 其他需要说明情况

截至 2030 年 10 月，北岭镇共有车辆 22辆；单价 50 万元以上通用设备 0台（套）。`)).toEqual(['车辆 | 车辆数 | 22 辆', '单价 50 万元以上通用设备 | 数量 | 0 台（套）']);
  });
});

describe('addStatements: people, offices, words', () => {
  it('tells head counts of one name apart by their establishment', () => {
    const counts = bookOf(`第一部分 部门概况

东川市北岭镇人民政府行政编制数 72 人，实有在编人数 66 人；事业编制数 5 人，实有在编人数 4 人；雇员 6 人，退休 77 人。`).rows.map(({ label, context, facts }) => `${label}${context === null ? '' : `（${context}）`} ${facts[0]?.printed ?? ''}`);
    expect(counts).toEqual(expect.arrayContaining(['实有在编人数（行政编制） 66', '实有在编人数（事业编制） 4', '雇员 6', '退休 77']));
  });

  it('reads a list of offices with its count', () => {
    expect(told(`第一部分 部门概况

北岭镇人民政府下设党政办公室、财政办公室<统计站>、应急办公室，共 3 个部门。`)).toEqual(['部门 | 数量 | 3 个', '党政办公室 | 部门 | 党政办公室', '财政办公室<统计站> | 部门 | 财政办公室<统计站>', '应急办公室 | 部门 | 应急办公室']);
  });

  it('reads goals and definitions', () => {
    expect(told(`第一部分 部门概况

三、2031 年主要工作目标

1.狠抓道路建设。修好 3 条路。

第九部分 名词解释

一、基本支出：指为保障机构正常运转而发生的支出，包括人员经费（基本工资等）。`)).toEqual([
      '狠抓道路建设 | 2031 年主要工作目标 | 狠抓道路建设。修好 3 条路。', '基本支出 | 名词解释 | 指为保障机构正常运转而发生的支出，包括人员经费（基本工资等）。',
    ]);
  });
});

describe('addStatements: other authors’ wordings', () => {
  const of = (sentence: string): string[] => told(`${PROJECTS}1.${sentence}`).slice(1).map((line) => line.replace('2031预算', '今年').replace('2030预算', '去年').replace('比2030增减额', '变化'));

  it.each([
    ['机关服务 90 万元，用于后勤 40 万元、食堂 50 万元。同比减少 10 万元，下降 10.00%，主要系压减支出。', ['机关服务 | 今年 | 90 万元', '后勤 | 今年 | 40 万元', '食堂 | 今年 | 50 万元', '机关服务 | 变化 | -10 万元', '机关服务 | 增减幅 | -10.00 %']],
    ['机关服务 90 万元，用于后勤 90 万元，较上年增加 10 万元，降幅 5%。', ['机关服务 | 今年 | 90 万元', '后勤 | 今年 | 90 万元', '机关服务 | 变化 | 10 万元', '机关服务 | 增减幅 | -5 %']],
    ['机关服务 110 万元，同比增长 10.00%，增加 10 万元。', ['机关服务 | 今年 | 110 万元', '机关服务 | 增减幅 | 10.00 %', '机关服务 | 变化 | 10 万元']],
    ['机关服务 110 万元，其中后勤 22 万元，较上年增加 10 万元，增幅 10.00%。', ['机关服务 | 今年 | 110 万元', '后勤 | 今年 | 22 万元', '机关服务 | 变化 | 10 万元', '机关服务 | 增减幅 | 10.00 %']],
    ['机关服务 110 万元，其中：后勤 22 万元，较上年增加 2 万元，增幅 10.00%；食堂 88 万元，与上年持平。', ['机关服务 | 今年 | 110 万元', '后勤 | 今年 | 22 万元', '后勤 | 变化 | 2 万元', '后勤 | 增减幅 | 10.00 %', '食堂 | 今年 | 88 万元', '食堂 | 变化 | 0 万元']],
    ['机关服务 110 万元，后勤 22 万元、食堂 88 万元。与上年预算数一致。', ['机关服务 | 今年 | 110 万元', '后勤 | 今年 | 22 万元', '食堂 | 今年 | 88 万元', '机关服务 | 变化 | 0 万元']],
    ['机关服务 110 万元，上年预算数 100 万元，增加 10 万元。', ['机关服务 | 今年 | 110 万元', '机关服务 | 去年 | 100 万元', '机关服务 | 变化 | 10 万元']],
    ['机关服务 110 万元，与上年相比，增加 10 万元（增长 10.00%）。', ['机关服务 | 今年 | 110 万元', '机关服务 | 变化 | 10 万元', '机关服务 | 增减幅 | 10.00 %']],
    ['机关服务 110 万元，由上年的 100 万元增加到 110 万元。', ['机关服务 | 今年 | 110 万元', '机关服务 | 金额 | 100 万元']],
    ['机关服务 110 万元，为本年新增项目，上年无此项预算。', ['机关服务 | 今年 | 110 万元', '机关服务 | 去年 | 0 万元']],
    ['计划生育服务 110 万元，用于计划生育特殊家庭走访帮扶 110 万元。', ['计划生育服务 | 今年 | 110 万元', '计划生育特殊家庭走访帮扶 | 今年 | 110 万元']],
    ['机关服务 110 万元。较上年增加 10 万元，主要原因是新增设备 30 万元；压减会议 20 万元。', ['机关服务 | 今年 | 110 万元', '机关服务 | 变化 | 10 万元', '新增设备 | 今年 | 30 万元', '压减会议 | 今年 | 20 万元']],
  ])('%s', (sentence, facts) => { expect(of(sentence)).toEqual(facts); });

  it('gives the change of two sums a reason only where both moved that way', () => {
    const book = bookOf(`第二部分 部门预算收支总体情况

2031 年东川市北岭镇人民政府部门预算支出 900 万元，比 2030 年减少 10 万元。其中：基本支出 300 万元，较上年增加 5 万元；项目支出 600 万元，较上年减少 15 万元。

预算收支减少主要原因：一是压减项目。`);
    expect(book.rows.filter(({ reason }) => reason !== null).map(({ label }) => label)).toEqual(['部门预算支出']);
    expect(book.rows.filter(({ parent }) => parent?.label === '部门预算支出').map(({ label }) => label)).toEqual(['基本支出', '项目支出']);
  });

  it('names what is made anew so, for it is no count of all there is', () => {
    expect(told('第一部分 部门概况\n\n新开办 3 家社区健康服务中心，组织不少于 4 次应急演练。')).toEqual(['新开办社区健康服务中心 | 数量 | 3 家', '应急演练 | 数量 | 4 次']);
  });
});
