import { statementsAnswer } from '../../digest/answers/statements.js';
import { lookUpStatements } from '../look-up.js';
import { type Command, privately } from './command.js';

export const statements: Command = {
  name: 'statements',
  localNames: { fr: 'déclarations', de: 'aussagen', ar: 'تصريحات' },
  summary: 'Who said what: by country, person or words',
  usage: '[country | person | words]',
  examples: ['/statements france', '/statements foreign minister', '/statements right to return'],
  options: [{ name: 'asked', summary: 'Country, person or words', required: false, completes: true }],
  async run({ args }, context) {
    const asked = args.trim();
    const facts = await lookUpStatements(asked, context);
    return privately(statementsAnswer({ asked, facts, nameOf: context.nameOf, zone: context.defaults.zone, now: context.clock.now() }));
  },
};
