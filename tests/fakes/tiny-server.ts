/** The tiny language model behind an OpenAI-compatible endpoint: replies that nobody scripted. */
import { seededRandom } from '../facts/reconcile/random.ts';
import { completionOf, idsIn, sendJson, startModelServer, type ChatRequest, type ModelServer } from './model-server.ts';
import { TinyModel } from './tiny-model.ts';

/** The model was trained on short questions. */
const LONGEST_QUESTION = 40;

export async function startTinyServer({ temperature, seed }: { temperature: number; seed: number }): Promise<ModelServer> {
  const model = new TinyModel(new URL('tiny-lm/', import.meta.url));
  const random = seededRandom(seed);
  return startModelServer((call, response) => {
    // It writes text only; a server like it refuses a JSON schema, and the client steps down.
    if (call.response_format) sendJson(response, { error: { message: 'response_format is not supported' } }, 400);
    else sendJson(response, completionOf(model.write(promptOf(call), { temperature, random }), { model: 'tiny' }));
  });
}

function promptOf(call: ChatRequest): string {
  const asked = call.messages.find(({ role }) => role === 'user')?.content ?? '';
  const [, question = '""'] = /^(?:提问：|Question: )(".*")$/m.exec(asked) ?? [];
  return `问：${String(JSON.parse(question)).slice(0, LONGEST_QUESTION)}\n料：${idsIn(call).join(' ')}\n答：`;
}
