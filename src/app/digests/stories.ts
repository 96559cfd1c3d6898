import { identifyStories } from '../../digest/stories/identity.js';
import type { Window } from '../../domain/digest.js';
import { addMilliseconds, DAY } from '../../domain/instant.js';
import type { Stores } from '../../domain/ports/stores.js';

/** A story that nobody reported on for so long is over: what comes then is another one. */
const RUNNING = 7 * DAY;
/** Newest articles that are grouped: bounds the memory, whatever was read. */
const MOST_ARTICLES = 1000;

/** Groups the articles of a window, and of the week before it, into stories that keep their ids: what digests and pages lead to. */
export async function keepStories(topic: string, { since, until }: Window, { stories }: Pick<Stores, 'stories'>): Promise<void> {
  const articles = await stories.recent(topic, { since: addMilliseconds(since, -RUNNING), until }, MOST_ARTICLES);
  const { stories: found, merged } = identifyStories(topic, articles);
  await stories.save(topic, found, merged);
}
