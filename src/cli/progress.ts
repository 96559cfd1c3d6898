import { spinner } from '@clack/prompts';
import type { Progress } from '../app/ingest/cycle.js';
import { remark } from './output.js';

const STAGES = { poll: 'Polling feeds', read: 'Reading articles', analyse: 'Finding facts' } as const;

/** Shows long work: a moving line where standard error is a terminal, a line a stage elsewhere. */
export function ingestProgress(): { readonly progress: Progress; done(text: string): void } {
  if (!process.stderr.isTTY) {
    return { progress: () => {}, done: remark };
  }
  const line = spinner({ output: process.stderr });
  line.start('Starting');
  return {
    progress: (stage, done, total) => line.message(`${STAGES[stage]}: ${done} of ${total}`),
    done: (text) => line.stop(text),
  };
}
