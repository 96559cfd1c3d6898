import { daysWords } from '../../../digest/lines/dates.js';
import type { Digest } from '../../../domain/digest.js';
import type { Line } from '../../../domain/message.js';
import type { DigestSummary, Page } from '../../../domain/ports/archive.js';
import { chartHtml } from '../charts.js';
import { type Html, html, trusted } from '../html.js';
import { heading, type PageContent, pager } from '../layout.js';
import { messageHtml, NO_SURROUNDINGS } from '../message-html.js';
import { paths, type SiteDeps, type SiteTopic } from '../site.js';
import { nothing, refLink } from './parts.js';

const FEEDS = [
  ['atom', 'application/atom+xml', 'Atom'],
  ['rss', 'application/rss+xml', 'RSS'],
  ['json', 'application/feed+json', 'JSON Feed'],
] as const;

/** The feeds of a list, as a page offers them. */
export const feedsOf = (topic: SiteTopic, list: 'digests' | 'changes', what: string) =>
  FEEDS.map(([ending, type, name]) => ({ title: `${what}: ${name}`, path: paths.list(topic.id, `${list}.${ending}`), type }));

/** The archive of a topic, the latest first. */
export function digestsPage(topic: SiteTopic, page: Page<DigestSummary>, after: string | undefined, deps: SiteDeps): PageContent {
  const path = paths.list(topic.id, 'digests');
  const body = html`${heading('Digests', html`Every digest built on ${topic.title}, the latest first.`)}
${page.items.length === 0 ? nothing('No digest was built yet. The first is built when a channel that subscribed is due.') : html`<ul class="archive">${page.items.map((each) => digestItem(each, deps))}</ul>`}
${pager(path, { after }, page.next)}`;
  return {
    title: `Digests: ${topic.title}`,
    topic,
    menu: 'digests',
    body,
    feeds: feedsOf(topic, 'digests', 'Digests'),
    csv: `${path}.csv`,
  };
}

function digestItem(digest: DigestSummary, { zone }: SiteDeps): Html {
  return html`<li><time datetime="${digest.window.until}">${daysWords(digest.window, zone)}</time><a href="${paths.digest(digest.id)}">${digest.summary}</a></li>\n`;
}

/** One digest, as channels got it, every line leading to its fact. */
export function digestPage(digest: Digest, topic: SiteTopic, deps: SiteDeps): PageContent {
  return {
    title: digest.message.summary,
    topic,
    menu: 'digests',
    body: digestHtml(digest, deps),
    feeds: feedsOf(topic, 'digests', 'Digests'),
  };
}

/** What `/` and the page of a digest show of it. */
export function digestHtml(digest: Digest, { charts }: Pick<SiteDeps, 'charts'>): Html {
  const { head, body, foot } = messageHtml(digest.message, {
    ...NO_SURROUNDINGS,
    linkOf: refLink,
    chartOf: ({ alt }) => (charts ? String(chartHtml(`${paths.digest(digest.id)}/chart.svg`, {}, alt)) : null),
  });
  const stories = storyLines(digest).flatMap(({ story, spans }) =>
    story === undefined ? [] : html`<li><a href="${paths.story(story)}">${spans[0]?.text ?? ''}</a></li>\n`,
  );
  return html`<article class="digest"><div class="head">${trusted(head)}</div>
${trusted(body)}
${stories.length > 0 && html`<section aria-labelledby="stories-in-full"><h2 id="stories-in-full">Stories in full</h2><ul class="archive">${stories}</ul></section>`}
${trusted(foot)}</article>`;
}

const storyLines = (digest: Digest): readonly Line[] =>
  digest.message.blocks.flatMap((block) => (block.kind === 'lines' && block.section === 'stories' ? block.lines : []));
