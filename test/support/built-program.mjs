/**
 * Hooks for programs of the tests (`--import`): what they import from `src` is what the build made of it, as in the tests themselves
 * (`built-program.ts`). JavaScript, as it is loaded before anything can read TypeScript.
 */
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const SOURCE = new URL('../../src/', import.meta.url).href;
const BUILT = new URL('../../dist/', import.meta.url).href;

export async function resolve(specifier, context, next) {
  const url = specifier.startsWith('.') && context.parentURL !== undefined ? new URL(specifier, context.parentURL).href : specifier;
  return next(url.startsWith(SOURCE) ? BUILT + url.slice(SOURCE.length) : specifier, context);
}

// The hooks themselves run in a thread of their own; the program's threads are files of the build already.
if (isMainThread) register(import.meta.url);
