import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('a government that has not made up its mind, in everyday words', () => {
  it.each([
    ['Ministers in Oslo are torn over the fate of the two sisters.', 'NO undecided origin'],
    ["Finland's cabinet was at loggerheads over whether to fetch the mothers.", 'FI undecided origin'],
    ['The Belgian government has neither accepted nor excluded the return of the widows.', 'BE undecided origin'],
    ['The Danish cabinet failed to agree on what should become of the families.', 'DK undecided origin'],
    ['The Dutch government found no agreement about the return of the mothers.', 'NL undecided origin'],
    ['The Swedish government could not find a compromise on the return of the mothers.', 'SE undecided origin'],
    ['Austria will decide after the summer what happens to the mothers in the camp, its chancellor said.', 'AT undecided origin'],
    ['The Italian government is due to decide in June what becomes of the widows.', 'IT undecided origin'],
    ['"We leave it open whether the men will return," the Spanish foreign minister said.', 'ES undecided origin'],
    ['Ireland has not settled on an answer to the families, its foreign minister said.', 'IE undecided origin'],
    ['Their fate has yet to be decided, the Danish minister said.', 'DK undecided origin'],
    ['The Danish cabinet is waiting for advice before deciding whether to fetch the mothers.', 'DK undecided origin'],
    ['The Norwegian cabinet is far apart over the return of the mothers.', 'NO undecided origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });

  it.each([
    'Grandparents in Norway are torn over the fate of the two sisters.',
    'Germany and Turkey are at odds over the return of the fighters.',
    'The Danish government has neither confirmed nor denied that a plane is on its way to the women.',
    'A judge must decide what happens to the mother, the Danish minister said.',
    'It is for the Iraqi courts to decide what happens to the men, the Danish minister said.',
    'The mother has neither accepted nor refused a return to Belgium.',
    'Swedish charities failed to agree on how to help the families.',
    'A court will hear experts before it decides whether the mother may return to Denmark.',
    'Denmark and Iraq are far apart over the return of the fighters.',
  ])('tells of no government: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});
