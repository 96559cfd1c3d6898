import { statementsAnswer } from '../../digest/answers/statements.js';
import type { StatementFact } from '../../domain/facts.js';
import { addMilliseconds, DAY } from '../../domain/instant.js';
import { actorOrNull, packFrom } from './arguments.js';
import { type Command, type CommandContext, privately } from './command.js';

const LIMIT = 20;
/** A search for words is bounded to this period, so that a common word cannot hold the database up. */
const PERIOD = 90 * DAY;

export const statements: Command = {
  name: 'statements',
  summary: 'Who said what: by country, person or words',
  usage: '[country | person | words]',
  examples: ['/statements france', '/statements foreign minister', '/statements "right to return"'],
  async run({ args }, context) {
    const asked = args.trim();
    const facts = await find(asked, context);
    return privately(statementsAnswer({ asked, facts, nameOf: context.nameOf, zone: context.defaults.zone, now: context.clock.now() }));
  },
};

/** A country if it is one, else a person who spoke, else words. */
async function find(asked: string, context: CommandContext): Promise<readonly StatementFact[]> {
  const { facts } = context.stores;
  const base = { topic: packFrom('', context.packs).id, limit: LIMIT };
  if (asked === '') return facts.statements(base);
  const country = actorOrNull(asked, context);
  if (country) return facts.statements({ ...base, country });
  const byPerson = await facts.statements({ ...base, person: asked });
  if (byPerson.length > 0) return byPerson;
  return facts.statements({ ...base, words: asked, since: addMilliseconds(context.clock.now(), -PERIOD) });
}
