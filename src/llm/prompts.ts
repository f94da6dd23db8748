/** What a language model is told, from the readable documents of `prompts/`. */
import { readFileSync } from 'node:fs';
import type { Prompts } from '../reply/phrase.ts';

/** Beside `src`, so that the working directory does not matter. */
const FOLDER = new URL('../../prompts/', import.meta.url);

export function loadPrompts(): Prompts {
  return { zh: read('phrase.zh.md'), en: read('phrase.en.md') };
}

function read(name: string): { text: string; version: string } {
  const text = readFileSync(new URL(name, FOLDER), 'utf8').trim();
  return { text, version: /(?<=第 |version )\d+/.exec(text)?.[0] ?? '' };
}
