import { StandpointError, sentenceOf } from '../../domain/errors.js';
import type { CommandCall, CommandHandler, Reply } from '../../domain/ports/chat.js';
import type { Pace } from '../chat/pace.js';
import { actorOrNull } from './arguments.js';
import { type Command, type CommandContext, privately, sentence } from './command.js';
import { didYouMean, nearest, quoted } from './did-you-mean.js';
import { COMMANDS } from './list.js';
import { readQuestion } from './question.js';

/**
 * Answers every command, and questions in words: a fault of the asker's in a sentence, a fault of ours with an apology and a line in the log.
 * `finish` adds what can be done with an answer; a sentence about a fault gets nothing.
 */
export const commandHandler =
  (context: CommandContext, pace: Pace, finish: (call: CommandCall, reply: Reply) => Reply = (_call, reply) => reply): CommandHandler =>
  async (typed) => {
    try {
      await pace(typed.channel, typed.user);
      const { command, call } = understood(typed, context);
      return finish(call, await command.run(call, context));
    } catch (error) {
      const expected = error instanceof StandpointError && ['bad_request', 'not_found', 'not_allowed'].includes(error.code);
      if (expected) return privately(sentence(sentenceOf(error)));
      context.log.error({ err: error, command: typed.command, args: typed.args }, 'A command failed.');
      return privately(sentence('That could not be answered just now. It has been logged; please try again in a minute.'));
    }
  };

/** The command that was typed, or the one that answers the question. Throws `bad_request` for what is neither. */
function understood(typed: CommandCall, context: CommandContext): { readonly command: Command; readonly call: CommandCall } {
  const named = commandNamed(typed.command);
  if (named && !asksForHelp(typed, named)) return { command: named, call: typed };
  const call = named ? { ...typed, command: 'standpoint', args: named.name } : asQuestion(typed, context);
  const command = commandNamed(call.command);
  if (!command) throw new Error(`A question was read as /${call.command}, which is no command.`);
  return { command, call };
}

function asQuestion(typed: CommandCall, context: CommandContext): CommandCall {
  const names = COMMANDS.map((each) => each.name);
  const near = actorOrNull(typed.command, context) === null ? nearest(typed.command, names) : [];
  const text = `${typed.command} ${typed.args}`.trim();
  const question = near.length > 0 ? null : readQuestion(text, context);
  if (question) return { ...typed, ...question };
  throw near.length > 0
    ? new StandpointError('bad_request', `There is no command /${typed.command}.`, { remedy: didYouMean(near.map((name) => `/${name}`)) })
    : new StandpointError('bad_request', `I cannot look up ${quoted(text)}.`, {
        remedy: 'Ask like this: stance france, figures germany, statements foreign minister; "help" shows what else there is.',
      });
}

const commandNamed = (name: string): Command | undefined => COMMANDS.find((each) => each.name === name.toLowerCase());

const asksForHelp = ({ args }: CommandCall, { name }: Command): boolean =>
  name !== 'standpoint' && /^(?:help|\?|--help)$/i.test(args.trim());
