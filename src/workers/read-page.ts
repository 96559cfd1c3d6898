import { type Outcome, outcomeOf } from '../adapters/shared/outcome.js';
import { readPageBytes } from '../adapters/web/page.js';
import type { PageText } from '../domain/ports/web.js';

interface ReadPageTask {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string;
}

/** One task of the pool: the bytes of a page to its main text. */
export default function readPage({ bytes, contentType, url }: ReadPageTask): Promise<Outcome<PageText>> {
  return outcomeOf(() => readPageBytes(bytes, contentType, url));
}
