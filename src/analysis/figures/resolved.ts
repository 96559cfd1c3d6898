import type { Group } from '../../domain/figure.js';
import type { TokenRange } from '../text/document.js';
import type { Candidate } from './candidate.js';
import type { PeopleNoun } from './lexicon.js';

/** A candidate whose people are known, its own or those that it leaves unsaid. */
export interface Resolved {
  readonly candidate: Candidate;
  readonly unit: string;
  readonly group: Group | null;
  readonly needs: PeopleNoun['needs'];
  /** First token of the noun phrase, or of what stands for it; its end. */
  readonly phraseFrom: number;
  readonly to: number;
  readonly owner: string | null;
  /** The unit is another figure's or stands elsewhere. */
  readonly elliptic: boolean;
  /** Index of the figure that includes this one, in the list returned. */
  readonly parent: number | null;
  /** Index of the figure whose unit it borrows, else null. */
  readonly kin: number | null;
  /** The phrase of the whole that follows: "300 of the 1,900 foreign men"; else null. */
  readonly whole: TokenRange | null;
  /** The number of a figure that comes again: "of the 173". */
  readonly again: boolean;
  /** Token of the demonym that names them elsewhere in the sentence, else null. */
  readonly nationAt: number | null;
  /** The words before a series that say what happened, else null. */
  readonly lead: TokenRange | null;
}
