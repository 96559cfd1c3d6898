import { escapeText } from './characters.js';

const MAX_ENTITIES = 200;
const HEAD = 100_000;
/** Internal entities only: a SYSTEM or PUBLIC one, or a parameter entity, has more before its value and never matches. */
const DECLARATION = /<!ENTITY\s+([A-Za-z_][\w.-]{0,63})\s+(?:"([^"]{0,200})"|'([^']{0,200})')\s*>/g;

/**
 * The short text entities that a document type declares. An entity made of other entities (the "billion laughs") and
 * everything that would be fetched from elsewhere is left out.
 */
export function declaredEntities(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const start = text.slice(0, HEAD).search(/<!doctype/i);
  if (start < 0) return found;
  for (const [, name, double, single] of text.slice(start, start + HEAD).matchAll(DECLARATION)) {
    const value = double ?? single ?? '';
    if (name !== undefined && !/&(?!#|amp;|lt;|gt;|quot;|apos;)/.test(value))
      found.set(name, value.includes('&') ? value : escapeText(value));
    if (found.size >= MAX_ENTITIES) break;
  }
  return found;
}
