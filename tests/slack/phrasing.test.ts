import { afterEach, describe, expect, it } from 'vitest';
import { phraseReply } from '../../src/reply/phrase.ts';
import type { Phrase } from '../../src/slack/conversation.ts';
import { LocalSlack } from '../fakes/slack/local-slack.ts';
import { BUDGET, LIN } from '../fakes/slack/residents.ts';
import { obedient, sendText, startModelServer, type ModelServer, type Respond } from '../fakes/model-server.ts';
import { phraserOn } from '../llm/phraser-on.ts';
import { joinBot, manifestFor, type Bot } from './running-bot.ts';

describe('a reply phrased by a language model in Slack', () => {
  let slack: LocalSlack;
  let bot: Bot;
  let model: ModelServer;
  afterEach(async () => {
    await bot.stop();
    await slack.stop();
    await model.close();
  });

  /** Everything real but the model, which answers as told. */
  async function asked(respond: Respond, deadlineMs = 2_000): Promise<string> {
    model = await startModelServer(respond);
    const phraser = phraserOn(model.url, { deadlineMs });
    const phrase: Phrase = async (asked, question, user) => (await phraseReply(phraser, asked, question, user)).reply;
    slack = await LocalSlack.start({ manifest: manifestFor('socket') });
    bot = await joinBot(slack, 'socket', {}, undefined, phrase);
    await slack.connected();
    const question = slack.mention(BUDGET, LIN, '城管执法比去年怎么样，为什么');
    return (await slack.reply(question)).text;
  }

  it('has the model’s arrangement and the template’s figures', async () => {
    const text = await asked((call, response) => { sendText(response, obedient(call)); });
    expect(model.calls.length).toBeGreaterThan(0);
    expect(text).toContain('101 万元');
    expect(text).toContain('39.92%');
  });

  it.each<[string, Respond]>([
    ['never answers', () => undefined],
    ['breaks off', (_, response) => { response.destroy(); }],
    ['lies', (_, response) => { sendText(response, '{"reply": "城管执法增加了 999 万元。"}'); }],
  ])('is one message, the template, from a model that %s', async (_, respond) => {
    const text = await asked(respond, 400);
    expect(text).toContain('101 万元');
    expect(text).not.toContain('999');
    expect(slack.messages(BUDGET).filter(({ thread_ts: thread }) => thread !== undefined)).toHaveLength(1);
  });
});
