/** Everything that a language model's server was seen to do wrong, each as a way to answer a call. */
import { completionOf, obedient, sendJson, type Respond } from './model-server.ts';

const rateLimited = (seconds: string): Respond => (_, response) => { sendJson(response, { error: { message: 'slow down', type: 'rate_limit' } }, 429, { 'retry-after': seconds }); };
const content = (text: string | null, more: { finish?: string; refusal?: string } = {}): Respond => (_, response) => { sendJson(response, completionOf(text, more)); };

/** None of them leads to a phrasing. */
export const FAULTS: Readonly<Record<string, Respond>> = {
  'no answer': () => undefined,
  'headers, then a stalled body': (_, response) => { response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":'); },
  'a body that trickles': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => { clearInterval(timer); });
  },
  'connection cut before the answer': (_, __, incoming) => { incoming.socket.destroy(); },
  'connection cut in the body': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' }).write('{"choices":', () => { response.destroy(); });
  },
  'Retry-After of an hour': rateLimited('3600'),
  'Retry-After of 30 seconds': rateLimited('30'),
  'Retry-After without end': rateLimited('99999999999'),
  'server error': (_, response) => { sendJson(response, { error: { message: 'inside' } }, 500); },
  'overloaded, as a page': (_, response) => { response.writeHead(503, { 'content-type': 'text/html' }).end('<html>busy</html>'); },
  'wrong key': (_, response) => { sendJson(response, { error: { message: 'bad key' } }, 401); },
  'refused request': (_, response) => { sendJson(response, { error: { message: 'something else is wrong' } }, 400); },
  'HTML with status 200': (_, response) => { response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>Sign in</body></html>'); },
  'an error with status 200': (_, response) => { sendJson(response, { error: { message: 'quota', code: 'insufficient_quota' } }); },
  'truncated JSON': (_, response) => { response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices":[{"message":{"con'); },
  'an event stream nobody asked for': (_, response) => { response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: {"choices":[{"delta":{"content":"{c1}"}}]}\n\n'); },
  'empty choices': (_, response) => { sendJson(response, { ...completionOf(''), choices: [] }); },
  'no content': content(null),
  'only spaces': content(' \n\t '),
  'refusal': content(null, { refusal: 'I cannot help with that.' }),
  'stopped by a filter': (call, response) => { sendJson(response, completionOf(JSON.stringify({ reply: obedient(call) }), { finish: 'content_filter' })); },
  'stopped by length': (call, response) => { sendJson(response, completionOf(JSON.stringify({ reply: obedient(call) }), { finish: 'length' })); },
  'another shape': content(JSON.stringify({ answer: '{c1}' })),
  'half an object': content('{"reply": "{c1}'),
  'a fence without an end': content('```json\n{"reply": "{c1}"}'),
  'a very long reply': content(JSON.stringify({ reply: '{c1}，'.repeat(50_000) })),
  'prose': content('Here you go, the budget rose by a half.'),
};
