import type { Figure } from '../../domain/figure.js';
import type { Resolved } from './resolved.js';
import type { FigureView } from './view.js';

/** Between two numbers of one list: "eight men, 20 women and 64 children". */
const LINK = /^(?:,|and|,and)$/;

const ROUND = 5;
const SMALL = 10;

/** "About 20 women and 40 children": what stands before the first of a list is said of the round numbers behind it. */
export function shareAround({ doc }: FigureView, resolved: readonly Resolved[], figures: readonly Figure[]): Figure[] {
  const out = [...figures];
  for (let k = 1; k < out.length; k++) {
    const [before, figure] = [out[k - 1]!, out[k]!];
    if (before.modifier !== 'around' || figure.modifier !== null || figure.value % ROUND !== 0 || figure.value < SMALL) continue;
    const link = doc.lower.slice(resolved[k - 1]!.to, resolved[k]!.candidate.from).join('');
    if (!LINK.test(link)) continue;
    out[k] = { ...figure, modifier: 'around' };
  }
  return out;
}

/** "Eight men, 20 women and 64 children from North Macedonia": what stands behind the last of a list is said of all. */
export function shareNationality({ doc }: FigureView, resolved: readonly Resolved[], figures: readonly Figure[]): Figure[] {
  const out = [...figures];
  for (let k = out.length - 2; k >= 0; k--) {
    const [item, next] = [resolved[k]!, resolved[k + 1]!];
    const [figure, last] = [out[k]!, out[k + 1]!];
    if (figure.country !== null || last.country === null || item.elliptic !== next.elliptic) continue;
    const behind = /^(?:from|of|with)$/.test(doc.lower[next.to] ?? '') || (k + 2 < out.length && out[k + 2]!.country === last.country);
    if (!behind || !LINK.test(doc.lower.slice(item.to, next.candidate.from).join(''))) continue;
    out[k] = { ...figure, country: last.country };
  }
  return out;
}

/** "37 of the 44 men": of the country of the whole that follows. */
export const ofWholes = (figures: readonly Figure[]): readonly Figure[] =>
  figures.map((figure, k) => {
    const whole = figure.parent !== null && figure.parent > k ? figures[figure.parent] : undefined;
    return whole?.country && figure.country === null ? { ...figure, country: whole.country } : figure;
  });
