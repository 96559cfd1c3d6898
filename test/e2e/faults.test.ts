import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.js';

let directory: string;
let server: Server;
let origin: string;

const FEEDS: Record<string, () => string> = {
  '/malformed.xml': () => '<rss version="2.0"><channel><title>Broken & bent</title><item><title>One <b>item</title>',
  '/empty.xml': () => '',
  '/nothing.xml': () => '<rss version="2.0"><channel><title>Quiet</title></channel></rss>',
  '/page.html': () => '<!doctype html><html><head><title>No feed</title></head><body><p>Welcome.</p></body></html>',
  '/huge.xml': () => `<rss version="2.0"><channel><title>Huge</title>${'<item><title>x</title></item>'.repeat(720_000)}</channel></rss>`,
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'standpoint-faults-'));
  server = createServer((request, response) => {
    const body = FEEDS[request.url ?? ''];
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/xml' }).end(body?.());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(directory, { recursive: true, force: true });
});

const database = (name: string): string => `sqlite:${join(directory, `${name}.sqlite`)}`;
const lines = (text: string): string[] => text.trimEnd().split('\n');

describe('broken set-up: one clear line, exit code 1', () => {
  test('a setting', async () => {
    const { code, stderr, stdout } = await cli(['digest'], { env: { STANDPOINT_TIME_ZONE: 'Mars/Olympus' } });
    expect([code, stdout]).toEqual([1, '']);
    expect(lines(stderr)).toEqual([
      'standpoint: STANDPOINT_TIME_ZONE: is no IANA time zone; write it like Europe/Paris Correct the setting and start again; .env.example explains each.',
    ]);
  });

  test.each([['digest'], ['export', 'figures', '--csv']])('a window that ends before it begins: %s', async (...command) => {
    const { code, stderr, stdout } = await cli([...command, '--since', '2026-03-10', '--until', '2026-03-01'], {
      env: { STANDPOINT_DATABASE_URL: database('window') },
    });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('before it begins');
    expect(stderr).toContain('Give --since the earlier');
  });

  test('a topic file, with its line', async () => {
    const file = join(directory, 'topic.yaml');
    await writeFile(file, 'id: birds\ntitle: Birds\ndescription: Where they fly\nterms:\n  subject: [storks]\n');
    const { code, stderr } = await cli(['digest'], { env: { STANDPOINT_TOPICS: file, STANDPOINT_DATABASE_URL: database('topic') } });
    expect(code).toBe(1);
    expect(stderr).toContain(`${file}:5: terms.matter:`);
  });

  test('a database that is none', async () => {
    const file = join(directory, 'notes.sqlite');
    await writeFile(file, 'These are the notes of a meeting, and not a database at all, however long one looks at them.\n'.repeat(50));
    const { code, stderr } = await cli(['stance', 'france'], { env: { STANDPOINT_DATABASE_URL: `sqlite:${file}` } });
    expect(code).toBe(1);
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toContain(file);
    expect(await readFile(file, 'utf8')).toMatch(/^These are the notes/);
  });

  test('a disk that cannot be written', async () => {
    const folder = join(directory, 'sealed');
    await mkdir(folder);
    await chmod(folder, 0o500);
    // The super-user writes everywhere but into the kernel's own folders.
    const target = process.getuid?.() === 0 ? '/proc/standpoint.sqlite' : join(folder, 'x.sqlite');
    const { code, stderr } = await cli(['stance', 'france'], { env: { STANDPOINT_DATABASE_URL: `sqlite:${target}` } });
    expect(code).toBe(1);
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toContain(target);
  });

  test('an unknown command, and how to go on', async () => {
    const { code, stderr } = await cli(['digset']);
    expect(code).toBe(1);
    expect(stderr).toContain("unknown command 'digset'");
    expect(stderr).toContain('Did you mean digest?');
  });
});

describe('feeds check names what is wrong with each feed', () => {
  const check = async (path: string) => {
    const { stdout } = await cli(['feeds', 'check', '--json', `${origin}${path}`], {
      env: { STANDPOINT_DATABASE_URL: database('check'), STANDPOINT_ALLOW_PRIVATE_ADDRESSES: '1', STANDPOINT_LOG_LEVEL: 'silent' },
    });
    return JSON.parse(stdout) as { reachable: boolean; format: string | null; entries: number; problem: string | null };
  };

  test('malformed XML is repaired', async () => {
    expect(await check('/malformed.xml')).toMatchObject({ reachable: true, format: 'rss', entries: 1, problem: null });
  });
  test('an empty body', async () => {
    const result = await check('/empty.xml');
    expect(result.entries).toBe(0);
    expect(result.problem).toMatch(/empty|no feed/i);
  });
  test('a feed without entries', async () => {
    expect(await check('/nothing.xml')).toMatchObject({ entries: 0, problem: 'It holds no entries.' });
  });
  test('a page that is no feed', async () => {
    expect((await check('/page.html')).problem).toMatch(/no feed|not a feed/i);
  });
  test('20 MB', async () => {
    expect((await check('/huge.xml')).problem).toMatch(/more than|too large|larger/i);
  });
  test('nobody there', async () => {
    expect(await check('/missing.xml')).toMatchObject({ reachable: false });
  });
});

test('a private address is refused unless it is allowed', async () => {
  const { stdout } = await cli(['feeds', 'check', '--json', `${origin}/nothing.xml`], {
    env: { STANDPOINT_DATABASE_URL: database('private'), STANDPOINT_LOG_LEVEL: 'silent' },
  });
  expect(JSON.parse(stdout)).toMatchObject({ reachable: false, problem: expect.stringMatching(/private|public/i) });
});
