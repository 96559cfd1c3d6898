import { setTimeout as pause } from 'node:timers/promises';
import { RespondError, type RespondFn } from '@slack/bolt';
import type { Message } from '../../../domain/message.js';
import type { Log } from '../../../domain/ports/system.js';
import { renderSlack, renderSlackText } from './render.js';

/** Slack takes five answers to one command, within half an hour. */
const ATTEMPTS = 4;
const PAUSE_MS = 1_000;

/**
 * Answers a command through its `response_url`: again when Slack stumbles, without blocks when it refuses them. An answer that cannot be
 * given is logged; there is nobody left to tell.
 */
export async function answerCommand(respond: RespondFn, message: Message, ephemeral: boolean, log: Log): Promise<void> {
  const common = { response_type: ephemeral ? 'ephemeral' : 'in_channel', unfurl_links: false, unfurl_media: false } as const;
  let content: ReturnType<typeof renderSlack> | { readonly text: string } = renderSlack(message);
  for (let attempt = 1; ; attempt++) {
    try {
      await respond({ ...common, ...content });
      return;
    } catch (error) {
      const status = error instanceof RespondError ? error.statusCode : null;
      const transient = status === null || status >= 500 || status === 429;
      if (attempt === ATTEMPTS || (!transient && !('blocks' in content))) {
        log.error({ err: error, status }, 'Slack: a command could not be answered.');
        return;
      }
      if (transient) await pause(PAUSE_MS * attempt);
      else {
        log.error({ status }, 'Slack refused the blocks of an answer; it is sent as text.');
        content = { text: renderSlackText(message) };
      }
    }
  }
}
