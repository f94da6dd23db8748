import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const figuresOf = (...turns: readonly [string, ...string[]]): string[] => replyTo(...turns).figures.map(({ value, unit }) => `${value} ${unit}`);

describe('targets that are filed, and areas in other units', () => {
  it.each<[string, readonly [string, ...string[]], string]>([
    ['one a project', ['How many performance targets were set for projects?'], '14 个'],
    ['one a project', ['14个项目编报了绩效目标，对吗'], '14 个'],
    ['one a project, as said wrong', ['15个项目都设置了绩效目标，是吗'], '14 个'],
    ['their money', ['How many project performance targets were filed?', 'covering what amount'], '20248 万元'],
    ['a month of a step', ['When is mid-year performance monitoring due?'], '8 月'],
    ['the month after an average', ['How many project performance targets were filed?', 'covering what amount', 'mean size per project?', 'and when’s the mid-year monitoring due'], '8 月'],
    ['a kind of projects', ['跟去年比，哪一类项目减的钱最多，减了多少'], '-1855 万元'],
    ['hectares', ['物业管理面积换成公顷是多少'], '4.047018 公顷'],
    ['hectares', ['how many square metres are swept?', 'in hectares?'], '241.2679 公顷'],
    ['square kilometres', ['四害消杀面积多少', '换算成平方公里呢'], '1.969647 平方公里'],
    ['mu', ['绿化管养面积', '合多少亩'], '158.901 亩'],
  ])('%s: %s', (_, turns, figure) => {
    expect(figuresOf(...turns)).toContain(figure);
  });

  it.each(['社区公园有多少个', 'How many community parks are there?', '厨房设备有几台', 'how many lifts does the office run?'])('a grade or a rate is no number of things: %s', (question) => {
    expect(replyTo(question)).toMatchObject({ outcome: 'not_found', figures: [] });
  });

  it('money has no area', () => {
    expect(replyTo('食堂经费', '换算成公顷').text).not.toContain('公顷');
  });
});
