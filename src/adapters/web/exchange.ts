import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { tooLarge } from './body.js';
import { stopped, timedOut } from './failures.js';
import { FlowWatch } from './flow.js';

/** A body nobody reads: so much is taken in to keep the connection; what is longer is cut off. */
const DRAINED_BYTES = 16_384;

/** One request, and how long and how much may come back. */
export interface Question {
  readonly url: URL;
  readonly headers: Record<string, string>;
  /** From the request to the end of the body. */
  readonly budgetMs: number;
  /** How long a body may come in drops, see `flow.ts`. */
  readonly dripMs: number;
  /** The bytes of body that are wanted at most, by status and headers; 0: its body says nothing to us. What it throws ends the exchange. */
  readonly wanted: (status: number, headers: IncomingHttpHeaders) => number;
  readonly signal: AbortSignal | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As received; empty where none was wanted. */
  readonly body: Uint8Array;
}

/**
 * Asks once and takes in what comes back. On undici's lowest level: most polls end in a 304, and a stream, a signal and their listeners
 * for each would cost more than the request itself. Rejects with a `timeout`, `too_large`, what `wanted` throws, or what undici does.
 */
export const exchange = (dispatcher: Dispatcher, question: Question): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { origin, pathname, search } = question.url;
    dispatcher.dispatch(
      { origin, path: pathname + search, method: 'GET', headers: question.headers },
      new Exchange(question, resolve, reject),
    );
  });

class Exchange implements Dispatcher.DispatchHandler {
  private controller: Dispatcher.DispatchController | null = null;
  /** Why it was given up before it began. */
  private reason: Error | null = null;
  private over = false;
  private status = 0;
  private headers: IncomingHttpHeaders = {};
  private wanted = 0;
  private received = 0;
  private readonly chunks: Uint8Array[] = [];
  private flow: FlowWatch | null = null;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly question: Question,
    private readonly resolve: (answer: Answer) => void,
    private readonly reject: (error: Error) => void,
  ) {
    this.timer = setTimeout(() => this.giveUp(timedOut(question.url.host)), Math.max(1, question.budgetMs));
    question.signal?.addEventListener('abort', this.onStop);
  }

  private readonly onStop = (): void => this.giveUp(stopped(this.question.url.host));

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.reason !== null) controller.abort(this.reason);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    // 1xx: the answer is still to come.
    if (this.over || status < 200) return;
    this.status = status;
    this.headers = headers;
    try {
      this.wanted = this.question.wanted(status, headers);
    } catch (error) {
      this.giveUp(error as Error);
    }
    if (this.wanted > 0) this.flow = new FlowWatch(this.question.dripMs, () => this.giveUp(timedOut(this.question.url.host)));
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.over) return;
    this.received += chunk.length;
    if (this.wanted > 0) {
      this.flow?.saw(chunk.length);
      if (this.received > this.wanted) this.giveUp(tooLarge(this.question.url.host, this.wanted));
      else this.chunks.push(chunk);
    } else if (this.received > DRAINED_BYTES) {
      this.answer();
      controller.abort(stopped(this.question.url.host));
    }
  }

  onResponseEnd(): void {
    this.answer();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    // What breaks a body that nobody reads takes nothing away from the answer.
    if (this.status > 0 && this.wanted === 0) this.answer();
    else this.fail(error);
  }

  private giveUp(error: Error): void {
    if (this.over) return;
    this.reason = error;
    this.fail(error);
    this.controller?.abort(error);
  }

  private answer(): void {
    if (this.end()) this.resolve({ status: this.status, headers: this.headers, body: joined(this.chunks, this.received) });
  }

  private fail(error: Error): void {
    if (this.end()) this.reject(error);
  }

  /** False when it had ended already. */
  private end(): boolean {
    if (this.over) return false;
    this.over = true;
    clearTimeout(this.timer);
    this.flow?.stop();
    this.question.signal?.removeEventListener('abort', this.onStop);
    return true;
  }
}

const NOTHING = new Uint8Array(0);

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 0) return NOTHING;
  return Buffer.concat(chunks, length);
}
