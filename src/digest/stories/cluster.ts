import { contentWords, overlap } from '../text/words.js';

/** An article as the grouping sees it. */
export interface ClusterInput {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date?: string | undefined;
}
export interface ClusterOutput {
  readonly id: string;
  /** The id of the article that opened the story. */
  readonly cluster: string;
}

export function groupStories(articles: readonly ClusterInput[]): ClusterOutput[] {
  const open: { id: string; words: Set<string> }[] = [];
  return articles.map((article) => {
    const words = contentWords(`${article.title} ${article.text.slice(0, 600)}`);
    const story = open.find((candidate) => overlap(candidate.words, words) >= 0.2);
    if (story) return { id: article.id, cluster: story.id };
    open.push({ id: article.id, words });
    return { id: article.id, cluster: article.id };
  });
}
