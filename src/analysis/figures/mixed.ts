import type { ActorCode } from '../../domain/actor.js';
import type { Figure } from '../../domain/figure.js';
import type { Resolved } from './resolved.js';
import { actorAt, actorsIn, type FigureView } from './view.js';

/** "Fourteen orphans, 12 French and two Dutch": those of nations listed right behind a number. */
function nationsOf(view: FigureView, resolved: readonly Resolved[], figures: readonly Figure[], whole: number): readonly Figure[] {
  const parts: Figure[] = [];
  for (let k = whole + 1; k < figures.length; k++) {
    const { candidate, phraseFrom, to } = resolved[k]!;
    const apart = view.doc.lower.slice(resolved[k - 1]!.to, candidate.from).join(' ');
    if (!/^(?:,|and|, and|—|\(|:)$/.test(apart) || !actorsIn(view, { from: phraseFrom, to }).some(({ naming }) => naming === 'demonym'))
      break;
    parts.push(figures[k]!);
  }
  return parts;
}

/** "The 12 mothers – seven French, five Dutch –", "730 children, 22 of them Spanish": the whole is of no one country. */
export function withoutMixed(view: FigureView, resolved: readonly Resolved[], figures: readonly Figure[]): Figure[] {
  const of = figures.map(() => new Set<ActorCode | null>());
  figures.forEach(({ parent, country }, k) => {
    if (parent === null || country === null) return;
    of[parent]?.add(country);
    // Only some of them are told to be of a nation.
    if (resolved[k]!.elliptic && actorAt(view, resolved[k]!.to)?.naming === 'demonym') of[parent]?.add(null);
  });
  figures.forEach((figure, k) => {
    const parts = nationsOf(view, resolved, figures, k);
    if (parts.reduce((sum, part) => sum + part.value, 0) === figure.value) for (const { country } of parts) of[k]!.add(country);
  });
  const isNamed = ({ phraseFrom, to }: Resolved): boolean => actorsIn(view, { from: phraseFrom, to }).length > 0;
  return figures.map((figure, k) => (of[k]!.size > 1 && !isNamed(resolved[k]!) ? { ...figure, country: null } : figure));
}
