import type { Candidate } from './candidate.js';
import { borrowed, type Loan } from './loans.js';
import { parentOf } from './parents.js';
import type { Resolved } from './resolved.js';
import { respectivelyOf, type Told } from './respectively.js';
import { seriesOf } from './series.js';
import type { FigureView } from './view.js';

/** "51 and 32 children respectively": a bare number has the noun behind the list. */
function sharedWith(told: Told | undefined): Loan | null {
  if (told?.noun.counted.kind !== 'people') return null;
  const { unit, group, needs } = told.noun.counted;
  return { unit, group, needs, at: told.country.from, parent: null, kin: null };
}

/** Settles every candidate's people and its parent; those that stay open are dropped. */
export function resolveAll(view: FigureView, candidates: readonly Candidate[]): Resolved[] {
  const done: Resolved[] = [];
  const series = seriesOf(view, candidates);
  const told = respectivelyOf(view, candidates);
  candidates.forEach((candidate, index) => {
    const { counted } = candidate;
    const parent = parentOf(view, done, candidate);
    if (counted.kind === 'people') {
      const { from: phraseFrom, to, unit, group, needs, owner } = counted;
      done.push({
        candidate,
        unit,
        group,
        needs,
        phraseFrom,
        to,
        owner,
        elliptic: false,
        parent,
        kin: null,
        whole: null,
        again: false,
        nationAt: (told.get(index) ?? series.get(index))?.country.from ?? null,
        lead: series.get(index)?.lead ?? null,
      });
      return;
    }
    const loan = sharedWith(told.get(index)) ?? borrowed(view, done, candidates, index, parent, series.get(index));
    if (!loan) return;
    const { needs, at } = loan;
    const { unit, group } = counted?.kind === 'elliptic' && counted.part ? counted.part : loan;
    done.push({
      candidate,
      unit,
      group,
      needs,
      phraseFrom: candidate.to,
      to: counted.to,
      owner: null,
      elliptic: true,
      parent: loan.parent,
      kin: loan.kin,
      whole: loan.whole ?? null,
      again: loan.again ?? false,
      nationAt: at ?? null,
      lead: loan.lead ?? null,
    });
  });
  return done;
}
