/** Analyses all stored texts of the database at the first argument again, a line for each, then "end". Its clock is the second argument's minutes ahead. */
import { openHouse, readSettings } from '../../../src/wiring.js';

const [url, minutes] = process.argv.slice(2);
const now = (): string => new Date(Date.now() + Number(minutes) * 60_000).toISOString();
const house = await openHouse({ ...readSettings(), database: { url: url! }, logLevel: 'silent' }, { now });
const { analysed, failed } = await house.reanalyse((_, done) => console.log(`done ${done}`));
console.log(`end ${analysed} ${failed}`);
await house.close();
