import { type StanceChange, stanceChanges, stanceDay } from '../../digest/changes/stance-changes.js';
import { countryStances } from '../../domain/country-stances.js';
import type { StanceFact } from '../../domain/facts.js';
import { addMilliseconds, DAY } from '../../domain/instant.js';
import { stanceHistory } from '../../domain/stance-history.js';
import type { SiteDeps } from './site.js';

/** A change this recent is marked. */
export const RECENT_DAYS = 90;
/** Newest rows of a country that its changes are told from: each needs both of its sides, and what makes them firm. */
const MOST_OF_A_COUNTRY = 300;
/** The board is read again after this long. */
const FRESH_MS = 60_000;

/** What holds, and what changed of late, the latest change first. */
export interface Standing {
  readonly rows: readonly StanceFact[];
  readonly changes: readonly StanceChange[];
}

/** Reads what the board shows, at most once a minute and topic however many ask: it is the one page that looks at every country. */
export function standingReader(deps: SiteDeps): (topic: string) => Promise<Standing> {
  const known = new Map<string, { readonly readAt: number; readonly standing: Promise<Standing> }>();
  return (topic) => {
    const now = Date.parse(deps.clock.now());
    const held = known.get(topic);
    if (held && now - held.readAt < FRESH_MS && now >= held.readAt) return held.standing;
    const standing = readStanding(topic, deps);
    known.set(topic, { readAt: now, standing });
    // A failure is not remembered.
    standing.catch(() => known.delete(topic));
    return standing;
  };
}

async function readStanding(topic: string, { stores, clock }: SiteDeps): Promise<Standing> {
  const since = addMilliseconds(clock.now(), -RECENT_DAYS * DAY);
  const rows = await stores.archive.standing(topic, since.slice(0, 10));
  const changes = await changesSince(topic, since, rows, stores);
  return {
    rows,
    changes: changes.sort((a, b) => stanceDay(b.after).localeCompare(stanceDay(a.after)) || (a.after.id < b.after.id ? -1 : 1)),
  };
}

/**
 * The changes as digests know them. They ask of both sides whether they are firm, for which the standing rows hold too little of the
 * past: of the few countries where something may have changed, more rows are read.
 */
async function changesSince(
  topic: string,
  since: string,
  rows: readonly StanceFact[],
  stores: SiteDeps['stores'],
): Promise<StanceChange[]> {
  const day = since.slice(0, 10);
  const maybe = new Set(stanceHistory(rows).changes.flatMap(({ after }) => (stanceDay(after) >= day ? [after.country] : [])));
  const changes: StanceChange[] = [];
  for (const country of [...maybe].sort()) {
    const all = await countryStances(stores, topic, country, MOST_OF_A_COUNTRY);
    const recent = all.filter((row) => stanceDay(row) >= day);
    changes.push(
      ...stanceChanges(
        recent,
        all.filter((row) => stanceDay(row) < day),
        since,
      ),
    );
  }
  return changes;
}
