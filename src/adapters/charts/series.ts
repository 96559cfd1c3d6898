import type { SeriesPicture, SeriesPoint } from '../../domain/picture.js';
import { Canvas, WIDTH } from './canvas.js';
import { drawHead, isRightToLeft, PAD } from './frame.js';
import { type Measure, shortened, wrapped } from './text.js';
import type { Theme } from './theme.js';

const DAY = { size: 12, bold: true } as const;
const OUTLET = { size: 12 } as const;
const VALUE = { size: 13, bold: true } as const;
const TICK = { size: 11 } as const;
const WIDEST_SIDE = 116;
const ROW = 42;
const GAP = 12;

/**
 * One number over time, a row a point, oldest first: day and outlet on one side, the number as its source writes it on the other, between
 * them its place on a scale from zero, with the range that its wording allows. Rows have their own height, so no text meets another.
 */
export function drawSeries(picture: SeriesPicture, theme: Theme, measure: Measure, pinned: boolean): string {
  const canvas = new Canvas(measure, isRightToLeft(picture), pinned);
  const top = drawHead(canvas, picture, theme) + 4;
  const points = [...picture.points].sort((a, b) => a.day.localeCompare(b.day));
  const side = (texts: readonly string[], style: typeof DAY | typeof OUTLET): number =>
    Math.min(WIDEST_SIDE, Math.max(0, ...texts.map((text) => measure(text, style))));
  const left =
    PAD +
    Math.max(
      side(
        points.map(({ dayText }) => dayText),
        DAY,
      ),
      side(
        points.map(({ outlet }) => outlet),
        OUTLET,
      ),
    ) +
    GAP;
  const right =
    WIDTH -
    PAD -
    side(
      points.map(({ text }) => text),
      DAY,
    ) *
      (VALUE.size / DAY.size) -
    GAP;
  const highest = scaleEnd(Math.max(1, ...points.flatMap(({ value, high }) => [value, high ?? value])));
  const place = (value: number): number => left + ((right - left) * value) / highest;
  const bottom = top + points.length * ROW;
  const number = new Intl.NumberFormat(picture.language, { maximumFractionDigits: 0 });
  for (const tick of [0, highest / 2, highest]) {
    canvas.line(place(tick), top, place(tick), bottom, { stroke: theme.rule });
    canvas.text(place(tick), bottom + 14, number.format(tick), { ...TICK, fill: theme.muted, anchor: 'middle' });
  }
  points.slice(1).forEach((point, index) => {
    const before = points[index];
    if (before && !picture.separate) {
      canvas.line(place(before.value), top + (index + 0.5) * ROW, place(point.value), top + (index + 1.5) * ROW, {
        stroke: theme.muted,
        'stroke-width': 1.5,
      });
    }
  });
  points.forEach((point, index) => {
    drawPoint(canvas, point, { middle: top + (index + 0.5) * ROW, left, right, place }, theme);
  });
  return canvas.end(bottom + 14 + PAD, theme.background, picture.title);
}

interface PlaceOfPoint {
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  readonly place: (value: number) => number;
}

function drawPoint(canvas: Canvas, point: SeriesPoint, { middle, left, right, place }: PlaceOfPoint, theme: Theme): void {
  const { measure } = canvas;
  const x = place(point.value);
  const from = point.low === null ? left : place(point.low);
  const to = point.high === null ? right : place(point.high);
  if (to - from > 1) canvas.rect(from, middle - 4, to - from, 8, { fill: theme.range, rx: 3 });
  // An arrow where the range has no end on that side.
  if (point.high === null)
    canvas.polygon(
      [
        [right - 1, middle - 8],
        [right + 7, middle],
        [right - 1, middle + 8],
      ],
      { fill: theme.range },
    );
  canvas.circle(x, middle, 5.5, { fill: theme.word, stroke: theme.background, 'stroke-width': 1.5 });
  canvas.text(PAD, middle - 3, shortened(point.dayText, left - GAP - PAD, DAY, measure), { ...DAY, fill: theme.text });
  canvas.text(PAD, middle + 13, shortened(point.outlet, left - GAP - PAD, OUTLET, measure), { ...OUTLET, fill: theme.muted });
  const lines = wrapped(point.text, WIDTH - PAD - right - GAP + 1, VALUE, measure, 2);
  lines.forEach((line, index) => {
    canvas.text(WIDTH - PAD, middle + 5 + (index - (lines.length - 1) / 2) * 17, line, { ...VALUE, fill: theme.text, anchor: 'end' });
  });
}

/** A round end of the scale: 1, 2, 4, 5, 6, 8 or 10 times a power of ten. */
function scaleEnd(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 5, 6, 8, 10].find((factor) => factor * power >= value) ?? 10) * power;
}
