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
