import { distance } from 'fastest-levenshtein';

/** "Did you mean A or B?"; a way on when there is no suggestion. */
export function didYouMean(suggestions: readonly string[], otherwise = 'Type /standpoint help to see what can be asked.'): string {
  if (suggestions.length === 0) return otherwise;
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

const LONGEST_SHOWN = 60;

/** What somebody typed, in quotation marks, as much of it as they need to know it by. */
export function quoted(typed: string): string {
  const whole = typed.replace(/\s+/g, ' ').trim();
  const characters = [...whole];
  return `"${characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : whole}"`;
}
