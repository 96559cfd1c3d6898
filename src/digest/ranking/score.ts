/** Why a line stands where it stands: named parts, added up. */
export interface Score {
  readonly total: number;
  readonly parts: Readonly<Record<string, number>>;
}

/** Adds up the parts; parts of zero are left out, so that an explanation shows only what counted. */
export function scoreOf(parts: Readonly<Record<string, number>>): Score {
  const counted = Object.entries(parts).filter(([, value]) => value !== 0);
  return { total: counted.reduce((sum, [, value]) => sum + value, 0), parts: Object.fromEntries(counted) };
}

/** Something that may become a line, with the actor it is about and its score. */
export interface Candidate<T> {
  readonly id: string;
  readonly actor: string | null;
  readonly item: T;
  readonly score: Score;
}

/** Best first; equals as they came, which is the order of the texts (`select`), so that the same facts always give the same order. */
export const bestFirst = <T>(candidates: readonly Candidate<T>[]): Candidate<T>[] =>
  [...candidates].sort((a, b) => b.score.total - a.score.total);

/** 0 at the start of the window or before it, 1 at its end. */
export function freshness(at: string, window: { readonly since: string; readonly until: string }): number {
  const since = Date.parse(window.since);
  const length = Date.parse(window.until) - since;
  if (!(length > 0)) return 0;
  return Math.min(1, Math.max(0, (Date.parse(at) - since) / length));
}

/** What further outlets add: 0 for one, 1 for two, 1.6 for three. */
export const corroboration = (outlets: number): number => Math.log2(Math.max(1, outlets));
