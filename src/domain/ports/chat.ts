import type { PostResult } from '../delivery.js';
import type { Message } from '../message.js';
import type { ChannelRef, PlatformName } from '../subscription.js';

/** A command as somebody typed it, before it is understood. */
export interface CommandCall {
  /** Name without the slash ("stance"). */
  readonly command: string;
  /** Everything after it, as one line. */
  readonly args: string;
  readonly channel: ChannelRef;
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly mayManage: boolean;
    /** IANA zone where the platform tells it. */
    readonly zone: string | null;
  };
}

export interface Reply {
  readonly message: Message;
  /** Only the asker sees it. */
  readonly ephemeral: boolean;
}

export type CommandHandler = (call: CommandCall) => Promise<Reply>;

/** What a platform needs to know of a command to offer it. */
export interface CommandInfo {
  readonly name: string;
  readonly summary: string;
  /** Arguments as shown in help ("country", "topic [at HH:MM] [zone] [days]"). */
  readonly usage: string;
  readonly examples: readonly string[];
}

/** A place where digests are posted and commands are typed. */
export interface ChatPlatform {
  readonly name: PlatformName;
  /** Connects; resolves when commands can be typed, rejects with `platform_auth` for a bad token. */
  start(commands: readonly CommandInfo[], handle: CommandHandler): Promise<void>;
  /** One attempt. Never throws for what the platform answers; the same nonce posts once where the platform can tell. */
  post(channel: ChannelRef, message: Message, nonce: string): Promise<PostResult>;
  stop(): Promise<void>;
}
