import { countryStances } from '../domain/country-stances.js';
import type { FigureFact, StanceFact, StatementFact } from '../domain/facts.js';
import { addMilliseconds, DAY } from '../domain/instant.js';
import { actorFrom, actorOrNull, packFrom } from './commands/arguments.js';
import type { CommandContext } from './commands/command.js';

/** More than anybody reads; enough to say since when a country says the same. */
const STANCES = 200;
const FIGURES = 200;
const STATEMENTS = 20;
/** A search for words is bounded to this period, so that a common word cannot hold the database up. */
const SEARCH_PERIOD = 90 * DAY;

const topicOf = (context: Pick<CommandContext, 'packs'>): string => packFrom('', context.packs).id;

/** The stances of a country, see `countryStances`. Throws `bad_request` for a name that is no country's. */
export async function lookUpStances(named: string, context: CommandContext): Promise<readonly StanceFact[]> {
  return countryStances(context.stores, topicOf(context), actorFrom(named, context), STANCES);
}

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
