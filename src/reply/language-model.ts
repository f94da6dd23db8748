/** What the reply room asks of a language model: one method, and one kind of error. */

export interface Message { role: 'system' | 'user' | 'assistant'; content: string }

export interface Written {
  /** The phrasing: text with {c1} marks. */
  text: string;
  model: string;
  tokensIn: number;
  tokensOut: number;
}

export interface Asking {
  /** Whose budget pays for it. */
  user: string;
  /** Ends the call, whatever it is waiting for. */
  signal: AbortSignal;
  /** When the reply must be there, on the clock of `performance.now()`, in milliseconds: nothing waits beyond it. */
  deadline: number;
}

export interface LanguageModel {
  /** Throws ModelFault and nothing else. */
  write(messages: readonly Message[], asking: Asking): Promise<Written>;
}

export type ModelFaultCode =
  | 'deadline' | 'network' | 'refused by the server' | 'rate limited' | 'server error' // what the wire did
  | 'not a completion' | 'empty' | 'refusal' | 'cut short' | 'malformed reply' // what came back
  | 'busy' | 'breaker open' | 'over budget'; // not even asked

export class ModelFault extends Error {
  override readonly name = 'ModelFault';
  constructor(readonly code: ModelFaultCode, options?: { cause?: unknown }) {
    super(code, options);
  }
}
