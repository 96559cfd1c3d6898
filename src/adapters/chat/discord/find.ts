import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { FindResult } from '../../../domain/delivery.js';
import type { Instant } from '../../../domain/instant.js';
import type { Message } from '../../../domain/message.js';
import { classify } from './failures.js';
import { picturesInWords } from './pictures.js';
import { renderDiscord, renderDiscordText } from './render.js';

/** What of a message in a channel's history says whether it is ours. An answer to a command is no post. */
const historySchema = z.array(
  z.object({
    id: z.string(),
    author: z.object({ id: z.string() }),
    timestamp: z.string(),
    content: z.string(),
    embeds: z.array(z.object({ title: z.string().nullish(), description: z.string().nullish() })),
    interaction_metadata: z.unknown().optional(),
  }),
);

const AT_ONCE = 100;
/** A channel in which more was said since is not read through. */
const MOST_PAGES = 5;
/** Between Discord's clock and ours. */
const CLOCKS_APART_MS = 60_000;
const UNREADABLE = 'What was said in this channel cannot be read. Give Standpoint "Read Message History".';

/**
 * Looks for `message` among what `self` posted in the channel since then. A bot that may not read the history is shown an empty one, so a
 * channel without any message tells nothing.
 */
export async function findPosted(rest: REST, channel: string, message: Message, since: Instant, self: string): Promise<FindResult> {
  const from = Date.parse(since) - CLOCKS_APART_MS;
  const forms = formsOf(message);
  let before = '';
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = new URLSearchParams({ limit: String(AT_ONCE), ...(before === '' ? {} : { before }) });
    let answer: unknown;
    try {
      answer = await rest.get(Routes.channelMessages(channel), { query });
    } catch (error) {
      const failure = classify(error);
      return failure.kind === 'refused_embed' || failure.kind === 'rejected' ? { kind: 'unable', reason: failure.reason } : failure;
    }
    const parsed = historySchema.safeParse(answer);
    if (!parsed.success) return { kind: 'unable', reason: 'Discord answered with something else than messages.' };
    const posts = parsed.data;
    const oldest = posts.at(-1);
    if (oldest === undefined) return page === 0 ? { kind: 'unable', reason: UNREADABLE } : { kind: 'absent' };
    const own = posts.filter(({ author, interaction_metadata }) => author.id === self && interaction_metadata == null);
    const found = own.find(
      (post) => Date.parse(post.timestamp) >= from && forms.has(lettersOf(post.embeds.length > 0 ? textOf(post.embeds) : post.content)),
    );
    if (found !== undefined) return { kind: 'sent', messageId: found.id };
    if (posts.length < AT_ONCE || Date.parse(oldest.timestamp) < from) return { kind: 'absent' };
    before = oldest.id;
  }
  return { kind: 'unable', reason: 'Too much was said in this channel since.' };
}

/** Every form in which a message may have been posted: as it is, with its pictures in words, as text. */
const formsOf = (message: Message): ReadonlySet<string> =>
  new Set([textOf(renderDiscord(message)), textOf(renderDiscord(picturesInWords(message))), renderDiscordText(message)].map(lettersOf));

const textOf = (
  embeds: readonly { readonly title?: string | null | undefined; readonly description?: string | null | undefined }[],
): string => embeds.map(({ title, description }) => `${title ?? ''} ${description ?? ''}`).join(' ');

/** Discord tidies white space and marks; letters and digits it leaves alone. */
const lettersOf = (text: string): string => text.replace(/[^\p{Letter}\p{Number}]+/gu, '');
