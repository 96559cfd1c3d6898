import type { PageText } from '../../../domain/ports/web.js';

/** A text of this length is an article, whatever else the page says. */
const ARTICLE_LENGTH = 1_500;

const PAYWALL = [
  /\b(?:subscribe|sign up|register|log ?in|sign in|become a (?:member|subscriber))\b.{0,40}\bto (?:continue|keep|finish|read|unlock|access|view)\b/i,
  /\bthis (?:article|story|content|page) is (?:for|only for|reserved for|available (?:only )?to|exclusive to|limited to)\b.{0,30}\b(?:subscribers?|members?|registered)\b/i,
  /\b(?:subscribers?|members?)[- ]only (?:article|story|content)\b/i,
  /\balready (?:a|have an?) (?:subscriber|subscription|member|account)\b/i,
  /\byou(?:'|’)?(?:ve| have) (?:reached|read|used)\b.{0,50}\b(?:free )?(?:articles?|limit)\b/i,
  /\bto (?:continue|keep) reading\b.{0,60}\b(?:subscri|regist|log ?in|sign|trial|plan)/i,
];

const CONSENT = [
  /\bwe (?:and our \d* ?partners|value your privacy|care about your privacy|use cookies)\b/i,
  /\bbefore you continue\b/i,
  /\b(?:accept|reject|manage|agree to)\b.{0,20}\b(?:all )?(?:cookies|consent|preferences|choices)\b/i,
  /\bstore and\/or access information on a device\b/i,
  /\byour (?:privacy|cookie|consent) (?:choices|preferences|settings|options)\b/i,
];

const CONSENT_HOST = /^(?:consent|guce|cmp|privacy)\./;

/**
 * Why a text is not its article: it ends at a wall, or the page only asks for consent. `text` is the main text, `page`
 * all that the page shows, `free` what it says of itself (see PageMetadata).
 */
export function barrierOf(text: string, page: string, free: boolean | null, url: string): PageText['barrier'] {
  if (text.length >= ARTICLE_LENGTH) return null;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const asks = CONSENT.filter((pattern) => pattern.test(page)).length;
  if (CONSENT_HOST.test(host) && asks > 0) return 'consent';
  if (free === false || PAYWALL.some((pattern) => pattern.test(page))) return 'paywall';
  // A banner asks too; only where the main text itself does is there nothing else.
  const inText = CONSENT.filter((pattern) => pattern.test(text)).length;
  return inText > 1 || (asks > 1 && text.length < 200) ? 'consent' : null;
}
