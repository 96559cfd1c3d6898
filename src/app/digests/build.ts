import { composeDigest } from '../../digest/compose/compose.js';
import { explainDigest, type LineExplanation } from '../../digest/compose/explain.js';
import type { DigestInput } from '../../digest/compose/input.js';
import type { ActorCode } from '../../domain/actor.js';
import type { Digest, Window } from '../../domain/digest.js';
import { addMilliseconds, DAY, HOUR, type Instant, MINUTE } from '../../domain/instant.js';
import type { PlannedDelivery, Stores } from '../../domain/ports/stores.js';
import type { Clock, Log } from '../../domain/ports/system.js';
import { nextDue } from '../../domain/schedule.js';
import type { DigestForm, Selection, Subscription } from '../../domain/subscription.js';
import { postedMessage } from './controls.js';
import type { Shortener } from './shorten.js';
import { keepStories } from './stories.js';

export interface BuildDeps {
  readonly stores: Stores;
  readonly clock: Clock;
  readonly log: Log;
  /** Title of a topic pack ("Islamic State foreign fighters"). */
  readonly topicTitle: (topic: string) => string;
  readonly nameOf: (code: ActorCode) => string;
  /** Title and terms of the selected sub-topic. */
  readonly subtopicOf: (selection: Selection) => { readonly title: string; readonly terms: readonly string[] } | undefined;
  /** Address of a stored digest on the web page, null without a public address. */
  readonly digestLink: (id: string) => string | null;
  /** Address of a story on it. */
  readonly storyLink: (id: string) => string | null;
  /** Where a model is configured. Scheduled digests only: an answer in chat does not wait for it. */
  readonly shorten?: Shortener | null;
}

/** A digest sent later than this after its time is marked late. */
const LATE_AFTER = HOUR;
/** So long a digest waits for articles of its window that are being read: after a crash they are held until the dead process's claims end. */
const PATIENCE = 10 * MINUTE;
/** How far back numbers are compared, and the words of those who may contradict each other. */
const FIGURES_COMPARED = 366 * DAY;
const STATEMENTS_COMPARED = 8 * DAY;
/** Stances of these days are compared one by one; of what was held before them, the newest of each kind. */
const STANCES_COMPARED = 90 * DAY;
/** Newest facts of a kind that are compared: bounds the memory of a digest, whatever the store holds. */
const MOST_COMPARED = 5000;

/** What a digest is about and how it is written. */
export interface DigestRequest {
  readonly selection: Selection;
  readonly window: Window;
  /** IANA zone of the dates. */
  readonly zone: string;
  readonly form: DigestForm;
  /** Sent after its hour. */
  readonly late: boolean;
  /** It will be stored, and so has an address on the web page. */
  readonly stored?: boolean;
}

/** Composes the digest of any window from what is stored; stores nothing. */
export const composeFor = async (request: DigestRequest, deps: BuildDeps): Promise<Digest> => composeDigest(await inputFor(request, deps));

/** Why each line of that digest stands where it stands. */
export const explainFor = async (request: DigestRequest, deps: BuildDeps): Promise<LineExplanation[]> =>
  explainDigest(await inputFor(request, deps));

/** Everything that a digest of any window is made from. */
export async function inputFor(
  { selection, window, zone, form, late, stored = false }: DigestRequest,
  deps: BuildDeps,
): Promise<DigestInput> {
  const { stores } = deps;
  const before = { topic: selection.topic, until: window.since };
  const [facts, stances, figures, statements, feeds, unread] = await Promise.all([
    stores.facts.window(selection.topic, window),
    stores.archive.standing(selection.topic, addMilliseconds(window.since, -STANCES_COMPARED).slice(0, 10), window.since),
    stores.facts.figures({ ...before, since: addMilliseconds(window.since, -FIGURES_COMPARED), limit: MOST_COMPARED }),
    stores.facts.statements({ ...before, since: addMilliseconds(window.since, -STATEMENTS_COMPARED), limit: MOST_COMPARED }),
    stores.feeds.all(),
    stores.unread.ofWindow(selection.topic, window),
  ]);
  const relevant = facts.articles.filter((article) => article.relevant).map((article) => article.id);
  const stories = await stores.stories.ofArticles(selection.topic, relevant);
  return {
    selection,
    topicTitle: deps.topicTitle(selection.topic),
    window,
    facts,
    earlier: { stances, figures, statements },
    failedFeeds: feeds.filter((feed) => feed.topics.includes(selection.topic) && feed.lastError !== null).map((feed) => feed.outlet),
    skippedByLanguage: facts.skippedByLanguage,
    unread,
    builtAt: deps.clock.now(),
    late,
    nameOf: deps.nameOf,
    zone,
    form,
    // Only a digest that is stored has a page.
    linkOf: stored ? deps.digestLink : () => null,
    storyOf: (articleId) => stories.get(articleId) ?? null,
    storyLinkOf: deps.storyLink,
    subtopic: deps.subtopicOf(selection),
  };
}

/**
 * Builds what is due: one digest per selection, window and form, whatever the number of channels, stored together with its deliveries.
 * Looks at what is due, not at the clock that woke it, so a missed hour is caught up. Returns how many deliveries were planned.
 */
export async function buildDue(deps: BuildDeps): Promise<number> {
  const now = deps.clock.now();
  const groups = groupBy(await deps.stores.subscriptions.due(now), keyOf);
  let planned = 0;
  for (const group of groups) planned += await buildGroup(group, now, deps);
  return planned;
}

/** The digests that are due, each by a key that says which subscriptions it is for. */
export async function groupsDue(deps: BuildDeps): Promise<string[]> {
  return [...new Set((await deps.stores.subscriptions.due(deps.clock.now())).map(keyOf))];
}

/** Builds the digest of one key of `groupsDue`; returns how many deliveries were planned, 0 when it is built already. */
export async function buildGroupOf(key: string, deps: BuildDeps): Promise<number> {
  const now = deps.clock.now();
  const group = (await deps.stores.subscriptions.due(now)).filter((each) => keyOf(each) === key);
  return buildGroup(group, now, deps);
}

const keyOf = (each: Subscription): string =>
  JSON.stringify([each.selection, each.lastUntil, each.nextDueAt, each.schedule.zone, each.form]);

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

async function buildGroup(group: readonly Subscription[], now: Instant, deps: BuildDeps): Promise<number> {
  const [first] = group;
  if (!first) return 0;
  const window = { since: first.lastUntil, until: first.nextDueAt };
  const late = addMilliseconds(first.nextDueAt, LATE_AFTER) < now;
  const onTheWay = await deps.stores.articles.onTheWay(first.selection.topic, window, now);
  if (onTheWay > 0) {
    const context = { selection: first.selection, window, onTheWay };
    if (now < addMilliseconds(first.nextDueAt, PATIENCE)) {
      deps.log.info(context, 'Digest waits for articles that are being read.');
      return 0;
    }
    deps.log.warn(context, 'Digest built while articles are still being read; what they hold comes in the next one.');
  }
  if (!(await keepStories(first.selection.topic, window, deps.stores))) {
    deps.log.warn({ topic: first.selection.topic, window }, 'New articles are not grouped into stories yet; the next digest does it.');
  }
  const composed = await composeFor(
    { selection: first.selection, window, zone: first.schedule.zone, form: first.form, late, stored: true },
    deps,
  );
  const { digest } = (await deps.shorten?.(composed)) ?? { digest: composed };
  const deliveries: PlannedDelivery[] = group.map((each) => ({
    subscriptionId: each.id,
    channel: each.channel,
    dueAt: each.nextDueAt,
    nextDueAt: nextDue(each.schedule, now),
    silent: each.quiet && digest.empty,
  }));
  const planned = await deps.stores.digests.save({ ...digest, message: postedMessage(digest) }, deliveries);
  deps.log.info({ digest: digest.id, selection: first.selection, window, deliveries: planned, late }, 'Digest built.');
  return planned;
}
