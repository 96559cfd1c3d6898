import type { Window } from '../../domain/digest.js';
import type { StanceFact } from '../../domain/facts.js';
import type { WindowFacts } from '../../domain/ports/stores.js';
import type { Authority, StancePart } from '../../domain/stance.js';
import { type Contradiction, contradictions } from '../changes/contradictions.js';
import { type FigureConflict, figureConflicts } from '../changes/figure-conflicts.js';
import { type StanceChange, stanceChanges } from '../changes/stance-changes.js';
import { type Candidate, corroboration, freshness, scoreOf } from './score.js';

/** What may stand under "What changed". */
export type Change =
  | ({ readonly kind: 'change' } & StanceChange)
  | ({ readonly kind: 'contradiction' } & Contradiction)
  | ({ readonly kind: 'conflict' } & FigureConflict);

const AUTHORITY: Record<Authority, number> = { law: 2, head: 2, minister: 1.5, named_official: 1, unnamed_official: 0 };
const PART: Record<StancePart, number> = { origin: 1, custodian: 0.75, urging_others: 0.25 };

/** Stance changes, contradictions and conflicting figures of the window, scored. Two rows that
 * are before and after of a change are not shown again as a contradiction. */
export function changeCandidates(facts: WindowFacts, history: readonly StanceFact[], window: Window): Candidate<Change>[] {
  const changes = stanceChanges(facts.stances, history, window.since);
  const disputes = contradictions(facts.stances, facts.statements).filter(
    ({ one, other }) => !changes.some((change) => tells(change, one, other)),
  );
  return [
    ...changes.map(
      (change): Candidate<Change> => ({
        id: change.after.id,
        actor: change.after.country,
        item: { kind: 'change', ...change },
        score: scoreOf({
          change: 4,
          ...weightOf(change.after),
          outlets: corroboration(1 + change.support.length),
          fresh: freshness(change.after.published, window),
        }),
      }),
    ),
    ...disputes.map(
      (dispute): Candidate<Change> => ({
        id: `${dispute.one.id}+${dispute.other.id}`,
        actor: dispute.one.country,
        item: { kind: 'contradiction', ...dispute },
        score: scoreOf({ contradiction: 3, ...weightOf(dispute.one), fresh: freshness(dispute.one.published, window) }),
      }),
    ),
    ...figureConflicts(facts.figures).flatMap((conflict): Candidate<Change>[] => {
      const first = conflict.sides[0]?.[0];
      if (!first) return [];
      return [
        {
          id: first.id,
          actor: first.country,
          item: { kind: 'conflict', ...conflict },
          score: scoreOf({ conflict: 2, outlets: corroboration(conflict.sides.flat().length), fresh: freshness(first.published, window) }),
        },
      ];
    }),
  ];
}

function tells({ before, after, support }: StanceChange, one: StanceFact, other: StanceFact): boolean {
  const now = [after, ...support];
  return (before === one && now.includes(other)) || (before === other && now.includes(one));
}

const weightOf = (fact: StanceFact): Record<string, number> => ({
  authority: AUTHORITY[fact.authority],
  deed: fact.deed ? 1 : 0,
  part: PART[fact.part],
});
