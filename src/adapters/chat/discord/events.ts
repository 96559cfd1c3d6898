import { type Client, Events } from 'discord.js';
import type { ChatDesk } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import { answerInteraction } from './interactions.js';
import { answerMention } from './mentions.js';

/** What the gateway tells goes to the desk, each handler answering for its own faults. `onRefused` hears that Discord took the token back. */
export function listen(client: Client, desk: ChatDesk, log: Log, onRefused: (reason: string) => void): void {
  client.on(Events.InteractionCreate, (interaction) => void answerInteraction(interaction, desk, log));

  client.on(Events.MessageCreate, (message) => {
    const called = client.user !== null && message.mentions.users.has(client.user.id);
    if (called && !message.author.bot && message.inGuild()) void answerMention(message, desk.answer, log, onRefused);
  });

  const told = (work: Promise<void>, context: object): void => {
    work.catch((error: unknown) => log.error({ err: error, ...context }, 'Discord: an event could not be dealt with.'));
  };
  // A server that cannot be reached for a while has an event of its own in the library, and nothing ends then.
  client.on(Events.GuildDelete, ({ id }) => told(desk.removed('discord', id), { server: id }));
  client.on(Events.ChannelDelete, (channel) => {
    if (!channel.isDMBased()) lost(channel.guildId, channel.id, 'The channel was deleted.');
  });
  client.on(Events.ThreadDelete, ({ guildId, id }) => lost(guildId, id, 'The thread was deleted.'));

  function lost(workspace: string, channel: string, reason: string): void {
    told(desk.channelLost({ platform: 'discord', workspace, channel }, reason), { channel });
  }
}
