import { articleHtml, articlePath } from './article-html.js';
import { encodeMarkup, escapeMarkup } from './markup.js';
import type { SampleNews } from './read-articles.js';
import type { PAGE_TEMPLATES, SampleArticle, SampleOutlet } from './sample-schema.js';
import { broadsheetPage } from './templates/broadsheet.js';
import { legacyPage } from './templates/legacy.js';
import { magazinePage } from './templates/magazine.js';
import { modernPage } from './templates/modern.js';
import type { PageContent } from './templates/page-content.js';
import { wirePage } from './templates/wire.js';

const TEMPLATES: Record<(typeof PAGE_TEMPLATES)[number], (page: PageContent) => string> = {
  wire: wirePage,
  broadsheet: broadsheetPage,
  magazine: magazinePage,
  modern: modernPage,
  legacy: legacyPage,
};

/** The article's page in its outlet's design and encoding. */
export function renderPage(
  article: SampleArticle,
  outlet: SampleOutlet,
  news: SampleNews,
  origin: string,
): { body: Buffer; contentType: string } {
  const url = `${origin}${articlePath(article, news)}`;
  const html = TEMPLATES[outlet.template]({
    outlet: escapeMarkup(outlet.name),
    tagline: escapeMarkup(outlet.tagline),
    encoding: outlet.encoding,
    language: article.language,
    url: escapeMarkup(url),
    title: escapeMarkup(article.title),
    summary: escapeMarkup(article.summary),
    section: escapeMarkup(article.section),
    author: article.author === null ? null : escapeMarkup(article.author),
    published: article.published,
    publishedLong: article.published === null ? null : longDate(article.published),
    picture: article.picture ? { caption: escapeMarkup(article.picture.caption), credit: escapeMarkup(article.picture.credit) } : null,
    body: articleHtml(article),
    related: article.related.map((title) => `<li><a href="/latest">${escapeMarkup(title)}</a></li>`).join('\n'),
    jsonLd: jsonLdOf(article, outlet, url),
  });
  return { body: encodeMarkup(html, outlet.encoding), contentType: `text/html; charset=${outlet.encoding}` };
}

function jsonLdOf(article: SampleArticle, outlet: SampleOutlet, url: string): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    mainEntityOfPage: url,
    publisher: { '@type': 'Organization', name: outlet.name },
    ...(article.published === null ? {} : { datePublished: article.published }),
    ...(article.updated === undefined ? {} : { dateModified: article.updated }),
    ...(article.author === null ? {} : { author: [{ '@type': 'Person', name: article.author }] }),
  }).replaceAll('<', '\\u003c');
}

function longDate(iso: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
  return `${day}, ${new Date(iso).toISOString().slice(11, 16)} UTC`;
}
