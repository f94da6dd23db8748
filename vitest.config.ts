import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Some tests start the real command line, which takes a second or two on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
