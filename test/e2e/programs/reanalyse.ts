/** Analyses all stored texts of the database at the first argument again, a line for each, then "end". */
import { openHouse, readSettings } from '../../../src/wiring.js';

const house = await openHouse({ ...readSettings(), database: { url: process.argv[2]! }, logLevel: 'silent' });
const { analysed, failed } = await house.reanalyse((_, done) => console.log(`done ${done}`));
console.log(`end ${analysed} ${failed}`);
await house.close();
