import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { SCOPES } from '../../src/adapters/chat/slack/connect.js';
import { openStores } from '../../src/adapters/store/open.js';
import type { Check } from '../../src/domain/check.js';
import type { Stores } from '../../src/domain/ports/stores.js';
import { examine } from '../../src/wiring/doctor.js';
import { channel, NOW, poll, subscription, TOPIC } from '../contracts/stores/builders.js';
import { cli } from '../support/cli.js';
import { DiscordStandIn } from '../support/discord-stand-in.js';
import { BOT, GUILD } from '../support/discord-stand-in-events.js';
import { freePort } from '../support/slack-over-http.js';
import { SlackStandIn } from '../support/slack-stand-in.js';

// The program is started from source, on a machine that may be slow.
vi.setConfig({ testTimeout: 180_000 });

let directory: string;
let slack: SlackStandIn;
let discord: DiscordStandIn;
let databases = 0;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'standpoint-doctor-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));
beforeEach(async () => {
  slack = await SlackStandIn.start();
  slack.scopes = SCOPES;
  discord = await DiscordStandIn.start();
});
afterEach(() => Promise.all([slack.close(), discord.close()]));

/** Every permission that docs/discord.md names. */
const ALL_PERMISSIONS = String((1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n));

/** What Discord answers about a bot that was set up by the book. */
function discordAnswers({
  guilds = [GUILD] as object[],
  permissions = ALL_PERMISSIONS,
  overwrites = [] as object[],
  flags = 0,
} = {}): void {
  discord.willReply('GET /users/@me', { status: 200, body: BOT });
  discord.willReply('GET /applications/@me', { status: 200, body: { id: '900', flags } });
  discord.willReply('GET /users/@me/guilds', { status: 200, body: guilds });
  discord.willReply('GET /channels/800', {
    status: 200,
    body: { ...GUILD.channels[0], guild_id: GUILD.id, permission_overwrites: overwrites },
  });
  discord.willReply('GET /guilds/700/roles', { status: 200, body: [{ ...GUILD.roles[0], permissions }] });
  discord.willReply('GET /guilds/700/members/901', { status: 200, body: GUILD.members[0] });
}

/** A database with a feed that was read, and a subscription of a Discord channel. */
async function database(more: (stores: Stores) => Promise<void> = async () => {}): Promise<string> {
  const url = `sqlite:${join(directory, `${databases++}.sqlite`)}`;
  const stores = await openStores(url);
  await stores.feeds.add([{ url: 'https://courier.example/rss', outlet: 'Courier', topics: [TOPIC] }], NOW);
  const [feed] = await stores.feeds.all();
  await stores.feeds.recordPoll(poll(feed?.id ?? '', []));
  await stores.subscriptions.add(subscription('s1', { channel: { ...channel('800', 'discord'), workspace: GUILD.id } }));
  await more(stores);
  await stores.close();
  return url;
}

/** A set-up in order, on both platforms. */
const inOrder = async (url?: string): Promise<Record<string, string>> => ({
  STANDPOINT_DATABASE_URL: url ?? (await database()),
  STANDPOINT_OPERATORS: 'U0ABCDEF1,123456789012345678',
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1',
  SLACK_API_URL: slack.apiUrl,
  DISCORD_TOKEN: 'token.of.bot',
  DISCORD_API_URL: discord.apiUrl,
});

async function findings(env: Record<string, string>, fetch = false): Promise<Check[]> {
  const checks: Check[] = [];
  for await (const check of examine({ fetch }, env)) checks.push(check);
  return checks;
}
const notFine = (checks: readonly Check[]): Check[] => checks.filter(({ state }) => state !== 'fine');

describe('a set-up in order', () => {
  test('every check is ✓ and the exit code is 0', async () => {
    discordAnswers();
    const { code, stdout, stderr } = await cli(['doctor'], { env: await inOrder() });
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/^[!✗]/m);
    for (const name of ['Settings', `Topic ${TOPIC}`, 'Database', 'Schema', 'Free space', 'Feeds', 'Subscriptions', 'Operators']) {
      expect(stdout).toContain(`✓ ${name}: `);
    }
    for (const name of [
      'Slack bot token',
      'Slack scopes',
      'Slack app token',
      'Discord token',
      'Discord servers',
      'Discord channel #desk',
    ]) {
      expect(stdout).toContain(`✓ ${name}: `);
    }
    expect(code).toBe(0);
  });
});

describe('Slack', () => {
  test('no app token: the bot token is tried all the same', async () => {
    discordAnswers();
    const { SLACK_APP_TOKEN: _, ...env } = await inOrder();
    const checks = await findings(env);
    expect(notFine(checks)).toEqual([
      {
        name: 'Slack settings',
        state: 'broken',
        sentence: 'For Slack SLACK_APP_TOKEN is missing; or SLACK_SIGNING_SECRET, to receive Slack over HTTP.',
        remedy: 'docs/slack.md says where each is found.',
      },
    ]);
    expect(checks.map(({ name }) => name)).toContain('Slack bot token');
  });

  test('a revoked bot token, on the command line: exit code 1, and nothing else is hidden', async () => {
    discordAnswers();
    slack.willReply('auth.test', { ok: false, error: 'token_revoked' });
    const { code, stdout } = await cli(['doctor', '--json'], { env: await inOrder() });
    const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: Check[] };
    expect(notFine(checks)).toEqual([
      {
        name: 'Slack bot token',
        state: 'broken',
        sentence: 'Slack refuses the token (token_revoked).',
        remedy: expect.stringContaining('SLACK_BOT_TOKEN (xoxb-…)'),
      },
    ]);
    expect([ok, code]).toEqual([false, 1]);
  });

  test('a scope that is missing', async () => {
    discordAnswers();
    slack.scopes = SCOPES.filter((scope) => scope !== 'files:write');
    expect(notFine(await findings(await inOrder()))).toEqual([
      {
        name: 'Slack scopes',
        state: 'broken',
        sentence: 'The token lacks files:write.',
        remedy: expect.stringContaining('Reinstall to Workspace'),
      },
    ]);
  });

  test('an app token that Slack refuses', async () => {
    discordAnswers();
    slack.willReply('apps.connections.open', { ok: false, error: 'invalid_auth' });
    expect(notFine(await findings(await inOrder()))).toEqual([
      {
        name: 'Slack app token',
        state: 'broken',
        sentence: 'Slack refuses the token (invalid_auth).',
        remedy: expect.stringContaining('SLACK_APP_TOKEN (xapp-…, with connections:write'),
      },
    ]);
  });

  test('over HTTP: a signing secret and a key that are none, and a port that is taken', async () => {
    discordAnswers();
    const { SLACK_APP_TOKEN: _, SLACK_BOT_TOKEN: __, ...rest } = await inOrder();
    const found = await findings({
      ...rest,
      SLACK_CLIENT_ID: '12.34',
      SLACK_CLIENT_SECRET: 'secret',
      SLACK_STATE_SECRET: 'state',
      SLACK_SIGNING_SECRET: 'shh',
      STANDPOINT_TOKEN_KEY: 'short',
      SLACK_PORT: slack.origin.split(':')[1] ?? '',
    });
    expect(notFine(found).map(({ name, state }) => [name, state])).toEqual([
      ['Slack signing secret', 'doubt'],
      ['Token key', 'broken'],
      ['Slack port', 'doubt'],
    ]);
  });
});

describe('the web page and the operator’s port', () => {
  test('a port that is taken, and an address that is not this machine’s', async () => {
    discordAnswers();
    const taken = slack.origin.split(':')[1] ?? '';
    const servers = { STANDPOINT_SITE: 'true', STANDPOINT_SITE_PORT: taken, STANDPOINT_OPS_PORT: '9099', STANDPOINT_OPS_HOST: '192.0.2.1' };
    expect(notFine(await findings({ ...(await inOrder()), ...servers }))).toEqual([
      {
        name: 'Web page',
        state: 'doubt',
        sentence: `127.0.0.1:${taken} is taken.`,
        remedy: expect.stringContaining('STANDPOINT_SITE_PORT'),
      },
      {
        name: "Operator's port",
        state: 'broken',
        sentence: 'Nothing can listen at 192.0.2.1:9099 (EADDRNOTAVAIL).',
        remedy: expect.stringContaining('STANDPOINT_OPS_HOST'),
      },
    ]);
  });

  test('both on one port', async () => {
    discordAnswers();
    const port = String(await freePort());
    const found = notFine(
      await findings({ ...(await inOrder()), STANDPOINT_SITE: 'true', STANDPOINT_SITE_PORT: port, STANDPOINT_OPS_PORT: port }),
    );
    expect(found).toMatchObject([{ name: "Operator's port", state: 'broken', remedy: 'Set STANDPOINT_OPS_PORT to another port.' }]);
  });
});

describe('Discord', () => {
  test('a bad token is told once', async () => {
    discord.willReply('GET /users/@me', { status: 401, body: { code: 0, message: '401: Unauthorized' } });
    expect(notFine(await findings(await inOrder()))).toEqual([
      {
        name: 'Discord token',
        state: 'broken',
        sentence: 'Discord refuses the token.',
        remedy: expect.stringContaining('Copy the token from the Bot page'),
      },
    ]);
  });

  test('in no server, with a privileged intent', async () => {
    discordAnswers({ guilds: [], flags: 1 << 18 });
    const found = notFine(await findings(await inOrder()));
    expect(found.map(({ name, state }) => [name, state])).toEqual([
      ['Discord intents', 'doubt'],
      ['Discord servers', 'broken'],
    ]);
    expect(found[1]?.remedy).toContain('https://discord.com/oauth2/authorize?client_id=900');
  });

  test('permissions that the channel takes away', async () => {
    discordAnswers({ overwrites: [{ id: GUILD.id, type: 0, allow: '0', deny: String((1 << 14) | (1 << 15)) }] });
    expect(notFine(await findings(await inOrder()))).toEqual([
      {
        name: 'Discord channel #desk',
        state: 'broken',
        sentence: 'The bot lacks Embed Links: no digest can be posted.',
        remedy: 'In Discord, Edit Channel, Permissions, allow Standpoint: Embed Links, Attach Files.',
      },
    ]);
  });

  test('a permission that digests can do without', async () => {
    discordAnswers({ overwrites: [{ id: GUILD.id, type: 0, allow: '0', deny: String(1 << 16) }] });
    expect(notFine(await findings(await inOrder()))).toEqual([
      {
        name: 'Discord channel #desk',
        state: 'doubt',
        sentence: 'The bot lacks Read Message History: digests come, without what that is for (docs/discord.md).',
        remedy: 'In Discord, Edit Channel, Permissions, allow Standpoint: Read Message History.',
      },
    ]);
  });
});

describe('database and files', () => {
  test('a database that a newer version made', async () => {
    discordAnswers();
    const url = await database();
    const raw = new Database(url.replace('sqlite:', ''));
    raw.prepare("insert into schema_steps (name, timestamp) values ('9999-of-tomorrow', '2030-01-01')").run();
    raw.close();
    expect(notFine(await findings(await inOrder(url)))).toEqual([
      {
        name: 'Database',
        state: 'broken',
        sentence: expect.stringContaining('was made by a newer Standpoint'),
        remedy: expect.stringContaining('Start the newer version'),
      },
    ]);
  });

  test('a database path that is a folder', async () => {
    discordAnswers();
    await mkdir(join(directory, 'folder.sqlite'));
    const found = notFine(await findings(await inOrder(`sqlite:${join(directory, 'folder.sqlite')}`)));
    expect(found).toMatchObject([{ name: 'Database', state: 'broken', sentence: expect.stringContaining('cannot be opened') }]);
  });

  test('a misspelt setting and an unknown time zone: both are told, and the tokens are tried', async () => {
    discordAnswers();
    const file = join(directory, 'standpoint.yaml');
    await writeFile(file, 'digest:\n  att: "08:00"\n');
    const checks = await findings({ ...(await inOrder()), STANDPOINT_CONFIG: file, STANDPOINT_TIME_ZONE: 'Mars/Olympus' });
    expect(notFine(checks)).toEqual([
      { name: 'Settings', state: 'broken', sentence: `${file}:2: digest: unknown key "att"`, remedy: expect.stringContaining('Correct') },
      {
        name: 'Settings',
        state: 'broken',
        sentence: 'STANDPOINT_TIME_ZONE: is no IANA time zone; write it like Europe/Paris',
        remedy: expect.stringContaining('.env.example'),
      },
    ]);
    expect(checks.map(({ name }) => name)).toEqual(expect.arrayContaining(['Schema', 'Slack scopes', 'Discord channel #desk']));
  });

  test('a malformed topic pack, and an operator by name', async () => {
    discordAnswers();
    const file = join(directory, 'topic.yaml');
    await writeFile(file, 'id: birds\ntitle: Birds\ndescription: Where they fly\nterms:\n  subject: [storks]\n');
    const found = notFine(await findings({ ...(await inOrder()), STANDPOINT_TOPICS: file, STANDPOINT_OPERATORS: '@ada' }));
    expect(found).toMatchObject([
      { name: `Topic ${file}`, state: 'broken', sentence: expect.stringContaining(`${file}:5: terms.matter:`) },
      { name: 'Operators', state: 'broken', sentence: expect.stringContaining('@ada'), remedy: expect.stringContaining('Copy member ID') },
    ]);
  });
});

describe('what runs', () => {
  test('a feed that is gone, by its last poll and by fetching it; a paused subscription with its reason', async () => {
    discordAnswers();
    const server = createServer((_, response) => void response.writeHead(410).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const still = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rss`;
    const url = await database(async (stores) => {
      const [known] = await stores.feeds.all();
      await stores.feeds.remove(known?.id ?? '');
      await stores.feeds.add([{ url: 'https://gone.example/rss', outlet: 'Gazette', topics: [TOPIC] }], NOW);
      const [feed] = await stores.feeds.all();
      await stores.feeds.recordPoll(poll(feed?.id ?? '', [], { state: 'gone', failures: 1, error: 'The server says that it is gone.' }));
      await stores.feeds.add([{ url: still, outlet: 'Herald', topics: [TOPIC] }], NOW);
      await stores.subscriptions.setPaused('s1', true, 'The channel is archived.');
    });
    const found = notFine(await findings({ ...(await inOrder(url)), STANDPOINT_ALLOW_PRIVATE_ADDRESSES: 'true' }, true));
    server.close();
    expect(found).toMatchObject([
      { name: 'Feed Gazette', state: 'broken', remedy: expect.stringContaining('standpoint feeds remove https://gone.example/rss') },
      { name: 'Subscription of discord 800', state: 'doubt', sentence: 'Paused: The channel is archived.' },
      { name: 'Feed Herald', state: 'broken', sentence: expect.stringContaining(still), remedy: expect.stringContaining('new address') },
    ]);
  });
});
