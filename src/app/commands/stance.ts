import { evidenceArticles, stanceAnswer } from '../../digest/answers/stance.js';
import { StandpointError } from '../../domain/errors.js';
import { GROUPS } from '../../domain/figure.js';
import { lookUpShownStances, saidIn } from '../look-up.js';
import { actorFrom } from './arguments.js';
import { type Command, privately } from './command.js';
import { splitGroup } from './groups.js';

export const stance: Command = {
  name: 'stance',
  localNames: { fr: 'position', de: 'haltung', ar: 'موقف' },
  summary: 'Where a country stands, with the evidence',
  usage: 'country [men | women | children | orphans]',
  examples: ['/stance france', '/stance denmark children'],
  options: [
    { name: 'country', summary: 'Country or body', required: true, completes: true },
    { name: 'group', summary: 'Only what is said of this group', required: false, completes: false, choices: GROUPS },
  ],
  async run({ args }, context) {
    const [name, group] = splitGroup(args);
    if (name === '')
      throw new StandpointError('bad_request', 'Name a country.', {
        remedy: `For example: /stance france${group === null ? '' : ` ${group}`}`,
      });
    const country = actorFrom(name, context);
    const shown = await lookUpShownStances(country, group, context);
    const statements = await saidIn(evidenceArticles(shown), context);
    const { nameOf, clock } = context;
    return privately(stanceAnswer({ country, group, shown, statements, nameOf, zone: context.defaults.zone, now: clock.now() }));
  },
};
