/** Does in the local Slack what a person did on the page. */
import type { LocalSlack } from '../fakes/slack/local-slack.ts';
import { BOT_USER } from '../fakes/slack/workspace.ts';
import type { Act, Done, Where } from './page/seen.ts';

/** Slack's own words for it. */
const NOT_IN_THREADS = '/budget is not supported in threads. Sorry!';

/** @throws Error when the page asks for what is no longer there. */
export async function doAct(slack: LocalSlack, user: string, act: Act): Promise<Done> {
  switch (act.kind) {
    case 'say': return say(slack, user, act.channel, act.text, act.thread);
    case 'click': await slack.click(find(slack, user, act.where), act.action, user, act.value ?? undefined); return {};
    case 'submit': return { errors: await slack.submit(user, act.typed) };
    case 'close': await slack.close(user); return {};
    case 'open': slack.openHome(user, act.tab); return {};
    case 'invite': slack.invite(act.channel, user); return {};
  }
}

async function say(slack: LocalSlack, user: string, channel: string, text: string, thread: string | null): Promise<Done> {
  const [, command, rest = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  if (command !== undefined) {
    if (thread !== null) return { problem: NOT_IN_THREADS };
    await slack.command(channel, user, command, rest);
    return {};
  }
  return { ts: slack.say(channel, user, text.replace(/@budget\b/gi, `<@${BOT_USER}>`), thread === null ? {} : { threadTs: thread }).ts };
}

function find(slack: LocalSlack, user: string, where: Where) {
  const found = 'view' in where ? slack.workspace.viewById(where.view) : slack.workspace.message(where.channel, where.ts) ?? slack.ephemerals(user).find(({ ts }) => ts === where.ts);
  if (!found) throw new Error('This message is gone.');
  return found;
}
