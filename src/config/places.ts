import { join } from 'node:path';
import { citiesSchema, foldedPlace, type Places, placesSchema } from '../analysis/people/places.js';
import { readJsonFile, readYamlFile } from './data-file.js';
import { CONFIG_DIRECTORY } from './paths.js';

/** Cities and provinces with their countries: `config/lexicon/cities.json`, and before it `places.yaml`. Throws `lexicon_invalid`. */
export function loadPlaces(): Places {
  const folder = join(CONFIG_DIRECTORY, 'lexicon');
  const own: Record<string, string> = {};
  for (const [code, names] of Object.entries(readYamlFile(join(folder, 'places.yaml'), placesSchema, 'lexicon_invalid')))
    for (const name of names.map(foldedPlace)) own[name] = own[name] ? `${own[name]} ${code}` : code;
  return { ...readJsonFile(join(folder, 'cities.json'), citiesSchema, 'lexicon_invalid'), ...own };
}
