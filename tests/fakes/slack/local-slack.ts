/**
 * A Slack of our own: Web API over HTTP, Socket Mode over WebSocket, signed HTTP events, response_url, uploads and views
 * on loopback, for the real Bolt to connect to. It checks tokens, scopes, signatures and Block Kit, and refuses with
 * Slack's codes.
 *
 *   const slack = await LocalSlack.start({ manifest });
 *   // the bot starts with slack.apiUrl, slack.botToken and slack.appToken (or slack.signingSecret)
 *   await slack.connected();                                    // Socket Mode; or await slack.sendEventsTo(url)
 *   const question = slack.mention(BUDGET, ANN, 'how much …');   // what people do
 *   const answer = await slack.reply(question);                  // what they see
 *   await slack.click(answer, 'source', ANN);
 *   slack.modalOf(ANN);
 *   slack.faults.next('chat.postMessage', { kind: 'rate_limited', retryAfter: 1 });
 *   await slack.stop();
 *
 * Where Slack is kind or its documents differ, this one is strict: text that Slack would cut is refused, a table that
 * might be refused is refused. It does not know streams, charts (data_visualization is not in @slack/types 3.2.0), OAuth,
 * attachments, reactions, or rate limits of its own; and it never recognises a message by its client_msg_id.
 */
import { Arguments } from './arguments.ts';
import { contentsOf } from './call.ts';
import { stateOf } from './elements.ts';
import { homeOpened, memberJoined, sessionStopped } from './events.ts';
import { actionPayload, closingPayload, commandPayload, submissionPayload, type Person } from './interactions.ts';
import { AUTHOR } from './methods/chat.ts';
import { checkedModal, pushOver } from './methods/views.ts';
import { SlackServer, type Options } from './slack-server.ts';
import type { Ack } from './transport.ts';
import { BOT_USER, newId, type Message, type OpenView, type Prompts } from './workspace.ts';

export class LocalSlack extends SlackServer {
  static async start(options: Options = {}): Promise<LocalSlack> {
    const slack = new LocalSlack(options);
    await slack.comeBack();
    return slack;
  }

  // ---- what people do ----

  say(channel: string, user: string, text: string, { threadTs }: { threadTs?: string } = {}): Message {
    const message = this.workspace.post({ channel, user, text, blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] }], client_msg_id: newId('m'), ...(threadTs ? { thread_ts: threadTs } : {}) });
    this.announce(message);
    return message;
  }

  mention(channel: string, user: string, text: string, options: { threadTs?: string } = {}): Message {
    return this.say(channel, user, `<@${BOT_USER}> ${text}`, options);
  }

  directMessage(user: string, text: string, options: { threadTs?: string } = {}): Message {
    return this.say(this.workspace.directChannel(user).id, user, text, options);
  }

  /** @returns what the app acknowledged with; nothing in time leaves a complaint. */
  async command(channel: string, user: string, command: string, text = ''): Promise<Ack> {
    if (this.grants.commands?.has(command) === false) throw new Error(`${command} is not a command of this app`);
    const ack = await this.dispatch.once({ type: 'slash_commands', payload: commandPayload(this.person(user), channel, command, text) });
    if (!ack.acknowledged) this.complaints.push(`${command} failed with the error "dispatch_failed"`);
    else if (saysSomething(ack.body)) this.showCommandAnswer(channel, user, ack.body);
    return ack;
  }

  /** Presses a button or picks an option. @param value the value of the button or option, when several share the action. */
  async click(where: Message | OpenView, action: string, user: string, value?: string): Promise<Ack> {
    if (!this.grants.interactive) throw new Error('interactivity is off in the manifest');
    const ack = await this.dispatch.once({ type: 'interactive', payload: actionPayload(this.person(user), where, action, value) });
    if (!ack.acknowledged) this.complaints.push(`the button ${action} was not answered`);
    return ack;
  }

  /**
   * Sends the form on top, filled by action_id; then does what the app acknowledged with.
   * @returns the errors that the app shows at fields, by block_id.
   */
  async submit(user: string, typed: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> {
    const open = this.topModal(user);
    open.values = stateOf(open, typed);
    const ack = await this.dispatch.once({ type: 'interactive', payload: submissionPayload(this.person(user), open) });
    if (!ack.acknowledged) {
      this.complaints.push('the form was not answered');
      return {};
    }
    return this.followSubmission(user, open, (ack.body ?? {}));
  }

  /** Closes the view on top; the app hears of it when it asked for that. */
  async close(user: string): Promise<void> {
    const open = this.topModal(user);
    const clear = open.view.type === 'modal' && open.view.clear_on_close === true;
    if (open.view.type === 'modal' && open.view.notify_on_close === true) {
      await this.dispatch.once({ type: 'interactive', payload: closingPayload(this.person(user), open, clear) });
    }
    this.setModals(user, clear ? [] : (this.workspace.modals.get(user) ?? []).slice(0, -1));
  }

  /** `tab: messages` opens the conversation with the agent. */
  openHome(user: string, tab: 'home' | 'messages' = 'home'): void {
    this.event('app_home_opened', homeOpened(this.workspace, user, tab));
  }

  /** Brings the bot, or somebody else, into a channel. */
  invite(channel: string, inviter: string, user: string = BOT_USER): void {
    const into = this.workspace.channels.get(channel);
    if (!into) throw new Error(`there is no channel ${channel}`);
    into.members.add(user);
    this.workspace.changed();
    if (into.members.has(BOT_USER)) this.event('member_joined_channel', memberJoined(this.workspace, into, user, inviter));
  }

  /** Slack's Stop button under an agent that works. */
  pressStop(channel: string, threadTs: string, user: string): void {
    this.event('agent_session_stopped', sessionStopped(this.workspace, channel, threadTs, user));
  }

  // ---- what people see ----

  messages(channel: string): Message[] {
    return this.workspace.messages(channel);
  }

  thread(message: Message): Message[] {
    return this.workspace.thread(message.channel, message.thread_ts ?? message.ts);
  }

  ephemerals(user: string): Message[] {
    return this.workspace.ephemerals.filter(({ ephemeral_to: person }) => person === user);
  }

  homeOf(user: string): OpenView | null {
    return this.workspace.homes.get(user) ?? null;
  }

  modalOf(user: string): OpenView | null {
    return this.workspace.modals.get(user)?.at(-1) ?? null;
  }

  /** The "is working" line under a message or in its thread. */
  statusOf(message: Message): string | null {
    return this.workspace.statuses.get(`${message.channel}:${message.thread_ts ?? message.ts}`) ?? null;
  }

  /** What the agent said of its session in this thread. */
  sessionOf(message: Message): { status: string; title: string | null } | null {
    return this.workspace.sessions.get(`${message.channel}:${message.thread_ts ?? message.ts}`) ?? null;
  }

  promptsOf(user: string): Prompts | null {
    return this.workspace.prompts.get(this.workspace.directChannel(user).id) ?? null;
  }

  // ---- waiting ----

  /** The n-th answer of the bot to this message: in its thread, or after it in a direct message. */
  async reply(to: Message, n = 1): Promise<Message> {
    return this.until(`answer ${n} to "${to.text}"`, () => this.messages(to.channel).filter((message) => message.bot_id !== undefined && Number(message.ts) > Number(to.ts)
      && (message.thread_ts === (to.thread_ts ?? to.ts) || (to.thread_ts === undefined && message.thread_ts === undefined)))[n - 1]);
  }

  /** The newest message for this person's eyes only, once there are `n`. */
  async ephemeral(user: string, n = 1): Promise<Message> {
    return this.until(`ephemeral message ${n} for ${user}`, () => this.ephemerals(user).length >= n ? this.ephemerals(user).at(-1) : null);
  }

  private person(user: string): Person {
    return { workspace: this.workspace, responses: `${this.origin}/response/`, user };
  }

  private followSubmission(user: string, open: OpenView, { response_action: action, view, errors = {} }: { response_action?: string; view?: unknown; errors?: Record<string, string> }): Record<string, string> {
    const stack = this.workspace.modals.get(user) ?? [];
    switch (action) {
      case 'errors': return errors;
      case 'update': this.workspace.replaceView(open, checkedModal(view)); return {};
      case 'push': pushOver(this.workspace, user, checkedModal(view)); return {};
      case 'clear': this.setModals(user, []); return {};
      default: this.setModals(user, stack.filter((one) => one !== open)); return {};
    }
  }

  private showCommandAnswer(channel: string, user: string, body: unknown): void {
    const args = new Arguments(typeof body === 'string' ? { text: body } : body as Record<string, unknown>);
    const everybody = args.text('response_type') === 'in_channel';
    this.workspace.post({ channel, ...AUTHOR, ...contentsOf(args), ...(everybody ? {} : { ephemeral_to: user }) });
  }

  private setModals(user: string, stack: OpenView[]): void {
    this.workspace.modals.set(user, stack);
    this.workspace.changed();
  }

  private topModal(user: string): OpenView {
    const open = this.modalOf(user);
    if (!open) throw new Error(`no modal is open for ${user}`);
    return open;
  }

}

/** Bolt acknowledges with nothing over HTTP and with an empty object over Socket Mode: both show nothing. */
function saysSomething(body: unknown): boolean {
  return body !== undefined && body !== '' && !(typeof body === 'object' && body !== null && Object.keys(body).length === 0);
}
