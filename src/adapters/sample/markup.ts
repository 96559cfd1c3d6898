import iconv from 'iconv-lite';

/** Text for XML or HTML content and attributes. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Markup in the given encoding; what it cannot hold becomes a numeric reference. */
export function encodeMarkup(markup: string, encoding: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(markup);
  const safe = Array.from(markup, (letter) =>
    iconv.decode(iconv.encode(letter, encoding), encoding) === letter ? letter : `&#${letter.codePointAt(0)};`,
  ).join('');
  return iconv.encode(safe, encoding);
}
