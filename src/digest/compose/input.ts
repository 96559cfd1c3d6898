import type { ActorCode } from '../../domain/actor.js';
import type { Window } from '../../domain/digest.js';
import type { FigureFact, StanceFact, StatementFact } from '../../domain/facts.js';
import { DAY, type Instant } from '../../domain/instant.js';
import type { WindowFacts } from '../../domain/ports/stores.js';
import type { UnreadArticles } from '../../domain/ports/unread.js';
import type { DigestForm, Selection } from '../../domain/subscription.js';

/** What the facts of the window are compared with. */
export interface EarlierFacts {
  /** Stances of the topic from before the window, newest first. */
  readonly stances: readonly StanceFact[];
  /** Figures of the year before it. */
  readonly figures: readonly FigureFact[];
  /** Statements of the week before it: they tell who stands behind its stances. */
  readonly statements: readonly StatementFact[];
}

/** All that a digest is made from. */
export interface DigestInput {
  readonly selection: Selection;
  readonly topicTitle: string;
  readonly window: Window;
  readonly facts: WindowFacts;
  readonly earlier: EarlierFacts;
  /** Outlets or addresses of the feeds whose last poll failed. */
  readonly failedFeeds: readonly string[];
  /** Articles left unread because of their language, by ISO 639-1 code. */
  readonly skippedByLanguage: Readonly<Record<string, number>>;
  /** What could not be read for another reason, counted by it. */
  readonly unread: UnreadArticles;
  readonly builtAt: Instant;
  /** Sent after its hour because of an outage. */
  readonly late: boolean;
  readonly form: DigestForm;
  readonly nameOf: (code: ActorCode) => string;
  /** IANA zone in which dates are written. */
  readonly zone: string;
  /** Address of the full digest by its id, null where there is no public address. */
  readonly linkOf: (digestId: string) => string | null;
  /** The permanent id of the story that an article is in, null where it is not known. */
  readonly storyOf: (articleId: string) => string | null;
  /** Address of a story by its id, null where there is no public address. */
  readonly storyLinkOf: (storyId: string) => string | null;
  /** Title and terms of the selected sub-topic, from the topic pack. */
  readonly subtopic?: { readonly title: string; readonly terms: readonly string[] } | undefined;
}

/** A window of so many days is read as a week is: once, with more room, and with a board. */
const DAYS_OF_A_WEEK = 5;

/** A weekly digest, or one that somebody asked for over as long a time. */
export const coversAWeek = ({ form, window }: Pick<DigestInput, 'form' | 'window'>): boolean =>
  form.weekly || Date.parse(window.until) - Date.parse(window.since) >= DAYS_OF_A_WEEK * DAY;
