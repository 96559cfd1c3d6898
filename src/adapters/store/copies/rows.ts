/** One of the marks that a text is known again by. */
export interface TextMarkRow {
  article_id: string;
  mark: string;
  found_at: string;
}

/** A fact of another article that this one carries as well. */
export interface CarriedFactRow {
  article_id: string;
  topic: string;
  fact_id: string;
}
