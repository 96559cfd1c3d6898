import { dayWords } from '../../../digest/lines/dates.js';
import { figureSpans } from '../../../digest/lines/figure-line.js';
import { excerpt } from '../../../digest/text/excerpt.js';
import { eventWords } from '../../../digest/wording.js';
import type { FigureFact } from '../../../domain/facts.js';
import { FIGURE_EVENTS } from '../../../domain/figure.js';
import type { Page } from '../../../domain/ports/archive.js';
import { chartHtml, figuresChart } from '../charts.js';
import { type Html, html, trusted } from '../html.js';
import { heading, type PageContent, pager } from '../layout.js';
import { spansHtml } from '../line-html.js';
import type { Query } from '../query.js';
import { paths, type SiteDeps, type SiteTopic, withQuery } from '../site.js';
import { nothing, outward } from './parts.js';
import { dayFields } from './statements.js';

const LONGEST_SENTENCE = 180;

/** Figures as a table: the day each is for, the number as its source wrote it, whose, what happened, who reported it. */
export function figuresPage(topic: SiteTopic, page: Page<FigureFact>, query: Query, deps: SiteDeps): PageContent {
  const path = paths.list(topic.id, 'figures');
  const { after, country, event, since, until } = query;
  const asked = { country, event, since, until };
  const about = [country, event && eventWords(event)].filter(Boolean).join(', ');
  const chart = deps.charts ? figuresChart(page.items, deps) : null;
  const body = html`${heading(about ? `Figures: ${about}` : 'Figures', html`How many, on ${topic.title}: each number as its source wrote it, newest report first.`)}
<form class="filters" action="${path}">
<label>Country or body<input name="country" maxlength="60" list="countries" value="${country ?? ''}"></label>
<label>What happened<select name="event"><option value="">Anything</option>${FIGURE_EVENTS.map((each) => html`<option value="${each}"${each === event && trusted(' selected')}>${eventWords(each)}</option>`)}</select></label>
${dayFields(query)}
<button>Show</button>
</form>
${chart !== null && chartHtml(`${path}.svg`, { ...asked, after }, chart.alt)}
${page.items.length === 0 ? nothing('No number fits. A longer period, or another event, finds more.') : tableHtml(topic, page.items, deps)}
${pager(path, { ...asked, after }, page.next)}`;
  return { title: `Figures: ${topic.title}`, topic, menu: 'figures', body, wide: true, csv: withQuery(`${path}.csv`, asked) };
}

function tableHtml(topic: SiteTopic, figures: readonly FigureFact[], { nameOf, zone }: SiteDeps): Html {
  return html`<div class="scroll" role="region" aria-label="Figures" tabindex="0"><table>
<thead><tr><th scope="col">For the day</th><th scope="col">Country</th><th scope="col">Number</th><th scope="col">What happened</th><th scope="col">Source</th><th scope="col">Sentence</th></tr></thead>
<tbody>${figures.map(
    (
      figure,
    ) => html`<tr><td class="day">${dayWords(figure.asOf ?? figure.published, zone)}${figure.asOf === null && html`<br><small class="dim">as reported</small>`}</td>
<td>${figure.country === null ? '–' : html`<a href="${paths.country(topic.id, figure.country)}">${nameOf(figure.country)}</a>`}</td>
<td class="amount">${trusted(spansHtml(figureSpans({ ...figure, event: null })))}</td>
<td>${figure.event === null ? '–' : eventWords(figure.event)}</td>
<td class="source">${outward(figure.url, figure.outlet)}, ${dayWords(figure.published, zone)}</td>
<td class="sentence" lang="en" dir="auto"><a href="${paths.fact(figure.id)}">${excerpt(figure.evidence.text, LONGEST_SENTENCE).text}</a></td></tr>\n`,
  )}</tbody></table></div>`;
}
