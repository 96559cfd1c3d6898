import type { Group } from '../../domain/figure.js';
import type { Stance } from '../../domain/stance.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { LEAVES_ADULTS, leavesAdultsBehind } from './adults-left.js';
import { groupsIn } from './groups.js';
import type { Reading } from './reading.js';
import type { Row } from './rows.js';

const JOINS = oneOf('but|while|whereas|though|although|;');

/** "The children could come but their mothers would have to wait": does a clause tell of children, and behind what parts the two that adults stay? */
export function partsFromAdults(doc: TextDocument, { from, to }: TokenRange): boolean {
  let join = from + 1;
  while (join < to && !JOINS.has(doc.lower[join]!)) join++;
  if (join >= to) return false;
  const before = groupsIn(doc, from, join);
  return before.length > 0 && before.every(areYoung) && LEAVES_ADULTS.test(doc.lower.slice(join, to).join(' '));
}

/** How far behind the words of a stance the adults may be spoken of, in characters. */
const NEXT = 120;
const areYoung = (group: Group | null): boolean => group === 'children' || group === 'orphans';
const isOfChildren = ({ group }: Stance): boolean => areYoung(group);

/** Does the row keep adults where they are, or leave it open what becomes of them? */
const leavesAdults = (stance: Stance): boolean =>
  stance.part === 'origin' &&
  !isOfChildren(stance) &&
  (stance.stance === 'refuse' ||
    stance.stance === 'prosecute_locally' ||
    ((stance.stance === 'case_by_case' || stance.stance === 'undecided') && (stance.group === 'women' || stance.group === 'men')));

/** "children could be received, whereas the adults had made their choice": taken home, and adults left out behind, in a text that tells of no adult taken. */
const isOfChildrenWithout = (doc: TextDocument, { stance }: Row, all: readonly Row[]): boolean =>
  stance.stance === 'repatriate' &&
  stance.part === 'origin' &&
  isOfChildren(stance) &&
  (LEAVES_ADULTS.test(/^[^.!?]*/.exec(doc.text.slice(stance.start, stance.end + NEXT))![0]) || leavesAdultsBehind(doc, stance.end)) &&
  all.every(
    ({ stance: other }) =>
      other.country !== stance.country || other.stance !== 'repatriate' || other.part !== 'origin' || isOfChildren(other),
  );

/**
 * Children taken home do not show that a country takes children only: that needs adults who are left out, in the same words
 * or elsewhere in the text.
 */
export function amongReturns(doc: TextDocument, told: readonly Row[]): readonly Row[] {
  const { text } = doc;
  const rows = told.map((row) =>
    isOfChildrenWithout(doc, row, told) ? { ...row, stance: { ...row.stance, stance: 'repatriate_children_only' as const } } : row,
  );
  const isDerived = ({ stance, explicit }: Row): boolean => stance.stance === 'repatriate_children_only' && explicit;
  if (!rows.some(isDerived)) return rows;
  const isNarrow = (row: Row): boolean =>
    leavesAdults(row.stance) ||
    (row.stance.stance === 'repatriate_children_only' &&
      (!isDerived(row) ||
        row.stance.group === 'orphans' ||
        LEAVES_ADULTS.test(text.slice(row.stance.start, row.stance.end + NEXT)) ||
        leavesAdultsBehind(doc, row.stance.end)));
  const shown = new Set(rows.filter(isNarrow));
  const narrow = new Set([...shown].map(({ stance }) => stance.country));
  const outspoken = new Set(
    [...shown].filter(({ stance }) => stance.stance === 'repatriate_children_only').map(({ stance }) => stance.country),
  );
  return rows.map((row) => {
    if (!isDerived(row)) return row;
    if (!narrow.has(row.stance.country)) return { ...row, stance: { ...row.stance, stance: 'repatriate' as const } };
    // Where the text leaves adults out in so many words, that is what shows it.
    return outspoken.has(row.stance.country) && !shown.has(row) ? { ...row, beside: true } : row;
  });
}

/** "Only children without parents will be brought back": told of children alone, the same words tell of nobody else. */
export const isOfChildrenAlone = ({ label, part, groups, holder, clause }: Reading, all: readonly Reading[]): boolean =>
  label === 'repatriate' &&
  part === 'origin' &&
  groups.join() === 'everyone' &&
  all.some(
    (other) => other.label === 'repatriate_children_only' && other.holder.country === holder.country && other.clause.from === clause.from,
  );
