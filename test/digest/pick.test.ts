import { describe, expect, it } from 'vitest';
import { pick } from '../../src/digest/ranking/pick.js';

const candidates = (...told: readonly [actor: string, voice: string][]) =>
  told.map(([actor, voice], index) => ({ id: `${index}`, actor, item: voice, score: { total: 10 - index, parts: {} } }));
const chosen = (all: ReturnType<typeof candidates>, most = 5): string[] => pick(all, most, (voice) => voice).map(({ item }) => item);

describe('the choice of lines', () => {
  it('gives each speaker a turn before anybody has a second', () => {
    expect(chosen(candidates(['NL', 'Wim'], ['NL', 'Wim'], ['FR', 'Odile'], ['KZ', 'Aru']), 3)).toEqual(['Wim', 'Odile', 'Aru']);
  });
  it('lets others in before the country that is the news fills up what is left', () => {
    const france = Array.from({ length: 7 }, (_, index): [string, string] => ['FR', `F${index}`]);
    expect(chosen(candidates(...france, ['SE', 'S'], ['AU', 'A']))).toEqual(['F0', 'F1', 'F2', 'S', 'A']);
    expect(chosen(candidates(...france))).toHaveLength(5);
  });
  it('leaves room empty rather than fill it with one country of several', () => {
    expect(chosen(candidates(['FR', 'a'], ['FR', 'b'], ['FR', 'c'], ['SE', 'd'], ['AU', 'e'], ['DK', 'f']))).toEqual([
      'a',
      'b',
      'd',
      'e',
      'f',
    ]);
    expect(chosen(candidates(['FR', 'a'], ['FR', 'b'], ['FR', 'c'], ['SE', 'd'], ['SE', 'e'], ['SE', 'f']))).toEqual(['a', 'b', 'd', 'e']);
  });
  it('shows one speaker twice where nobody else speaks', () => {
    expect(chosen(candidates(['IQ', 'Hadi'], ['IQ', 'Hadi'], ['IQ', 'Hadi']), 2)).toEqual(['Hadi', 'Hadi']);
  });
});
