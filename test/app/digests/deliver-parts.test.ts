import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deliverDue } from '../../../src/app/digests/deliver.js';
import type { FindResult, PostResult } from '../../../src/domain/delivery.js';
import type { Message } from '../../../src/domain/message.js';
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

const partOf = (message: Message, part: number): Message => ({ ...message, summary: `part ${part}` });

/**
 * A channel that posts every digest as three messages and knows nonces for two minutes, as Discord does. `onPost` is asked at each request, after the
 * message was stored: what it returns is the answer that is heard.
 */
function threeParts(onPost: (part: number) => PostResult | undefined = () => undefined) {
  const posted: { nonce: string; text: string; at: number }[] = [];
  const looked: string[] = [];
  const chat: ChatPlatform = {
    name: 'slack',
    limits: { purse: 'platform', posts: 1_000, perMs: 1, channelEveryMs: 0, nonceMs: 120_000 },
    start: async () => {},
    stop: async () => {},
    edit: async (_channel, messageId) => ({ kind: 'sent', messageId }),
    parts: (message) => [1, 2, 3].map((part) => partOf(message, part)),
    async post(_channel, message, nonce) {
      const known = posted.find((each) => each.nonce === nonce && Date.parse(clock.now()) - each.at < 120_000);
      if (!known) posted.push({ nonce, text: message.summary, at: Date.parse(clock.now()) });
      return onPost(Number(message.summary.at(-1))) ?? { kind: 'sent', messageId: `m${message.summary.at(-1)}` };
    },
    async find(_channel, message): Promise<FindResult> {
      looked.push(message.summary);
      return posted.some(({ text }) => text === message.summary)
        ? { kind: 'sent', messageId: `m${message.summary.at(-1)}` }
        : { kind: 'absent' };
    },
  };
  return { chat, posted, looked, texts: () => posted.map(({ text }) => text) };
}
const deps = (chat: ChatPlatform) => delivering(stores, clock, chat);
const only = () => onlyDelivery(stores);
const ALL = ['part 1', 'part 2', 'part 3'];
/** The process ends while this message is on its way. */
const killedAt = (part: number): ((posting: number) => PostResult | undefined) => {
  let killed = false;
  return (posting) => {
    if (posting !== part || killed) return undefined;
    killed = true;
    throw new Error('The process was killed.');
  };
};

describe('a digest that is posted as several messages', () => {
  test('is one delivery: all of them in order, each under a nonce of its own, with all ids', async () => {
    const { chat, posted, texts } = threeParts();
    expect(await deliverDue(deps(chat))).toBe(1);
    expect(texts()).toEqual(ALL);
    expect(new Set(posted.map(({ nonce }) => nonce)).size).toBe(3);
    expect(posted.every(({ nonce }) => nonce.length <= 25)).toBe(true);
    expect(await only()).toMatchObject({ state: 'sent', messageId: 'm1 m2 m3', attempt: 1 });
    expect(await deliverDue(deps(chat))).toBe(0);
  });

  test.each([1, 2, 3])('killed while part %i was on its way: goes on with it, and doubles none', async (part) => {
    const { chat, texts } = threeParts(killedAt(part));
    await expect(deliverDue(deps(chat))).rejects.toThrow('killed');
    clock.forward(LEASE + 1_000);
    expect(await deliverDue(deps(chat))).toBe(1);
    expect(texts()).toEqual(ALL);
    expect(await only()).toMatchObject({ state: 'sent', messageId: 'm1 m2 m3' });
  });

  test.each([1, 2, 3])('killed at part %i and away for longer than nonces are known: looks for that part alone', async (part) => {
    const { chat, texts, looked } = threeParts(killedAt(part));
    await expect(deliverDue(deps(chat))).rejects.toThrow('killed');
    clock.forward(60 * 60_000);
    expect(await deliverDue(deps(chat))).toBe(1);
    expect(looked).toEqual([`part ${part}`]);
    expect(texts()).toEqual(ALL);
    expect(await only()).toMatchObject({ state: 'sent', messageId: 'm1 m2 m3' });
  });

  test('whose second message is refused for now: later only what is missing is posted', async () => {
    const { chat, texts } = threeParts();
    const post = chat.post.bind(chat);
    let refused = false;
    // A request that is refused stores nothing.
    const refusing: ChatPlatform = {
      ...chat,
      async post(place, message, nonce) {
        if (message.summary !== 'part 2' || refused) return post(place, message, nonce);
        refused = true;
        return { kind: 'retry', reason: 'HTTP 429', retryAfterMs: 30_000 };
      },
    };
    expect(await deliverDue(deps(refusing))).toBe(0);
    expect(await only()).toMatchObject({ state: 'due', messageId: 'm1', unsureSince: null });
    clock.forward(31_000);
    expect(await deliverDue(deps(refusing))).toBe(1);
    expect(texts()).toEqual(ALL);
  });

  test('whose answers are lost one after the other: each is asked for again under its nonce', async () => {
    const lost = new Set([1, 2, 3]);
    const { chat, texts } = threeParts((part) => (lost.delete(part) ? LOST : undefined));
    for (let round = 0; round < 4; round++) {
      await deliverDue(deps(chat));
      clock.forward(20_000);
    }
    expect(texts()).toEqual(ALL);
    expect(await only()).toMatchObject({ state: 'sent', messageId: 'm1 m2 m3', attempt: 4 });
  });

  test('taken over by another process: the first one posts no further, and its late word changes nothing', async () => {
    const stolen = threeParts();
    const post = stolen.chat.post.bind(stolen.chat);
    const slow: ChatPlatform = {
      ...stolen.chat,
      async post(place, message, nonce) {
        const answer = await post(place, message, nonce);
        // While the first message was on its way, the row was taken for a dead process's and claimed again.
        await stores.deliveries.retry(await only(), 'taken over', clock.now(), clock.now());
        await stores.deliveries.claim(['slack'], clock.now(), 1);
        return answer;
      },
    };
    expect(await deliverDue(deps(slow))).toBe(0);
    expect(stolen.texts()).toEqual(['part 1']);
    expect(await only()).toMatchObject({ state: 'sending', messageId: null, attempt: 2 });
  });
});
