import { setTimeout as pause } from 'node:timers/promises';
import type { Message } from '../../../domain/message.js';
import type { Log } from '../../../domain/ports/system.js';
import { renderSlack, renderSlackText } from './render.js';
import { slackFetch } from './web-client.js';

/** Slack takes five answers to one command or press, within half an hour. */
const ATTEMPTS = 4;
const PAUSE_MS = 1_000;

/** Where and how an answer is shown. */
export interface AnswerPlace {
  readonly ephemeral: boolean;
  /** The message with the control becomes the answer. */
  readonly replaces?: boolean;
  /** An answer to a press inside a thread stays in it. */
  readonly thread?: string | null;
}

/**
 * Answers through a `response_url`, which works in channels that the bot is no member of: again when Slack stumbles, without blocks when it
 * refuses them. An answer that cannot be given is logged; there is nobody left to tell.
 */
export async function answerAt(url: string, message: Message, place: AnswerPlace, log: Log): Promise<void> {
  const common = {
    response_type: place.ephemeral ? 'ephemeral' : 'in_channel',
    replace_original: place.replaces === true,
    unfurl_links: false,
    unfurl_media: false,
    ...(place.thread ? { thread_ts: place.thread } : {}),
  };
  let content: ReturnType<typeof renderSlack> | { readonly text: string } = renderSlack(message);
  for (let attempt = 1; ; attempt++) {
    const status = await attemptAt(url, { ...common, ...content });
    if (status === 'sent') return;
    const transient = status === 'unreachable' || status >= 500 || status === 429;
    if (attempt === ATTEMPTS || (!transient && !('blocks' in content))) {
      log.error({ status }, 'Slack: an answer could not be given.');
      return;
    }
    if (transient) await pause(PAUSE_MS * attempt);
    else {
      log.error({ status }, 'Slack refused the blocks of an answer; it is sent as text.');
      content = { text: renderSlackText(message) };
    }
  }
}

async function attemptAt(url: string, body: object): Promise<number | 'sent' | 'unreachable'> {
  try {
    const response = await slackFetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await response.text();
    return response.ok ? 'sent' : response.status;
  } catch {
    // The network's fault, or the deadline's: either is worth another try.
    return 'unreachable';
  }
}
