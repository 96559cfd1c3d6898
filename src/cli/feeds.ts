import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import type { FeedCheck } from '../app/check-feeds.js';
import { StandpointError } from '../domain/errors.js';
import type { FeedSeed, ParsedFeed } from '../domain/feed.js';
import type { House } from '../wiring.js';
import { type Input, printEach } from './json-input.js';
import { print, printJson } from './output.js';

const indexSchema = z.array(
  z.object({
    n: z.union([z.number(), z.string()]),
    id: z.union([z.string(), z.number()]).transform(String),
    contentType: z.string().nullish(),
    contentLocation: z.string().nullish(),
  }),
);
type Case = z.infer<typeof indexSchema>[number];

export const feeds = (): Command => {
  const command = new Command('feeds').description('The feeds that are read: their health, and tools for feed files');
  command
    .command('list', { isDefault: true })
    .description('Every feed with its health')
    .action(async () => {
      const { ask, openHouse, show } = await import('../wiring.js');
      const house = await openHouse();
      try {
        await house.addFeeds();
        print(show(await ask(house, 'sources', '')));
      } finally {
        await house.close();
      }
    });
  command
    .command('check')
    .description('Fetch feeds and say how each does: reachable, format, entries, newest, on topic')
    .argument('[urls...]', 'addresses; the feeds of the topic packs by default')
    .option('--json', 'print one JSON line a feed')
    .addHelpText('after', '\nExamples:\n  standpoint feeds check\n  standpoint feeds check https://example.org/feed.xml --json')
    .action(check);
  command
    .command('parse')
    .description('Parse feed files as they were received')
    .argument('<index>', 'index.json: [{n, id, contentType, contentLocation}], the bytes beside it in <n>.feed')
    .option('--jsonl', 'print one JSON line a feed (always so; for symmetry)')
    .action(parse);
  return command;
};

async function check(urls: string[], options: { readonly json?: true }): Promise<void> {
  const { openHouse } = await import('../wiring.js');
  const house = await openHouse();
  try {
    for (const seed of seedsFor(house, urls)) {
      const result = await house.check(seed);
      if (result.problem !== null) process.exitCode = 1;
      if (options.json) await printJson(result);
      else print(inWords(result));
    }
  } finally {
    await house.close();
  }
}

function seedsFor(house: House, urls: readonly string[]): FeedSeed[] {
  if (urls.length === 0) return house.packs.flatMap((pack) => pack.feeds.map((feed) => ({ ...feed, topics: [pack.id] })));
  return urls.map((url) => ({ url, outlet: URL.canParse(url) ? new URL(url).host : url, topics: house.packs.map((pack) => pack.id) }));
}

function inWords({ url, outlet, reachable, format, entries, newest, onTopic, problem }: FeedCheck): string {
  const mark = problem === null ? '✓' : reachable ? '!' : '✗';
  const facts = format ? ` · ${format} · ${entries} entries · newest ${newest?.slice(0, 10) ?? 'undated'} · ${onTopic} on topic` : '';
  return `${mark} ${outlet}${facts}\n  ${url}${problem === null ? '' : `\n  ${problem}`}`;
}

async function parse(index: string): Promise<void> {
  const { parseFeedBytes } = await import('../wiring.js');
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
