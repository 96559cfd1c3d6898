import { decodeHTML } from 'entities';
import type { DomDocument } from './dom.js';

export type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** schema.org types that are a text to read. */
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;

const typesOf = (node: Json): readonly string[] => [node['@type']].flat().filter((type): type is string => typeof type === 'string');

/** The page's description of its article in JSON-LD (schema.org), null when it has none. Broken JSON is no description. */
export function articleJsonLd(document: DomDocument): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(parsed(script.textContent))) {
      if (typesOf(node).some((type) => ARTICLE.test(type))) return node;
    }
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: line breaks inside strings are the usual fault
    return JSON.parse(text.trim().replace(/[\u0000-\u001f]+/g, ' '));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The objects of a list, a graph or a page that is about something. */
function* nodesOf(value: unknown): Generator<Json> {
  for (const node of [value].flat()) {
    if (!isObject(node)) continue;
    yield node;
    for (const inner of [node['@graph'], node['mainEntity'], node['mainEntityOfPage']].flat()) if (isObject(inner)) yield inner;
  }
}

/** Text of a property; of an object its name. */
export function textOf(value: unknown): string | null {
  if (isObject(value)) return textOf(value['name']);
  if (typeof value !== 'string') return null;
  const text = decodeHTML(value)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}

/** A text of several paragraphs, written as lines or as HTML; blank lines between them. */
export const paragraphsOf = (value: unknown): string =>
  (typeof value === 'string' ? value : '')
    .split(/\n+|<\/?(?:p|br|div|h\d|li)\b[^<>]*>/i)
    .flatMap((paragraph) => textOf(paragraph) ?? [])
    .join('\n\n');

/** Names of one person, of several, or of the words for them. */
export const namesOf = (value: unknown): readonly string[] => [value].flat().flatMap((person) => textOf(person) ?? []);
