/** Stops asking a model that keeps failing: nobody waits for a deadline that will pass anyway. */

/** In a row, or half of the last calls: twenty are enough not to be misled by one bad minute. */
const IN_A_ROW = 5;
const LOOKED_AT = 20;
const SHARE = 0.5;
/** How long the model is left alone, in milliseconds; then one call tries. */
const REST_MS = 60_000;

export class Breaker {
  #outcomes: boolean[] = [];
  #openUntil: number | null = null;
  #trying = false;

  /** Whether a call may go out now; in the trial after a rest, one at a time. */
  admits(now: number): boolean {
    if (this.#openUntil === null) return true;
    if (now < this.#openUntil || this.#trying) return false;
    this.#trying = true;
    return true;
  }

  succeeded(): void {
    if (this.#openUntil !== null) this.#outcomes = [];
    this.#openUntil = null;
    this.#trying = false;
    this.#note(true);
  }

  failed(now: number): void {
    this.#note(false);
    const failures = this.#outcomes.filter((fine) => !fine).length;
    const inARow = this.#outcomes.length >= IN_A_ROW && this.#outcomes.slice(-IN_A_ROW).every((fine) => !fine);
    if (this.#trying || inARow || (this.#outcomes.length === LOOKED_AT && failures >= LOOKED_AT * SHARE)) this.#openUntil = now + REST_MS;
    this.#trying = false;
  }

  #note(fine: boolean): void {
    this.#outcomes = [...this.#outcomes, fine].slice(-LOOKED_AT);
  }
}
