import type { ActorCode } from '../../domain/actor.js';
import type { Figure } from '../../domain/figure.js';
import { oneOf } from '../text/one-of.js';
import type { Resolved } from './resolved.js';
import { actorsIn, type FigureView } from './view.js';

/** Between the members of a list, and between a list and its sum. */
const LINK = oneOf(',|and|, and|or|plus');
/** How many tokens stand between a sum and its list: "188 children home in 2019: 101 girls". */
const APART = 14;

/** The members of the list that begins or ends at `at`, going `step`, while they stand side by side in one sentence. */
function listFrom(view: FigureView, resolved: readonly Resolved[], at: number, step: 1 | -1): number[] {
  const list = [at];
  for (let k = at + step; resolved[k]?.candidate.sentence === resolved[at]!.candidate.sentence; k += step) {
    const [first, second] = step === 1 ? [resolved[k - 1]!, resolved[k]!] : [resolved[k]!, resolved[k + 1]!];
    if (!LINK.has(view.doc.lower.slice(first.to, second.candidate.from).join(' '))) break;
    list.push(k);
  }
  return list;
}

/** The figures listed right behind or before the one at `whole` that add up to it; none where they do not. */
function partsOf(view: FigureView, resolved: readonly Resolved[], figures: readonly Figure[], whole: number): readonly number[] {
  const { candidate, to } = resolved[whole]!;
  for (const step of [1, -1] as const) {
    const next = resolved[whole + step];
    if (next?.candidate.sentence !== candidate.sentence) continue;
    const gap = step === 1 ? next.candidate.from - to : candidate.from - next.to;
    const between = step === 1 ? view.doc.lower.slice(to, next.candidate.from) : view.doc.lower.slice(next.to, candidate.from);
    // "5,000 Syrians, 3,000 Iraqis and 2,000 others": all of one list.
    const list = gap > APART || LINK.has(between.join(' ')) ? [] : listFrom(view, resolved, whole + step, step);
    if (list.length > 1 && list.reduce((sum, k) => sum + figures[k]!.value, 0) === figures[whole]!.value) return list;
  }
  return [];
}

/** "188 Turkish children: 101 girls and 87 boys", "seven men and 18 women, 25 Bosnians in all": the parts that add up to a number are of its country. */
export function shareSum(view: FigureView, resolved: readonly Resolved[], figures: readonly Figure[]): Figure[] {
  const out = [...figures];
  const names = (k: number): boolean => actorsIn(view, { from: resolved[k]!.phraseFrom, to: resolved[k]!.to }).length > 0;
  figures.forEach(({ country }, whole) => {
    const parts = partsOf(view, resolved, figures, whole);
    const own: ActorCode | null = country;
    for (const k of parts) if (own !== null && names(whole) && !names(k)) out[k] = { ...out[k]!, country: own };
  });
  return out;
}
