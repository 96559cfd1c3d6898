import { StandpointError } from '../../domain/errors.js';
import type { ChatPlatform } from '../../domain/ports/chat.js';
import type { Log } from '../../domain/ports/system.js';

/** What the platforms need to know, each loaded only where its tokens are set. */
export interface PlatformSettings {
  readonly slack: {
    readonly botToken: string | null;
    readonly appToken: string | null;
    readonly apiUrl: string | null;
    readonly whoMaySubscribe: 'everyone' | 'admins';
  };
  readonly discord: {
    readonly token: string | null;
    readonly apiUrl: string | null;
    readonly shards: 'auto' | number;
    readonly shardIds: readonly number[];
  };
}

/** A platform that can be switched on: its folder, and how it is opened when its tokens are there. */
interface PlatformEntry {
  readonly name: 'slack' | 'discord';
  /** Null where it has no token. Throws `settings_invalid` where it has half of them. */
  open(settings: PlatformSettings, log: Log): Promise<ChatPlatform> | null;
}

/** THE LIST of chat platforms beside the console. */
export const PLATFORMS: readonly PlatformEntry[] = [
  {
    name: 'slack',
    open({ slack: { botToken, appToken, apiUrl, whoMaySubscribe } }, log) {
      if (botToken === null && appToken === null) return null;
      if (botToken === null || appToken === null) {
        const missing = botToken === null ? 'SLACK_BOT_TOKEN' : 'SLACK_APP_TOKEN';
        throw new StandpointError('settings_invalid', `Slack needs two tokens, and ${missing} is not set.`, {
          remedy: 'Set it; docs/slack.md says where it is found.',
        });
      }
      return import('./slack/over-socket.js').then(({ slackOverSocket }) =>
        slackOverSocket({ botToken, appToken, apiUrl, whoMaySubscribe }, log),
      );
    },
  },
  {
    name: 'discord',
    open({ discord: { token, ...options } }, log) {
      if (token === null) return null;
      return import('./discord/platform.js').then(({ discordPlatform }) => discordPlatform({ token, ...options }, log));
    },
  },
];

/** The platforms whose tokens are set. */
export async function platformsFrom(settings: PlatformSettings, log: Log): Promise<ChatPlatform[]> {
  const opened = PLATFORMS.map((platform) => platform.open(settings, log)).filter((platform) => platform !== null);
  return Promise.all(opened);
}
