import type { Figure } from '../../domain/figure.js';
import type { Resolved } from './resolve.js';
import type { FigureView } from './view.js';

/** Between two numbers of one list: "eight men, 20 women and 64 children". */
const LINK = /^(?:,|and|,and)$/;

/** "Eight men, 20 women and 64 children from North Macedonia": what stands behind the last of a list is said of all. */
export function shareNationality({ doc }: FigureView, resolved: readonly Resolved[], figures: readonly Figure[]): Figure[] {
  const out = [...figures];
  for (let k = out.length - 2; k >= 0; k--) {
    const [item, next] = [resolved[k]!, resolved[k + 1]!];
    const [figure, last] = [out[k]!, out[k + 1]!];
    const link = doc.lower.slice(item.to, next.candidate.from).join('');
    const behind = /^(?:from|of|with)$/.test(doc.lower[next.to] ?? '') || (k + 2 < out.length && out[k + 2]!.country === last.country);
    if (figure.country !== null || last.country === null || !LINK.test(link) || item.elliptic !== next.elliptic || !behind) continue;
    out[k] = { ...figure, country: last.country };
  }
  return out;
}
