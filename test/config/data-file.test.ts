import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { readJsonFile, readYamlFile } from '../../src/config/data-file.js';

const schema = z.object({ weights: z.array(z.number()) });
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-data-file-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = async (text: string): Promise<string> => {
  const path = join(folder, 'data');
  await writeFile(path, text);
  return path;
};

test('a JSON file is read and checked', async () => {
  expect(readJsonFile(await file('{"weights":[1,2.5]}'), schema, 'lexicon_invalid')).toEqual({ weights: [1, 2.5] });
});

test.each(['{"weights":[1,', '{"weights":["many"]}'])('a JSON file like %s is refused by its name', async (text) => {
  const path = await file(text);
  expect(() => readJsonFile(path, schema, 'lexicon_invalid')).toThrowError(
    expect.objectContaining({ code: 'lexicon_invalid', message: expect.stringContaining(path) }),
  );
});

test.each([readJsonFile, readYamlFile])('a file that is not there is named (%o)', (read) => {
  const path = join(folder, 'missing');
  expect(() => read(path, schema, 'lexicon_invalid')).toThrowError(expect.objectContaining({ message: expect.stringContaining(path) }));
});

const anything = z.record(z.string(), z.unknown());

test('a YAML file is read as its language says, whichever parser reads it', async () => {
  const text =
    'a: 0o17\nb: yes\nno: NO\nday: 2026-03-01\nclock: 12:30\nhalf: .5\nnothing: ~\ntext: >-\n  one\n  two\nbase: &base {x: 1}\nsame: *base\n';
  expect(readYamlFile(await file(text), anything, 'lexicon_invalid')).toEqual({
    a: 15,
    b: 'yes',
    no: 'NO',
    day: '2026-03-01',
    clock: '12:30',
    half: 0.5,
    nothing: null,
    text: 'one two',
    base: { x: 1 },
    same: { x: 1 },
  });
});

test.each(['', '# nothing but words of ours\n', '---\n'])('an empty YAML file (%j) holds nothing', async (text) => {
  expect(readYamlFile(await file(text), anything, 'lexicon_invalid')).toEqual({});
});

test.each([
  ['weights: [1, 2\nmore: 3\n', ':2: '],
  ['weights: [1]\nweights: [2]\n', ':2: '],
  ['weights:\n  - 1\n  - many\n', ':3: weights.1: '],
  ['weights: [1]\nweight: 2\n', ':2: the file: unknown key "weight"'],
])('a fault in a YAML file is told with its line: %j', async (text, told) => {
  const path = await file(text);
  const strict = z.strictObject({ weights: z.array(z.number()) });
  expect(() => readYamlFile(path, strict, 'lexicon_invalid')).toThrowError(
    expect.objectContaining({ code: 'lexicon_invalid', message: expect.stringContaining(`${path}${told}`) }),
  );
});
