import { Command } from 'commander';
import type { FeedCheck } from '../../app/feeds/check.js';
import type { FeedSeed } from '../../domain/feed.js';
import type { House } from '../../wiring.js';
import { print, printJson } from '../output.js';

export const checkCommand = (): Command =>
  new Command('check')
    .description('Fetch feeds and say how each does: reachable, format, entries, newest, on topic')
    .argument('[urls...]', 'addresses; the feeds of the topic packs by default')
    .option('--json', 'print one JSON line a feed')
    .addHelpText('after', '\nExamples:\n  standpoint feeds check\n  standpoint feeds check https://example.org/feed.xml --json')
    .action(check);

async function check(urls: string[], options: { readonly json?: true }): Promise<void> {
  const { openHouse } = await import('../../wiring.js');
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
