import type { PostResult } from '../../../domain/delivery.js';
import type { Message } from '../../../domain/message.js';
import { onceEach } from '../../shared/once-each.js';
import { classify, type SlackFailure } from './failures.js';
import { renderSlack, renderSlackText, type SlackBlock } from './render.js';

/** What of a message goes to Slack, whichever call takes it. */
export interface SlackContent {
  readonly text: string;
  readonly blocks?: SlackBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** Makes one call of the Web API with the content; `ts` names the message. */
export type SlackCall = (content: SlackContent) => Promise<{ readonly ts?: string; readonly message_ts?: string }>;

const rendered = onceEach(renderSlack);
const QUIETLY = { unfurl_links: false, unfurl_media: false } as const;

/** One attempt with blocks, and where Slack refuses them (a bug of ours) one as text. `post` makes the call; nothing is thrown. */
export async function sendOnce(message: Message, post: SlackCall, onRefused: (reason: string) => void = () => {}): Promise<PostResult> {
  const rich = await attempt(() => post({ ...rendered(message), ...QUIETLY }));
  if (rich.kind !== 'refused_blocks') return rich;
  onRefused(rich.reason);
  const plain = await attempt(() => post({ text: renderSlackText(message), ...QUIETLY }));
  return plain.kind === 'refused_blocks' ? { kind: 'rejected', reason: plain.reason } : plain;
}

async function attempt(call: () => Promise<{ readonly ts?: string; readonly message_ts?: string }>): Promise<PostResult | SlackFailure> {
  try {
    const { ts, message_ts } = await call();
    return { kind: 'sent', messageId: ts ?? message_ts ?? '' };
  } catch (error) {
    return classify(error);
  }
}
