import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { chat } from '../../src/terminal/chat.ts';
import { sampleQuestions } from '../../src/suggest.ts';
import { libraryOf, SMALLEST } from '../libraries.ts';
import { argsOf } from '../programs.ts';
import { runProgram } from '../run-program.ts';

const library = libraryOf();
/** For how it ends, which is the same whatever is loaded. */
const WITH_LITTLE = ['--documents', SMALLEST];

/** What stands after the greeting. */
function answersOf(out: string): string {
  return out.slice(out.indexOf('\n\n', out.indexOf('follow up freely')) + 2);
}

describe('npm start, lines from a pipe', () => {
  it('greets with the loaded documents, three questions and help, and prints no prompt', async () => {
    const { status, out, err } = await runProgram('src/main.ts', []);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('pingshan-subdistrict-2023: 深圳市坪山区坪山街道办事处（本级）2023年部门预算');
    for (const question of sampleQuestions(library)) expect(out).toContain(`  ${question}\n`);
    expect(out).toMatch(/帮助 \/ help/);
    expect(out).not.toMatch(/^> /m);
    expect(answersOf(out)).toBe('');
  });

  it('answers line by line in one thread, passes over empty lines, and ends at 退出', async () => {
    const { status, out } = await runProgram('src/main.ts', ['--documents', 'data/documents'], '网格员经费是多少\n\n   \n占一般行政管理事务的多少\n退出\n食堂运行经费多少\n');
    expect(status).toBe(0);
    const answers = answersOf(out);
    expect(answers).toMatch(/1,922 万元[^]*第 6 页[^]*27\.15%/);
    expect(answers).not.toContain('376');
  });

  it.each(['exit', 'QUIT', '退出'])('ends at %s while the pipe stays open', async (word) => {
    const child = spawn(process.execPath, [...argsOf('src/main.ts'), ...WITH_LITTLE], { stdio: ['pipe', 'ignore', 'pipe'] });
    child.stdin.write(`${word}\n`);
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('shows help and the questions again on 帮助', async () => {
    const { out } = await runProgram('src/main.ts', WITH_LITTLE, '帮助');
    expect(answersOf(out)).toContain(sampleQuestions(libraryOf(SMALLEST))[0]);
  });

  it('ends quietly at Ctrl-C', async () => {
    const child = spawn(process.execPath, [...argsOf('src/main.ts'), ...WITH_LITTLE], { stdio: 'pipe' });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString(); });
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect([await once(child, 'close'), err]).toEqual([[0, null], '']);
  });
});

describe('chat at a terminal', () => {
  /** Types keys into a chat and collects what the screen gets. */
  async function type(keys: string): Promise<string> {
    const input = new PassThrough();
    const output = new PassThrough();
    let screen = '';
    output.setEncoding('utf8').on('data', (chunk: string) => { screen += chunk; });
    const ended = chat(library, { input, output, interactive: true });
    input.write(keys);
    await ended;
    return screen;
  }

  it('prompts, answers and ends at exit', async () => {
    const screen = await type('食堂运行经费多少\rexit\r');
    expect(screen).toContain('> ');
    expect(screen).toContain('376 万元');
  });

  it('ends at Ctrl-C and at Ctrl-D', async () => {
    expect(await type('\u0003')).toContain('> ');
    expect(await type('\u0004')).toContain('> ');
  });
});

describe('sampleQuestions', () => {
  it.each(['data/documents', 'tests/fixtures/made-up/documents'])('makes three questions of %s that it answers', (folder) => {
    const opened = libraryOf(folder);
    const questions = sampleQuestions(opened);
    expect(questions).toHaveLength(3);
    expect(questions.map((question) => ask(opened, question, null).reply.outcome)).toEqual(['answered', 'answered', 'answered']);
  });
});
