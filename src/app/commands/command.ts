import type { ActorTable } from '../../analysis/actors/lexicon.js';
import type { Deed } from '../../domain/audit.js';
import type { Message } from '../../domain/message.js';
import type { CommandCall, CommandInfo, Reply } from '../../domain/ports/chat.js';
import type { Weekday } from '../../domain/subscription.js';
import type { TopicPack } from '../../domain/topic.js';
import type { BuildDeps } from '../digests/build.js';

/** What a command may use. */
export interface CommandContext extends BuildDeps {
  readonly packs: readonly TopicPack[];
  readonly actors: ActorTable;
  /** Platform user ids of those who may correct facts. */
  readonly operators: ReadonlySet<string>;
  readonly defaults: {
    readonly zone: string;
    /** "07:00" */
    readonly at: string;
    readonly days: readonly Weekday[];
  };
}

/** A chat command: every platform offers it from the one list in `list.ts`. */
export interface Command extends CommandInfo {
  /** Throws a StandpointError `bad_request`, `not_found` or `not_allowed`, whose sentence is the answer. */
  run(call: CommandCall, context: CommandContext): Promise<Reply>;
}

/** What the asker does now, for the audit trail. */
export const deedOf = ({ channel, user }: CommandCall, { clock }: CommandContext): Deed => ({
  actor: { platform: channel.platform, workspace: channel.workspace, user: user.id },
  at: clock.now(),
});

/** An answer that only the asker sees. */
export const privately = (message: Message): Reply => ({ message, ephemeral: true });

/** A message of one sentence. */
export const sentence = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', spans: [{ text }] }] });
