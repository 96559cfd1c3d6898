import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('what is done too little to tell what is wanted', () => {
  it.each([
    'Malta has taken almost no action to bring home its two families from al-Hol.',
    'Iceland has made hardly any effort to repatriate the boy and his mother.',
    'Portugal has taken few steps to bring back the women from Roj camp.',
    'Estonia is moving too slowly to repatriate its orphans.',
    'Norway has taken action to help children from Roj camp.',
  ])('is no stance: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Portugal has taken the first steps to bring its women home from Roj camp.', ['PT repatriate origin']],
    ['Malta is making every effort to bring home its two families from al-Hol.', ['MT repatriate origin']],
    ['Iceland took the boy and his mother home from al-Hol.', ['IS repatriate origin']],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual(read);
  });
});
