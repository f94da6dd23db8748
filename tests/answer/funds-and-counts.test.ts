import { describe, expect, it } from 'vitest';
import { replyTo as reply } from './in-thread.ts';

describe('a fund by its bare name', () => {
  it.each(['政府性基金多少', '政府性基金预算多少钱', '政府基金今年花多少', 'government fund budget?', 'how much comes from the government fund'])('%s: what its tables print, and the contradiction', (question) => {
    const { outcome, figures, text } = reply(question);
    expect([outcome, figures[0]?.value]).toEqual(['answered', '1924']);
    expect(text).toMatch(/185/);
  });

  it('its whole name in the narrative is that figure', () => {
    expect(reply('政府性基金预算支出多少').figures[0]?.value).toBe('185');
  });

  it.each(['政府性基金用来干什么', '政府性基金都花哪去了', "what's the government fund for"])('%s: the rows that it pays for', (question) => {
    expect(reply(question).figures.map(({ value }) => value)).toEqual(expect.arrayContaining(['1739', '185']));
  });
});

describe('counts and limits in plain words', () => {
  it('all indicators, and those that have a target', () => {
    expect(reply('绩效指标一共多少个').figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual(['147 个', '145 个']);
  });

  it.each(['聘用人员有几个', '法律顾问有几个', '网格员有几位'])('%s: only money is printed', (question) => expect(reply(question).outcome).toBe('not_found'));

  it.each([['三公经费有没有超过去年', '是的', '2.5'], ['培训支出超没超去年', '是的', '3'], ['食堂有没有超过物业费', '不对', '297']])('%s', (question, said, told) => {
    const { text, figures } = reply(question);
    expect(text.startsWith(said)).toBe(true);
    expect(figures.some(({ value }) => value.replace('-', '') === told)).toBe(true);
  });

  it("what's the total of the three public expenses: a figure, no definition", () => {
    expect(reply("what's the total of the three public expenses").text).not.toMatch(/Definition/);
  });
});

it('what a long message asks twice is offered once', () => {
  const { candidates } = reply('采购先放一放。机关运行经费比去年涨了多少，其中哪块涨得最多？'.repeat(4));
  expect(new Set(candidates.map(({ label, value, basis }) => `${label} ${value} ${basis}`)).size).toBe(candidates.length);
});
