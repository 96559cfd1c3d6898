import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayConnect } from '../../../src/adapters/web/addresses.js';
import { openWeb } from '../../../src/adapters/web/http.js';

/** Spellings of addresses that a feed list or a redirect may try, as URLs. None may be connected to. */
const TRICKS = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.255.255.254/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://127.0.0.1./',
  'http://1２7.0.0.1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://10.0.0.8/',
  'http://172.16.4.4/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://0300.0250.0.1/',
  'http://100.64.0.1/',
  'http://100.100.100.200/latest/meta-data/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0xa9fea9fe/',
  'http://[fd00:ec2::254]/',
  'http://168.63.129.16/',
  'http://192.0.0.192/',
  'http://198.18.0.1/',
  'http://203.0.113.9/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[0:0:0:0:0:ffff:10.0.0.1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::a00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[fc00::1]/',
  'http://[ff02::1]/',
  'http://[100::1]/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  'http://user:secret@10.0.0.1/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:70/',
] as const;

/** Names that resolve to what is not public, and the answers of the resolver. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'localhost.example.net': ['127.0.0.1'],
  'intranet.example.net': ['10.1.2.3'],
  'metadata.example.net': ['169.254.169.254'],
  'mapped.example.net': ['::ffff:192.168.0.1'],
  'nat64.example.net': ['64:ff9b::c0a8:1'],
  'both.example.net': ['::1', '127.0.0.1'],
};

const answer = (address: string): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 });
const lookup = async (host: string): Promise<readonly LookupAddress[]> => (NAMES[host] ?? []).map(answer);

describe('addresses that are not public', () => {
  const web = openWeb({ userAgent: 'test', allowPrivateAddresses: false, lookup, timeouts: { connectMs: 500, totalMs: 1000 } });
  afterAll(() => web.close());

  test.each(TRICKS)('%s is refused', async (url) => {
    const result = await web.get({ url });
    expect(result.kind === 'failed' && result.error.code).toBe('address_refused');
  });

  test.each(Object.keys(NAMES))('%s, a name that leads inside, is refused', async (host) => {
    const result = await web.get({ url: `http://${host}/feed` });
    expect(result.kind === 'failed' && result.error.code).toBe('address_refused');
  });

  test('a refusal says why and what to do', async () => {
    const result = await web.get({ url: 'http://intranet.example.net/' });
    expect(result.kind === 'failed' && result.error.message).toBe('intranet.example.net is not an address on the public internet.');
    expect(result.kind === 'failed' && result.error.remedy).toMatch(/settings/);
  });
});

describe('public addresses', () => {
  test.each([
    '93.184.215.14',
    '8.8.8.8',
    '1.1.1.1',
    '172.32.0.1',
    '100.128.0.1',
    '192.169.0.1',
    '2606:4700:4700::1111',
    '2a00:1450:4001:81b::200e',
  ])('%s is allowed', (address) => expect(mayConnect(address, 'public')).toBe(true));

  test.each(['', 'example.org', '127.0.0.1.nip.io', '1.2.3', '::1%lo', 'fe80::1%eth0'])('"%s" is not', (address) =>
    expect(mayConnect(address, 'public')).toBe(false),
  );
});

describe('where private addresses are allowed', () => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests++;
    response.end('hello');
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  test('loopback is read, by name and by number', async () => {
    const web = openWeb({ userAgent: 'test', allowPrivateAddresses: true });
    for (const host of ['127.0.0.1', '2130706433', 'localhost']) {
      const result = await web.get({ url: `http://${host}:${port}/` });
      expect(result.kind, host).toBe('fetched');
    }
    await web.close();
  });

  test('a name with a public and a private address is never tried at the private one', async () => {
    const before = requests;
    const web = openWeb({
      userAgent: 'test',
      allowPrivateAddresses: false,
      timeouts: { connectMs: 200, totalMs: 400 },
      lookup: async () => [answer('127.0.0.1'), answer('93.184.215.14')],
    });
    const result = await web.get({ url: `http://mixed.example.net:${port}/` });
    expect(result.kind === 'failed' && ['timeout', 'network']).toContain(result.kind === 'failed' && result.error.code);
    expect(requests).toBe(before);
    await web.close();
  });

  test.each(['169.254.169.254', 'fe80::1', '0.0.0.0', '224.0.0.1'])('%s stays closed', (address) =>
    expect(mayConnect(address, 'private-too')).toBe(false),
  );
});
