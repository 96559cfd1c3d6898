/**
 * Writes `config/lexicon/cities.json` from the package `city-timezones`: cities and provinces by folded name, with the countries that have
 * one, the largest first.
 *   npx tsx bench/train/cities.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cityMapping } from 'city-timezones';
import { foldedPlace } from '../../src/analysis/people/places.js';

/** Countries of whose cities the name does not tell who governs them: an official there may speak for another authority. */
const CONTESTED = new Set(['SY', 'YE', 'LY', 'PS', 'EH', 'SO']);
/** Iraqi Kurdistan, whose government speaks for itself. */
const KURDISTAN = new Set(['Irbil', 'Sulaimaniya', 'Dihok']);
/** Named in news for a prison of another state than the one around it. */
const PRISONS = new Set(['guantanamo']);

/** A place of the same name with fewer people than this share of the largest is none that news means without saying so. */
const LEAST_SHARE = 1 / 40;

/** Codes joined by blanks by folded name; names in order. A place on which no code is agreed has none (-99 in the package). */
export function citiesOfPackage(): Record<string, string> {
  const people = new Map<string, Map<string, number>>();
  for (const { city, city_ascii: ascii, iso2, pop, province } of cityMapping) {
    if (!/^[A-Z]{2}$/.test(String(iso2)) || CONTESTED.has(iso2) || KURDISTAN.has(province) || !(pop > 0)) continue;
    for (const name of new Set([city, ascii, province ?? ''].map(foldedPlace))) {
      if (!/^\p{L}/u.test(name) || PRISONS.has(name)) continue;
      const byCode = people.get(name) ?? new Map<string, number>();
      byCode.set(iso2, (byCode.get(iso2) ?? 0) + pop);
      people.set(name, byCode);
    }
  }
  const cities: Record<string, string> = {};
  for (const [name, byCode] of [...people].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sorted = [...byCode].sort((a, b) => b[1] - a[1]);
    cities[name] = sorted
      .filter(([, count]) => count >= LEAST_SHARE * sorted[0]![1])
      .map(([code]) => code)
      .join(' ');
  }
  return cities;
}

export const CITIES = fileURLToPath(new URL('../../config/lexicon/cities.json', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = Object.entries(citiesOfPackage()).map(([name, codes]) => `  ${JSON.stringify(name)}: ${JSON.stringify(codes)}`);
  writeFileSync(CITIES, `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${lines.length} names`);
}
