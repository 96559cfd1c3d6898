import { sourcesAnswer } from '../../digest/answers/sources.js';
import { type Command, privately } from './command.js';

export const sources: Command = {
  name: 'sources',
  localNames: { fr: 'sources', de: 'quellen', ar: 'مصادر' },
  summary: 'The feeds that are read, and how each is doing',
  usage: '',
  examples: ['/sources'],
  options: [],
  async run(_call, context) {
    const feeds = await context.stores.feeds.all();
    return privately(sourcesAnswer({ feeds, zone: context.defaults.zone }));
  },
};
