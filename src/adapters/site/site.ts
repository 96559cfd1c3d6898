import type { ActorCode } from '../../domain/actor.js';
import type { Charts } from '../../domain/ports/charts.js';
import type { Stores } from '../../domain/ports/stores.js';
import type { Clock, Log } from '../../domain/ports/system.js';

export interface SiteTopic {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** What the page is made from. It reads and never writes. */
export interface SiteDeps {
  readonly stores: Pick<Stores, 'archive' | 'facts' | 'digests' | 'stories'>;
  /** The topics followed; the first is the one that `/` shows. */
  readonly topics: readonly SiteTopic[];
  /** Names for completion in the search field. */
  readonly actorNames: readonly string[];
  readonly nameOf: (code: ActorCode) => string;
  /** The country or body that a reader typed, null when it is none. */
  readonly actorCalled: (typed: string) => ActorCode | null;
  /** IANA zone of the dates. */
  readonly zone: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Public address without a slash at its end, null when there is none. */
  readonly address: string | null;
  /** Requests that one address may make in a minute. */
  readonly requestsPerMinute: number;
  /** Take the reader's address from the last entry of X-Forwarded-For: only behind a proxy that sets it. */
  readonly behindProxy: boolean;
  /** Draws pictures; without it the pages show their tables alone. */
  readonly charts?: Pick<Charts, 'svg'>;
}

/** Addresses of the pages, in one place. */
export const paths = {
  topic: (topic: string): string => `/topic/${encodeURIComponent(topic)}`,
  list: (topic: string, list: string): string => `${paths.topic(topic)}/${list}`,
  country: (topic: string, code: ActorCode): string => `${paths.topic(topic)}/country/${encodeURIComponent(code)}`,
  digest: (id: string): string => `/digest/${encodeURIComponent(id)}`,
  story: (id: string): string => `/story/${encodeURIComponent(id)}`,
  fact: (id: string): string => `/fact/${encodeURIComponent(id)}`,
  article: (id: string): string => `/article/${encodeURIComponent(id)}`,
} as const;

/** The address with these parameters, empty ones left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const set = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : []));
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set)}`;
}
