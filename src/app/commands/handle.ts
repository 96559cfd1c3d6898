import { StandpointError, sentenceOf } from '../../domain/errors.js';
import type { CommandHandler } from '../../domain/ports/chat.js';
import type { Pace } from '../chat/pace.js';
import { type CommandContext, privately, sentence } from './command.js';
import { didYouMean, nearest } from './did-you-mean.js';
import { COMMANDS } from './list.js';

/** Answers every command: a fault of the asker's in a sentence, a fault of ours with an apology and a line in the log. */
export const commandHandler =
  (context: CommandContext, pace: Pace): CommandHandler =>
  async (call) => {
    const command = COMMANDS.find((each) => each.name === call.command.toLowerCase());
    if (!command) {
      const near = nearest(
        call.command,
        COMMANDS.map((each) => each.name),
      );
      return privately(sentence(`There is no command /${call.command}. ${didYouMean(near.map((name) => `/${name}`))}`));
    }
    try {
      await pace(call.channel, call.user);
      return await command.run(call, context);
    } catch (error) {
      const expected = error instanceof StandpointError && ['bad_request', 'not_found', 'not_allowed'].includes(error.code);
      if (expected) return privately(sentence(sentenceOf(error)));
      context.log.error({ err: error, command: call.command, args: call.args }, 'A command failed.');
      return privately(sentence('That could not be answered just now. It has been logged; please try again in a minute.'));
    }
  };
