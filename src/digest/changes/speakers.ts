import type { FigureFact, StanceFact, StatementFact } from '../../domain/facts.js';
import type { Speaker } from '../../domain/statement.js';

/** Who speaks in the sentence of a stance, by the statements of its article. */
export const speakersIn = (row: StanceFact, ofArticle: readonly StatementFact[]): (Speaker | null)[] =>
  ofArticle.filter(({ evidence }) => evidence.start < row.evidence.end && row.evidence.start < evidence.end).map(({ speaker }) => speaker);

/** Whose words a stance rests on: the only one with a name who speaks for its country in its sentence. Null where that is nobody, or where there are two. */
export function speakerOf(row: StanceFact, ofArticle: readonly StatementFact[]): Speaker | null {
  const own = speakersIn(row, ofArticle).filter((speaker) => speaker?.country === row.country && speaker.name !== null);
  const [first] = own;
  return first && own.every((speaker) => speaker?.name === first.name) ? first : null;
}

/** Who says a number: the statement in whose words it stands. */
export const saidBy = (figure: FigureFact, ofArticle: readonly StatementFact[]): StatementFact | null =>
  ofArticle.find(({ content }) => content.some(({ start, end }) => start <= figure.start && figure.end <= end)) ?? null;
