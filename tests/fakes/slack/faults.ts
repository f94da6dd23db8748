/** How a local Slack misbehaves on request: each fault is named, waits for its call, and happens once. */

export type Fault =
  /** 429 with Retry-After, seconds. */
  | { kind: 'rate_limited'; retryAfter: number }
  /** Slack's trouble: a 5xx without a JSON body; nothing was done. */
  | { kind: 'server_error'; status?: number }
  /** An ordinary refusal, `{ok: false, error}`; nothing was done. */
  | { kind: 'refused'; error: string }
  /** The connection is cut before anything was done. */
  | { kind: 'cut_before' }
  /** The work is done and the answer is lost. */
  | { kind: 'lost_response' }
  /** Nothing is done and no answer comes until the caller gives up. */
  | { kind: 'silence' }
  /** Answers like ever, but only after so many milliseconds. */
  | { kind: 'slow'; milliseconds: number }
  /** The work is done at once, and its answer comes so many milliseconds later. */
  | { kind: 'late'; milliseconds: number };

export class Faults {
  private readonly waiting: { method: string; fault: Fault }[] = [];

  /** The next call of `method` (`*` for any; `response_url` and `upload` for those addresses) meets this fault. Several queue up. */
  next(method: string, fault: Fault): void {
    this.waiting.push({ method, fault });
  }

  take(method: string): Fault | null {
    const at = this.waiting.findIndex((one) => one.method === method || one.method === '*');
    return at < 0 ? null : this.waiting.splice(at, 1)[0]?.fault ?? null;
  }

  /** Faults that no call has met. */
  get left(): number {
    return this.waiting.length;
  }
}
