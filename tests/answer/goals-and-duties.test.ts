import { describe, expect, it } from 'vitest';
import { libraryOf } from '../libraries.ts';
import { lastText, replyTo } from './in-thread.ts';

const library = libraryOf();
const lastReply = (turns: readonly string[]): string => lastText(library, turns);

describe('goals and duties', () => {
  it.each<[string, readonly [string, ...string[]], string]>([
    ['how many', ['年度工作目标写了几项'], '4'],
    ['how many', ['number of annual goals?'], '4'],
    ['how many of those quoted', ['What are the main goals for the year?', 'how many are they?'], '4'],
    ['which number', ['“城市管家”是哪条目标里说的'], '1'],
    ['which number', ['what number is the goal about strict party governance?'], '4'],
    ['which number, in a thread', ['工作目标有多少个', '民生微实事那条是第几'], '3'],
    ['which number, after something else', ['how many main work goals for 2023?', 'how many street lamps are looked after?', 'the one about veterans’ service stations, which number is it?'], '3'],
  ])('%s: %s', (_, turns, value) => {
    expect(replyTo(...turns).figures.map((figure) => figure.value)).toContain(value);
  });

  it.each([
    ['one of them', ['文件里列了几大目标', '第一个大概讲什么'], ['城区形象'], ['全面从严治党']],
    ['one of them', ['2023年主要工作目标列了几条', '第三条主题是啥'], ['民生福祉'], ['全面从严治党']],
    ['one of them', ['How many work goals does the office list?', 'summarise number two', 'and the last?'], ['全面从严治党'], ['基层治理']],
    ['one of them', ['how many main goals?', 'gist of the first one?'], ['城区形象'], ['全面从严治党']],
    ['a duty', ['民兵训练在不在职责里', '出租屋管理这种事也算？'], ['是的', '出租屋管理'], []],
    ['a duty', ['那老龄工作归街道不'], ['是的', '老龄工作'], []],
    ['a duty', ['Is forest fire prevention part of this office’s job?', 'does it include conscription?', 'is housing safety too?'], ['Yes', '房屋安全'], []],
    ['a duty', ['Is dealing with petitions among the duties of the office?', 'running hospitals?'], ['does not have “running hospitals”'], []],
    ['no duty by all its words', ['防汛算不算我们街道的职责', '那小区物业管理这种也归？'], ['没有这样写明', '物业管理'], []],
    ['who assigns more', ['谁可以再给街道派任务'], ['交办的其他任务'], []],
    ['who assigns more', ['who can hand the office extra tasks?'], ['交办的其他任务'], []],
    ['nobody is named', ['分管城建的副主任是哪位，有写吗'], ['不公布个人'], ['是哪位']],
    ['nobody is named', ['Who is the deputy director in charge of urban construction?'], ['nobody’s pay or personal details'], ['Duties']],
    ['a duty of nobody by name', ['谁负责垃圾分类'], ['部门职责', '垃圾分类'], []],
  ])('%s: %s', (_, turns, parts, without) => {
    const text = lastReply(turns);
    for (const part of parts) expect(text).toContain(part);
    for (const part of without) expect(text).not.toContain(part);
  });

  it.each<[string, string[]]>([
    ['审计的活儿最晚几月前弄完', ['10']],
    ['119宣传月安排在几月', ['11']],
    ['In which months do the community correction activities take place?', ['1', '4', '7', '10']],
  ])('the months of a date are figures: %s', (question, months) => {
    expect(replyTo(question).figures.filter(({ unit }) => unit === '月').map(({ value }) => value)).toEqual(months);
  });
});
