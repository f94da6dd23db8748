/** A claim in a thread that leaves out what the one before said: it gets a yes or no of its own. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const YES = /agrees/;
const NO = /says otherwise/;

describe('a claim that goes on from the one before', () => {
  it.each([
    [['Is the canteen over 300?', 'and the audit over 20?'], NO],
    [['Is the canteen over 300?', 'and the meal subsidy over 700?'], YES],
    [['Is the canteen over 300?', 'and the total over 20000?'], YES],
    [['Is enforcement bigger than sanitation?', 'and than gas safety?'], YES],
    [['Gas safety rose by 5. True?', 'organ services by 100?'], NO],
    [['Was sanitation above 350 last year?', 'and enforcement above 260?'], NO],
    [['Are retirees more than 80?', 'and people in post fewer than 60?'], NO],
    [['Someone claims personnel is a quarter of the total.', 'and projects three quarters?'], YES],
  ] as [[string, ...string[]], RegExp][])('%j: %s', (thread, verdict) => {
    expect(replyTo(...thread).text).toMatch(verdict);
  });

  it('asks an amount where none was claimed', () => {
    expect(replyTo('canteen?', 'and the audit?').text).not.toMatch(/agrees|otherwise/);
  });
});

describe('what the claim before leaves to be said', () => {
  it.each([
    [['Sanitation fell by a third, right?', 'and enforcement by half?'], NO],
    [['Is the canteen over 300?', 'is the audit too?'], NO],
    [['Are there at least 5 fire engines?', 'and at least 2 minibuses?'], NO],
    [['Did sanitation fall more than enforcement?', 'in percent too?'], NO],
  ] as [[string, ...string[]], RegExp][])('%j: %s', (thread, verdict) => {
    expect(replyTo(...thread).text).toMatch(verdict);
  });

  it('stays with the year of the claim', () => {
    expect(replyTo('In 2022 was sanitation bigger than enforcement?', 'by how much?').figures.map(({ value }) => value)).toContain('115');
  });
});
