import { decodeHTML } from 'entities';
import { escapeText, fromWindows1252 } from './characters.js';

const XML_OWN: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** Everything that starts with "&", and a "<" that begins nothing, outside a CDATA section (whose end may be missing). */
const REFERENCE = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(?=[^\p{L}_:/!?])|&(?:#(\d{1,8}|[xX][\da-fA-F]{1,6});?|([A-Za-z][\w.-]{0,63});)?/gu;

const LONE: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };

/** What all expansions of a document's own entities may add up to: more is an attack (quadratic blow-up). */
const EXPANSION_BUDGET = 1_000_000;

function numeric(digits: string): string {
  const point = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  if (point >= 0x80 && point <= 0x9f) return fromWindows1252(point);
  // Half a pair is kept until the end: the reference to its other half may follow.
  return point > 0x10ffff ? '' : escapeText(String.fromCodePoint(point));
}

/**
 * Text in which every reference is one that XML itself knows: HTML's names and numbers become characters, entities
 * that the document declared (`declared`, name to value) become their text, and an ampersand or a less-than that begins
 * nothing is escaped. What is inside CDATA stays as it is.
 */
export function repairReferences(text: string, declared: ReadonlyMap<string, string>): string {
  let budget = EXPANSION_BUDGET;
  let halves = false;
  const repaired = text.replace(REFERENCE, (match, digits: string | undefined, name: string | undefined) => {
    if (digits !== undefined) {
      const character = numeric(digits);
      halves ||= !character.isWellFormed();
      return character;
    }
    if (name === undefined) return LONE[match] ?? match;
    if (XML_OWN.has(name)) return match;
    const own = declared.get(name);
    if (own !== undefined && own.length <= budget) {
      budget -= own.length;
      return own;
    }
    const html = decodeHTML(match);
    return html === match ? `&amp;${name};` : escapeText(html);
  });
  return halves ? repaired.replace(/\p{Surrogate}/gu, '') : repaired;
}
