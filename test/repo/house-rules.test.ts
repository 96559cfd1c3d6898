import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/app/commands/list.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Files that git knows or would take; every file where there is no git. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(`${ROOT}${file}`));
const sources = files.filter((file) => /^(src|test|bench)\/.*\.ts$/.test(file));
const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8');

describe('house rules', () => {
  test('no source file is longer than 300 lines', () => {
    const long = sources.filter((file) => !file.startsWith('test/') && read(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  test('nothing is switched off, skipped or left to be done', () => {
    const sloppy =
      /: any[;,)=\]>[]|\bas any(?=[;,.)\]]|$)|as unknown as|@ts-ignore|@ts-expect-error|\b(test|it|describe)\.(only|skip|todo)\(|\bTODO\b|\bFIXME\b/;
    const found = sources.filter((file) => !file.endsWith('house-rules.test.ts') && sloppy.test(read(file)));
    expect(found).toEqual([]);
  });

  test('the lock file names no registry host', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  test('dependencies are pinned to exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version));
    expect(loose).toEqual([]);
  });
});

describe('every list names what its folder holds', () => {
  test('chat commands', () => {
    const helpers = new Set([
      'command',
      'arguments',
      'did-you-mean',
      'schedule-words',
      'subscribe-form',
      'form-words',
      'selection',
      'list',
      'handle',
      'question',
      'groups',
      'clock-words',
      'zone-words',
      'next-page',
    ]);
    const folder = readdirSync(`${ROOT}src/app/commands`)
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((name) => !helpers.has(name));
    expect(COMMANDS.map((command) => command.name).sort()).toEqual(folder.sort());
  });
});
