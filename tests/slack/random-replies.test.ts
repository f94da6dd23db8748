import { expect, it } from 'vitest';
import { postRandomReplies } from './random-replies.ts';

/** `npm run prove` posts 10,000. */
it('random replies are taken by Slack whole, and hold no live mention, broadcast or unlisted link', async () => {
  const { replies, payloads, failures } = await postRandomReplies({ count: 150, seed: 5 });
  expect(replies).toBe(150);
  expect(payloads).toBeGreaterThan(600);
  expect([...new Set(failures)].slice(0, 10)).toEqual([]);
}, 120_000);
