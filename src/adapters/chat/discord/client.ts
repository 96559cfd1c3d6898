import { Client, GatewayIntentBits, Options, SimpleShardingStrategy } from 'discord.js';
import type { Log } from '../../../domain/ports/system.js';
import { within } from '../../shared/within.js';
import { NOBODY } from './send.js';

type GatewayManager = Parameters<NonNullable<NonNullable<ConstructorParameters<typeof Client>[0]['ws']>['buildStrategy']>>[0];

const REQUEST_DEADLINE_MS = 10_000;
/** A wait that the library may keep to itself; a longer one goes back to the ledger of deliveries. */
const LONGEST_WAIT_MS = 2_000;
const STOP_DEADLINE_MS = 5_000;

export interface DiscordClient {
  readonly client: Client;
  /** Disconnects for good, whatever state the connection is in. */
  end(): Promise<void>;
}

export interface ClientSettings {
  readonly apiUrl: string | null;
  /** Connections that the servers are shared among; as many as Discord advises unless given. */
  readonly shards?: 'auto' | number;
  /** Those that this process holds; all of them when empty. */
  readonly shardIds?: readonly number[];
}

/** discord.js with no privileged intent, one attempt a request, and an end that is one. */
export function discordClient({ apiUrl, shards = 'auto', shardIds = [] }: ClientSettings, log: Log): DiscordClient {
  let manager: GatewayManager | null = null;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    allowedMentions: NOBODY,
    ...(shards === 'auto' ? { shards } : { shardCount: shards, shards: shardIds.length > 0 ? [...shardIds] : numbersBelow(shards) }),
    // Nothing is looked up in old messages.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: {
      ...(apiUrl === null ? {} : { api: apiUrl.replace(/\/+$/, '') }),
      // The library tries three times within 10 ms; the ledger of deliveries tries later, under the same nonce.
      retries: 0,
      timeout: REQUEST_DEADLINE_MS,
      // The library's own way sends no picture once another part of the process has loaded a newer undici, as Slack's client does: both
      // use one global connection pool. Node's fetch knows its own forms in any pool.
      makeRequest: (url, { method = 'GET', headers = {}, body = null, signal = null }) => fetch(url, { method, headers, body, signal }),
      rejectOnRateLimit: ({ retryAfter, timeToReset }) => Math.max(retryAfter, timeToReset) > LONGEST_WAIT_MS,
    },
    ws: {
      buildStrategy: (built) => {
        manager = built;
        return new SimpleShardingStrategy(built);
      },
    },
  });
  return {
    client,
    end() {
      if (manager) neverAgain(manager);
      return within(STOP_DEADLINE_MS, client.destroy(), () => log.warn({}, 'Discord did not say goodbye in time.'));
    },
  };
}

const numbersBelow = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/**
 * A connection that is ended while it waits for Discord's first words is opened again by the library, after half a second and for ever.
 * Before it does it asks for the session to go on with: here that question has no answer, and so nothing is opened.
 */
function neverAgain({ options }: GatewayManager): void {
  options.retrieveSessionInfo = () => new Promise(() => {});
}
