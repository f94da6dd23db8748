/** What phrasing adds to an answer when the model answers at once, beside a bare request to the same server. */
import { phraserOn } from '../llm/phraser-on.ts';
import { obedient, sendText, startModelServer } from '../fakes/model-server.ts';
import { phraseReply } from '../../src/reply/phrase.ts';
import { answeredQuestions } from '../reply/phrasing/answers.ts';

/** Milliseconds of each reply, warm: every answer once before it is measured. */
export async function phrasingCosts(): Promise<{ phrased: number[]; bare: number[] }> {
  const answers = answeredQuestions({ fit: true }).filter((_, index) => index % 4 === 0);
  const server = await startModelServer((call, response) => { sendText(response, obedient(call)); });
  const phraser = phraserOn(server.url);
  const request = JSON.stringify({ model: 'm', messages: [{ role: 'system', content: phraser.prompts.zh.text }, { role: 'user', content: '提问："…"\n{c1} 金额' }] });
  const time = async (run: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await run();
    return performance.now() - started;
  };
  const phrased: number[] = [];
  const bare: number[] = [];
  for (const { asked, question } of answers) {
    const phrase = (): Promise<unknown> => phraseReply(phraser, asked, question, 'bench');
    await phrase();
    phrased.push(await time(phrase));
    bare.push(await time(async () => (await fetch(`${server.url}/chat/completions`, { method: 'POST', body: request })).text()));
  }
  await server.close();
  return { phrased, bare };
}
