import type { Message } from '../../domain/message.js';

/** A message of one sentence, without facts. */
export const oneLine = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', spans: [{ text }] }] });
