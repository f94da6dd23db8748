/** What stands in a finished text besides the clauses that code has worded and the words of the vocabulary. */
import { CONNECTIVES } from '../../../src/reply/connectives.ts';
import type { Plan } from '../../../src/reply/plan.ts';

/** Empty for a text that says nothing of its own; a clause that is missing is named too. */
export function readForeign(text: string, { atoms, language }: Plan): string[] {
  let rest = text.toLowerCase();
  // The longest first: one clause may stand inside another.
  const forms = atoms.flatMap(({ id, whole, forms: own }) => [whole, ...Object.values(own)].map((form) => ({ id, form: form.toLowerCase() }))).sort((left, right) => right.form.length - left.form.length);
  const found = new Set<string>();
  for (const { id, form } of forms) {
    if (found.has(id) || !rest.includes(form)) continue;
    found.add(id);
    rest = rest.replace(form, () => '\n');
  }
  const missing = atoms.map(({ id }) => id).filter((id) => !found.has(id));
  const known = new Set(CONNECTIVES[language].map(({ text: words }) => words));
  const words = rest.split(/[\n,.;:!，。；：！]/).map((one) => one.trim()).filter((one) => one !== '');
  const foreign = words.filter((one) => !known.has(one) && !pairs(one, language === 'en').some(([head, tail]) => known.has(head) && known.has(tail)));
  return [...missing, ...foreign];
}

function pairs(words: string, spaced: boolean): [string, string][] {
  return Array.from({ length: words.length }, (_, cut): [string, string] => [words.slice(0, cut).trim(), words.slice(cut).trim()]).filter(([head]) => !spaced || words[head.length] === ' ');
}
