import type { Instant } from '../instant.js';
import type { PlatformName } from '../subscription.js';

/** That the bot was installed in a workspace, with the token it was given there. */
export interface Installation {
  readonly platform: PlatformName;
  readonly workspace: string;
  /** What its people call it. */
  readonly name: string;
  /** The token, encrypted by the platform's adapter: nobody who reads the database can use it. */
  readonly sealedToken: string;
  /** Which key opens it. */
  readonly keyId: string;
  /** The platform's user id of who installed it. */
  readonly installedBy: string;
  readonly installedAt: Instant;
}

export interface InstallationStore {
  /** Adds it, or replaces the one of its workspace: installed again, there is a new token. */
  save(installation: Installation): Promise<void>;
  get(platform: PlatformName, workspace: string): Promise<Installation | null>;
  /** Returns whether there was one. */
  remove(platform: PlatformName, workspace: string): Promise<boolean>;
  /** Those that another key than this opens, by workspace. */
  sealedOtherwise(platform: PlatformName, keyId: string): Promise<readonly Installation[]>;
  /** Puts another seal on it. False, and nothing is changed, where it was replaced or removed since it was read. */
  reseal(read: Installation, sealedToken: string, keyId: string): Promise<boolean>;
}
