import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('whose policy it is where no agent is named', () => {
  it.each([
    ['Denmark has some 30 nationals in the camps. There are no plans to bring them home.', 'DK refuse origin'],
    ['Norway still has six women there. No decision has been taken on their return.', 'NO undecided origin'],
    ['Belgium has taken a cautious line. Each case is examined separately.', 'BE case_by_case origin'],
    ['Tunisia expects 300 of them. Anyone who returns will face the courts.', 'TN prosecute_at_home origin'],
    ['One state, Norway, took back two mothers.', 'NO repatriate origin'],
    ['Denmark reached a deal with the families and agreed to bring them home.', 'DK repatriate origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toContain(read);
  });

  it.each([
    'Norway and Denmark share the view. There are no plans to bring the men home.',
    'Iraq has tried hundreds. There are no plans to send them home.',
    'The opposition in Denmark wants them home. There are no plans to bring them back, its leader said.',
  ])('nobody is told: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('what is asked, in nouns and in short', () => {
  it.each([
    ['Denmark is under pressure from the United States to take back its nationals.', ['US repatriate urging_others']],
    [
      'European governments have been under pressure from Washington and from the Kurdish authorities to take back their nationals.',
      ['AANES repatriate urging_others', 'US repatriate urging_others'],
    ],
    ['Despite repeated calls by the United Nations to repatriate the children, little has happened.', ['UN repatriate urging_others']],
    [
      'Albania flew home 19 people on Monday. The United States urged other countries to do the same.',
      ['AL repatriate origin', 'US repatriate urging_others'],
    ],
    ['Other states must follow suit, the UN said.', ['UN repatriate urging_others']],
    ['"Take them home, try the guilty ones," the US envoy said in Geneva.', ['US repatriate urging_others']],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual(read);
  });

  it.each([
    'Norway raised its budget. The United States urged other countries to do the same.',
    'There is growing pressure from the families on Denmark to bring them home.',
    'Refrain from depriving of nationality any parent of a child in the camps.',
    'The Constitution prohibits stripping a Tunisian citizen of nationality.',
    '"We say to you: strip them of nationality," a deputy shouted in the Tunisian assembly.',
  ])('holds nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('what was, and what is done on arrival', () => {
  it.each([
    'For years, Denmark had insisted that adults should be tried in Iraq and took in only children.',
    'Until now Denmark had brought children home only case by case.',
    'Denmark long refused to organise group returns.',
    'Seven of the women were taken into police custody on arrival at an airport outside Paris.',
    'Swedish authorities took a woman and her two sons into care on their return from the camp.',
    'Maltese police took two others to a station near the port on their return from Syria.',
    'Thirty Malaysians held in camps run by Kurdish forces have sent word that they want to come home.',
  ])('holds nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });

  it.each([
    ['"If she has broken the law she will answer to an Irish court," the Irish minister said.', 'IE prosecute_at_home origin'],
    ['"Whoever comes back goes before a judge," the Tunisian minister said.', 'TN prosecute_at_home origin'],
    ['"The men will be charged if the evidence is there," the Malaysian minister said.', 'MY prosecute_at_home origin'],
    ['"We will go on bringing charges where we can," the German justice ministry said.', 'DE prosecute_at_home origin'],
    ['Finland said it was open to examining further applications.', 'FI case_by_case origin'],
    ['Tajikistan says it is preparing a further flight.', 'TJ repatriate origin'],
    ['Guyana is looking into the return of its nationals from the camps.', 'GY undecided origin'],
    ['Norway took back two women to face court in Bergen.', 'NO repatriate origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });

  it('children whose parents have died are orphans', () => {
    expect(briefly('Three Danish children whose parents died in the war have been brought back to Denmark.')).toEqual([
      'DK repatriate_children_only origin',
    ]);
  });
});
