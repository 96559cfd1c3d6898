import type { TextDocument } from '../text/document.js';
import type { Attribution } from './attribution.js';
import type { Cue, CueField } from './cue.js';
import type { SpeechVerbs } from './speech-verbs.js';
import type { MainSubject } from './subject.js';

/** One sentence while its attributions are looked for. */
export interface SentenceView {
  readonly doc: TextDocument;
  readonly speech: SpeechVerbs;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** `to` without the stop that ends the sentence. */
  readonly end: number;
  /** In the first paragraph, mostly a headline. */
  readonly headline: boolean;
  /** Looked for where a cue or a colon asks for it. */
  readonly subject: MainSubject | null;
  readonly cues: readonly Cue[];
  /** Whether a token ends the name of a country. */
  readonly isCountry?: CueField['isCountry'];
  /** Found so far in this sentence, in order. */
  readonly found: Attribution[];
  /** End of the content already taken; what stands before belongs to an earlier attribution. */
  covered: number;
}
