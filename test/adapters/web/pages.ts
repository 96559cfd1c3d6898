import { readPageBytes } from '../../../src/adapters/web/page.js';
import type { PageText } from '../../../src/domain/ports/web.js';

export const ADDRESS = 'https://gazette.example/news/ferry';

export const read = (html: string, url = ADDRESS, contentType = 'text/html; charset=utf-8'): Promise<PageText> =>
  readPageBytes(Buffer.from(html), contentType, url);

/** Paragraphs of an article, in the order they must come out. */
export const PARAGRAPHS = [
  'The ferry to Saint Orlo will sail again from Monday, the harbour board said after a meeting that lasted most of the night.',
  '“We have waited eleven weeks for this,” said Ada Quill, who chairs the board and lives on the island with her two sons.',
  'Repairs to the ramp cost more than 4.1 million crowns, about twice what the council had set aside for the whole of the year.',
  'Islanders had been crossing in fishing boats since the storm of 12 January, and two of them were hurt when a rope gave way.',
  'A second ramp, promised in 2019, is still being planned; the ministry of transport declined to say when it would be built.',
] as const;

export const prose = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

export const page = (body: string, head = '<title>Ferry sails again | Harbour Gazette</title>', attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;
