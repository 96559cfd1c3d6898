import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryKeys, type Identified } from '../../src/domain/entry-key.js';

const entry = (fields: Partial<Identified>): Identified => ({ guid: null, link: null, title: null, date: null, ...fields });

describe('the key of an entry', () => {
  test('is its guid', () => {
    expect(entryKeys([entry({ guid: 'tag:1', link: 'https://x.example/a' })])).toEqual(['tag:1']);
  });

  test('else its canonical link', () => {
    expect(entryKeys([entry({ link: 'https://m.gazette.example/a?utm_source=rss' })])).toEqual(['https://www.gazette.example/a']);
    expect(entryKeys([entry({ link: '/relative' })])).toEqual(['/relative']);
  });

  test('else made of title and date', () => {
    const [a, again, otherDay, otherTitle] = entryKeys([
      entry({ title: 'Ferry', date: '2026-03-03T00:00:00.000Z' }),
      entry({ title: 'Ferry', date: '2026-03-03T00:00:00.000Z' }),
      entry({ title: 'Ferry', date: '2026-03-04T00:00:00.000Z' }),
      entry({ title: 'Quay', date: '2026-03-03T00:00:00.000Z' }),
    ]);
    expect(a).toBe(again);
    expect(new Set([a, otherDay, otherTitle]).size).toBe(3);
  });

  test('a guid that entries share is told apart by link, or by title', () => {
    const keys = entryKeys([
      entry({ guid: 'same', link: 'https://x.example/a' }),
      entry({ guid: 'same', link: 'https://x.example/b' }),
      entry({ guid: 'same', title: 'c' }),
      entry({ guid: 'own', link: 'https://x.example/a' }),
    ]);
    expect(keys.slice(0, 2)).toEqual(['same https://x.example/a', 'same https://x.example/b']);
    expect(keys[3]).toBe('own');
    expect(new Set(keys).size).toBe(4);
  });

  test('a very long one is kept as its hash', () => {
    const [key] = entryKeys([entry({ guid: 'x'.repeat(5_000) })]);
    expect(key).toHaveLength(20);
  });
});

test('the same entries always have the same keys, whatever their order', () => {
  const some = fc.record({
    guid: fc.option(fc.constantFrom('a', 'b', 'c')),
    link: fc.option(fc.webUrl()),
    title: fc.option(fc.string()),
    date: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), (entries) => {
      expect(entryKeys(entries.toReversed())).toEqual(entryKeys(entries).toReversed());
    }),
  );
});
