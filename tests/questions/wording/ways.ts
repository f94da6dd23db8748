/** Scores ways of saying one thing: each must be answered as the plain question is that its writer gave beside it, in a thread or alone. */
import { readFileSync } from 'node:fs';
import { ask, type Thread } from '../../../src/ask.ts';
import type { Library } from '../../../src/library.ts';
import type { Reply } from '../../../src/reply/reply.ts';

interface Ways { id: string; lang: 'zh' | 'en'; intent: string; start?: string[]; canonical: string; ways: string[] }
export interface Said { ways: Ways; way: string; lacks: readonly string[]; more: readonly string[]; plain: Reply; reply: Reply; rule: string }

export function readWays(): Ways[] {
  return ['ways-alone.jsonl', 'ways-in-threads.jsonl'].flatMap((name) => readFileSync(new URL(name, import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Ways));
}

export function askWays(library: Library, lines: readonly Ways[]): Said[] {
  return lines.flatMap((ways) => {
    const plain = ask(library, ways.canonical, null).reply;
    const thread = (ways.start ?? []).reduce<Thread | null>((before, turn) => ask(library, turn, before).thread, null);
    return ways.ways.map((way): Said => {
      const { reply, answer } = ask(library, way, thread);
      return { ways, way, lacks: lacking(plain, reply), more: lacking(reply, plain).filter((one) => one.startsWith('lacks')), plain, reply, rule: `${answer.trace.query.act}: ${answer.trace.rule}` };
    });
  });
}

/** Texts are the same if they cite one place in common; figures if all of the plain reply's stand in the other, as figures or as their inputs. */
function lacking(plain: Reply, reply: Reply): string[] {
  if (plain.outcome !== reply.outcome) return [`${reply.outcome}, not ${plain.outcome}`];
  const told = new Set(reply.figures.flatMap(({ value, unit, inputs }) => [`${value} ${unit}`, ...inputs.map((input) => `${input.value} ${input.unit}`)]));
  const figures = plain.figures.map(({ value, unit }) => `${value} ${unit}`).filter((figure) => !told.has(figure));
  if (plain.figures.length > 0 || plain.citations.length === 0) return [...new Set(figures)].map((figure) => `lacks ${figure}`);
  return reply.citations.some(({ quote }) => plain.citations.some((place) => place.quote === quote)) ? [] : [`lacks ${plain.citations[0]?.quote ?? ''}`];
}
