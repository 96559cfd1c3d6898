/** Fewer bytes than this in one window, in so many pieces, is no slow line but a server that keeps us waiting. */
const ENOUGH_BYTES = 1_000;
const PIECES = 3;

/**
 * Watches how a body arrives: one that comes in drops ends long before the time limit of the request, which would let it hold a connection and
 * a place among the requests under way. A body that pauses, because its server is still writing the rest, is left to the time limits.
 */
export class FlowWatch {
  private bytes = 0;
  private pieces = 0;
  private readonly timer: NodeJS.Timeout;

  constructor(windowMs: number, onDrip: () => void) {
    // What arrived while this process was busy is read before it is judged: timers come first in a turn of the loop.
    this.timer = setInterval(() => setImmediate(() => this.judge(onDrip)), windowMs);
  }

  saw(bytes: number): void {
    this.bytes += bytes;
    this.pieces++;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private judge(onDrip: () => void): void {
    if (this.pieces >= PIECES && this.bytes < ENOUGH_BYTES) onDrip();
    this.bytes = 0;
    this.pieces = 0;
  }
}
