import { Parser } from 'htmlparser2';
import { StandpointError } from '../../domain/errors.js';
import { parseDate } from '../shared/dates.js';
import { absolute, webBase } from './addresses.js';
import { declaredEntities } from './doctype.js';
import type { FeedDocument, FeedRoot, Leaves } from './document.js';
import { LEAVES, TRANSPARENT } from './elements.js';
import { OpenLeaf, put } from './leaf.js';
import { canonicalName, NO_SCOPE, type Scope, scopeOf } from './namespaces.js';
import { repairReferences } from './references.js';

/** Deeper than any feed or its HTML goes; a parser's own stack gives up at some ten thousands. */
const MAX_DEPTH = 1_000;

const ROOTS: Readonly<Record<string, FeedRoot>> = { rss: 'rss', channel: 'rss', 'rdf:rdf': 'rdf:RDF', rdf: 'rdf:RDF', feed: 'feed' };

type Role = 'around' | 'root' | 'channel' | 'entry' | 'leaf' | 'inner' | 'group' | 'passed-over';

interface Frame {
  readonly role: Role;
  readonly name: string;
  readonly base: string;
  readonly scope: Scope;
  /** Its end tag was missing and what follows has ended it already. */
  ended: boolean;
}

/**
 * Broken XML to what a feed says. One lenient pass: unknown elements are passed over, forgotten end tags are noticed by
 * what follows, prefixes and cases are made canonical. An entry that the end of the data cuts through is left out: it
 * comes whole with the next poll. Throws `feed_malformed` where there is no feed at all.
 */
export function repairFeed(text: string, url: string, maxEntries: number): FeedDocument {
  if (!/<[a-z?!]/i.test(text)) throw new StandpointError('feed_malformed', 'This is neither XML nor JSON, so it is no feed.');
  const pass = new RepairPass(webBase(url), maxEntries);
  const source = repairReferences(text, declaredEntities(text));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => pass.open(name, attributes),
      onclosetag: () => pass.close(),
      ontext: (content) => pass.text(content),
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  // Never ended: the end of the data ends no element. What it leaves unread begins a tag, a comment or CDATA that the end cuts through.
  parser.write(source);
  if (source.slice(parser.startIndex).includes('<')) pass.cut = true;
  return pass.end();
}

class RepairPass {
  cut = false;
  private readonly frames: Frame[] = [];
  private readonly feed: Leaves = new Map();
  private readonly entries: Leaves[] = [];
  private root: FeedRoot | null = null;
  private isPage = false;
  private over = false;
  private entry: Leaves | null = null;
  private leaf: OpenLeaf | null = null;
  private passedOver = 0;

  constructor(
    private readonly base: string,
    private readonly maxEntries: number,
  ) {}

  open(tagName: string, attributes: Readonly<Record<string, string>>): void {
    const outer = this.frames[this.frames.length - 1];
    if (this.frames.length > MAX_DEPTH) throw new StandpointError('feed_malformed', 'This feed is nested too deeply to be one.');
    const scope = scopeOf(outer?.scope ?? NO_SCOPE, attributes);
    const ownBase = attributes['xml:base'];
    const around = outer?.base ?? this.base;
    const base = ownBase === undefined ? around : absolute(ownBase, around);
    const name = canonicalName(tagName, scope, this.root === 'feed' || (this.root === null && /(?:^|:)feed$/.test(tagName)));
    this.frames.push({ role: this.roleOf(name, attributes, base), name, base, scope, ended: false });
  }

  private roleOf(name: string, attributes: Readonly<Record<string, string>>, base: string): Role {
    if (this.over) return 'around';
    if (this.root === null) {
      this.root = ROOTS[name] ?? null;
      this.isPage ||= name === 'html';
      if (this.root === null) return 'around';
      if (name === 'channel') this.describedByAttributes(this.feed, attributes, base);
      return 'root';
    }
    if (name === 'item' || name === 'entry') {
      this.endEntry();
      this.entry = new Map();
      this.describedByAttributes(this.entry, attributes, base);
      return 'entry';
    }
    if (this.passedOver > 0) return 'inner';
    if (this.leaf !== null && !this.leaf.isEndedBy(name)) {
      this.leaf.openInner(name, attributes);
      return 'inner';
    }
    this.endLeaf();
    if (name === 'channel') return 'channel';
    const kind = LEAVES.get(name);
    if (kind !== undefined) {
      this.leaf = new OpenLeaf(name, kind, attributes, base, this.root === 'feed');
      return 'leaf';
    }
    if (TRANSPARENT.has(name)) return 'group';
    this.passedOver++;
    return 'passed-over';
  }

  /** RDF names an item in `rdf:about`; the Channel Definition Format wrote dates and links as attributes. */
  private describedByAttributes(leaves: Leaves, attributes: Readonly<Record<string, string>>, base: string): void {
    put(leaves, 'about', attributes['rdf:about'] ?? attributes['about'] ?? '');
    put(leaves, 'link', absolute(attributes['href'] ?? '', base));
    put(leaves, 'pubDate', parseDate(attributes['lastmod'] ?? '') ?? '');
  }

  text(content: string): void {
    if (this.passedOver === 0) this.leaf?.add(content);
  }

  close(): void {
    const frame = this.frames.pop();
    if (frame === undefined || frame.ended) return;
    if (frame.role === 'leaf') this.endLeaf();
    else if (frame.role === 'entry') this.endEntry();
    else if (frame.role === 'passed-over') this.passedOver--;
    else if (frame.role === 'inner' && this.passedOver === 0) this.leaf?.closeInner(frame.name);
    else if (frame.role === 'root') this.over = true;
  }

  private endLeaf(): void {
    if (this.leaf === null) return;
    this.leaf.finish(this.entry ?? this.feed);
    this.leaf = null;
    this.markEnded(['leaf', 'inner']);
  }

  /** Ends what is open of an entry, and whatever unknown element was left open around the place of the next. */
  private endEntry(): void {
    this.endLeaf();
    this.passedOver = 0;
    this.markEnded(['leaf', 'inner', 'group', 'passed-over', 'entry']);
    if (this.entry !== null && this.entry.size > 0 && this.entries.length < this.maxEntries) this.entries.push(this.entry);
    this.entry = null;
  }

  private markEnded(roles: readonly Role[]): void {
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const frame = this.frames[i];
      if (frame === undefined || !roles.includes(frame.role)) return;
      frame.ended = true;
    }
  }

  end(): FeedDocument {
    if (this.root === null) throw this.isPage ? webPage() : new StandpointError('feed_malformed', 'This is not a feed.');
    if (this.leaf === null && !this.cut) this.endEntry();
    if (this.entry !== null && this.entries.length === 0) {
      throw new StandpointError('feed_malformed', 'This feed breaks off before its first entry is complete.', { retryable: true });
    }
    return { root: this.root, feed: this.feed, entries: this.entries };
  }
}

const webPage = (): StandpointError =>
  new StandpointError('feed_malformed', 'This is a web page, not a feed.', {
    remedy: 'Open it: it may ask for something before it lets readers through, or name the address of its feed.',
  });
