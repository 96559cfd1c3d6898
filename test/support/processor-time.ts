/** Milliseconds that this process computed while `work` ran, at best of three: what else the machine does counts little. */
export function processorTime(work: () => unknown): number {
  return Math.min(...Array.from({ length: 3 }, () => once(work)));
}

function once(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
