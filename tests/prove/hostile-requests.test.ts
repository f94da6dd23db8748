import { expect, it } from 'vitest';
import { seededRandom } from '../facts/reconcile/random.ts';
import { startBot } from '../slack/running-bot.ts';
import { attack } from './hostile-requests.ts';

/** `npm run prove` sends 20,000. */
it('requests that are not Slack’s get the right status and no answer, and the bot lives on', async () => {
  const running = await startBot('http');
  const seen = await attack(600, running, seededRandom(3));
  await running.stop();
  expect(seen).toEqual({ requests: 600, wrong: [], answered: 0, alive: true });
});
