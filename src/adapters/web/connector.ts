import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { buildConnector } from 'undici';
import { StandpointError } from '../../domain/errors.js';
import { type AddressPolicy, mayConnect } from './addresses.js';

/** Name to addresses. Given by tests; the system's resolver otherwise. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>;

export const systemResolver: Lookup = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });

const refused = (host: string): StandpointError =>
  new StandpointError('address_refused', `${host} is not an address on the public internet.`, {
    remedy: 'Check the address; private networks are only read where the settings allow it.',
  });

/**
 * An undici connector that looks at the address it is about to connect to, after the name is resolved, for every
 * connection (so on every redirect too). The checked addresses are the ones connected to: a second answer of the
 * resolver cannot swap them (DNS rebinding). IP literals never reach a resolver, hence the check before.
 */
export function guardedConnector(
  build: typeof buildConnector,
  policy: AddressPolicy,
  lookup: Lookup,
  connectTimeoutMs: number,
): buildConnector.connector {
  const guardedLookup: LookupFunction = (hostname, _options, callback) => {
    lookup(hostname).then(
      (found) => {
        const allowed = found.filter((entry) => mayConnect(entry.address, policy));
        if (allowed.length === 0) callback(refused(hostname), []);
        else callback(null, [...allowed]);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
  const connect = build({ timeout: connectTimeoutMs, lookup: guardedLookup, autoSelectFamily: true });
  return (options, callback) => {
    const literal = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !mayConnect(literal, policy)) callback(refused(literal), null);
    else connect(options, callback);
  };
}
