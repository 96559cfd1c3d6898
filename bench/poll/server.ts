import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const statsSchema = z.object({ req: z.number(), ok: z.number(), nm: z.number(), span_ms: z.number() });
export type ServerStats = z.infer<typeof statsSchema>;

/** The feed server in a process of its own. */
export interface FeedServer {
  readonly url: string;
  /** What was asked since the last reset. */
  stats(): Promise<ServerStats>;
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** `rest`: what else the script takes; ours the items of a feed and the bytes of an item. */
export async function startFeedServer(script: string, feeds: number, ...rest: readonly number[]): Promise<FeedServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [script, ...[port, feeds, ...rest].map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(() => {
      throw new Error(`${script} ended before it served anything.`);
    }),
  ]);
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    stats: async () => statsSchema.parse(await (await fetch(`${url}/stats`)).json()),
    reset: async () => void (await (await fetch(`${url}/stats?reset=1`)).text()),
    async close() {
      child.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
