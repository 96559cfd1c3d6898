import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deliverDue } from '../../../src/app/digests/deliver.js';
import type { FindResult, PostResult } from '../../../src/domain/delivery.js';
import type { ChatPlatform } from '../../../src/domain/ports/chat.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import { NOW } from '../../contracts/stores/builders.js';
import { TestClock } from '../../support/house.js';
import { delivering, LEASE, LOST, onlyDelivery, storesWithOneDue } from './one-due.js';

let stores: Stores;
let clock: TestClock;
beforeEach(async () => {
  stores = await storesWithOneDue();
  clock = new TestClock(Date.parse(NOW));
});
afterEach(() => stores.close());

/** A platform that answers as it is told and remembers what it was asked to post. */
function platform(...answers: PostResult[]) {
  const nonces: string[] = [];
  const chat: ChatPlatform = {
    name: 'slack',
    limits: { ...UNLIMITED, nonceMs: 0 },
    start: async () => {},
    edit: async (_channel, messageId) => ({ kind: 'sent', messageId }),
    stop: async () => {},
    post: async (_channel, _message, nonce) => {
      nonces.push(nonce);
      return answers.shift() ?? { kind: 'sent', messageId: 'm1' };
    },
  };
  return { chat, nonces };
}
/** The same, but it knows a nonce again for two minutes, as Discord does. */
function remembering(...answers: PostResult[]) {
  const { chat, nonces } = platform(...answers);
  return { chat: { ...chat, limits: { ...UNLIMITED, nonceMs: 120_000 } }, nonces };
}
const UNLIMITED = { purse: 'platform', posts: 1_000, perMs: 1, channelEveryMs: 0 } as const;
const deps = (chat: ChatPlatform, whenUnknown?: 'resend' | 'hold') => delivering(stores, clock, chat, whenUnknown);
const only = () => onlyDelivery(stores);

describe('what becomes of one attempt to post', () => {
  test('sent: once, with the platform’s id', async () => {
    const { chat, nonces } = platform();
    expect(await deliverDue(deps(chat))).toBe(1);
    expect(await deliverDue(deps(chat))).toBe(0);
    expect(nonces).toHaveLength(1);
    expect(await only()).toMatchObject({ state: 'sent', messageId: 'm1', attempt: 1 });
  });

  test('retry: not before the platform’s time, under the same nonce', async () => {
    const { chat, nonces } = platform({ kind: 'retry', reason: 'rate limited', retryAfterMs: 90_000 });
    expect(await deliverDue(deps(chat))).toBe(0);
    clock.forward(60_000);
    expect(await deliverDue(deps(chat))).toBe(0);
    clock.forward(60_000);
    expect(await deliverDue(deps(chat))).toBe(1);
    expect(nonces[0]).toBe(nonces[1]);
    expect(await only()).toMatchObject({ state: 'sent', attempt: 2 });
  });

  test('retried for a day: failed, with the last reason', async () => {
    const { chat, nonces } = platform(
      ...Array.from({ length: 60 }, () => ({ kind: 'retry' as const, reason: 'HTTP 429', retryAfterMs: null })),
    );
    for (let quarter = 0; quarter < 4 * 30; quarter++) {
      await deliverDue(deps(chat));
      clock.forward(15 * 60_000);
    }
    expect(nonces.length).toBeGreaterThan(20);
    expect(await only()).toMatchObject({ state: 'failed', error: expect.stringContaining('HTTP 429') });
  });

  test('a subscription that was ended meanwhile gets no second try', async () => {
    const { chat, nonces } = platform({ kind: 'retry', reason: 'HTTP 429', retryAfterMs: 1000 });
    const post = chat.post.bind(chat);
    const ending: ChatPlatform = {
      ...chat,
      async post(...call) {
        await stores.subscriptions.remove('s-one');
        return post(...call);
      },
    };
    await deliverDue(deps(ending));
    clock.forward(60_000);
    expect(await deliverDue(deps(chat))).toBe(0);
    expect(nonces).toHaveLength(1);
    expect(await only()).toMatchObject({ state: 'failed' });
  });

  test('channel lost: the subscription is paused, and says why', async () => {
    const { chat } = platform({ kind: 'channel_lost', reason: 'The channel is archived.' });
    await deliverDue(deps(chat));
    expect(await only()).toMatchObject({ state: 'failed' });
    expect(await stores.subscriptions.get('s-one')).toMatchObject({ paused: true, pauseReason: 'The channel is archived.' });
  });

  test('channel lost: whoever subscribed it is told, once, in a direct message', async () => {
    const lost = { kind: 'channel_lost', reason: 'The channel is archived.' } as const;
    const { chat } = platform(lost);
    const told: string[] = [];
    const post = chat.post.bind(chat);
    const listening: ChatPlatform = {
      ...chat,
      async post(channel, message, ...rest) {
        if (channel.channel.startsWith('@')) told.push(`${channel.channel}: ${message.summary}`);
        return post(channel, message, ...rest);
      },
    };
    for (let round = 0; round < 3; round++) await deliverDue(deps(listening));
    const { createdBy } = (await stores.subscriptions.get('s-one'))!;
    expect(told).toEqual([expect.stringMatching(new RegExp(`^@${createdBy}: .*paused. The channel is archived.`))]);
  });

  test('platform lost: kept due, and not tried in a loop', async () => {
    const { chat, nonces } = platform({ kind: 'platform_lost', reason: 'The token was revoked.' });
    await deliverDue(deps(chat));
    await deliverDue(deps(chat));
    expect(nonces).toHaveLength(1);
    expect(await only()).toMatchObject({ state: 'due' });
    expect(await stores.subscriptions.get('s-one')).toMatchObject({ paused: false });
  });
});

describe('when the answer is lost', () => {
  test('a platform that knows the nonce is asked again before it forgets it', async () => {
    const { chat, nonces } = remembering(LOST, LOST);
    for (let second = 0; second < 20; second++) {
      await deliverDue(deps(chat, 'hold'));
      clock.forward(1000);
    }
    expect(nonces).toHaveLength(3);
    expect(new Set(nonces).size).toBe(1);
    expect(await only()).toMatchObject({ state: 'sent' });
  });

  test.each([
    ['hold', 'unknown'],
    ['resend', 'due'],
  ] as const)('once it has forgotten it, the setting decides: %s', async (whenUnknown, state) => {
    const { chat, nonces } = remembering(LOST);
    await deliverDue(deps(chat, whenUnknown));
    clock.forward(10 * 60_000);
    await deliverDue(deps(chat, whenUnknown));
    expect(nonces).toHaveLength(1);
    expect(await only()).toMatchObject({ state });
  });

  test('a later refusal does not make the first try certain', async () => {
    const { chat, nonces } = remembering(LOST, { kind: 'retry', reason: 'HTTP 429', retryAfterMs: 200_000 });
    for (let second = 0; second < 300; second++) {
      await deliverDue(deps(chat, 'hold'));
      clock.forward(1000);
    }
    expect(nonces).toHaveLength(2);
    expect(await only()).toMatchObject({ state: 'unknown', error: expect.stringContaining('may have been posted') });
  });

  test('a platform without a nonce: sent again, or held, as the setting says', async () => {
    const held = platform(LOST);
    await deliverDue(deps(held.chat, 'hold'));
    clock.forward(60_000);
    await deliverDue(deps(held.chat, 'hold'));
    expect(held.nonces).toHaveLength(1);
    expect(await only()).toMatchObject({ state: 'unknown' });
    const again = platform(LOST);
    await deliverDue(deps(again.chat));
    clock.forward(60_000);
    await deliverDue(deps(again.chat));
    clock.forward(60_000);
    await deliverDue(deps(again.chat));
    expect(again.nonces).toHaveLength(2);
    expect(await only()).toMatchObject({ state: 'sent' });
  });
});

describe('when the platform forgot the nonce and its channel can be searched', () => {
  const searching = (found: FindResult, ...answers: PostResult[]) => {
    const { chat, nonces } = remembering(LOST, ...answers);
    const asked: string[] = [];
    const find = async (_channel: unknown, _message: unknown, since: string): Promise<FindResult> => {
      asked.push(since);
      return found;
    };
    return { chat: { ...chat, find }, nonces, asked };
  };
  const later = async (chat: ChatPlatform, whenUnknown: 'resend' | 'hold' = 'hold') => {
    await deliverDue(deps(chat, whenUnknown));
    clock.forward(10 * 60_000);
    await deliverDue(deps(chat, whenUnknown));
  };

  test('found: it was sent, and is not posted again', async () => {
    const { chat, nonces, asked } = searching({ kind: 'sent', messageId: 'm7' });
    await later(chat);
    expect(asked).toEqual([NOW]);
    expect(nonces).toHaveLength(1);
    expect(await only()).toMatchObject({ state: 'sent', messageId: 'm7' });
  });

  test('absent: it is posted, whatever the setting says', async () => {
    const { chat, nonces } = searching({ kind: 'absent' });
    await later(chat);
    expect(nonces).toHaveLength(2);
    expect(await only()).toMatchObject({ state: 'sent' });
  });

  test('absent, and the answer is lost again: it is searched from the first try on', async () => {
    const { chat, asked } = searching({ kind: 'absent' }, LOST);
    await later(chat);
    clock.forward(10 * 60_000);
    await deliverDue(deps(chat, 'hold'));
    expect(asked).toEqual([NOW, NOW]);
    expect(await only()).toMatchObject({ state: 'sent' });
  });

  test('not now: it is looked for later', async () => {
    const { chat, nonces } = searching({ kind: 'retry', reason: 'HTTP 500', retryAfterMs: 1_000 });
    await later(chat);
    expect(nonces).toHaveLength(1);
    expect(await only()).toMatchObject({ state: 'due', unsureSince: NOW, error: 'HTTP 500' });
  });

  test.each([
    ['hold', 'unknown'],
    ['resend', 'due'],
  ] as const)('where it cannot be, the setting decides: %s', async (whenUnknown, state) => {
    const { chat, nonces } = searching({ kind: 'unable', reason: 'Not allowed.' });
    await later(chat, whenUnknown);
    expect(nonces).toHaveLength(1);
    expect(await only()).toMatchObject({ state });
  });

  test('what a dead process left is searched for too', async () => {
    await stores.deliveries.claim(['slack'], clock.now(), 10);
    clock.forward(10 * 60_000);
    const { chat, nonces } = searching({ kind: 'sent', messageId: 'm7' });
    await deliverDue(deps(chat, 'hold'));
    expect(nonces).toEqual([]);
    expect(await only()).toMatchObject({ state: 'sent', messageId: 'm7' });
  });
});

describe('after a crash in the middle of posting', () => {
  const crashed = async () => {
    const [claimed] = await stores.deliveries.claim(['slack'], clock.now(), 10);
    return claimed;
  };

  test('what another process posts now is left alone', async () => {
    await crashed();
    clock.forward(LEASE - 1);
    const { chat, nonces } = platform();
    expect(await deliverDue(deps(chat))).toBe(0);
    expect(nonces).toEqual([]);
  });

  test('resend: posted again under the same nonce', async () => {
    const claimed = await crashed();
    clock.forward(LEASE + 1);
    const { chat, nonces } = platform();
    await deliverDue(deps(chat));
    expect(nonces).toEqual([claimed?.nonce]);
    expect(await only()).toMatchObject({ state: 'sent' });
  });

  test('hold: left for the operator, and sent once the setting says so', async () => {
    await crashed();
    clock.forward(LEASE + 1);
    const { chat, nonces } = platform();
    expect(await deliverDue(deps(chat, 'hold'))).toBe(0);
    expect(nonces).toEqual([]);
    expect(await only()).toMatchObject({ state: 'unknown', error: expect.stringContaining('may have been posted') });
    expect(await deliverDue(deps(chat))).toBe(1);
  });

  test('crashing again while it is taken up loses nothing', async () => {
    await crashed();
    clock.forward(LEASE + 1);
    const { chat } = platform();
    const failing = { ...stores, deliveries: { ...stores.deliveries, retry: () => Promise.reject(new Error('killed')) } };
    await expect(deliverDue({ ...deps(chat), stores: failing })).rejects.toThrow('killed');
    expect(await deliverDue(deps(chat))).toBe(1);
  });
});
