import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadSettings } from '../../src/config/load.js';
import { SETTINGS } from '../../src/config/settings-list.js';
import { StandpointError } from '../../src/domain/errors.js';

const directory = mkdtempSync(join(tmpdir(), 'standpoint-settings-'));
afterAll(() => rmSync(directory, { recursive: true }));

let files = 0;
function file(yaml: string): string {
  const path = join(directory, `settings-${files++}.yaml`);
  writeFileSync(path, yaml);
  return path;
}

function faultOf(env: Record<string, string>): StandpointError {
  try {
    loadSettings(env);
  } catch (error) {
    if (error instanceof StandpointError) return error;
    throw error;
  }
  throw new Error('the settings were accepted');
}

describe('what settings come out', () => {
  test('without a variable, the defaults', () => {
    const settings = loadSettings({ STANDPOINT_CONFIG: file('') });
    expect(settings.database.url).toBe('sqlite:var/standpoint.sqlite');
    expect(settings.topics).toEqual(['is-foreign-fighters']);
    expect(settings.slack.botToken).toBeNull();
  });

  test('a variable wins over the file, the file over the default', () => {
    const path = file('timeZone: Europe/Paris\ndigest:\n  at: "08:30"\n');
    const settings = loadSettings({ STANDPOINT_CONFIG: path, STANDPOINT_TIME_ZONE: 'Asia/Baghdad' });
    expect(settings.timeZone).toBe('Asia/Baghdad');
    expect(settings.digest.at).toBe('08:30');
    expect(settings.digest.days).toHaveLength(7);
  });

  test('lists, numbers and flags are read from text; long ids keep every digit', () => {
    const settings = loadSettings({
      STANDPOINT_CONFIG: file(''),
      STANDPOINT_OPERATORS: 'U02ABC, 1188223344556677889',
      STANDPOINT_POLL_MINUTES: '30',
      STANDPOINT_ALLOW_PRIVATE_ADDRESSES: '1',
    });
    expect(settings.operators).toEqual(['U02ABC', '1188223344556677889']);
    expect(settings.polling.everyMinutes).toBe(30);
    expect(settings.web.allowPrivateAddresses).toBe(true);
  });
});

describe('what is refused, and how it is said', () => {
  test('an unknown key, with file and line and no other fault', () => {
    const path = file('timeZone: UTC\ndigest:\n  hour: 7\n');
    expect(faultOf({ STANDPOINT_CONFIG: path }).message).toBe(`${path}:3: digest: unknown key "hour"`);
  });

  test('a wrong value, with file and line', () => {
    const path = file('# a comment\n\ntimeZone: Europe/Atlantis\n');
    expect(faultOf({ STANDPOINT_CONFIG: path }).message).toContain(`${path}:3: timeZone: is no IANA time zone`);
  });

  test('broken YAML, with file and line', () => {
    const path = file('timeZone: "UTC\n');
    expect(faultOf({ STANDPOINT_CONFIG: path }).message).toMatch(new RegExp(`^${path}:\\d+: `));
  });

  test('a wrong variable, by its name', () => {
    const fault = faultOf({ STANDPOINT_CONFIG: file(''), STANDPOINT_POLL_MINUTES: 'often' });
    expect(fault.code).toBe('settings_invalid');
    expect(fault.message).toMatch(/^STANDPOINT_POLL_MINUTES: /);
  });

  test('a token in a file', () => {
    const fault = faultOf({ STANDPOINT_CONFIG: file('discord:\n  token: abc\n') });
    expect(fault.message).toContain('discord.token is a secret');
    expect(fault.remedy).toContain('DISCORD_TOKEN');
    expect(fault.message).not.toContain('abc');
  });

  test('a file that is named and not there', () => {
    expect(faultOf({ STANDPOINT_CONFIG: join(directory, 'none.yaml') }).message).toContain('cannot be read');
  });
});

test('no two settings read the same variable', () => {
  const names = SETTINGS.map((setting) => setting.env);
  expect(new Set(names).size).toBe(names.length);
});
