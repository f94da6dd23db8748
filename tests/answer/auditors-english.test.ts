/** English of auditors and reporters: appropriations, outlays, cuts taken together, who outnumbers whom. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what auditors and reporters ask', () => {
  it.each([
    ['Combined, how much did the cuts to urban enforcement and to environmental sanitation take out?', '234 万元'],
    ['By what percentage did the appropriation for urban management enforcement fall against 2022?', '39.92%'],
    ['So the environment and sanitation line got squeezed. By how much, in percent?', '36.14%'],
    ['How much procurement is not aimed at small and medium firms?', '825 万元'],
    ['Retired folk outnumber serving officials, they say. By how many?', '11 人'],
    ["I'm writing a story on office canteens. How much does theirs get?", '376 万元'],
    ['Please state the total outlay voted for 2023.', '27,126 万元'],
    ['the average allocation across the 14 projects', '1,446.29 万元'],
    ['Which functional class has the largest outlay?', '24,572 万元'],
  ])('%s: %s', (question, figure) => {
    const reply = replyTo(question);
    expect(reply.outcome).toBe('answered');
    expect(reply.text).toContain(figure);
  });

  it.each([['the general public budget appropriation', '25,202 万元'], ['appropriation for basic expenditure', '6,878 万元']])('leaves the word in a printed name: %s', (question, figure) => {
    expect(replyTo(question).text).toContain(figure);
  });
});
