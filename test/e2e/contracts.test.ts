import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Analysis } from '../../src/domain/analysis.js';
import { cli } from '../support/cli.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'standpoint-contracts-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
};
function jsonLines<T = Record<string, unknown>>(text: string): T[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

const ARTICLE = {
  id: 'courier-1',
  title: 'Ruritania rules out return',
  date: '2026-03-04',
  text: `Norway will not take back adult citizens who joined the Islamic State group in Syria, Justice Minister Tove Aasgard said on Tuesday.

“We have no plan to bring them home,” Aasgard told reporters in Oslo. “Their children are another matter.”

More than 140 people left Norway to join the group, including 40 women, and 30 of them are held in Roj camp, according to the security service.`,
};

test('analyze: a byte order mark and separators of lines inside a text are no end of a line; what lacks is named', async () => {
  const path = await file(
    'marks.jsonl',
    `\uFEFF${JSON.stringify({ id: 'a', text: 'One.\u2028Two.\u0085Three.' })}\n{"id": "b"}\n{"text": 1}`,
  );
  const { stdout } = await cli(['analyze', '--jsonl', path]);
  expect(jsonLines(stdout)).toEqual([
    expect.objectContaining({ id: 'a', statements: [] }),
    { id: 'b', error: 'text is missing' },
    { id: 'marks.jsonl:3', error: 'id is missing' },
  ]);
});

test('analyze: a line an input, in order; offsets point into the text; a bad line is a fault and the rest goes on', async () => {
  const path = await file(
    'in.jsonl',
    `${JSON.stringify(ARTICLE)}\n{"id": "no-text"}\nnot json\n${JSON.stringify({ ...ARTICLE, id: 'courier-2', extra: 1 })}\n`,
  );
  const { code, stdout } = await cli(['analyze', '--jsonl', path]);
  const out = jsonLines<Analysis & { readonly id: string }>(stdout);
  expect(code).toBe(1);
  expect(out.map((line) => line.id)).toEqual(['courier-1', 'no-text', 'in.jsonl:3', 'courier-2']);
  expect(out[1]).toHaveProperty('error');
  const first = out[0]!;
  expect(first.relevant).toBe(true);
  expect(first.statements.length).toBeGreaterThanOrEqual(2);
  for (const statement of first.statements) {
    for (const span of statement.content) expect(ARTICLE.text.slice(span.start, span.end)).toBe(span.text);
  }
  expect(first.statements).toContainEqual(
    expect.objectContaining({ direct: true, speaker: expect.objectContaining({ name: 'Tove Aasgard', country: 'NO' }) }),
  );
  for (const figure of first.figures) expect(ARTICLE.text.slice(figure.start, figure.end)).toBe(figure.text);
  expect(first.figures).toContainEqual(expect.objectContaining({ value: 140, modifier: 'more than', country: 'NO', event: 'travelled' }));
  // A bare number is named by what is said of it.
  expect(first.figures).toContainEqual(expect.objectContaining({ value: 30, unit: expect.stringMatching(/ held$/), event: 'detained' }));
  for (const stance of first.stances) expect(ARTICLE.text.slice(stance.start, stance.end)).toBe(stance.evidence);
  expect(first.stances).toContainEqual(expect.objectContaining({ country: 'NO', stance: 'refuse', part: 'origin' }));
});

test('analyze: lines come from standard input too, and from a file of any name; a file that is one article may have many lines', async () => {
  const line = (id: string): string => JSON.stringify({ id, text: 'Nothing.' });
  const lines = await file('articles.txt', `${line('a')}\nnot json\n${line('b')}\n`);
  const whole = await file('whole.json', JSON.stringify({ id: 'c', text: 'Nothing.' }, null, 2));
  const { stdout } = await cli(['analyze', '--jsonl', lines, '-', whole], { input: `${line('d')}\n\nnot json` });
  expect(jsonLines<{ readonly id: string }>(stdout).map(({ id }) => id)).toEqual(['a', 'articles.txt:2', 'b', 'd', 'stdin:3', 'c']);
});

test('feeds parse: items with the agreed fields, dates in ISO 8601; a missing file is a fault', async () => {
  await file(
    '0.feed',
    '<rss version="2.0"><channel><title>The Courier</title><link>https://courier.example/</link><item><title>A &amp; B</title><link>/a</link><guid>tag:1</guid><pubDate>Tue, 03 Mar 2026 10:00:00 +0100</pubDate><description>Text</description></item></channel></rss>',
  );
  const index = await file(
    'index.json',
    JSON.stringify([
      { n: 0, id: 'ok', contentType: 'application/rss+xml', contentLocation: 'https://courier.example/feed' },
      { n: 1, id: 'gone', contentType: null, contentLocation: null },
    ]),
  );
  const { code, stdout } = await cli(['feeds', 'parse', '--jsonl', index]);
  expect(code).toBe(1);
  const [ok, gone] = jsonLines(stdout);
  expect(ok).toEqual({
    id: 'ok',
    feed: expect.objectContaining({ title: 'The Courier', link: 'https://courier.example/' }),
    items: [
      expect.objectContaining({ title: 'A & B', link: 'https://courier.example/a', guid: 'tag:1', date: '2026-03-03T09:00:00.000Z' }),
    ],
  });
  expect(gone).toEqual({ id: 'gone', error: expect.any(String) });
});

test('page: text, title, byline and date; gzip as well', async () => {
  const paragraph =
    'The minister said that the ministry had read the court’s order and would answer it within the time that the court had set, no sooner and no later than that. ';
  const html = `<!doctype html><html lang="en"><head><title>Order read</title><meta name="author" content="Ida Falk"><meta property="article:published_time" content="2026-03-03T10:00:00Z"></head><body><nav>Home News Sport</nav><article><h1>Order read</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}</article></body></html>`;
  const [plain, packed] = [await file('order.html', html), await file('packed.html.gz', gzipSync(html))];
  const { code, stdout } = await cli(['page', '--jsonl', plain, packed, join(directory, 'missing.html')]);
  expect(code).toBe(1);
  const [a, b, c] = jsonLines(stdout);
  expect(a).toMatchObject({ id: 'order', title: 'Order read', byline: 'Ida Falk', date: '2026-03-03T10:00:00.000Z' });
  expect(a?.['text']).not.toContain('Sport');
  expect(b).toEqual({ ...a, id: 'packed' });
  expect(c).toEqual({ id: 'missing', error: expect.any(String) });
});

test('cluster: reports of one event share a cluster, in input order', async () => {
  const story = (id: string, title: string, text: string) => JSON.stringify({ id, title, text });
  const path = await file(
    'articles.jsonl',
    [
      story(
        'a',
        'Ferry runs aground off Harbour Island',
        'A ferry with 120 passengers ran aground off Harbour Island on Monday night, the coast guard said. Nobody was hurt.',
      ),
      story(
        'b',
        'Parliament adopts budget',
        'Parliament in Oslo adopted the state budget by 88 votes to 81 after a night of talks, the speaker announced.',
      ),
      story(
        'c',
        'Passengers safe after ferry aground at Harbour Island',
        'All 120 passengers of a ferry that ran aground off Harbour Island on Monday were brought ashore, the coast guard said.',
      ),
    ].join('\n'),
  );
  const { code, stdout } = await cli(['cluster', '--jsonl', path]);
  expect(code).toBe(0);
  const [a, b, c] = jsonLines(stdout);
  expect([a?.['id'], b?.['id'], c?.['id']]).toEqual(['a', 'b', 'c']);
  expect(a?.['cluster']).toBe(c?.['cluster']);
  expect(b?.['cluster']).not.toBe(a?.['cluster']);
});

test('the demo runs by itself, answers, and leaves the digest as a page', async () => {
  const { code, stdout, stderr } = await cli(['demo'], { cwd: directory });
  expect(code, stderr).toBe(0);
  for (const part of [
    'What changed',
    'Key statements',
    'Key numbers',
    '/stance denmark',
    '/figures denmark',
    '/statements denmark',
    'How to go on',
  ]) {
    expect(stdout).toContain(part);
  }
  // Colours and bold are the only controls that reach the terminal, and none of them without one.
  expect(stdout).not.toContain('\u001b');
});
