import { defineConfig } from 'vitest/config';

const shared = {
  // Only what hangs is ended: a test that keeps a core busy for fifteen seconds alone takes over thirty among three workers on two cores.
  testTimeout: 90_000,
  hookTimeout: 90_000,
};

/** Folders whose tests only call functions: they can share loaded modules, which saves most of the time of importing. */
const PURE = ['answer', 'delivery', 'document', 'facts', 'ingress', 'llm', 'operation', 'query', 'questions', 'reply', 'search', 'slack', 'store'].map((folder) => `tests/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    globalSetup: 'tests/compile-programs.ts',
    // More than the cores of a small machine: much of the service tests is waiting.
    maxWorkers: 3,
    projects: [
      { test: { ...shared, name: 'engine', include: PURE, isolate: false } },
      { test: { ...shared, name: 'service', include: ['tests/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
