import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

const REPLACEMENT = /\uFFFD/g;

/** Labels that in practice mean windows-1252 (WHATWG Encoding, 4.2), or nothing at all. */
const LATIN1 = /^(?:windows-?1252|x-cp1252|cp-?1252|iso[-_]?8859-?1|latin-?1|l1)$/;
const ASCII = /^(?:us-?)?ascii$/;
/** Encodings whose bytes are all ASCII: only the label tells. */
const SEVEN_BIT = /^(?:iso-2022|hz|utf-?7)/;

/** The `charset` of a Content-Type header, null when it names none. */
export const charsetOf = (contentType: string): string | null => /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1] ?? null;

/**
 * Bytes to text. A byte order mark decides; then what is valid UTF-8 is UTF-8, whatever the labels say (they are
 * wrong more often than that is a coincidence); then the labels in their order, the first that fits; else UTF-8 with
 * a few broken bytes, or windows-1252, in which everything is valid.
 */
export function decodeText(bytes: Uint8Array, labels: readonly (string | null)[]): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = wideEncoding(buffer);
  if (wide !== null) return iconv.decode(buffer, wide);
  const known = labels.flatMap((label) => (label === null ? [] : [label.trim().toLowerCase()])).filter((label) => !ASCII.test(label));
  if (isUtf8(buffer) && !(isAscii(buffer) && known.some((label) => SEVEN_BIT.test(label)))) return withoutMark(buffer.toString('utf8'));
  for (const label of known) {
    const text = decodeAs(buffer, label);
    if (text !== null) return text;
  }
  return mostlyUtf8(buffer) ?? iconv.decode(buffer, 'windows-1252');
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** UTF-16 and UTF-32 by their mark, or by the zeros around a first "<". */
function wideEncoding(bytes: Buffer): string | null {
  const head = bytes.toString('hex', 0, 4);
  if (head === '0000feff' || head === '0000003c') return 'utf-32be';
  if (head === 'fffe0000' || head === '3c000000') return 'utf-32le';
  if (head.startsWith('feff') || head.startsWith('003c00')) return 'utf-16be';
  if (head.startsWith('fffe') || /^3c00..00$/.test(head)) return 'utf-16le';
  return null;
}

/** The text, or null when the encoding is unknown or the bytes do not fit it. */
function decodeAs(bytes: Buffer, label: string): string | null {
  if (/^utf-?8$/.test(label)) return null;
  if (LATIN1.test(label)) return iconv.decode(bytes, 'windows-1252');
  const name = /^(?:gb2312|gbk|gb_2312-80|x-gbk)$/.test(label) ? 'gb18030' : label;
  if (iconv.encodingExists(name)) {
    const text = iconv.decode(bytes, name);
    return text.includes('\uFFFD') ? null : text;
  }
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** UTF-8 with a few broken bytes (a cut, a stray byte) is still UTF-8: most of what is not ASCII must be whole. */
function mostlyUtf8(bytes: Buffer): string | null {
  const text = withoutMark(bytes.toString('utf8'));
  const broken = text.match(REPLACEMENT)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is what is meant
  const whole = (text.match(/[^\u0000-\u007f]/g)?.length ?? 0) - broken;
  return whole > 4 * broken ? text : null;
}
