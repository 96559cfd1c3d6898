import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCharts } from '../../../src/adapters/charts/charts.js';
import { slackOverHttp } from '../../../src/adapters/chat/slack/over-http.js';
import type { Message } from '../../../src/domain/message.js';
import type { ChatPlatform } from '../../../src/domain/ports/chat.js';
import { deskOf } from '../../support/desk.js';
import { SILENT } from '../../support/silent.js';
import { freePort } from '../../support/slack-over-http.js';

/** Slack's Web API as somebody else understands it: what our own stand-in believes is checked against a second reading. */
const GENERAL = 'C000000001';
const CHANNEL = { platform: 'slack', workspace: 'T000000001', channel: GENERAL } as const;
const point = (day: string, value: number) => ({
  ...{ day, dayText: day, value, low: value, high: value },
  ...{ text: String(value), outlet: 'Nordlys' },
});
const saying = (text: string): Message => ({
  summary: text,
  blocks: [
    { kind: 'text', spans: [{ text: `${text} <!channel>`, url: 'https://news.example/a' }] },
    {
      kind: 'picture',
      alt: 'Two numbers.',
      picture: { kind: 'series', title: 'Held', subtitle: '', language: 'en', points: [point('2026-03-04', 38), point('2026-03-13', 29)] },
    },
  ],
});

let slack: Emulator;
let platform: ChatPlatform;
beforeAll(async () => {
  slack = await createEmulator({ service: 'slack', port: await freePort() });
  const at = { host: '127.0.0.1', port: await freePort() };
  platform = slackOverHttp(
    { botToken: 'xoxb-1', apiUrl: `${slack.url}/api/`, signingSecret: 's', whoMaySubscribe: 'everyone', charts: openCharts(), ...at },
    SILENT,
  );
  await platform.start(deskOf([], async () => ({ message: saying(''), ephemeral: true })));
}, 60_000);
afterAll(async () => {
  await platform.stop();
  await slack.close();
});

interface Posted {
  readonly ts: string;
  readonly text: string;
  readonly blocks?: readonly object[];
  readonly files?: readonly { readonly name: string; readonly mimetype: string }[];
}
async function ask(method: string, parameters: Record<string, string>): Promise<readonly Posted[]> {
  const response = await fetch(`${slack.url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: 'Bearer xoxb-1', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(parameters),
  });
  const answer = (await response.json()) as { ok: boolean; error?: string; messages?: readonly Posted[] };
  if (!answer.ok) throw new Error(answer.error);
  return answer.messages ?? [];
}

test('a digest is posted, its picture follows in its thread, and a correction takes its place', async () => {
  const sent = await platform.post(CHANNEL, saying('38 are held'), 'n');
  if (sent.kind !== 'sent') throw new Error(sent.reason);
  const [posted] = (await ask('conversations.history', { channel: GENERAL })).filter(({ ts }) => ts === sent.messageId);
  expect(posted?.text).toContain('38 are held');
  expect(JSON.stringify(posted?.blocks)).toContain('&lt;!channel&gt;');
  const replies = await ask('conversations.replies', { channel: GENERAL, ts: sent.messageId });
  expect(replies.flatMap(({ files = [] }) => files)).toMatchObject([{ name: 'chart.png', mimetype: 'image/png' }]);
  expect(await platform.edit(CHANNEL, sent.messageId, saying('29 are held'))).toMatchObject({ kind: 'sent' });
  const [corrected] = (await ask('conversations.history', { channel: GENERAL })).filter(({ ts }) => ts === sent.messageId);
  expect(corrected?.text).toContain('29 are held');
});

test('a channel that is not there is lost', async () => {
  expect(await platform.post({ ...CHANNEL, channel: 'C999999999' }, saying('x'), 'n')).toMatchObject({ kind: 'channel_lost' });
});
