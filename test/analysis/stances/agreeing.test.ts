import { describe, expect, it } from 'vitest';
import { type Added, agreeing, type Told } from '../../../src/analysis/stances/learned/agreeing.js';
import type { Reading } from '../../../src/analysis/stances/reading.js';
import type { Group } from '../../../src/domain/figure.js';
import type { StanceLabel } from '../../../src/domain/stance.js';

const at = { from: 0, to: 5 };
const reading = (country: string, label: StanceLabel, ...groups: Group[]): Reading => ({
  holder: { country, authority: 'minister', speaker: null },
  also: [],
  label,
  part: 'origin',
  groups,
  deed: false,
  clause: at,
});
const added = (chance: number, each: Reading, beside = false): Added => ({ sentence: at, reading: each, beside, chance, sure: true });
const plainly = (each: Reading): Told => ({ reading: each, beside: false });
const told = (byRules: readonly Reading[], all: readonly Added[]): string[] =>
  agreeing(byRules.map(plainly), all, 0.9).map(({ reading: { holder, label } }) => `${holder.country} ${label}`);

describe('what weights add to a text', () => {
  it('stands where nothing else is read of the country on that axis', () => {
    expect(told([reading('DK', 'refuse', 'women')], [added(0.8, reading('SE', 'repatriate', 'women'))])).toEqual(['SE repatriate']);
  });

  it('needs more where it contradicts what the rules read of the same people', () => {
    const refusal = [reading('DK', 'refuse', 'women')];
    expect(told(refusal, [added(0.8, reading('DK', 'repatriate', 'women'))])).toEqual([]);
    expect(told(refusal, [added(0.95, reading('DK', 'repatriate', 'women'))])).toEqual(['DK repatriate']);
    expect(told(refusal, [added(0.8, reading('DK', 'repatriate', 'children'))])).toEqual(['DK repatriate']);
    expect(told(refusal, [added(0.8, reading('DK', 'prosecute_at_home', 'women'))])).toEqual(['DK prosecute_at_home']);
  });

  it('says nothing again, neither of other people nor beside a likelier addition', () => {
    expect(told([reading('NL', 'refuse', 'women')], [added(0.97, reading('NL', 'refuse', 'everyone'))])).toEqual([]);
    const twice = [added(0.8, reading('NL', 'refuse', 'everyone')), added(0.85, reading('NL', 'refuse', 'women'))];
    expect(agreeing([], twice, 0.9).map(({ chance }) => chance)).toEqual([0.85]);
  });

  it('tells outright what is told by the way alone', () => {
    const charged = reading('BE', 'prosecute_at_home', 'women');
    const byTheWay = { reading: charged, beside: true };
    expect(agreeing([byTheWay], [added(0.9, charged)], 0.9)).toHaveLength(1);
    expect(agreeing([byTheWay], [added(0.9, charged, true)], 0.9)).toEqual([]);
    expect(agreeing([], [added(0.97, charged, true), added(0.9, charged)], 0.9).map(({ chance }) => chance)).toEqual([0.9]);
  });
});
