import { describe, expect, test } from 'vitest';
import { LAYOUTS, type Layout } from '../../fixtures/pages/layouts.js';
import { read } from './pages.js';

async function check({ html, wanted, unwanted, barrier, ...asked }: Layout): Promise<void> {
  const page = await read(html, 'https://gazette.example/families');
  expect(page.barrier).toBe(barrier ?? null);
  const blocks = page.text.split('\n\n');
  expect(blocks.filter((block) => wanted.includes(block))).toEqual(wanted);
  expect(unwanted.filter((words) => page.text.includes(words))).toEqual([]);
  for (const name of ['title', 'byline', 'date'] as const) if (asked[name] !== undefined) expect(page[name]).toBe(asked[name]);
}

describe('layouts of news pages', () => {
  for (const layout of LAYOUTS) {
    (layout.missed === undefined ? test : test.fails)(layout.missed === undefined ? layout.name : `${layout.name}: ${layout.missed}`, () =>
      check(layout),
    );
  }
});
