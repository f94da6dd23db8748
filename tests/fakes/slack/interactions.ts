/** The payloads of slash commands, buttons and forms. */
import { shown } from './call.ts';
import { actionOf, elementFor } from './elements.ts';
import { described } from './methods/views.ts';
import { APP, TEAM, type Message, type OpenView, type Workspace } from './workspace.ts';
import type { KnownBlock } from '@slack/types';

type Fields = Record<string, unknown>;

/** Who does something in which workspace; `responses` is where response_url begins. */
export interface Person { workspace: Workspace; responses: string; user: string }

export function commandPayload({ workspace, responses, user }: Person, channel: string, command: string, text: string): Fields {
  return {
    token: 'local', team_id: TEAM, team_domain: 'local', channel_id: channel, channel_name: channelName(workspace, channel), user_id: user, user_name: workspace.users.get(user)?.name ?? '',
    command, text, api_app_id: APP, is_enterprise_install: 'false', response_url: responses + workspace.responseUrl({ channel, user }), trigger_id: workspace.trigger(user),
  };
}

/** @throws Error when there is nothing to press. */
export function actionPayload(person: Person, where: Message | OpenView, action: string, value: string | undefined): Fields {
  const blocks = ('view' in where ? where.view.blocks : where.blocks) as KnownBlock[];
  const { workspace, user } = person;
  const pressed = actionOf(elementFor(blocks, action, value), value, workspace.nextTs());
  const surface = 'view' in where ? { container: { type: 'view', view_id: where.id }, view: described(where) } : ofMessage(person, where);
  return { type: 'block_actions', ...from(person), actions: [pressed], trigger_id: workspace.trigger(user), ...surface };
}

export function submissionPayload(person: Person, open: OpenView): Fields {
  return { type: 'view_submission', ...from(person), trigger_id: person.workspace.trigger(person.user), view: described(open), response_urls: [] };
}

export function closingPayload(person: Person, open: OpenView, cleared: boolean): Fields {
  return { type: 'view_closed', ...from(person), view: described(open), is_cleared: cleared };
}

function from({ workspace, user }: Person): Fields {
  const { name = '' } = workspace.users.get(user) ?? {};
  return { user: { id: user, name, username: name, team_id: TEAM }, team: { id: TEAM, domain: 'local' }, api_app_id: APP, token: 'local', enterprise: null, is_enterprise_install: false };
}

/** An ephemeral message is not sent along: Slack has not kept it. */
function ofMessage({ workspace, responses, user }: Person, message: Message): Fields {
  const { channel, ts, thread_ts: thread, ephemeral_to: ephemeral } = message;
  return {
    channel: { id: channel, name: channelName(workspace, channel) }, response_url: responses + workspace.responseUrl({ channel, user, original: message }), state: { values: {} },
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: ephemeral !== undefined, ...(thread ? { thread_ts: thread } : {}) },
    ...(ephemeral === undefined ? { message: shown(message) } : {}),
  };
}

function channelName(workspace: Workspace, id: string): string {
  const { kind, name } = workspace.channels.get(id) ?? { kind: 'im', name: '' };
  return kind === 'im' ? 'directmessage' : kind === 'group' ? 'privategroup' : name;
}
