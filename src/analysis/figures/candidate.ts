import type { Quantity } from '../../domain/figure.js';
import type { Counted } from './people.js';

/** A whole number in the running text, with what it counts. */
export interface Candidate {
  readonly quantity: Quantity;
  /** Tokens of the number. */
  readonly from: number;
  readonly to: number;
  readonly counted: Exclude<Counted, null>;
  readonly sentence: number;
  /** "four of the six": the number of the whole, else null. */
  readonly ofNumber: number | null;
  /** Said to be wrong where it stands; it may still say what the right number counts. */
  readonly takenBack: boolean;
}
