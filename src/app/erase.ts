import type { Erased } from '../domain/ports/erasure.js';
import type { Stores } from '../domain/ports/stores.js';
import type { Clock, Log } from '../domain/ports/system.js';
import type { PlatformName } from '../domain/subscription.js';

export interface EraseDeps {
  readonly stores: Pick<Stores, 'erasure'>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Forgets a workspace or guild: the operator asks for it, or its people removed Standpoint (platforms call it then). The log says that
 * it happened, not to whom.
 */
export async function eraseWorkspace(platform: PlatformName, workspace: string, deps: EraseDeps): Promise<Erased> {
  const erased = await deps.stores.erasure.workspace(platform, workspace, deps.clock.now());
  deps.log.info({ platform, ...erased }, 'A workspace was erased.');
  return erased;
}
