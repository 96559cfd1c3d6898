import type { Instant } from './instant.js';
import type { Message } from './message.js';
import type { Selection } from './subscription.js';

/** [since, until): what a digest covers. */
export interface Window {
  readonly since: Instant;
  readonly until: Instant;
}

/** Built once per selection and window, shown in every platform's own form. */
export interface Digest {
  readonly id: string;
  /** alert: told at once · notice: a word to operators or owners; both go the way of digests, so that none is lost or said twice. */
  readonly kind: 'digest' | 'alert' | 'notice';
  readonly selection: Selection;
  readonly window: Window;
  readonly builtAt: Instant;
  /** True when nothing new happened in the window. */
  readonly empty: boolean;
  readonly message: Message;
}
