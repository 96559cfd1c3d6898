/** Controls, lone surrogates and invisible format characters (direction marks, soft hyphens, tags); the joiners of scripts and emoji stay. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

const LONGEST_ADDRESS = 2_000;

/** Text from outside on one line: white space of any kind becomes one space, and nothing invisible can turn or hide what stands around it. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(UNSEEN, '');
  return /^[\u200c\u200d]+$/.test(line) ? '' : line;
}

/**
 * A web address that may be linked to, safe inside any platform's link syntax: no credentials, every bracket and formatting character
 * as its percent code. Null for another scheme than http(s), and for what is too long to be an article's address.
 */
export function linkAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  parsed.username = '';
  parsed.password = '';
  const href = parsed.href.replace(/[<>|()\\^`*~{}"' ]/g, percentCode);
  return href.length <= LONGEST_ADDRESS ? href : null;
}

const percentCode = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** The first characters of a text, at most `limit`, ending at a word where one ends in the second half, with an ellipsis if anything is missing. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = Math.max(0, limit - 1);
  const space = text.lastIndexOf(' ', room);
  let end = space > room / 2 ? space : room;
  if (isLowSurrogate(text.charCodeAt(end))) end -= 1;
  return `${text.slice(0, Math.max(0, end)).replace(/[\s,;:\u200d]+$/u, '')}…`.slice(0, limit);
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
