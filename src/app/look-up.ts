import type { FigureFact, StanceFact, StatementFact } from '../domain/facts.js';
import { addMilliseconds, DAY } from '../domain/instant.js';
import { actorFrom, actorOrNull, packFrom } from './commands/arguments.js';
import type { CommandContext } from './commands/command.js';

const FIGURES = 200;
const STATEMENTS = 20;
/** A search for words is bounded to this period, so that a common word cannot hold the database up. */
const SEARCH_PERIOD = 90 * DAY;

const topicOf = (context: CommandContext): string => packFrom('', context.packs).id;

/** Every stance of a country, newest first. Throws `bad_request` for a name that is no country's. */
export const lookUpStances = (country: string, context: CommandContext): Promise<readonly StanceFact[]> =>
  context.stores.facts.stances({ topic: topicOf(context), country: actorFrom(country, context) });

/** The newest figures, of one country or of all when `country` is empty. */
export function lookUpFigures(country: string, context: CommandContext): Promise<readonly FigureFact[]> {
  const code = country === '' ? {} : { country: actorFrom(country, context) };
  return context.stores.facts.figures({ topic: topicOf(context), ...code, limit: FIGURES });
}

/** The newest statements of a country if `asked` names one, else of a person who spoke, else those that hold the words. */
export async function lookUpStatements(asked: string, context: CommandContext): Promise<readonly StatementFact[]> {
  const { facts } = context.stores;
  const base = { topic: topicOf(context), limit: STATEMENTS };
  if (asked === '') return facts.statements(base);
  const country = actorOrNull(asked, context);
  if (country) return facts.statements({ ...base, country });
  const byPerson = await facts.statements({ ...base, person: asked });
  if (byPerson.length > 0) return byPerson;
  return facts.statements({ ...base, words: asked, since: addMilliseconds(context.clock.now(), -SEARCH_PERIOD) });
}
