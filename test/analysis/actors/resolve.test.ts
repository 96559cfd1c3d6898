import { describe, expect, it } from 'vitest';
import { completeActor, flagOf, nameOf, resolveActor } from '../../../src/analysis/actors/resolve.js';
import { table } from './table.js';

describe('resolveActor', () => {
  it.each([
    ['france', 'FR'],
    ['FR', 'FR'],
    ['us', 'US'],
    ['the U.S.', 'US'],
    ['Turkiye', 'TR'],
    ['the netherlands', 'NL'],
    ['danish', 'DK'],
    ['cote d’ivoire', 'CI'],
    ['sdf', 'SDF'],
    ['Red cross', 'ICRC'],
    ['reprieve', 'Reprieve'],
    ['Allemagne', 'DE'],
    ['Türkei', 'TR'],
    ['etats-unis', 'US'],
    ['الدانمرك', 'DK'],
    ['🇩🇰', 'DK'],
    [':flag-dk:', 'DK'],
    ['🇪🇺', 'EU'],
  ])('%s is %s', (typed, code) => {
    expect(resolveActor(table, typed)).toEqual({ code });
  });

  it.each([
    ['frnace', 'FR'],
    ['germny', 'DE'],
    ['kazakstan', 'KZ'],
    ['belg', 'BE'],
    ['الدنمارك', 'DK'],
  ])('%s suggests %s', (typed, code) => {
    const answer = resolveActor(table, typed);
    expect('suggestions' in answer && answer.suggestions[0]?.code).toBe(code);
  });

  it('suggests all that are called by a word', () => {
    const answer = resolveActor(table, 'korea');
    expect('suggestions' in answer && answer.suggestions.map(({ code }) => code).sort()).toEqual(['KP', 'KR']);
  });

  it.each(['', '   ', '🎉', ':flag-zz:', 'zzzzzzzzzz', 'x'.repeat(5000)])('suggests nothing for nonsense', (typed) => {
    expect(resolveActor(table, typed)).toEqual({ suggestions: [] });
  });
});

it('completes a name, countries first', () => {
  expect(completeActor(table, 'ge', 3).map(({ name }) => name)).toEqual(['Georgia', 'Germany', 'Guyana']);
  expect(completeActor(table, '', 25)).toHaveLength(25);
});

it('names and flags actors', () => {
  expect(nameOf(table, 'XK')).toBe('Kosovo');
  expect(nameOf(table, 'HRW')).toBe('Human Rights Watch');
  expect(nameOf(table, 'QQ')).toBe('QQ');
  expect([flagOf('FR'), flagOf('EU'), flagOf('HRW')]).toEqual(['🇫🇷', '🇪🇺', '']);
});
