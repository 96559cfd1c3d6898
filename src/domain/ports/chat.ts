import type { FindResult, PostResult } from '../delivery.js';
import type { Form } from '../form.js';
import type { Instant } from '../instant.js';
import type { Message } from '../message.js';
import type { ChannelRef, PlatformName } from '../subscription.js';

/** Who typed or pressed something. */
export interface Asker {
  readonly id: string;
  readonly name: string;
  /** May this person decide what is posted to the channel? */
  readonly mayManage: boolean;
  /** IANA zone where the platform tells it. */
  readonly zone: string | null;
}

/** A command as somebody typed it, before it is understood. */
export interface CommandCall {
  /** Name without the slash ("stance"). */
  readonly command: string;
  /** Everything after it, as one line. */
  readonly args: string;
  readonly channel: ChannelRef;
  readonly user: Asker;
  /** Which part of a long answer, from 1; the first unless given. */
  readonly page?: number;
  /** Why the bot cannot post to this channel, with what to do, as far as the platform tells; null where nothing stands in the way. */
  readonly obstacle?: () => Promise<string | null>;
  /** The platform can show a form as the answer to this call. */
  readonly takesForm?: boolean;
  /** All of the channel sees the answer, whatever it says: a platform may know no other way to answer this call. */
  readonly public?: boolean;
}

export interface Reply {
  readonly message: Message;
  /** Only the asker sees it. */
  readonly ephemeral: boolean;
  /** To be filled in instead, where the platform can show a form at this point; the message says the same in words. */
  readonly form?: Form;
}

export type CommandHandler = (call: CommandCall) => Promise<Reply>;

/** A button pressed, a choice taken, or a form sent. */
export interface ActionCall {
  /** As the control or the form has it ("report:statement:…"). */
  readonly action: string;
  /** What a form was filled in with, by field name; empty for a button. */
  readonly values: Readonly<Record<string, string>>;
  readonly channel: ChannelRef;
  readonly user: Asker;
  /** As with a command. */
  readonly obstacle?: () => Promise<string | null>;
}

export type ActionReply =
  /** Said to the one who pressed, or to the channel. `replaces`: the message with the control becomes this one, where only the asker sees it. */
  ({ readonly kind: 'message'; readonly replaces?: boolean } & Reply) | { readonly kind: 'form'; readonly form: Form };

/** One argument of a command, where a platform asks for them by name. */
export interface OptionInfo {
  /** Lower case, at most 32 characters. */
  readonly name: string;
  readonly summary: string;
  readonly required: boolean;
  /** Names are completed while typing. */
  readonly completes: boolean;
  /** Few fixed values to choose from (25 at most). */
  readonly choices?: readonly string[];
  /** Word that stands before the value in a typed command ("at"), so that the command reads the same line everywhere. */
  readonly lead?: string;
}

/** What a platform needs to know of a command to offer it. */
export interface CommandInfo {
  readonly name: string;
  readonly summary: string;
  /** Arguments as shown in help ("country", "topic [at HH:MM] [zone] [days]"). */
  readonly usage: string;
  readonly examples: readonly string[];
  /** In the order in which they are typed. */
  readonly options: readonly OptionInfo[];
  /** The command's name in other languages, by locale ("fr"), where platforms show one. */
  readonly localNames?: Readonly<Record<string, string>>;
}

export interface SuggestCall {
  readonly command: string;
  readonly option: string;
  /** What is typed so far. */
  readonly typed: string;
}

/** What the application does for a platform. Nothing here rejects: a fault of ours is logged and answered in a sentence. */
export interface ChatDesk {
  readonly commands: readonly CommandInfo[];
  readonly answer: CommandHandler;
  act(call: ActionCall): Promise<ActionReply>;
  /** Will the answer to this action be a form? Known at once: a platform that acknowledges a press first can open none afterwards. */
  opensForm(action: string): boolean;
  /** At most 25 completions, best first. */
  suggest(call: SuggestCall): Promise<readonly string[]>;
  /** What a person sees who opens the bot's own page (Slack's App Home). */
  home(workspace: string, user: Asker): Promise<Message>;
  /** The bot was removed from a workspace: what was stored of it ends. */
  removed(platform: PlatformName, workspace: string): Promise<void>;
  /** A channel was deleted or archived, or the bot was put out of it. */
  channelLost(channel: ChannelRef, reason: string): Promise<void>;
}

/** How fast a platform takes posts, and how long it knows one again. */
export interface PostLimits {
  /** Whose purse a post is paid from: one for the whole platform, or one for each workspace. */
  readonly purse: 'platform' | 'workspace';
  /** At most so many posts of one purse in any `perMs` milliseconds. */
  readonly posts: number;
  readonly perMs: number;
  /** Between two posts to one channel, at least. */
  readonly channelEveryMs: number;
  /** How long the same nonce gives the same message, counted from the first try; 0 where a platform knows no nonce. */
  readonly nonceMs: number;
}

/** A place where digests are posted and commands are typed. */
export interface ChatPlatform {
  readonly name: PlatformName;
  /** Left out where posts cost nothing. */
  readonly limits?: PostLimits;
  /** Connects; resolves when commands can be typed, rejects with `platform_auth` for a bad token. */
  start(desk: ChatDesk): Promise<void>;
  /** One attempt. Never throws for what the platform answers; the same nonce posts once where the platform can tell. */
  post(channel: ChannelRef, message: Message, nonce: string): Promise<PostResult>;
  /**
   * The messages that one is posted as, in order, where the platform takes none so long; left out where one always fits. The same message always
   * gives the same parts. `parts`: as many as it was posted as before, for an edit. Each is posted, looked for and edited by itself.
   */
  parts?(message: Message, parts?: number): readonly Message[];
  /** Looks for a message that may have been posted since then. Counts as a post of its purse. Left out where what was posted cannot be read. */
  find?(channel: ChannelRef, message: Message, since: Instant): Promise<FindResult>;
  /** Puts `message` in the place of one that was posted. One attempt, as `post`; `rejected` where a platform cannot edit. */
  edit(channel: ChannelRef, messageId: string, message: Message): Promise<PostResult>;
  /** Connected now, so that commands are heard; platforms without a connection leave it out. */
  isReady?(): boolean;
  /** Why the platform takes nothing more from us until somebody sets another token; null while it does. Left out where that is never so. */
  refused?(): string | null;
  stop(): Promise<void>;
}
