/** Whether the bot can work, part by part: what a load balancer and an operator ask. */

export interface State { status: 200 | 503; body: { ready: boolean; parts: Record<string, string> } }

/** How long a part may take to answer, in ms; a probe waits about a second. */
const PATIENCE = 900;

export class Readiness {
  /** A part is fit, or a short reason why not. Parts that are named at the start are unfit until they say otherwise. */
  readonly #parts = new Map<string, string>();
  readonly #checks = new Map<string, () => Promise<void>>();

  constructor(parts: readonly string[]) {
    for (const part of parts) this.#parts.set(part, 'not started');
  }

  set(part: string, reason: 'fit' | (string & {})): void {
    this.#parts.set(part, reason);
  }

  /** Asked at every probe; a rejection makes the part unfit. */
  watch(part: string, check: () => Promise<void>): void {
    this.#checks.set(part, check);
  }

  async state(): Promise<State> {
    await Promise.all([...this.#checks].map(async ([part, check]) => { this.set(part, await verdict(check)); }));
    const ready = [...this.#parts.values()].every((reason) => reason === 'fit');
    return { status: ready ? 200 : 503, body: { ready, parts: Object.fromEntries(this.#parts) } };
  }
}

async function verdict(check: () => Promise<void>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => { timer = setTimeout(() => { resolve('no answer'); }, PATIENCE); });
  try {
    return await Promise.race([check().then(() => 'fit'), late]);
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'fails';
  } finally {
    clearTimeout(timer);
  }
}
