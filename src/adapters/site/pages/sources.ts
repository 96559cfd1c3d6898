import { momentWords } from '../../../digest/lines/dates.js';
import type { Feed, FeedState } from '../../../domain/feed.js';
import { healthOf } from '../../../domain/feed-health.js';
import type { Page } from '../../../domain/ports/archive.js';
import { type Html, html } from '../html.js';
import { heading, type PageContent, pager } from '../layout.js';
import type { Query } from '../query.js';
import type { SiteDeps } from '../site.js';
import { grouped, nothing, outward } from './parts.js';

export const TROUBLED: readonly FeedState[] = ['failing', 'disabled', 'gone'];

/** Every feed that is followed and how it does: what could not be read is said. */
export function sourcesPage(page: Page<Feed>, counts: Readonly<Record<FeedState, number>>, query: Query, deps: SiteDeps): PageContent {
  const troubled = TROUBLED.reduce((sum, state) => sum + counts[state], 0);
  const all = troubled + counts.active;
  const only = query.state === 'troubled';
  const body = html`${heading('Sources', html`${all === 1 ? '1 feed' : `${grouped(all)} feeds`} followed: ${grouped(counts.active)} in order, ${grouped(counts.failing)} failing, ${grouped(counts.disabled)} switched off, ${grouped(counts.gone)} gone.`)}
<p class="more">${only ? html`<a href="/sources">All feeds</a>` : troubled > 0 && html`<a href="/sources?state=troubled">Only those in trouble</a>`}</p>
${page.items.length === 0 ? nothing(only ? 'No feed is in trouble.' : 'No feed is followed yet.') : tableHtml(page.items, deps)}
${pager('/sources', { state: query.state, after: query.after }, page.next)}`;
  return { title: 'Sources', topic: null, menu: 'sources', body, wide: true, csv: '/sources.csv' };
}

function tableHtml(feeds: readonly Feed[], { zone }: SiteDeps): Html {
  return html`<div class="scroll" role="region" aria-label="Feeds" tabindex="0"><table>
<thead><tr><th scope="col">Outlet</th><th scope="col">Health</th><th scope="col">Last read</th><th scope="col">Next poll</th><th scope="col">Entries seen</th></tr></thead>
<tbody>${feeds.map((feed) => {
    const { mark, words, polled } = healthOf(feed);
    return html`<tr><th scope="row">${outward(feed.url, feed.outlet)}${feed.title && feed.title !== feed.outlet && html`<br><small class="dim">${feed.title}</small>`}</th>
<td><span class="state"><b aria-hidden="true">${mark}</b> ${words}</span>${feed.lastError && html`<br><small class="dim">${feed.lastError}</small>`}</td>
<td>${feed.lastSuccessAt === null ? 'never' : momentWords(feed.lastSuccessAt, zone)}</td>
<td>${polled ? momentWords(feed.nextPollAt, zone) : 'none'}</td>
<td>${grouped(feed.entriesSeen)}</td></tr>\n`;
  })}</tbody></table></div>`;
}
