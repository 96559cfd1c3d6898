import { StandpointError } from '../../domain/errors.js';
import { decompressed } from './content-encoding.js';

const megabytes = (bytes: number): string => `${Math.max(0.1, Math.round(bytes / 100_000) / 10)} MB`;

export const tooLarge = (host: string, maxBytes: number): StandpointError =>
  new StandpointError('too_large', `${host} sends more than ${megabytes(maxBytes)}, which is too large to read.`);

/**
 * A body without its layers of compression. What comes out of each is counted while it comes, so a bomb costs no more memory than
 * `maxBytes`. Throws `too_large`, or zlib's own error where a layer is broken.
 */
export async function unpacked(body: Uint8Array, layers: readonly string[], maxBytes: number, host: string): Promise<Uint8Array> {
  let bytes = body;
  try {
    for (const layer of layers.toReversed()) bytes = await decompressed(bytes, layer, maxBytes);
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(host, maxBytes);
    throw error;
  }
  return bytes;
}
