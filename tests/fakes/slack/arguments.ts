/** The arguments of a Web API call, as the SDK sends them: a form whose lists and objects are JSON, or JSON. */
import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.ts';

export class Arguments {
  readonly all: Readonly<Record<string, unknown>>;

  constructor(all: Readonly<Record<string, unknown>>) {
    this.all = all;
  }

  text(name: string): string | undefined {
    const value = this.all[name];
    if (value === undefined || value === null || value === '') return undefined;
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  /** @throws Refusal with the code for a missing argument, Slack's general one unless another is given. */
  required(name: string, code = 'invalid_arguments'): string {
    const value = this.text(name);
    if (value === undefined) throw new Refusal(code, [`missing required field: ${name}`]);
    return value;
  }

  flag(name: string): boolean {
    return ['true', '1'].includes(this.text(name) ?? '');
  }

  /** @throws Refusal with `code` when it is no JSON. */
  json(name: string, code = 'invalid_arguments'): unknown {
    const value = this.all[name];
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw new Refusal(code, [`${name} is not JSON`]);
    }
  }
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** @throws Refusal when the body is said to be JSON and is not an object. */
export async function readArguments(request: IncomingMessage): Promise<Arguments> {
  const body = (await readBody(request)).toString('utf8');
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  if (request.headers['content-type']?.startsWith('application/json') !== true) return new Arguments({ ...Object.fromEntries(query), ...Object.fromEntries(new URLSearchParams(body)) });
  try {
    return new Arguments({ ...Object.fromEntries(query), ...JSON.parse(body) as object });
  } catch {
    throw new Refusal('invalid_json');
  }
}
