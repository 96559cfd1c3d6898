import type { Analysis } from '../analysis.js';
import type { Article, TextSource } from '../article.js';
import type { Deed } from '../audit.js';
import type { Delivery } from '../delivery.js';
import type { Digest, Window } from '../digest.js';
import type { FigureFact, StanceFact, StatementFact } from '../facts.js';
import type { EntryDraft, Feed, FeedMemory, FeedSeed, FeedState } from '../feed.js';
import type { Instant } from '../instant.js';
import type { ChannelRef, PlatformName, Subscription } from '../subscription.js';
import type { AlertStore } from './alert-store.js';
import type { AnalysisStore } from './analysis-store.js';
import type { ArchiveStore } from './archive.js';
import type { AuditStore } from './audit.js';
import type { ClaimStore } from './claims.js';
import type { CorrectionStore, ReportStore } from './correction-store.js';
import type { ErasureStore } from './erasure.js';
import type { FactQuery, StatementQuery } from './fact-query.js';
import type { InstallationStore } from './installation-store.js';
import type { DeadJobStore } from './jobs.js';
import type { RetentionStore } from './retention.js';
import type { StoryStore } from './story-store.js';
import type { UnreadStore } from './unread.js';

/** One poll as it ended: stored whole or not at all, so that a kill between two statements loses nothing. */
export interface PollRecord {
  readonly feedId: string;
  readonly at: Instant;
  readonly state: FeedState;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodyHash: string | null;
  readonly title: string | null;
  readonly nextPollAt: Instant;
  readonly succeeded: boolean;
  /** Failed polls in a row, this one included. */
  readonly failures: number;
  readonly error: string | null;
  readonly memory: FeedMemory;
  readonly entries: readonly EntryDraft[];
}

/** A poll that succeeded and taught nothing about the feed, as most do. */
export type UnchangedPoll = Pick<PollRecord, 'feedId' | 'at' | 'nextPollAt'>;

/** Whoever hands over a deed with a change finds it in the audit trail, written in the same transaction. */
export interface FeedStore {
  /**
   * Adds the feeds that are not there yet (by URL), due at once, and adopts outlet and topics of those that are. Without a deed
   * they are a topic pack's, and leave alone what an operator named or removed; with one they are an operator's, take over, and bring back
   * what was removed. Returns how many were new or brought back.
   */
  add(feeds: readonly FeedSeed[], now: Instant, deed?: Deed): Promise<number>;
  all(): Promise<readonly Feed[]>;
  get(id: string): Promise<Feed | null>;
  /** Feeds in state active or failing with `nextPollAt <= now` that nobody polls now: the `limit` that are overdue the longest, in the order in which they are best polled. */
  due(now: Instant, limit: number): Promise<readonly Feed[]>;
  /**
   * Stores the outcome and the entries not seen before (by feed and key, or by feed, title and address: a feed may change all its keys at
   * once) in one transaction. A poll of a feed that was removed or switched off meanwhile is `not_found`. A new entry with topics and an
   * address makes an article in state `found`, unless the address is known: then the topics are added to it. Returns the number of new entries.
   */
  recordPoll(record: PollRecord): Promise<number>;
  /** Stores such polls, for a fraction of the work; gives the ids of those feeds that are still polled, of the others nothing is stored. */
  recordUnchanged(polls: readonly UnchangedPoll[]): Promise<ReadonlySet<string>>;
  /** Earliest `nextPollAt` among the feeds still polled, null when there are none. */
  nextDue(): Promise<Instant | null>;
  /** Switches a feed on again: due at once, as if it had never failed or moved, its whole body asked for. */
  enable(id: string, now: Instant, deed?: Deed): Promise<void>;
  /** Switches a feed off until it is enabled; `reason` is a sentence for people. */
  disable(id: string, reason: string, deed?: Deed): Promise<void>;
  /** Forgets a feed and which entries it had, but that it was removed: no topic pack brings it back. Articles and facts stay. */
  remove(id: string, deed?: Deed): Promise<void>;
}

export interface ReadText {
  readonly text: string;
  readonly textSource: TextSource;
  readonly title: string | null;
  /** The outlet that the page names, where the feed's own is not the article's; null keeps the one that is stored. */
  readonly outlet?: string | null;
  readonly byline: string | null;
  readonly publishedAt: Instant | null;
  readonly language: string | null;
  /** What the text is known again by in another outlet, see `digest/stories/copies.ts`; without marks no copy is looked for. */
  readonly marks?: readonly string[];
}

/** An article to be read, with what its entries already give. */
export interface ArticleToRead extends Article {
  readonly summary: string;
  /** Full text from the feed as HTML, when there. */
  readonly content: string | null;
}

/** An article whose page was given up: tried too often, or not worth another try. */
export interface UnreadPage {
  readonly articleId: string;
  readonly url: string;
  /** What went wrong the last time, a sentence for people. */
  readonly reason: string;
  readonly foundAt: Instant;
}

export interface ArticleStore {
  /** In state `found`, or `failed` with `nextTryAt <= now`, and nobody reads it now; oldest first. */
  toRead(now: Instant, limit: number): Promise<readonly ArticleToRead[]>;
  /**
   * With `skipReason` the text is kept and the article skipped, in the same transaction. A text that shares most of its marks with that of an
   * article found in the week before is stored as its copy: the first stays, whatever their order in the news.
   */
  saveText(id: string, text: ReadText, skipReason?: string | null): Promise<void>;
  skip(id: string, reason: string): Promise<void>;
  fail(id: string, reason: string, nextTryAt: Instant | null): Promise<void>;
  /** How many pages were given up, and the latest found of them. */
  givenUp(limit: number): Promise<{ readonly count: number; readonly latest: readonly UnreadPage[] }>;
  /** To be read again now, as if it had never failed. False when it is not among those given up. */
  again(id: string, now: Instant): Promise<boolean>;
  get(id: string): Promise<Article | null>;
  getToRead(id: string): Promise<ArticleToRead | null>;
  /**
   * Read and not worked on now, but without any analysis for one of its topics (`version` null), or without one of this version. What failed
   * is not there before its next try.
   */
  toAnalyse(version: string | null, now: Instant, limit: number): Promise<readonly { readonly article: Article; readonly topic: string }[]>;
  /** How many articles of the window are on the way: to be read or analysed now, or being so. Those that wait for another try do not count. */
  onTheWay(topic: string, window: Window, now: Instant): Promise<number>;
}

/** What a digest is made from: everything the window holds. */
export interface WindowFacts {
  /** Analysed articles of the window, relevant or not, without their texts. */
  readonly articles: readonly WindowArticle[];
  readonly statements: readonly StatementFact[];
  readonly figures: readonly FigureFact[];
  readonly stances: readonly StanceFact[];
  /** Articles of the window that were not read for their language: ISO 639-1 → how many. */
  readonly skippedByLanguage: Readonly<Record<string, number>>;
}
export interface WindowArticle {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: Instant;
  readonly relevant: boolean;
  readonly text: string;
  /** The first article that carried this text, inside the window or not. */
  readonly copyOf?: string;
}

export interface FactStore {
  /**
   * Replaces what was found in the article for the topic, in one transaction, and records the analysis version. What a copy of the same text
   * holds already is not stored again: that fact then has this article's outlet in `alsoIn`. What no other copy holds is this article's own.
   */
  saveAnalysis(articleId: string, topic: string, version: string, analysis: Analysis, at: Instant): Promise<void>;
  /**
   * Records that the analysis failed: it is tried again at `nextTryAt`, or given up with this version when that is null. What another worker
   * found meanwhile, and what was found before, stays.
   */
  saveFailure(articleId: string, topic: string, version: string, reason: string, at: Instant, nextTryAt: Instant | null): Promise<void>;
  /**
   * What belongs to a window: articles published inside it (found-time where no date is known), and those of the two days before it
   * that were first analysed inside it. Only facts of relevant articles.
   */
  window(topic: string, window: Window): Promise<WindowFacts>;
  /** Newest first. */
  statements(query: StatementQuery): Promise<readonly StatementFact[]>;
  figures(query: FactQuery): Promise<readonly FigureFact[]>;
  /** Newest first; `domain/stance-history.ts` tells which are current. */
  stances(query: FactQuery): Promise<readonly StanceFact[]>;
  counts(): Promise<{ readonly articles: number; readonly statements: number; readonly figures: number; readonly stances: number }>;
}

/** Whoever hands over a deed with a change finds it in the audit trail, written in the same transaction. */
export interface SubscriptionStore {
  /** Adds it, or replaces the one with its id. On record as subscribed, resumed (it was paused) or changed. */
  add(subscription: Subscription, deed?: Deed): Promise<void>;
  get(id: string): Promise<Subscription | null>;
  ofChannel(channel: ChannelRef): Promise<readonly Subscription[]>;
  /** All of a workspace, by channel. */
  ofWorkspace(platform: PlatformName, workspace: string): Promise<readonly Subscription[]>;
  /** All that are not paused. */
  active(): Promise<readonly Subscription[]>;
  /** All that are paused, by place. */
  paused(): Promise<readonly Subscription[]>;
  /** Active with `nextDueAt <= now`, earliest first. */
  due(now: Instant): Promise<readonly Subscription[]>;
  setPaused(id: string, paused: boolean, reason: string | null, deed?: Deed): Promise<void>;
  remove(id: string, deed?: Deed): Promise<boolean>;
}

/** A delivery to be made with a digest, and where its subscription goes from there. */
export interface PlannedDelivery {
  readonly subscriptionId: string;
  readonly channel: ChannelRef;
  readonly dueAt: Instant;
  readonly nextDueAt: Instant;
  /** Post nothing, only move the subscription on (a quiet channel and an empty digest). */
  readonly silent: boolean;
}

export interface DigestStore {
  /**
   * In one transaction: the digest (unique by id), one delivery per channel (unique by digest and channel) and the subscriptions'
   * new `lastUntil` and `nextDueAt`. Called twice with the same digest it adds nothing. Returns the number of new deliveries.
   */
  save(digest: Digest, deliveries: readonly PlannedDelivery[]): Promise<number>;
  get(id: string): Promise<Digest | null>;
  latest(topic: string): Promise<Digest | null>;
}

/** Which attempt of which delivery an outcome belongs to. */
export type DeliveryAttempt = Pick<Delivery, 'id' | 'attempt'>;

export interface DeliveryStore {
  /** Moves up to `limit` due rows of these platforms (and of one workspace, if given) to `sending` with attempt + 1, and returns them. No two callers get the same row. */
  claim(platforms: readonly string[], now: Instant, limit: number, workspace?: string | null): Promise<readonly Delivery[]>;
  /** Platforms and workspaces that have something due. */
  waiting(platforms: readonly string[], now: Instant): Promise<readonly Pick<ChannelRef, 'platform' | 'workspace'>[]>;
  /** How many there are by state. */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** What failed or is held, latest due first. */
  stopped(limit: number): Promise<readonly Delivery[]>;
  /** What failed or is held, due again. */
  again(attempt: DeliveryAttempt, now: Instant): Promise<void>;
  /** When the next is due there (`workspace` null: in any), null when nothing is planned. */
  nextDue(platform: string, workspace: string | null): Promise<Instant | null>;
  sent(id: string, messageId: string, at: Instant): Promise<void>;
  /**
   * One of several messages was posted, and the attempt goes on: `messageId` holds the ids so far, and nothing posted is in doubt. False where the
   * attempt is no longer the row's own.
   */
  partSent(attempt: DeliveryAttempt, messageId: string): Promise<boolean>;
  /**
   * Back to `due` at `dueAt`. `unsureSince`: from when on the message may have been posted, null when it certainly was not (or is sent
   * again all the same). Of an attempt that is no longer the row's own (a process was taken for dead, and another went on) nothing is
   * stored; the same holds for `fail` and `hold`.
   */
  retry(attempt: DeliveryAttempt, reason: string, dueAt: Instant, unsureSince: Instant | null): Promise<void>;
  fail(attempt: DeliveryAttempt, reason: string): Promise<void>;
  /** To `unknown`, for the operator. */
  hold(attempt: DeliveryAttempt, reason: string): Promise<void>;
  /**
   * Rows of these platforms that somebody claimed before `claimedBefore` and never settled, and with `held` those in `unknown`; oldest
   * first. They stay as they are until they are settled, so that a second crash loses none.
   */
  unsettled(platforms: readonly string[], claimedBefore: Instant, held: boolean, limit: number): Promise<readonly Delivery[]>;
  ofDigest(digestId: string): Promise<readonly Delivery[]>;
}

/** The whole database: opened and migrated by `adapters/store/open.ts`. */
export interface Stores {
  readonly feeds: FeedStore;
  readonly articles: ArticleStore;
  readonly facts: FactStore;
  readonly analyses: AnalysisStore;
  readonly subscriptions: SubscriptionStore;
  readonly digests: DigestStore;
  readonly deliveries: DeliveryStore;
  readonly claims: ClaimStore;
  readonly deadJobs: DeadJobStore;
  readonly audit: AuditStore;
  readonly installations: InstallationStore;
  readonly archive: ArchiveStore;
  readonly erasure: ErasureStore;
  readonly retention: RetentionStore;
  readonly corrections: CorrectionStore;
  readonly reports: ReportStore;
  readonly alerts: AlertStore;
  readonly stories: StoryStore;
  readonly unread: UnreadStore;
  /**
   * Has a database server read what was said since then, so that the first who ask need not wait for its disk. Does nothing where the database
   * is part of this process, which would be held up.
   */
  warmUp(since: Instant): Promise<void>;
  close(): Promise<void>;
}
