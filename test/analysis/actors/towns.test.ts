import { describe, expect, it } from 'vitest';
import { datelineCountry, findTowns, townDateline } from '../../../src/analysis/actors/towns.js';
import { loadPlaces } from '../../../src/config/places.js';
import { documentOf } from '../stances/read.js';
import { table } from './table.js';

const places = loadPlaces();
const townsIn = (text: string): string[] => findTowns(documentOf(text), places).map(({ code }) => code);

describe('towns', () => {
  it('tell their country', () => {
    expect(townsIn('A court in Graz heard a man who had been arrested at Frankfurt airport.')).toEqual(['AT', 'DE']);
    expect(townsIn('The plane from Erbil landed at Glasgow.')).toEqual(['GB']);
  });

  it('count in their own case only, as whole words', () => {
    expect(townsIn('He was fed a lyonnaise salad with hamburg sausages.')).toEqual([]);
  });

  it('head a report: a capital is what is meant by "the government", another town is kept apart', () => {
    const munich = documentOf('MUNICH (Wire) - The trial of a woman opened on Monday.');
    expect(datelineCountry(munich, table)).toBeNull();
    expect(townDateline(munich, findTowns(munich, places))).toBe('DE');
    const tripoli = documentOf('TRIPOLI, Lebanon (Wire) - The mothers of the town waited on Monday.');
    expect(datelineCountry(tripoli, table)).toBe('LB');
    const madrid = documentOf('MADRID (Wire) - The trial of a woman opened on Monday in Bergen.');
    expect(datelineCountry(madrid, table)).toBe('ES');
    expect(datelineCountry(documentOf('Madrid – The trial of a woman opened on Monday.'), table)).toBe('ES');
    expect(datelineCountry(documentOf('Madrid – Spain’s capital – waited on Monday.'), table)).toBeNull();
    expect(datelineCountry(documentOf('Madrid – as ever – waited on Monday.'), table)).toBeNull();
  });
});
