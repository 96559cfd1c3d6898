import { StandpointError } from '../../domain/errors.js';

export type DatabaseKind = 'sqlite' | 'postgres';

/** Where the database is. `shown` names it in messages: the path, or the address without user and password. */
export type DatabaseAddress =
  | { readonly kind: 'sqlite'; readonly path: string; readonly shown: string }
  | { readonly kind: 'postgres'; readonly connectionString: string; readonly shown: string };

/**
 * Reads a database URL: `sqlite:PATH` (`sqlite::memory:` for one that ends with the process) or `postgres://…`.
 * Throws a StandpointError `settings_invalid` for anything else; the message never repeats the URL, which may hold a password.
 */
export function parseDatabaseUrl(url: string): DatabaseAddress {
  if (url.startsWith('sqlite:')) {
    const path = url.slice('sqlite:'.length);
    if (path === '') throw invalid('The database URL names no file after "sqlite:".');
    return { kind: 'sqlite', path, shown: path };
  }
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgres', connectionString: url, shown: shownServer(url) };
  throw invalid('The database URL starts neither with "sqlite:" nor with "postgres://".');
}

function shownServer(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname === '' ? 'localhost' : hostname}:${port === '' ? '5432' : port}${pathname}`;
  } catch (cause) {
    throw invalid('The PostgreSQL URL cannot be read.', cause);
  }
}

const invalid = (message: string, cause?: unknown): StandpointError =>
  new StandpointError('settings_invalid', message, {
    cause,
    remedy:
      'Set it to sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/DATABASE, with special characters of the password percent-encoded.',
  });
