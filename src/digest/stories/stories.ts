import { idOf } from '../../domain/ids.js';
import type { WindowArticle } from '../../domain/ports/stores.js';
import type { Story } from '../../domain/story.js';
import { groupStories } from './cluster.js';
import { copiesAmong } from './copies.js';

/** Groups the articles of a window into stories, each with who reported first and what is a copy. */
export function storiesOf(articles: readonly WindowArticle[]): Story[] {
  const ordered = [...articles].sort((a, b) => a.published.localeCompare(b.published) || a.id.localeCompare(b.id));
  const inputs = ordered.map(({ id, title, text, published }) => ({ id, title, text, date: published }));
  const members = new Map<string, WindowArticle[]>();
  groupStories(inputs).forEach(({ cluster }, index) => {
    const article = ordered[index];
    if (!article) return;
    const story = members.get(cluster);
    if (story) story.push(article);
    else members.set(cluster, [article]);
  });
  return [...members].map(([cluster, all]) => {
    const copies = copiesIn(all);
    const independentOutlets = new Set(all.filter((article) => !copies.has(article.id)).map((article) => article.outlet)).size;
    return { id: idOf('story', cluster), articleIds: all.map((article) => article.id), copies, independentOutlets };
  });
}

/** Articles (earliest first) that repeat an earlier one: by the words they begin with, or because the store knows them as copies of one text. */
function copiesIn(articles: readonly WindowArticle[]): Map<string, string> {
  const copies = copiesAmong(articles);
  const first = new Map<string, string>();
  for (const { id, copyOf } of articles) {
    const earlier = first.get(copyOf ?? id);
    if (earlier === undefined) first.set(copyOf ?? id, id);
    else if (!copies.has(id)) copies.set(id, copies.get(earlier) ?? earlier);
  }
  return copies;
}
