import type { Message } from '../domain/message.js';
import type { ChannelRef, PlatformName } from '../domain/subscription.js';
import type { CommandContext } from './commands/command.js';

export interface Notice {
  /** The same id is told once. */
  readonly id: string;
  readonly topic: string;
  /** Told to the operators of this platform, in this workspace. */
  readonly near: ChannelRef;
  readonly message: Message;
}

/** Which platform an operator's id belongs to: Discord's are numbers, Slack's begin with a letter. */
const platformOf = (id: string): PlatformName => (/^\d+$/.test(id) ? 'discord' : 'slack');

/** Tells operators in a direct message, by the ledger: nothing is lost by a crash, nothing said twice. Where none can be told it is logged. */
export async function notifyOperators({ id, topic, near, message }: Notice, context: CommandContext): Promise<void> {
  const { stores, clock, log, operators } = context;
  const told = [...operators].filter((operator) => platformOf(operator) === near.platform);
  log.warn({ notice: id, told: told.length }, message.summary);
  if (told.length === 0) return;
  const now = clock.now();
  await stores.digests.save(
    {
      id,
      kind: 'notice',
      selection: { topic, subtopic: null, country: null },
      window: { since: now, until: now },
      builtAt: now,
      empty: false,
      message,
    },
    told.map((operator) => ({
      subscriptionId: `operator:${operator}`,
      channel: { ...near, channel: `@${operator}` },
      dueAt: now,
      nextDueAt: now,
      silent: false,
    })),
  );
}
