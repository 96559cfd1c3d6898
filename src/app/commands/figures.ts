import { figuresAnswer } from '../../digest/answers/figures.js';
import { actorFrom, packFrom } from './arguments.js';
import { type Command, privately } from './command.js';

const LIMIT = 200;

export const figures: Command = {
  name: 'figures',
  summary: 'Numbers reported, newest first, of one country or of all',
  usage: '[country]',
  examples: ['/figures', '/figures germany'],
  async run({ args }, context) {
    const country = args.trim() === '' ? null : actorFrom(args.trim(), context);
    const topic = packFrom('', context.packs);
    const facts = await context.stores.facts.figures({ topic: topic.id, ...(country && { country }), limit: LIMIT });
    return privately(figuresAnswer({ country, facts, nameOf: context.nameOf, zone: context.defaults.zone, now: context.clock.now() }));
  },
};
