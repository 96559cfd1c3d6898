import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StandpointError } from '../domain/errors.js';
import { readYamlFile } from './data-file.js';
import { CONFIG_DIRECTORY } from './paths.js';
import { type Settings, settingsSchema } from './schema.js';
import { kindOf, SETTINGS, type Setting } from './settings-list.js';

const FLAGS: Record<string, boolean> = { '1': true, true: true, yes: true, on: true, '0': false, false: false, no: false, off: false };

/** An environment variable as the setting's type wants it; what does not fit is left as text for the schema to refuse. */
function fromEnvironment(setting: Setting, raw: string): unknown {
  switch (kindOf(setting.schema)) {
    case 'number':
      return raw.trim() === '' || Number.isNaN(Number(raw)) ? raw : Number(raw);
    case 'flag':
      return FLAGS[raw.trim().toLowerCase()] ?? raw;
    case 'list':
      return raw
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
    default:
      return raw;
  }
}

type Tree = { [key: string]: unknown };

function put(tree: Tree, path: readonly string[], value: unknown): void {
  const [first, second] = path;
  if (first === undefined) return;
  if (second === undefined) tree[first] = value;
  else tree[first] = { ...(tree[first] as Tree | undefined), [second]: value };
}

function refuseSecrets(tree: Tree, file: string): void {
  for (const { secret, path, env } of SETTINGS) {
    const [first = '', second = ''] = path;
    if (!secret || !(tree[first] as Tree | undefined)?.[second]) continue;
    throw new StandpointError('settings_invalid', `${file}: ${path.join('.')} is a secret and does not belong into a file.`, {
      remedy: `Set ${env} in the environment instead.`,
    });
  }
}

/**
 * The settings: defaults, then the YAML file (STANDPOINT_CONFIG, else config/standpoint.yaml), then environment variables.
 * The only reader of `process.env`; a `.env` file in the current folder is read into it first.
 * Throws `settings_invalid`, one line a fault.
 */
export function loadSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return settle(readSettingsFile(env), env);
}

/**
 * The settings as far as they can be told, for a program that looks for faults: a broken file, or a broken variable, counts as not there.
 * Throws nothing; `faults` are the errors of the file, and of the variables.
 */
export function settingsAsFarAsTheyGo(env: NodeJS.ProcessEnv = process.env): { settings: Settings; faults: readonly unknown[] } {
  const faults: unknown[] = [];
  const tried = <T>(attempt: () => T): T | null => {
    try {
      return attempt();
    } catch (error) {
      faults.push(error);
      return null;
    }
  };
  const file = tried(() => readSettingsFile(env)) ?? {};
  const whole = tried(() => settle(file, env));
  if (whole) return { settings: whole, faults };
  const sound = Object.fromEntries(SETTINGS.flatMap(({ env: name }) => (isSound(name, env[name]) ? [[name, env[name]]] : [])));
  // What two of them say together may still be wrong; that fault is told already.
  const told = [...faults];
  const settings = tried(() => settle(file, sound)) ?? settle({}, sound);
  return { settings, faults: told };
}

function isSound(name: string, raw: string | undefined): boolean {
  try {
    settle({}, { [name]: raw });
    return true;
  } catch {
    return false;
  }
}

function readSettingsFile(env: NodeJS.ProcessEnv): object {
  if (env === process.env && existsSync('.env')) process.loadEnvFile('.env');
  const file = env['STANDPOINT_CONFIG'] ?? join(CONFIG_DIRECTORY, 'standpoint.yaml');
  const fromFile = existsSync(file) || env['STANDPOINT_CONFIG'] ? readYamlFile(file, settingsSchema, 'settings_invalid') : {};
  refuseSecrets(fromFile, file);
  return fromFile;
}

function settle(fromFile: object, env: NodeJS.ProcessEnv): Settings {
  const tree: Tree = structuredClone(fromFile) as Tree;
  const names = new Map<string, string>();
  for (const setting of SETTINGS) {
    const raw = env[setting.env];
    if (raw === undefined || raw === '') continue;
    put(tree, setting.path, fromEnvironment(setting, raw));
    names.set(setting.path.join('.'), setting.env);
  }
  const result = settingsSchema.safeParse(tree);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => {
    const name = issue.path.slice(0, 2).join('.');
    return `${names.get(name) ?? names.get(String(issue.path[0])) ?? name}: ${issue.message}`;
  });
  throw new StandpointError('settings_invalid', faults.join('\n'), {
    remedy: 'Correct the setting and start again; .env.example explains each.',
  });
}

/** True where a script runs the program rather than a person (CI=true). */
export const isUnattended = (env: NodeJS.ProcessEnv = process.env): boolean => /^(1|true)$/i.test(env['CI'] ?? '');

/** True on a terminal unless colours are switched off (NO_COLOR), and everywhere where they are forced (FORCE_COLOR). */
export const wantsColour = (terminal: boolean, env: NodeJS.ProcessEnv = process.env): boolean =>
  !env['NO_COLOR'] && (terminal || Boolean(env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0'));
