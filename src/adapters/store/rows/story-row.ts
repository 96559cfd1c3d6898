export interface StoryRow {
  id: string;
  topic: string;
  opened_at: string;
  /** The story that it became part of. */
  merged_into: string | null;
}

export interface StoryArticleRow {
  article_id: string;
  topic: string;
  story_id: string;
  copy_of: string | null;
}
