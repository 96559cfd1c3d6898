import { daysWords } from '../../../digest/lines/dates.js';
import type { Digest } from '../../../domain/digest.js';
import { StandpointError } from '../../../domain/errors.js';
import type { Line } from '../../../domain/message.js';
import type { DigestSummary, Page } from '../../../domain/ports/archive.js';
import { chartHtml } from '../charts.js';
import { type Html, html, trusted } from '../html.js';
import { heading, type PageContent, pager } from '../layout.js';
import { messageHtml, NO_SURROUNDINGS } from '../message-html.js';
import { paths, type SiteDeps, type SiteTopic } from '../site.js';
import { linesHtml, nothing, outward, refLink, timeHtml } from './parts.js';

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
  const stories = storyLines(digest).map(
    (line, place) => html`<li><a href="${paths.story(digest.id, place + 1)}">${storyTitle(line)}</a></li>\n`,
  );
  return html`<article class="digest"><div class="head">${trusted(head)}</div>
${trusted(body)}
${stories.length > 0 && html`<section aria-labelledby="stories-in-full"><h2 id="stories-in-full">Stories in full</h2><ul class="archive">${stories}</ul></section>`}
${trusted(foot)}</article>`;
}

const storyLines = (digest: Digest): readonly Line[] =>
  digest.message.blocks.flatMap((block) => (block.kind === 'lines' && block.section === 'stories' ? block.lines : []));

const storyTitle = (line: Line): string => line.spans[0]?.text ?? '';

/** One story of a digest: every article that tells it, earliest first, with what was found in each. */
export async function storyPage(digest: Digest, place: number, topic: SiteTopic, deps: SiteDeps): Promise<PageContent> {
  const line = storyLines(digest)[place - 1];
  if (!line) throw new StandpointError('not_found', 'This digest has no such story.', { remedy: 'Open the digest and choose one.' });
  const articles = await deps.stores.archive.articles(line.refs.map((ref) => ref.articleId));
  const sentences = new Map(line.refs.map((ref) => [ref.articleId, ref]));
  const facts = await Promise.all(articles.map(({ id }) => deps.stores.archive.factsOf(id)));
  const outlets = new Set(articles.map((article) => article.outlet)).size;
  const first = articles[0];
  const told = articles.map((article, index) => {
    const ref = sentences.get(article.id);
    const found = (facts[index] ?? []).filter((fact) => fact.topic === topic.id).length;
    return html`<li><div class="actor">${index === 0 && html`<b>First</b>`}</div><div><p class="line"><strong>${outward(article.url, article.title)}</strong></p>
<p class="byline">${article.outlet}, ${timeHtml(article.publishedAt ?? article.foundAt, deps.zone)}</p>
${ref && ref.evidence !== '' && html`<blockquote lang="en" dir="auto">${ref.evidence}</blockquote>`}
<p class="byline"><a href="${paths.article(article.id)}">${found === 1 ? '1 fact' : `${found} facts`} found in it</a></p></div></li>\n`;
  });
  const intro = html`${articles.length === 1 ? '1 article' : `${articles.length} articles`} of ${outlets === 1 ? 'one outlet' : `${outlets} outlets`}${first && html`, first ${first.outlet}`}. From the digest of <a href="${paths.digest(digest.id)}">${daysWords(digest.window, deps.zone)}</a>.`;
  const body = html`${heading(storyTitle(line), intro)}
<section aria-labelledby="line"><h2 id="line">As the digest tells it</h2>${linesHtml([line], 'stories')}</section>
<section aria-labelledby="articles"><h2 id="articles">Who reported it</h2><ul class="lines">${told}</ul></section>`;
  return { title: storyTitle(line), topic, menu: 'digests', body };
}
