import { parseDate } from '../shared/dates.js';
import { absolute } from './addresses.js';
import { allowedText, escapeAttribute, escapeText } from './characters.js';
import type { Leaves } from './document.js';
import { ALSO_HTML, LEAVES, type LeafKind, spellingOf } from './elements.js';

/** One text is never longer than this; the rest of it is left out. */
const MAX_TEXT = 1_000_000;

const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

type Attributes = Readonly<Record<string, string>>;

/** An element of a feed while it is being read: collects its text, and the HTML that stands naked in it. */
export class OpenLeaf {
  private text = '';
  /** Of a guid with elements in it: all of it, as two may differ in nothing but an address there. */
  private marked: string | null = null;
  /** Of a person: the text of the `name` or `title` inside, and the depth at which it is being read. */
  private inner: string | null = null;
  private innerDepth = 0;
  private depth = 0;

  constructor(
    readonly name: string,
    readonly kind: LeafKind,
    private readonly attributes: Attributes,
    private readonly base: string,
    private readonly atom: boolean,
  ) {}

  add(text: string): void {
    if (this.kind === 'person' && this.depth > 0) {
      if (this.depth === this.innerDepth) this.inner = (this.inner ?? '') + text;
    } else if (this.text.length < MAX_TEXT) {
      this.text += this.depth > 0 && this.kind === 'markup' ? escapeText(text) : text;
      if (this.marked !== null) this.marked += escapeText(text);
    }
  }

  /** Does this element inside it mean that its own end tag was forgotten? */
  isEndedBy(name: string): boolean {
    if (!LEAVES.has(name) || (this.name === 'source' && this.atom)) return false;
    if (this.kind !== 'markup') return true;
    return this.name === 'title' ? name !== 'title' : !ALSO_HTML.has(name);
  }

  openInner(name: string, attributes: Attributes): void {
    this.depth++;
    const local = name.slice(name.indexOf(':') + 1);
    if (this.kind === 'person' && this.inner === null && (local === 'name' || local === 'title')) this.innerDepth = this.depth;
    if (this.name === 'guid') this.marked ??= escapeText(this.text);
    if (this.kind === 'markup') {
      if (this.text.length < MAX_TEXT) this.text += startTag(local, attributes);
    } else if (this.marked !== null && this.marked.length < MAX_TEXT) this.marked += startTag(local, attributes);
  }

  closeInner(name: string): void {
    if (this.depth === this.innerDepth) this.innerDepth = 0;
    this.depth--;
    if (this.kind === 'list') this.text += ' ';
    const local = name.slice(name.indexOf(':') + 1);
    if (VOID.has(local)) return;
    if (this.kind === 'markup' && this.text.length < MAX_TEXT) this.text += `</${local}>`;
    if (this.marked !== null && this.marked.length < MAX_TEXT) this.marked += `</${local}>`;
  }

  /** Puts what was collected into `leaves`, where it says something. */
  finish(leaves: Leaves): void {
    const text = allowedText(this.inner ?? this.text).trim();
    const name = spellingOf(this.name, this.atom);
    if (this.kind === 'date') put(leaves, name, parseDate(text) ?? '');
    else if (this.kind === 'link') this.finishLink(leaves, name, text);
    else if (this.kind === 'markup') put(leaves, name, withoutCdata(this.decoded(text)));
    else if (this.kind === 'address') this.finishAddress(leaves, name, text);
    else if (this.kind !== 'ignored') put(leaves, name, text);
  }

  private finishAddress(leaves: Leaves, name: string, text: string): void {
    put(leaves, name, name === 'guid' ? allowedText(this.marked ?? text).trim() : absolute(text, this.base));
    if (name === 'guid' && this.attributes['ispermalink']?.toLowerCase() !== 'false' && /^https?:\/\//i.test(text)) {
      put(leaves, 'permalink', text);
    }
  }

  /** The page of an entry: `rel` alternate or none. Atom may offer several forms of it; HTML is preferred, then the first. */
  private finishLink(leaves: Leaves, name: string, text: string): void {
    const relation = (this.attributes['rel'] ?? 'alternate').toLowerCase().replace(/^.*\//, '');
    if (relation !== 'alternate') return;
    const address = absolute(allowedText(this.attributes['href'] ?? '') || text, this.base);
    const otherForm = this.attributes['type'] !== undefined && !/html/i.test(this.attributes['type']);
    if (otherForm && leaves.has(name)) return;
    put(leaves, name, address);
  }

  private decoded(text: string): string {
    const type = this.attributes['type'] ?? '';
    const binary =
      this.attributes['mode'] === 'base64' || (this.atom && /^(?:application\/octet-stream|image\/|audio\/|video\/)/i.test(type));
    return binary ? allowedText(Buffer.from(text, 'base64').toString('utf8')).trim() : text;
  }
}

function startTag(name: string, attributes: Attributes): string {
  const kept = Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns') && key !== 'xml:base');
  return `<${name}${kept.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join('')}>`;
}

/** CDATA that was escaped, or opened inside another, is a mark of the feed and no text. */
const withoutCdata = (text: string): string =>
  text.includes('<![CDATA[') ? text.replaceAll('<![CDATA[', '').replaceAll(']]>', '').replace(/\]\]$/, '').trim() : text;

/** Of repeated elements the last that says something counts. */
export function put(leaves: Leaves, name: string, value: string): void {
  if (value !== '') leaves.set(name, value);
}
