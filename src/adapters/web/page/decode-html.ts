import { charsetOf, decodeText } from '../../shared/charset.js';

/** Browsers look for it this far (WHATWG HTML, 13.2.3.2), and a little further. */
const HEAD = 4096;
const META = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)/i;

/** The text of a page: byte order mark, valid UTF-8, the HTTP charset, the page's own, windows-1252. */
export function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return decodeText(bytes, [charsetOf(contentType), META.exec(head)?.[1] ?? null]);
}
