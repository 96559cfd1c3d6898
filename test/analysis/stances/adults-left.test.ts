import { describe, expect, it } from 'vitest';
import { stancesOf } from './read.js';

const labels = (text: string): string[] => [...new Set(stancesOf(text).map(({ country, stance }) => `${country} ${stance}`))].sort();

describe('children taken home, and adults who are left or dead', () => {
  it.each([
    // The next sentence tells it.
    ['Norway has brought home three minors from al-Hol. Their mothers stayed behind.', 'NO'],
    ['Finland flew four children to Helsinki on Friday. Any adult, the foreign ministry said, would not be helped.', 'FI'],
    ['Latvia has taken in a girl of seven. Her mother, who is serving a sentence in Mosul, remains there.', 'LV'],
    ['Spain flew home two boys from Roj on Sunday. Both parents are dead.', 'ES'],
    ['Kenya brought home six children from Sirte. They had lost both parents in the siege.', 'KE'],
    // The same one does.
    ['Uganda would take in nine children but couldn’t accept adults, its interior minister said.', 'UG'],
    ['Norway flew home two girls whose mother, a convert, was killed in Baghouz.', 'NO'],
    ['Estonia brought back five minors, saying that it took children and no one else.', 'EE'],
    ['Malaysia will take back twelve minors with dead parents in May, its home minister said.', 'MY'],
    // Children by another name.
    ['Sweden took home two orphaned sisters from Misrata, the foreign ministry said.', 'SE'],
    ['Denmark has repatriated two brothers from Aarhus, aged three and nine. Their parents died in Raqqa.', 'DK'],
    ['A five-year-old was brought home by Belgium on Friday. Both parents are dead.', 'BE'],
    ['The Irish government said it would take back those under twelve.', 'IE'],
  ])('%s', (text, country) => {
    expect(labels(text)).toContain(`${country} repatriate_children_only`);
    expect(labels(text)).not.toContain(`${country} repatriate`);
  });

  it.each([
    ['Norway has brought home three minors from al-Hol. Their mothers have agreed to follow in June.', 'NO'],
    ['Finland flew four children to Helsinki on Friday. The grandmothers wept at the airport.', 'FI'],
    ['Latvia has taken in a girl of seven. Her teacher will not speak to journalists.', 'LV'],
    ['Sweden took home two sisters aged 31 and 34, the foreign ministry said.', 'SE'],
    ['Denmark has repatriated two brothers from Aarhus, who were arrested. Their parents died long ago.', 'DK'],
    ['A 31-year-old was brought home by Belgium on Friday. Both parents are dead.', 'BE'],
  ])('not %s', (text, country) => {
    expect(labels(text)).toContain(`${country} repatriate`);
    expect(labels(text)).not.toContain(`${country} repatriate_children_only`);
  });
});
