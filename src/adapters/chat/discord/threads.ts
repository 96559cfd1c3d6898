import { type REST, Routes, ThreadAutoArchiveDuration } from 'discord.js';
import type { PostResult } from '../../../domain/delivery.js';
import { cutAtWord, oneLine } from '../../shared/foreign-text.js';
import { classify, discordCode } from './failures.js';

const LONGEST_NAME = 100;
const STARTED_ALREADY = 160004;
const CHANNEL_GONE = 10003;
const PERMISSIONS = 'Give Standpoint "Create Public Threads" and "Send Messages in Threads" to have the details too.';

/**
 * Starts the thread of a message, whose id is the message's own; null when it is there, made now or before. That there can be none loses
 * the details and not the channel: `rejected`, with what to do.
 */
export async function startThread(rest: REST, channel: string, messageId: string, name: string): Promise<PostResult | null> {
  const body = {
    name: cutAtWord(oneLine(name).trim(), LONGEST_NAME) || 'Details',
    auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
  };
  try {
    await rest.post(Routes.threads(channel, messageId), { body });
    return null;
  } catch (error) {
    if (discordCode(error) === STARTED_ALREADY) return null;
    const failure = classify(error);
    if (failure.kind === 'refused_embed') return { kind: 'rejected', reason: failure.reason };
    return discordCode(error) === CHANNEL_GONE ? failure : inThread(failure);
  }
}

/** What came of a post in a thread: one that cannot be written in is no reason to give up its channel. */
export const inThread = (result: PostResult): PostResult =>
  result.kind === 'channel_lost' ? { kind: 'rejected', reason: `No thread can be written to here. ${PERMISSIONS}` } : result;
