import type { TokenRange } from '../text/document.js';

/** Which rule found an attribution. */
export type Rule = 'before' | 'after' | 'according' | 'credit' | 'headline' | 'transcript' | 'fragment' | 'chained';

/** A statement in the making: token ranges; `content` grows while the rules go through the text. */
export interface Attribution {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  content: TokenRange[];
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  readonly rule: Rule;
  /** How surely verbs like this one report what was said, 0 to 1. */
  readonly strength: number;
  /** How surely this one does, as the scorer has it. */
  readonly sure: number;
  /** The rules alone know it for a report. */
  readonly told?: boolean;
  /** Of what was done: nobody's words, but its subject speaks on. */
  readonly deed?: boolean;
  /** Whose words these are where only the form of the text tells. */
  readonly declared?: Declared;
}

/** Where a text says far above the words whose they are: the lines that introduce somebody interviewed, or a mention of whoever signs or answers. */
export interface Declared {
  readonly as: 'interviewee' | 'author' | 'government';
  readonly at: TokenRange;
}
