import { figuresAnswer } from '../../digest/answers/figures.js';
import { GROUPS } from '../../domain/figure.js';
import { lookUpFigures, saidIn } from '../look-up.js';
import { actorFrom } from './arguments.js';
import { type Command, privately } from './command.js';
import { splitGroup } from './groups.js';
import { withNextPage } from './next-page.js';

/** Who counted is looked up for the newest: those that the first pages show. */
const MOST_COUNTED = 50;

export const figures: Command = {
  name: 'figures',
  localNames: { fr: 'chiffres', de: 'zahlen', ar: 'أرقام' },
  summary: 'Numbers reported, newest first, of one country or of all',
  usage: '[country] [men | women | children | orphans]',
  examples: ['/figures', '/figures germany', '/figures france children'],
  options: [
    { name: 'country', summary: 'Country or body; all when left out', required: false, completes: true },
    { name: 'group', summary: 'Only numbers of this group', required: false, completes: false, choices: GROUPS },
  ],
  async run(call, context) {
    const [name, asked] = splitGroup(call.args);
    const group = asked === 'everyone' ? null : asked;
    const facts = (await lookUpFigures(name, context)).filter((fact) => group === null || fact.group === group);
    const country = name === '' ? null : actorFrom(name, context);
    const { nameOf } = context;
    const articles = facts.slice(0, MOST_COUNTED).map(({ articleId }) => articleId);
    const answer = figuresAnswer({
      country,
      group,
      facts,
      statements: await saidIn(articles, context),
      nameOf,
      zone: context.defaults.zone,
      now: context.clock.now(),
      page: call.page ?? 1,
    });
    return privately(withNextPage(answer, call));
  },
};
