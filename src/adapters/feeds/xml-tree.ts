import type { FeedDocument, Leaves } from './document.js';

/** An element as xml2js gives it: its text, or its attributes (`$`) and what it holds, each name with all elements of that name. */
export type XmlElement = string | { readonly [name: string]: readonly XmlElement[] | Readonly<Record<string, string>> };

/** The forms that Atom has for what RSS writes as plain text. */
const ATOM_FORMS: Readonly<Record<string, (text: string) => XmlElement>> = {
  link: (href) => ({ $: { rel: 'alternate', href } }),
  author: (name) => ({ name: [name] }),
};

function holding(leaves: Leaves, atom: boolean): Record<string, readonly XmlElement[]> {
  const element: Record<string, readonly XmlElement[]> = {};
  for (const [name, text] of leaves) element[name] = [(atom ? ATOM_FORMS[name]?.(text) : undefined) ?? text];
  return element;
}

/** The document as the tree that xml2js would make of a plain, well-formed feed that says the same. */
export function xmlTree({ root, feed, entries }: FeedDocument): Readonly<Record<string, XmlElement>> {
  const atom = root === 'feed';
  const head = holding(feed, atom);
  const items = entries.map((entry) => holding(entry, atom));
  if (atom) return { feed: { ...head, entry: items } };
  if (root === 'rss') return { rss: { $: { version: '2.0' }, channel: [{ ...head, item: items }] } };
  return { 'rdf:RDF': { channel: [head], item: items } };
}
