import { spinner } from '@clack/prompts';
import { remark } from './output.js';

const STAGES = {
  poll: 'Polling feeds',
  read: 'Reading articles',
  analyse: 'Finding facts',
  wait: 'Waiting for what another process holds',
} as const;

/** A line that tells of long work and moves where standard error is a terminal; elsewhere only its end is told. */
export function movingLine(begun: string): { message(text: string): void; done(text: string): void } {
  if (!process.stderr.isTTY) return { message: () => {}, done: remark };
  const line = spinner({ output: process.stderr });
  line.start(begun);
  return { message: (text) => line.message(text), done: (text) => line.stop(text) };
}

/** The rounds of polling, reading and analysing as a moving line. */
export function ingestProgress(): {
  progress(stage: keyof typeof STAGES, done: number, total: number): void;
  done(text: string): void;
} {
  const line = movingLine('Starting');
  return { progress: (stage, done, total) => line.message(`${STAGES[stage]}: ${done} of ${total}`), done: line.done };
}
