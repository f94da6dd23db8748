/** What was told last is set against what was told before it; as many as are said are added or averaged, those told and those named now. */
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn, replyTo } from './in-thread.ts';

type Thread = [string, ...string[]];

describe('the last name against the one before', () => {
  it.each([
    [['计生项目131万是吧', '精神文明呢', '是它的几倍'], '精神文明建设是计生项目建设的 2.92 倍'],
    [['网格员经费多少', '聘用人员工资呢', '相当于它的几倍'], '1.16 倍'],
    [['网格员经费多少', '聘用人员工资呢', '它是前面那个的几倍'], '1.16 倍'],
    [['网格员经费多少', '聘用人员工资呢', '前者是它的几倍'], '0.86 倍'],
    [['网格员经费多少', '聘用人员工资呢', '是它的百分之几'], '116.23%'],
    [['网格员经费多少', '聘用人员工资呢', '比它多多少'], '聘用人员工资比网格员经费多 312 万元'],
    [['网格员经费多少', '聘用人员工资呢', '比它少吧'], '不对'],
    [['grid worker funding?', 'and hired staff wages?', 'how many times as much as the first one?'], '1.16 times'],
    [['grid worker funding?', 'and hired staff wages?', 'how many times the first is that?'], '1.16 times'],
  ] as [Thread, string][])('%j tells %s', (thread, told) => {
    expect(replyTo(...thread).text).toContain(told);
  });
});

describe('as many as are said', () => {
  it.each([
    [['社区工作站人员经费多少', '治安的呢', '还有公用和设施维护，四项一共'], '3,024 万元'],
    [['社区工作站人员经费多少', '治安的呢', '还有公用和设施维护，四项一共', '不算人员那项，其余三个是多少'], '1,466 万元'],
    [['网格员经费多少', '聘用人员工资呢', '还有伙食补助和食堂运行经费，这两项一共'], '合计 1,139 万元'],
    [['grid worker funding?', 'hired staff wages?', 'plus meal subsidies, three of them in total'], '4,919 万元'],
    [['和平社区党群服务中心工程多少', '七通一平呢', '边坡治理', '这仨平均一个多少'], '156.67 万元'],
    [['网格员经费多少', '聘用人员工资呢', '两个平均是多少'], '2,078.00 万元'],
    [['网格员经费、聘用人员工资、伙食补助三个平均多少'], '1,639.67 万元'],
    [['后勤机关服务总共多少', '伙食补助占它多少', '物业管理费呢', '两块合计是1436万吧'], '是的'],
  ] as [Thread, string][])('%j tells %s', (thread, told) => {
    expect(replyTo(...thread).text).toContain(told);
  });

  it('asks back where fewer were told', () => {
    expect(replyTo('网格员经费多少', '聘用人员工资呢', '还有伙食补助和食堂运行经费，六项一共').outcome).toBe('clarify');
  });
});

describe('a price by the month', () => {
  it.each([
    [['消防安全技术顾问每人每月封顶多少钱', '换算成万元', '一年下来一个人呢'], '24 万元'],
    [['消防安全技术顾问每人每月封顶多少钱', '折成年薪'], '240,000 元'],
  ] as [Thread, string][])('%j tells %s', (thread, told) => {
    expect(replyTo(...thread).text).toContain(told);
  });

  it('is no sum of money shared by nobody who is counted', () => {
    expect(replyTo('网格员经费多少', '一年下来一个人呢').outcome).toBe('not_found');
  });
});

it('holds in other documents', () => {
  const library = libraryOf('tests/fixtures/emergency/documents');
  expect(replyIn(library, '差旅费多少', '培训费呢', '是它的百分之几').text).toContain('71.58%');
  expect(replyIn(library, '差旅费多少', '培训费呢', '这俩平均一个多少').text).toContain('8.15 万元');
});
