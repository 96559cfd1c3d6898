import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const measuredSchema = z.object({ first: z.number(), unchanged: z.number(), memoryMb: z.number(), entries: z.number() });
/** Feeds a second, and the peak of resident memory over the whole program. */
export type Measured = z.infer<typeof measuredSchema>;

/** Polls in a process of its own, so that its memory is nobody else's. */
export async function measurePoll(serverUrl: string, feeds: number, databasePath: string): Promise<Measured> {
  const program = new URL('./program.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', program, serverUrl, String(feeds), databasePath], {
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
