import { helpAnswer } from '../../digest/answers/help.js';
import { StandpointError } from '../../domain/errors.js';
import { type Command, privately } from './command.js';
import { didYouMean, nearest, quoted } from './did-you-mean.js';

/** Help needs the list of commands, and stands in it itself: so it is made from the others. */
export const standpoint = (others: readonly Command[]): Command => {
  const self: Command = {
    name: 'standpoint',
    summary: 'What can be asked here',
    usage: 'help [command]',
    examples: ['/standpoint help', '/standpoint help subscribe'],
    options: [],
    async run({ args }, context) {
      const asked = args
        .trim()
        .toLowerCase()
        .replace(/^help\b\s*\/?|^\//, '')
        .trim();
      const commands = [...others, self];
      if (asked === '') return privately(helpAnswer({ commands, topics: context.packs }));
      const command = commands.find(({ name }) => name === asked);
      if (command) return privately(helpAnswer({ commands: [command], topics: [] }));
      const near = nearest(
        asked,
        commands.map(({ name }) => name),
      );
      throw new StandpointError('bad_request', `There is no help on ${quoted(asked)}.`, {
        remedy: didYouMean(near, 'Type /standpoint help.'),
      });
    },
  };
  return self;
};
