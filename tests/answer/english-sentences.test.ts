import { describe, expect, it } from 'vitest';
import { replyTo as reply } from './in-thread.ts';

describe('what an English sentence is built with', () => {
  it.each([
    // Who asks is no part of what is asked.
    ['As a law student I wonder what the street pays its legal advisers.', '115 万元'],
    ["As a retired teacher I'd like to know how much the canteen costs.", '376 万元'],
    // A condition asks for no time, and its subject is a name.
    ['When the canteen is taken out, how much of agency services is left?', '1,588 万元'],
    ['With property management taken out, what is left of agency services?', '1,291 万元'],
    // A verb at the end, a participle behind money.
    ['What does the international block construction cost?', '59 万元'],
    ["Money reserved as the department's contingency", '391 万元'],
    // How a list is to be told.
    ['Items under agency services - names plus amounts.', '763 万元'],
    ['Agency services: names plus amounts', '763 万元'],
    ['Rank the items under general administrative affairs from high to low.', '#1 contract staff wages'],
    ['What comes second among the items of general administrative affairs?', '1,993 万元'],
    ['What goes to community workstation staff?', '1,558 万元'],
  ])('%s', (question, told) => {
    const { outcome, text } = reply(question);
    expect(outcome).toBe('answered');
    expect(text).toContain(told);
  });

  it.each([
    // A superlative by its ending, a verb of leading, a source that brings the least.
    ['Which of the four government investment projects is the dearest?', '1,309 万元'],
    ['What is the poorest functional category?', 'General Public Services'],
    ['What leads within agency services?', 'meal subsidies'],
    ['Which funding source brings the least?', '1,924 万元'],
    ['Of the community workstation items, which is the most costly?', '1,558 万元'],
    // What is asked of a name that only says where it stands.
    ['Of the spending on other urban and rural community management affairs, how much is for workstation security?', '816 万元'],
    ['From the lottery money, what goes to old-age allowances?', '高龄津贴'],
    // Whose something is.
    ['What does the street give to the elderly as old-age allowance?', '185 万元'],
    ['Retirement pay as a part of subsidies to individuals and families', '96.82%'],
    ['Goods, works and services procurement, each with its share', '69.32%'],
    ['Agency services - amount, and change on last year', 'up 81 万元'],
    ['Which items in the text cost less than 10?', '9 万元'],
    ['27,126 divided into personnel, public, family subsidies and projects - give me all four.', '20,248 万元'],
    ['How many functional categories are there?', '8 items'],
    ['How many staff positions are authorised?', '72 人'],
    ['How many on the payroll are retired?', '77 人'],
  ])('%s', (question, told) => {
    const { outcome, text } = reply(question);
    expect(outcome).toBe('answered');
    expect(text).toContain(told);
  });

  it('adds no purchases where a subsidy is asked for', () => {
    expect(reply('Together, what do the housing fund and the purchase subsidy amount to?').text).toContain('1,232 万元');
  });

  it.each([
    ['Did the lottery money rise by more than 50%?', 'Yes'],
    ['Did the lottery money rise by more than 150%?', 'No'],
    ['Did the lottery money more than double?', 'Yes'],
    ['Was the increase of agency services below 5%?', 'Yes'],
    ['福彩金增幅超过100%吗', '是的'],
    ['福彩金增幅超过110%吗', '不对'],
  ])('a rate that is stated as a limit: %s', (question, verdict) => {
    expect(reply(question).text.startsWith(verdict)).toBe(true);
  });
});
