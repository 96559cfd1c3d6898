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
  /** `analysed_at` of the analysis that was grouped; null where that is not known. */
  analysed_at: string | null;
}
