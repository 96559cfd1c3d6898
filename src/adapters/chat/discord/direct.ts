import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { PostResult } from '../../../domain/delivery.js';
import { classify } from './failures.js';

/** The channel of direct messages with a person, made where there is none: Discord gives the same one every time. */
export async function directChannel(rest: REST, user: string): Promise<{ readonly channel: string } | PostResult> {
  try {
    const { id } = z.object({ id: z.string() }).parse(await rest.post(Routes.userChannels(), { body: { recipient_id: user } }));
    return { channel: id };
  } catch (error) {
    const failure = classify(error);
    return failure.kind === 'refused_embed' ? { kind: 'rejected', reason: failure.reason } : failure;
  }
}
