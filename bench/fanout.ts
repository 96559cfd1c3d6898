/**
 * One digest to many channels at the pace that the platforms allow, through the real clients and the real ledger on SQLite.
 *
 *   npm run bench:fanout -- [CHANNELS] [WORKSPACES]
 *
 * Half of the channels are Discord's, which share 50 requests a second; the other half are Slack's. Printed: the rate on Discord against the
 * allowed one, refusals that our own pacing earned, peak memory, how often the digest was read from the store and rendered; and which of the
 * goals were missed, with exit code 1 then.
 */
// As the program does when it opens.
import '../src/adapters/system/sparing-heap.js';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openStores } from '../src/adapters/store/open.js';
import { Deliverer, deliverDue } from '../src/app/digests/deliver.js';
import type { Digest } from '../src/domain/digest.js';
import { type ChannelRef, USUAL_FORM } from '../src/domain/subscription.js';
import { postingPlatforms, QUIET } from './fanout/platforms.mjs';
import { judge } from './verdict.js';

interface Counts {
  readonly paced: { readonly first: number; readonly last: number; readonly requests: number };
  /** Refusals that our own pacing earned. */
  readonly deserved: number;
  readonly deservedSlack: number;
  readonly channels: number;
  readonly doubled: number;
  readonly [name: string]: unknown;
}

const [channels = 10_000, workspaces = 5_000] = process.argv.slice(2).map(Number);
const clock = { now: () => new Date().toISOString() };

const standIn = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./fanout/stand-in.ts', import.meta.url))], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const address = String((await once(createInterface(standIn.stdout), 'line'))[0]);

const [discord, slack] = postingPlatforms(address);

let read = 0;
let rendered = 0;
const folder = await mkdtemp(join(tmpdir(), 'standpoint-fanout-'));
const stores = await openStores(`sqlite:${join(folder, 'fanout.sqlite')}`);
try {
  const at = clock.now();
  const place = (i: number): ChannelRef => {
    const workspace = Math.floor((i / channels) * workspaces);
    return i % 2 === 0
      ? { platform: 'discord', workspace: `G${workspace}`, channel: `${10_000_000 + i}` }
      : { platform: 'slack', workspace: `T${workspace}`, channel: `T${workspace}-C${i}` };
  };
  const digest: Digest = {
    id: 'fanout',
    kind: 'digest',
    selection: { topic: 'bench', subtopic: null, country: null },
    window: { since: at, until: at },
    builtAt: at,
    empty: false,
    message: { summary: 'One change', blocks: [{ kind: 'heading', text: 'A digest for everybody', level: 1 }] },
  };
  const planned = Array.from({ length: channels }, (_, i) => ({
    subscriptionId: `s${i}`,
    channel: place(i),
    dueAt: at,
    nextDueAt: at,
    silent: false,
  }));
  for (const { subscriptionId: id, channel } of planned) {
    await stores.subscriptions.add({
      id,
      channel,
      selection: digest.selection,
      schedule: { hour: 7, minute: 0, zone: 'UTC', days: ['mon'] },
      form: USUAL_FORM,
      quiet: false,
      paused: false,
      pauseReason: null,
      createdBy: 'bench',
      createdAt: at,
      lastUntil: at,
      nextDueAt: '2099-01-01T00:00:00.000Z',
    });
  }
  await stores.digests.save(digest, planned);
  const counting = {
    ...stores.digests,
    async get(id: string) {
      read++;
      const found = await stores.digests.get(id);
      if (found === null) return null;
      const { blocks } = found.message;
      // Whoever renders reads the blocks.
      const seen = (): typeof blocks => {
        rendered++;
        return blocks;
      };
      const message = Object.defineProperty({ ...found.message }, 'blocks', { enumerable: true, get: seen });
      return { ...found, message };
    },
  };
  const deps = {
    stores: { ...stores, digests: counting },
    platforms: [discord, slack],
    clock,
    log: QUIET,
    whenUnknown: 'resend' as const,
    leaseMs: 60_000,
    holder: 'bench',
  };
  const deliverer = new Deliverer(deps);
  const began = performance.now();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  for (let sent = 0; sent < channels; ) {
    sent += await deliverDue(deps, deliverer);
    process.stderr.write(`\r${sent} of ${channels} in ${((performance.now() - began) / 1000).toFixed(0)} s `);
    if (sent < channels) await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const seconds = (performance.now() - began) / 1000;
  const { paced, ...counts } = (await (await fetch(`${address}/counts`)).json()) as Counts;
  const discordSeconds = (paced.last - paced.first) / 1000;
  const rate = (paced.requests - 1) / discordSeconds;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `\n${JSON.stringify({ ...counts, seconds, discordSeconds, discordRate: rate, ofAllowed: rate / 50, peakMb, read, blocksRead: rendered, loopP99Ms: delay.percentile(99) / 1e6, loopMaxMs: delay.max / 1e6 })}\n`,
  );
  judge([
    { what: 'share of the allowed rate', measured: rate / 50, least: 0.95 },
    { what: 'refusals of our own making', measured: counts.deserved + counts.deservedSlack, most: 0 },
    { what: 'channels reached', measured: counts.channels, least: channels },
    { what: 'posts doubled', measured: counts.doubled, most: 0 },
    { what: 'peak memory, MB', measured: peakMb, most: 300 },
    { what: 'times the digest was read, once a platform', measured: read, most: 2 },
  ]);
} finally {
  await stores.close();
  await rm(folder, { recursive: true, force: true });
  standIn.stdin.end();
}
