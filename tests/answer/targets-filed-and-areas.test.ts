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
    ['of the same kind, at a value', ['群众对政务服务的满意度目标', '有没有要求100%的'], '100 %'],
    ['of the same kind, the lowest', ['群众对政务服务的满意度目标', '有没有要求100%的', '最低的呢'], '80 %'],
    ['of the same kind, the lowest', ['what satisfaction should the fire safety work reach?', 'and the lowest bar in that block?'], '80 %'],
    ['both of it', ['垃圾分类要入多少户做宣传', '居民知晓率、参与率各要到多少'], '90 %'],
    ['a number in its name', ['垃圾分类宣传活动多少场', '涉及几个社区'], '4 个'],
    ['a number in its name', ['How many waste sorting campaigns?', 'in how many communities?'], '4 个'],
    ['projects after a satisfaction', ['群众对政务服务的满意度目标', '最大的项目呢'], '7478 万元'],
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

  it('the lowest of those that were told is one of them', () => {
    expect(replyTo('群众对政务服务满意度要达到多少', '消防安全工作的呢', '精防服务对象的呢', '这三个里最低的是哪个').text).not.toContain('党群服务中心');
  });
});
