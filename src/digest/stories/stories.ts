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
    const copies = copiesAmong(all);
    const independentOutlets = new Set(all.filter((article) => !copies.has(article.id)).map((article) => article.outlet)).size;
    return { id: idOf('story', cluster), articleIds: all.map((article) => article.id), copies, independentOutlets };
  });
}
