import { axisOf } from '../../../domain/stance.js';
import type { TokenRange } from '../../text/document.js';
import type { Reading } from '../reading.js';

/** A reading, and whether the text tells it by the way (see `isBeside`). */
export interface Told {
  readonly reading: Reading;
  readonly beside: boolean;
}

/** A reading that learned weights add. */
export interface Added extends Told {
  readonly sentence: TokenRange;
  /** Its probability. */
  readonly chance: number;
  /** Likely enough to stand where nothing else tells it. */
  readonly sure: boolean;
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

/** What is told by the way may be told again outright. */
const isKnown = (each: Told, other: Told): boolean => (each.beside || !other.beside) && repeats(each.reading, other.reading);

/** May it say outright what is told by the way? */
const bearsOut = (each: Added, others: readonly Told[]): boolean =>
  !each.beside && others.some((other) => other.beside && repeats(each.reading, other.reading));

/**
 * What weights add to the readings of a text: nothing that the rules, or an addition told more plainly or likelier, read in it already; and
 * where one contradicts those, it needs the higher probability, since a change or a contradiction is where a wrong stance does most harm.
 * What is less likely may still be the clause that tells outright what the text tells elsewhere by the way.
 */
export function agreeing(byRules: readonly Told[], added: readonly Added[], leastAgainst: number): Added[] {
  const told = [...byRules, ...added.filter(({ sure }) => sure)];
  const kept: Added[] = [];
  for (const each of [...added].sort((a, b) => Number(a.beside) - Number(b.beside) || b.chance - a.chance)) {
    if (!each.sure && !bearsOut(each, told)) continue;
    const others = [...byRules, ...kept];
    if (others.some((other) => isKnown(each, other))) continue;
    if (each.chance >= leastAgainst || !others.some(({ reading }) => contradicts(each.reading, reading))) kept.push(each);
  }
  return kept;
}
