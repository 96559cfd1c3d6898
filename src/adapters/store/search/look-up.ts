import type { StatementQuery } from '../../../domain/ports/fact-query.js';
import type { StoreDatabase } from '../database.js';
import type { StatementSourceRow } from '../rows/statement-row.js';
import { searchTerms } from './folding.js';
import { newestOfSpeakers } from './of-speakers.js';
import { speakersCalled } from './speakers.js';
import type { StatementPlace } from './statement-search.js';

/** The statements that a query means, newest first; `after` leaves out what comes before and at that place. */
export async function lookUpStatements(
  { db, search }: Pick<StoreDatabase, 'db' | 'search'>,
  query: StatementQuery,
  after?: StatementPlace,
): Promise<StatementSourceRow[]> {
  const terms = searchTerms(query.words ?? '');
  // Words without a letter or a digit stand in no text.
  if (query.words !== undefined && terms.length === 0) return [];
  const speakers = await speakersCalled(db, query.person);
  if (speakers.kind === 'named' && speakers.keys.length === 0) return [];
  const ofSpeakers = after === undefined ? await newestOfSpeakers(db, query, speakers) : null;
  if (ofSpeakers !== null) return ofSpeakers;
  return search.find(db, { ...query, terms, speakers, ...(after === undefined ? {} : { after }) });
}
