import { type ShownStances, shownIds, shownStances, shownWhole } from '../digest/answers/stance.js';
import type { ActorCode } from '../domain/actor.js';
import { countryStances } from '../domain/country-stances.js';
import { StandpointError } from '../domain/errors.js';
import type { FigureFact, StanceFact, StatementFact } from '../domain/facts.js';
import type { Group } from '../domain/figure.js';
import { addMilliseconds, DAY, type Instant, secondOf } from '../domain/instant.js';
import { actorFrom, actorOrNull, packFrom } from './commands/arguments.js';
import type { CommandContext } from './commands/command.js';

/** More than anybody reads; enough to say since when a country says the same. */
const STANCES = 200;
const FIGURES = 200;
/** Two pages of an answer; reading more would cost every question what few ask for. */
export const MOST_STATEMENTS = 20;
/** A search for words is bounded to this period, so that a common word cannot hold the database up. */
const SEARCH_PERIOD = 90 * DAY;

const topicOf = (context: Pick<CommandContext, 'packs'>): string => packFrom('', context.packs).id;

/** The stances of a country, see `countryStances`. Throws `bad_request` for a name that is no country's. */
export async function lookUpStances(named: string, context: CommandContext): Promise<readonly StanceFact[]> {
  return countryStances(context.stores, topicOf(context), actorFrom(named, context), STANCES);
}

/** Those of them that answer where the country stands; only of these more is read than that takes. */
export async function lookUpShownStances(
  country: ActorCode,
  group: Group | null,
  context: CommandContext,
): Promise<ShownStances<StanceFact>> {
  const { archive } = context.stores;
  const held = shownStances(group, await archive.heldStances(topicOf(context), country, STANCES));
  return shownWhole(held, await archive.stancesById(shownIds(held)));
}

/** What was said in these articles: who stands behind what is shown of them. */
export const saidIn = (articleIds: readonly string[], context: CommandContext): Promise<readonly StatementFact[]> =>
  context.stores.archive.statementsIn(topicOf(context), articleIds);

/** The newest figures, of one country or of all when `country` is empty. */
export async function lookUpFigures(country: string, context: CommandContext): Promise<readonly FigureFact[]> {
  const code = country === '' ? {} : { country: actorFrom(country, context) };
  return context.stores.facts.figures({ topic: topicOf(context), ...code, limit: FIGURES });
}

/**
 * The newest statements of a country if `asked` names one, else of a person who spoke, else those that hold the words; of a country those that
 * hold the words beside its name ("denmark children"). Throws `bad_request` for what has no letter and no digit.
 */
export async function lookUpStatements(asked: string, context: CommandContext): Promise<readonly StatementFact[]> {
  const { facts } = context.stores;
  const base = { topic: topicOf(context), limit: MOST_STATEMENTS };
  if (asked === '') return facts.statements(base);
  const country = actorOrNull(asked, context);
  if (country) return facts.statements({ ...base, country });
  if (!/[\p{L}\p{N}]/u.test(asked)) {
    throw new StandpointError('bad_request', 'Name a country, a person, or words that were said.', {
      remedy: 'For example: /statements france',
    });
  }
  const byPerson = await facts.statements({ ...base, person: asked });
  if (byPerson.length > 0) return byPerson;
  const since = searchedSince(context.clock.now());
  const found = await facts.statements({ ...base, words: asked, since });
  if (found.length > 0) return found;
  const parted = partCountry(asked, context);
  return parted === null ? [] : facts.statements({ ...base, ...parted, since });
}

/** The beginning of the period that a search for words looks into. */
export const searchedSince = (now: Instant): Instant => secondOf(addMilliseconds(now, -SEARCH_PERIOD));

/** "denmark children" or "children denmark" as the country and the words beside it; null where neither end names one. */
function partCountry(asked: string, context: CommandContext): { readonly country: ActorCode; readonly words: string } | null {
  const all = asked.split(/\s+/);
  for (let length = all.length - 1; length > 0; length--) {
    const ends = [
      [all.slice(0, length), all.slice(length)],
      [all.slice(-length), all.slice(0, -length)],
    ] as const;
    for (const [name, rest] of ends) {
      const country = actorOrNull(name.join(' '), context);
      if (country) return { country, words: rest.join(' ') };
    }
  }
  return null;
}
