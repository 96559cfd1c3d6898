import { canonicalUrl } from '../../../domain/canonical-url.js';
import type { Instant } from '../../../domain/instant.js';
import { parseDate } from '../../shared/dates.js';
import type { DomDocument, DomElement } from './dom.js';
import { articleJsonLd, type Json, namesOf, paragraphsOf, textOf } from './json-ld.js';

/** What a page says about its article, from JSON-LD, meta elements and the mark-up, in this order of trust. */
export interface PageMetadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly date: Instant | null;
  readonly language: string | null;
  readonly canonicalUrl: string | null;
  readonly siteName: string | null;
  /** schema.org's isAccessibleForFree or the page's own content tier; null when it does not say. */
  readonly free: boolean | null;
  /** The text as its description in the page repeats it; '' when it does not. */
  readonly describedText: string;
}

export function metadataOf(document: DomDocument, url: string): PageMetadata {
  const meta = metaElements(document);
  const article: Json = articleJsonLd(document) ?? {};
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const siteName = first('og:site_name', 'application-name') ?? textOf(article['publisher']);
  const title = textOf(article['headline']) ?? first('og:title', 'twitter:title', 'dc.title') ?? titleElement(document);
  return {
    title: title === null ? null : withoutSite(title, siteName),
    byline: bylineOf(document, article, first('author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'article:author')),
    date: dateOf(document, article, first(...DATES)),
    language: languageOf(document, first('og:locale', 'content-language', 'dc.language')),
    canonicalUrl: canonicalOf(document, first('og:url'), url),
    siteName,
    free: freeOf(article, first('article:content_tier')),
    describedText: paragraphsOf(article['articleBody']),
  };
}

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'article.published',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'date',
] as const;

/** Content by lower-case name, property or itemprop; the first of each. */
function metaElements(document: DomDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content !== '' && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

const textIn = (element: DomElement | null): string | null => {
  const text = element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' ? null : text;
};

const titleElement = (document: DomDocument): string | null =>
  textIn(document.querySelector('h1')) ?? textIn(document.querySelector('title'));

/** "Headline | The Gazette" without the outlet; "The man who wrote to the Gazette" keeps it. */
function withoutSite(title: string, siteName: string | null): string {
  if (siteName === null) return title;
  const at = title.length - siteName.length;
  if (at <= 0 || title.slice(at).toLowerCase() !== siteName.toLowerCase()) return title;
  const headline = /^(.*\S)\s*(?:[|–—·:»]|\s-)\s*$/.exec(title.slice(0, at));
  return headline?.[1] ?? title;
}

const isName = (text: string): boolean => text.length <= 120 && !/^https?:|\bwww\.|@/.test(text) && /\p{L}/u.test(text);
const BYLINES = '[rel="author"], [itemprop="author"], [class*="byline"], [class*="author-name"]';

function bylineOf(document: DomDocument, article: Json, meta: string | null): string | null {
  const declared = namesOf(article['author']).filter(isName);
  const text = declared.length > 0 ? declared.join(', ') : meta !== null && isName(meta) ? meta : textIn(document.querySelector(BYLINES));
  const name = text?.replace(/^(?:written )?by:?\s+/i, '').trim() ?? '';
  return name !== '' && isName(name) ? name : null;
}

function dateOf(document: DomDocument, article: Json, meta: string | null): Instant | null {
  const candidates = [textOf(article['datePublished']), meta, textOf(article['dateCreated'])];
  for (const element of document.querySelectorAll('[itemprop="datePublished"], article time[datetime], time[datetime], time[pubdate]')) {
    candidates.push(element.getAttribute('datetime') ?? element.getAttribute('content'));
    break;
  }
  for (const candidate of candidates) {
    const date = candidate === null ? null : parseDate(candidate);
    if (date !== null) return date;
  }
  return null;
}

/** ISO 639-1 (or -3) of `<html lang>`, else of a locale such as en_GB. */
function languageOf(document: DomDocument, locale: string | null): string | null {
  const declared = document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang') ?? '';
  return (
    /^[a-z]{2,3}(?![a-z])/i.exec(declared.trim())?.[0].toLowerCase() ??
    /^[a-z]{2,3}(?![a-z])/i.exec(locale ?? '')?.[0].toLowerCase() ??
    null
  );
}

/** The page's own address for itself; one that leads to the front page is a mistake of the template. */
function canonicalOf(document: DomDocument, openGraph: string | null, url: string): string | null {
  for (const address of [document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null, openGraph]) {
    const canonical = address === null ? null : canonicalUrl(address, url);
    if (canonical === null) continue;
    const { pathname, search } = new URL(canonical);
    if (pathname !== '/' || search !== '') return canonical;
  }
  return null;
}

function freeOf(article: Json, tier: string | null): boolean | null {
  const free = article['isAccessibleForFree'];
  if (typeof free === 'boolean') return free;
  if (typeof free === 'string') return /^true$/i.test(free);
  if (tier === null) return null;
  return /^free$/i.test(tier);
}
