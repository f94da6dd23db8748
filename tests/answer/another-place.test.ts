/** A name that differs from a printed one by its place or its number is another thing: its amount is offered, never told. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what is printed of another place', () => {
  it.each([
    '和平社区边坡治理工程预算多少？', '六联社区党群服务中心建设工程多少钱？', '0012Z地块七通一平工程多少钱？', '丰田路5号边坡治理多少钱？',
  ])('is offered: %s', (question) => {
    const reply = replyTo(question);
    expect(reply.outcome).not.toBe('answered');
    expect(reply.text).toMatch(/^没有完全叫/);
  });

  it.each([
    ['六联社区边坡治理多少', '40 万元'], ['0021Z 地块七通一平多少', '130 万元'], ['丰田路4号北侧边坡治理多少钱', '40 万元'], ['社区党群服务中心建设多少钱', '300 万元'], ['和平社区党群服务中心多少钱', '300 万元'],
  ])('is no obstacle to its own: %s', (question, amount) => {
    expect(replyTo(question).text).toContain(amount);
  });
});
