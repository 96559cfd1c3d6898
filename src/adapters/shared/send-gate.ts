import type { PostResult } from '../../domain/delivery.js';

/**
 * Remembers that a platform asked to be left alone, or refuses us altogether: until then every post gets the same answer without a request,
 * so that one refusal is one request and not one per channel.
 */
export class SendGate {
  private until = 0;
  private answer: PostResult | null = null;

  constructor(private readonly now: () => number = Date.now) {}

  /** The answer while the gate is shut; null when a request may go out. */
  shut(): PostResult | null {
    const left = this.until - this.now();
    if (this.answer === null || left <= 0) return null;
    return this.answer.kind === 'retry' ? { ...this.answer, retryAfterMs: left } : this.answer;
  }

  close(answer: PostResult, milliseconds: number): void {
    this.answer = answer;
    this.until = this.now() + milliseconds;
  }
}
