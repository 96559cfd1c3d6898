import { atom } from './atom.js';
import type { TextFormat, XmlFormat } from './format.js';
import { json } from './json.js';
import { rdf } from './rdf.js';
import { rss } from './rss.js';

/** THE LIST of feed formats. A new one is a file here and a line below. */
export const XML_FORMATS: readonly XmlFormat[] = [rss, rdf, atom];
export const TEXT_FORMATS: readonly TextFormat[] = [json];
