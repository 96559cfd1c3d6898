import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWeb } from '../../../src/adapters/web/http.js';
import type { StandpointError } from '../../../src/domain/errors.js';
import type { FetchedBody, GetRequest, GetResult, Web } from '../../../src/domain/ports/web.js';
import { serve, type TestServer } from './server.js';

const FEED = '<rss version="2.0"><channel><title>Harbour Gazette</title></channel></rss>';
const BOMB = gzipSync(Buffer.alloc(60_000_000, 'A'), { level: 9 });

let server: TestServer;
let web: Web;
let active = 0;
let mostActive = 0;

beforeAll(async () => {
  server = await serve((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const to = url.searchParams.get('to') ?? '/feed';
    active++;
    mostActive = Math.max(mostActive, active);
    response.on('close', () => active--);
    const encoded = (encoding: string, body: Uint8Array): void => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': encoding });
      response.end(body);
    };
    switch (url.pathname) {
      case '/feed': {
        const headers = { etag: 'W/"a, b"', 'last-modified': 'Tue, 03 Mar 2026 07:00:00 GMT', 'cache-control': 'public, max-age=900' };
        if (request.headers['if-none-match'] === headers.etag) response.writeHead(304, headers).end();
        else response.writeHead(200, { ...headers, 'content-type': 'application/rss+xml; charset=utf-8', 'set-cookie': 'id=1' }).end(FEED);
        return;
      }
      case '/gzip':
        return encoded('gzip', gzipSync(FEED));
      case '/br':
        return encoded('br', brotliCompressSync(FEED));
      case '/deflate':
        return encoded('deflate', deflateSync(FEED));
      case '/deflate-raw':
        return encoded('deflate', deflateRawSync(FEED));
      case '/twice':
        return encoded('gzip, br', brotliCompressSync(gzipSync(FEED)));
      case '/not-really-gzip':
        return encoded('gzip', Buffer.from(FEED));
      case '/cut-gzip':
        return encoded('gzip', gzipSync(Buffer.from(FEED.repeat(200))).subarray(0, -12));
      case '/broken-gzip':
        return encoded('gzip', Buffer.concat([gzipSync(FEED).subarray(0, 10), Buffer.alloc(64, 0xff)]));
      case '/twenty-layers':
        return encoded(Array.from({ length: 20 }, () => 'gzip').join(','), gzipSync(FEED));
      case '/bomb':
        return encoded('gzip', BOMB);
      case '/bomb-twice':
        return encoded('gzip, gzip', gzipSync(BOMB));
      case '/large':
        response.writeHead(200, { 'content-type': 'text/xml' });
        response.write(Buffer.alloc(300_000, 'x'));
        response.end(Buffer.alloc(300_000, 'x'));
        return;
      case '/announced':
        response.writeHead(200, { 'content-length': '900000000' });
        response.write('x');
        return;
      case '/redirect':
        response.writeHead(Number(url.searchParams.get('status') ?? 302), { location: to }).end('moved');
        return;
      case '/round':
        response.writeHead(301, { location: `/round?n=${Number(url.searchParams.get('n') ?? 0) + 1}` }).end();
        return;
      case '/silent':
        return;
      case '/drip': {
        response.writeHead(200, { 'content-type': 'text/xml' });
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
        return;
      }
      case '/pause':
        response.writeHead(200, { 'content-type': 'text/xml' });
        response.write('<rss>');
        setTimeout(() => response.end('</rss>'), 400);
        return;
      case '/short':
        response.writeHead(200, { 'content-length': '5000' });
        response.write('<rss>');
        setTimeout(() => response.destroy(), 10);
        return;
      case '/reset':
        request.socket.destroy();
        return;
      case '/status': {
        const retryAfter = url.searchParams.get('retry');
        response.writeHead(Number(url.searchParams.get('code')), retryAfter === null ? {} : { 'retry-after': retryAfter });
        response.end('no');
        return;
      }
      case '/slow':
        setTimeout(() => response.end('done'), 30);
        return;
      default:
        response.writeHead(404).end();
    }
  });
  web = openWeb({
    userAgent: 'Standpoint-test (+mailto:desk@example.org)',
    allowPrivateAddresses: true,
    timeouts: { connectMs: 500, headersMs: 1_200, totalMs: 1_500 },
    maxBytes: 400_000,
  });
});
afterAll(async () => {
  await web.close();
  await server.close();
});
beforeEach(() => {
  server.seen.length = 0;
});

const get = (path: string, more: Omit<GetRequest, 'url'> = {}): Promise<GetResult> => web.get({ url: server.origin + path, ...more });
async function fetched(path: string, more: Omit<GetRequest, 'url'> = {}): Promise<FetchedBody> {
  const result = await get(path, more);
  if (result.kind !== 'fetched') throw new Error(`${path}: ${result.kind} ${result.kind === 'failed' ? result.error.message : ''}`);
  return result;
}
async function failure(path: string, more: Omit<GetRequest, 'url'> = {}): Promise<StandpointError> {
  const result = await get(path, more);
  if (result.kind !== 'failed') throw new Error(`${path}: ${result.kind}`);
  return result.error;
}
const text = (body: FetchedBody): string => Buffer.from(body.body).toString('utf8');

describe('a plain answer', () => {
  test('brings the body, its type and its validators verbatim', async () => {
    const body = await fetched('/feed');
    expect(text(body)).toBe(FEED);
    expect(body).toMatchObject({
      url: `${server.origin}/feed`,
      movedTo: null,
      contentType: 'application/rss+xml; charset=utf-8',
      etag: 'W/"a, b"',
      lastModified: 'Tue, 03 Mar 2026 07:00:00 GMT',
      maxAgeSeconds: 900,
    });
  });

  test('a request names the program, and carries neither cookies nor a referrer', async () => {
    await fetched('/feed', { accept: 'application/rss+xml' });
    await fetched('/feed');
    const sent = server.seen[0]?.headers;
    expect(sent?.['user-agent']).toBe('Standpoint-test (+mailto:desk@example.org)');
    expect(sent?.accept).toBe('application/rss+xml');
    expect(sent?.['accept-encoding']).toBe('gzip, br, deflate');
    for (const request of server.seen) expect(Object.keys(request.headers)).not.toEqual(expect.arrayContaining(['cookie']));
    for (const request of server.seen) expect(request.headers.referer).toBeUndefined();
  });

  test('a fragment is not sent', async () => {
    await fetched('/feed#part');
    expect(server.seen[0]?.url).toBe('/feed');
  });

  test('both validators are sent back as they came, and "not modified" is a result', async () => {
    const result = await get('/feed', { etag: 'W/"a, b"', lastModified: 'Tue, 03 Mar 2026 07:00:00 GMT' });
    expect(result).toEqual({ kind: 'not_modified', movedTo: null, maxAgeSeconds: 900 });
    expect(server.seen[0]?.headers['if-none-match']).toBe('W/"a, b"');
    expect(server.seen[0]?.headers['if-modified-since']).toBe('Tue, 03 Mar 2026 07:00:00 GMT');
  });

  test('a 304 that nobody asked for is a failure', async () => {
    expect((await failure('/status?code=304')).code).toBe('http_status');
  });
});

describe('compression', () => {
  test.each(['/gzip', '/br', '/deflate', '/deflate-raw', '/twice', '/not-really-gzip'])('%s', async (path) => {
    expect(text(await fetched(path))).toBe(FEED);
  });

  test('a gzip stream that is cut short gives what arrived', async () => {
    expect(text(await fetched('/cut-gzip'))).toContain('Harbour Gazette');
  });

  test.each(['/broken-gzip', '/twenty-layers'])('%s is a failure with a sentence', async (path) => {
    const error = await failure(path);
    expect(error.code).toBe('network');
    expect(error.message).toMatch(/compress/);
  });

  test.each(['/bomb', '/bomb-twice'])('%s is cut off at the cap, in little memory', async (path) => {
    const before = process.memoryUsage().rss;
    expect((await failure(path)).code).toBe('too_large');
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });
});

describe('limits', () => {
  test('a body over the cap is cut off while it streams', async () => {
    expect((await failure('/large')).message).toBe(`${new URL(server.origin).host} sends more than 0.4 MB, which is too large to read.`);
    expect((await failure('/feed', { maxBytes: 20 })).code).toBe('too_large');
  });

  test('a body that announces too much is not even begun', async () => {
    expect((await failure('/announced')).code).toBe('too_large');
  });

  test('a server that accepts and stays silent', async () => {
    const error = await failure('/silent');
    expect(error).toMatchObject({ code: 'timeout', retryable: true });
  });

  test('a slow drip ends with the total time, not with the last byte', async () => {
    const started = performance.now();
    expect((await failure('/drip')).code).toBe('timeout');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('a body that comes in drops ends long before', async () => {
    const patient = openWeb({ userAgent: 'Test', allowPrivateAddresses: true, timeouts: { totalMs: 300_000, dripMs: 200 } });
    const result = await patient.get({ url: `${server.origin}/drip` });
    expect(result).toMatchObject({ kind: 'failed', error: { code: 'timeout', retryable: true } });
    await patient.close();
  });

  test('a body whose server pauses is waited for', async () => {
    const strict = openWeb({ userAgent: 'Test', allowPrivateAddresses: true, timeouts: { dripMs: 50 } });
    const result = await strict.get({ url: `${server.origin}/pause` });
    expect(result).toMatchObject({ kind: 'fetched', body: Buffer.from('<rss></rss>') });
    await strict.close();
  });

  test('the caller can stop it', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    const error = await failure('/silent', { signal: controller.signal });
    expect(error).toMatchObject({ code: 'network', retryable: true });
    expect(error.message).toMatch(/stopped/);
  });

  test('one request at a time per host', async () => {
    mostActive = 0;
    await Promise.all(Array.from({ length: 5 }, () => fetched('/slow')));
    expect(mostActive).toBe(1);
  });

  test('or several, where the host is this machine and the settings say so', async () => {
    const several = openWeb({ userAgent: 'Standpoint/test', allowPrivateAddresses: true, loopbackConnections: 3 });
    mostActive = 0;
    await Promise.all(Array.from({ length: 9 }, () => several.get({ url: `${server.origin}/slow` })));
    await several.close();
    expect(mostActive).toBe(3);
  });

  test('waiting for its turn costs a request none of its own time', async () => {
    const results = await Promise.all([failure('/silent'), failure('/silent'), fetched('/feed')]);
    expect(results[2].kind).toBe('fetched');
  });
});

describe('redirects', () => {
  test.each([301, 308])('%i is followed and reported as a move', async (status) => {
    const body = await fetched(`/redirect?status=${status}`);
    expect(body).toMatchObject({ url: `${server.origin}/feed`, movedTo: `${server.origin}/feed` });
  });

  test.each([302, 303, 307])('%i is followed for now', async (status) => {
    expect(await fetched(`/redirect?status=${status}`)).toMatchObject({ url: `${server.origin}/feed`, movedTo: null });
  });

  test('a move behind a detour is none', async () => {
    const to = encodeURIComponent('/redirect?status=301');
    expect((await fetched(`/redirect?status=302&to=${to}`)).movedTo).toBeNull();
  });

  test('a move is reported with "not modified" too', async () => {
    const result = await get('/redirect?status=301', { etag: 'W/"a, b"' });
    expect(result).toMatchObject({ kind: 'not_modified', movedTo: `${server.origin}/feed` });
  });

  test('five are followed, an endless chain is not', async () => {
    const error = await failure('/round');
    expect(error.code).toBe('too_many_redirects');
    expect(server.seen).toHaveLength(6);
  });

  test.each(['file:///etc/passwd', 'http://169.254.169.254/latest', 'http://[::ffff:169.254.169.254]/', 'ftp://example.org/x'])(
    'not to %s',
    async (to) => {
      expect((await failure(`/redirect?to=${encodeURIComponent(to)}`)).code).toBe('address_refused');
    },
  );
});

describe('statuses', () => {
  test('410 is gone for good', async () => {
    expect(await failure('/status?code=410')).toMatchObject({ code: 'gone', retryable: false });
  });

  test.each([429, 503])('%i asks for a pause, in seconds', async (code) => {
    expect(await failure(`/status?code=${code}&retry=120`)).toMatchObject({ code: 'throttled', retryable: true, retryAfterMs: 120_000 });
  });

  test('or until a date', async () => {
    const until = new Date(Date.now() + 60_000).toUTCString();
    const error = await failure(`/status?code=429&retry=${encodeURIComponent(until)}`);
    expect(error.retryAfterMs).toBeGreaterThan(55_000);
    expect(error.retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  test('or without saying how long', async () => {
    expect(await failure('/status?code=503&retry=soon')).toMatchObject({ code: 'throttled', retryAfterMs: null });
  });

  test.each([
    [404, false],
    [403, false],
    [500, true],
    [502, true],
    [204, false],
    [300, false],
  ])('%i is a failure, worth another try: %s', async (code, retryable) => {
    const error = await failure(`/status?code=${code}`);
    expect(error).toMatchObject({ code: 'http_status', retryable });
    expect(error.message).toContain(`HTTP ${code}`);
  });

  test.each(['/reset', '/short'])('%s: a connection that breaks is a network failure', async (path) => {
    expect(await failure(path)).toMatchObject({ code: 'network', retryable: true });
  });

  test('a port where nobody listens, and a name that nobody has', async () => {
    const closed = await web.get({ url: 'http://127.0.0.1:9/' });
    expect(closed.kind === 'failed' && closed.error.message).toBe('127.0.0.1:9 refused the connection.');
    const nobody = openWeb({
      userAgent: 't',
      allowPrivateAddresses: false,
      lookup: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
    });
    const unknown = await nobody.get({ url: 'http://nobody.example.net/' });
    expect(unknown.kind === 'failed' && unknown.error.message).toBe('nobody.example.net could not be found: no such host.');
    await nobody.close();
  });

  test.each(['', 'not a url', 'http://'])('"%s" is no address', async (url) => {
    const result = await web.get({ url });
    expect(result.kind === 'failed' && result.error.code).toBe('address_refused');
  });
});
