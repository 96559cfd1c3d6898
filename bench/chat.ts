import { type Acknowledged, measureAcknowledging, measureBareServer } from './chat/measure.js';

/**
 * How long Slack waits for its acknowledgement when so many people ask at once: the real client of Slack's over Socket Mode and over signed
 * HTTP, against a stand-in on loopback, every answer held back for three seconds as by a slow database. Slack gives up after 3,000 ms.
 *
 *   npm run bench:chat -- [LOOK_UPS]
 */
const lookUps = Number(process.argv[2] ?? 200);

const row = (name: string, { p50, p99, longest, answered }: Acknowledged): void =>
  void process.stdout.write(
    `${name.padEnd(24)}${p50.toFixed(0).padStart(8)}${p99.toFixed(0).padStart(8)}${longest.toFixed(0).padStart(9)}${answered.toFixed(0).padStart(12)}\n`,
  );

process.stdout.write(
  `${`${lookUps} at once, ms`.padEnd(24)}${'p50'.padStart(8)}${'p99'.padStart(8)}${'longest'.padStart(9)}${'all answered'.padStart(13)}\n`,
);
row('a bare HTTP server', await measureBareServer(lookUps));
for (const way of ['Socket Mode', 'HTTP'] as const) row(way, await measureAcknowledging(way, lookUps));
