import type { Window } from '../../domain/digest.js';
import type { FigureFact } from '../../domain/facts.js';
import { groupBy } from '../group-by.js';
import { dayOf } from '../lines/dates.js';
import { type Candidate, corroboration, freshness, scoreOf } from './score.js';

/** One number, with every report of it. */
export interface Counted {
  readonly best: FigureFact;
  readonly reports: readonly FigureFact[];
}

const YEAR_MS = 365 * 86_400_000;

/** The figures fit for a digest, each once whatever the number of outlets, scored. */
export function figureCandidates(figures: readonly FigureFact[], window: Window): Candidate<Counted>[] {
  return mergeFigures(figures.filter((figure) => figure.key)).map((counted) => ({
    id: counted.best.id,
    actor: counted.best.country,
    item: counted,
    score: scoreOf({
      whose: counted.best.country === null ? 0 : 1.5,
      happened: counted.best.event === null ? 0 : 1,
      size: Math.min(1.5, Math.log10(Math.max(1, counted.best.value)) * 0.4),
      outlets: corroboration(new Set(counted.reports.map((report) => report.outlet)).size),
      fresh: freshness(counted.best.published, window),
      old: isOld(counted.best) ? -1 : 0,
    }),
  }));
}

const isOld = (figure: FigureFact): boolean =>
  figure.asOf !== null && Date.parse(figure.published) - Date.parse(dayOf(figure.asOf, 'UTC')) > YEAR_MS;

/** Same country, event, people, number and day: one line. The first report is shown. */
export function mergeFigures(figures: readonly FigureFact[]): Counted[] {
  const ordered = [...figures].sort((a, b) => a.published.localeCompare(b.published) || a.id.localeCompare(b.id));
  const groups = groupBy(ordered, ({ country, event, group, value, max, modifier, asOf }) =>
    [country, event, group, value, max, modifier, asOf].join('|'),
  );
  return [...groups.values()].flatMap((reports) => (reports[0] ? [{ best: reports[0], reports }] : []));
}
