import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('people taken over from where others held them', () => {
  it.each([
    [
      'Baghdad has received 2,300 suspected militants of 40 nationalities, the Iraqi justice ministry said.',
      'IQ third_country_detention custodian',
    ],
    ["Iraq's judiciary said it had taken charge of 310 inmates handed over by the coalition.", 'IQ third_country_detention custodian'],
    [
      'The Iraqi interior minister said the country had received 90 prisoners flown in from Hasakah in Syria.',
      'IQ third_country_detention custodian',
    ],
    [
      'The foreign prisoners moved from Syria will be kept in Iraq until their states ask for them, the Iraqi government spokesman said.',
      'IQ third_country_detention custodian',
    ],
    ['Iraq is prepared to hold European fighters in its prisons.', 'IQ third_country_detention custodian'],
    ['US Central Command said 80 prisoners had been moved from Hasakah to a compound in Iraq.', 'US third_country_detention custodian'],
    ['The Danish foreign minister said Denmark did not mind its fighters being sent to Iraq.', 'DK third_country_detention origin'],
    ['Norway backs the relocation of its prisoners to Iraq, the Norwegian foreign minister said.', 'NO third_country_detention origin'],
    ['The United States plans to ship 400 inmates to Iraq.', 'US third_country_detention custodian'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it.each([
    'Iraq has taken back 600 of its citizens from Al-Hol.',
    'Iraqi detainees brought from Syria will be held in Iraq, the Iraqi justice minister said.',
    'The SDF said the prisoners would be kept in Hasakah.',
    'Syria said the foreign prisoners would be held in Syria.',
    'Iraq received a delegation from Denmark.',
  ])('not so: %s', (text) => {
    expect(briefly(text).join()).not.toContain('third_country');
  });
});
