import { idOf } from '../../domain/ids.js';
import type { KnownStory, StoredStory, StoryArticle } from '../../domain/ports/story-store.js';
import { groupStories } from './cluster.js';
import { copiesAmong } from './copies.js';

export interface IdentifiedStories {
  readonly stories: readonly StoredStory[];
  /** Old stories that turned out to be another one's, by their ids. */
  readonly merged: ReadonlyMap<string, string>;
}

/**
 * Groups articles into stories and gives each the id that it had. A story grows under its id; of two that turn out to be one, the one that
 * was opened first stays, so that merges always lead back in time; of one that turns out to be two, the part with the article that opened it
 * keeps the id.
 */
export function identifyStories(topic: string, articles: readonly StoryArticle[]): IdentifiedStories {
  const ordered = [...articles].sort((a, b) => a.published.localeCompare(b.published) || a.id.localeCompare(b.id));
  const groups = groupsOf(ordered);
  const idBy = (article: StoryArticle): string => idOf('story', topic, article.id);
  const claims = claimsOf(groups, idBy);
  const merged = new Map<string, string>();
  const stories = groups.map((group, index): StoredStory => {
    const [first] = group;
    const opened = { id: idBy(first!), openedAt: first!.published };
    const claimed = (claims.get(index) ?? []).sort(openedFirst);
    const { id, openedAt } = claimed[0] ?? opened;
    for (const other of claimed.slice(1)) merged.set(other.id, id);
    const copies = copiesAmong(group);
    return { id, openedAt, articles: group.map((article) => ({ id: article.id, copyOf: copies.get(article.id) ?? null })) };
  });
  return { stories, merged };
}

function groupsOf(ordered: readonly StoryArticle[]): StoryArticle[][] {
  const groups = new Map<string, StoryArticle[]>();
  groupStories(ordered.map(({ id, title, text, published }) => ({ id, title, text, date: published }))).forEach(({ cluster }, index) => {
    const group = groups.get(cluster);
    if (group) group.push(ordered[index]!);
    else groups.set(cluster, [ordered[index]!]);
  });
  return [...groups.values()];
}

/** Which group each known story lives on in, by the group's place: where the article is that opened it, else where most of its articles are. */
function claimsOf(groups: readonly StoryArticle[][], idBy: (article: StoryArticle) => string): Map<number, KnownStory[]> {
  const best = new Map<string, { story: KnownStory; group: number; weight: number }>();
  groups.forEach((group, index) => {
    const weights = new Map<string, { story: KnownStory; weight: number }>();
    for (const article of group) {
      const { story } = article;
      if (story === null) continue;
      const weight = (weights.get(story.id)?.weight ?? 0) + (idBy(article) === story.id ? Number.POSITIVE_INFINITY : 1);
      weights.set(story.id, { story, weight });
    }
    for (const { story, weight } of weights.values()) {
      if (weight > (best.get(story.id)?.weight ?? 0)) best.set(story.id, { story, group: index, weight });
    }
  });
  const claims = new Map<number, KnownStory[]>();
  for (const { story, group } of best.values()) claims.set(group, [...(claims.get(group) ?? []), story]);
  return claims;
}

const openedFirst = (a: KnownStory, b: KnownStory): number => a.openedAt.localeCompare(b.openedAt) || a.id.localeCompare(b.id);
