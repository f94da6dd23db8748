import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RedisStore } from '../../src/store/redis-store.ts';
import { LocalSlack } from '../fakes/slack/local-slack.ts';
import { BUDGET, LIN } from '../fakes/slack/residents.ts';
import { NO_REDIS, startRedis, type RedisServer } from '../store/redis-server.ts';
import { joinBot, manifestFor, type Bot } from './running-bot.ts';

const QUESTIONS = 12;

describe.skipIf(NO_REDIS !== null)('two replicas on one Redis', () => {
  let redis: RedisServer;
  let slack: LocalSlack;
  let bots: Bot[];
  beforeAll(async () => {
    redis = await startRedis();
    slack = await LocalSlack.start({ manifest: manifestFor('socket') });
    const prefix = randomUUID();
    const join = async (): Promise<Bot> => joinBot(slack, 'socket', {}, await RedisStore.open({ url: redis.url, clock: Date.now, prefix }));
    bots = [await join(), await join()];
    await slack.connected(2);
  });
  afterAll(async () => {
    await bots[1]?.stop();
    await slack.stop();
    await redis.stop();
  });

  const answers = (): number => slack.messages(BUDGET).filter(({ bot_id }) => bot_id !== undefined).length;

  it('answer each question once, whichever of them hears of it again', async () => {
    const questions = Array.from({ length: QUESTIONS }, (_, nth) => slack.mention(BUDGET, LIN, nth % 2 === 0 ? '网格员经费是多少' : '食堂运行经费多少'));
    await slack.until('the deliveries', () => slack.deliveries.length === QUESTIONS);
    for (const { id } of [...slack.deliveries]) await slack.redeliver(id, { number: 1, reason: 'timeout' });
    await slack.until('the answers', () => answers() >= QUESTIONS, 25_000);
    await slack.settled();
    expect(answers()).toBe(QUESTIONS);
    for (const question of questions) expect(slack.thread(question)).toHaveLength(2);
    expect(bots.map(({ log }) => log().includes('"event":"answered"'))).toEqual([true, true]);
  });

  it('go on with each other’s threads, also when one has left', async () => {
    const question = slack.mention(BUDGET, LIN, '一般行政管理事务是多少');
    await slack.reply(question);
    await bots[0]?.stop();
    expect((await slack.reply(slack.mention(BUDGET, LIN, '为什么减少', { threadTs: question.ts }))).text).toContain('1,855');
  });
});
