import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import { type Delivery, idOfPosts, nonceOf, type PostResult, postedIds } from '../../domain/delivery.js';
import type { Digest } from '../../domain/digest.js';
import { addMilliseconds, type Instant } from '../../domain/instant.js';
import type { Message } from '../../domain/message.js';
import type { ChatPlatform } from '../../domain/ports/chat.js';
import { type Pacer, Pacers } from './pace.js';
import { type RecoverDeps, recoverUnsettled } from './recover.js';
import { forgottenAt, settle, settleForgotten } from './settle.js';

export interface DeliverDeps extends RecoverDeps {
  /** Who holds a purse, by a name that no other process has. */
  readonly holder: string;
}

/** Posts of one purse under way at once: enough for the allowed rate at slow answers, few enough to be forgotten in a crash. */
const IN_FLIGHT = 25;
/** Purses emptied at once by one process. */
export const PURSES_AT_ONCE = 64;
/** What is due so soon is waited for; what is due later is another round's. */
const WORTH_WAITING_MS = 10_000;
const DIGESTS_KEPT = 20;
const EVERY_WORKSPACE = '*';

/** The purses of a platform that have something to pay for: workspaces, or `*` where the whole platform has one purse. */
export async function pursesDue(platform: ChatPlatform, deps: DeliverDeps): Promise<string[]> {
  const waiting = await deps.stores.deliveries.waiting([platform.name], deps.clock.now());
  if (platform.limits?.purse === 'workspace') return waiting.map(({ workspace }) => workspace);
  return waiting.length > 0 ? [EVERY_WORKSPACE] : [];
}

interface Round {
  readonly platform: ChatPlatform;
  readonly purse: string;
  /** Of the lease. */
  readonly name: string;
  readonly linger: boolean;
  readonly signal: AbortSignal | undefined;
}

/** One message of a delivery. */
interface Post {
  readonly delivery: Delivery;
  readonly message: Message;
  readonly nonce: string;
}

/** Posts digests, one process at a time a purse, so that pacing needs no agreement between processes. */
export class Deliverer {
  private readonly pacers = new Pacers();
  private readonly digests = new Map<string, Promise<Digest | null>>();

  constructor(private readonly deps: DeliverDeps) {}

  /**
   * Posts what is due from one purse, several at once and at the pace of the platform. Each row is claimed before its network call, so that
   * even two processes that both believe to hold the purse never post the same. With `linger`, what is due in a moment is waited for.
   * Returns how many were sent; 0 when another holds the purse.
   */
  async deliver(platform: ChatPlatform, purse: string, linger: boolean, signal?: AbortSignal): Promise<number> {
    const { stores, holder } = this.deps;
    const name = `purse:${platform.name}:${purse}`;
    if (!(await this.hold(name))) return 0;
    try {
      return await this.empty({ platform, purse, name, linger, signal });
    } finally {
      await stores.claims.endLease(name, holder);
    }
  }

  private hold(name: string): Promise<boolean> {
    const { stores, clock, holder, leaseMs } = this.deps;
    const now = clock.now();
    return stores.claims.lease(name, holder, now, addMilliseconds(now, leaseMs));
  }

  private async empty({ platform, purse, name, linger, signal }: Round): Promise<number> {
    const { deliveries } = this.deps.stores;
    const workspace = purse === EVERY_WORKSPACE ? null : purse;
    const pace = this.pacers.of(name, platform.limits);
    let sent = 0;
    let renewAt = Date.now() + this.deps.leaseMs / 3;
    const running = new Set<Promise<void>>();
    let failure: unknown = null;
    while (!signal?.aborted && failure === null) {
      await pace.patience();
      if (Date.now() > renewAt) {
        if (!(await this.hold(name))) break;
        renewAt = Date.now() + this.deps.leaseMs / 3;
      }
      const free = IN_FLIGHT - running.size;
      const claimed = free < IN_FLIGHT / 2 ? [] : await deliveries.claim([platform.name], this.deps.clock.now(), free, workspace);
      for (const delivery of claimed) {
        const attempt = this.attempt(delivery, platform, pace, signal)
          .then(
            (isSent) => {
              if (isSent) sent++;
            },
            (error: unknown) => {
              failure = error;
            },
          )
          .finally(() => running.delete(attempt));
        running.add(attempt);
      }
      if (running.size > 0) await Promise.race(running);
      else if (!(linger && (await this.waitForNext(platform, workspace, signal)))) break;
    }
    await Promise.all(running);
    if (failure !== null) throw failure;
    return sent;
  }

  /** Waits for what is due soon; false when there is nothing. */
  private async waitForNext(platform: ChatPlatform, workspace: string | null, signal: AbortSignal | undefined): Promise<boolean> {
    const next = await this.deps.stores.deliveries.nextDue(platform.name, workspace);
    const wait = next === null ? Number.POSITIVE_INFINITY : Date.parse(next) - Date.parse(this.deps.clock.now());
    if (wait > WORTH_WAITING_MS) return false;
    await sleep(Math.max(wait, 1), undefined, { signal: signal ?? new AbortController().signal }).catch(() => {});
    return true;
  }

  /**
   * One attempt at what is left of a delivery: most are one message; of one that is several those that were posted before are not posted again.
   * Each is settled before the next, so that a process killed between two leaves one that goes on.
   */
  private async attempt(delivery: Delivery, platform: ChatPlatform, pace: Pacer, signal: AbortSignal | undefined): Promise<boolean> {
    const { deliveries } = this.deps.stores;
    const digest = await this.digest(delivery.digestId);
    if (digest === null) {
      await deliveries.fail(delivery, 'Its digest is gone.');
      return false;
    }
    const parts = platform.parts?.(digest.message) ?? [digest.message];
    let current = delivery;
    for (;;) {
      const ids = postedIds(current.messageId);
      const part = Math.min(ids.length, parts.length - 1);
      const post = { delivery: current, message: parts[part] ?? digest.message, nonce: nonceOf(delivery, part) };
      const result = await this.post(post, platform, pace, signal);
      if (result === null) return false;
      if (result.kind !== 'sent') {
        await settle(current, digest, platform, result, this.deps);
        return false;
      }
      const messageId = idOfPosts([...ids, result.messageId]);
      if (ids.length + 1 >= parts.length) {
        await settle(current, digest, platform, { kind: 'sent', messageId }, this.deps);
        return true;
      }
      // Another process that took it over goes on from what it knows, under the same nonces.
      if (!(await deliveries.partSent(current, messageId))) return false;
      current = { ...current, messageId, unsureSince: null };
    }
  }

  /** Posts one message, or finds it where it may have been posted before; null where that is settled already. */
  private async post(
    { delivery, message, nonce }: Post,
    platform: ChatPlatform,
    pace: Pacer,
    signal: AbortSignal | undefined,
  ): Promise<PostResult | null> {
    const { stores, clock } = this.deps;
    const { unsureSince } = delivery;
    // It waited longer than the platform remembers the nonce of an earlier try: posting now could post twice.
    if (unsureSince !== null && forgottenAt(unsureSince, platform) <= clock.now()) {
      const doubtful = { ...delivery, unsureSince };
      const found = await this.search(doubtful, message, platform, pace);
      if (found.kind === 'unable') {
        await settleForgotten(doubtful, found.reason, this.deps);
        return null;
      }
      if (found.kind !== 'absent') return found;
    }
    await pace.turn(delivery.channel.channel);
    // Another process takes over what is claimed for too long; there must be time left to post and to hear the answer.
    const latest = addMilliseconds(delivery.claimedAt ?? clock.now(), this.deps.leaseMs / 3);
    if (signal?.aborted || latest < clock.now()) {
      await stores.deliveries.retry(delivery, 'Its turn did not come in time.', clock.now(), unsureSince);
      return null;
    }
    const result = await platform.post(delivery.channel, message, nonce);
    pace.answered(delivery.channel.channel);
    const isOnePurse = platform.limits?.purse === 'workspace';
    if (result.kind === 'retry' && result.retryAfterMs !== null && isOnePurse) pace.pause(result.retryAfterMs);
    return result;
  }

  /** Whether a message whose nonce is forgotten stands in its channel. */
  private async search(delivery: Delivery & { readonly unsureSince: Instant }, message: Message, platform: ChatPlatform, pace: Pacer) {
    if (!platform.find) return { kind: 'unable', reason: 'It waited too long for another try.' } as const;
    await pace.turn(delivery.channel.channel);
    return platform.find(delivery.channel, message, delivery.unsureSince);
  }

  /** The same object for every channel, read once however many ask at once, so that a platform renders it once. */
  private async digest(id: string): Promise<Digest | null> {
    const known = this.digests.get(id);
    if (known) return known;
    const reading = this.deps.stores.digests.get(id);
    this.digests.set(id, reading);
    for (const oldest of this.digests.keys()) {
      if (this.digests.size <= DIGESTS_KEPT) break;
      this.digests.delete(oldest);
    }
    // What could not be read, or is not there, may be the next time.
    const digest = await reading.catch((error: unknown) => {
      this.digests.delete(id);
      throw error;
    });
    if (digest === null) this.digests.delete(id);
    return digest;
  }
}

/** Posts everything that is due now, on all these platforms. Returns how many were sent. */
export async function deliverDue(deps: DeliverDeps, deliverer = new Deliverer(deps), signal?: AbortSignal): Promise<number> {
  await recoverUnsettled(deps);
  const limit = pLimit(PURSES_AT_ONCE);
  const rounds = deps.platforms.map(async (platform) => {
    const purses = await pursesDue(platform, deps);
    return Promise.all(purses.map((purse) => limit(() => deliverer.deliver(platform, purse, false, signal))));
  });
  return (await Promise.all(rounds)).flat().reduce((sum, sent) => sum + sent, 0);
}
