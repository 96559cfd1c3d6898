/**
 * Breaks a feed as publishers' own scripts do: bare ampersands, HTML entities that XML does not know, an unclosed tag in every
 * item, and a file that was cut off before its end. All of it can be repaired without losing an entry.
 */
export function damage(xml: string): string {
  return xml
    .replaceAll('&amp;', '&')
    .replaceAll('’', '&rsquo;')
    .replaceAll(' - ', '&nbsp;&ndash; ')
    .replaceAll('</category>', '')
    .replace(/<\/channel>\s*<\/rss>\s*$/, '');
}
