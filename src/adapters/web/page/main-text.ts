import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from './blocks.js';
import type { DomDocument, DomElement } from './dom.js';
import { isNotice } from './notices.js';

/** A page of more elements is not an article; Readability's time grows faster than their number. */
const MAX_ELEMENTS = 60_000;
/** Less text than this is not what the page is about: everything that is left on it is taken instead. */
export const SHORT = 200;

const sameWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The article's blocks: what Readability takes for the main text, without notices and without the title at its head.
 * A fragment (a feed's own content) that Readability finds too small is taken whole. The document is used up.
 */
export function mainBlocks(document: DomDocument, title: string | null): Block[] {
  const body = document.body;
  if (body === null) return [];
  // Readability works on the document itself, so what might be needed after it is read before.
  const everything = blocksOf(body);
  const content = new Readability<DomElement>(document, { serializer: (element) => element, maxElemsToParse: MAX_ELEMENTS }).parse()
    ?.content;
  const main = articleOnly(content ? blocksOf(content) : [], title);
  if (lengthOf(main) >= SHORT) return main;
  const whole = articleOnly(everything, title);
  return lengthOf(whole) > lengthOf(main) ? whole : main;
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

function articleOnly(blocks: readonly Block[], title: string | null): Block[] {
  const heading = title === null ? '' : sameWords(title);
  return blocks.filter((block) => !isNotice(block) && (heading === '' || sameWords(block.text) !== heading));
}
