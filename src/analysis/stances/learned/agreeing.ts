import { axisOf } from '../../../domain/stance.js';
import type { TokenRange } from '../../text/document.js';
import type { Reading } from '../reading.js';

/** A reading that learned weights add. */
export interface Added {
  readonly sentence: TokenRange;
  readonly reading: Reading;
  /** Its probability. */
  readonly chance: number;
}

const shares = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((each) => b.includes(each));

/** "Two groups of orphans came in 2019" of a country that takes women back too: children are not all that it takes. */
const leavesNobody = (a: Reading, b: Reading): boolean =>
  a.label === 'repatriate_children_only' &&
  b.label === 'repatriate' &&
  b.groups.some((group) => group !== 'children' && group !== 'orphans');

/** Do two readings tell different things of the same country, axis and people? Such a pair is told as a change of mind. */
const contradicts = (a: Reading, b: Reading): boolean =>
  a.label !== b.label &&
  axisOf(a.label) === axisOf(b.label) &&
  a.part === b.part &&
  shares([a.holder.country, ...a.also], [b.holder.country, ...b.also]) &&
  (shares(a.groups, b.groups) || leavesNobody(a, b));

const isOfChildren = ({ groups }: Reading): boolean => groups.every((group) => group === 'children' || group === 'orphans');

/** "The child is the first to be brought home" of a country that takes children only: that says it again. */
const saysAgain = (a: Reading, b: Reading): boolean =>
  a.label === b.label || (a.label === 'repatriate' && b.label === 'repatriate_children_only' && isOfChildren(a));

/** The same said again in one text, perhaps of others: it would be told as another change. */
const repeats = (a: Reading, b: Reading): boolean =>
  saysAgain(a, b) && a.part === b.part && shares([a.holder.country, ...a.also], [b.holder.country, ...b.also]);

/**
 * What weights add to the readings of a text: nothing that the rules, or a likelier addition, read in it already; and where one
 * contradicts those, it needs the higher probability, since a change or a contradiction is where a wrong stance does most harm.
 */
export function agreeing(byRules: readonly Reading[], added: readonly Added[], leastAgainst: number): Added[] {
  const kept: Added[] = [];
  for (const each of [...added].sort((a, b) => b.chance - a.chance)) {
    const others = [...byRules, ...kept.map(({ reading }) => reading)];
    if (others.some((other) => repeats(each.reading, other))) continue;
    if (each.chance >= leastAgainst || !others.some((other) => contradicts(each.reading, other))) kept.push(each);
  }
  return kept;
}
