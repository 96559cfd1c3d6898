/**
 * One of several workers on one database: `program.mjs DATABASE` says `ready`, analyses all stored texts again when its parent says a word, and
 * says how many it did. Plain JavaScript, on the built program, as `standpoint reanalyse` is.
 */
import { once } from 'node:events';
import { openHouse, readSettings } from '../../dist/wiring.js';

const house = await openHouse({ ...readSettings(), database: { url: process.argv[2] }, logLevel: 'error' });
process.stdout.write('ready\n');
await once(process, 'message');
const { analysed, failed } = await house.reanalyse(() => {});
process.stdout.write(`${JSON.stringify({ analysed, failed })}\n`);
process.disconnect();
await house.close();
