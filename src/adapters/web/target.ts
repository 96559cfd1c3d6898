import { StandpointError } from '../../domain/errors.js';

/** A URL that may be requested: http or https, without credentials. */
export function targetOf(address: string, base?: string): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch (cause) {
    throw new StandpointError('address_refused', `"${address.slice(0, 200)}" is not a web address.`, { cause });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new StandpointError('address_refused', `Only http and https addresses are read, not "${url.protocol}".`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new StandpointError('address_refused', `The address of ${url.host} carries a user name or password.`, {
      remedy: 'Use an address without credentials.',
    });
  }
  // Writing it parses the address again; most have none.
  if (url.hash !== '') url.hash = '';
  return url;
}

export const MAX_REDIRECTS = 5;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export const isRedirect = (status: number): boolean => REDIRECTS.has(status);

/** 301 and 308 say that the address itself is out of date. */
export const isPermanent = (status: number): boolean => status === 301 || status === 308;
