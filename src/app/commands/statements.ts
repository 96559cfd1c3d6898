import { resolveActor } from '../../analysis/actors/resolve.js';
import { statementsAnswer } from '../../digest/answers/statements.js';
import { lookUpStatements, MOST_STATEMENTS } from '../look-up.js';
import { type Command, type CommandContext, privately } from './command.js';
import { didYouMean } from './did-you-mean.js';
import { withNextPage } from './next-page.js';

export const statements: Command = {
  name: 'statements',
  localNames: { fr: 'déclarations', de: 'aussagen', ar: 'تصريحات' },
  summary: 'Who said what: by country, person or words',
  usage: '[country | person | words]',
  examples: ['/statements france', '/statements foreign minister', '/statements france children'],
  options: [{ name: 'asked', summary: 'Country, person or words', required: false, completes: true }],
  async run(call, context) {
    const asked = call.args.trim();
    const facts = await lookUpStatements(asked, context);
    const { nameOf } = context;
    const answer = statementsAnswer({
      asked,
      facts,
      bounded: facts.length >= MOST_STATEMENTS,
      nameOf,
      zone: context.defaults.zone,
      now: context.clock.now(),
      page: call.page ?? 1,
      otherwise: facts.length > 0 || asked === '' ? null : otherwise(asked, context),
    });
    return privately(withNextPage(answer, call));
  },
};

/** What to type instead, where nothing was found. */
function otherwise(asked: string, { actors }: CommandContext): string {
  const found = resolveActor(actors, asked);
  const names = 'suggestions' in found ? found.suggestions.map((actor) => actor.name) : [];
  return didYouMean(names, 'code' in found ? '' : 'Try fewer words, or a country: /statements france');
}
