import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn } from './in-thread.ts';

const library = libraryOf('tests/fixtures/pingshan-civil-affairs/documents');
const thread = (...turns: readonly [string, ...string[]]): string => replyIn(library, ...turns).text;

describe('a department whose units stand above the classes of all of them', () => {
  it('has the classes as its own', () => {
    expect(thread('工资福利支出多少')).toContain('2,832.75 万元');
    expect(thread('wages and welfare as a share of basic expenditure?')).toContain('90.48%');
  });

  it('has nothing of what an empty table is about, by that name', () => { expect(thread('上级专项转移支付多少')).toContain('上级专项转移支付支出：2024 年预算 0 万元'); });

  it('keeps the column, the count and the cause in a thread', () => {
    expect(thread('福利中心采购多少', '救助站呢')).toContain('139.40 万元');
    expect(thread('本级有多少人', '福利中心呢', '加起来')).toContain('51 人');
    expect(thread('福利中心的项目有哪些', '最大的是哪个', '占福利中心总预算多少')).toContain('48.20%');
    expect(thread('三个单位各有多少预算', '最少的占多少')).toContain('6.17%');
  });

  it('says whose whole a share is of, and averages nothing over the people of others', () => {
    expect(thread('老年福利占比')).toContain('占项目支出（深圳市坪山区民政局（本级））的 19.68%');
    expect(replyIn(library, '多少人', '给他们发多少钱', '人均').outcome).toBe('clarify');
    expect(thread('采购多少', '货物工程服务各多少', '哪块最多', '占比')).toContain('78.66%');
    expect(thread('占比最大的项目是哪个')).toContain('11.95%');
  });

  it.each([
    ['一个社工岗位一年多少钱', '≤13.2 万元/岗/年'], ['哪家单位项目最多', '7,530.48 万元'], ['budget by unit', '765.01 万元'], ['彩票公益金今年多少', '700 万元'], ['福利综合大楼啥时候封顶', '年底主体封顶'],
    ['福利中心的预算由哪几块组成', '1,399.94 万元'], ['公务用车运行维护费比去年怎样', '减少 0.10 万元'],
  ])('%s: %s', (question, told) => { expect(thread(question)).toContain(told); });
});
