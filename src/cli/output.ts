import { once } from 'node:events';

/** Writes one JSON line to standard output, waiting where the reader is slower than we are. */
export async function printJson(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

/** Writes text to standard output. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Writes a remark to standard error, where it is in nobody's way. */
export const remark = (text: string): void => void process.stderr.write(`${text}\n`);

/** "1 feed", "3 feeds", "2 entries". */
export const counted = (count: number, noun: string, many = `${noun}s`): string => `${count} ${count === 1 ? noun : many}`;
