/** What a server understands: the format and the fields that it has refused are left out from then on. */
import type OpenAI from 'openai';
import type { Message } from '../reply/language-model.ts';
import type { Format } from './config.ts';

type Body = OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming;

/** A paragraph of ten marks with their connectives is some 150 tokens. */
export const MOST_TOKENS_OUT = 300;

const REPLY_SCHEMA = { type: 'object', properties: { reply: { type: 'string' } }, required: ['reply'], additionalProperties: false };

/** Strict schemas are refused by DeepSeek and older servers, and `json_object` by LM Studio. */
const STEPS: Readonly<Record<Format, Format | null>> = { json_schema: 'json_object', json_object: 'text', text: null };

export class Dialect {
  #format: Format;
  readonly #fixed: boolean;
  /** Reasoning models refuse a temperature, and want their own name for the limit of tokens. */
  #temperature = true;
  #limitField: 'max_tokens' | 'max_completion_tokens' = 'max_tokens';

  constructor(format: Format | 'auto') {
    this.#fixed = format !== 'auto';
    this.#format = format === 'auto' ? 'json_schema' : format;
  }

  body(model: string, messages: readonly Message[]): Body {
    return {
      model, messages: messages.map(({ role, content }) => ({ role, content })), stream: false, [this.#limitField]: MOST_TOKENS_OUT,
      ...(this.#temperature ? { temperature: 0.3 } : {}),
      ...(this.#format === 'text' ? {} : { response_format: this.#format === 'json_object' ? { type: 'json_object' as const } : { type: 'json_schema' as const, json_schema: { name: 'phrasing', strict: true, schema: REPLY_SCHEMA } } }),
    };
  }

  /** Whether a refusal (400, 422) named something that can be left out: then the call is worth another try. */
  learnsFrom(refusal: string): boolean {
    if (this.#temperature && /temperature/i.test(refusal)) {
      this.#temperature = false;
      return true;
    }
    if (this.#limitField === 'max_tokens' && /max_tokens|max_completion_tokens/i.test(refusal)) {
      this.#limitField = 'max_completion_tokens';
      return true;
    }
    const next = STEPS[this.#format];
    if (this.#fixed || next === null || !/response_format|json_schema|json_object|json mode|structured/i.test(refusal)) return false;
    this.#format = next;
    return true;
  }
}
