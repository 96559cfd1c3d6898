import type { FeedSeed } from '../domain/feed.js';
import type { TopicPack } from '../domain/topic.js';

/** The feeds that a topic pack names. */
export const seedsOf = (pack: TopicPack): FeedSeed[] => pack.feeds.map(({ url, outlet }) => ({ url, outlet, topics: [pack.id] }));

/** Who asks, as publishers see it. */
export const userAgent = (contact: string | null): string => `Standpoint/0.1 (news digest bot${contact ? `; ${contact}` : ''})`;
