import { describe, expect, it } from 'vitest';
import { seriesPicture } from '../../src/digest/charts/series-picture.js';
import { composeDigest } from '../../src/digest/compose/compose.js';
import { digestToJson } from '../../src/digest/json.js';
import type { PictureBlock } from '../../src/domain/message.js';
import type { BoardPicture } from '../../src/domain/picture.js';
import { morning } from './morning.js';
import { article, figure, inputOf } from './newsroom.js';

const pictureIn = (digest: ReturnType<typeof composeDigest>): PictureBlock | undefined =>
  digest.message.blocks.find((block) => block.kind === 'picture');

describe('the picture of a digest', () => {
  it('is the board: countries that changed first, the new mark and the old one, and all of it in words', () => {
    const digest = composeDigest(morning());
    const block = pictureIn(digest);
    const board = block?.picture as BoardPicture;
    const changed = board.rows.filter((row) => row.changed);
    expect(changed.length).toBeGreaterThan(0);
    expect(board.rows.slice(0, changed.length)).toEqual(changed);
    expect(changed[0]?.cells.map(({ mark }) => mark)).toContain('before');
    for (const { name, cells } of board.rows) {
      expect(block?.alt).toContain(name);
      for (const { column } of cells) expect(board.columns.map(({ id }) => id)).toContain(column);
    }
    expect(digestToJson(digest).picture).toEqual({ alt: block?.alt, data: board });
  });
  it('is none where nothing is new', () => {
    expect(pictureIn(composeDigest(inputOf({})))).toBeUndefined();
  });
});

describe('a series', () => {
  const count = (id: string, day: string, number: string, value: number, modifier: 'more than' | 'up to' | null) =>
    figure(article(id, `Outlet ${id}`, `${day}T09:00:00.000Z`, 'T', `The ministry counts ${number} women.`), String(value), {
      value,
      modifier,
      unit: 'women',
      country: 'DK',
    });
  it('has the day, the words of the source, and what the wording allows', () => {
    const block = seriesPicture(
      'Denmark: women',
      [count('b', '2026-02-02', 'more than 30', 30, 'more than'), count('a', '2026-01-02', 'up to 20', 20, 'up to')],
      'UTC',
    );
    expect(block?.picture).toMatchObject({
      points: [
        { day: '2026-01-02', value: 20, low: null, high: 20, text: 'up to 20', outlet: 'Outlet a' },
        { day: '2026-02-02', value: 30, low: 30, high: null, text: 'more than 30', outlet: 'Outlet b' },
      ],
    });
    expect(block?.alt).toBe('Denmark: women. 2 Jan 2026: up to 20 (Outlet a). 2 Feb 2026: more than 30 (Outlet b).');
  });
  it('needs two points', () => {
    expect(seriesPicture('Denmark: women', [count('a', '2026-01-02', '20', 20, null)], 'UTC')).toBeNull();
  });
});
