import type { Check } from '../../domain/check.js';
import type { Charts } from '../../domain/ports/charts.js';
import type { ChatPlatform } from '../../domain/ports/chat.js';
import type { InstallationStore } from '../../domain/ports/installation-store.js';
import type { Log } from '../../domain/ports/system.js';
import type { ChannelRef } from '../../domain/subscription.js';
import { openSlack } from './slack/open.js';
import type { SlackSettings } from './slack/way.js';

/** What the platforms need to know, each loaded only where its tokens are set. */
export interface PlatformSettings {
  readonly slack: SlackSettings;
  readonly discord: {
    readonly token: string | null;
    readonly apiUrl: string | null;
    readonly shards: 'auto' | number;
    readonly shardIds: readonly number[];
  };
}

/** What the platforms work with, beside their settings. */
export interface PlatformRooms {
  readonly log: Log;
  /** Draws the pictures of a message, where a platform shows some. */
  readonly charts?: Charts;
  readonly installations: InstallationStore;
}

/** What a platform's doctor works with. */
export interface DoctorRooms {
  readonly log: Log;
  /** Places that have a subscription. */
  readonly channels: readonly ChannelRef[];
}

/** A platform that can be switched on: its folder, how it is opened when its tokens are there, and what may be wrong with it. */
interface PlatformEntry {
  readonly name: 'slack' | 'discord';
  /** Null where it has no token. Throws `settings_invalid` where it has half of them. */
  open(settings: PlatformSettings, rooms: PlatformRooms): Promise<ChatPlatform> | null;
  /** Looks at its settings and asks the platform itself; empty where it has no token. */
  check(settings: PlatformSettings, rooms: DoctorRooms): Promise<readonly Check[]>;
}

/** THE LIST of chat platforms beside the console. */
export const PLATFORMS: readonly PlatformEntry[] = [
  {
    name: 'slack',
    open: ({ slack }, rooms) => openSlack(slack, rooms),
    check: ({ slack }, { log }) => import('./slack/doctor.js').then(({ checkSlack }) => checkSlack(slack, log)),
  },
  {
    name: 'discord',
    open({ discord: { token, ...options } }, { log, charts }) {
      if (token === null) return null;
      return import('./discord/platform.js').then(({ discordPlatform }) => discordPlatform({ token, ...options }, log, charts));
    },
    async check({ discord }, { channels }) {
      const { checkDiscord } = await import('./discord/doctor.js');
      return checkDiscord(
        discord,
        // A person's own channel has no permissions.
        channels.filter(({ platform, channel }) => platform === 'discord' && !channel.startsWith('@')),
      );
    },
  },
];

/** The platforms whose tokens are set. */
export async function platformsFrom(settings: PlatformSettings, rooms: PlatformRooms): Promise<ChatPlatform[]> {
  const opened = PLATFORMS.map((platform) => platform.open(settings, rooms)).filter((platform) => platform !== null);
  return Promise.all(opened);
}
