import type { Block, Message, PictureBlock } from '../../domain/message.js';
import type { Picture } from '../../domain/picture.js';
import { escapeHtml } from './escape.js';
import { lineHtml, NO_LINKS, type RefLink, spansHtml } from './line-html.js';

/** One picture as SVG, for a light and for a dark page. */
export interface Drawing {
  readonly light: string;
  readonly dark: string;
}
export type Drawings = ReadonlyMap<Picture, Drawing>;

/** What is around a message: where its references lead inside a site, and its pictures as far as they are drawn. */
export interface Surroundings {
  readonly linkOf: RefLink;
  readonly drawings: Drawings;
  /** A picture as HTML that fetches it; null where it is told in words. Asked where there is no drawing. */
  readonly chartOf?: (block: PictureBlock) => string | null;
}
export const NO_SURROUNDINGS: Surroundings = { linkOf: NO_LINKS, drawings: new Map() };

/** A message as three pieces of HTML: title and intro, its sections, its footer. */
export interface MessageHtml {
  readonly head: string;
  readonly body: string;
  readonly foot: string;
}

/** Every platform shows the same blocks; here each line opens to its sentence. */
export function messageHtml(message: Message, around: Surroundings = NO_SURROUNDINGS): MessageHtml {
  const firstSection = message.blocks.findIndex((block) => block.kind === 'lines' || (block.kind === 'heading' && block.level === 2));
  const head = firstSection < 0 ? message.blocks : message.blocks.slice(0, firstSection);
  const rest = firstSection < 0 ? [] : message.blocks.slice(firstSection);
  const withoutFooters = (blocks: readonly Block[]): Block[] => blocks.filter((block) => block.kind !== 'footer');
  return {
    head: blocksHtml(withoutFooters(head), around, 'intro'),
    body: sectionsHtml(withoutFooters(rest), around),
    foot: blocksHtml(
      message.blocks.filter((block) => block.kind === 'footer'),
      around,
      'foot',
    ),
  };
}

/** A level-2 heading and what follows it is one section, named by its heading. */
function sectionsHtml(blocks: readonly Block[], around: Surroundings): string {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (!last || (block.kind === 'heading' && block.level === 2)) sections.push([block]);
    else last.push(block);
  }
  return sections
    .map((section, index) => {
      const [first, ...others] = section;
      if (first?.kind !== 'heading') return `<section>\n${blocksHtml(section, around)}\n</section>`;
      const id = `section-${index + 1}`;
      return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(first.text)}</h2>\n${blocksHtml(others, around)}\n</section>`;
    })
    .join('\n');
}

const blocksHtml = (blocks: readonly Block[], around: Surroundings, textClass = ''): string =>
  blocks.map((block) => blockHtml(block, around, textClass)).join('\n');

function blockHtml(block: Block, around: Surroundings, textClass: string): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? `<h1>${escapeHtml(block.text)}</h1>` : `<h2>${escapeHtml(block.text)}</h2>`;
    case 'text':
      return `<p${textClass === '' ? '' : ` class="${textClass}"`}>${spansHtml(block.spans)}</p>`;
    case 'lines':
      return `<ul class="lines ${/^[\w-]+$/.test(block.section) ? block.section : ''}">\n${block.lines.map((line) => lineHtml(line, around.linkOf)).join('\n')}\n</ul>`;
    case 'picture':
      return pictureHtml(block, around);
    case 'footer':
      return `<footer>${spansHtml(block.spans)}</footer>`;
  }
}

function pictureHtml(block: PictureBlock, { drawings, chartOf = () => null }: Surroundings): string {
  const { alt, picture } = block;
  const drawing = drawings.get(picture);
  if (!drawing) return chartOf(block) ?? `<p class="picture">${escapeHtml(alt)}</p>`;
  return `<figure class="picture" role="img" aria-label="${escapeHtml(alt)}"><div class="on-light" aria-hidden="true">${drawing.light}</div><div class="on-dark" aria-hidden="true">${drawing.dark}</div></figure>`;
}
