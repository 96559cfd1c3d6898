import type { ActorCode } from './actor.js';
import type { StanceFact } from './facts.js';
import type { Stores } from './ports/stores.js';
import { firstDay } from './stance.js';

/**
 * The stances of a country in bounded time: the newest `limit`, and of what was held before these the newest of each kind, so that what holds
 * is told however much was reported.
 */
export async function countryStances(
  stores: Pick<Stores, 'facts' | 'archive'>,
  topic: string,
  country: ActorCode,
  limit: number,
): Promise<readonly StanceFact[]> {
  const newest = await stores.facts.stances({ topic, country, limit });
  const last = newest.at(-1);
  if (newest.length < limit || last === undefined) return newest;
  const known = new Set(newest.map((fact) => fact.id));
  const before = (await stores.archive.heldBefore(topic, country, heldOn(last))).filter((fact) => !known.has(fact.id));
  return [...newest, ...before];
}

/** The day from which a stance counts. */
const heldOn = ({ date, published }: StanceFact): string => firstDay(date ?? published);
