import type { Window } from '../../domain/digest.js';
import type { FigureFact } from '../../domain/facts.js';
import { groupBy } from '../group-by.js';
import { dayOf } from '../lines/dates.js';
import { isBackground } from './background.js';
import { type Candidate, corroboration, freshness, scoreOf } from './score.js';

/** One number, with every report of it. */
export interface Counted {
  readonly best: FigureFact;
  readonly reports: readonly FigureFact[];
}

const YEAR_MS = 365 * 86_400_000;

/** The figures fit for a digest, each once whatever the number of outlets, scored. */
export function figureCandidates(figures: readonly FigureFact[], window: Window): Candidate<Counted>[] {
  return mergeFigures(fitToShow(figures)).map((counted) => ({
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

/** Fewest figures of one sentence that make it an enumeration. */
const ENUMERATION = 3;
const ONE_OR_TWO = 2;

/**
 * What an editor would take of the figures that are fit: no background; not the part beside its whole where both count the same people of
 * one country ("of whom 242 were arrested"); and no ones and twos out of an enumeration with larger numbers.
 */
function fitToShow(figures: readonly FigureFact[]): FigureFact[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const inSentence = groupBy(figures, sentenceOf);
  return figures.filter((figure) => {
    if (!figure.key || isBackground(figure.evidence.text, figure.published)) return false;
    const whole = figure.parentId === null ? undefined : byId.get(figure.parentId);
    if (whole?.key && whole.country === figure.country && whole.group === figure.group) return false;
    const beside = inSentence.get(sentenceOf(figure)) ?? [];
    return figure.value > ONE_OR_TWO || beside.length < ENUMERATION || beside.every(({ value }) => value <= ONE_OR_TWO);
  });
}

const sentenceOf = ({ articleId, evidence }: FigureFact): string => `${articleId} ${evidence.start}`;

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
