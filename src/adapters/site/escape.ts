import { urlOf } from '../../domain/url.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Controls other than white space, lone surrogates, and marks that turn the direction of the text around them. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** Foreign text without what cannot be seen or turns the text around it. */
export const visible = (text: string): string => text.replace(UNSEEN, '');

/** Foreign text for HTML, as content or inside a quoted attribute. */
export const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** A web address for `href`, null for every scheme but http and https. */
export function webAddress(url: string): string | null {
  const address = urlOf(url);
  return address?.protocol === 'http:' || address?.protocol === 'https:' ? address.href : null;
}
