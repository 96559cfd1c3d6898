/** Namespace → the prefix that this program knows it by; '' is the feed format's own. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://purl.org/dc/elements/1.1': 'dc:',
  'http://purl.org/dc/terms': 'dcterms:',
  'http://purl.org/rss/1.0/modules/content': 'content:',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf:',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes:',
  'http://search.yahoo.com/mrss': 'media:',
  'http://www.w3.org/1999/xhtml': 'xhtml:',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner:',
  'http://purl.org/rss/1.0': '',
  'http://purl.org/net/rss1.1': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
};

const ATOM: ReadonlySet<string> = new Set(['http://www.w3.org/2005/atom', 'http://purl.org/atom/ns', 'http://purl.org/atom/app']);

/** Declared prefixes of one element and those around it: prefix ('' is the default) → namespace. */
export type Scope = Readonly<Record<string, string>>;
export const NO_SCOPE: Scope = {};

/** Written in many ways: case, a trailing slash or hash, https. */
const normalised = (uri: string): string =>
  uri
    .trim()
    .toLowerCase()
    .replace(/[/#]+$/, '')
    .replace(/^https:/, 'http:');

/** The scope inside an element with these attributes. */
export function scopeOf(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let scope: Record<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    const value = attributes[name] ?? '';
    scope ??= { ...outer };
    scope[name === 'xmlns' ? '' : name.slice(6)] = normalised(value);
  }
  return scope ?? outer;
}

/** Prefixes that programs make up for Atom's elements in RSS, and sometimes forget to declare. */
const MADE_UP = /^(?:a10|atom\d*|ns\d+)$/;

/**
 * An element's canonical name, lower case. A prefix that nobody declared, or a namespace that nobody knows, keeps its
 * spelling: "dc:date" without a declaration still means what it says.
 */
export function canonicalName(name: string, scope: Scope, atomIsCore: boolean): string {
  const colon = name.indexOf(':');
  const prefix = colon > 0 ? name.slice(0, colon) : '';
  const local = colon > 0 ? name.slice(colon + 1) : name;
  const uri = scope[prefix];
  if (uri === undefined) return MADE_UP.test(prefix) ? atomName(local, atomIsCore) : name;
  if (ATOM.has(uri)) return atomName(local, atomIsCore);
  const known = PREFIXES[uri];
  return known === undefined ? name : known + local;
}

const atomName = (local: string, atomIsCore: boolean): string => (atomIsCore ? local : `atom:${local}`);
