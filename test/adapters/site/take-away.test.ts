import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedReader } from '../../../src/adapters/feeds/feed-reader.js';
import { csvOf } from '../../../src/adapters/site/csv.js';
import { sampleSite, type TestSite } from '../../support/site.js';

let site: TestSite;
beforeAll(async () => {
  site = await sampleSite({ address: 'https://standpoint.example', requestsPerMinute: 5_000 });
});
afterAll(() => site.close());

const get = (path: string): Promise<Response> => fetch(`${site.url}/topic/${site.topic}/${path}`);

describe('feeds', () => {
  it.each(['atom', 'rss', 'json'])('%s of digests and changes is read by our own feed reader', async (format) => {
    const reader = feedReader({ deadlineMs: 20_000 });
    for (const list of ['digests', 'changes']) {
      const response = await get(`${list}.${format}`);
      expect(response.status).toBe(200);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const feed = await reader.read(bytes, response.headers.get('content-type') ?? '', response.url);
      expect(feed.format).toBe(format);
      expect(feed.entries.length).toBeGreaterThan(0);
      for (const entry of feed.entries) expect(entry.link).toMatch(/^https:\/\/standpoint\.example\/(digest|fact)\//);
      if (list === 'digests') expect(feed.entries.some((entry) => entry.title === site.fortnight.message.summary)).toBe(true);
    }
    await reader.close();
  });

  it('is the same to the byte when nothing is new', async () => {
    for (const list of ['digests.atom', 'changes.json']) expect(await (await get(list)).text()).toBe(await (await get(list)).text());
  });
});

describe('CSV', () => {
  it.each(['digests', 'board', 'changes', 'statements', 'figures', 'stances'])(
    '%s has a line for each row under its names',
    async (list) => {
      const response = await get(`${list}.csv`);
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${site.topic}-${list}.csv"`);
      expect((await response.text()).split('\r\n').length).toBeGreaterThan(2);
    },
  );

  it('holds what the list holds, narrowed in the same way', async () => {
    const { statements } = await site.rig.house.stores.facts.counts();
    const ids = (text: string): string[] => [...text.matchAll(/^([a-z0-9]{20}),/gm)].map((match) => match[1] ?? '');
    expect(new Set(ids(await (await get('statements.csv')).text())).size).toBe(statements);
    const narrowed = ids(await (await get('statements.csv?country=Denmark')).text());
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.length).toBeLessThan(statements);
  });

  it('computes nothing, whatever an article says', () => {
    const nasty = ['=HYPERLINK("http://x")', '+1', '-1+cmd', '@SUM(A1)', '\t=1', 'a "quoted", thing\nand more', 'plain\u202etext'];
    const lines = csvOf(nasty, [['cell', (text) => text]]);
    expect(lines).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(lines).toContain("'+1");
    expect(lines).toContain("'-1+cmd");
    expect(lines).toContain("'@SUM(A1)");
    expect(lines).toContain("'\t=1");
    expect(lines).toContain('"a ""quoted"", thing\nand more"');
    expect(lines).toContain('plaintext');
  });
});
