import wrapAnsi from 'wrap-ansi';
import { stringify } from 'yaml';
import { SETTINGS, type Setting } from './settings-list.js';

const HEAD = `# Standpoint's settings. Every value here is the default; delete what you do not change.
# An environment variable, where named, wins over this file. Tokens are read from the environment only.
`;

const comment = (text: string, indent: string): string =>
  wrapAnsi(text, 100)
    .split('\n')
    .map((line) => `${indent}# ${line}\n`)
    .join('');

const defaultOf = (setting: Setting): string => stringify(setting.default, { collectionStyle: 'flow' }).trim();

/** `config/standpoint.yaml`: every setting that a file may hold, with its default and help. */
export function sampleYaml(): string {
  let out = HEAD;
  let group = '';
  for (const setting of SETTINGS) {
    if (setting.secret) continue;
    const [first = '', second] = setting.path;
    const indent = second ? '  ' : '';
    if (second && first !== group) out += `\n${first}:\n`;
    else if (!second) out += '\n';
    group = first;
    out += comment(`${setting.help} (${setting.env})`, indent);
    out += `${indent}${second ?? first}: ${defaultOf(setting)}\n`;
  }
  return out;
}

/** `.env.example`: every setting as an environment variable, commented out. */
export function sampleEnv(): string {
  let out = '# Copy to .env and set what you need; everything is optional. Without tokens Standpoint prints to the console.\n';
  for (const setting of SETTINGS) {
    const shown = Array.isArray(setting.default) ? setting.default.join(',') : (setting.default ?? '');
    out += `\n${comment(setting.help, '')}#${setting.env}=${setting.secret ? '' : String(shown)}\n`;
  }
  return out;
}
