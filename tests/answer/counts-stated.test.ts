/** Several counts of posts or cars in one claim, and people with what they are paid. */
import { describe, expect, it } from 'vitest';
import { replyTo } from './in-thread.ts';

const YES = /agrees|一致。|都与文件一致/;
const NO = /says otherwise|not all of it|不全对/;

describe('each count by its own words', () => {
  it.each([
    [['We have 72 posts and 66 are filled, right?'], YES],
    [['We have 72 posts and 66 are filled, right?', 'so 6 are free?'], YES],
    [['5 fire engines, 1 minibus, 22 in all, right?'], YES],
    [['18 vehicles with quota and 4 without, right?', 'that\'s 22, right?'], YES],
    [['We have one minibus and five fire engines, so 16 other vehicles, correct?'], YES],
    [['We have 20 cars of which 18 are within the quota, correct?'], NO],
    [['66 of our 72 posts are filled, right?'], YES],
    [['消防车5辆、中巴车1辆，其他15辆，对吗'], NO],
    [['编制72个，在编66人，空6个，对吗'], YES],
  ] as [[string, ...string[]], RegExp][])('%j', (thread, verdict) => {
    expect(replyTo(...thread).text).toMatch(verdict);
  });
});

describe('what people get is money', () => {
  it.each([
    ['Hired staff get 2,234, right?', YES],
    ['The retirees get 213, right?', YES],
    ['The retirees get 300, right?', NO],
    ['Retirees 77, right?', YES],
    ['Grid 1,922 and hired staff 2,234 together make over 4,000, right?', YES],
    ['Do the grid workers get more than the hired staff?', NO],
  ])('%s', (question, verdict) => {
    expect(replyTo(question).text).toMatch(verdict);
  });
});
