import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('what was asked or decided, as the subject of a passive', () => {
  it.each([
    ['A request by the widows to be flown home was rejected by the Norwegian foreign ministry.', 'NO refuse origin'],
    ["The mothers' appeals to come back have been turned down by Copenhagen.", 'DK refuse origin'],
    ['Three applications to be repatriated were refused, the Finnish foreign ministry said.', 'FI refuse origin'],
    ['The decision not to fetch the widows was defended by the Swedish foreign minister.', 'SE refuse origin'],
    ['The decision to bring home the mothers was announced by the Belgian government.', 'BE repatriate origin'],
    ['The decision to bring home the orphans was taken by the Irish cabinet.', 'IE repatriate_children_only origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });

  it.each([
    "The mothers' appeals to come back have been rejected by a court in Copenhagen.",
    "The mothers' appeals to come back have not been rejected by Copenhagen.",
    'A request by the widows to be brought medicine was turned down by the Norwegian embassy.',
    'The decision to bring home the mothers was criticised by the Belgian opposition.',
    'If a request to be flown home were rejected by Oslo, the widow would sue.',
    "A demand to bring home the women was rejected by the Danish parliament's committee.",
  ])('holds nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('people who are taken over from where others held them', () => {
  it.each([
    ['Iraq agreed to take custody of some 3,000 prisoners from Syria, its justice minister said.', 'IQ third_country_detention custodian'],
    ['Iraq has received 90 detainees from prisons in Syria, its justice ministry said.', 'IQ third_country_detention custodian'],
    ['The United States will transfer up to 4,000 detainees to Iraq.', 'US third_country_detention custodian'],
    ['As many as 4,000 detainees could be moved to prisons run by Iraq, Central Command said.', 'US third_country_detention custodian'],
    ['Iraq has received nine suspects of Iraqi nationality from prisons in Syria, its army said.', 'IQ repatriate origin'],
    ['Iraq has received 90 Iraqi detainees from prisons in Syria, its justice ministry said.', 'IQ repatriate origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });

  it.each(['American soldiers were moved from Syria to Iraq, the Pentagon said.', 'Men held in Baghdad were moved to another prison.'])(
    'holds nothing: %s',
    (text) => {
      expect(briefly(text)).toEqual([]);
    },
  );
});

describe('who is to hold people whom others hold', () => {
  it.each([
    ['Belgium asked Iraq to take custody of nine of its nationals.', 'BE third_country_detention origin'],
    ['Iraq has offered to hold foreign prisoners in return for aid, its deputy minister said.', 'IQ third_country_detention custodian'],
    ['Baghdad is ready to detain suspects from Hasakah, its government said.', 'IQ third_country_detention custodian'],
    ['Foreigners moved to Iraq will face Iraqi judges, an Iraqi minister said.', 'IQ prosecute_locally custodian'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toContain(read);
  });

  it.each([
    'Iraq plans to hold elections in June, with foreign observers.',
    'The United States asked the SDF to hold its prisoners.',
    'Iraq will not hold foreign fighters for others, its prime minister said.',
    'Syria wants to keep foreign fighters in its new army.',
    'Spain would accept trials in Iraq.',
  ])('holds no such thing: %s', (text) => {
    expect(briefly(text).join()).not.toMatch(/third_country| repatriate/);
  });
});
