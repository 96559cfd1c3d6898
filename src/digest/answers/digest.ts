import type { Digest } from '../../domain/digest.js';
import type { Message } from '../../domain/message.js';
import { oneLine } from './one-line.js';

/** A stored digest as an answer, or the sentence that there is none yet. */
export const digestAnswer = (digest: Digest | null, topicTitle: string): Message =>
  digest?.message ?? oneLine(`There is no digest on ${topicTitle} yet.`);
