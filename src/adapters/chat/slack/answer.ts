import { setTimeout as pause } from 'node:timers/promises';
import type { Message } from '../../../domain/message.js';
import type { Log } from '../../../domain/ports/system.js';
import { renderSlack, renderSlackText } from './render.js';
import { slackFetch } from './web-client.js';

/** Slack takes five answers to one command or press, within half an hour. */
const ATTEMPTS = 4;
const PAUSE_MS = 1_000;
/** Slack may ask for more patience than who waits for the answer has. */
const LONGEST_PAUSE_MS = 60_000;

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
    const { sent, status, cause, waitMs } = await attemptAt(url, { ...common, ...content });
    if (sent) return;
    const transient = status === null || status >= 500 || status === 429;
    if (attempt === ATTEMPTS || (!transient && !('blocks' in content))) {
      log.error({ status, err: cause }, 'Slack: an answer could not be given.');
      return;
    }
    if (transient) await pause(Math.min(Math.max(waitMs, PAUSE_MS * attempt), LONGEST_PAUSE_MS));
    else {
      log.error({ status }, 'Slack refused the blocks of an answer; it is sent as text.');
      content = { text: renderSlackText(message) };
    }
  }
}

interface Attempt {
  readonly sent: boolean;
  /** HTTP's; null where no response came, which is the network's fault or the deadline's and worth another try. */
  readonly status: number | null;
  readonly cause?: unknown;
  /** How long Slack asks to wait. */
  readonly waitMs: number;
}

async function attemptAt(url: string, body: object): Promise<Attempt> {
  try {
    const response = await slackFetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await response.text();
    return { sent: response.ok, status: response.status, waitMs: 1000 * Number(response.headers.get('retry-after') ?? 0) || 0 };
  } catch (cause) {
    return { sent: false, status: null, cause, waitMs: 0 };
  }
}
