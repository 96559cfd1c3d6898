import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { type ErrorCode, StandpointError } from '../domain/errors.js';

/**
 * Reads a YAML file and checks it against a schema.
 * Throws a StandpointError with `code`, one line a fault, each naming file, line and what is wrong.
 */
export function readYamlFile<T>(path: string, schema: z.ZodType<T>, code: ErrorCode): T {
  const source = readText(path, code);
  const read = readFast(source);
  if (read !== null) {
    const result = schema.safeParse(read.value);
    if (result.success) return result.data;
  }
  return readWithLines(path, source, schema, code);
}

/**
 * A file without a fault is read many times faster by a parser that keeps no places: every start reads some 100 KB. Null where that parser
 * wants something else, or it is none of its business (an empty file): the other one decides.
 */
function readFast(source: string): { readonly value: unknown } | null {
  try {
    return { value: load(source, { schema: CORE_SCHEMA }) ?? {} };
  } catch {
    return null;
  }
}

/** The same, and knows where each fault stands. */
function readWithLines<T>(path: string, source: string, schema: z.ZodType<T>, code: ErrorCode): T {
  // Loaded with the first fault only.
  const yaml: typeof import('yaml') = createRequire(import.meta.url)('yaml');
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => `${path}:${lines.linePos(offset).line}`;
  if (document.errors.length > 0) {
    const faults = document.errors.map((error) => `${at(error.pos[0])}: ${error.message}`);
    throw new StandpointError(code, faults.join('\n'), { remedy: 'Correct the YAML and start again.' });
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => {
    const extra = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const where = at(offsetOf(document, [...issue.path, ...extra.slice(0, 1)]));
    const what = extra.length > 0 ? `unknown key ${extra.map((key) => `"${key}"`).join(', ')}` : issue.message;
    return `${where}: ${[...issue.path].join('.') || 'the file'}: ${what}`;
  });
  throw new StandpointError(code, faults.join('\n'), { remedy: 'Correct the file and start again.' });
}

/** Reads a JSON file that a program wrote: many times faster than the same text as YAML. Throws a StandpointError with `code`. */
export function readJsonFile<T>(path: string, schema: z.ZodType<T>, code: ErrorCode): T {
  const source = readText(path, code);
  try {
    return schema.parse(JSON.parse(source));
  } catch (cause) {
    throw new StandpointError(code, `${path} is not as a program wrote it.`, { cause, remedy: 'Restore the file of this version.' });
  }
}

function readText(path: string, code: ErrorCode): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new StandpointError(code, `${path} cannot be read.`, { cause, remedy: 'Check that the file exists and that you may read it.' });
  }
}

/** Where the node of a path begins; of its nearest parent when it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

const hasRange = (node: unknown): node is { readonly range: readonly [number, ...number[]] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
