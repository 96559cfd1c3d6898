import type { BoardMark, BoardPicture, BoardRow } from '../../domain/picture.js';
import { Canvas, WIDTH } from './canvas.js';
import { drawHead, isRightToLeft, PAD } from './frame.js';
import { type Measure, shortened, wrapped } from './text.js';
import type { Theme } from './theme.js';

const NAME = { size: 13 } as const;
const COLUMN = { size: 12 } as const;
const LEGEND = { size: 12 } as const;
/** Whom a mark is about stands under it, a letter a line: columns may be as narrow as a letter. */
const LETTER = { size: 9, bold: true } as const;
const LETTER_LINE = 10;
/** Between two marks of one column. */
const WIDEST_PAIR = 17;
const NARROWEST_PAIR = 10;
const WIDEST_NAME = 136;
const WIDEST_COLUMN = 40;
/** Column titles rise at this angle, so that they stand side by side however narrow the columns are. */
const SLANT = 55;
const LONGEST_TITLE = 150;
const LINE = 16;

/** Countries by labels. Names take at most two lines, titles are slanted, the legend wraps: no text meets another. */
export function drawBoard(picture: BoardPicture, theme: Theme, measure: Measure, pinned: boolean): string {
  const canvas = new Canvas(measure, isRightToLeft(picture), pinned);
  const columns = columnsOf(picture, measure);
  let y = drawHead(canvas, picture, theme) + columns.headHeight;
  picture.columns.forEach(({ title }, index) => {
    const text = shortened(title, LONGEST_TITLE, COLUMN, measure);
    canvas.text(columns.centre(index) + 3, y - 6, text, { ...COLUMN, fill: theme.text, slant: SLANT });
  });
  for (const row of picture.rows) y = drawRow(canvas, row, picture, columns, y, theme);
  canvas.line(PAD, y, WIDTH - PAD, y, { stroke: theme.rule });
  y = drawLegend(canvas, picture, y + 14, theme);
  return canvas.end(y + PAD - 4, theme.background, picture.title);
}

interface Columns {
  readonly nameWidth: number;
  readonly headHeight: number;
  readonly step: number;
  centre(index: number): number;
}

function columnsOf({ columns, rows }: BoardPicture, measure: Measure): Columns {
  const bold = { ...NAME, bold: true };
  const nameWidth = Math.min(WIDEST_NAME, Math.max(60, ...rows.map(({ name }) => measure(name, bold)))) + 14;
  const lengths = columns.map(({ title }) => Math.min(LONGEST_TITLE, measure(title, COLUMN)));
  const across = Math.cos((SLANT * Math.PI) / 180);
  const up = Math.sin((SLANT * Math.PI) / 180);
  const room = WIDTH - 2 * PAD - nameWidth;
  // The widest step with which no title leaves the picture on its far side.
  const steps = lengths.map((length, index) => (room - length * across - 6) / (index + 0.5));
  const step = Math.max(18, Math.min(WIDEST_COLUMN, room / Math.max(1, columns.length), ...steps));
  return {
    nameWidth,
    headHeight: Math.max(0, ...lengths) * up + 14,
    step,
    centre: (index) => PAD + nameWidth + step * (index + 0.5),
  };
}

function drawRow(canvas: Canvas, row: BoardRow, picture: BoardPicture, columns: Columns, y: number, theme: Theme): number {
  const style = { ...NAME, bold: row.changed };
  const lines = wrapped(row.name, columns.nameWidth - 14, style, canvas.measure, 2);
  const most = Math.max(0, ...row.cells.map(({ groups = [] }) => groups.length));
  const height = Math.max(lines.length * LINE + 14, most === 0 ? 0 : 20 + most * LETTER_LINE);
  if (row.changed) {
    canvas.rect(PAD, y, WIDTH - 2 * PAD, height, { fill: theme.band });
    canvas.rect(PAD, y, 4, height, { fill: theme.accent });
  }
  canvas.line(PAD, y, WIDTH - PAD, y, { stroke: theme.rule });
  lines.forEach((line, index) => {
    canvas.text(PAD + 8, y + (height - lines.length * LINE) / 2 + LINE * (index + 0.8), line, { ...style, fill: theme.text });
  });
  picture.columns.forEach(({ id }, index) => {
    const cells = row.cells.filter((cell) => cell.column === id);
    const apart = Math.min(WIDEST_PAIR, Math.max(NARROWEST_PAIR, columns.step / cells.length));
    cells.forEach(({ mark, groups = [] }, place) => {
      const x = columns.centre(index) + (place - (cells.length - 1) / 2) * apart;
      const middle = y + (height - most * LETTER_LINE) / 2;
      drawMark(canvas, mark, x, middle, theme);
      letters(picture, groups).forEach((letter, line) => {
        canvas.text(x, middle + 16 + line * LETTER_LINE, letter, { ...LETTER, fill: theme.text, anchor: 'middle' });
      });
    });
  });
  return y + height;
}

const letters = ({ groups = [] }: BoardPicture, ids: readonly string[]): string[] =>
  groups.filter(({ id }) => ids.includes(id)).map(({ letter }) => letter);

/** A disc for words, a square on its corner for deeds, a ring for what held before. */
function drawMark(canvas: Canvas, mark: BoardMark, x: number, y: number, theme: Theme): void {
  switch (mark) {
    case 'word':
      canvas.circle(x, y, 5.5, { fill: theme.word });
      return;
    case 'deed':
      canvas.polygon(
        [
          [x, y - 7],
          [x + 7, y],
          [x, y + 7],
          [x - 7, y],
        ],
        { fill: theme.deed },
      );
      return;
    case 'before':
      canvas.circle(x, y, 5, { fill: 'none', stroke: theme.before, 'stroke-width': 1.8, 'stroke-dasharray': '2.6 2' });
      return;
  }
}

function drawLegend(canvas: Canvas, { rows, legend, groups = [] }: BoardPicture, top: number, theme: Theme): number {
  const marks = (['word', 'deed', 'before'] as const).filter((mark) => rows.some(({ cells }) => cells.some((cell) => cell.mark === mark)));
  const shown = [
    ...marks.map((mark) => ({ mark, text: legend[mark] })),
    ...(rows.some(({ changed }) => changed) ? [{ mark: 'changed' as const, text: legend.changed }] : []),
    ...groups.map(({ letter, title }) => ({ mark: letter, text: title })),
  ];
  let x = PAD;
  let y = top;
  for (const { mark, text: whole } of shown) {
    const text = shortened(whole, WIDTH - 2 * PAD - 20, LEGEND, canvas.measure);
    const width = 20 + canvas.measure(text, LEGEND) + 14;
    if (x > PAD && x + width - 14 > WIDTH - PAD) {
      x = PAD;
      y += 20;
    }
    if (mark === 'changed') {
      canvas.rect(x, y, 14, 14, { fill: theme.band });
      canvas.rect(x, y, 4, 14, { fill: theme.accent });
    } else if (mark === 'word' || mark === 'deed' || mark === 'before') drawMark(canvas, mark, x + 7, y + 7, theme);
    else canvas.text(x + 7, y + 11, mark, { ...LETTER, fill: theme.text, anchor: 'middle' });
    canvas.text(x + 20, y + 11, text, { ...LEGEND, fill: theme.muted });
    x += width;
  }
  return shown.length === 0 ? top : y + 18;
}
