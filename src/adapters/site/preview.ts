import { createHash } from 'node:crypto';
import type { Block, Message } from '../../domain/message.js';
import type { Picture } from '../../domain/picture.js';
import { escapeHtml } from './escape.js';
import { lineHtml, spansHtml } from './line-html.js';
import { STYLE } from './style.js';

export interface PageOptions {
  /** Title of the browser's tab. */
  readonly title: string;
  /** The message's pictures as SVG; one that is not among them is told in words. */
  readonly drawings?: Drawings;
}

/** One picture as SVG, for a light and for a dark page. */
export interface Drawing {
  readonly light: string;
  readonly dark: string;
}
type Drawings = ReadonlyMap<Picture, Drawing>;

/** Nothing is loaded from anywhere and nothing runs; the style sheet is allowed by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * A message as one HTML page that stands alone: no script, no request, readable on a phone, in light and dark, and in print.
 * Every line opens to the sentence it was taken from. The same message always gives the same page.
 */
export function renderHtmlPage(message: Message, { title, drawings = new Map() }: PageOptions): string {
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
  drawings,
  'intro',
)}
</header>
<main>
${sectionsHtml(
  rest.filter((block) => block.kind !== 'footer'),
  drawings,
)}
</main>
${blocksHtml(
  message.blocks.filter((block) => block.kind === 'footer'),
  drawings,
  'foot',
)}
</div>
</body>
</html>
`;
}

/** A level-2 heading and what follows it is one section, named by its heading. */
function sectionsHtml(blocks: readonly Block[], drawings: Drawings): string {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (!last || (block.kind === 'heading' && block.level === 2)) sections.push([block]);
    else last.push(block);
  }
  return sections
    .map((section, index) => {
      const [first, ...others] = section;
      if (first?.kind !== 'heading') return `<section>\n${blocksHtml(section, drawings)}\n</section>`;
      const id = `section-${index + 1}`;
      return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(first.text)}</h2>\n${blocksHtml(others, drawings)}\n</section>`;
    })
    .join('\n');
}

const blocksHtml = (blocks: readonly Block[], drawings: Drawings, textClass = ''): string =>
  blocks.map((block) => blockHtml(block, drawings, textClass)).join('\n');

function blockHtml(block: Block, drawings: Drawings, textClass: string): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? `<h1>${escapeHtml(block.text)}</h1>` : `<h2>${escapeHtml(block.text)}</h2>`;
    case 'text':
      return `<p${textClass === '' ? '' : ` class="${textClass}"`}>${spansHtml(block.spans)}</p>`;
    case 'lines':
      return `<ul class="lines ${/^[\w-]+$/.test(block.section) ? block.section : ''}">\n${block.lines.map(lineHtml).join('\n')}\n</ul>`;
    case 'picture': {
      const drawing = drawings.get(block.picture);
      if (!drawing) return `<p class="picture">${escapeHtml(block.alt)}</p>`;
      return `<figure class="picture" role="img" aria-label="${escapeHtml(block.alt)}"><div class="on-light" aria-hidden="true">${drawing.light}</div><div class="on-dark" aria-hidden="true">${drawing.dark}</div></figure>`;
    }
    case 'footer':
      return `<footer>${spansHtml(block.spans)}</footer>`;
  }
}
