import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitest/config';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * What tests import from `src` is what the build made of it (`build-global.ts`): they judge the program that is shipped, and neither they nor the
 * threads that it starts compile it a second time.
 */
export const builtProgram: Plugin = {
  name: 'built-program',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith('.')) return null;
    const path = resolve(dirname(importer), source);
    return path.startsWith(SOURCE) ? BUILT + path.slice(SOURCE.length) : null;
  },
};
