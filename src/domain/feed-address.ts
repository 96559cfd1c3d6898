import { StandpointError } from './errors.js';

/** A feed's address as a person types it, or another program wrote it, in full: "example.org/rss", "feed://example.org/rss". Throws `bad_request`. */
export function feedAddress(typed: string): string {
  const text = typed
    .trim()
    .replace(/^feed:(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  // A colon that no port follows belongs to a scheme ("mailto:").
  const whole = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  if (text !== '' && !/\s/.test(text) && URL.canParse(whole)) {
    const url = new URL(whole);
    url.hash = '';
    // Names and passwords are never sent, so an address with them is not the one that was meant.
    if (/^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return url.href;
  }
  throw new StandpointError('bad_request', `"${typed}" is no address of a feed.`, {
    remedy: 'Write it like https://example.org/feed.xml.',
  });
}
