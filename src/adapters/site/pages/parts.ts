import { dayWords } from '../../../digest/lines/dates.js';
import { figureLine } from '../../../digest/lines/figure-line.js';

import { stanceEvidenceLine } from '../../../digest/lines/stance-line.js';
import { statementLine } from '../../../digest/lines/statement-line.js';
import { stanceWords } from '../../../digest/wording.js';
import type { Fact } from '../../../domain/facts.js';
import type { FactRef, Line } from '../../../domain/message.js';
import { webAddress } from '../escape.js';
import { type Html, html, trusted } from '../html.js';
import { lineHtml } from '../line-html.js';
import { paths, type SiteDeps } from '../site.js';

/** Every reference of a line leads to the page of its fact, or of its article. */
export const refLink = (ref: FactRef): string => (ref.kind === 'article' ? paths.article(ref.id) : paths.fact(ref.id));

/** Lines as digests and answers show them, each with its evidence folded under it. */
export const linesHtml = (lines: readonly Line[], section: string): Html =>
  html`<ul class="lines ${section}">${lines.map((line) => trusted(lineHtml(line, refLink)))}</ul>`;

/** One fact as one line, the same on every platform. */
export function factLine(fact: Fact, { nameOf, zone }: Pick<SiteDeps, 'nameOf' | 'zone'>): Line {
  switch (fact.kind) {
    case 'statement':
      return statementLine(fact, [fact], nameOf, zone);
    case 'figure':
      return figureLine(fact, [fact], nameOf, zone);
    case 'stance': {
      const { spans, refs } = stanceEvidenceLine(fact, zone, `${nameOf(fact.country)} ${stanceWords(fact)}`);
      return { actor: fact.country, spans, refs };
    }
    default:
      return fact satisfies never;
  }
}

/** A link out of the site; text where the address is none of the web's. */
export function outward(url: string, text: string): Html {
  const address = webAddress(url);
  return address === null ? html`${text}` : html`<a href="${address}" rel="noopener noreferrer nofollow">${text}</a>`;
}

export const timeHtml = (at: string, zone: string): Html => html`<time datetime="${at}">${dayWords(at, zone)}</time>`;

/** "1,234 statements" for a heading. */
export const grouped = (count: number): string => count.toLocaleString('en');

/** A message of one sentence where a list has nothing to show. */
export const nothing = (sentence: string): Html => html`<p class="empty">${sentence}</p>`;
