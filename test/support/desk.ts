import type { ChatDesk, CommandHandler, CommandInfo } from '../../src/domain/ports/chat.js';

/** A desk that answers commands with `answer`, and the rest with nothing, unless a test says otherwise. */
export const deskOf = (commands: readonly CommandInfo[], answer: CommandHandler, more: Partial<ChatDesk> = {}): ChatDesk => ({
  commands,
  answer,
  act: async () => ({ kind: 'message', ephemeral: true, message: { summary: 'done', blocks: [] } }),
  opensForm: () => false,
  suggest: async () => [],
  home: async () => ({ summary: 'home', blocks: [] }),
  removed: async () => {},
  channelLost: async () => {},
  ...more,
});
