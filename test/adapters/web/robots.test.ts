import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWeb } from '../../../src/adapters/web/http.js';
import { Lanes } from '../../../src/adapters/web/lanes.js';
import { Robots } from '../../../src/adapters/web/robots.js';
import type { GetResult, Web } from '../../../src/domain/ports/web.js';
import { serve, type TestServer } from './server.js';

const ROBOTS = `User-agent: Standpoint
Disallow: /members/
Crawl-delay: 3

User-agent: *
Disallow: /
`;

let robots: { status: number; body: string };
let server: TestServer;
let web: Web;
beforeEach(async () => {
  robots = { status: 200, body: ROBOTS };
  server = await serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(robots.status, { 'content-type': 'text/plain' }).end(robots.body);
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>page</p>');
  });
  web = openWeb({ userAgent: 'Standpoint/0.1 (+mailto:desk@example.org)', allowPrivateAddresses: true });
});
afterEach(async () => {
  await web.close();
  await server.close();
});

const read = (path: string): Promise<GetResult> => web.get({ url: server.origin + path, robots: true });
const asked = (): (string | undefined)[] => server.seen.map(({ url }) => url);

describe('robots.txt', () => {
  test('closes what it closes to us by name, and nothing else; it is fetched once', async () => {
    expect((await read('/news/1')).kind).toBe('fetched');
    expect(await read('/members/1')).toMatchObject({ kind: 'failed', error: { code: 'robots_refused', retryable: false } });
    expect((await read('/news/2')).kind).toBe('fetched');
    expect(asked()).toEqual(['/robots.txt', '/news/1', '/news/2']);
  });

  test('is not asked for a feed, which is there to be read by programs', async () => {
    expect((await web.get({ url: `${server.origin}/feed.xml` })).kind).toBe('fetched');
    expect(asked()).toEqual(['/feed.xml']);
  });

  test.each([
    ['that is not there', 404],
    ['that is gone', 410],
    ['that is forbidden', 403],
  ])('%s closes nothing', async (_, status) => {
    robots = { status, body: 'no' };
    expect((await read('/news/1')).kind).toBe('fetched');
  });

  test.each([500, 503, 429])('that cannot be had now (%i) closes everything for now', async (status) => {
    robots = { status, body: 'no' };
    expect(await read('/news/1')).toMatchObject({ kind: 'failed', error: { retryable: true } });
    expect(asked()).toEqual(['/robots.txt']);
  });

  test('may set the pace, which is believed up to ten seconds', async () => {
    const rules = new Robots('Standpoint', (request) => web.get(request));
    const page = new URL(`${server.origin}/news/1`);
    expect(rules.delayOf(page)).toBe(0);
    await rules.require(page, undefined);
    expect(rules.delayOf(page)).toBe(3_000);
    robots.body = ROBOTS.replace('3', '600');
    const patient = new Robots('Standpoint', (request) => web.get(request));
    await patient.require(page, undefined);
    expect(patient.delayOf(page)).toBe(10_000);
  });
});

describe('the pace at a host', () => {
  const GAP = 60;
  let starts: { lane: string; at: number }[];
  let asked: number;
  beforeAll(async () => {
    const lanes = new Lanes();
    starts = [];
    asked = performance.now();
    const task = async (name: string) => {
      const lane = lanes.of(name);
      const turn = lane.enter(GAP, undefined);
      if (turn !== null) await turn;
      starts.push({ lane: name, at: performance.now() });
      lane.leave();
    };
    await Promise.all([task('one'), task('one'), task('one'), task('other')]);
  });
  afterAll(() => expect(starts).toHaveLength(4));

  test('keeps its requests apart', () => {
    // Counted from the asking: a busy machine may let a start be seen late, never early (but for a timer's rounding).
    const [, second, third] = starts.filter(({ lane }) => lane === 'one').map(({ at }) => at - asked);
    expect(second!).toBeGreaterThanOrEqual(GAP - 2);
    expect(third!).toBeGreaterThanOrEqual(2 * GAP - 4);
  });

  test('keeps nobody waiting at another', () => {
    expect(starts.slice(0, 2).map(({ lane }) => lane)).toEqual(['one', 'other']);
  });
});
