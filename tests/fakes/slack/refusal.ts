/** What Slack answers when it will not: a code, and sometimes why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly messages: readonly string[];
  readonly more: Readonly<Record<string, unknown>>;

  constructor(code: string, messages: readonly string[] = [], more: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.messages = messages;
    this.more = more;
  }

  /** The body of an answer: `messages` go where the SDK looks for them (web-api: `response_metadata.messages`). */
  body(): Record<string, unknown> {
    const details = this.messages.length > 0 ? { errors: this.messages, response_metadata: { messages: this.messages.map((message) => `[ERROR] ${message}`) } } : {};
    return { ok: false, error: this.code, ...details, ...this.more };
  }
}
