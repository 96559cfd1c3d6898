import { identifyStories } from '../../digest/stories/identity.js';
import type { Window } from '../../domain/digest.js';
import { addMilliseconds, DAY } from '../../domain/instant.js';
import type { Stores } from '../../domain/ports/stores.js';

/** A story that nobody reported on for so long is over: what comes then is another one. */
const RUNNING = 7 * DAY;
/** Newest articles that are grouped: bounds the memory, whatever was read. */
const MOST_ARTICLES = 1000;
/** Each time in vain, another process stored what it had grouped: there is nothing left to do but what came in since. */
const MOST_TURNS = 5;

/**
 * Groups the articles of a window, and of the week before it, into stories that keep their ids: what digests and pages lead to. Does nothing
 * when all of them are grouped: of twenty digests that are due at one hour, the first does it for all. False when others always were faster.
 */
export async function keepStories(topic: string, { since, until }: Window, { stories }: Pick<Stores, 'stories'>): Promise<boolean> {
  const days = { since: addMilliseconds(since, -RUNNING), until };
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    if (!(await stories.ungrouped(topic, days, MOST_ARTICLES))) return true;
    const articles = await stories.recent(topic, days, MOST_ARTICLES);
    if (await stories.save(topic, { articles, ...identifyStories(topic, articles) })) return true;
  }
  return false;
}
