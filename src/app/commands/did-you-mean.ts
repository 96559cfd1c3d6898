import { distance } from 'fastest-levenshtein';

/** "Did you mean A or B?"; a way on when there is no suggestion. */
export function didYouMean(suggestions: readonly string[]): string {
  if (suggestions.length === 0) return 'Type /standpoint help to see what can be asked.';
  const shown = suggestions.slice(0, 3);
  const last = shown.at(-1);
  return `Did you mean ${shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${last}` : last}?`;
}

/** The candidates that look most like what was typed, best first; none when nothing is near. */
export function nearest(typed: string, candidates: readonly string[]): string[] {
  const wanted = typed.toLowerCase();
  return candidates
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.far - b.far)
    .map(({ candidate }) => candidate);
}
