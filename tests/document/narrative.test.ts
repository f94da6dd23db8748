import { describe, expect, it } from 'vitest';
import { documentWith, narrativeOf, PAGE_BREAK } from './pasted.ts';

/** Running text as wide as the published one sets it. */
const RUNNING_TEXT = '贯彻执行国家、省、市财政、税收、财务、会计管理等方面的法律、法规\n\n'.repeat(3) + '的工作。\n\n';
const paragraphs = (text: string): string[] => narrativeOf(RUNNING_TEXT + text).paragraphs.map(({ mark, headings, text: words }) => [mark ?? 'prose', ...headings, words].join(' | ')).filter((line) => !line.includes('贯彻执行'));

describe('readNarrative', () => {
  it('knows parts, also when their title is wrapped, and headings', () => {
    const { parts, paragraphs: read } = narrativeOf(`第五部分 一般公共预算“三公”经费预算

情况

一、总体情况

2031 年预算 5 万元。`);
    expect(parts.map(({ ordinal, title }) => `${ordinal} ${title}`)).toEqual(['第五部分 一般公共预算“三公”经费预算情况']);
    expect(read[0]?.headings).toEqual(['总体情况']);
  });

  it('joins a sentence that a page break cuts, and drops the page number between', () => {
    expect(paragraphs(`1.城管执法 152 万元，主要用于综合执法 152 万元。较 2030 年减少计划将三

- 7 -
${PAGE_BREAK}乱清理服务费纳入管理服务项目。`)).toEqual(['item | 1.城管执法 152 万元，主要用于综合执法 152 万元。较 2030 年减少计划将三乱清理服务费纳入管理服务项目。']);
  });

  it('opens a list item at 1. and at ⒉, but not at a wrapped 2.5 or 1,993', () => {
    expect(paragraphs(`1.因公出国（境）费用。2031 年预算数 0 万元，比 2030 年预算增加

2.5 万元，主要用于编外人员经费、网格员经费、聘用人员工资等等等等等

1,993 万元。

⒉公务接待费。2031 年预算数 0 万元。`).map((line) => line.slice(0, 23))).toEqual(['item | 1.因公出国（境）费用。2031', 'item | ⒉公务接待费。2031 年预算数']);
  });

  it('takes no figure for a heading', () => {
    expect(paragraphs('一、北岭镇人民政府\n\n北岭镇人民政府预算 900 万元。')).toEqual(['prose | 北岭镇人民政府 | 北岭镇人民政府预算 900 万元。']);
  });

  it('knows the line of every character', () => {
    const [paragraph] = narrativeOf('第一部分 部门概况\n\n北岭镇人民政府下辖若干所办公室和中心，另外还设\n\n有三个工作站。').paragraphs;
    const at = paragraph?.text.indexOf('有三') ?? 0;
    expect([paragraph?.lineOf[at - 1]?.number, paragraph?.lineOf[at]?.number]).toEqual([3, 5]);
  });
});

describe('the table of projects inside the narrative', () => {
  it('reads wrapped names and goals that contain numbers, over a page break', () => {
    const document = documentWith(`第七部分 重点项目预算绩效情况说明

2031 年，本部门重点项目绩效目标情况如下：

项目名称 预算数（万元） 绩效目标

用于社会福利的彩票公

益金支出

185 通过为 70 岁及以上老人

发放高龄津贴，解决基本
${PAGE_BREAK}生活问题。

机关服务 1,964 1.做好物业管理工作；

2.根据 2031 年要求，有效

盘活固定资产。

2031 年政府投资项目 1,779 用于开展停车场等4个项目。

备注：涉密项目按要求不予公开。`);
    expect(document.projectGoals.map(({ label, value, unit, goal }) => `${label} | ${value} ${unit} | ${goal}`)).toEqual([
      '用于社会福利的彩票公益金支出 | 185 万元 | 通过为 70 岁及以上老人发放高龄津贴，解决基本生活问题。',
      '机关服务 | 1,964 万元 | 1.做好物业管理工作；2.根据 2031 年要求，有效盘活固定资产。',
      '2031 年政府投资项目 | 1,779 万元 | 用于开展停车场等4个项目。',
    ]);
    expect(document.lines.filter(({ role }) => role === null)).toEqual([]);
  });
});
