/** Tokens spent per person and per day: over either, the template is the answer. */

export interface Limits { perUserPerDay: number; perDay: number }

const DAY_MS = 86_400_000;

/** Days are those of UTC; what was spent on another day is forgotten. */
export class Spending {
  #day = 0;
  #total = 0;
  readonly #byUser = new Map<string, number>();

  constructor(readonly limits: Limits) {}

  /** Takes what a call may cost at most; false, and nothing taken, when that is too much. `now` is in milliseconds since 1970. */
  reserve(user: string, tokens: number, now: number): boolean {
    const day = Math.floor(now / DAY_MS);
    if (day !== this.#day) {
      this.#day = day;
      this.#total = 0;
      this.#byUser.clear();
    }
    const own = this.#byUser.get(user) ?? 0;
    if (own + tokens > this.limits.perUserPerDay || this.#total + tokens > this.limits.perDay) return false;
    this.#add(user, tokens);
    return true;
  }

  /** Replaces a reservation by what was really used, once the server has told. */
  settle(user: string, reserved: number, used: number): void {
    this.#add(user, used - reserved);
  }

  #add(user: string, tokens: number): void {
    this.#total = Math.max(0, this.#total + tokens);
    this.#byUser.set(user, Math.max(0, (this.#byUser.get(user) ?? 0) + tokens));
  }
}
