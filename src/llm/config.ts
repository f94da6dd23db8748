/** The variables of the language model → settings; config.ts hands in the environment. */
import { z } from 'zod';

const whole = (least: number, most: number) => z.string().regex(/^\d+$/, 'must be a whole number').transform(Number).refine((n) => n >= least && n <= most, `must be between ${least} and ${most}`);

const phrasingVariables = z.object({
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://api.openai.com/v1' }).default('https://api.openai.com/v1'),
  OPENAI_MODEL: z.string().default('gpt-4.1-mini'),
  /** auto starts with json_schema and steps down when a server refuses it. */
  OPENAI_FORMAT: z.enum(['auto', 'json_schema', 'json_object', 'text'], 'must be auto, json_schema, json_object or text').default('auto'),
  PHRASING_DEADLINE_MS: whole(100, 30_000).default(2500),
  /** More replies at a time than these get the template at once; each call holds a connection and costs money. */
  PHRASING_CALLS_IN_FLIGHT: whole(1, 100).default(4),
  /** A phrasing costs about 1,200 tokens, its instructions included. */
  PHRASING_TOKENS_PER_USER_PER_DAY: whole(0, 1_000_000_000).default(200_000),
  PHRASING_TOKENS_PER_DAY: whole(0, 1_000_000_000).default(5_000_000),
});

export type Format = 'json_schema' | 'json_object' | 'text';

export interface PhrasingSettings {
  apiKey: string;
  baseUrl: string;
  model: string;
  format: Format | 'auto';
  deadlineMs: number;
  callsInFlight: number;
  tokensPerUserPerDay: number;
  tokensPerDay: number;
}

/** A variable that is set wrongly; the message is one line for each, for people. */
export class PhrasingSettingsError extends Error {}

/** Null without a key: then every reply is the template. An empty variable counts as not set. Throws PhrasingSettingsError. */
export function readPhrasingSettings(environment: Readonly<Record<string, string | undefined>>): PhrasingSettings | null {
  const set = Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])));
  const { success, data, error } = phrasingVariables.safeParse(set);
  if (!success) throw new PhrasingSettingsError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'));
  if (data.OPENAI_API_KEY === undefined) return null;
  return {
    apiKey: data.OPENAI_API_KEY, baseUrl: data.OPENAI_BASE_URL, model: data.OPENAI_MODEL, format: data.OPENAI_FORMAT, deadlineMs: data.PHRASING_DEADLINE_MS,
    callsInFlight: data.PHRASING_CALLS_IN_FLIGHT, tokensPerUserPerDay: data.PHRASING_TOKENS_PER_USER_PER_DAY, tokensPerDay: data.PHRASING_TOKENS_PER_DAY,
  };
}
