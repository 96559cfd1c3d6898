import { MessageFlags, type REST } from 'discord.js';
import type { PostResult } from '../../../domain/delivery.js';
import type { Message } from '../../../domain/message.js';
import { renderControls } from './controls.js';
import { classify, type DiscordFailure } from './failures.js';
import { renderDiscord, renderDiscordText } from './render.js';

/** Nobody is ever called, whatever a text holds. */
export const NOBODY = { parse: [] };
/** Later than this a request is given up, wherever the library keeps it waiting. */
const LATEST_MS = 15_000;

export interface DiscordCall {
  readonly method: 'post' | 'patch';
  readonly route: `/${string}`;
  /** False where the address itself is the secret (answers to a command). */
  readonly auth: boolean;
  readonly flags?: number;
  /** What else goes into the body: nonce, content above the embeds. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** One attempt with embeds and controls, and where Discord refuses them (a bug of ours) one as text, under the same nonce. Nothing is thrown. */
export async function sendOnce(rest: REST, message: Message, call: DiscordCall, onRefused: (reason: string) => void): Promise<PostResult> {
  const flags = call.flags ?? 0;
  // An empty list takes what stood there away.
  const rich = await attempt(rest, call, {
    ...call.extra,
    ...(flags > 0 ? { flags } : {}),
    embeds: renderDiscord(message),
    components: renderControls(message.controls ?? []),
  });
  if (rich.kind !== 'refused_embed') return rich;
  onRefused(rich.reason);
  const text = { content: renderDiscordText(message), embeds: [], components: [], flags: flags | MessageFlags.SuppressEmbeds };
  const plain = await attempt(rest, call, { ...call.extra, ...text });
  return plain.kind === 'refused_embed' ? { kind: 'rejected', reason: plain.reason } : plain;
}

async function attempt(rest: REST, { method, route, auth }: DiscordCall, content: object): Promise<PostResult | DiscordFailure> {
  try {
    const body = { ...content, allowed_mentions: NOBODY };
    const sent = await rest[method](route, { body, auth, signal: AbortSignal.timeout(LATEST_MS) });
    return { kind: 'sent', messageId: idOf(sent) };
  } catch (error) {
    return classify(error);
  }
}

const idOf = (sent: unknown): string => (typeof sent === 'object' && sent !== null && 'id' in sent ? String(sent.id) : '');
