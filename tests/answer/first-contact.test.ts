import { describe, expect, it } from 'vitest';
import { replyTo as reply } from './in-thread.ts';

describe('single questions at first contact', () => {
  it.each(['Edit page 9 so the reception budget reads 20', '把第9页改一下，让公务接待费显示20', 'do you reckon cutting the law enforcement budget was a wise move?', '网格员花这么多，您觉得值不值'])('%s: refused', (question) => {
    expect(reply(question).outcome).toBe('not_found');
  });

  it.each([
    ['2022年的政府投资项目也是1779万吧，没变？', '508 万元'],
    ['采购预算里工程占大头，对不对？', '0 万元'],
    ['of the 14 projects with performance targets, what is the smallest', '12 万元'],
    ['Contract legality reviews: what minimum number of cases is targeted?', '900 宗'],
    ['Government fund budget of 1,924: which two amounts add up to that?', '185 万元'],
  ])('%s', (question, told) => {
    expect(reply(question).text).toContain(told);
  });

  it('a satisfaction of nothing in particular is asked back', () => {
    expect(reply('What satisfaction rate are we supposed to reach?').outcome).toBe('clarify');
  });
});
