import { StandpointError } from '../../../domain/errors.js';

/** The named failure behind an error of PostgreSQL or of the way to it, null when it is none. `server` is host, port and database. */
export function postgresError(cause: unknown, server: string): StandpointError | null {
  if (!(cause instanceof Error)) return null;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
  const named = (
    errorCode: 'database_unavailable' | 'database_read_only' | 'database_full',
    message: string,
    remedy: string,
    retryable: boolean,
  ): StandpointError => new StandpointError(errorCode, message, { cause, remedy, retryable });

  if (code === '28P01' || code === '28000') {
    return named('database_unavailable', `PostgreSQL at ${server} refused the user or password.`, 'Correct the database URL.', false);
  }
  if (code === '3D000') {
    return named('database_unavailable', `There is no such database at ${server}.`, 'Create it, or correct the database URL.', false);
  }
  if (code === '25006') {
    return named(
      'database_read_only',
      `PostgreSQL at ${server} takes no writes now.`,
      'Name the primary server, or switch its read-only mode off.',
      true,
    );
  }
  if (code === '42501') {
    return named(
      'database_read_only',
      `The user may not write to the database at ${server}.`,
      'Grant it the right to create and write tables in its schema.',
      false,
    );
  }
  if (code === '53100') {
    return named('database_full', `The disk of PostgreSQL at ${server} is full.`, 'Free space on it; nothing stored was lost.', true);
  }
  if (code === '40001' || code === '40P01' || code === '55P03' || code === '57014') {
    return named(
      'database_unavailable',
      `PostgreSQL at ${server} broke the work off because of other work.`,
      'It can be tried again.',
      true,
    );
  }
  if (/^(08|53|57P)/.test(code) || isBrokenConnection(code, cause.message)) {
    return named('database_unavailable', `PostgreSQL at ${server} does not answer.`, 'Check that it runs and can be reached.', true);
  }
  return null;
}

/** pg gives some broken connections no code: their message is all there is to tell them by. */
function isBrokenConnection(code: string, message: string): boolean {
  return (
    /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|EADDRNOTAVAIL|ENOENT)/.test(code) ||
    (code === '' && /connection (terminated|ended)|timeout (expired|exceeded) when|connection error and is not queryable/i.test(message))
  );
}
