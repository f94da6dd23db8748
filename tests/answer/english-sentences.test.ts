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
    ['Did the lottery money rise by more than 50%?', 'Yes'],
    ['Did the lottery money rise by more than 150%?', 'No'],
    ['Did the lottery money more than double?', 'Yes'],
    ['福彩金增幅超过100%吗', '是的'],
    ['福彩金增幅超过110%吗', '不对'],
  ])('a rate that is stated as a limit: %s', (question, verdict) => {
    expect(reply(question).text.startsWith(verdict)).toBe(true);
  });
});
