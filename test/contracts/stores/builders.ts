import type { Analysis } from '../../../src/domain/analysis.js';
import type { Deed } from '../../../src/domain/audit.js';
import type { Digest, Window } from '../../../src/domain/digest.js';
import { type EntryDraft, type Feed, NO_MEMORY } from '../../../src/domain/feed.js';
import type { Figure } from '../../../src/domain/figure.js';
import { idOf } from '../../../src/domain/ids.js';
import { addMilliseconds, HOUR } from '../../../src/domain/instant.js';
import type { PlannedDelivery, PollRecord, Stores } from '../../../src/domain/ports/stores.js';
import type { Span } from '../../../src/domain/span.js';
import type { Stance } from '../../../src/domain/stance.js';
import type { Statement } from '../../../src/domain/statement.js';
import type { ChannelRef, Subscription } from '../../../src/domain/subscription.js';

export const NOW = '2026-03-10T06:00:00.000Z';
export const hours = (count: number): string => addMilliseconds(NOW, count * HOUR);
/** An operator at the console. */
export const BY_OPERATOR: Deed = { actor: { platform: 'console', workspace: 'local', user: 'console' }, at: NOW };
export const TOPIC = 'is-foreign-fighters';

export const entry = (change: Partial<EntryDraft> & { readonly key: string }): EntryDraft => ({
  title: 'Norland weighs the return of eleven families',
  url: `https://courier.example/${change.key}`,
  summary: 'The cabinet meets on Thursday.',
  content: null,
  publishedAt: hours(-2),
  outlet: 'The Harbour Courier',
  topics: [TOPIC],
  ...change,
});

export const poll = (feedId: string, entries: readonly EntryDraft[], change: Partial<PollRecord> = {}): PollRecord => ({
  feedId,
  at: NOW,
  state: 'active',
  etag: '"e1"',
  lastModified: 'Tue, 10 Mar 2026 05:00:00 GMT',
  bodyHash: 'abc',
  title: 'Courier: world',
  nextPollAt: hours(1),
  succeeded: true,
  failures: 0,
  error: null,
  memory: NO_MEMORY,
  entries,
  ...change,
});

export async function addFeed(stores: Stores, name = 'courier'): Promise<Feed> {
  const url = `https://${name}.example/feed`;
  await stores.feeds.add([{ url, outlet: 'The Harbour Courier', topics: [TOPIC] }], NOW);
  const feed = (await stores.feeds.all()).find((candidate) => candidate.url === url);
  if (feed === undefined) throw new Error('the feed was not added');
  return feed;
}

/** Stores an article with its text and gives its id. */
export async function addArticle(
  stores: Stores,
  key: string,
  text: string,
  change: {
    readonly publishedAt?: string | null;
    readonly foundAt?: string;
    readonly topics?: readonly string[];
    readonly outlet?: string;
  } = {},
): Promise<string> {
  const feed = await addFeed(stores);
  const { publishedAt = hours(-2), foundAt = NOW, topics = [TOPIC], ...named } = change;
  await stores.feeds.recordPoll(poll(feed.id, [entry({ key, publishedAt, topics, ...named })], { at: foundAt }));
  const id = idOf('article', `https://courier.example/${key}`);
  await stores.articles.saveText(id, { text, textSource: 'page', title: null, byline: null, publishedAt: null, language: 'en' });
  return id;
}

/** Where `words` stand in `text`. */
export function span(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length, text: words };
}

export const statement = (text: string, words: string, sentence: string, change: Partial<Statement> = {}): Statement => ({
  quote: words,
  direct: true,
  source: null,
  cue: null,
  content: [span(text, words)],
  speaker: null,
  sentence: span(text, sentence),
  key: true,
  ...change,
});

export const figure = (text: string, number: string, sentence: string, change: Partial<Figure> = {}): Figure => ({
  value: 0,
  max: null,
  modifier: null,
  unit: 'children',
  ...span(text, number),
  country: null,
  event: null,
  asOf: null,
  group: null,
  sentence,
  parent: null,
  key: false,
  ...change,
});

export const stance = (text: string, clause: string, change: Partial<Stance> = {}): Stance => {
  const { start, end } = span(text, clause);
  return {
    country: 'NO',
    stance: 'repatriate',
    group: 'children',
    authority: 'minister',
    kind: 'word',
    part: 'origin',
    evidence: clause,
    start,
    end,
    date: null,
    ...change,
  };
};

export const analysis = (change: Partial<Analysis> = {}): Analysis => ({
  relevant: true,
  statements: [],
  figures: [],
  quantities: [],
  stances: [],
  ...change,
});

export const channel = (name: string, platform: ChannelRef['platform'] = 'slack'): ChannelRef => ({
  platform,
  workspace: 'T1',
  channel: name,
});

export const subscription = (id: string, change: Partial<Subscription> = {}): Subscription => ({
  id,
  channel: channel('C1'),
  selection: { topic: TOPIC, subtopic: null, country: null },
  schedule: { hour: 7, minute: 30, zone: 'Europe/Oslo', days: ['mon', 'thu'] },
  form: { length: 'short', language: 'fr', weekly: true },
  quiet: false,
  paused: false,
  pauseReason: null,
  createdBy: 'U7',
  createdAt: hours(-48),
  lastUntil: hours(-24),
  nextDueAt: NOW,
  ...change,
});

export const digest = (id: string, window: Window = { since: hours(-24), until: NOW }, change: Partial<Digest> = {}): Digest => ({
  id,
  kind: 'digest',
  selection: { topic: TOPIC, subtopic: null, country: null },
  window,
  builtAt: NOW,
  empty: false,
  message: { summary: 'One change', blocks: [{ kind: 'heading', text: 'Foreign fighters ≥ “today”', level: 1 }] },
  ...change,
});

export const planned = (name: string, change: Partial<PlannedDelivery> = {}): PlannedDelivery => ({
  subscriptionId: `s-${name}`,
  channel: channel(name),
  dueAt: NOW,
  nextDueAt: hours(24),
  silent: false,
  ...change,
});
