/** What was measured against what is promised. */
export interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly most?: number;
  readonly least?: number;
}

/** Says of every goal that was missed by how much, or that none was; the process then ends with exit code 1, or 0. */
export function judge(goals: readonly Goal[]): void {
  const missed = goals.filter(({ measured, most, least }) => !(measured <= (most ?? measured) && measured >= (least ?? measured)));
  for (const { what, measured, most, least } of missed) {
    process.stdout.write(`MISSED ${what}: ${Number(measured.toFixed(3))}, not ${most !== undefined ? `≤ ${most}` : `≥ ${least}`}\n`);
  }
  process.stdout.write(missed.length === 0 ? 'All goals reached.\n' : `${missed.length} of ${goals.length} goals missed.\n`);
  if (missed.length > 0) process.exitCode = 1;
}
