import { StandpointError } from '../../domain/errors.js';
import { postgresError } from './dialects/postgres-errors.js';
import { sqliteError } from './dialects/sqlite-errors.js';
import type { DatabaseAddress } from './url.js';

/** Gives a failure of the database its name. What has none (a broken constraint is a bug of ours) is given back as it came. */
export type Translate = (error: unknown) => unknown;

/** The translation for one database; messages name its path or server, never a password. */
export function translatorFor(address: DatabaseAddress): Translate {
  const named = address.kind === 'sqlite' ? sqliteError : postgresError;
  return (error) => (error instanceof StandpointError ? error : (named(error, address.shown) ?? error));
}
