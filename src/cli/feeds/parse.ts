import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { StandpointError } from '../../domain/errors.js';
import type { ParsedFeed } from '../../domain/feed.js';
import { type Input, printEach } from '../json-input.js';

const indexSchema = z.array(
  z.object({
    n: z.union([z.number(), z.string()]),
    id: z.union([z.string(), z.number()]).transform(String),
    contentType: z.string().nullish(),
    contentLocation: z.string().nullish(),
  }),
);
type Case = z.infer<typeof indexSchema>[number];

export const parseCommand = (): Command =>
  new Command('parse')
    .description('Parse feed files as they were received')
    .argument('<index>', 'index.json: [{n, id, contentType, contentLocation}], the bytes beside it in <n>.feed')
    .option('--jsonl', 'print one JSON line a feed (always so; for symmetry)')
    .action(parse);

async function parse(index: string): Promise<void> {
  const { parseFeedBytes } = await import('../../wiring/offline.js');
  await printEach(
    readCases(index),
    ({ case: { id } }) => id,
    async ({ case: { id, contentType, contentLocation }, bytes }) =>
      contractLine(id, await parseFeedBytes(bytes, contentType ?? '', contentLocation ?? '')),
  );
}

/** `feeds parse` as acceptance reads it. */
const contractLine = (id: string, { title, link, description, date, entries }: ParsedFeed) => ({
  id,
  feed: { title, link, description, date },
  items: entries.map((entry) => ({
    title: entry.title,
    link: entry.link,
    guid: entry.guid,
    summary: entry.summary,
    content: entry.content,
    date: entry.date,
    updated: entry.updated,
  })),
});

async function* readCases(index: string): AsyncGenerator<Input<{ case: Case; bytes: Uint8Array }>> {
  let cases: Case[];
  try {
    cases = indexSchema.parse(JSON.parse(await readFile(index, 'utf8')));
  } catch (cause) {
    throw new StandpointError('bad_request', `${index} is no index of feed files.`, {
      cause,
      remedy: 'It must be [{n, id, contentType, contentLocation}].',
    });
  }
  for (const each of cases) {
    const file = join(dirname(index), `${each.n}.feed`);
    try {
      yield { value: { case: each, bytes: await readFile(file) } };
    } catch (error) {
      yield { id: each.id, error: `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
}
