import type { SpeechVerb } from './speech-verbs.js';

/** A word that may report what somebody said. */
export interface Cue {
  readonly kind: 'verb' | 'according';
  /** The verb itself ("according" for "according to"). */
  readonly at: number;
  /** First token of its verb group ("has repeatedly said"). */
  readonly from: number;
  readonly verb: SpeechVerb;
  /** Found as the speech lexicon and the tags have it; false for any other verb, which only learned weights can take for a cue. */
  readonly listed: boolean;
  /** How surely it reports what was said, 0 to 1, as the scorer has it. */
  readonly sure: number;
  readonly gerund: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  /** "stopped short of saying": reports nothing, but ends what was said before. */
  readonly unsaid: boolean;
  /** The rules know it for a report by whose subject it has: nothing is left to weigh. */
  readonly told: boolean;
  /** "The court ordered the ministry to act": done, not said. */
  readonly deed: boolean;
}

/** Where cues are looked for: a sentence, `end` without the stop that ends it. */
export interface CueField {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** Whether a token ends the name of a state or a body that is no armed group; none does where it is not given. */
  readonly isState?: ((token: number) => boolean) | undefined;
  /** Whether it ends the name of a country, its capital and its people left out. */
  readonly isCountry?: ((token: number) => boolean) | undefined;
}
