import { describe, expect, test } from 'vitest';
import type { ReadTask } from '../../src/adapters/shared/reader-pool.js';
import { handed } from '../../src/adapters/shared/worker-task.js';
import parseFeed from '../../src/workers/parse-feed.js';
import readPage from '../../src/workers/read-page.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('what a worker sends back', () => {
  test('a feed', async () => {
    const task: ReadTask = { bytes: bytes('<rss><channel><title>G</title></channel></rss>'), contentType: '', url: '', asked: [] };
    expect(await parseFeed(handed(task))).toMatchObject({ ok: true, value: { format: 'rss', title: 'G' } });
  });

  test('a page', async () => {
    const task: ReadTask = { bytes: bytes('<p>The ferry sails again.</p>'), contentType: 'text/html', url: '', asked: [] };
    expect(await readPage(handed(task))).toMatchObject({ ok: true, value: { text: 'The ferry sails again.' } });
  });

  test('an error with a name survives the way between threads', async () => {
    const outcome = await parseFeed(handed({ bytes: bytes('no feed'), contentType: '', url: '', asked: [] }));
    expect(structuredClone(outcome)).toEqual({
      ok: false,
      code: 'feed_malformed',
      message: 'This is neither XML nor JSON, so it is no feed.',
      remedy: null,
      retryable: false,
    });
  });
});
