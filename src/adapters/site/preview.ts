import { createHash } from 'node:crypto';
import type { Message } from '../../domain/message.js';
import { escapeHtml } from './escape.js';
import { type Drawings, messageHtml, NO_SURROUNDINGS } from './message-html.js';
import { STYLE } from './style.js';

export interface PageOptions {
  /** Title of the browser's tab. */
  readonly title: string;
  /** The message's pictures as SVG; one that is not among them is told in words. */
  readonly drawings?: Drawings;
}

/** Nothing is loaded from anywhere and nothing runs; the style sheet is allowed by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * A message as one HTML page that stands alone: no script, no request, readable on a phone, in light and dark, and in print.
 * Every line opens to the sentence it was taken from. The same message always gives the same page.
 */
export function renderHtmlPage(message: Message, { title, drawings = NO_SURROUNDINGS.drawings }: PageOptions): string {
  const { head, body, foot } = messageHtml(message, { ...NO_SURROUNDINGS, drawings });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<div class="page">
<header>
${head}
</header>
<main>
${body}
</main>
${foot}
</div>
</body>
</html>
`;
}
