import { pipeline, Readable } from 'node:stream';
import { StandpointError } from '../../domain/errors.js';
import { decoderOf } from './content-encoding.js';
import { timedOut } from './failures.js';
import { FlowWatch } from './flow.js';

const megabytes = (bytes: number): string => `${Math.max(0.1, Math.round(bytes / 100_000) / 10)} MB`;

export const tooLarge = (host: string, maxBytes: number): StandpointError =>
  new StandpointError('too_large', `${host} sends more than ${megabytes(maxBytes)}, which is too large to read.`);

export interface BodyLimits {
  /** Of what is received, and of what comes out of every layer of compression. */
  readonly maxBytes: number;
  /** How long a body may come in drops, see `flow.ts`. */
  readonly dripMs: number;
}

async function* watched(source: AsyncIterable<Uint8Array>, flow: FlowWatch): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    flow.saw(chunk.length);
    yield chunk;
  }
}

async function* capped(source: AsyncIterable<Uint8Array>, maxBytes: number, host: string): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of source) {
    total += chunk.length;
    if (total > maxBytes) throw tooLarge(host, maxBytes);
    yield chunk;
  }
}

/** The first two bytes at least, then the rest: what it takes to recognise a compression. */
async function* decoded(source: AsyncIterable<Uint8Array>, layer: string): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  if (head.length === 0) return;
  const whole = (async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  const decoder = decoderOf(layer, head);
  if (decoder === null) {
    yield* whole;
    return;
  }
  // The callback is where pipeline reports an error that it has already handed to `decoder`, from where we read it.
  pipeline(Readable.from(whole, { objectMode: false }), decoder, () => undefined);
  yield* decoder as AsyncIterable<Uint8Array>;
}

/**
 * The whole body, decompressed while it streams. Both what is received and what comes out of every layer is counted,
 * so a bomb costs no more memory than `maxBytes`. Throws `too_large`, `timeout` where it comes in drops, or what the stream throws.
 */
export async function readBody(
  body: Readable,
  layers: readonly string[],
  { maxBytes, dripMs }: BodyLimits,
  host: string,
): Promise<Uint8Array> {
  const flow = new FlowWatch(dripMs, () => body.destroy(timedOut(host)));
  let source: AsyncIterable<Uint8Array> = capped(watched(body, flow), maxBytes, host);
  for (const layer of layers.toReversed()) source = capped(decoded(source, layer), maxBytes, host);
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of source) chunks.push(chunk);
  } finally {
    flow.stop();
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}
