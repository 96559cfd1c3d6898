/** Processor seconds of the work, so that others on the machine do not count. */
export function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Rounds of all articles that are measured. */
export const MEASURED_ROUNDS = 7;

export interface Rate {
  readonly median: number;
  readonly best: number;
}

/** How often a second `work` does its `times` pieces, measured in rounds: whatever else runs on the machine only ever slows a round down, so the best is nearest to what the work itself needs. */
export function rateOf(work: () => void, times: number, rounds: number): Rate {
  const rates = Array.from({ length: rounds }, () => times / seconds(work)).sort((a, b) => a - b);
  return { median: rates[rates.length >> 1]!, best: rates.at(-1)! };
}
