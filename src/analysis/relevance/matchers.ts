import type { TopicPack } from '../../domain/topic.js';
import { matchersFor, type TermMatcher } from './terms.js';

export interface TopicMatchers {
  readonly subject: TermMatcher;
  readonly matter: TermMatcher;
  readonly hints: TermMatcher;
  readonly people: TermMatcher;
  readonly lookAlikes: TermMatcher;
}
const cache = new WeakMap<TopicPack, TopicMatchers>();

/** The matchers of a pack's terms, made once per pack. */
export function matchersOf(pack: TopicPack): TopicMatchers {
  const known = cache.get(pack);
  if (known) return known;
  const { subject, matter, hints, people, lookAlikes } = pack.terms;
  const made = matchersFor({ subject, matter, hints, people, lookAlikes });
  cache.set(pack, made);
  return made;
}
