import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeHtml } from '../../src/adapters/web/page/decode-html.js';

/** The floor: Readability on linkedom as both come, nothing taken out before and nothing looked at after. */
export function plainReadability(bytes: Uint8Array): string {
  return new Readability(parseHTML(decodeHtml(bytes, 'text/html')).document).parse()?.textContent ?? '';
}
