import { describe, expect, test } from 'vitest';
import { documentCheck, type Sent, schemaFaults } from '../../support/discord-stand-in-document.js';

/** The stand-in checks every request of every test in this folder; here: that such a check finds what is wrong. */
const good: readonly Sent[] = [
  { method: 'POST', path: '/channels/800/messages', body: { content: 'x', nonce: 'n', enforce_nonce: true } },
  { method: 'POST', path: '/channels/800/messages/1/threads', body: { name: 'Details', auto_archive_duration: 1440 } },
  { method: 'POST', path: '/interactions/1/token/callback', body: { type: 6 } },
  { method: 'PATCH', path: '/webhooks/1/token/messages/@original', body: { content: 'x', components: [] } },
];
const button = (label: string) => ({ type: 2, style: 2, label, custom_id: 'a' });
const bad: readonly (readonly [string, Sent])[] = [
  ['content', { method: 'POST', path: '/channels/800/messages', body: { content: 'x'.repeat(4_001) } }],
  ['a nonce', { method: 'POST', path: '/channels/800/messages', body: { content: 'x', nonce: 'n'.repeat(26) } }],
  ['embeds', { method: 'PATCH', path: '/channels/800/messages/1', body: { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) } }],
  ['a thread without a name', { method: 'POST', path: '/channels/800/messages/1/threads', body: { name: '' } }],
  [
    'a row of six',
    { method: 'POST', path: '/channels/800/messages', body: { components: [{ type: 1, components: Array.from('abcdef', button) }] } },
  ],
  ['a label', { method: 'POST', path: '/webhooks/1/token', body: { components: [{ type: 1, components: [button('x'.repeat(81))] }] } }],
  ['permissions as text', { method: 'PUT', path: '/applications/1/commands', body: [{ name: 'x', default_member_permissions: '16' }] }],
  ['another address', { method: 'POST', path: '/channels/800/nothing', body: {} }],
];

describe('npm’s copy of Discord’s document', () => {
  test.each(good)('takes $method $path', (sent) => expect(schemaFaults(sent)).toEqual([]));
  test.each(bad)('refuses %s', (_name, sent) => expect(schemaFaults(sent)).not.toEqual([]));
});

const file = process.env['STANDPOINT_DISCORD_OPENAPI'] ?? '';
describe.skipIf(file === '')('Discord’s document itself (skipped unless STANDPOINT_DISCORD_OPENAPI names the file)', () => {
  // Each request is of a kind with its own schema, so each is compiled once here.
  const check = file === '' ? () => [] : documentCheck(file);
  test.each(good)('takes $method $path', (sent) => expect(check(sent)).toEqual([]));
  test.each(bad)('refuses %s', (_name, sent) => expect(check(sent)).not.toEqual([]));
});
