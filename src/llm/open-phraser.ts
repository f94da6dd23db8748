/** The environment → all that phrasing needs, for every channel. */
import type { Phraser, PhrasingRecord } from '../reply/phrase.ts';
import { readPhrasingSettings } from './config.ts';
import { OpenModel } from './open-model.ts';
import { loadPrompts } from './prompts.ts';

/** One for the whole process: breaker, calls in flight and budgets are counted in it. `keep` is called once a reply. Throws PhrasingSettingsError. */
export function openPhraser(environment: Readonly<Record<string, string | undefined>>, keep: (record: PhrasingRecord) => void): Phraser {
  const settings = readPhrasingSettings(environment);
  return { model: settings === null ? null : new OpenModel(settings), prompts: loadPrompts(), deadlineMs: settings?.deadlineMs ?? 0, keep };
}
