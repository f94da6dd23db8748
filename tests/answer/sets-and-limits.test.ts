/** Sets that go on in a thread: targets beyond a limit, all but one, what is left, the asker's own number; and words that the document has not. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText, replyTo } from './in-thread.ts';

describe('sets in a thread', () => {
  it.each([
    [['群众对政务服务满意度是多少', '有没有低于85%的'], /共 2 个：精防服务对象满意度 80%/], [['食堂满意度目标是多少', '有低于 90% 的没有'], /共 4 个/],
    [['satisfaction target for the canteen', 'is there one below 85%'], /2 items.*80%/], [["what's residents' satisfaction with government services", 'any lower ones?'], /80%/],
    [['群众对政务服务满意度是多少', '有没有低于70%的'], /没有符合条件的项。.*80%/s],
    [['食堂多少钱', '除了食堂其他各项'], /机关服务（不含食堂运行经费） 1,588 万元.*物业管理费 673 万元/], [['everything except the canteen'], /without canteen.*1,588 万元/],
    [['除了网格员和编外人员，其他的呢'], /3,164 万元/], [['all the other items apart from gas safety'], /20,138 万元/], [['除食堂外其他各项合计多少'], /1,588/],
    [['中小企业预留多少', '小微企业呢', '剩下的给其他企业是多少'], /1,769 万元（1,985 − 216）/], [['三公经费多少', '公务用车运维费呢', '那剩下的呢'], /0\.00 万元（65\.50 − 65\.50）/],
    [['公务用车维护费每辆多少', '按22辆算呢'], /65\.50 ÷ 22/], [['公务用车维护费每辆多少', '按30辆呢'], /65\.50 ÷ 30.*按您给的数量/], [['training cost per head', 'with 30 people?'], /14 ÷ 30.*your number/],
    [['General public budget total in table 7', 'and in table 10?'], /1,924 万元/],
  ] as [[string, ...string[]], RegExp][])('%j', (turns, told) => expect(lastText(libraryOf(), turns)).toMatch(told));
  it('a number of its own after what was told is no count', () => expect(lastText(libraryOf(), ['公务用车维护费每辆多少', '一共多少'])).not.toContain('÷'));
});

describe('words that the document has not, or has otherwise', () => {
  it.each(['抽检差错率是多少', '数据差错率不高于多少', '今年会不会建新的公园'])('%s', (question) => expect(replyTo(question).outcome).toBe('not_found'));
  it.each([['wages of grid workers', '1,922'], ['会不会建新项目', '其他优抚支出 32 万元'], ['会不会新建停车场', '1,309 万元'], ['预祘总额多少', '27,126 万元'], ['公务接持费多少', '公务接待费'], ['食堂运行经贵多少', '376 万元'], ['数据对得上吗', '矛盾']])('%s', (question, told) => expect(replyTo(question).text).toContain(told));
});

describe('one of a set just told', () => {
  it.each([
    [['社区工作站一共多少', '人员的占几成'], /51\.52%/], [['社区工作站一共多少', '人员的占几成', '除了人员其他多少'], /合计 1,466 万元/],
    [["everything to do with community workstations", "what's the personnel share"], /51\.52%/], [['给残疾人的钱一共多少', '分别是哪些', '大的那个是小的几倍'], /4\.45 倍/],
    [['工资福利支出里最大的三项', '第一项占多少', '后两项加起来'], /合计 2,623 万元/], [['anything for the disabled', 'how much more is the bigger one'], /238 万元/],
    [['工程类项目有哪些，合计多少', '最贵的是哪个', '它占这几项的多少'], /63\.83%/], [['items under other urban and rural community expenditure', 'the biggest', 'everything except that one', 'sum of those'], /322 万元/],
    [['电脑合格率目标', '有没有低于100%的合格率'], /85%/], [['机关服务多少', '还有什么没列'], /22 万元/],
  ] as [[string, ...string[]], RegExp][])('%j', (turns, told) => expect(lastText(libraryOf(), turns)).toMatch(told));
});
