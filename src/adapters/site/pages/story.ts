import type { Article } from '../../../domain/article.js';
import type { Fact } from '../../../domain/facts.js';
import type { StoredStory } from '../../../domain/ports/story-store.js';
import { type Html, html } from '../html.js';
import { heading, type PageContent } from '../layout.js';
import { paths, type SiteDeps, type SiteTopic } from '../site.js';
import { factLine, linesHtml, outward, timeHtml } from './parts.js';

/** Articles of a story that are listed, and facts shown of it: the earliest, which opened it, and no page without end. */
const MOST_ARTICLES = 60;
const MOST_READ = 25;
const MOST_FACTS = 120;

/** A story under its permanent address: who reported it first, who else by themselves, who copied, and all that was found in it. */
export async function storyPage(story: StoredStory, topic: SiteTopic, deps: SiteDeps): Promise<PageContent> {
  const copies = new Map(story.articles.map(({ id, copyOf }) => [id, copyOf]));
  const listed = await deps.stores.archive.articles(story.articles.slice(0, MOST_ARTICLES).map(({ id }) => id));
  const own = listed.filter(({ id }) => copies.get(id) == null);
  // Whichever of a text and its copies was read first holds what both say.
  const found = await Promise.all(listed.slice(0, MOST_READ).map(({ id }) => deps.stores.archive.factsOf(id)));
  const facts = onceEach(found.flat().filter((fact) => fact.topic === topic.id)).slice(0, MOST_FACTS);
  const [first] = listed;
  const title = first?.title || 'A story';
  const left = story.articles.length - listed.length;
  const byId = new Map(listed.map((article) => [article.id, article]));
  const body = html`${heading(title, first ? introHtml(first, own, listed, deps) : html``)}
<section aria-labelledby="articles"><h2 id="articles">Who reported it</h2><ul class="lines">${listed.map((article) => articleHtml(article, first!, byId.get(copies.get(article.id) ?? ''), deps))}</ul>
${left > 0 && html`<p class="byline">${left === 1 ? '1 later article is' : `${left} later articles are`} not shown.</p>`}</section>
${KINDS.map(([kind, heading]) =>
  sectionHtml(
    heading,
    kind,
    facts.filter((fact) => fact.kind === kind),
    deps,
  ),
)}`;
  return { title, topic, menu: 'digests', body };
}

/** The same sentence in two articles tells the same once. */
function onceEach(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = JSON.stringify([
      fact.kind,
      fact.evidence.text,
      fact.kind === 'stance' ? [fact.stance, fact.group] : fact.kind === 'figure' ? fact.text : fact.quote,
    ]);
    return !seen.has(key) && seen.add(key);
  });
}

const KINDS = [
  ['stance', 'Where governments stand in it'],
  ['statement', 'What was said'],
  ['figure', 'Numbers'],
] as const;

function sectionHtml(title: string, kind: string, facts: readonly Fact[], deps: SiteDeps): Html {
  if (facts.length === 0) return html``;
  return html`<section aria-labelledby="${kind}"><h2 id="${kind}">${title}</h2>${linesHtml(
    facts.map((fact) => factLine(fact, deps)),
    `${kind}s`,
  )}</section>`;
}

/** "First reported by Meridian Wire on 11 Mar 2026. 3 outlets reported it by themselves, 1 more carried a copy." */
function introHtml(first: Article, own: readonly Article[], listed: readonly Article[], { zone }: SiteDeps): Html {
  const independent = new Set(own.map(({ outlet }) => outlet));
  const copying = new Set(listed.map(({ outlet }) => outlet).filter((outlet) => !independent.has(outlet))).size;
  const others = independent.size === 1 ? 'No other outlet reported it by itself' : `${independent.size} outlets reported it by themselves`;
  const copied = copying === 0 ? '' : `, ${copying === 1 ? '1 more carries a copy' : `${copying} more carry a copy`}`;
  return html`First reported by ${first.outlet}, ${timeHtml(first.publishedAt ?? first.foundAt, zone)}. ${others}${copied}.`;
}

function articleHtml(article: Article, first: Article, original: Article | undefined, { zone }: SiteDeps): Html {
  const copied =
    original === undefined ? '' : ` · copy of ${original.outlet === article.outlet ? 'its own earlier article' : original.outlet}`;
  return html`<li><div class="actor">${article === first && html`<b>First</b>`}</div><div><p class="line"><strong>${outward(article.url, article.title || article.url)}</strong></p>
<p class="byline">${article.outlet}, ${timeHtml(article.publishedAt ?? article.foundAt, zone)}${copied} · <a href="${paths.article(article.id)}">What was found in it</a></p></div></li>\n`;
}
