import { bestFirst, type Candidate } from './score.js';

/** More lines on one country only when at least this share of all candidates is about it: then it is the news. */
const SHARE_THAT_IS_THE_NEWS = 0.6;
const MOST_PER_ACTOR = 2;

/** The best `most` candidates, at most two on one actor, unless that actor is what the window is about. */
export function pick<T>(candidates: readonly Candidate<T>[], most: number): Candidate<T>[] {
  const all = new Map<string, number>();
  for (const { actor } of candidates) if (actor !== null) all.set(actor, (all.get(actor) ?? 0) + 1);
  const chosen = new Map<string, number>();
  const picked: Candidate<T>[] = [];
  for (const candidate of bestFirst(candidates)) {
    if (picked.length === most) break;
    const { actor } = candidate;
    if (actor !== null) {
      const isTheNews = (all.get(actor) ?? 0) / candidates.length >= SHARE_THAT_IS_THE_NEWS;
      const soFar = chosen.get(actor) ?? 0;
      if (soFar >= MOST_PER_ACTOR && !isTheNews) continue;
      chosen.set(actor, soFar + 1);
    }
    picked.push(candidate);
  }
  return picked;
}
