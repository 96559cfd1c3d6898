import { flagOf } from '../../digest/flag.js';
import type { FactRef, Inline, Line } from '../../domain/message.js';
import { escapeHtml, webAddress } from './escape.js';

/** Runs of text as HTML; links to anything but web addresses stay plain text. */
export const spansHtml = (spans: readonly Inline[]): string => spans.map(spanHtml).join('');

const STYLES: Record<NonNullable<Inline['style']>, readonly [open: string, close: string]> = {
  bold: ['<strong>', '</strong>'],
  italic: ['<em>', '</em>'],
  dim: ['<span class="dim">', '</span>'],
  quoted: ['<span class="quoted" dir="auto">', '</span>'],
  number: ['<span class="number">', '</span>'],
};

function spanHtml({ text, style, url }: Inline): string {
  const [open, close] = style === undefined ? ['', ''] : STYLES[style];
  const inner = `${open}${escapeHtml(text)}${close}`;
  return url === undefined ? inner : anchor(url, inner);
}

function anchor(url: string, inner: string): string {
  const address = webAddress(url);
  return address === null ? inner : `<a href="${escapeHtml(address)}" rel="noopener noreferrer nofollow">${inner}</a>`;
}

/** Where a reference leads inside the site; null where there is no site around the page. */
export type RefLink = (ref: FactRef) => string | null;
export const NO_LINKS: RefLink = () => null;

/** One line with its evidence folded under it, and the lines that belong to it. `kind` is a word of ours beside it. */
export function lineHtml(line: Line, linkOf: RefLink = NO_LINKS, kind = ''): string {
  const children = (line.children ?? []).map((child) => `<li>${bodyHtml(child, linkOf)}</li>`).join('\n');
  const nested = children === '' ? '' : `\n<ul class="children">\n${children}\n</ul>`;
  const own = children === '' ? bodyHtml(line, linkOf) : `<p class="line">${spansHtml(line.spans)}</p>`;
  return `<li><div class="actor">${kind === '' ? '' : `<span class="kind">${escapeHtml(kind)}</span>`}${actorHtml(line.actor)}</div><div>${own}${nested}</div></li>`;
}

function actorHtml(code: string | null): string {
  if (code === null) return '';
  const flag = flagOf(code);
  return `${flag === '' ? '' : `<span aria-hidden="true">${flag}</span>`}<b>${escapeHtml(code)}</b>`;
}

const bodyHtml = (line: Line, linkOf: RefLink): string => `<p class="line">${spansHtml(line.spans)}</p>${evidenceHtml(line, linkOf)}`;

/** What stands verbatim in the line is marked in the sentence it was taken from. */
function evidenceHtml({ refs, spans }: Line, linkOf: RefLink): string {
  if (refs.length === 0) return '';
  const taken = spans.flatMap((span) => (span.style === 'quoted' || span.style === 'number' ? [span.text] : []));
  const label = refs.length === 1 ? 'Source sentence' : `${refs.length} source sentences`;
  return `<details><summary>${label}</summary>${refs.map((ref) => refHtml(ref, taken, linkOf)).join('')}</details>`;
}

function refHtml(ref: FactRef, taken: readonly string[], linkOf: RefLink): string {
  const cite = webAddress(ref.url);
  const quote = `<blockquote lang="en" dir="auto"${cite === null ? '' : ` cite="${escapeHtml(cite)}"`}>${markedHtml(ref.evidence, taken)}</blockquote>`;
  const moment = escapeHtml(`${ref.published.slice(0, 16).replace('T', ' ')} UTC`);
  const inside = linkOf(ref);
  const permanent = inside === null ? '' : ` · <a href="${escapeHtml(inside)}">In context</a>`;
  return `${quote}<p class="byline">${anchor(ref.url, escapeHtml(ref.outlet))}, <time datetime="${escapeHtml(ref.published)}">${moment}</time>${permanent}</p>`;
}

function markedHtml(evidence: string, taken: readonly string[]): string {
  const places = taken
    .map((text) => ({ start: evidence.indexOf(text), length: text.length }))
    .filter(({ start, length }) => start >= 0 && length > 0 && length < evidence.length)
    .sort((a, b) => a.start - b.start);
  let html = '';
  let at = 0;
  for (const { start, length } of places) {
    if (start < at) continue;
    html += `${escapeHtml(evidence.slice(at, start))}<mark>${escapeHtml(evidence.slice(start, start + length))}</mark>`;
    at = start + length;
  }
  return html + escapeHtml(evidence.slice(at));
}
