import type { Speaker } from '../../domain/statement.js';
import type { TokenRange } from '../text/document.js';
import type { Directory } from './directory.js';
import type { Gender } from './role-words.js';
import type { Setting } from './setting.js';
import type { ActingCountry } from './spoken-for.js';

/** A speaker found for one source, kept for the pronouns that follow. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly source: TokenRange;
  readonly plural: boolean;
  readonly person: boolean;
  readonly gender: Gender | null;
}

export interface Resolver {
  readonly setting: Setting;
  readonly directory: Directory;
  readonly acting: readonly ActingCountry[];
  /** Speakers so far, in the order of their sources. */
  readonly past: Resolved[];
}
