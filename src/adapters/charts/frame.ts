import type { Picture } from '../../domain/picture.js';
import { type Canvas, WIDTH } from './canvas.js';
import { wrapped } from './text.js';
import type { Theme } from './theme.js';

export const PAD = 16;
const TITLE = { size: 16, bold: true } as const;
const SUBTITLE = { size: 12 } as const;

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|ckb)\b/;
export const isRightToLeft = ({ language }: Picture): boolean => RIGHT_TO_LEFT.test(language);

/** Title and subtitle; returns where the next thing may begin. */
export function drawHead(canvas: Canvas, { title, subtitle }: Picture, theme: Theme): number {
  let y = PAD;
  for (const line of wrapped(title, WIDTH - 2 * PAD, TITLE, canvas.measure, 2)) {
    y += 23;
    canvas.text(PAD, y - 5, line, { ...TITLE, fill: theme.text });
  }
  for (const line of wrapped(subtitle, WIDTH - 2 * PAD, SUBTITLE, canvas.measure, 3)) {
    y += 17;
    canvas.text(PAD, y, line, { ...SUBTITLE, fill: theme.muted });
  }
  return y + 12;
}
