import { figuresAnswer } from '../../digest/answers/figures.js';
import { lookUpFigures } from '../look-up.js';
import { actorFrom } from './arguments.js';
import { type Command, privately } from './command.js';

export const figures: Command = {
  name: 'figures',
  localNames: { fr: 'chiffres', de: 'zahlen', ar: 'أرقام' },
  summary: 'Numbers reported, newest first, of one country or of all',
  usage: '[country]',
  examples: ['/figures', '/figures germany'],
  options: [{ name: 'country', summary: 'Country or body; all when left out', required: false, completes: true }],
  async run({ args }, context) {
    const asked = args.trim();
    const facts = await lookUpFigures(asked, context);
    const country = asked === '' ? null : actorFrom(asked, context);
    return privately(figuresAnswer({ country, facts, nameOf: context.nameOf, zone: context.defaults.zone, now: context.clock.now() }));
  },
};
