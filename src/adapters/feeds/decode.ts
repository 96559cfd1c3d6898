import { charsetOf, decodeText } from '../shared/charset.js';

const XML_DECLARATION = /<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([A-Za-z0-9_.:-]+)/;

/** The text of a feed: byte order mark, valid UTF-8, the HTTP charset, the XML declaration, windows-1252. */
export function decodeFeed(bytes: Uint8Array, contentType: string): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return decodeText(bytes, [charsetOf(contentType), XML_DECLARATION.exec(head)?.[1] ?? null]);
}
