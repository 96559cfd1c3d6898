import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Command } from 'commander';
import { type Input, printEach } from './json-input.js';

/** A page is refused past this size, compressed or not. */
const MAX_BYTES = 10_000_000;

interface PageFile {
  readonly id: string;
  readonly bytes: Uint8Array;
}

export const page = (): Command =>
  new Command('page')
    .description('Read the main text of web pages')
    .argument('<files...>', '.html or .html.gz files')
    .option('--jsonl', 'print one JSON line {id, title, byline, date, text} a page (always so; for symmetry)')
    .addHelpText('after', '\nExample:\n  standpoint page --jsonl saved/*.html > texts.jsonl')
    .action(async (files: string[]) => {
      const { readPageBytes } = await import('../wiring/offline.js');
      await printEach(
        readFiles(files),
        ({ id }) => id,
        async ({ id, bytes }) => {
          const { title, byline, date, text } = await readPageBytes(bytes, 'text/html', 'https://page.invalid/');
          return { id, title, byline, date, text };
        },
      );
    });

async function* readFiles(files: readonly string[]): AsyncGenerator<Input<PageFile>> {
  for (const file of files) {
    const id = basename(file).replace(/\.html?(\.gz)?$/, '');
    try {
      const raw = await readFile(file);
      const bytes = file.endsWith('.gz') ? await promisify(gunzip)(raw, { maxOutputLength: MAX_BYTES }) : raw;
      yield { value: { id, bytes } };
    } catch (error) {
      yield { id, error: `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
}
