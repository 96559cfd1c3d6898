import type { ActorCode } from '../actor.js';
import type { Article } from '../article.js';
import type { Digest } from '../digest.js';
import type { Fact, FigureFact, StanceFact, StatementFact } from '../facts.js';
import type { Feed, FeedState } from '../feed.js';
import type { FigureEvent } from '../figure.js';
import type { HeldStance } from '../held-stance.js';
import type { Instant } from '../instant.js';
import type { FactQuery, StatementQuery } from './fact-query.js';

/** Which part of a list is wanted. `after` is the `next` of the part before it; a made-up one is a `bad_request`. */
export interface Paging {
  readonly limit: number;
  readonly after?: string | null;
}

/** A part of a list. `next` asks for the part after it, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type DigestSummary = Pick<Digest, 'id' | 'selection' | 'window' | 'builtAt' | 'empty'> & { readonly summary: string };

export interface FigureQuery extends Omit<FactQuery, 'limit'> {
  readonly event?: FigureEvent;
}
export type StanceQuery = Omit<FactQuery, 'limit'>;

/**
 * All that was ever stored, for readers who leaf through it: lists come in parts, in an order that stays the same while new rows are
 * added, and every query is bounded by its indexes, whatever the size of the archive.
 */
export interface ArchiveStore {
  /** Digests of a topic, of its sub-topics and countries, the latest window first. */
  digests(topic: string, paging: Paging): Promise<Page<DigestSummary>>;
  /** Newest publication first. */
  statements(query: Omit<StatementQuery, 'limit'>, paging: Paging): Promise<Page<StatementFact>>;
  figures(query: FigureQuery, paging: Paging): Promise<Page<FigureFact>>;
  /** The latest word or deed first, whenever it was reported. */
  stances(query: StanceQuery, paging: Paging): Promise<Page<StanceFact>>;
  /** Newest publication first, as they came in. */
  reportedStances(query: StanceQuery, limit: number): Promise<readonly StanceFact[]>;
  /**
   * What `domain/stance-history.ts` needs to tell what holds now and what changed since the day `since`: every row held on that day or
   * later, and of what was held earlier the newest row of each country, part, label and group (those of unnamed officials and those
   * without a date counted apart). As if nothing had been published from `until` on, when that is given.
   */
  standing(topic: string, since: string, until?: Instant): Promise<readonly StanceFact[]>;
  /** Of what a country held earlier than the day `before`, the newest row of each kind, as in `standing`. */
  heldBefore(topic: string, country: ActorCode, before: string): Promise<readonly StanceFact[]>;
  /**
   * What tells where a country stands, in bounded time: the newest `limit` rows, and of what was held before these the newest of each kind, so
   * that what holds is told however much was reported.
   */
  heldStances(topic: string, country: ActorCode, limit: number): Promise<readonly HeldStance[]>;
  /** The stances with these ids, in no order; unknown ids are left out. */
  stancesById(ids: readonly string[]): Promise<readonly StanceFact[]>;
  /** Null when there is no such fact. */
  fact(id: string): Promise<Fact | null>;
  /** The facts found in an article, in the order of its text. */
  factsOf(articleId: string): Promise<readonly Fact[]>;
  /** What was said in these articles on a topic, in no order: it tells who stands behind their stances and figures. */
  statementsIn(topic: string, articleIds: readonly string[]): Promise<readonly StatementFact[]>;
  /** The articles with these ids, earliest publication first; unknown ids are left out. */
  articles(ids: readonly string[]): Promise<readonly Article[]>;
  /** By outlet and address; `states` narrows, all when empty. */
  feeds(states: readonly FeedState[], paging: Paging): Promise<Page<Feed>>;
  feedCounts(): Promise<Readonly<Record<FeedState, number>>>;
  /** Deliveries that are not settled, by platform and state. */
  openDeliveries(): Promise<readonly { readonly platform: string; readonly state: 'due' | 'sending'; readonly count: number }[]>;
}
