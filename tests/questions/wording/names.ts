/** Scores everyday names: what people who know only the document call each printed name, put into the plainest question. */
import { readFileSync } from 'node:fs';
import { ask } from '../../../src/ask.ts';
import { decimal } from '../../../src/budget/amount.ts';
import type { Fact } from '../../../src/budget/fact.ts';
import type { Library } from '../../../src/library.ts';
import type { Reply } from '../../../src/reply/reply.ts';

interface Named { label: string; kind: string; zh: string[]; en: string[] }
/** Wrong: another name was answered; missed: asked back or not found. */
export interface Recalled { label: string; kind: string; lang: 'zh' | 'en'; question: string; score: 'right' | 'wrong' | 'missed'; reply: Reply }

export function askNames(library: Library): Recalled[] {
  const [world] = library.worlds;
  const names = readFileSync(new URL('names.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Named);
  return names.flatMap(({ label, kind, ...said }) => {
    const entry = world?.index.entries.find((one) => one.label === label);
    if (!entry) throw new Error(`the document has no ${label}`);
    return (['zh', 'en'] as const).flatMap((lang) => said[lang].map((name): Recalled => {
      const question = ask(library, questionFor(name, kind, lang), null);
      const right = entry.facts.some((fact) => tells(question.reply, fact));
      return { label, kind, lang, question: questionFor(name, kind, lang), reply: question.reply, score: question.reply.outcome !== 'answered' ? 'missed' : right ? 'right' : 'wrong' };
    }));
  });
}

function questionFor(name: string, kind: string, lang: 'zh' | 'en'): string {
  if (kind.includes('target')) return lang === 'zh' ? `${name}的目标值是多少` : `what is the target for ${name}`;
  if (kind === 'count') return lang === 'zh' ? `${name}有多少` : `how many ${name}`;
  return lang === 'zh' ? `${name}多少钱` : `how much is ${name}`;
}

function tells({ figures, text }: Reply, { measure, value, text: words }: Fact): boolean {
  if (measure !== 'amount' && measure !== 'count' && measure !== 'target') return false;
  return value === null ? words !== null && text.includes(words) : figures.some((figure) => /^-?[\d.]+$/.test(figure.value) && decimal(figure.value).eq(value));
}
