import type { FigureFact } from '../../domain/facts.js';
import type { PictureBlock } from '../../domain/message.js';
import type { SeriesPicture, SeriesPoint } from '../../domain/picture.js';
import { dayOfFigure, rangeOf } from '../changes/counting.js';
import { dayWords } from '../lines/dates.js';
import { valueSpans } from '../lines/figure-line.js';
import { textOf } from '../lines/inline.js';
import { asInTexts } from '../text/order.js';
import { ENGLISH } from '../words/en.js';
import type { FrameWords } from '../words/frame-words.js';

const MOST_POINTS = 8;
const FEWEST_POINTS = 2;

/** How the points belong together, and what stands beside each. */
export interface SeriesForm {
  readonly separate?: boolean;
  readonly sourceOf?: (figure: FigureFact) => string;
}

/** One number over time: each outlet's own report once a day, the newest eight; null for fewer than two. `figures` answer one question. */
export function seriesPicture(
  title: string,
  figures: readonly FigureFact[],
  zone: string,
  words: FrameWords = ENGLISH,
  { separate = false, sourceOf = ({ outlet }) => outlet }: SeriesForm = {},
): PictureBlock | null {
  const byReport = new Map(figures.map((figure) => [`${dayOfFigure(figure)} ${figure.outlet} ${figure.value}`, figure]));
  const points = [...byReport.values()]
    .sort((a, b) => dayOfFigure(a).localeCompare(dayOfFigure(b)) || a.published.localeCompare(b.published) || asInTexts(a, b))
    .slice(-MOST_POINTS)
    .map((figure) => pointOf(figure, sourceOf(figure), zone, words.locale));
  if (points.length < FEWEST_POINTS) return null;
  const picture: SeriesPicture = {
    kind: 'series',
    title,
    subtitle: words.seriesSubtitle,
    language: words.language,
    points,
    ...(separate ? { separate } : {}),
  };
  const told = points.map(({ dayText, text, outlet }) => `${dayText}${words.colon}${text} (${outlet}).`);
  return { kind: 'picture', alt: `${title}. ${told.join(' ')}`, picture };
}

function pointOf(figure: FigureFact, outlet: string, zone: string, locale: string): SeriesPoint {
  const [low, high] = rangeOf(figure);
  const lowOrNone = figure.modifier === 'up to' || figure.modifier === 'less than' || figure.modifier === 'down' ? null : low;
  const day = dayOfFigure(figure);
  return {
    day,
    dayText: dayWords(day, zone, locale),
    value: figure.value,
    low: lowOrNone,
    high: Number.isFinite(high) ? high : null,
    text: textOf(valueSpans(figure)),
    outlet,
  };
}
