import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCharts } from '../../../src/adapters/charts/charts.js';
import { slackOverSocket } from '../../../src/adapters/chat/slack/over-socket.js';
import type { Message } from '../../../src/domain/message.js';
import type { Charts } from '../../../src/domain/ports/charts.js';
import { SILENT } from '../../support/silent.js';
import { slackFaults } from '../../support/slack-limits.js';
import { SlackStandIn } from '../../support/slack-stand-in.js';

const CHANNEL = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const;
const ALT = 'Returned to Denmark: 12 on 3 March, 14 on 5 March.';
const point = (day: string, value: number) => ({
  day,
  dayText: day,
  value,
  low: value,
  high: value,
  text: String(value),
  outlet: 'Nordlys',
});
const DIGEST: Message = {
  summary: 'Two numbers',
  blocks: [
    { kind: 'text', spans: [{ text: 'Two numbers.' }] },
    {
      kind: 'picture',
      alt: ALT,
      picture: {
        kind: 'series',
        title: 'Returned to Denmark',
        subtitle: 'people',
        language: 'en',
        points: [point('2026-03-03', 12), point('2026-03-05', 14)],
      },
    },
  ],
};

let slack: SlackStandIn;
beforeEach(async () => {
  slack = await SlackStandIn.start();
});
afterEach(async () => {
  await slack.close();
  expect(slack.bodiesOf('chat.postMessage').flatMap(slackFaults)).toEqual([]);
});
const platformWith = (charts: Charts | undefined) =>
  slackOverSocket({ botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: slack.apiUrl, whoMaySubscribe: 'everyone', charts }, SILENT);
const posted = (): string[] => slack.bodiesOf('chat.postMessage').map((body) => JSON.stringify(body));

test('the picture follows in the thread of the digest, with its alternative text', async () => {
  expect(await platformWith(openCharts()).post(CHANNEL, DIGEST, 'n')).toMatchObject({ kind: 'sent' });
  expect(await slack.called('files.getUploadURLExternal')).toMatchObject({ alt_txt: ALT, filename: 'chart.png' });
  expect(await slack.called('files.completeUploadExternal')).toMatchObject({ channel_id: 'C1', thread_ts: '1700000000.000100' });
  expect(slack.uploads.map((bytes) => bytes.includes('\u0089PNG'))).toEqual([true]);
  expect(posted()).toHaveLength(1);
  expect(posted()[0]).not.toContain(ALT);
});

test.each([
  ['files.getUploadURLExternal', { ok: false, error: 'missing_scope' }],
  ['upload', { status: 500 }],
  ['files.completeUploadExternal', { ok: false, error: 'internal_error' }],
])('when %s fails it is said in words, and the digest stands', async (method, reply) => {
  slack.willReply(method, reply);
  expect(await platformWith(openCharts()).post(CHANNEL, DIGEST, 'n')).toMatchObject({ kind: 'sent', messageId: '1700000000.000100' });
  expect(posted()[1]).toContain(ALT);
  expect(slack.bodiesOf('chat.postMessage')[1]).toMatchObject({ thread_ts: '1700000000.000100' });
});

test('where nothing draws, the words stand in the digest', async () => {
  await platformWith(undefined).post(CHANNEL, DIGEST, 'n');
  expect(posted()[0]).toContain(ALT);
  expect(slack.bodiesOf('files.getUploadURLExternal')).toEqual([]);
});

test('an edited digest keeps the picture that it has', async () => {
  await platformWith(openCharts()).edit(CHANNEL, '1.1', DIGEST);
  expect(JSON.stringify(await slack.called('chat.update'))).not.toContain(ALT);
  expect(slack.bodiesOf('files.getUploadURLExternal')).toEqual([]);
});
