import { urlOf } from './url.js';

/** Parameters that say how a reader came, never what is read: whole families, by prefix. */
const TRACKING_PREFIX = /^(?:utm_|at_|ns_|mc_|pk_|mtm_|hsa_|_hs|vero_|guce_|trk_|wt_mc|xtor|__twitter|amp_|fb_)/i;

const TRACKING: ReadonlySet<string> = new Set(
  (
    'fbclid gclid dclid gbraid wbraid gclsrc msclkid yclid twclid igshid igsh ttclid li_fat_id epik _ga _gl ga_source mkt_tok ' +
    'ref_src ref_url cmp cmpid cmp_id cmpgn campaign_id icid ncid ocid ito smid smtyp emc ftag sr_share cn-cid guccounter s_cid s_kwcid ' +
    'maca traffic_source share_id feedname feedtype feed_id rssfeed rss sref soc_src soc_trk spm __source __tn__ hsctatracking outputtype'
  ).split(' '),
);

/** Parameters that may name the article elsewhere; dropped only when their value is a way of coming. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'ref source src from via partner platform medium channel cid intcmp sh mod feature'.split(' '),
);
const WAY_OF_COMING =
  /^(?:rss.*|.*[-_.]rss|feeds?|feedburner|atom|twitter|x|facebook|fb|telegram|whatsapp|linkedin|reddit|instagram|social.*|share.*|news_?letter|e-?mail|mail|home(?:page)?|hp|push|app|amp|google.*|bing|flipboard|apple_?news)$/i;

/** Services that wrap a link in one of their own: host, path, and the parameter that holds the address. */
const WRAPPERS: readonly { readonly host: RegExp; readonly path: RegExp; readonly parameters: readonly string[] }[] = [
  { host: /^www\.google\.[a-z.]+$/, path: /^\/url$/, parameters: ['url', 'q'] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/i, parameters: ['url'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
];

/** Second-level labels under which names are registered ("co.uk"). */
const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|edu)\.[a-z]{2}$/;

const MAX_LENGTH = 2_000;

/**
 * The address by which an article is known, whichever way it was linked: absolute (by `base`), without fragment,
 * credentials, default port and tracking parameters, out of AMP caches and wrappers, on the desktop host. Links of
 * Google News stay as they are: where they lead is not in them. Null for what is no http(s) address. Applying it
 * twice changes nothing.
 */
export function canonicalUrl(url: string, base?: string): string | null {
  const parsed = url.length > 4 * MAX_LENGTH ? null : parse(url, base);
  if (parsed === null) return null;
  if (parsed.hostname === 'news.google.com') return parsed.href;
  const target = unwrapped(parsed);
  if (target.hostname === 'news.google.com') return target.href;
  // Each change makes the whole address be read again, so only what is to be changed is set.
  if (target.username !== '') target.username = '';
  if (target.password !== '') target.password = '';
  if (target.href.includes('#') && !target.hash.startsWith('#!')) target.hash = '';
  const hostname = settled(desktopHost, target.hostname);
  if (hostname !== target.hostname) target.hostname = hostname;
  const pathname = settled(withoutAmp, target.pathname);
  if (pathname !== target.pathname) target.pathname = pathname;
  if (target.search !== '') dropTracking(target);
  return target.href.length <= MAX_LENGTH ? target.href : null;
}

function parse(url: string, base: string | undefined): URL | null {
  const address = url.trim();
  const absolute = urlOf(address) ?? (base === undefined || address === '' ? null : urlOf(address, base));
  return absolute !== null && /^https?:$/.test(absolute.protocol) && absolute.hostname !== '' ? absolute : null;
}

/** The rule applied until it changes nothing more; each use shortens, or adds "www." once. */
function settled(rule: (text: string) => string, text: string): string {
  const next = rule(text);
  return next === text ? text : settled(rule, next);
}

/** The address inside a wrapper or an AMP cache; wrappers may be nested, but not for ever. */
function unwrapped(url: URL): URL {
  let current = url;
  for (let depth = 0; depth < 3; depth++) {
    const inner = insideWrapper(current) ?? insideAmpCache(current);
    if (inner === null) return current;
    current = inner;
  }
  return current;
}

function insideWrapper(url: URL): URL | null {
  const wrapper = WRAPPERS.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  const address = wrapper?.parameters.map((name) => url.searchParams.get(name)).find((value) => value !== null);
  return address === undefined || address === null ? null : parse(address, undefined);
}

/** `google.com/amp/s/host/path`, `host.cdn.ampproject.org/c/s/host/path`: "s" stands for https. */
function insideAmpCache(url: URL): URL | null {
  const isCache = /(?:^|\.)cdn\.ampproject\.org$/.test(url.hostname) || /^www\.google\.[a-z.]+$/.test(url.hostname);
  const match = isCache ? /^\/(?:amp|[cv]|wp)\/(s\/)?([^/]+\.[^/]+\/?.*)$/.exec(url.pathname) : null;
  return match === null ? null : parse(`${match[1] ? 'https' : 'http'}://${match[2]}${url.search}`, undefined);
}

/** "m.example.org" and "amp.example.org" to "www.example.org"; "en.m.example.org" to "en.example.org". */
function desktopHost(host: string): string {
  const labels = host.split('.');
  const at = labels.findIndex((label, index) => index < 2 && /^(?:m|mobile|amp)$/.test(label));
  if (at < 0 || labels.length < 3) return host;
  const rest = labels.toSpliced(at, 1);
  const bare = rest.length === 2 || (rest.length === 3 && SECOND_LEVEL.test(rest.slice(1).join('.')));
  if (rest.length === 2 && SECOND_LEVEL.test(rest.join('.'))) return host;
  return at === 0 && bare ? `www.${rest.join('.')}` : rest.join('.');
}

const withoutAmp = (path: string): string => {
  const cut = path
    .replace(/(?<=.)\/amp\/?$/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/^\/amp(?=\/.)/i, '');
  return cut === '' ? '/' : cut;
};

function dropTracking(url: URL): void {
  const names = [...url.searchParams.keys()].filter((name) => isTracking(name.toLowerCase(), url.searchParams.get(name) ?? ''));
  // Untouched parameters keep their spelling: rewriting them would change escapes that a server may insist on.
  for (const name of names) url.searchParams.delete(name);
}

const isTracking = (name: string, value: string): boolean =>
  TRACKING.has(name) ||
  TRACKING_PREFIX.test(name) ||
  (name === 'amp' && /^(?:1|true|)$/i.test(value)) ||
  (DOUBTFUL.has(name) && WAY_OF_COMING.test(value));
