import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('what was last done before a time in which nobody was taken home', () => {
  it.each([
    'Belgium has flown nobody home since June 2022, when it brought back six mothers.',
    'Belgium has not brought anyone home since June 2022, when six mothers were flown to Brussels.',
    'Kosovo has taken back no one since the government in 2019 repatriated 110 people.',
    'Nobody has come home since Norway fetched a sick boy and his mother in 2020.',
    'Albania has organised no flight since August 2021, when five women were brought to Tirana.',
  ])('is no stance of today: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Belgium has brought home 16 mothers since June 2021, when it changed its policy.', ['BE repatriate origin']],
    ['Belgium took back six mothers in June 2022.', ['BE repatriate origin']],
    ['Belgium has refused to take back anyone since June 2022.', ['BE refuse origin']],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual(read);
  });
});
