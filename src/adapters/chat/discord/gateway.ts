import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayCloseCodes } from 'discord.js';
import { StandpointError } from '../../../domain/errors.js';
import { classify } from './failures.js';

/** Why Discord ends a connection for good, and what to do about it. */
const FINAL: Readonly<Record<number, { readonly what: string; readonly remedy: string }>> = {
  [GatewayCloseCodes.AuthenticationFailed]: {
    what: 'refuses the token',
    remedy: 'Copy the token from the Bot page of the developer portal into DISCORD_TOKEN (docs/discord.md), then start again.',
  },
  [GatewayCloseCodes.DisallowedIntents]: {
    what: 'does not allow an intent that was asked for',
    remedy: 'Standpoint asks for no privileged intent; check that DISCORD_TOKEN belongs to this bot.',
  },
  [GatewayCloseCodes.InvalidIntents]: { what: 'does not know an intent that was asked for', remedy: 'Update Standpoint.' },
  [GatewayCloseCodes.InvalidAPIVersion]: { what: 'no longer speaks this version', remedy: 'Update Standpoint.' },
  [GatewayCloseCodes.ShardingRequired]: {
    what: 'wants this bot in several shards',
    remedy: 'Set DISCORD_SHARDS to auto, or to the number that Discord advises.',
  },
  [GatewayCloseCodes.InvalidShard]: { what: 'does not know this shard', remedy: 'Check DISCORD_SHARDS and DISCORD_SHARD_IDS.' },
};
const REFUSED = { what: 'refuses the token', remedy: FINAL[GatewayCloseCodes.AuthenticationFailed]?.remedy ?? '' };

/** What a final close code means as one sentence with its remedy. */
export function finalWords(code: number): string {
  const { what, remedy } = FINAL[code] ?? { what: `ended the connection (${code})`, remedy: 'Start again.' };
  return `Discord ${what}. ${remedy}`;
}

/**
 * Logs in and waits until commands can be heard on every shard, as long as one after the other comes within `deadlineMs`. Throws `platform_auth` where Discord refuses token or intents, `platform_unavailable`
 * where it does not answer. The library says of a closed gateway only a sentence, so the close code is listened for.
 */
export async function login(client: Client, token: string, deadlineMs: number): Promise<void> {
  let closed: number | null = null;
  const onClose = ({ code }: { readonly code: number }): void => {
    closed = code;
  };
  client.on(Events.ShardDisconnect, onClose);
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const patience = patienceOf(deadlineMs);
  client.on(Events.ShardReady, patience.renew);
  try {
    await Promise.race([Promise.all([client.login(token), ready]), patience.over]);
  } catch (error) {
    throw notStarted(error, closed);
  } finally {
    patience.end();
    client.off(Events.ShardReady, patience.renew);
    client.off(Events.ShardDisconnect, onClose);
  }
}

/** `over` rejects when nothing was renewed for so long: many shards take their time, one silent gateway does not. */
function patienceOf(milliseconds: number): { readonly over: Promise<never>; readonly renew: () => void; readonly end: () => void } {
  let timer: NodeJS.Timeout | undefined;
  let giveUp = (): void => {};
  const over = new Promise<never>((_, reject) => {
    giveUp = () => reject(new Error('Nothing answered in time.'));
  });
  const end = (): void => clearTimeout(timer);
  const renew = (): void => {
    end();
    timer = setTimeout(giveUp, milliseconds);
  };
  renew();
  return { over, renew, end };
}

function notStarted(cause: unknown, closed: number | null): StandpointError {
  const badToken = cause instanceof DiscordjsError && cause.code === DiscordjsErrorCodes.TokenInvalid;
  const why = closed === null ? (badToken || classify(cause).kind === 'platform_lost' ? REFUSED : undefined) : FINAL[closed];
  if (why) return new StandpointError('platform_auth', `Discord ${why.what}.`, { cause, remedy: why.remedy });
  return new StandpointError('platform_unavailable', 'Discord does not answer.', {
    cause,
    retryable: true,
    remedy: 'If it does not pass, check the network and DISCORD_API_URL.',
  });
}
