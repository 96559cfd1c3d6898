import type { Charts } from '../../domain/ports/charts.js';
import type { ChatPlatform } from '../../domain/ports/chat.js';
import type { InstallationStore } from '../../domain/ports/installation-store.js';
import type { Log } from '../../domain/ports/system.js';
import { openSlack, type SlackSettings } from './slack/open.js';

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

/** A platform that can be switched on: its folder, and how it is opened when its tokens are there. */
interface PlatformEntry {
  readonly name: 'slack' | 'discord';
  /** Null where it has no token. Throws `settings_invalid` where it has half of them. */
  open(settings: PlatformSettings, rooms: PlatformRooms): Promise<ChatPlatform> | null;
}

/** THE LIST of chat platforms beside the console. */
export const PLATFORMS: readonly PlatformEntry[] = [
  { name: 'slack', open: ({ slack }, rooms) => openSlack(slack, rooms) },
  {
    name: 'discord',
    open({ discord: { token, ...options } }, { log, charts }) {
      if (token === null) return null;
      return import('./discord/platform.js').then(({ discordPlatform }) => discordPlatform({ token, ...options }, log, charts));
    },
  },
];

/** The platforms whose tokens are set. */
export async function platformsFrom(settings: PlatformSettings, rooms: PlatformRooms): Promise<ChatPlatform[]> {
  const opened = PLATFORMS.map((platform) => platform.open(settings, rooms)).filter((platform) => platform !== null);
  return Promise.all(opened);
}
