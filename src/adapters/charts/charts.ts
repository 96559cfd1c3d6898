import type { Picture } from '../../domain/picture.js';
import type { Charts, PictureLook } from '../../domain/ports/charts.js';
import { drawBoard } from './board.js';
import { WIDTH } from './canvas.js';
import { FONT_FAMILY, fontFiles } from './fonts.js';
import { drawSeries } from './series.js';
import type { Measure } from './text.js';
import { themeOf } from './theme.js';

const SCALE = 2;
/** Pictures kept: one digest goes to many channels. */
const MOST_KEPT = 32;

/** Draws boards and series as SVG of our own and as PNG by resvg, with the bundled fonts only. The renderer is loaded with the first picture. */
export function openCharts(): Charts {
  const kept = new Map<string, Promise<Uint8Array>>();
  let renderer: Promise<Renderer> | undefined;
  const loaded = (): Promise<Renderer> => (renderer ??= loadRenderer());
  const draw = async (picture: Picture, look: PictureLook, pinned: boolean): Promise<string> => {
    const { measure } = await loaded();
    const theme = themeOf(look);
    return picture.kind === 'board' ? drawBoard(picture, theme, measure, pinned) : drawSeries(picture, theme, measure, pinned);
  };
  return {
    svg: (picture, look) => draw(picture, look, true),
    png(picture, look) {
      const key = JSON.stringify([look.theme, picture]);
      const known = kept.get(key);
      if (known) return known;
      const drawn = draw(picture, look, false).then(async (svg) => (await loaded()).png(svg));
      kept.set(key, drawn);
      drawn.catch(() => kept.delete(key));
      const oldest = kept.keys().next().value;
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return drawn;
    },
  };
}

interface Renderer {
  readonly measure: Measure;
  png(svg: string): Promise<Uint8Array>;
}

async function loadRenderer(): Promise<Renderer> {
  const { Resvg, renderAsync } = await import('@resvg/resvg-js');
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FONT_FAMILY, sansSerifFamily: FONT_FAMILY };
  const boxWidth = (text: string, bold: boolean): number => {
    const weight = bold ? ' font-weight="700"' : '';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="300"><text y="200" font-size="100" font-family="${FONT_FAMILY}"${weight}>${text}</text></svg>`;
    return new Resvg(svg, { font }).getBBox()?.width ?? 0;
  };
  return {
    measure: measureWith(boxWidth),
    png: async (svg) => (await renderAsync(svg, { font, fitTo: { mode: 'width', value: WIDTH * SCALE } })).asPng(),
  };
}

/** Distinct characters of all news are few; beyond this many the rest is measured as the widest letter. */
const MOST_CHARACTERS = 4000;

/**
 * A text is as wide as its characters one by one: joined Arabic and kerned Latin are a little narrower, never wider. Each character is
 * measured once, by the renderer itself, as what it adds between two letters.
 */
function measureWith(boxWidth: (text: string, bold: boolean) => number): Measure {
  const widths = new Map<string, number>();
  const between = { regular: boxWidth('nn', false), bold: boxWidth('nn', true) };
  const advance = (character: string, bold: boolean): number => {
    const key = (bold ? 'b' : 'r') + character;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size > MOST_CHARACTERS) return 1;
    const written = `&#${character.codePointAt(0)};`;
    const width = /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}]$/u.test(character)
      ? (boxWidth(`n${written}n`, bold) - (bold ? between.bold : between.regular)) / 100
      : 0;
    widths.set(key, width);
    return width;
  };
  return (text, { size, bold = false }) => [...text].reduce((sum, character) => sum + advance(character, bold), 0) * size;
}
