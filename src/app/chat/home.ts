import { helpAnswer } from '../../digest/answers/help.js';
import type { Line, Message } from '../../domain/message.js';
import type { Asker } from '../../domain/ports/chat.js';
import type { Subscription } from '../../domain/subscription.js';
import type { CommandContext } from '../commands/command.js';
import { COMMANDS } from '../commands/list.js';
import { inWords } from '../commands/subscriptions.js';

/** What a person sees who opens the bot's own page: what is subscribed where, and what can be asked. */
export function homeMessage(all: readonly Subscription[], user: Asker, context: CommandContext): Message {
  const help = helpAnswer({ commands: COMMANDS, topics: context.packs });
  const lines = all.map(
    (each): Line => ({
      actor: each.selection.country,
      refs: [],
      spans: [{ text: each.channel.channel, channel: each.channel.channel }, { text: `: ${inWords(each, context)}` }],
    }),
  );
  const none = { kind: 'text', spans: [{ text: `No channel is subscribed yet, ${user.name}. Type /subscribe in one.` }] } as const;
  return {
    summary: 'Standpoint',
    blocks: [
      { kind: 'heading', level: 1, text: 'Digests of this workspace' },
      lines.length === 0 ? none : { kind: 'lines', section: 'subscriptions', lines },
      ...help.blocks,
    ],
  };
}
