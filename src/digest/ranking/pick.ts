import { bestFirst, type Candidate } from './score.js';

/** More lines on one country only when at least this share of all candidates is about it: then it is the news. */
const SHARE_THAT_IS_THE_NEWS = 0.6;
const MOST_PER_ACTOR = 2;

/**
 * The best `most` candidates, at most two on one actor, and nobody (`voiceOf`) a second time before others had their turn. What room is left
 * goes to the actor that the window is about, if there is one.
 */
export function pick<T>(
  candidates: readonly Candidate<T>[],
  most: number,
  voiceOf: (item: T) => string | null = () => null,
): Candidate<T>[] {
  const ordered = bestFirst(candidates);
  const all = countsOf(candidates.map(({ actor }) => actor));
  const picked = new Set<Candidate<T>>();
  const ofActor = new Map<string, number>();
  const ofVoice = new Map<string, number>();
  const isFree = (used: ReadonlyMap<string, number>, key: string | null, limit: number): boolean =>
    key === null || (used.get(key) ?? 0) < limit;
  const take = (mayBeTaken: (candidate: Candidate<T>) => boolean): void => {
    for (const candidate of ordered) {
      if (picked.size >= most || picked.has(candidate) || !mayBeTaken(candidate)) continue;
      picked.add(candidate);
      const voice = voiceOf(candidate.item);
      if (candidate.actor !== null) ofActor.set(candidate.actor, (ofActor.get(candidate.actor) ?? 0) + 1);
      if (voice !== null) ofVoice.set(voice, (ofVoice.get(voice) ?? 0) + 1);
    }
  };
  take(({ actor, item }) => isFree(ofActor, actor, MOST_PER_ACTOR) && isFree(ofVoice, voiceOf(item), 1));
  take(({ actor }) => isFree(ofActor, actor, MOST_PER_ACTOR));
  take(({ actor }) => actor !== null && (all.get(actor) ?? 0) / candidates.length >= SHARE_THAT_IS_THE_NEWS);
  return ordered.filter((candidate) => picked.has(candidate));
}

function countsOf(keys: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
