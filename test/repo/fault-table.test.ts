import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Row {
  readonly event: string;
  readonly tests: readonly { readonly file: string; readonly title: string }[];
}

const rows: Row[] = read('docs/faults.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (event|---)/.test(line))
  .map((line) => {
    const [event = '', , named = ''] = line.slice(2, -2).split(' | ');
    return { event, tests: [...named.matchAll(/`([^`]+)`: (.+?)(?= · `|$)/g)].map(([, file = '', title = '']) => ({ file, title })) };
  });

test('the table has every event', () => {
  expect(rows.length).toBe(33);
});

test.each(rows)('$event: its tests are there', ({ tests }) => {
  expect(tests.length).toBeGreaterThan(0);
  for (const { file, title } of tests) {
    const path = `test/${file}.test.ts`;
    expect(existsSync(new URL(`../../${path}`, import.meta.url)), path).toBe(true);
    expect(read(path), path).toContain(`'${title}'`);
  }
});
