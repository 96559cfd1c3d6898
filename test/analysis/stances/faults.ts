import { briefly } from './read.js';

/** Fits one expected line: "FR repatriate|undecided origin|custodian". */
function fits(line: string, found: string): boolean {
  const is = found.split(' ');
  return line
    .replace(/^\?/, '')
    .split(' ')
    .every((field, k) => field.split('|').includes(is[k] ?? ''));
}

/** What is expected of a text and not found in it, and what is found and not expected. */
export function faults(text: string, expected: readonly string[]): string[] {
  const found = briefly(text);
  const missed = expected.filter((line) => !line.startsWith('?') && !found.some((each) => fits(line, each)));
  const wrong = found.filter((each) => !expected.some((line) => fits(line, each)));
  return [...missed.map((line) => `missed ${line}`), ...wrong.map((line) => `wrong ${line}`)];
}
