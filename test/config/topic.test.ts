import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadLexicon } from '../../src/config/lexicon.js';
import { loadTopic } from '../../src/config/topic.js';

const directory = mkdtempSync(join(tmpdir(), 'standpoint-topic-'));
afterAll(() => rmSync(directory, { recursive: true }));
const source = readFileSync(new URL('../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8');

function brokenPack(change: (yaml: string) => string): string {
  const path = join(directory, `pack-${Math.random().toString(36).slice(2)}.yaml`);
  writeFileSync(path, change(source));
  return path;
}

test('the pack that comes with the program is valid, and follows a dozen feeds', () => {
  const pack = loadTopic('is-foreign-fighters');
  expect(pack.feeds.length).toBeGreaterThanOrEqual(12);
  expect(pack.feeds.some((feed) => feed.probed !== undefined)).toBe(true);
  expect(pack.subtopics.length).toBeGreaterThanOrEqual(6);
});

test('the lexicon that comes with the program is valid', () => {
  expect(loadLexicon().countries.countries.length).toBeGreaterThan(190);
});

test('a wrong address of a feed is reported with its line', () => {
  const line = source.split('\n').findIndex((text) => text.includes('https://')) + 1;
  const path = brokenPack((yaml) => yaml.replace('https://', 'gopher://'));
  expect(() => loadTopic(path)).toThrow(`${path}:${line}: feeds.0.url`);
});

test('a missing part is reported, and where it should stand', () => {
  const path = brokenPack((yaml) => yaml.replace(/^title:.*$/m, ''));
  expect(() => loadTopic(path)).toThrow(/:\d+: title: /);
});

test('a name that is no pack says where it was looked for', () => {
  expect(() => loadTopic('volcanoes')).toThrow(/no topic pack "volcanoes".*volcanoes\.yaml/);
});
