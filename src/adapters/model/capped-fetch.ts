import { fetch } from 'undici';

/** Far more than any answer asked for; a server that sends more is broken or hostile. */
const MOST_BYTES = 1_000_000;

/**
 * `fetch` for the model's client: follows no redirect, since the key would go along, and reads no more than `MOST_BYTES`, counted as
 * decoded.
 */
export async function cappedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const address = input instanceof Request ? input.url : input;
  const reply = await fetch(address, { ...(init as object), redirect: 'error' });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of reply.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new TypeError(`The model's server sent more than ${MOST_BYTES} bytes.`);
    chunks.push(chunk);
  }
  const headers = new Headers([...reply.headers].filter(([name]) => !/^content-(?:encoding|length)$/i.test(name)));
  return new Response(chunks.length > 0 ? Buffer.concat(chunks) : null, { status: reply.status, headers });
}
