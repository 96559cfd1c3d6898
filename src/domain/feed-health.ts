import type { Feed, FeedState } from './feed.js';
import { GIVE_UP_AT } from './polling.js';

/** What an operator may do about a feed that is not polled any more, whole sentences. */
export function endingWords(state: FeedState, url: string): string {
  if (state === 'gone') return ` It is not polled any more. Look for its new address, or forget it: standpoint feeds remove ${url}`;
  if (state === 'disabled') return ` Given up after ${GIVE_UP_AT} failed polls in a row. Try again with: standpoint feeds enable ${url}`;
  return '';
}

/** How a feed is doing, for a list of feeds. */
export interface FeedHealth {
  readonly mark: '✓' | '!' | '✗' | '·';
  readonly words: string;
  /** Will it be polled again without anybody doing anything? */
  readonly polled: boolean;
}

/** The health of a feed in a few words; the reason is its `lastError`. */
export function healthOf({ state, failures, lastSuccessAt, memory }: Feed): FeedHealth {
  const polled = state === 'active' || state === 'failing';
  if (state === 'gone') return { mark: '✗', words: 'gone for good', polled };
  if (state === 'disabled') return { mark: '✗', words: 'switched off', polled };
  if (state === 'failing')
    return { mark: '!', words: failures === 1 ? 'the last poll failed' : `${failures} polls failed in a row`, polled };
  if (lastSuccessAt === null) return { mark: '·', words: 'not read yet', polled };
  return { mark: '✓', words: memory.movedUrl === null ? 'in order' : `in order, moved to ${memory.movedUrl}`, polled };
}
