import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import parseFeed from '../../src/workers/parse-feed.js';
import readPage from '../../src/workers/read-page.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('what a worker sends back', () => {
  test('a feed', async () => {
    const task = { bytes: bytes('<rss><channel><title>G</title></channel></rss>'), contentType: '', url: '' };
    expect(await parseFeed(task)).toMatchObject({ ok: true, value: { format: 'rss', title: 'G' } });
  });

  test('a page', async () => {
    const task = { bytes: bytes('<p>The ferry sails again.</p>'), contentType: 'text/html', url: '' };
    expect(await readPage(task)).toMatchObject({ ok: true, value: { text: 'The ferry sails again.' } });
  });

  test('an error with a name survives the way between threads', async () => {
    const outcome = await parseFeed({ bytes: bytes('no feed'), contentType: '', url: '' });
    expect(structuredClone(outcome)).toEqual({
      ok: false,
      code: 'feed_malformed',
      message: 'This is neither XML nor JSON, so it is no feed.',
      remedy: null,
      retryable: false,
    });
  });
});

test.each(['parse-feed', 'read-page'])('%s loads in a thread of its own', async (name) => {
  const url = new URL(`../../src/workers/${name}.ts`, import.meta.url).href;
  const code = `import(${JSON.stringify(url)}).then((m) => require('node:worker_threads').parentPort.postMessage(typeof m.default))`;
  const worker = new Worker(code, { eval: true, execArgv: ['--import', 'tsx'] });
  const answer = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  expect(answer).toBe('function');
  await worker.terminate();
});
