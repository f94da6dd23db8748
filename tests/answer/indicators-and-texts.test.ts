import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText } from './in-thread.ts';

const library = libraryOf();
const lastReply = (turns: readonly string[]): string => lastText(library, turns);

describe('indicators and texts', () => {
  it.each([
    ['dates', ['Which targets have a deadline in October?'], ['审计工作完成时间', '开展流动人口服务工作']],
    ['dates', ['9月份之前要完成的有哪些？'], ['2023 年 9 月份前', '2023 年 6 月份前']],
    ['another thing that is due', ['By when does the audit have to be done?', 'And the fire drill?'], ['2023 年 9 月份前']],
    ['another thing that is due', ['决算公开工作什么时候前完成？', '审计呢？'], ['2023 年 10 月前']],
    ['a text that has a word', ['哪个名词解释里提到车辆购置税？'], ['“三公”经费的名词解释']],
    ['a text that has a word', ['Which goal deals with the elderly?'], ['老有颐养']],
    ['a text that has a word', ['今年哪些项目绩效目标提到了安全？'], ['机关服务', '培训支出', '市政公用行业市场监管']],
    ['two targets', ['Are residents expected to be more satisfied with fire safety than with traffic safety publicity?'], ['Yes', '100%', '85%']],
    ['two targets', ['国旗正好是灯笼的两倍吗？'], ['是的', '2.00 倍']],
    ['an average of a number', ['路灯要维护多少盏？', '平均每个社区几盏？'], ['747.20']],
    ['an average of a number', ['农用地巡查平均每个月几次？'], ['4.17']],
    ['money of what was counted', ['低保有多少户，预算多少钱？'], ['4 户', '8 万元']],
    ['money of what was counted', ['How many communities are covered by small infrastructure projects?', 'How much money for each on average?'], ['104.00 万元']],
    ['an office for it', ['街道有哪些部门？', '有管应急的吗？'], ['有。', '应急管理办公室']],
    ['an office for it', ['Which departments does the office have?', 'What about one for education?'], ['No.']],
    ['what is said of it', ['Who approves the overseas trips?'], ['预审会议']],
    ['what is said of it', ['垃圾督导服务怎么没了？'], ['物业化改革']],
    ['what is said of it', ['Is there money for gas safety?', 'Who is responsible for it?'], ['燃气安全管理']],
    ['a price for the year', ['How much may a fire safety consultant cost per year?'], ['240,000 元/人/年']],
    ['a limit on targets', ['哪些指标要求达到100%？'], ['共 8 个', '电脑合格率']],
    ['in a definition', ['Does the definition of agency operating funds include meeting costs?', 'And salaries?'], ['No, the document does not list it there']],
    ['nowhere in the document', ['How many students are in the kindergartens?'], ['does not have “kindergartens”']],
    ['only money', ['Is the number of grid workers stated?'], ['1,922']],
  ])('%s: %s', (_, turns, parts) => {
    const text = lastReply(turns);
    for (const part of parts) expect(text).toContain(part);
  });
});
