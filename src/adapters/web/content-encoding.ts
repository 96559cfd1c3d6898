import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

export const ACCEPTED_ENCODINGS = 'gzip, br, deflate';

/** A server that wraps its answer more often than this is up to something. */
const MAX_LAYERS = 2;

/** The `Content-Encoding` layers in the order they were applied; null when one is unknown or there are too many. */
export function encodingLayers(header: string | null): readonly string[] | null {
  const layers = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim().replace(/^x-gzip$/, 'gzip'))
    .filter((layer) => layer !== '' && layer !== 'identity');
  if (layers.length > MAX_LAYERS) return null;
  return layers.every((layer) => layer === 'gzip' || layer === 'br' || layer === 'deflate') ? layers : null;
}

/**
 * The decoder of one layer, chosen by the header and the first bytes: many servers label plain text as gzip (null:
 * leave it as it is) and `deflate` is sent with and without its zlib wrapper. A stream that is cut short gives what
 * arrived, as browsers do.
 */
export function decoderOf(layer: string, head: Uint8Array): Transform | null {
  const first = head[0] ?? 0;
  if (layer === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  if (layer === 'gzip') return first === 0x1f && head[1] === 0x8b ? createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }) : null;
  const wrapped = (first & 0x0f) === 8 && ((first << 8) | (head[1] ?? 0)) % 31 === 0;
  return wrapped ? createInflate({ finishFlush: constants.Z_SYNC_FLUSH }) : createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
}
