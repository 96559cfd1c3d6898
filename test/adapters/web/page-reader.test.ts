import { afterAll, describe, expect, test } from 'vitest';
import { pageReader } from '../../../src/adapters/web/page-reader.js';
import { ADDRESS, PARAGRAPHS, page, prose } from './pages.js';

const reader = pageReader({ threads: 1, deadlineMs: 10_000 });
afterAll(() => reader.close());
const bytes = (html: string): Uint8Array => Buffer.from(html);

describe('pages in a worker thread', () => {
  test('are read as in this one', async () => {
    const found = await reader.read(bytes(page(`<article>${prose}</article>`)), 'text/html', ADDRESS);
    expect(found).toMatchObject({ text: PARAGRAPHS.join('\n\n'), language: 'en', barrier: null });
  });

  test('an error comes back with its name', async () => {
    await expect(reader.read(bytes(page('')), 'text/html', ADDRESS)).rejects.toMatchObject({
      name: 'StandpointError',
      code: 'page_unreadable',
    });
    await expect(reader.read(new Uint8Array(8_000_001), '', '')).rejects.toThrow('The page is too large to read.');
  });

  test.each([
    ['divs in divs', '<div>'.repeat(20_000)],
    ['a million open tags', '<b>'.repeat(1_000_000)],
    ['tables in tables', '<table><tr><td>'.repeat(3_000)],
  ])('%s ends in time and the next page is read', async (_name, html) => {
    const hostile = pageReader({ threads: 1, deadlineMs: 4_000 });
    await hostile.read(bytes(page(prose)), 'text/html', ADDRESS);
    const started = performance.now();
    await hostile.read(bytes(page(html + prose)), 'text/html', ADDRESS).catch((error: unknown) => {
      expect(error).toMatchObject({ name: 'StandpointError', code: 'page_unreadable' });
    });
    expect(performance.now() - started).toBeLessThan(30_000);
    await expect(hostile.read(bytes(page(prose)), 'text/html', ADDRESS)).resolves.toMatchObject({ barrier: null });
    await hostile.close();
  });
});
