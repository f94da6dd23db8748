/**
 * The order of the suite: first what waits for other processes (the lease of a killed bot runs for half a minute), so that the
 * tests that only compute fill the time; left to the end, `prove/kill.test.ts` alone would keep the suite from ending.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Longest first. */
const WAITING = ['prove/kill', 'demo/page', 'slack/start', 'prove/service', 'terminal/chat', 'bad-input', 'npm-scripts', 'slack/disturbances', 'terminal/phrase'];

export class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const nth = WAITING.findIndex((part) => moduleId.includes(`/tests/${part}`));
      return nth < 0 ? WAITING.length : nth;
    };
    // What shares a place stays as vitest has it.
    return (await super.sort(files)).sort((left, right) => place(left) - place(right));
  }
}
