import type { Window } from '../digest.js';
import type { Instant } from '../instant.js';

/** A story as it is known by its permanent id. */
export interface KnownStory {
  readonly id: string;
  /** Publication of the article that opened it; never changes. */
  readonly openedAt: Instant;
}

/** An article as it is grouped, with the story that it is in so far. */
export interface StoryArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly text: string;
  readonly published: Instant;
  readonly analysedAt: Instant;
  readonly story: KnownStory | null;
}

/** What grouping articles led to. */
export interface Grouping {
  /** The articles as they were read, with the stories that they were in. */
  readonly articles: readonly StoryArticle[];
  /** These with their articles, which leave the stories they were in. */
  readonly stories: readonly StoredStory[];
  /** Which of the old stories became part of which. */
  readonly merged: ReadonlyMap<string, string>;
}

export interface StoredStory extends KnownStory {
  /** Earliest first; `copyOf` is the article whose words it repeats, null for one of its own. */
  readonly articles: readonly { readonly id: string; readonly copyOf: string | null }[];
}

/** Which articles tell one event, under an id that stays the same while the story grows and when two turn out to be one. */
export interface StoryStore {
  /** The newest relevant articles of these days. */
  recent(topic: string, window: Window, limit: number): Promise<readonly StoryArticle[]>;
  /** Whether one of those articles was not grouped yet, or was analysed again since. */
  ungrouped(topic: string, window: Window, limit: number): Promise<boolean>;
  /** Stores a grouping; or nothing, and gives false, when another one changed the stories of its articles after they were read. */
  save(topic: string, grouping: Grouping): Promise<boolean>;
  /** By its id, or by that of a story that became part of it. Null when there is none, or nothing is left of it. */
  get(id: string): Promise<(StoredStory & { readonly topic: string }) | null>;
  /** The story of each of these articles that is in one. */
  ofArticles(topic: string, articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
