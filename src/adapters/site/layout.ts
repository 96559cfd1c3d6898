import { type Html, html, trusted } from './html.js';
import { paths, type SiteDeps, type SiteTopic, withQuery } from './site.js';
import { STYLESHEET_PATH } from './stylesheet.js';

export interface PageContent {
  /** Title of the browser's tab; the site's name is added. */
  readonly title: string;
  readonly topic: SiteTopic | null;
  /** Which entry of the menu this page belongs to. */
  readonly menu?: Menu;
  readonly body: Html;
  /** What may be subscribed to from this page, and the CSV of its list. */
  readonly feeds?: readonly { readonly title: string; readonly path: string; readonly type: string }[];
  readonly csv?: string;
  readonly wide?: boolean;
  /** Words in the search field. */
  readonly asked?: string;
}

const MENU = {
  digests: 'Digests',
  board: 'Stance board',
  changes: 'Changes',
  statements: 'Statements',
  figures: 'Figures',
  sources: 'Sources',
} as const;
export type Menu = keyof typeof MENU;

/** The frame of every page: skip link, masthead with menu and search, the content, the foot. */
export function layout({ title, topic, menu, body, feeds = [], csv, wide = false, asked = '' }: PageContent, deps: SiteDeps): Html {
  const shown = topic ?? deps.topics[0];
  return html`${trusted('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Standpoint</title>
<link rel="stylesheet" href="${STYLESHEET_PATH}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${feeds.map((feed) => html`<link rel="alternate" type="${feed.type}" title="${feed.title}" href="${feed.path}">\n`)}</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<div class="page${wide ? ' wide' : ''}">
<header class="masthead">
<div class="brand"><a href="/">Standpoint</a>${topic && html`<span>${topic.title}</span>`}</div>
<form class="search" action="${shown ? paths.list(shown.id, 'search') : '/'}" role="search">
<label class="unseen" for="search">Country, person or words</label>
<input id="search" name="q" type="search" maxlength="200" placeholder="Country, person or words" value="${asked}" list="countries" autocomplete="off">
<datalist id="countries">${deps.actorNames.map((name) => html`<option value="${name}">`)}</datalist>
<button>Search</button>
</form>
<nav aria-label="Main">
<ul>${shown && Object.entries(MENU).map(([id, words]) => html`<li><a href="${menuPath(id, shown)}"${id === menu && trusted(' aria-current="page"')}>${words}</a></li>\n`)}</ul>
</nav>
</header>
<main id="content" tabindex="-1">
${body}
</main>
<footer class="sitefoot">
${(feeds.length > 0 || csv) && html`<p class="take">Take it with you: ${feeds.map((feed) => html`<a href="${feed.path}">${feed.title}</a> `)}${csv && html`<a href="${csv}" download>CSV of this list</a>`}</p>`}
${deps.topics.length > 1 && html`<p>Topics: ${deps.topics.map((each) => html`<a href="${paths.topic(each.id)}">${each.title}</a> `)}</p>`}
<p>Every line is taken from a published article and opens to its sentence. Quotations and numbers stand there as shown; nothing is rewritten. Times in ${deps.zone}.</p>
</footer>
</div>
</body>
</html>
`;
}

const menuPath = (id: string, topic: SiteTopic): string => (id === 'sources' ? '/sources' : paths.list(topic.id, id));

/** The way through a list that comes in parts. */
export function pager(path: string, query: Readonly<Record<string, string | null | undefined>>, next: string | null): Html {
  const first = query['after'];
  if (!first && next === null) return html``;
  return html`<nav class="pager" aria-label="Pages">
${first && html`<a href="${withQuery(path, { ...query, after: null })}" rel="first">Newest</a>`}
${next && html`<a href="${withQuery(path, { ...query, after: next })}" rel="next">Older</a>`}
</nav>`;
}

/** A heading with what stands under it. */
export const heading = (title: string, intro: Html | string): Html =>
  html`<div class="head"><h1>${title}</h1><p class="intro">${intro}</p></div>`;
