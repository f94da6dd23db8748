/** Money that is spent, comes on top or is taken off, and so many at what one costs now. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

describe('what is supposed in everyday words', () => {
  it.each([
    [['If we spend 150 of the contingency, what remains?'], '241'],
    [['We have already used 100 of the 376 for the canteen. What is left?'], '276'],
    [['If half of the contingency is used by June, how much is left?'], '195.5'],
    [['By June we have spent 60 percent of the legal adviser money. How much is left?'], '46'],
    [['If training gets 6 more, what is it?'], '20'],
    [['Add 50 to the audit: how much then?'], '65'],
    [['Double the training budget, what\'s that?'], '28'],
  ] as [[string, ...string[]], string][])('%j: %s', (thread, value) => {
    expect(replyTo(...thread).figures.map((figure) => figure.value)).toContain(value);
  });
});

describe('so many at what one costs now', () => {
  it.each([
    [['If we sold 2 cars and cost per car stayed the same, what would running costs be?'], '59.55'],
    [['If we had 25 cars at the same cost each, what would we need?'], '74.43'],
    [['Suppose we get 3 more vehicles at the same running cost per vehicle; what is the new running cost?'], '74.43'],
    [['How much is personnel spending per person in post?', 'what if we filled all 72 posts at that rate?'], '6708'],
    [['How much did running costs per car come to?', 'and for 30 cars?'], '89.32'],
    [['要是再退休10个人，人均不变，退休费多少'], '240.66'],
  ] as [[string, ...string[]], string][])('%j: %s', (thread, value) => {
    expect(replyTo(...thread).figures.map((figure) => figure.value.replace(/\.00$/, ''))).toContain(value);
  });
});
