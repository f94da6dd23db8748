/** The least that Bolt can be: the same two calls to Slack for each mention, and nothing else. What ours costs is measured beside it. */
import { App } from '@slack/bolt';

// eslint-disable-next-line no-restricted-properties -- a program of its own, outside the product
const { SLACK_BOT_TOKEN: token = '', SLACK_APP_TOKEN: appToken = '', SLACK_API_URL: slackApiUrl = '' } = process.env;
const app = new App({ token, appToken, socketMode: true, convoStore: false, clientOptions: { slackApiUrl } });
app.event('app_mention', async ({ event, client }) => {
  await client.assistant.threads.setStatus({ channel_id: event.channel, thread_ts: event.ts, status: 'is looking it up…' });
  await client.chat.postMessage({ channel: event.channel, thread_ts: event.ts, text: 'An answer.', blocks: [{ type: 'section', text: { type: 'plain_text', text: 'An answer.' } }] });
});
await app.start();
process.stdout.write('ready\n');
