import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib';

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

const asBrotli = promisify(brotliDecompress);
const asGzip = promisify(gunzip);
const asDeflate = promisify(inflate);
const asRawDeflate = promisify(inflateRaw);

/**
 * One layer taken off, the way told by the header and the first bytes: many servers label plain text as gzip (it is left as it is) and
 * `deflate` is sent with and without its zlib wrapper. What is cut short gives what arrived, as browsers do. Throws zlib's error, or
 * ERR_BUFFER_TOO_LARGE as soon as more than `maxBytes` come out.
 */
export async function decompressed(body: Uint8Array, layer: string, maxBytes: number): Promise<Uint8Array> {
  const [first = 0, second = 0] = body;
  if (body.length === 0) return body;
  if (layer === 'br') return asBrotli(body, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: maxBytes });
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: maxBytes };
  if (layer === 'gzip') return first === 0x1f && second === 0x8b ? asGzip(body, options) : body;
  const wrapped = (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
  return wrapped ? asDeflate(body, options) : asRawDeflate(body, options);
}
