/** An OpenAI-compatible endpoint on loopback whose replies a test decides, for what a contract mock cannot serve. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const request = z.object({ model: z.string(), messages: z.array(z.object({ role: z.string(), content: z.string() })), response_format: z.object({ type: z.string() }).optional(), max_tokens: z.number().optional(), max_completion_tokens: z.number().optional(), temperature: z.number().optional() });
export type ChatRequest = z.infer<typeof request>;
/** Answers one call in whatever way: with `sendText`, or by hand. */
export type Respond = (call: ChatRequest, response: ServerResponse, incoming: IncomingMessage) => void | Promise<void>;

export interface ModelServer { url: string; calls: ChatRequest[]; respond: Respond; close(): Promise<void> }

export async function startModelServer(respond: Respond): Promise<ModelServer> {
  const server = createServer((incoming, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of incoming.setEncoding('utf8')) body += String(chunk);
      const call = request.parse(JSON.parse(body));
      opened.calls.push(call);
      await opened.respond(call, response, incoming);
    })();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const opened: ModelServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, calls: [], respond,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
  return opened;
}

export function completionOf(content: string | null, more: { finish?: string; refusal?: string; model?: string } = {}): object {
  return {
    id: 'chatcmpl-1', object: 'chat.completion', created: 1_700_000_000, model: more.model ?? 'test-model',
    choices: [{ index: 0, finish_reason: more.finish ?? 'stop', message: { role: 'assistant', content, refusal: more.refusal ?? null } }],
    usage: { prompt_tokens: 900, completion_tokens: 40, total_tokens: 940 },
  };
}

export function sendJson(response: ServerResponse, body: object, status = 200, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

export function sendText(response: ServerResponse, reply: string): void {
  sendJson(response, completionOf(JSON.stringify({ reply })));
}

/** The clause ids that a prompt offers, in order. */
export function idsIn({ messages }: ChatRequest): string[] {
  const plan = messages.find(({ role }) => role === 'user')?.content ?? '';
  return [...new Set([...plan.matchAll(/^\{(c\d+)\}/gm)].map(([, id = '']) => id))];
}

export function languageOf({ messages }: ChatRequest): 'zh' | 'en' {
  return messages.some(({ role, content }) => role === 'user' && content.startsWith('提问')) ? 'zh' : 'en';
}

/** What a plain, obedient model writes. */
export function obedient(call: ChatRequest): string {
  const ids = idsIn(call).map((id) => `{${id}}`);
  return languageOf(call) === 'zh' ? `根据预算文件，${ids.join('。')}。` : `According to the budget document, ${ids.join('. ')}.`;
}
