import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleEnv, sampleYaml } from '../../src/config/sample.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('config/standpoint.yaml is what the schema prints (npx standpoint settings > config/standpoint.yaml)', () => {
  expect(read('config/standpoint.yaml')).toBe(sampleYaml());
});

test('.env.example is what the schema prints (npx standpoint settings --env > .env.example)', () => {
  expect(read('.env.example')).toBe(sampleEnv());
});
