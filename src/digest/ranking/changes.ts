import type { Window } from '../../domain/digest.js';
import type { FigureFact, StanceFact } from '../../domain/facts.js';
import type { WindowFacts } from '../../domain/ports/stores.js';
import type { Authority, StancePart } from '../../domain/stance.js';
import type { Speaker } from '../../domain/statement.js';
import type { Story } from '../../domain/story.js';
import { type Contradiction, contradictions } from '../changes/contradictions.js';
import { type CountCorrection, countCorrection } from '../changes/count-corrections.js';
import { type FigureConflict, figureConflicts } from '../changes/figure-conflicts.js';
import { type FigureMove, figureMoves } from '../changes/figure-moves.js';
import { saidBy, speakerOf } from '../changes/speakers.js';
import { type StanceChange, stanceChanges } from '../changes/stance-changes.js';
import type { EarlierFacts } from '../compose/input.js';
import { groupBy } from '../group-by.js';
import { type Candidate, corroboration, freshness, scoreOf } from './score.js';

/** What may stand under "What changed". */
export type Change =
  | ({ readonly kind: 'change' } & StanceChange & Voices)
  | ({ readonly kind: 'contradiction' } & Contradiction)
  | ({ readonly kind: 'conflict'; readonly counters?: ReadonlyMap<FigureFact, string> } & FigureConflict)
  | ({ readonly kind: 'moved'; readonly correction?: CountCorrection | null } & FigureMove);

/** Who says the two sides of a change, where the articles name them. */
interface Voices {
  readonly beforeSpeaker?: Speaker | null;
  readonly afterSpeaker?: Speaker | null;
}

const AUTHORITY: Record<Authority, number> = { law: 2, head: 2, minister: 1.5, named_official: 1, unnamed_official: 0 };
const PART: Record<StancePart, number> = { origin: 1, custodian: 0.75, urging_others: 0.25 };

/**
 * Stance changes, contradictions, conflicting figures and figures that moved in the window, scored. Two rows are shown
 * once: as a change, unless a source itself sets one official against the other; nor are sides of a conflict a number that moved.
 */
export function changeCandidates(
  facts: WindowFacts,
  earlier: EarlierFacts,
  stories: readonly Story[],
  window: Window,
): Candidate<Change>[] {
  const opposed = contradictions(facts.stances, facts.statements, earlier);
  const changes = stanceChanges(facts.stances, earlier.stances, window.since).filter(
    (change) => !opposed.some(({ told, one, other }) => told && tells(change, one, other)),
  );
  const storyOf = new Map(stories.flatMap(({ id, articleIds }) => articleIds.map((article) => [article, id])));
  const statementsOf = groupBy([...facts.statements, ...earlier.statements], ({ articleId }) => articleId);
  const counterOf = (figure: FigureFact): string | null => {
    const said = saidBy(figure, statementsOf.get(figure.articleId) ?? []);
    return said?.speaker?.name ?? said?.speaker?.role ?? null;
  };
  const conflicts = figureConflicts(facts.figures, { earlier: earlier.figures, storyOf, counterOf });
  const inConflict = new Set(conflicts.flatMap(({ sides }) => sides.flat()));
  const moves = figureMoves(facts.figures, earlier.figures, window.since).filter(({ after }) => !inConflict.has(after));
  const disputes = opposed.filter(({ one, other }) => !changes.some((change) => tells(change, one, other)));
  const voiceOf = (row: StanceFact): Speaker | null => speakerOf(row, statementsOf.get(row.articleId) ?? []);
  const correctionOf = ({ after }: FigureMove): CountCorrection | null => {
    const article = facts.articles.find(({ id }) => id === after.articleId);
    return article === undefined ? null : countCorrection(article);
  };
  return [
    ...changes.map(
      (change): Candidate<Change> => ({
        id: change.after.id,
        actor: change.after.country,
        item: {
          kind: 'change',
          ...change,
          beforeSpeaker: voiceOf(change.before),
          afterSpeaker: voiceOf(change.after),
        },
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
    ...conflicts.flatMap((conflict) => {
      const all = conflict.sides.flat();
      const counters = new Map(all.flatMap((figure) => entryOf(figure, counterOf(figure))));
      return ofFigures({ kind: 'conflict', ...conflict, counters }, all, { conflict: 2 }, window);
    }),
    ...moves.flatMap((move) =>
      ofFigures({ kind: 'moved', ...move, correction: correctionOf(move) }, [move.after, ...move.support], { moved: 2 }, window),
    ),
  ];
}

const entryOf = (figure: FigureFact, counter: string | null): [FigureFact, string][] => (counter === null ? [] : [[figure, counter]]);

function ofFigures(
  item: Change,
  reports: readonly FigureFact[],
  worth: Readonly<Record<string, number>>,
  window: Window,
): Candidate<Change>[] {
  const [first] = reports;
  if (!first) return [];
  const outlets = corroboration(new Set(reports.map((report) => report.outlet)).size);
  return [{ id: first.id, actor: first.country, item, score: scoreOf({ ...worth, outlets, fresh: freshness(first.published, window) }) }];
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
