import { defineConfig } from 'vitest/config';
import { WaitingFirst } from './tests/waiting-first.ts';

export default defineConfig({
  test: {
    globalSetup: 'tests/compile-programs.ts',
    include: ['tests/**/*.test.ts'],
    // No test leaves anything behind for the next one, so all files of a worker share the loaded modules and opened documents: to import them anew costs more than most files' tests.
    isolate: false,
    sequence: { sequencer: WaitingFirst },
    // More than the cores of a small machine: much of the service tests is waiting.
    maxWorkers: 3,
    // Only what hangs is ended: a test that keeps a core busy for fifteen seconds alone takes over thirty among three workers on two cores.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
