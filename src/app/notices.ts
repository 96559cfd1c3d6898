import type { Message } from '../domain/message.js';
import type { Stores } from '../domain/ports/stores.js';
import type { Clock, Log } from '../domain/ports/system.js';
import type { ChannelRef, PlatformName } from '../domain/subscription.js';

export interface Notice {
  /** The same id is told once. */
  readonly id: string;
  readonly topic: string;
  /** Told to people of this platform, in this workspace. */
  readonly near: ChannelRef;
  readonly message: Message;
}

export interface NoticeDeps {
  readonly stores: Stores;
  readonly clock: Clock;
  readonly log: Log;
}

/** Which platform an operator's id belongs to: Discord's are numbers, Slack's begin with a letter. */
const platformOf = (id: string): PlatformName => (/^\d+$/.test(id) ? 'discord' : 'slack');

/** Tells operators; where none of them is on the platform it is only logged, and stands in the store. */
export async function notifyOperators(notice: Notice, deps: NoticeDeps & { readonly operators: ReadonlySet<string> }): Promise<void> {
  const near = [...deps.operators].filter((operator) => platformOf(operator) === notice.near.platform);
  deps.log.warn({ notice: notice.id, told: near.length }, notice.message.summary);
  if (near.length > 0) await tell(near, notice, deps);
}

/** Tells people in direct messages, by way of the ledger: nothing is lost by a crash, nothing said twice. */
export async function tell(people: readonly string[], { id, topic, near, message }: Notice, { stores, clock }: NoticeDeps): Promise<void> {
  const now = clock.now();
  const digest = {
    id,
    kind: 'notice',
    selection: { topic, subtopic: null, country: null },
    window: { since: now, until: now },
    builtAt: now,
    empty: false,
    message,
  } as const;
  await stores.digests.save(
    digest,
    people.map((person) => ({
      subscriptionId: `person:${person}`,
      channel: { ...near, channel: `@${person}` },
      dueAt: now,
      nextDueAt: now,
      silent: false,
    })),
  );
}
