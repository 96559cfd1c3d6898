import { citationOf } from '../../../digest/lines/citation.js';
import { dayWords, momentWords } from '../../../digest/lines/dates.js';
import { figureSpans } from '../../../digest/lines/figure-line.js';
import { textOf } from '../../../digest/lines/inline.js';
import { authorityWords, eventWords, groupWords, partWords, stanceWords } from '../../../digest/wording.js';
import type { Article } from '../../../domain/article.js';
import type { Fact } from '../../../domain/facts.js';
import { contextOf } from '../context.js';
import { type Html, html } from '../html.js';
import { heading, type PageContent } from '../layout.js';
import { paths, type SiteDeps, type SiteTopic } from '../site.js';
import { factLine, linesHtml, nothing, outward } from './parts.js';

const KINDS = { statement: 'Statement', figure: 'Figure', stance: 'Stance' } as const;

/** One fact under its permanent address: what it says, its sentence where it stands, who published it, and how to cite it. */
export function factPage(fact: Fact, text: string | null, topic: SiteTopic, deps: SiteDeps): PageContent {
  const title = titleOf(fact, deps);
  const address = deps.address === null ? null : `${deps.address}${paths.fact(fact.id)}`;
  const body = html`${heading(title, html`${KINDS[fact.kind]} · ${outward(fact.url, fact.outlet)}, ${momentWords(fact.published, deps.zone)}`)}
<section aria-labelledby="context"><h2 id="context">${text === null ? 'The sentence' : 'In context'}</h2>
${contextHtml(fact, text)}
${text === null && html`<p class="byline">The rest of the article is not kept any more; this is the sentence that the fact was taken from.</p>`}
<p class="byline">From “${outward(fact.url, fact.title || fact.url)}”, ${fact.outlet}.${alsoIn(fact)} <a href="${paths.article(fact.articleId)}">All facts of this article</a></p></section>
<section aria-labelledby="what"><h2 id="what">What was read from it</h2>${detailsHtml(fact, topic, deps)}</section>
<section aria-labelledby="cite"><h2 id="cite">Cite it</h2>
<p class="cite">${citationOf(fact, deps.nameOf, deps.zone)}</p>
${address && html`<p class="byline">Permanent address: <a href="${paths.fact(fact.id)}">${address}</a></p>`}</section>`;
  return { title, topic, body };
}

const alsoIn = ({ alsoIn: carriers = [] }: Fact): Html | null =>
  carriers.length === 0
    ? null
    : html` Also in ${carriers.map(({ outlet, url }, index) => html`${index > 0 && ', '}${outward(url, outlet)}`)}.`;

function titleOf(fact: Fact, { nameOf }: SiteDeps): string {
  switch (fact.kind) {
    case 'statement': {
      const { speaker } = fact;
      const who = speaker?.name ?? speaker?.role ?? (speaker?.country ? nameOf(speaker.country) : 'Speaker not named');
      return who.charAt(0).toUpperCase() + who.slice(1);
    }
    case 'figure':
      return `${fact.country === null ? '' : `${nameOf(fact.country)}: `}${textOf(figureSpans(fact))}`;
    case 'stance':
      return `${nameOf(fact.country)} ${stanceWords(fact)}`;
    default:
      return fact satisfies never;
  }
}

/** The sentence marked inside its surroundings; inside the sentence the words of the fact itself. */
function contextHtml(fact: Fact, text: string | null): Html {
  const { before, sentence, after } = contextOf(fact, text);
  const marked = sentence.map(({ text: words, taken }) => (taken ? html`<b>${words}</b>` : html`${words}`));
  return html`<blockquote class="context" lang="en" dir="auto"><span class="around">${before}</span><mark>${marked}</mark><span class="around">${after}</span></blockquote>`;
}

function detailsHtml(fact: Fact, topic: SiteTopic, { nameOf, zone }: SiteDeps): Html {
  const country = fact.kind === 'statement' ? (fact.speaker?.country ?? null) : fact.country;
  const rows: [string, Html | string | null][] = [
    ['Country or body', country === null ? null : html`<a href="${paths.country(topic.id, country)}">${nameOf(country)}</a>`],
  ];
  switch (fact.kind) {
    case 'statement':
      rows.push(
        ['Speaker', fact.speaker?.name ?? 'not named'],
        ['Role', fact.speaker?.role ?? null],
        ['Form', fact.direct ? 'direct quotation' : 'reported speech'],
      );
      break;
    case 'figure':
      rows.push(
        ['Number', textOf(figureSpans({ ...fact, event: null }))],
        ['What happened', fact.event === null ? null : eventWords(fact.event)],
        ['Who is counted', fact.group === null ? null : groupWords(fact.group)],
        ['As of', fact.asOf === null ? null : dayWords(fact.asOf, zone)],
        ['Part of', fact.parentId === null ? null : html`<a href="${paths.fact(fact.parentId)}">a larger number of the same sentence</a>`],
      );
      break;
    case 'stance':
      rows.push(
        ['Stance', `${stanceWords(fact)} (${partWords(fact.part)})`],
        ['Authority', authorityWords(fact.authority)],
        ['Kind', fact.deed ? 'deed: it was done' : 'word: it was said'],
        ['Day', fact.date === null ? 'not known' : dayWords(fact.date, zone)],
      );
      break;
    default:
      return fact satisfies never;
  }
  return html`<dl class="facts">${rows.map(([term, value]) => value !== null && html`<dt>${term}</dt><dd>${value}</dd>\n`)}</dl>`;
}

/** What was found in one article, and the way to the story that it tells. */
export function articlePage(article: Article, facts: readonly Fact[], story: string | null, topic: SiteTopic, deps: SiteDeps): PageContent {
  const when = article.publishedAt ?? article.foundAt;
  const byline = article.byline === null ? '' : ` · ${article.byline}`;
  const body = html`${heading(article.title || article.url, html`${article.outlet}, ${momentWords(when, deps.zone)}${byline} · ${outward(article.url, 'Read it at the source')}${story !== null && html` · <a href="${paths.story(story)}">The whole story</a>`}`)}
<section aria-labelledby="found"><h2 id="found">What was found in it</h2>
${article.copyOf !== undefined && html`<p class="byline">It carries the text of <a href="${paths.article(article.copyOf)}">another article</a>; what that one holds too is listed there.</p>`}
${
  facts.length === 0
    ? nothing('No fact on the topics followed was found in this article.')
    : linesHtml(
        facts.map((fact) => factLine(fact, deps)),
        'found',
      )
}</section>`;
  return { title: article.title || article.url, topic, body };
}
