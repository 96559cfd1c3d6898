import { type DomElement, type DomNode, isElement } from './dom.js';

/**
 * What stands on a page around an article, by kind. Names of elements, ARIA roles, and the words that sites build
 * class names and ids from; no site is named here.
 */
const ELEMENTS: ReadonlySet<string> = new Set(
  'script style noscript template iframe object embed svg canvas audio video nav footer aside dialog form button select textarea input figcaption menu'.split(
    ' ',
  ),
);
const ROLES: ReadonlySet<string> = new Set(
  'navigation complementary banner contentinfo search dialog alertdialog alert menu menubar toolbar tablist tooltip'.split(' '),
);

/** One of these words is enough. */
const WORDS: ReadonlySet<string> = new Set(
  [
    'share sharing shares sharebar social socialmedia addthis sharethis',
    'newsletter newsletters subscribe subscription signup optin mailchimp',
    'related relatedlinks recirc recirculation recommended recommendations recommendation readmore morefrom alsolike',
    'promo promos promoted promotion advert adverts advertisement advertising ads adslot adunit adsbygoogle dfp sponsor sponsored sponsors',
    'outbrain taboola revcontent disqus',
    'breadcrumb breadcrumbs pagination pager comments commentlist respond',
    'cookie cookies consent gdpr popup modal lightbox overlay toast snackbar',
    'caption captions wp-caption-text photocaption imagecaption credit credits photocredit copyright',
    'byline bylines dateline timestamp pubdate posted metadata postmeta entrymeta',
    'tags taglist toolbar trending mostread mostpopular popular sidebar navbar navigation nav menu submenu masthead sitefooter',
    'widget carousel slideshow slider gallery thumbnails playlist',
    'hidden invisible offscreen screenreader printonly noprint',
    'authorbio authorbox biography disclaimer correction-box skiplink toc',
  ].flatMap((line) => line.split(' ')),
);

/** Two words that mean something only together, in this order. */
const PAIRS: ReadonlySet<string> = new Set(
  [
    'sign-up sign-in log-in call-to read-more read-next see-also up-next more-from more-stories more-news most-read most-popular most-viewed',
    'you-may also-like also-read editors-picks top-stories latest-news',
    'author-bio author-box author-info about-author article-author author-name post-meta entry-meta article-meta story-meta article-info',
    'article-tags post-tags tag-list tags-list article-topics post-categories cat-links',
    'article-footer entry-footer post-footer story-footer site-header site-footer page-header page-footer global-header',
    'image-credit photo-credit media-caption image-caption photo-caption wp-caption img-caption',
    'screen-reader sr-only visually-hidden ad-container ad-wrapper ad-slot ad-unit google-ad paid-content',
    'article-date publish-date pub-date post-date date-published date-posted last-updated',
    'video-player media-player jw-player article-tools story-tools print-only',
    'comment-list comment-form comments-area social-links social-icons',
  ].flatMap((line) => line.split(' ')),
);

/** Prose is a paragraph of this many characters. */
const PROSE = 80;
/** An element with this many paragraphs of prose is the article's own, whatever it is called. */
const OWN_PROSE = 3;

/** Takes the furniture out of the document, so that what is left is compared by its prose alone. */
export function removeFurniture(body: DomElement): void {
  const condemned: DomElement[] = furtherArticles(body);
  collect(body, condemned);
  for (const element of condemned) element.remove();
}

function collect(parent: DomNode, condemned: DomElement[]): void {
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child)) continue;
    if (isFurniture(child)) condemned.push(child);
    else collect(child, condemned);
  }
}

/** Articles that a page goes on with when its own has ended: each has a main headline of its own, as posts of a live page do not. */
function furtherArticles(body: DomElement): DomElement[] {
  const headed = [...body.querySelectorAll('article')].filter((article) => article.querySelector('h1') !== null);
  const outermost = headed.filter((article) => !headed.some((other) => other !== article && isInside(article, other)));
  return outermost.slice(1);
}

function isInside(node: DomNode, outer: DomNode): boolean {
  for (let around = node.parentNode; around !== null; around = around.parentNode) if (around === outer) return true;
  return false;
}

/** A link that runs a program, with nothing but links and strokes beside it: a button ("Print | Close this window"). */
function isButton(element: DomElement): boolean {
  if (element.localName !== 'a' || !/^\s*javascript:/i.test(element.getAttribute('href') ?? '')) return false;
  for (let beside = element.parentNode?.firstChild ?? null; beside !== null; beside = beside.nextSibling) {
    const isLink = isElement(beside) && beside.localName === 'a';
    if (!isLink && /[\p{L}\p{N}]/u.test(beside.textContent)) return false;
  }
  return true;
}

/** AMP's own elements, and what stands in for one until it is loaded. */
const isOfAmp = (element: DomElement): boolean =>
  element.localName.startsWith('amp-') || element.hasAttribute('placeholder') || element.hasAttribute('fallback');

function isFurniture(element: DomElement): boolean {
  const name = element.localName;
  if (isButton(element)) return true;
  if (name === 'article' || name === 'main' || name === 'p' || name === 'time') return name === 'p' && isNamed(element);
  if (ELEMENTS.has(name) || isOfAmp(element)) return !holdsArticle(element);
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return !holdsArticle(element);
  if (ROLES.has(element.getAttribute('role') ?? '')) return !holdsArticle(element);
  if (/display\s*:\s*none/i.test(element.getAttribute('style') ?? '')) return !holdsArticle(element);
  return isNamed(element) && !holdsArticle(element);
}

/** Is its class or id built from the words of furniture? */
function isNamed(element: DomElement): boolean {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (named.length < 2) return false;
  for (const name of named.split(/\s+/)) {
    const words = wordsOf(name);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? '';
      if (WORDS.has(word) || (i > 0 && PAIRS.has(`${words[i - 1]}-${word}`))) return true;
    }
  }
  return false;
}

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

function holdsArticle(element: DomElement): boolean {
  let prose = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    if (paragraph.textContent.length >= PROSE && ++prose >= OWN_PROSE) return true;
  }
  return false;
}
