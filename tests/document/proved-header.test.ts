import { describe, expect, it } from 'vitest';
import { provedHeader } from '../../src/document/run-together-header.ts';

const texts = `预算单位 总计
财政拨款
单位
资金
上年
结转一般公共
预算
政府性基
金预算
国有资本
经营预算`.split('\n');
const read = (...names: string[]) => ({ columns: names.map((name) => ({ path: [name], year: null })) });

describe('provedHeader', () => {
  it('hangs the funds below what gives them where a column has no known name', () => {
    const header = provedHeader(read('总计', '财政拨款', '单位资金', '上年结转一般公共预算', '政府性基金预算', '国有资本经营预算'), texts, [['20', '9', '5', '0', '4', '2']]);
    expect(header?.columns.map(({ path }) => path.join(' > '))).toEqual(['总计', '财政拨款 > 一般公共预算', '财政拨款 > 政府性基金预算', '财政拨款 > 国有资本经营预算', '单位资金', '上年结转']);
  });

  it('leaves columns alone that are known and add up, and those that add up in no other way', () => {
    expect(provedHeader(read('总计', '基本支出', '项目支出', '经营支出'), ['科目 总计 基本支出 项目支出 经营支出'], [['6', '3', '2', '1']])).toBeNull();
    expect(provedHeader(read('总计', '财政拨款', '单位资金', '上年结转一般公共预算', '政府性基金预算', '国有资本经营预算'), texts, [['20.00', '9.00', '5.00', '0.00', '4.00', '7.00']])).toBeNull();
  });
});
