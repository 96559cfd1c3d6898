/** Analyses all stored texts of the database at the first argument again, a line for each and for each wait, then "end" and how many. */
import { openHouse, readSettings } from '../../../src/wiring.js';

/** Shorter than anybody may set it: what a killed process held is free again after five times as long. */
const LEASE_SECONDS = 4;

const [url] = process.argv.slice(2);
const settings = readSettings();
const house = await openHouse({ ...settings, database: { url: url! }, jobs: { leaseSeconds: LEASE_SECONDS }, logLevel: 'silent' });
const { analysed, failed } = await house.reanalyse((stage, done) => console.log(`${stage} ${done}`));
console.log(`end ${analysed} ${failed}`);
await house.close();
