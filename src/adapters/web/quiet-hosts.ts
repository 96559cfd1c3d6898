import { isLoopbackHost } from '../../domain/loopback.js';

/** Longer than this no host is left alone for one answer. */
const LONGEST_MS = 24 * 3600_000;
const SWEEP_AT = 1_000;

/** Hosts that said when to come back (429 or 503 with Retry-After): until then nothing is sent to them. This machine needs no such care. */
export class QuietHosts {
  private readonly until = new Map<string, number>();

  ask({ hostname }: URL, ms: number): void {
    if (isLoopbackHost(hostname) || ms <= 0) return;
    if (this.until.size >= SWEEP_AT) for (const [host, until] of this.until) if (until <= performance.now()) this.until.delete(host);
    this.until.set(hostname, performance.now() + Math.min(ms, LONGEST_MS));
  }

  /** Milliseconds of quiet that are left, 0 when it may be asked. */
  left({ hostname }: URL): number {
    const until = this.until.get(hostname);
    return until === undefined ? 0 : Math.max(0, Math.ceil(until - performance.now()));
  }
}
