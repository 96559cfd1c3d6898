import type { StatementFact } from '../../../domain/facts.js';
import type { Page } from '../../../domain/ports/archive.js';
import { type Html, html } from '../html.js';
import { heading, type PageContent, pager } from '../layout.js';
import type { Query } from '../query.js';
import { paths, type SiteDeps, type SiteTopic, withQuery } from '../site.js';
import { factLine, linesHtml, nothing } from './parts.js';

/** Who said what: a form that narrows, and the statements that fit, newest first. */
export function statementsPage(topic: SiteTopic, page: Page<StatementFact>, query: Query, deps: SiteDeps): PageContent {
  const path = paths.list(topic.id, 'statements');
  const { after, q, person, country, since, until } = query;
  const asked = { q, person, country, since, until };
  const body = html`${heading('Statements', html`Who said what on ${topic.title}, newest first.`)}
<form class="filters" action="${path}">
<label>Words<input name="q" type="search" maxlength="200" value="${q ?? ''}"></label>
<label>Speaker<input name="person" maxlength="100" value="${person ?? ''}"></label>
<label>Country or body<input name="country" maxlength="60" list="countries" value="${country ?? ''}"></label>
${dayFields(query)}
<button>Show</button>
</form>
${
  page.items.length === 0
    ? nothing(after ? 'There is nothing older.' : 'No statement fits. Fewer words, or a longer period, find more.')
    : html`<section aria-label="Statements">${linesHtml(
        page.items.map((fact) => factLine(fact, deps)),
        'statements',
      )}</section>`
}
${pager(path, { ...asked, after }, page.next)}`;
  return { title: `Statements: ${topic.title}`, topic, menu: 'statements', body, asked: q ?? '', csv: withQuery(`${path}.csv`, asked) };
}

/** The two fields of a period. */
export const dayFields = ({ since, until }: Query): Html => html`<label>From<input name="since" type="date" value="${since ?? ''}"></label>
<label>To<input name="until" type="date" value="${until ?? ''}"></label>`;
