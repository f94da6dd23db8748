import { beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../src/operation/log.ts';
import { Readiness } from '../../src/operation/readiness.ts';
import { shutdown, type Stages } from '../../src/operation/shutdown.ts';

describe('shutdown', () => {
  let seen: string[];
  let readiness: Readiness;
  beforeEach(() => {
    seen = [];
    readiness = new Readiness([]);
  });

  function stages(more: Partial<Stages> = {}): Stages {
    return {
      readiness, deadline: 20_000, log: openLog('info', { write: (line) => { seen.push(`log ${(JSON.parse(line) as { event: string }).event}`); } }),
      stopReceiving: async () => { seen.push(`receiving stops, ready: ${(await readiness.state()).body.ready}`); },
      drain: (deadline) => { seen.push(`drains ${deadline} ms`); return Promise.resolve(2); },
      close: () => { seen.push('store closes'); return Promise.resolve(); },
      exit: (code) => { seen.push(`exit ${code}`); }, ...more,
    };
  }

  it('says that it is not ready, stops taking, drains, closes the store, and leaves', async () => {
    await shutdown(stages())('SIGTERM');
    expect(seen).toEqual(['log stopping', 'receiving stops, ready: false', 'drains 20000 ms', 'log drained', 'store closes', 'log stopped', 'exit 0']);
  });

  it('goes on when a stage fails, and leaves with 1', async () => {
    await shutdown(stages({ stopReceiving: () => Promise.reject(new Error('socket')) }))('SIGTERM');
    expect(seen).toEqual(['log stopping', 'log stop_failed', 'drains 20000 ms', 'log drained', 'store closes', 'log stopped', 'exit 1']);
  });

  it('leaves at once for a person who asks twice', async () => {
    const stop = shutdown(stages({ drain: () => new Promise(() => undefined) }));
    void stop('SIGINT');
    await stop('SIGINT');
    expect(seen.at(-1)).toBe('exit 1');
  });

  it('keeps the status of what ended it', async () => {
    await shutdown(stages())('unhandledRejection', 1);
    expect(seen.at(-1)).toBe('exit 1');
  });
});
