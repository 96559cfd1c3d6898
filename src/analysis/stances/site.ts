import type { TextDocument, TokenRange } from '../text/document.js';
import type { Cue, StanceMatchers } from './cues.js';
import type { Scene } from './scene.js';

export interface ReadingContext {
  readonly scene: Scene;
  readonly matchers: StanceMatchers;
  readonly custodians: ReadonlySet<string>;
  /** Who moves people held to another country. */
  readonly movers: ReadonlySet<string>;
}

/** A cue where it stands. */
export interface Site {
  readonly context: ReadingContext;
  readonly doc: TextDocument;
  readonly cue: Cue;
  readonly sentence: TokenRange;
}

/** Words after which the people meant are no longer spoken of: examples of them, and other clauses. */
export const EXAMPLES: ReadonlySet<string> = new Set([
  'including',
  'among',
  'alongside',
  'without',
  'because',
  'after',
  'before',
  'as',
  'when',
  'if',
  'since',
  'who',
  'whose',
  'whom',
  'which',
  'but',
  'while',
  'until',
  'unless',
  'provided',
  ';',
]);
