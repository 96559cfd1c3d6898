import { parseHTML } from 'linkedom';
import { StandpointError } from '../../domain/errors.js';
import type { PageText } from '../../domain/ports/web.js';
import { barrierOf } from './page/barrier.js';
import { blocksOf } from './page/blocks.js';
import { decodeHtml } from './page/decode-html.js';
import type { DomDocument, DomElement } from './page/dom.js';
import { removeFurniture } from './page/furniture.js';
import { mainBlocks, SHORT } from './page/main-text.js';
import { metadataOf } from './page/metadata.js';
import { refuseTooLarge } from './page/size.js';

const unreadable = (why: string, cause?: unknown): StandpointError => new StandpointError('page_unreadable', `The page ${why}.`, { cause });

/**
 * The bytes of a web page to its main text: paragraphs, headings and list items separated by a blank line, without
 * what stands around them. `contentType` is the HTTP header, `url` the page's address. Throws StandpointError
 * `page_unreadable` when there is no text, or it is no HTML.
 */
export async function readPageBytes(bytes: Uint8Array, contentType: string, url: string): Promise<PageText> {
  refuseTooLarge(bytes);
  if (!isHtml(contentType)) throw unreadable(`is no web page but ${contentType.split(';')[0]?.trim()}`);
  const html = decodeHtml(bytes, contentType);
  try {
    return pageText(html, url);
  } catch (cause) {
    if (cause instanceof StandpointError) throw cause;
    throw unreadable('is built in a way that cannot be read', cause);
  }
}

const isHtml = (contentType: string): boolean => contentType.trim() === '' || /html|xml|text\/plain|octet-stream/i.test(contentType);

function pageText(html: string, url: string): PageText {
  const document: DomDocument = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  ).document;
  const { free, describedText, ...metadata } = metadataOf(document, url);
  const body = document.body;
  if (body === null) throw unreadable('has no body');
  const shown = visibleText(body);
  removeFurniture(body);
  const shownText = mainBlocks(document, metadata.title)
    .map((block) => block.text)
    .join('\n\n');
  // A page that programs draw holds its text as data alone; what is behind a wall stays there.
  const text = shownText.length < SHORT && free !== false && describedText.length >= SHORT ? describedText : shownText;
  const barrier = barrierOf(text, shown, free, url);
  if (text === '' && barrier === null) throw unreadable('holds no text');
  return { ...metadata, text, barrier };
}

/** Everything the page says, shortened: where a wall or a question would stand. */
const visibleText = (body: DomElement): string =>
  blocksOf(body)
    .map((block) => block.text)
    .join(' ')
    .slice(0, 50_000);
