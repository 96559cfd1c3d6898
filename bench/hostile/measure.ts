import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const measuredSchema = z.object({
  /** From the beginning of the round until the feed's outcome was stored. */
  ms: z.number(),
  /** Peak of resident memory over the whole program. */
  memoryMb: z.number(),
  entries: z.number(),
  health: z.string(),
  /** Of the three beside it, how many were polled. */
  soundFeeds: z.number(),
});
export type Measured = z.infer<typeof measuredSchema>;

/** Polls the named feed of the server beside three sound ones, in a process of its own. */
export async function measureHostile(serverUrl: string, name: string): Promise<Measured> {
  const program = new URL('./program.mjs', import.meta.url).pathname;
  const child = spawn(process.execPath, [program, serverUrl, name], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const [code]: (number | null)[] = await once(child, 'close');
  if (code !== 0) throw new Error(`The program that polled ${name} ended with ${code}.`);
  return measuredSchema.parse(JSON.parse(out));
}
