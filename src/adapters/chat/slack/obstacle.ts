import type { Log } from '../../../domain/ports/system.js';
import { slackWord } from './failures.js';
import type { SlackWebClient } from './web-client.js';

const INVITE = 'Standpoint is not in this channel yet and cannot post here: type /invite @Standpoint.';

/**
 * Why nothing can be posted to a channel; null where nothing stands in the way, or Slack does not say. A command can be typed in every channel,
 * a digest comes only where the bot is a member.
 */
export async function obstacleIn(client: SlackWebClient, channel: string, log: Log): Promise<string | null> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    if (found?.is_archived === true) return 'This channel is archived, so nothing can be posted here.';
    return found?.is_member === false ? INVITE : null;
  } catch (error) {
    const word = slackWord(error);
    // A private channel is not shown to those who are not in it; direct messages need a scope that is not asked for.
    if (word === 'channel_not_found') return INVITE;
    log.debug({ err: error, word, channel }, 'Slack did not say whether the bot is in a channel.');
    return null;
  }
}
