import { defineConfig } from 'vitest/config';
import { builtProgram } from './test/support/built-program.js';

export default defineConfig({
  plugins: [builtProgram],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    globalSetup: ['test/support/build-global.ts', 'test/support/postgres-global.ts'],
    // Guards against hanging, not a measure: a loaded machine is ten times slower.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    // Many tests wait for servers, processes and clocks more than they compute.
    maxWorkers: 4,
    // No test replaces a module or a global: what is loaded once serves every file of a worker, which saves two thirds of the time.
    isolate: false,
    server: { deps: { external: [/\/dist\//] } },
  },
});
