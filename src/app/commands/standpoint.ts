import { helpAnswer } from '../../digest/answers/help.js';
import { StandpointError } from '../../domain/errors.js';
import { type Command, privately } from './command.js';

/** Help needs the list of commands, and stands in it itself: so it is made from the others. */
export const standpoint = (others: readonly Command[]): Command => {
  const self: Command = {
    name: 'standpoint',
    summary: 'What can be asked here',
    usage: 'help',
    examples: ['/standpoint help'],
    options: [],
    async run({ args }, context) {
      const asked = args.trim().toLowerCase();
      if (asked !== '' && asked !== 'help')
        throw new StandpointError('bad_request', `"${asked}" is unknown.`, { remedy: 'Type /standpoint help.' });
      return privately(helpAnswer({ commands: [...others, self], topics: context.packs }));
    },
  };
  return self;
};
