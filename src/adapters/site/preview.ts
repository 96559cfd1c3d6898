import { createHash } from 'node:crypto';
import type { Block, Message } from '../../domain/message.js';
import { escapeHtml } from './escape.js';
import { lineHtml, spansHtml } from './line-html.js';
import { STYLE } from './style.js';

export interface PageOptions {
  /** Title of the browser's tab. */
  readonly title: string;
}

/** Nothing is loaded from anywhere and nothing runs; the style sheet is allowed by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * A message as one HTML page that stands alone: no script, no request, readable on a phone, in light and dark, and in print.
 * Every line opens to the sentence it was taken from. The same message always gives the same page.
 */
export function renderHtmlPage(message: Message, { title }: PageOptions): string {
  const firstSection = message.blocks.findIndex((block) => block.kind === 'lines' || (block.kind === 'heading' && block.level === 2));
  const head = firstSection < 0 ? message.blocks : message.blocks.slice(0, firstSection);
  const rest = firstSection < 0 ? [] : message.blocks.slice(firstSection);
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
${blocksHtml(
  head.filter((block) => block.kind !== 'footer'),
  'intro',
)}
</header>
<main>
${sectionsHtml(rest.filter((block) => block.kind !== 'footer'))}
</main>
${blocksHtml(
  message.blocks.filter((block) => block.kind === 'footer'),
  'foot',
)}
</div>
</body>
</html>
`;
}

/** A level-2 heading and what follows it is one section, named by its heading. */
function sectionsHtml(blocks: readonly Block[]): string {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (!last || (block.kind === 'heading' && block.level === 2)) sections.push([block]);
    else last.push(block);
  }
  return sections
    .map((section, index) => {
      const [first, ...others] = section;
      if (first?.kind !== 'heading') return `<section>\n${blocksHtml(section)}\n</section>`;
      const id = `section-${index + 1}`;
      return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(first.text)}</h2>\n${blocksHtml(others)}\n</section>`;
    })
    .join('\n');
}

const blocksHtml = (blocks: readonly Block[], textClass = ''): string => blocks.map((block) => blockHtml(block, textClass)).join('\n');

function blockHtml(block: Block, textClass: string): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? `<h1>${escapeHtml(block.text)}</h1>` : `<h2>${escapeHtml(block.text)}</h2>`;
    case 'text':
      return `<p${textClass === '' ? '' : ` class="${textClass}"`}>${spansHtml(block.spans)}</p>`;
    case 'lines':
      return `<ul class="lines ${/^[\w-]+$/.test(block.section) ? block.section : ''}">\n${block.lines.map(lineHtml).join('\n')}\n</ul>`;
    case 'picture':
      return `<p class="picture">${escapeHtml(block.alt)}</p>`;
    case 'footer':
      return `<footer>${spansHtml(block.spans)}</footer>`;
  }
}
