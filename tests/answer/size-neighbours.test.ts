import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const last = (...turns: readonly [string, ...string[]]): string => replyTo(...turns).text;

describe('who stands beside a name in order of size', () => {
  it.each([
    ['What is the next largest project after general administration?', '(机关服务) 1,964 万元'],
    ['Which project comes right after organ services in size?', '(政府投资项目) 1,779 万元'],
    ['Which project ranks just above general administration?', '(其他城乡社区管理事务支出) 7,478 万元'],
    ['仅次于一般行政管理事务的项目是哪个？', '第 3 位 机关服务 1,964 万元'],
    ['比机关服务大一位的是哪个项目？', '第 2 位 一般行政管理事务 7,079 万元'],
  ])('%s', (question, words) => {
    expect(last(question)).toContain(words);
  });

  it('looks among the parts of one whole for the neighbour of what was just told', () => {
    expect(last('How much is the canteen?', "what's next bigger in organ services?")).toContain('(物业管理费) 673 万元');
    expect(last('食堂经费多少？', '比它大一位的是哪个？')).toContain('物业管理费 673 万元');
  });

  it('takes no order of size for granted', () => {
    expect(last('Which projects come after organ services?')).not.toContain('1,779');
  });
});
