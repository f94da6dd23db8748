/** assistant.threads.* and agents.sessions.*: what an agent shows while it works, and what it suggests. */
import { channelOf, type Call, type Method } from '../call.ts';
import { LOADING_MESSAGES, SUGGESTED_PROMPTS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { Prompts } from '../workspace.ts';

/** docs.slack.dev/changelog/2026/03/05/set-status-scope-update: either of the two. */
const STATUS_SCOPES = ['chat:write', 'assistant:write'] as const;
const AGENT_SCOPES = ['assistant:write'] as const;
const SESSION_STATUSES = ['active', 'processing', 'suspended', 'closed'];

export const AGENTS: Readonly<Record<string, Method>> = {
  'assistant.threads.setStatus': { token: 'bot', scopes: STATUS_SCOPES, run: (call) => {
    const thread = threadIn(call);
    const loading = call.args.json('loading_messages');
    if (Array.isArray(loading) && loading.length > LOADING_MESSAGES) throw new Refusal('invalid_arguments', [`no more than ${LOADING_MESSAGES} items allowed [json-pointer:/loading_messages]`]);
    const status = call.args.text('status') ?? '';
    if (status === '') call.workspace.statuses.delete(thread);
    else call.workspace.statuses.set(thread, status);
    call.workspace.changed();
    return {};
  } },

  'assistant.threads.setSuggestedPrompts': { token: 'bot', scopes: AGENT_SCOPES, run: (call) => {
    const channel = channelOf(call, 'channel_id');
    const prompts = call.args.json('prompts') as Prompts['prompts'] | undefined;
    if (!Array.isArray(prompts) || prompts.length === 0 || prompts.length > SUGGESTED_PROMPTS || prompts.some(({ title, message }) => !title || !message)) {
      throw new Refusal('invalid_arguments', [`between 1 and ${SUGGESTED_PROMPTS} prompts with title and message [json-pointer:/prompts]`]);
    }
    call.workspace.prompts.set(channel.id, { title: call.args.text('title') ?? null, prompts });
    call.workspace.changed();
    return {};
  } },

  'assistant.threads.setTitle': { token: 'bot', scopes: AGENT_SCOPES, run: (call) => {
    session(call, threadIn(call)).title = call.args.required('title');
    return {};
  } },

  'agents.sessions.setStatus': { token: 'bot', scopes: AGENT_SCOPES, run: (call) => {
    const status = call.args.required('status');
    if (!SESSION_STATUSES.includes(status)) throw new Refusal('invalid_arguments', ['must be one of active, processing, suspended, closed [json-pointer:/status]']);
    session(call, threadIn(call)).status = status;
    call.workspace.changed();
    return {};
  } },

  'agents.sessions.rename': { token: 'bot', scopes: AGENT_SCOPES, run: (call) => {
    session(call, threadIn(call)).title = call.args.required('title');
    return {};
  } },
};

function threadIn(call: Call): string {
  const channel = channelOf(call, 'channel_id');
  const ts = call.args.required('thread_ts', 'invalid_thread_ts');
  if (!call.workspace.message(channel.id, ts)) throw new Refusal('invalid_thread_ts');
  return `${channel.id}:${ts}`;
}

function session({ workspace }: Call, thread: string): { status: string; title: string | null } {
  const known = workspace.sessions.get(thread) ?? { status: 'active', title: null };
  workspace.sessions.set(thread, known);
  return known;
}
