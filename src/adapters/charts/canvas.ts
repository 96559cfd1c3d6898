import { FONT_STACK } from './fonts.js';
import type { Measure, TextStyle } from './text.js';

/** Width of every picture in its own pixels: a phone's screen; drawn for chat at twice that. */
export const WIDTH = 400;

type Attributes = Readonly<Record<string, string | number>>;

/**
 * An SVG that grows downwards. Everything is placed from the side on which the language begins: for Arabic the whole picture is mirrored,
 * its text stays as it is.
 */
export class Canvas {
  private readonly out: string[] = [];

  constructor(
    readonly measure: Measure,
    private readonly rightToLeft: boolean,
    /**
     * Every text is told how long it is: a page is drawn with the fonts of its reader, and wider ones would run into what stands beside them.
     * Joined scripts are left alone; they are narrower than measured, and would be pulled apart.
     */
    private readonly pinned: boolean,
  ) {}

  rect(x: number, y: number, width: number, height: number, attributes: Attributes): void {
    this.element('rect', {
      x: round(this.rightToLeft ? WIDTH - x - width : x),
      y: round(y),
      width: round(width),
      height: round(height),
      ...attributes,
    });
  }

  line(x1: number, y1: number, x2: number, y2: number, attributes: Attributes): void {
    this.element('line', { x1: this.x(x1), y1: round(y1), x2: this.x(x2), y2: round(y2), ...attributes });
  }

  circle(x: number, y: number, r: number, attributes: Attributes): void {
    this.element('circle', { cx: this.x(x), cy: round(y), r, ...attributes });
  }

  /** A square on its corner, or any other closed figure. */
  polygon(points: readonly (readonly [x: number, y: number])[], attributes: Attributes): void {
    this.element('polygon', { points: points.map(([x, y]) => `${this.x(x)},${round(y)}`).join(' '), ...attributes });
  }

  /** `anchor`: where in the text `x` is, as it is read. `slant`: degrees upwards in reading direction. */
  text(
    x: number,
    y: number,
    text: string,
    style: TextStyle & { readonly fill: string; readonly anchor?: 'start' | 'middle' | 'end'; readonly slant?: number },
  ): void {
    const { anchor = 'start', slant = 0, size, bold = false, fill } = style;
    const ends = { start: 'end', middle: 'middle', end: 'start' } as const;
    const at = this.x(x);
    this.element(
      'text',
      {
        x: at,
        y: round(y),
        'font-size': size,
        fill,
        'text-anchor': this.rightToLeft ? ends[anchor] : anchor,
        ...(bold ? { 'font-weight': 700 } : {}),
        ...(this.pinned && !this.rightToLeft ? { textLength: round(this.measure(text, style)), lengthAdjust: 'spacingAndGlyphs' } : {}),
        ...(slant === 0 ? {} : { transform: `rotate(${this.rightToLeft ? slant : -slant} ${at} ${round(y)})` }),
      },
      // Isolated, each text reads in its own direction: an English outlet's name in an Arabic picture too.
      this.rightToLeft ? `\u2068${text}\u2069` : text,
    );
  }

  /** The whole picture; `title` is what a screen reader says. */
  end(height: number, background: string, title: string): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${round(height)}" viewBox="0 0 ${WIDTH} ${round(height)}" font-family="${escaped(FONT_STACK)}" role="img">`,
      `<title>${escaped(title)}</title>`,
      `<rect width="${WIDTH}" height="${round(height)}" fill="${background}"/>`,
      ...this.out,
      '</svg>',
    ].join('\n');
  }

  private x(x: number): number {
    return round(this.rightToLeft ? WIDTH - x : x);
  }

  private element(name: string, attributes: Attributes, content?: string): void {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
    this.out.push(content === undefined ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${escaped(content)}</${name}>`);
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Text of feeds inside markup: nothing of it is markup, and nothing XML forbids is left. */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
