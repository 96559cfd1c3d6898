import { readFileSync } from 'node:fs';
import { App } from '@slack/bolt';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { SCOPES } from '../../../src/adapters/chat/slack/connect.js';
import { listen } from '../../../src/adapters/chat/slack/listen.js';
import { COMMANDS } from '../../../src/app/commands/list.js';
import { deskOf } from '../../support/desk.js';

/** Slack's limits: 35 characters for the name, 50 commands of 32 characters, 2,000 and 1,000 for their texts. */
const manifestSchema = z.object({
  display_information: z.object({ name: z.string().max(35), description: z.string().max(140) }),
  features: z.object({
    bot_user: z.object({ display_name: z.string().max(80) }),
    slash_commands: z
      .array(
        z.object({
          command: z.string().regex(/^\/[a-z-]{1,31}$/),
          description: z.string().max(2_000),
          usage_hint: z.string().max(1_000).default(''),
          should_escape: z.literal(false),
        }),
      )
      .max(50),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.boolean() }),
    socket_mode_enabled: z.literal(true),
  }),
});
const manifest = manifestSchema.parse(parse(readFileSync(new URL('../../../docs/slack-manifest.yaml', import.meta.url), 'utf8')));

test('the manifest offers the commands there are, in their own words', () => {
  const offered = manifest.features.slash_commands.map(({ command, description, usage_hint }) => [command, description, usage_hint]);
  expect(offered).toEqual(COMMANDS.map(({ name, summary, usage }) => [`/${name}`, summary, usage]));
});

test('the manifest asks for the least that works, and never for the messages of a channel', () => {
  expect(manifest.oauth_config.scopes.bot).toEqual(SCOPES);
  expect(SCOPES.filter((scope) => scope.endsWith(':history'))).toEqual([]);
});

test('the manifest has Slack tell what is listened for, and nothing else', () => {
  const receiver = { init: () => {}, start: async () => {}, stop: async () => {} };
  const app = new App({ receiver, authorize: async () => ({}) });
  const event = vi.spyOn(app, 'event');
  listen(app, {
    desk: deskOf([], async () => ({ message: { summary: '', blocks: [] }, ephemeral: true })),
    workspaces: { open: async () => {}, of: async () => null, forPosting: async () => null, forget: async () => {} },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(event.mock.calls.map(([name]) => name).sort());
  expect(manifest.settings.interactivity.is_enabled).toBe(true);
});

/** The manifest for Socket Mode with an address wherever Slack wants one. */
function forHttp(socket: string): string {
  const events = 'https://standpoint.example.org/slack/events';
  return socket
    .replace(
      /^#.*\n/,
      `# Slack over HTTP, for many workspaces: replace standpoint.example.org by your own host, all over, then paste this at
# api.slack.com/apps → Create New App → From a manifest. It differs from slack-manifest.yaml in its addresses alone.
`,
    )
    .replace(/^ {4}- command: .*\n/gm, `$&      url: ${events}\n`)
    .replace('oauth_config:\n', '$&  redirect_urls:\n    - https://standpoint.example.org/slack/oauth_redirect\n')
    .replace('  event_subscriptions:\n', `$&    request_url: ${events}\n`)
    .replace('    is_enabled: true\n', `$&    request_url: ${events}\n`)
    .replace('socket_mode_enabled: true', 'socket_mode_enabled: false');
}

test('the manifest for HTTP is the same with addresses (a new command: npx vitest run test/adapters/slack/manifest.test.ts -u)', async () => {
  const http = forHttp(readFileSync(new URL('../../../docs/slack-manifest.yaml', import.meta.url), 'utf8'));
  await expect(http).toMatchFileSnapshot('../../../docs/slack-manifest-http.yaml');
  expect(http.match(/ (url|request_url): /g)).toHaveLength(COMMANDS.length + 2);
});
