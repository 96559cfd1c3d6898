import { escapeMarkup } from './markup.js';
import type { SampleNews } from './read-articles.js';
import type { Block, SampleArticle } from './sample-schema.js';

/** Address of an article below the server's root: "/outlet/2026/03/02/id", without the day where it has no date. */
export function articlePath(article: SampleArticle, news: SampleNews): string {
  const outlet = news.outlets.find((candidate) => candidate.name === article.outlet);
  const day = article.published === null ? 'undated' : new Date(article.published).toISOString().slice(0, 10).replaceAll('-', '/');
  return `/${outlet?.slug ?? 'news'}/${day}/${article.id}`;
}

/** The body as HTML: paragraphs with the furniture between them. */
export const articleHtml = (article: SampleArticle): string => article.blocks.map(blockHtml).join('\n');

function blockHtml(block: Block): string {
  const text = escapeMarkup(block.text);
  switch (block.kind) {
    case 'heading':
      return `<h2>${text}</h2>`;
    case 'caption':
      return `<figure class="inline-image"><img src="/assets/picture.jpg" alt=""><figcaption>${text}</figcaption></figure>`;
    case 'related':
      return `<p class="read-more"><a href="/latest">${text}</a></p>`;
    case 'paragraph':
      return `<p>${text}</p>`;
  }
}
