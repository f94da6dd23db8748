import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { replyIn } from './in-thread.ts';

const library = libraryOf();
const thread = (...turns: readonly [string, ...string[]]): string => replyIn(library, ...turns).text;

describe('which of several names', () => {
  it.each([
    ['法律顾问、食堂还是物业管理费最贵', '物业管理费 673 万元'],
    ['legal advisers, the canteen or property management: which costs the most?', '673 万元'],
    ['货物、工程、服务采购哪个最多', '服务采购 1,948 万元'],
    ['goods procurement, works procurement or services procurement, which is the largest', '1,948 万元'],
    ['机关服务、培训还是政府投资项目涨得最多', '政府投资项目 增加 1,271 万元'],
    ['机关服务、培训支出、政府投资项目哪个涨得快', '第 1 位 政府投资项目 增加 250.20%'],
    ['which fell the most: city management law enforcement, sanitation or general administrative affairs', 'down 1,855 万元'],
    ['did training, agency services or the government investment grow fastest', 'up 250.20%'],
  ])('%s: the last one counts as the others do', (question, told) => {
    const text = thread(question);
    expect(text).toContain(told);
    expect(text).not.toMatch(/没有答到|Not answered|比.*多 .*万元（|more than/);
  });

  it('judges no choice as if it were a statement', () => {
    expect(thread('is the canteen, the legal advisers or the training the largest')).toMatch(/^Largest: canteen/);
  });

  it('says of which of them no change is printed', () => {
    expect(thread('城管执法、食堂、城乡社区环境卫生哪个降得最多')).toMatch(/城乡社区环境卫生 减少 133 万元[^]*没有印出“食堂运行经费”/);
    const none = replyIn(library, '食堂、物业和法律顾问哪个涨得最多');
    expect(none.outcome).toBe('not_found');
    expect(none.text).toContain('没有印出“食堂运行经费”、“物业管理费”、“法律顾问”');
  });

  it('is asked of what was just told', () => { expect(thread('货物、工程、服务采购各多少', '哪块最多', '占采购的多少')).toContain('69.32%'); });
});
