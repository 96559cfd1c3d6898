import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type TestServer } from '../adapters/web/server.js';
import { feedText } from '../app/feeds/newsstand.js';
import { cli } from '../support/cli.js';

let directory: string;
let server: TestServer;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'standpoint-feeds-'));
  server = await serve((request, response) => {
    if (request.url === '/rss') response.writeHead(200, { 'content-type': 'text/xml' }).end(feedText('The Harbour Courier'));
    else response.writeHead(404).end();
  });
});
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

const feeds = (...args: string[]) =>
  cli(['feeds', ...args], {
    env: { STANDPOINT_DATABASE_URL: `sqlite:${join(directory, 'x.sqlite')}`, STANDPOINT_ALLOW_PRIVATE_ADDRESSES: '1' },
  });
const listed = async () => {
  const { stdout } = await feeds('list', '--json');
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { url: string; origin: string; state: string; health: string; nextPollAt: string | null });
};

test('an operator adds, switches off and removes feeds; a restart brings back none of the topic pack', { timeout: 240_000 }, async () => {
  const fromPack = await listed();
  expect(fromPack.length).toBeGreaterThan(1);
  const [first, second] = fromPack.map(({ url }) => url) as [string, string];

  expect(await feeds('add', `${server.origin}/rss`, '--outlet', 'The Courier')).toMatchObject({
    code: 0,
    stdout: `Added: The Courier (${server.origin}/rss) for is-foreign-fighters, 2 entries.\n`,
  });
  const missing = await feeds('add', `${server.origin}/nothing`);
  expect(missing).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^standpoint: .*HTTP 404.*\n$/) });

  expect(await feeds('remove', 'https://nobody.invalid/', first)).toMatchObject({
    code: 1,
    stdout: expect.stringContaining(`Removed: `),
    stderr: expect.stringMatching(/^standpoint: No feed https:\/\/nobody\.invalid\/ is followed\./),
  });
  expect(await feeds('disable', second)).toMatchObject({ code: 0 });

  const now = await listed();
  expect(now.map(({ url }) => url)).not.toContain(first);
  expect(now.find(({ url }) => url === second)).toMatchObject({ state: 'disabled', health: 'switched off', nextPollAt: null });
  expect(now.find(({ url }) => url === `${server.origin}/rss`)).toMatchObject({ origin: 'operator', state: 'active' });
  const words = await feeds();
  expect(words.stdout).toContain(`✗ `);
  expect(words.stdout).toContain('Switched off by an operator.');
  expect(words.stdout.trimEnd().split('\n').at(-1)).toBe(`${now.length} feeds: ${now.length - 1} not read yet, 1 not polled.`);

  const file = join(directory, 'feeds.opml');
  expect(await feeds('export', file)).toMatchObject({ code: 0, stderr: `${now.length} feeds written to ${file}\n` });
  await writeFile(file, (await readFile(file, 'utf8')).replace('</body>', '<outline text="New" xmlUrl="https://new.example/rss"/></body>'));
  expect((await feeds('import', file)).stdout).toMatch(new RegExp(`^1 feed added, ${now.length} followed already\\.`));
});
