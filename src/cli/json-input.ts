import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { printJson } from './output.js';

/** An input that was read, or the id and the reason of one that could not be. */
export type Input<T> = { readonly value: T } | { readonly id: string; readonly error: string };

/** Read as JSON lines: files of these names, and standard input. */
const LINES = /\.(?:jsonl|ndjson)$|^-$/;

/**
 * The objects of JSON files, in order: one a file, or one a line of a `.jsonl` file, of standard input (`-`) and of a file of any name
 * whose first line is JSON but whose whole is not. What cannot be read or does not fit the schema is given as a fault with the best id
 * that can be had: its own `id`, else file name and line.
 */
export async function* readJsonFiles<T>(files: readonly string[], schema: z.ZodType<T>): AsyncGenerator<Input<T>> {
  for (const file of files) {
    const name = basename(file);
    try {
      const whole = LINES.test(file) ? null : await readFile(file, 'utf8');
      if (whole !== null && !holdsLines(whole)) {
        yield parse(whole, name.replace(/\.json$/, ''), schema);
        continue;
      }
      const lines = whole?.split(/\r?\n/) ?? createInterface({ input: opened(file), crlfDelay: Infinity });
      let number = 0;
      for await (const line of lines) {
        number++;
        if (line.trim() !== '') yield parse(line, `${file === '-' ? 'stdin' : name}:${number}`, schema);
      }
    } catch (error) {
      yield { id: name, error: `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
}

const opened = (file: string): Readable => (file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8'));

/** Whether a text is no JSON as a whole, but its first line is. */
function holdsLines(text: string): boolean {
  const end = text.indexOf('\n');
  return end > 0 && isJson(text.slice(0, end)) && !isJson(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

function parse<T>(source: string, fallbackId: string, schema: z.ZodType<T>): Input<T> {
  let value: unknown;
  try {
    // Some editors and exporters put a byte order mark before the first character; JSON knows none.
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { id: fallbackId, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  const id = z.object({ id: z.union([z.string(), z.number()]).transform(String) }).safeParse(value);
  const [issue] = result.error.issues;
  return { id: id.success ? id.data.id : fallbackId, error: issue ? inWords(issue, value) : 'the input does not fit' };
}

/** "text is missing", "text: expected string, received number". */
function inWords({ path, message }: z.core.$ZodIssue, value: unknown): string {
  const name = path.join('.') || 'the input';
  const given = path.reduce<unknown>((holder, key) => (holder as Record<PropertyKey, unknown> | undefined)?.[key], value);
  return given === undefined ? `${name} is missing` : `${name}: ${message.replace(/^Invalid input: /, '')}`;
}

/**
 * Prints one JSON line an input, in order: what `work` makes of it, or `{id, error}` for one that cannot be read or worked on.
 * Exit code 1 at the end when there was a fault.
 */
export async function printEach<T>(
  inputs: AsyncIterable<Input<T>>,
  idOf: (value: T) => string,
  work: (value: T) => unknown,
): Promise<void> {
  for await (const input of inputs) {
    if ('error' in input) {
      process.exitCode = 1;
      await printJson(input);
      continue;
    }
    try {
      await printJson(await work(input.value));
    } catch (error) {
      process.exitCode = 1;
      await printJson({ id: idOf(input.value), error: error instanceof Error ? error.message : String(error) });
    }
  }
}
