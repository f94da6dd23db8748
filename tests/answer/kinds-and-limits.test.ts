import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

type Thread = readonly [string, ...string[]];

it.each<[Thread, RegExp]>([
  [['What is the meal subsidy?', "And the canteen's running cost?", 'Are the two more than a thousand together?'], /^Yes[^]*1,139 万元/],
  [['伙食补助多少', '食堂运行经费呢', '两个加起来超过1200万吗'], /^不对[^]*1,139 万元/],
  [['How much is training?', 'gas safety?', 'is that more than 100?'], /^Yes[^]*110 万元(?![^]*124)/],
])('%s: both are set against the limit where both are asked for', (questions, told) => {
  expect(replyTo(...questions).text).toMatch(told);
});

it.each<[Thread, RegExp]>([
  [['How much is procurement?', 'Which is larger, goods or services?'], /862 万元[^]*1,948 万元(?![^]*17,810)/],
  [['How much is procurement?', 'goods as a percentage?'], /30\.68%/],
  [['how much is basic expenditure and how much is project expenditure?', 'basic as % of the total?'], /25\.36%(?![^]*100\.00)/],
  [['How many cars are there?', 'how many will be bought?'], /: 0 辆/],
  [['What satisfaction is expected for legal education?', 'What satisfaction is expected from people on fire safety?'], /100%/],
  [['How much was budgeted for urban management enforcement?', 'What happened?'], /39\.92%[^]*三乱/],
])('%s: parts of what was told, and why it moved', (questions, told) => {
  expect(replyTo(...questions).text).toMatch(told);
});

describe('the kind of expenditure that is only called "project"', () => {
  it.each<[Thread, RegExp]>([
    [['What share of spending is personnel', 'and project'], /74\.64%/],
    [['人员支出占比', '那项目呢'], /74\.64%/],
    [['how much is personnel', 'what about projects'], /20,248 万元/],
  ])('%s', (questions, told) => {
    expect(replyTo(...questions).text).toMatch(told);
  });

  it('is not meant after the item of a project', () => {
    expect(replyTo('网格员经费多少', '那项目呢').text).not.toContain('20,248');
  });
});

it.each(['show me everything cut by more than 100', 'what was cut by over 100', 'any cuts bigger than 100万', 'list the cuts above 1 million yuan'])('%s: no smaller move is listed', (question) => {
  const { text } = replyTo(question);
  expect(text).toMatch(/1,855[^]*180[^]*134[^]*133[^]*101/);
  expect(text).not.toContain('27.27');
  expect(text).not.toContain('down 3 万元');
});

it.each(['can you email me the file', 'send me the pdf'])('%s: what the bot can do, no indicator of files', (question) => {
  const { text } = replyTo(question);
  expect(text).toContain('I answer from the published budget');
});

it('counts no projects where an unknown thing is counted', () => {
  expect(replyTo('how many community lawyers visits are required').outcome).toBe('not_found');
});

it.each(['隔壁区城管局的预算多少', '别的街道预算多少', 'how much does the neighbouring district spend'])('%s: no office that is loaded', (question) => {
  expect(replyTo(question).text).toMatch(/没有这个部门|No loaded document is of that department/);
});

it('an item that is called 其他 is no other district', () => {
  expect(replyTo('其他城乡社区支出多少').text).toContain('629');
});

it.each<[string, RegExp]>([
  ['did property management go up', /prints no change of[^]*673 万元/],
  ['物业管理涨了吗', /没有印出“物业管理费”与 2022 年相比的变化[^]*673 万元/],
])('%s: money that is known by name, no target of a like one', (question, told) => {
  expect(replyTo(question).text).toMatch(told);
  expect(replyTo(question).text).not.toContain('40470');
});

it('a limit put to all cuts leaves an open choice', () => {
  expect(replyTo('satisfaction target for gas safety', 'any cuts bigger than 100万').text).toContain('1,855');
});

it.each<[Thread, RegExp]>([
  [['食堂的一半比审计多多少'], /173 万元（188 − 15）[^]*376 ÷ 2/],
  [['审计比食堂的一半少多少'], /173 万元（188 − 15）/],
  [['物业的20%比审计多多少'], /119\.6 万元（134\.6 − 15）[^]*673 × 20%/],
  [['食堂比物业的一半多吗'], /^是的[^]*39\.5 万元/],
  [['how much more is half of the canteen than the audit'], /173 万元[^]*376 ÷ 2/],
  // What moved by a half or is one of the other is no part that is compared.
  [['审计比食堂少一半吗'], /^不对[^]*0\.040 倍/],
])('%s: a part of one amount against another', (questions, told) => {
  expect(replyTo(...questions).text).toMatch(told);
});

it.each<[Thread, string]>([[['公务员有多少人'], '实有在编人数：66 人。'], [['公务员编制多少'], '行政编制总数：72 人。']])('%s: civil servants are those in administrative posts', (questions, told) => {
  expect(replyTo(...questions).text).toBe(told);
});

it('a name that has quotation marks of its own is not quoted once more', () => {
  expect(replyTo('三公经费预算的决算数').text).toContain('（“三公”经费预算）');
});
