import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

/** Feeds a second: by the server's clock, from the first request to the last; and by ours, until the last entry is stored. With the milliseconds of processor that one feed takes, threads included, which a busy machine changes least. */
const rateSchema = z.object({ bySpan: z.number(), byRound: z.number(), cpuMs: z.number() });
const measuredSchema = z.object({ first: rateSchema, unchanged: rateSchema, memoryMb: z.number(), entries: z.number() });
/** Two polls of the same feeds, and the peak of resident memory over the whole program, workers included. */
export type Measured = z.infer<typeof measuredSchema>;

/** Polls in a process of its own, so that its memory is nobody else's. `warmUp`: feeds that the server has beyond those that are measured. */
export async function measurePoll(serverUrl: string, feeds: number, databasePath: string, warmUp: number): Promise<Measured> {
  const program = new URL('./program.mjs', import.meta.url).pathname;
  const child = spawn(process.execPath, [program, serverUrl, String(feeds), databasePath, String(warmUp)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const [code]: (number | null)[] = await once(child, 'close');
  if (code !== 0) throw new Error(`The measured program ended with ${code}.`);
  return measuredSchema.parse(JSON.parse(out));
}
