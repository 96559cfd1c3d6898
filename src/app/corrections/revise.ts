import { correctMessage } from '../../digest/corrections/correct-message.js';
import { type PostResult, postedIds } from '../../domain/delivery.js';
import { addMilliseconds, DAY } from '../../domain/instant.js';
import type { ChatPlatform } from '../../domain/ports/chat.js';
import type { OutdatedPost } from '../../domain/ports/correction-store.js';
import type { BuildDeps } from '../digests/build.js';

export interface ReviseDeps extends Pick<BuildDeps, 'stores' | 'clock' | 'log' | 'nameOf'> {
  /** IANA zone of the dates in corrected lines. */
  readonly zone: string;
}

/** Digests older than this are archive: they are corrected in the store and on the page like all others, but no post is looked for. */
const LOOKED_AT = 90 * DAY;
const POSTS_AT_ONCE = 50;

/** Gives the digests that show corrected facts their new words. What a crash leaves undone is pending, and done the next time. */
export async function reviseDigests(deps: ReviseDeps): Promise<number> {
  const { corrections } = deps.stores;
  const pending = await corrections.pending();
  for (const { id, factId } of pending) {
    const fact = await deps.stores.archive.fact(factId);
    const since = addMilliseconds(deps.clock.now(), -LOOKED_AT);
    const shown = await corrections.digestsShowing(factId, since);
    const correction = { factId, fact, nameOf: deps.nameOf, zone: deps.zone };
    await corrections.revise(
      id,
      shown.map((digest) => ({ id: digest.id, message: correctMessage(digest.message, correction) })),
    );
    deps.log.info({ correction: id, digests: shown.length }, 'Digests corrected.');
  }
  return pending.length;
}

/** Edits the posts that show older words than their digest has. A post that cannot be edited for good is left as it is, and logged. */
export async function editPosts(deps: ReviseDeps & { readonly platforms: readonly ChatPlatform[] }): Promise<number> {
  const { corrections } = deps.stores;
  let edited = 0;
  for (const platform of deps.platforms) {
    for (const post of await corrections.outdated([platform.name], POSTS_AT_ONCE)) {
      const result = await editPost(post, platform);
      if (result.kind === 'sent') edited++;
      // What may pass is tried again with the next round; the platform's own gate keeps the pace.
      else if (result.kind === 'retry' || result.kind === 'platform_lost') break;
      else deps.log.warn({ delivery: post.deliveryId, channel: post.channel }, `A corrected digest could not be edited. ${result.reason}`);
      await corrections.shown(post.deliveryId, post.revision);
    }
  }
  return edited;
}

/** Gives each message of a post its new words. */
async function editPost({ channel, messageId, message }: OutdatedPost, platform: ChatPlatform): Promise<PostResult> {
  const ids = postedIds(messageId);
  const parts = platform.parts?.(message, ids.length) ?? [message];
  for (const [index, id] of ids.entries()) {
    const result = await platform.edit(channel, id, parts[index] ?? message);
    if (result.kind !== 'sent') return result;
  }
  return { kind: 'sent', messageId };
}
