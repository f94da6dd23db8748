/** What phrasing adds to an answer when the model answers at once, beside the very same request sent bare. */
import { phraserOn } from '../llm/phraser-on.ts';
import { obedient, sendText, startModelServer } from '../fakes/model-server.ts';
import { phraseReply } from '../../src/reply/phrase.ts';
import { answeredQuestions } from '../reply/phrasing/answers.ts';

/** Every third answer; those before it have warmed the code, but none its own names: people ask a question once. */
const EVERY = 3;

/** Milliseconds, one entry an answer: the phrased reply, the bare request, and what lies between them. */
export async function phrasingCosts(): Promise<{ phrased: number[]; bare: number[]; added: number[] }> {
  const answers = answeredQuestions({ fit: true });
  const server = await startModelServer((call, response) => { sendText(response, obedient(call)); });
  const phraser = phraserOn(server.url);
  const time = async (run: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await run();
    return performance.now() - started;
  };
  const seen: { phrased: number; bare: number }[] = [];
  for (const [index, { asked, question }] of answers.entries()) {
    const phrased = await time(() => phraseReply(phraser, asked, question, 'bench'));
    const body = JSON.stringify(server.calls.pop());
    const bare = await time(async () => (await fetch(`${server.url}/chat/completions`, { method: 'POST', body })).text());
    if (index % EVERY === EVERY - 1) seen.push({ phrased, bare });
  }
  await server.close();
  return { phrased: seen.map(({ phrased }) => phrased), bare: seen.map(({ bare }) => bare), added: seen.map(({ phrased, bare }) => phrased - bare) };
}
