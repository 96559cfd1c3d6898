import type { TextDocument } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const STATES = set('countries nations states governments capitals');
const STATE = set('country nation state government capital');
/** "No country", "every state": one of many, whichever. */
const ANY = set('a an each every any no one another neither either');
/** A part of the world that holds many states: "Western officials" are of none in particular. */
const REGIONAL = set('western european nordic scandinavian baltic balkan arab gulf african asian maghreb eurasian');

/** Several states, as a word. */
export const areStates = wordKind(STATES);

/** "Five", "36", "more than 20", "most": so many of them, hence not all that a name stands for. */
const COUNTED = set('most other many several some few various dozens both half');

/**
 * Does a phrase that names no country speak of states all the same: "36 countries", "no state", "Western officials", "officials of
 * three governments"? The country of the text is not theirs.
 */
export function speaksOfStates(words: readonly string[], head = words.length - 1): boolean {
  // "Successive governments": those of one country.
  if (words[0] === 'successive') return false;
  const last = words[head]!;
  if (STATE.has(last)) return ANY.has(words[0]!);
  return words.some((word, k) => STATES.has(word) || (k < head && REGIONAL.has(word)));
}

/** "Eleven European countries", "most EU states": some of those that the name stands for. */
export const areSomeOf = ({ lower, tag }: TextDocument, from: number, name: number): boolean => {
  for (let k = from; k < name; k++) if (tag[k] === 'NUM' || COUNTED.has(lower[k]!)) return true;
  return false;
};
