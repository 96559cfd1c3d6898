import { describe, expect, test } from 'vitest';
import { parseFeedBytes } from '../../../src/adapters/feeds/parse-feed.js';
import { draftEntries } from '../../../src/app/ingest/draft-entries.js';
import { ODDITIES, type Oddity, type Stored } from '../../fixtures/feeds/oddities.js';

const NOW = '2027-01-01T00:00:00.000Z';
const ADDRESS = 'https://gazette.example/rss/index.xml';

/** What is stored of a feed's entries: of each the parts that are asked for. */
async function stored({ bytes, contentType = 'application/rss+xml', address = ADDRESS, entries }: Oddity): Promise<Stored[]> {
  const parsed = await parseFeedBytes(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, contentType, address);
  const drafts = draftEntries({ url: address, outlet: 'Gazette', topics: [] }, parsed, [], NOW);
  const keys = new Set(drafts.map(({ key }) => key));
  expect(keys.size, 'every entry has a key of its own').toBe(drafts.length);
  return drafts.map((draft, index) => {
    const wanted = entries instanceof RegExp ? undefined : entries[index];
    return wanted === undefined
      ? { title: draft.title }
      : Object.fromEntries(Object.keys(wanted).map((name) => [name, draft[name as keyof Stored]]));
  });
}

describe('feeds as they break', () => {
  for (const oddity of ODDITIES) {
    (oddity.missed === undefined ? test : test.fails)(
      oddity.missed === undefined ? oddity.name : `${oddity.name}: ${oddity.missed}`,
      async () => {
        if (oddity.entries instanceof RegExp) await expect(stored(oddity)).rejects.toThrow(oddity.entries);
        else expect(await stored(oddity)).toEqual(oddity.entries);
      },
    );
  }
});
