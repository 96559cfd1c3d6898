import { defineConfig } from 'vitest/config';

/** Pages in a real browser: Debian's Chromium, or the one that CHROMIUM_PATH names. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
