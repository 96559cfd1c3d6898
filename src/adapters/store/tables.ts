import type { ColumnType, Generated, RawBuilder } from 'kysely';
import type { CarriedFactRow, TextMarkRow } from './copies/rows.js';
import type { StoryArticleRow, StoryRow } from './rows/story-row.js';
import type { DeadJobRow, LeaseRow } from './work-rows.js';

/**
 * The rows as both databases hold them. Instants are 24-character text, flags 0 or 1, lists and objects JSON text.
 * Columns are named by the domain; the migrations say which have indexes.
 */
export interface Tables {
  feeds: FeedRow;
  entries: EntryRow;
  articles: ArticleRow;
  text_marks: TextMarkRow;
  analyses: AnalysisRow;
  statements: StatementRow;
  speakers: SpeakerRow;
  figures: FigureRow;
  stances: StanceRow;
  carried_facts: CarriedFactRow;
  subscriptions: SubscriptionRow;
  digests: DigestRow;
  deliveries: DeliveryRow;
  audit: AuditRow;
  leases: LeaseRow;
  dead_jobs: DeadJobRow;
  installations: InstallationRow;
  corrections: CorrectionRow;
  reports: ReportRow;
  alerts: AlertRow;
  stories: StoryRow;
  story_articles: StoryArticleRow;
}

export interface FeedRow {
  id: string;
  url: string;
  outlet: string;
  topics: string;
  title: string | null;
  state: string;
  etag: string | null;
  last_modified: string | null;
  body_hash: string | null;
  next_poll_at: string;
  last_poll_at: string | null;
  last_success_at: string | null;
  failures: number;
  last_error: string | null;
  entries_seen: number;
  memory: string;
  /** Whoever polls it now has until then. */
  claimed_until: string | null;
  origin: string;
}

export interface EntryRow {
  id: string;
  feed_id: string;
  key: string;
  title: string;
  url: string | null;
  published_at: string | null;
  seen_at: string;
  article_id: string | null;
  /** JSON list of the topics that it may be about though it names no address to read; null of all others. */
  silent_on: string | null;
}

export interface ArticleRow {
  id: string;
  url: string;
  title: string;
  outlet: string;
  byline: string | null;
  published_at: string | null;
  found_at: string;
  state: string;
  reason: string | null;
  attempts: number;
  next_try_at: string | null;
  /** From when it may be read: found-time, or the next try after a failure; null when there is nothing to read. */
  readable_from: string | null;
  text_source: string | null;
  language: string | null;
  summary: string;
  content: string | null;
  text: string | null;
  claimed_until: string | null;
  /** The first article that carried this text; null when this is it. */
  copy_of: string | null;
}

/** One article for one topic. `version`: null while the article has no text, '' when it waits for its first analysis. */
export interface AnalysisRow {
  article_id: string;
  topic: string;
  version: string | null;
  relevant: number | null;
  /** Publication of the article, else its found-time; set by the first analysis. */
  published: string | null;
  analysed_at: string | null;
  first_analysed_at: string | null;
  error: string | null;
  claimed_until: string | null;
  /** Failed tries in a row that another one follows, at `next_try_at`. */
  failures: number;
  next_try_at: string | null;
}

/** What every fact has. `evidence` is the sentence or clause, `country` the actor that look-ups ask for. */
interface FactRow {
  id: string;
  article_id: string;
  topic: string;
  published: string;
  analysis_version: string;
  /** Place in the analysis' list, 0 for the best. */
  rank: number;
  country: string | null;
  evidence: string;
  evidence_start: number;
  evidence_end: number;
}

export interface StatementRow extends FactRow {
  /** Orders statements by publication; see search/sequence.ts. PostgreSQL gives a bigint back as text. */
  seq: ColumnType<number | string, number, never>;
  quote: string;
  direct: number;
  key: number;
  /** Speaker as JSON. */
  speaker: string | null;
  /** The speaker's name folded for look-ups. */
  speaker_key: string | null;
  /** Source, cue and content as JSON. */
  spans: string;
  /** PostgreSQL only: the words to search, never read back. */
  words: ColumnType<never, RawBuilder<string> | undefined, never>;
}

/** A speaker's name as look-ups fold it. */
export interface SpeakerRow {
  key: string;
}

export interface FigureRow extends FactRow {
  value: number;
  max: number | null;
  modifier: string | null;
  unit: string;
  text: string;
  text_start: number;
  text_end: number;
  event: string | null;
  as_of: string | null;
  group: string | null;
  parent_id: string | null;
  key: number;
}

export interface StanceRow extends FactRow {
  stance: string;
  group: string;
  authority: string;
  deed: number;
  part: string;
  date: string | null;
  /** Day that the stance counts from: its own date, else the article's. */
  held_on: string;
}

export interface SubscriptionRow {
  id: string;
  platform: string;
  workspace: string;
  channel: string;
  topic: string;
  subtopic: string | null;
  country: string | null;
  hour: number;
  minute: number;
  zone: string;
  days: string;
  form: Generated<string>;
  quiet: number;
  paused: number;
  pause_reason: string | null;
  created_by: string;
  created_at: string;
  last_until: string;
  next_due_at: string;
}

export interface DigestRow {
  id: string;
  kind: string;
  topic: string;
  subtopic: string | null;
  country: string | null;
  since: string;
  until: string;
  built_at: string;
  empty: number;
  message: string;
  /** How often its words were corrected. */
  revision: number;
}

export interface DeliveryRow {
  id: string;
  digest_id: string;
  subscription_id: string;
  platform: string;
  workspace: string;
  channel: string;
  state: string;
  attempt: number;
  nonce: string;
  due_at: string;
  claimed_at: string | null;
  sent_at: string | null;
  message_id: string | null;
  error: string | null;
  unsure_since: string | null;
  /** Of the digest's words: what the post shows. */
  revision: number;
}

/** `changes` and `before` as JSON. `revised` 1: the digests that show the fact have their new words. */
export interface CorrectionRow {
  id: string;
  fact_id: string;
  kind: string;
  article_id: string;
  topic: string;
  verdict: string;
  changes: string;
  note: string;
  platform: string;
  workspace: string;
  user: string | null;
  at: string;
  before: string;
  revised: number;
}

export interface ReportRow {
  id: string;
  fact_id: string;
  kind: string;
  note: string;
  platform: string;
  workspace: string;
  user: string | null;
  at: string;
  state: string;
}

export interface AuditRow {
  id: string;
  at: string;
  platform: string;
  workspace: string;
  user: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  before: string | null;
  after: string | null;
}

export interface InstallationRow {
  platform: string;
  workspace: string;
  name: string;
  sealed_token: string;
  key_id: string;
  installed_by: string;
  installed_at: string;
}

export interface AlertRow {
  id: string;
  platform: string;
  workspace: string;
  channel: string;
  topic: string;
  country: string | null;
  created_by: string;
  created_at: string;
}
