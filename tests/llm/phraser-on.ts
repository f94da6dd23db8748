/** A phraser with the real openai client against an address on loopback. */
import type { PhrasingSettings } from '../../src/llm/config.ts';
import { OpenModel } from '../../src/llm/open-model.ts';
import { loadPrompts } from '../../src/llm/prompts.ts';
import type { Phraser, PhrasingRecord } from '../../src/reply/phrase.ts';

export interface Kept extends Phraser { model: OpenModel; records: PhrasingRecord[] }

function settingsFor(baseUrl: string, other: Partial<PhrasingSettings> = {}): PhrasingSettings {
  return { apiKey: 'test', baseUrl, model: 'test-model', format: 'auto', deadlineMs: 5000, callsInFlight: 100, tokensPerUserPerDay: 1_000_000_000, tokensPerDay: 1_000_000_000, ...other };
}

export function phraserOn(baseUrl: string, other: Partial<PhrasingSettings> = {}): Kept {
  const settings = settingsFor(baseUrl, other);
  const records: PhrasingRecord[] = [];
  return { model: new OpenModel(settings), prompts: loadPrompts(), deadlineMs: settings.deadlineMs, records, keep: (record) => { records.push(record); } };
}
