// Plain JavaScript, on the built program: see bench/crash/program.mjs.
import { REST, Routes } from 'discord.js';
import { findPosted } from '../../dist/adapters/chat/discord/find.js';
import { DISCORD_LIMITS } from '../../dist/adapters/chat/discord/limits.js';
import { sendOnce as sendDiscord } from '../../dist/adapters/chat/discord/send.js';
import { slackClient } from '../../dist/adapters/chat/slack/connect.js';
import { SLACK_LIMITS } from '../../dist/adapters/chat/slack/limits.js';
import { sendOnce as sendSlack } from '../../dist/adapters/chat/slack/send.js';

export const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The bot at the stand-in. */
const SELF = '1';
const never = { start: async () => {}, stop: async () => {}, edit: async () => ({ kind: 'rejected', reason: 'not here' }) };

/** Discord and Slack as far as posting goes, at the address of a stand-in: the real clients and limits, without their connections. */
export function postingPlatforms(address) {
  const rest = new REST({ version: '10', api: `${address}/api`, retries: 0, rejectOnRateLimit: () => true }).setToken('token');
  const web = slackClient('xoxb-bench', `${address}/api/`, QUIET);
  return [
    {
      ...never,
      name: 'discord',
      limits: DISCORD_LIMITS,
      post: ({ channel }, message, nonce) =>
        sendDiscord(
          rest,
          message,
          { method: 'post', route: Routes.channelMessages(channel), auth: true, extra: { nonce, enforce_nonce: true } },
          () => {},
        ),
      find: ({ channel }, message, since) => findPosted(rest, channel, message, since, SELF),
    },
    {
      ...never,
      name: 'slack',
      limits: SLACK_LIMITS,
      post: ({ channel }, message) => sendSlack(message, (content) => web.chat.postMessage({ channel, ...content })),
    },
  ];
}
