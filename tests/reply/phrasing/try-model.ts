/** Real answers through a phraser, looked at by what a reader would miss or be told wrongly. */
import { phraseReply, type Phraser } from '../../../src/reply/phrase.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { readBack } from '../../../src/reply/read-back.ts';
import type { Answered } from './answers.ts';
import { readForeign } from './foreign-words.ts';

export interface ModelTried { asked: number; phrased: number; families: number; verdicts: Map<string, number>; wrong: string[] }

export async function tryModel(phraser: Phraser, answers: readonly Answered[]): Promise<ModelTried> {
  const tried: ModelTried = { asked: 0, phrased: 0, families: new Set(answers.map(({ family }) => family)).size, verdicts: new Map(), wrong: [] };
  for (const { id, question, asked, plan, year, judging } of answers) {
    const { reply, record } = await phraseReply(phraser, asked, question, 'U1');
    tried.verdicts.set(record.verdict, (tried.verdicts.get(record.verdict) ?? 0) + 1);
    if (record.calls > 0) tried.asked += 1;
    if (!record.phrased) {
      if (reply !== asked.reply) tried.wrong.push(`${id}: not the template`);
      continue;
    }
    tried.phrased += 1;
    const foreign = readForeign(reply.text, plan);
    if (foreign.length > 0) tried.wrong.push(`${id}: ${foreign.join(' | ')}: ${reply.text}`);
    if (JSON.stringify(dataOf(reply)) !== JSON.stringify(dataOf(asked.reply))) tried.wrong.push(`${id}: other figures or sources`);
    const names = [...new Set(plan.atoms.flatMap(({ told }) => told.flatMap((one) => one.names)))];
    if (readBack(reply, judging.question, { names, year }).some(({ kind }) => kind === null)) tried.wrong.push(`${id}: a numeral without a name: ${reply.text}`);
  }
  return tried;
}

/** All of a reply but its words: what must be the same in whatever words. */
export function dataOf({ outcome, figures, citations, candidates, tables }: Reply): object {
  return { outcome, figures, citations, candidates, tables: tables.map(({ columns, rows }) => ({ columns, rows })) };
}
