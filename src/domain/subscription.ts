import type { ActorCode } from './actor.js';
import type { Instant } from './instant.js';

/** A chat platform by name ("console", "slack", "discord"). */
export type PlatformName = 'console' | 'slack' | 'discord';

/** A place that messages go to. */
export interface ChannelRef {
  readonly platform: PlatformName;
  /** Slack workspace or Discord guild; "local" for the console. */
  readonly workspace: string;
  /** Id of the channel; "@" and a user's id for a direct message to that person. */
  readonly channel: string;
}

/** What a digest is about: a topic, or one sub-topic or one country of it. */
export interface Selection {
  readonly topic: string;
  readonly subtopic: string | null;
  readonly country: ActorCode | null;
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When digests are wanted, on the subscriber's clock. */
export interface Schedule {
  readonly hour: number;
  readonly minute: number;
  /** IANA time zone ("Europe/Paris"). */
  readonly zone: string;
  readonly days: readonly Weekday[];
}

export const DIGEST_LENGTHS = ['short', 'normal', 'long'] as const;
export type DigestLength = (typeof DIGEST_LENGTHS)[number];
/** Languages of a digest's own words; quotations and sentences stay as they are. */
export const DIGEST_LANGUAGES = ['en', 'fr', 'de', 'ar'] as const;
export type DigestLanguage = (typeof DIGEST_LANGUAGES)[number];

/** How a digest is made, beside what it is about. */
export interface DigestForm {
  readonly length: DigestLength;
  readonly language: DigestLanguage;
  /** The week's changes and a board, once a week. */
  readonly weekly: boolean;
}
export const USUAL_FORM: DigestForm = { length: 'normal', language: 'en', weekly: false };

export interface Subscription {
  readonly id: string;
  readonly channel: ChannelRef;
  readonly selection: Selection;
  readonly schedule: Schedule;
  readonly form: DigestForm;
  /** Say nothing when there is nothing new. */
  readonly quiet: boolean;
  readonly paused: boolean;
  /** Why it is paused, in words for its owner; null when running or paused by hand. */
  readonly pauseReason: string | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
  /** The end of the last window it was sent. */
  readonly lastUntil: Instant;
  readonly nextDueAt: Instant;
}
