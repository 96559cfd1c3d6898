import { StandpointError } from './errors.js';

/** What the doctor found of one thing. fine: nothing to do · doubt: it works, or may · broken: it does not. */
export interface Check {
  /** What was looked at ("Slack bot token"). */
  readonly name: string;
  readonly state: 'fine' | 'doubt' | 'broken';
  /** What was found, one sentence. */
  readonly sentence: string;
  /** What to click or set; null where nothing is to be done. */
  readonly remedy: string | null;
}

export const fine = (name: string, sentence: string): Check => ({ name, state: 'fine', sentence, remedy: null });
export const doubt = (name: string, sentence: string, remedy: string): Check => ({ name, state: 'doubt', sentence, remedy });
export const broken = (name: string, sentence: string, remedy: string): Check => ({ name, state: 'broken', sentence, remedy });

/** A check that ended in an error. One without a name is a fault of ours, and is told as such. */
export function failed(name: string, error: unknown): Check {
  if (error instanceof StandpointError) return { name, state: 'broken', sentence: error.message, remedy: error.remedy };
  const said = error instanceof Error ? error.message : String(error);
  return broken(name, `The check itself failed: ${said}`, 'Report this, with the line above, as a fault of Standpoint.');
}
