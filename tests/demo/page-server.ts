/** Serves the page of the demo, tells it what its person sees, and takes what that person does; on loopback only. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import ts from 'typescript';
import { readBody } from '../fakes/slack/arguments.ts';
import type { LocalSlack } from '../fakes/slack/local-slack.ts';
import { LIN } from '../fakes/slack/residents.ts';
import { doAct } from './do-act.ts';
import type { Act, Done } from './page/seen.ts';
import { seenBy } from './seen-by.ts';

/** A burst of changes becomes one picture, milliseconds. */
const PICTURE_EVERY = 30;
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', ts: 'text/javascript' };

export function servePage(slack: LocalSlack): Server {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const asked = searchParams.get('user') ?? '';
    const user = slack.workspace.users.has(asked) ? asked : LIN;
    const [, first = '', second = ''] = pathname.split('/');
    // Another site open in the same browser has no business here.
    if (request.headers.origin !== undefined && new URL(request.headers.origin).host !== request.headers.host) response.writeHead(403).end();
    else if (pathname === '/seen') showChanges(slack, user, response);
    else if (pathname === '/act') void act(slack, user, request, response);
    else if (first === 'file') sendFile(slack, second, response);
    else sendPage(first === '' ? 'index.html' : first, response);
  });
  return server;
}

function showChanges(slack: LocalSlack, user: string, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  let last = '';
  const show = (): void => {
    const picture = JSON.stringify(seenBy(slack, user));
    if (picture !== last) response.write(`data: ${picture}\n\n`);
    last = picture;
  };
  show();
  // Connections and complaints change without a message, so the picture is compared and not only announced.
  const timer = setInterval(show, PICTURE_EVERY);
  response.on('close', () => { clearInterval(timer); });
}

async function act(slack: LocalSlack, user: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let done: Done;
  try {
    done = await doAct(slack, user, JSON.parse((await readBody(request)).toString('utf8')) as Act);
  } catch (error) {
    done = { problem: error instanceof Error ? error.message : String(error) };
  }
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(done));
}

function sendFile(slack: LocalSlack, id: string, response: ServerResponse): void {
  const file = slack.workspace.files.get(id);
  if (!file?.complete) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': file.mimetype, 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` }).end(file.bytes);
}

/** The page is TypeScript as it stands; types are taken off on the way. */
function sendPage(name: string, response: ServerResponse): void {
  const type = TYPES[name.split('.').at(-1) ?? ''];
  if (!/^[a-z-]+\.(?:html|css|ts)$/.test(name) || type === undefined) {
    response.writeHead(404).end();
    return;
  }
  const text = readFileSync(new URL(`page/${name}`, import.meta.url), 'utf8');
  const body = name.endsWith('.ts') ? ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } }).outputText : text;
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
}
