import { languageOf } from '../../analysis/language/language.js';
import { marksOf } from '../../digest/stories/copies.js';
import type { TextSource } from '../../domain/article.js';
import { cleanText } from '../../domain/clean-text.js';
import { StandpointError, sentenceOf } from '../../domain/errors.js';
import { addMilliseconds, HOUR } from '../../domain/instant.js';
import type { ArticleStore, ArticleToRead } from '../../domain/ports/stores.js';
import type { Clock, Log } from '../../domain/ports/system.js';
import type { FetchedBody, PageReader, PageText, Web } from '../../domain/ports/web.js';
import { isHostOnly } from './outlets.js';

export interface ReadDeps {
  readonly web: Web;
  readonly pages: PageReader;
  readonly articles: ArticleStore;
  readonly clock: Clock;
  readonly log: Log;
}

/** `dropped`: stopped before the page was read; it stays to be read. */
export type ReadResult = 'read' | 'skipped' | 'failed' | 'dropped';

/** Waits before the second, third … try of a page; after the last one its article is given up. */
const RETRY_AFTER = [1, 4, 24].map((hours) => hours * HOUR);
/** A text shorter than this is no article: a teaser, a notice, an error page. */
const MIN_TEXT = 200;
const MAX_OUTLET = 80;
const HTML_TYPES = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5';

/**
 * Reads an article's page, where its site's robots.txt lets programs, and stores its text; falls back to the full content in the feed, then
 * to its summary. A text in another language than English is stored as skipped, with its language; a page that robots.txt closes, and of
 * which the feed says too little, is skipped with that reason. Stopped by `signal`, nothing is stored.
 */
export async function readArticle(article: ArticleToRead, deps: ReadDeps, signal?: AbortSignal): Promise<ReadResult> {
  const page = await fetchPage(article, deps, signal);
  if (signal?.aborted) return 'dropped';
  if (page instanceof StandpointError) return handleFailure(article, page, deps);
  return save(article, page.page, page.source, deps);
}

interface Found {
  readonly page: PageText;
  readonly source: TextSource;
}

async function fetchPage(article: ArticleToRead, deps: ReadDeps, signal: AbortSignal | undefined): Promise<Found | StandpointError> {
  const reply = await deps.web.get({ url: article.url, accept: HTML_TYPES, robots: true, ...(signal ? { signal } : {}) });
  if (reply.kind === 'not_modified') return unreadable('answered an unasked 304');
  const page = reply.kind === 'failed' ? reply.error : await readPage(reply, deps.pages);
  if (!(page instanceof StandpointError) && page.barrier === null && page.text.length >= MIN_TEXT) return { page, source: 'page' };
  const own = article.content === null ? null : await readContent(article, article.content, deps.pages);
  if (own) return { page: own, source: 'feed-content' };
  if (page instanceof StandpointError) return page;
  return unreadable(page.barrier ? `shows a ${page.barrier} page instead of the article` : 'holds no article text');
}

const unreadable = (what: string): StandpointError => new StandpointError('page_unreadable', `The page ${what}.`, { retryable: true });

async function readPage(reply: FetchedBody, pages: PageReader): Promise<PageText | StandpointError> {
  try {
    return await pages.read(reply.body, reply.contentType, reply.url);
  } catch (error) {
    if (error instanceof StandpointError) return error;
    throw error;
  }
}

/** The full content of the feed's entry, when it is long enough to be the article. */
async function readContent(article: ArticleToRead, html: string, pages: PageReader): Promise<PageText | null> {
  const wrapped = `<!doctype html><html><head><title></title></head><body><article>${html}</article></body></html>`;
  const bytes = new TextEncoder().encode(wrapped);
  const page = await readPage({ ...CONTENT_REPLY, url: article.url, body: bytes }, pages);
  return page instanceof StandpointError || page.text.length < MIN_TEXT ? null : page;
}
const CONTENT_REPLY = {
  kind: 'fetched',
  movedTo: null,
  contentType: 'text/html; charset=utf-8',
  etag: null,
  lastModified: null,
  maxAgeSeconds: null,
} as const;

async function handleFailure(article: ArticleToRead, error: StandpointError, deps: ReadDeps): Promise<ReadResult> {
  const reason = sentenceOf(error);
  const wait = RETRY_AFTER[article.attempts];
  if (error.retryable && wait !== undefined) {
    await deps.articles.fail(article.id, reason, addMilliseconds(deps.clock.now(), Math.max(wait, error.retryAfterMs ?? 0)));
    return 'failed';
  }
  if (article.summary.length >= MIN_TEXT) {
    return save(article, { ...EMPTY_PAGE, text: article.summary }, 'feed-summary', deps);
  }
  if (error.code === 'robots_refused') {
    await deps.articles.skip(article.id, reason);
    return 'skipped';
  }
  await deps.articles.fail(article.id, reason, null);
  deps.log.warn({ article: article.url, code: error.code }, `Article given up: ${reason}`);
  return 'failed';
}
const EMPTY_PAGE: PageText = {
  title: null,
  byline: null,
  date: null,
  language: null,
  canonicalUrl: null,
  siteName: null,
  text: '',
  barrier: null,
};

async function save(article: ArticleToRead, page: PageText, textSource: TextSource, deps: ReadDeps): Promise<ReadResult> {
  const text = cleanText(page.text);
  const language = languageOf(text, page.language);
  const english = language === 'en';
  await deps.articles.saveText(
    article.id,
    {
      text,
      textSource,
      title: article.title === '' && page.title !== null ? cleanText(page.title) : null,
      outlet: isHostOnly(article.outlet, article.url) && page.siteName !== null ? cleanText(page.siteName).slice(0, MAX_OUTLET) : null,
      byline: page.byline === null ? null : cleanText(page.byline),
      publishedAt: article.publishedAt ?? page.date,
      language,
      marks: english ? marksOf(text) : [],
    },
    english ? null : `language:${language}`,
  );
  return english ? 'read' : 'skipped';
}
