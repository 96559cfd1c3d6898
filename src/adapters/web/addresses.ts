import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** public: the open internet only · private-too: also loopback and private networks (tests, demos, an intranet); metadata services stay closed. */
export type AddressPolicy = 'public' | 'private-too';

/** The only IPv6 space that is routed on the open internet (RFC 4291, 2.4; IANA's unicast allocation). */
const GLOBAL_UNICAST_V6 = ipaddr.parseCIDR('2000::/3');

/** Inside otherwise public space, but documentation (RFC 9637) or a cloud's own services. */
const CLOSED_V6 = ['3fff::/20'].map((range) => ipaddr.parseCIDR(range));
const CLOSED_V4 = ['168.63.129.16/32', '192.88.99.0/24'].map((range) => ipaddr.parseCIDR(range));

const PRIVATE_RANGES: ReadonlySet<string> = new Set(['loopback', 'private', 'uniqueLocal']);

/**
 * May this process connect to the address? `address` is an IP literal as a resolver gives it (no brackets; a zone
 * `%eth0` counts as link-local). What is no IP address is refused. Addresses that carry another one inside (IPv4-mapped,
 * NAT64, 6to4, Teredo) are refused whole: a public server is reached without them.
 */
export function mayConnect(address: string, policy: AddressPolicy): boolean {
  if (isIP(address) === 0 || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (policy === 'private-too' && PRIVATE_RANGES.has(range)) return true;
  if (range !== 'unicast') return false;
  if (parsed.kind() === 'ipv4') return !CLOSED_V4.some((closed) => parsed.match(closed));
  return parsed.match(GLOBAL_UNICAST_V6) && !CLOSED_V6.some((closed) => parsed.match(closed));
}
