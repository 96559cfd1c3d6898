import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { openCharts } from '../../../src/adapters/charts/charts.js';
import { fontFiles } from '../../../src/adapters/charts/fonts.js';
import type { Picture } from '../../../src/domain/picture.js';
import { arabicBoard, board, series } from './pictures.js';

const charts = openCharts();
const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };

const PICTURES: readonly (readonly [string, Picture])[] = [
  ['a board of few', board(3, 4)],
  ['a board of many, with all labels', board(12)],
  ['an Arabic board', arabicBoard()],
  ['a board of one long name', { ...board(1, 2), rows: [{ ...board(1).rows[0]!, name: 'W'.repeat(80) }] }],
  ['a series', series()],
  ['an Arabic series', series({ language: 'ar', title: 'فرنسا: مواطنون محتجزون في شمال شرق سوريا' })],
];

interface Box {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the renderer puts each text; slanted ones as if the picture were turned until they lie flat. */
function boxesOf(svg: string, slanted: boolean): Box[] {
  const [head = ''] = /<svg[^>]*>/.exec(svg) ?? [];
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].flatMap(([element, attributes = '', text = '']) => {
    const turn = /transform="rotate\((-?[\d.]+) /.exec(attributes)?.[1];
    if ((turn !== undefined) !== slanted) return [];
    const flat = turn === undefined ? element : `<g transform="translate(500 500) rotate(${-Number(turn)})">${element}</g>`;
    const wide = head.replace(/width="[^"]*" height="[^"]*" viewBox="[^"]*"/, 'width="2000" height="2000" viewBox="-500 -500 2000 2000"');
    const box = new Resvg(`${turn === undefined ? head : wide}${flat}</svg>`, { font }).getBBox();
    return box ? [{ text, x: box.x, y: box.y, right: box.x + box.width, bottom: box.y + box.height }] : [];
  });
}

const meet = (a: Box, b: Box): boolean => a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom;

it('a page’s picture says how long each text is, whatever fonts its reader has; a PNG has its own fonts', async () => {
  const svg = await charts.svg(series(), { theme: 'light' });
  const texts = svg.match(/<text /g) ?? [];
  expect(texts.length).toBeGreaterThan(3);
  expect(svg.match(/<text [^>]*textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"/g)).toHaveLength(texts.length);
  expect(await charts.svg(arabicBoard(), { theme: 'light' })).not.toContain('textLength');
});

describe.each(PICTURES)('%s', (_name, picture) => {
  it('has no text that meets another or leaves the picture', async () => {
    const svg = await charts.svg(picture, { theme: 'light' });
    const height = Number(/height="([\d.]+)"/.exec(svg)?.[1]);
    for (const slanted of [false, true]) {
      const boxes = boxesOf(svg, slanted);
      for (const [index, box] of boxes.entries()) {
        const other = boxes.slice(index + 1).find((each) => meet(box, each));
        expect(other && `${box.text} / ${other.text}`).toBeUndefined();
        if (!slanted) expect([box.x >= 0, box.right <= 400, box.y >= 0, box.bottom <= height]).toEqual([true, true, true, true]);
      }
      if (!slanted) expect(boxes.length).toBeGreaterThan(3);
    }
  });

  it('is the same bytes for the same data, 800 pixels wide, and another picture in the dark', async () => {
    const [light, dark] = await Promise.all([charts.png(picture, { theme: 'light' }), charts.png(picture, { theme: 'dark' })]);
    expect(Buffer.from(light.subarray(1, 4)).toString()).toBe('PNG');
    expect(Buffer.from(light).readUInt32BE(16)).toBe(800);
    expect(Buffer.from(await openCharts().png(picture, { theme: 'light' })).equals(light)).toBe(true);
    expect(Buffer.from(dark).equals(light)).toBe(false);
  });
});

describe('foreign text', () => {
  it('is no markup and breaks no picture', async () => {
    const hostile = 'A<script>&"\u0000\ud800\n]]>';
    const picture = series({ title: hostile, points: series().points.map((point) => ({ ...point, outlet: hostile, text: hostile })) });
    const svg = await charts.svg(picture, { theme: 'light' });
    expect(svg).not.toContain('<script');
    expect((await charts.png(picture, { theme: 'light' })).length).toBeGreaterThan(1000);
  });
});
